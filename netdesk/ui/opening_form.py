"""An opening as a form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from netdesk.core.openings import OpeningKind, OpeningStatus
from netdesk.models.reach_words import opening_kind_words, status_words
from netdesk.ui.day_field import DayField
from netdesk.ui.draft_fields import ChoiceField, LineField, PeopleField, TextField, WhenField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.edit_rows import line
from netdesk.ui.person_field import PersonField
from netdesk.ui.slim_scroll_bar import slim
from netdesk.ui.theme import GRID

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.openings import OpeningDraft
    from netdesk.ui.person_finder import PersonFinder


class OpeningForm(DraftForm):
    """Edits an opening. Who told me is picked first, then who told them, and so on."""

    def __init__(self, draft: OpeningDraft, finder: PersonFinder, today: date, parent: QWidget | None = None) -> None:
        super().__init__(draft.what or _tr("A door you heard of"), parent)
        self._today = today
        self.add(_tr("&What"), LineField("what", line(_tr("Head of storage")), str, str))
        kinds = {each: opening_kind_words(each) for each in OpeningKind}
        self.add(_tr("&Kind"), ChoiceField("kind", QComboBox(), kinds))
        people = PersonField(finder.find, _tr("From whom; then who told them"))
        self.add(_tr("&From, through"), PeopleField("sources", people, finder.named))
        heard = DayField(today, _tr("today"), _tr("Heard on"), ahead=False)
        posted = DayField(today, _tr("empty: not posted yet"), _tr("Posted on"), ahead=False)
        self.add(_tr("&Heard on"), WhenField("heard_on", heard))
        self.add(_tr("&Posted on"), WhenField("posted_on", posted))
        statuses = {each: status_words(each) for each in OpeningStatus}
        self.add(_tr("&Status"), ChoiceField("status", QComboBox(), statuses))
        for name, words, example in (
            ("organization", _tr("Co&mpany"), _tr("Orval")),
            ("industry", _tr("&Industry"), _tr("Energy")),
            ("region", _tr("&Region"), _tr("Istria")),
            ("country", _tr("&Country"), _tr("Croatia")),
            ("job_family", _tr("&Job family"), _tr("Engineering")),
            ("url", _tr("&Address"), _tr("https://…")),
        ):
            self.add(words, LineField(name, line(example), str, str))
        note = QPlainTextEdit()
        slim(note)
        note.setTabChangesFocus(True)
        note.setFixedHeight(9 * GRID)
        self.add(_tr("&Note"), TextField("note", note))
        self.load(draft)

    def _made(self, values: dict[str, Any]) -> object:
        return replace(self._draft, **{**values, "heard_on": values["heard_on"] or self._today})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reach", text)
