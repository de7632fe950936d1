"""Promises: what I owe and what I am owed, what is due first coming first; kept, let go, or opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.models.giving_words import promise_row
from netdesk.models.two_line_rows import headed
from netdesk.services import promises
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection, is_about_somebody

if TYPE_CHECKING:
    from netdesk.services.desk import Desk
    from netdesk.ui.giving_commands import GivingCommands

_SETTLED = 30


class PromisesSection(RowSection):
    """Open promises, then the last that were kept or let go."""

    def __init__(self, desk: Desk, giving: GivingCommands) -> None:
        self._desk = desk
        empty = EmptyState(
            "check",
            tr("What is promised"),
            tr(
                "What you promise and what is promised to you is kept here until it is done, and told of on its day. "
                "It is noted with what you log, or by itself."
            ),
            [(tr("Note a promise"), "plus", giving.promise)],
        )
        acts = [
            RowAct(tr("Note a promise"), ["Ctrl+N"], "plus", giving.promise, needs_row=False),
            RowAct(tr("Kept"), ["K"], "check", lambda: self._do(giving.do, promises.keep)),
            RowAct(tr("Let go"), ["G"], "minus", lambda: self._do(giving.do, promises.let_go)),
            RowAct(tr("Open again"), ["B"], "undo", lambda: self._do(giving.do, promises.reopen)),
            RowAct(tr("Edit …"), ["E", "F2"], "edit", lambda: self._do(giving.edit_promise)),
            RowAct(tr("Delete"), ["Del"], "trash", lambda: self._do(giving.do, promises.delete)),
            RowAct(tr("Open person"), ["O"], "open", self.open_person, fits=is_about_somebody),
        ]
        super().__init__(tr("Promises"), empty, acts)
        self.opened.connect(lambda _row: self._do(giving.edit_promise))

    def refresh(self) -> None:
        """Read the promises anew."""
        day = today(self._desk.clock)
        reader = self._desk.reader
        settled = [promise_row(each, day) for each in promises.settled(reader, _SETTLED)]
        opened = [promise_row(each, day) for each in promises.opened(reader)]
        self.show_rows([*headed(tr("Open", "promises"), opened), *headed(tr("Kept and let go"), settled)])
