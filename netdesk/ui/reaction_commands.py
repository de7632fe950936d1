"""News as the window lets one react to it: the blank page, the table, and what is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netdesk.clock import today

if TYPE_CHECKING:
    from netdesk.core.milestones import Verdict
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.log_commands import LogCommands
    from netdesk.ui.main_window import MainWindow


class ReactionCommands(QObject):
    """The user's verbs about milestones."""

    def __init__(self, desk: Desk, doer: Doer, window: MainWindow, logs: LogCommands) -> None:
        super().__init__(window)
        self._desk = desk
        self._doer = doer
        self._window = window
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
        from netdesk.ui.reaction_dialog import ReactionDialog

        day = today(self._desk.clock)
        reaction = reactions.read(self._desk.reader, milestone_id, day)
        dialog = ReactionDialog(reaction, day, self._window)

        def settle(note: str = "") -> None:
            self._doer.do(reactions.settle, milestone_id, note, then=lambda _: dialog.accept())

        def ignore() -> None:
            self._doer.do(milestones.judge, milestone_id, Verdict.IGNORED, then=lambda _: dialog.accept())

        def log() -> None:
            settle()
            self._logs.log([reaction.milestone.person_id])

        dialog.gate_asked.connect(self.show_gate)
        dialog.nothing_chosen.connect(ignore)
        dialog.noted.connect(settle)
        dialog.logged.connect(log)
        dialog.open()
