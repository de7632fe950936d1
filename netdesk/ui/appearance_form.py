"""An appearance as a form; and a recognition."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QWidget

from netdesk.core.appearances import AppearanceKind, Audience, RecognitionKind
from netdesk.core.language import tr
from netdesk.core.text import fold
from netdesk.models.reach_words import audience_words, kind_words, recognition_kind_words
from netdesk.ui.day_field import DayField
from netdesk.ui.draft_fields import (
    ChoiceField,
    DraftField,
    LineField,
    PeopleField,
    TextField,
    TickField,
    WhenField,
)
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.completion import Completer
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.fields import ChoiceBox, TextEdit
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.appearances import AppearanceDraft, RecognitionDraft
    from netdesk.ui.person_finder import PersonFinder


class KindField(DraftField[str]):
    """One of the kinds there are, or one of the user's own, typed."""

    def __init__(self, name: str, box: ChoiceBox, own: Sequence[str]) -> None:
        super().__init__(name, [box])
        self._box = box
        self._kinds = {kind_words(kind): kind.value for kind in AppearanceKind}
        box.make_editable()
        box.addItems([*self._kinds, *own])
        box.setCompleter(Completer(box.model(), box))
        box.currentTextChanged.connect(self.changed)

    def _show(self, value: str) -> None:
        self._box.setCurrentText(kind_words(value))

    def _read(self) -> str:
        text = self._box.currentText().strip()
        return next((kind for words, kind in self._kinds.items() if fold(words) == fold(text)), text)

    def _state(self) -> object:
        return self._box.currentText()


class AppearanceForm(DraftForm):
    """Edits an appearance, done or planned. ``own`` are the kinds of the user's own."""

    def __init__(
        self,
        draft: AppearanceDraft,
        own: Sequence[str],
        finder: PersonFinder,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(draft.title or tr("Where you are seen"), parent)
        self._planned = QCheckBox(tr("It is still planned; a day is not needed"))
        self.add(tr("&Title"), LineField("title", line(tr("Storage for beginners")), str, str))
        self.add(tr("&Kind"), KindField("kind", ChoiceBox(), own))
        self.add("", TickField("is_planned", self._planned))
        on = DayField(today, tr("3 Nov, last Friday, 2027-02-01"), tr("On"), ahead=draft.is_planned)
        until = DayField(today, tr("only if it takes several days"), tr("Until"), ahead=draft.is_planned)
        self.add(tr("&On"), WhenField("on", on))
        self.add(tr("&Until"), WhenField("until", until))
        self.add(tr("&Place"), LineField("place", line(tr("Vienna")), str, str))
        self.add(tr("&Address"), LineField("url", line(tr("https://…")), str, str))
        audiences: dict[Audience | None, str] = {None: tr("not said")}
        audiences |= {each: audience_words(each) for each in Audience}
        self.add(tr("&Who it reaches"), ChoiceField("audience", ChoiceBox(), audiences))
        topics: LineField[tuple[str, ...]] = LineField("topics", line(tr("storage, hiring")), ", ".join, _topics)
        self.add(tr("To&pics"), topics)
        for name, words in (
            ("there", tr("Who is t&here")),
            ("wanted", tr("Whom to &meet there")),
            ("reacted", tr("Who &reacted")),
        ):
            self.add(words, PeopleField(name, PersonField(finder.find, words.replace("&", "")), finder.named))
        self.add(tr("&Note"), TextField("note", TextEdit(height=9 * GRID)))
        self.load(draft)


class RecognitionForm(DraftForm):
    """Edits a recognition from inside my company."""

    def __init__(
        self, draft: RecognitionDraft, finder: PersonFinder, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Recognition inside my company"), parent)
        kinds = {each: recognition_kind_words(each) for each in RecognitionKind}
        self.add(tr("&Kind"), ChoiceField("kind", ChoiceBox(), kinds))
        self.add(tr("&What"), LineField("what", line(tr("the board read it")), str, str))
        self.add(tr("&From"), PeopleField("people", PersonField(finder.find, tr("From whom")), finder.named))
        self.add(tr("&On"), WhenField("on", DayField(today, tr("3 Nov, last Friday"), tr("On"), ahead=False)))
        self._today = today
        self.load(draft)

    def _made(self, values: dict[str, Any]) -> object:
        return replace(self._draft, **{**values, "on": values["on"] or self._today})


def _topics(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
