"""What I am as a form: name, city, and the positions I hold and held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.own_facts import OwnPosition
from netdesk.models.words import typed_date
from netdesk.ui.draft_fields import LineField, RowsField
from netdesk.ui.draft_form import DraftForm
from netdesk.ui.kit.edit_rows import EditRow, EditRows, line
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.core.own_facts import OwnFacts


class OwnPositionRow(EditRow[OwnPosition]):
    """A position of mine."""

    def __init__(self, position: OwnPosition) -> None:
        super().__init__(position, tr("Remove this position"))
        self.title = line(tr("Head of storage"))
        self.organization = line(tr("Organization"))
        self.start = line(tr("From"), 12 * GRID)
        self.end = line(tr("To (empty: now)"), 14 * GRID)
        for edit, text in (
            (self.title, position.title),
            (self.organization, position.organization),
            (self.start, position.start),
            (self.end, position.end),
        ):
            self._fill(edit, text)
        self._lay_out_in_line(self.title, self.organization, self.start, self.end, stretched=self.title)
        self._begin()

    def _read(self) -> OwnPosition | None:
        if self._is_blank():
            return None
        start, end = (str(typed_date(text)) if (text := each.text().strip()) else "" for each in (self.start, self.end))
        return OwnPosition(self.organization.text().strip(), self.title.text().strip(), start, end)


class OwnFactsForm(DraftForm):
    """Edits the facts of me."""

    def __init__(self, facts: OwnFacts, parent: QWidget | None = None) -> None:
        super().__init__(tr("About me"), parent)
        rows = EditRows(self.tr("Add a position"), lambda: OwnPositionRow(OwnPosition("")))
        self.add(self.tr("&Name"), LineField("name", line(self.tr("As it is to be spelled")), str, str))
        self.add(self.tr("&City"), LineField("city", line(self.tr("Lyon")), str, str))
        self.add(self.tr("&Positions"), RowsField("positions", rows, OwnPositionRow))
        self.setMinimumWidth(84 * GRID)
        self.load(facts)
