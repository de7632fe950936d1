"""Introductions: whom I would bring together; both are asked first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from netdesk.clock import today
from netdesk.core.language import tr
from netdesk.models.giving_words import introduction_row
from netdesk.services import introductions
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.services.desk import Desk
    from netdesk.ui.giving_commands import GivingCommands


class IntroductionsSection(RowSection):
    """Those still to be made first."""

    def __init__(self, desk: Desk, giving: GivingCommands) -> None:
        self._desk = desk
        empty = EmptyState(
            "people",
            tr("Whom could you bring together?"),
            tr(
                "Think of two people who would have something of each other. Ask both first; once both said yes, make "
                "the introduction, and it is logged as given to both."
            ),
            [(tr("Think of an introduction"), "plus", giving.introduce)],
        )

        def said(has_agreed: bool) -> Callable[[int, int], object]:
            return lambda number, person_id: giving.do(introductions.answer, number, person_id, has_agreed)

        acts = [
            RowAct(tr("New introduction"), ["Ctrl+N"], "plus", giving.introduce, needs_row=False),
            RowAct(tr("Asked …"), ["A"], "message", lambda: self._ask_whom(partial(giving.do, introductions.ask))),
            RowAct(tr("Said yes …"), ["Y"], "check", lambda: self._ask_whom(said(True))),
            RowAct(tr("Said no …"), ["N"], "close", lambda: self._ask_whom(said(False))),
            RowAct(tr("Made"), ["M"], "merge", lambda: self._do(giving.do, introductions.make)),
            RowAct(tr("Landed"), ["L"], "star", lambda: self._do(giving.do, introductions.land)),
            RowAct(tr("Drop"), ["Del"], "trash", lambda: self._do(giving.do, introductions.delete)),
            RowAct(tr("Open person …"), ["O"], "open", self.open_person),
        ]
        super().__init__(tr("Introductions"), empty, acts)
        self.opened.connect(lambda _row: self.open_person())

    def refresh(self) -> None:
        """Read the introductions anew."""
        day = today(self._desk.clock)
        self.show_rows([introduction_row(each, day) for each in introductions.listed(self._desk.reader)])

    def open_person(self) -> None:
        """Ask which of both is to be opened."""
        self._ask_whom(lambda _number, person_id: self.person_asked.emit(person_id))

    def _ask_whom(self, act: Callable[[int, int], object]) -> None:
        """Offer the two people of the current one, of whom something is said."""
        row = self.current()
        if row is None:
            return
        menu = QMenu(self)
        for number, side in enumerate(introductions.get(self._desk.reader, row.number).sides, 1):
            name = side.name.replace("&", "&&")
            menu.addAction(f"&{number}  {name}", partial(act, row.number, side.person_id))
        menu.popup(self.view.mapToGlobal(self.view.visualRect(self.view.currentIndex()).bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
