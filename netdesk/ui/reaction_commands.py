"""News as the window lets one react to it: the blank page, the table, and what is so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.ui.doer import closing
from netdesk.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.core.milestones import Verdict
    from netdesk.core.planner import Nudge
    from netdesk.core.reactions import Reaction
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.log_commands import LogCommands
    from netdesk.ui.main_window import MainWindow


class ReactionCommands(WindowCommands):
    """The user's verbs about milestones."""

    def __init__(self, desk: Desk, doer: Doer, window: MainWindow, logs: LogCommands) -> None:
        super().__init__(desk, doer, window)
        self._logs = logs

    def judge(self, milestone_id: int, verdict: Verdict) -> None:
        """Say what is so of a milestone."""
        from netdesk.services import milestones

        self._doer.do(milestones.judge, milestone_id, verdict)

    def show_gate(self) -> None:
        """Show the table that decides what is offered."""
        from netdesk.ui.gate_dialog import GateDialog

        GateDialog(self._window).open()

    def react(self, milestone_id: int) -> None:
        """Open the blank page about a milestone, and do what comes of it."""
        from netdesk.core.milestones import Verdict
        from netdesk.services import milestones, reactions

        self._open(
            reactions.read(self._desk.reader, milestone_id, today(self._desk.clock)),
            partial(self._doer.do, reactions.settle, milestone_id),
            partial(self._doer.do, milestones.judge, milestone_id, Verdict.IGNORED),
        )

    def react_yearly(self, nudge: Nudge) -> None:
        """The same about a birthday or work anniversary."""
        from netdesk.services import nudges, reactions

        self._open(
            reactions.read_yearly(self._desk.reader, nudge, today(self._desk.clock)),
            partial(self._doer.do, reactions.settle_yearly, nudge),
            partial(self._doer.do, nudges.dismiss, nudge.key),
        )

    def _open(self, reaction: Reaction, settle: Callable[..., object], ignore: Callable[..., object]) -> None:
        from netdesk.ui.reaction_dialog import ReactionDialog

        dialog = ReactionDialog(reaction, today(self._desk.clock), self._window)

        close = closing(dialog)

        def log() -> None:
            settle(then=close)
            self._logs.log([reaction.person_id])

        dialog.gate_asked.connect(self.show_gate)
        dialog.nothing_chosen.connect(lambda: ignore(then=close))
        dialog.noted.connect(lambda note: settle(note, then=close))
        dialog.logged.connect(log)
        dialog.open()
