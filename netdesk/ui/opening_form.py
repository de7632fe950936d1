"""An opening as a form."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from netdesk.core.language import tr
from netdesk.core.openings import OpeningKind, OpeningStatus
from netdesk.models.reach_words import opening_kind_words, status_words
from netdesk.ui.day_field import DayField
from netdesk.ui.draft_fields import ChoiceField, LineField, PeopleField, TextField, WhenField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.edit_rows import line
from netdesk.ui.kit.fields import ChoiceBox, TextEdit
from netdesk.ui.kit.theme import GRID
from netdesk.ui.person_field import PersonField

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netdesk.core.openings import OpeningDraft
    from netdesk.ui.person_finder import PersonFinder


class OpeningForm(DraftForm):
    """Edits an opening. Who told me is picked first, then who told them, and so on."""

    def __init__(self, draft: OpeningDraft, finder: PersonFinder, today: date, parent: QWidget | None = None) -> None:
        super().__init__(draft.what or tr("A door you heard of"), parent)
        self._today = today
        self.add(tr("&What"), LineField("what", line(tr("Head of storage")), str, str))
        kinds = {each: opening_kind_words(each) for each in OpeningKind}
        self.add(tr("&Kind"), ChoiceField("kind", ChoiceBox(), kinds))
        people = PersonField(finder.find, tr("From whom; then who told them"))
        self.add(tr("&From, through"), PeopleField("sources", people, finder.named))
        heard = DayField(today, tr("today"), tr("Heard on"), ahead=False)
        posted = DayField(today, tr("empty: not posted yet"), tr("Posted on"), ahead=False)
        self.add(tr("&Heard on"), WhenField("heard_on", heard))
        self.add(tr("&Posted on"), WhenField("posted_on", posted))
        statuses = {each: status_words(each) for each in OpeningStatus}
        self.add(tr("&Status"), ChoiceField("status", ChoiceBox(), statuses))
        for name, words, example in (
            ("organization", tr("Co&mpany"), tr("Orval")),
            ("industry", tr("&Industry"), tr("Energy")),
            ("region", tr("&Region"), tr("Istria")),
            ("country", tr("&Country"), tr("Croatia")),
            ("job_family", tr("&Job family"), tr("Engineering")),
            ("url", tr("&Address"), tr("https://…")),
        ):
            self.add(words, LineField(name, line(example), str, str))
        note = TextEdit(height=9 * GRID)
        self.add(tr("&Note"), TextField("note", note))
        self.load(draft)

    def _made(self, values: dict[str, Any]) -> object:
        return replace(self._draft, **{**values, "heard_on": values["heard_on"] or self._today})
