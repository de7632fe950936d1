"""News: what changed in people's lives, to be verified, denied or ignored, and what may be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from netdesk.clock import today
from netdesk.core.milestones import Verdict
from netdesk.models.giving_words import news_row
from netdesk.services import milestones
from netdesk.ui.empty_state import EmptyState
from netdesk.ui.row_section import RowAct, RowSection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.models.two_line_rows import TwoLineRow
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer


class NewsSection(RowSection):
    """``log_asked`` and ``open_asked`` carry a person id."""

    log_asked = Signal(int)
    open_asked = Signal(int)
    bring_asked = Signal()

    def __init__(self, desk: Desk, doer: Doer, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._doer = doer
        empty = EmptyState(
            "star",
            _tr("What is new in people's lives"),
            _tr(
                "Bring in a newer LinkedIn export or address book, and netdesk tells who changed jobs, was promoted, "
                "moved or left, from your own files alone. The first time there is nothing to compare with."
            ),
            [(_tr("Bring in people"), "import", lambda: self.bring_asked.emit())],
        )
        acts = [
            RowAct(_tr("React …"), ["R"], "message", self.react),
            RowAct(_tr("Verified"), ["V"], "check", partial(self.judge, Verdict.VERIFIED)),
            RowAct(_tr("Not true"), ["N"], "close", partial(self.judge, Verdict.UNTRUE)),
            RowAct(_tr("Ignore"), ["I"], "minus", partial(self.judge, Verdict.IGNORED)),
            RowAct(_tr("Open person"), ["O"], "open", self._open_person),
            RowAct(_tr("The table …"), ["T"], "info", self.show_gate, needs_row=False),
        ]
        super().__init__(_tr("News"), empty, acts, parent)
        self.opened.connect(lambda _row: self.react())

    def refresh(self) -> None:
        """Read the news anew."""
        day = today(self._desk.clock)
        self.show_rows([news_row(each, day) for each in milestones.news(self._desk.reader)])

    def judge(self, verdict: Verdict) -> None:
        """Say what is so of the current one."""
        row = self.current()
        if row is not None:
            self._doer.do(milestones.judge, row.number, verdict)

    def react(self) -> None:
        """Open the blank page for the current one."""
        row = self.current()
        if row is not None:
            show_reaction(self._desk, self._doer, row, self)

    def show_gate(self) -> None:
        """Show the table that decides what is offered."""
        from netdesk.ui.gate_dialog import GateDialog

        GateDialog(self).open()

    def _open_person(self) -> None:
        row = self.current()
        if row is not None:
            self.open_asked.emit(row.person_id)


def show_reaction(desk: Desk, doer: Doer, row: TwoLineRow, section: NewsSection) -> None:
    """The dialog about one milestone, and what comes of it."""
    from netdesk.services import reactions
    from netdesk.ui.reaction_dialog import ReactionDialog

    reaction = reactions.read(desk.reader, row.number, today(desk.clock))
    dialog = ReactionDialog(reaction, today(desk.clock), section.window())
    dialog.gate_asked.connect(section.show_gate)

    def close(_result: object = None) -> None:
        dialog.accept()

    def log() -> None:
        doer.do(reactions.settle, row.number, then=close)
        section.log_asked.emit(row.person_id)

    dialog.nothing_chosen.connect(lambda: doer.do(milestones.judge, row.number, Verdict.IGNORED, then=close))
    dialog.noted.connect(lambda note: doer.do(reactions.settle, row.number, note, then=close))
    dialog.logged.connect(log)
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("News", text)
