"""The ledger: what went to and fro in a year, in all and with whom. Counts side by side, and no balance owed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.models.giving_words import account_row, ledger_words, quarter_row
from netdesk.models.two_line_rows import headed
from netdesk.services import ledger
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection, is_about_somebody

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netdesk.core.ledger import Ledger
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer


class LedgerSection(RowSection):
    """People by when something last went to and fro; above them the shares of the year."""

    def __init__(self, desk: Desk, doer: Doer, log: Callable[[], object]) -> None:
        self._desk = desk
        self._doer = doer
        empty = EmptyState(
            "journal",
            tr("What went to and fro"),
            tr(
                "What you give, ask and receive is noted with what you log: “coffee with Ana, gave intro to Sam, I "
                "asked for advice”. Here it is counted, with whom and over time. Nobody owes anybody a number."
            ),
            [(tr("Log"), "log", log)],
        )
        acts = [RowAct(tr("Open person"), ["O"], "open", self.open_person, fits=is_about_somebody)]
        super().__init__(tr("Ledger"), empty, acts)
        self.opened.connect(lambda _row: self.open_person())

    def refresh(self) -> None:
        """Count anew, beside the window: a long log takes its time."""
        day = today(self._desk.clock)
        self._doer.look_last(self, ledger.read, day, then=partial(self._show, day))

    def _show(self, day: date, found: Ledger) -> None:
        rows = [account_row(each, day) for each in found.accounts]
        quarters = [quarter_row(number, *each) for number, each in enumerate(reversed(found.quarters), 1)]
        shown = [*headed(tr("With whom"), rows), *headed(tr("By quarter"), quarters)] if rows else []
        self.show_rows(shown, ledger_words(found, day))
