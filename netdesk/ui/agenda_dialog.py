"""The agenda of the next meeting with somebody: points collected, ticked when talked about, printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from netdesk.core.language import tr
from netdesk.core.secrecy import Secrecy
from netdesk.models.words import day_words
from netdesk.ui.guarded_list import GuardedList
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netdesk.core.secrecy import AgendaPoint
    from netdesk.errors import InputError


class AgendaDialog(Dialog):
    """Shows points and asks for what is to be done with them.

    ``add_asked`` carries text and Secrecy, ``talked_asked`` a point's id and whether it was talked about.
    """

    add_asked = Signal(str, object)
    talked_asked = Signal(int, bool)
    delete_asked = Signal(int)
    unlock_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agenda with {name}").format(name=name))
        self.line = LineEdit(self.tr("What to talk about"), self.tr("New point"))
        self.line.returnPressed.connect(self.add)
        self.line.textChanged.connect(self._show_hint)
        self.secrecy = ChoiceRow(self.tr("Who may read it"), self._choices(), columns=4)
        self.secrecy.chosen.connect(self._show_hint)
        self._hint = MutedLabel(wrap=True)
        self._error = ErrorLabel()
        self.ahead = GuardedList(self.tr("To talk about"))
        self.last = GuardedList(self.tr("Talked about before"))
        for points in (self.ahead, self.last):
            points.ticked.connect(self.talked_asked)
            points.delete_asked.connect(self.delete_asked)
        self._nothing = MutedLabel(self.tr("Nothing yet. What you add is here until you meet."), wrap=True)
        self._last_heading = label(self.tr("Talked about before"), strong=True)
        self.unlock = Button(self.tr("Open sealed points …"), icon="lock")
        self.unlock.clicked.connect(self.unlock_asked)
        self._marks: Callable[[str], str] = lambda _text: ""
        self._lay_out(name)
        self.secrecy.choose(Secrecy.NORMAL)
        self.resize(60 * GRID, 68 * GRID)
        self.line.setFocus()

    def watch_for(self, marks: Callable[[str], str]) -> None:
        """``marks`` gives the words in a text for which it may be better not written down."""
        self._marks = marks

    def add(self) -> None:
        """Ask for the point that is typed."""
        self._error.show_error("")
        secrecy = self.secrecy.value
        if self.line.text().strip() or secrecy is Secrecy.UNSPOKEN:
            self.add_asked.emit(self.line.text(), secrecy)

    def added(self) -> None:
        """The point is kept: the line is free for the next one."""
        self.line.clear()
        self.secrecy.choose(Secrecy.NORMAL)
        self.line.setFocus()

    def show_error(self, error: InputError) -> None:
        """Say below the line what cannot be used."""
        self._error.show_error(str(error))

    def show_points(self, points: Sequence[tuple[AgendaPoint, str | None]], today: date, *, is_open: bool) -> None:
        """Show points, each with its words where they can be read; ``is_open``: the vault is."""
        ahead = [each for each in points if each[0].talked_on is None]
        before = [each for each in points if each[0].talked_on is not None]
        self.ahead.show_rows((point.point_id, _words(point, said), False) for point, said in ahead)
        self.last.show_rows(
            (point.point_id, f"{_words(point, said)} · {day_words(point.talked_on, today)}", True)
            for point, said in before
            if point.talked_on is not None
        )
        self._nothing.setVisible(not ahead)
        self.ahead.setVisible(bool(ahead))
        for widget in (self._last_heading, self.last):
            widget.setVisible(bool(before))
        self.unlock.setVisible(not is_open and any(point.sealed is not None for point, _ in points))

    def _choices(self) -> list[tuple[object, str, str]]:
        return [
            (Secrecy.NORMAL, self.tr("&Normal"), "note"),
            (Secrecy.PRIVATE, self.tr("&Private"), "lock"),
            (Secrecy.PAPER, self.tr("Paper &only"), "print"),
            (Secrecy.UNSPOKEN, self.tr("&Unspoken"), "in-person"),
        ]

    def _show_hint(self) -> None:
        secrecy = self.secrecy.value
        explained = {
            Secrecy.PRIVATE: self.tr("Sealed with your passphrase, and not printed."),
            Secrecy.PAPER: self.tr("Printed once on the agenda, then erased for good."),
            Secrecy.UNSPOKEN: self.tr("What it is is not kept, only that there is something to talk about in person."),
        }.get(secrecy if isinstance(secrecy, Secrecy) else Secrecy.NORMAL, "")
        if not explained and (mark := self._marks(self.line.text())):
            explained = self.tr("“{mark}”: better private, for paper, or unspoken?").format(mark=mark)
        self._hint.setText(explained)
        self._hint.setVisible(bool(explained))
        self.line.setEnabled(secrecy is not Secrecy.UNSPOKEN)
        if secrecy is Secrecy.UNSPOKEN:
            self.line.clear()

    def _lay_out(self, name: str) -> None:
        self.column.addWidget(
            label(self.tr("Agenda with {name}").format(name=name), TextSize.TITLE, strong=True, wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        add = Button(self.tr("Add"), ButtonKind.PRIMARY, "plus", hint="↵")
        add.clicked.connect(self.add)
        row.addWidget(add)
        self.column.addLayout(row)
        self.column.addWidget(self.secrecy)
        for widget in (self._hint, self._error, self._nothing):
            self.column.addWidget(widget)
        self.column.addWidget(self.ahead, 2)
        self.column.addWidget(self._last_heading)
        self.column.addWidget(self.last, 1)
        self.column.addStretch(0)
        self.column.addSpacing(HALF)
        paper = Button(self.tr("Print"), icon="print", opens_menu=True)
        menu = QMenu(paper)
        menu.addAction(self.tr("&Printer …"), self.print_asked.emit)
        menu.addAction(self.tr("P&DF file …"), self.save_asked.emit)
        paper.setMenu(menu)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.setSpacing(GRID)
        last.addWidget(paper)
        last.addWidget(self.unlock)
        last.addStretch(1)
        last.addWidget(close)
        self.column.addLayout(last)


def _words(point: AgendaPoint, said: str | None) -> str:
    """What a point says, or why it does not, and who may read it."""
    if point.secrecy is Secrecy.NORMAL:
        return said or ""
    if point.secrecy is Secrecy.UNSPOKEN:
        return tr("Talk in person")
    if point.is_erased:
        return tr("Printed, and erased here")
    kind = tr("private") if point.secrecy is Secrecy.PRIVATE else tr("for paper")
    return f"{said} ({kind})" if said is not None else tr("Sealed ({kind})").format(kind=kind)
