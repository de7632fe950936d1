"""News: what changed in people's lives, to be verified, denied or ignored, and what may be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.core.milestones import Verdict
from netdesk.models.giving_words import news_row
from netdesk.services import milestones
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.services.desk import Desk
    from netdesk.ui.reaction_commands import ReactionCommands


class NewsSection(RowSection):
    """The newest first; what was said of each stays beside it."""

    def __init__(self, desk: Desk, reactions: ReactionCommands, bring: Callable[[], object]) -> None:
        self._desk = desk
        self._reactions = reactions
        empty = EmptyState(
            "star",
            tr("What is new in people's lives"),
            tr(
                "Bring in a newer LinkedIn export or address book, and netdesk tells who changed jobs, was promoted, "
                "moved or left, from your own files alone. The first time there is nothing to compare with."
            ),
            [(tr("Bring in people"), "import", bring)],
        )
        acts = [
            RowAct(tr("React …"), ["W"], "message", self.react),
            RowAct(tr("Verified"), ["V"], "check", partial(self.judge, Verdict.VERIFIED)),
            RowAct(tr("Not true"), ["N"], "close", partial(self.judge, Verdict.UNTRUE)),
            RowAct(tr("Ignore"), ["I"], "minus", partial(self.judge, Verdict.IGNORED)),
            RowAct(tr("Open person"), ["O"], "open", self.open_person),
            RowAct(tr("The table …"), ["T"], "info", reactions.show_gate, needs_row=False),
        ]
        super().__init__(tr("News"), empty, acts)
        self.opened.connect(lambda _row: self.react())

    def refresh(self) -> None:
        """Read the news anew."""
        day = today(self._desk.clock)
        self.show_rows([news_row(each, day) for each in milestones.news(self._desk.reader)])

    def judge(self, verdict: Verdict) -> None:
        """Say what is so of the current one."""
        row = self.current()
        if row is not None:
            self._reactions.judge(row.number, verdict)

    def react(self) -> None:
        """Open the blank page for the current one."""
        row = self.current()
        if row is not None:
            self._reactions.react(row.number)
