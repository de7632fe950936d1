"""Offers: what I can bring; beside the current one, whom it would help and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.models.giving_words import match_row, offer_row
from netdesk.services import offers
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.row_section import RowAct, RowSection
from netdesk.ui.kit.side_by_side import SideBySide
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from netdesk.models.two_line_rows import TwoLineRow
    from netdesk.services.desk import Desk
    from netdesk.ui.giving_commands import GivingCommands

_ROOMY = 90 * GRID


class OffersSection(RowSection):
    """The newest first; ``matches`` are of the current one."""

    def __init__(self, desk: Desk, giving: GivingCommands) -> None:
        self._desk = desk
        self._giving = giving
        self._shown = 0
        empty = EmptyState(
            "giving",
            tr("What can you bring?"),
            tr(
                "Write down what you have to give: what you know, an article, an hour, a tool, somebody to meet, a job "
                "you heard of. netdesk looks whom it would help, and says why."
            ),
            [(tr("Add an offer"), "plus", giving.add_offer)],
        )
        acts = [
            RowAct(tr("Add an offer"), ["Ctrl+N"], "plus", giving.add_offer, needs_row=False),
            RowAct(tr("Edit …"), ["E", "F2"], "edit", self.edit),
            RowAct(tr("Retire"), ["R"], "archive", lambda: self._do(giving.do, offers.retire)),
            RowAct(tr("Delete"), ["Del"], "trash", lambda: self._do(giving.do, offers.delete)),
        ]
        super().__init__(tr("Offers"), empty, acts)
        self.matches = RowSection(
            tr("Whom it would help"),
            EmptyState(
                "people",
                tr("Nobody, as far as is known"),
                tr("It is matched with what people need and with their topics; note these, and they will be found."),
            ),
            [
                RowAct(tr("Think of it for them"), ["T", "Space"], "plus", self._think),
                RowAct(tr("Open person"), ["O"], "open", lambda: self.matches.open_person()),
            ],
        )
        self.matches.opened.connect(lambda _row: self._think())
        self.matches.person_asked.connect(self.person_asked)
        self._split = self._lay_out()
        self.opened.connect(lambda _row: self.edit())
        self.current_changed.connect(self._on_current_changed)

    def refresh(self) -> None:
        """Read the offers anew, and whom the current one would help."""
        self._shown = 0
        self.show_rows([offer_row(each) for each in offers.listed(self._desk.reader, include_retired=True)])

    def edit(self) -> None:
        """Open the form of the current one."""
        self._do(self._giving.edit_offer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        self._split.share_room(is_roomy=self.width() >= _ROOMY)

    def _lay_out(self) -> SideBySide:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(MutedLabel(tr("Whom it would help, and why"), TextSize.SMALL))
        column.addWidget(self.matches, 1)
        split = SideBySide(self.view, below)
        self.full.addWidget(split, 1)
        return split

    def _think(self) -> None:
        row, match = self.current(), self.matches.current()
        if row is not None and match is not None:
            self._giving.think_of_offer(row.number, match.person_id)

    def _on_current_changed(self, row: TwoLineRow | None) -> None:
        if row is None or row.number == self._shown:
            return
        self._shown = row.number
        offer = offers.get(self._desk.reader, row.number)
        found = offers.matches(self._desk.reader, today(self._desk.clock), [offer]).get(row.number, [])
        self.matches.show_rows([match_row(each) for each in found])
