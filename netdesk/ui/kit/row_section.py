"""A section of a page: what it is for, a list of rows of two lines, and the actions on the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netdesk.models.two_line_rows import TwoLineRow, TwoLineRows
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.theme import GRID, HALF
from netdesk.ui.kit.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from netdesk.ui.kit.empty_state import EmptyState

_MOST_WRAPPED = 1000
"""Measuring the words of more rows than these would be felt: in longer lists each text has one line."""


class RowAct(NamedTuple):
    """Something to be done with a row, or (``needs_row`` False) at any time. ``keys`` work while the list has focus.

    ``has_button`` is False for what is offered elsewhere too, where it makes sense. ``fits``: with which rows it can be
    done, where not with all of them.
    """

    words: str
    keys: Sequence[str]
    icon: str
    act: Callable[[], object]
    needs_row: bool = True
    has_button: bool = True
    fits: Callable[[TwoLineRow], bool] | None = None

    def is_possible(self, row: TwoLineRow | None) -> bool:
        """Whether it can be done while ``row`` is the current one."""
        return not self.needs_row or (row is not None and (self.fits is None or self.fits(row)))


def is_about_somebody(row: TwoLineRow) -> bool:
    """Whether a row is about a person, who can be opened."""
    return bool(row.person_id)


class ActBar(QWidget):
    """Buttons in a row: in words as far as there is room for them, else the last ones as icons."""

    def __init__(self, acts: Sequence[RowAct]) -> None:
        super().__init__()
        self._pairs: list[tuple[RowAct, Button, Button]] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF)
        for number, act in enumerate(acts):
            kind = ButtonKind.PRIMARY if number == 0 and not act.needs_row else ButtonKind.PLAIN
            key = act.keys[0] if act.keys else ""
            wordy = Button(act.words, kind, act.icon, hint=key)
            plain = Button("", kind, act.icon, name=f"{act.words} ({key})" if key else act.words)
            for button in (wordy, plain):
                button.clicked.connect(lambda _checked=False, act=act: act.act())
                layout.addWidget(button)
            self._pairs.append((act, wordy, plain))
        layout.addStretch(1)
        self._fit()

    def enable_for(self, row: TwoLineRow | None) -> None:
        """What is about a row can be done only where there is one that fits."""
        for act, wordy, plain in self._pairs:
            for button in (wordy, plain):
                button.setEnabled(act.is_possible(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = sum(wordy.sizeHint().width() + HALF for _, wordy, _ in self._pairs)
        for _, wordy, plain in reversed(self._pairs):
            is_roomy = needed <= self.width()
            if not is_roomy:
                needed -= wordy.sizeHint().width() - plain.sizeHint().width()
            wordy.setVisible(is_roomy)
            plain.setVisible(not is_roomy)


class RowSection(QWidget):
    """``opened`` carries the row that was double-clicked or Enter was pressed on, ``person_asked`` a person id."""

    opened = Signal(object)
    current_changed = Signal(object)
    person_asked = Signal(int)

    def __init__(self, name: str, empty: EmptyState, acts: Sequence[RowAct]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.model = TwoLineRows(self)
        self.view = self._make_view(name)
        self._acts = ActBar([each for each in acts if each.has_button])
        self._words = MutedLabel(wrap=True)
        self._words.hide()
        full = QWidget()
        self.full = QVBoxLayout(full)
        self.full.setContentsMargins(0, 0, 0, 0)
        self.full.setSpacing(GRID)
        self.full.addWidget(self._words)
        self.full.addWidget(self._acts)
        self.full.addWidget(self.view, 1)
        self._full = full
        self._empty = empty
        self._stack = QStackedWidget()
        self._stack.addWidget(full)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._keyed = [
            (
                each,
                add_action(self.view if each.needs_row else self, each.words, each.act, icon=each.icon, keys=each.keys),
            )
            for each in acts
            if each.keys
        ]
        add_action(self.view, self.tr("Open"), self._open, icon="open", keys=["Return", "Enter"])
        self.current_changed.connect(self._enable_for)
        self._enable_for(None)

    def refresh(self) -> None:
        """Read the rows anew."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[TwoLineRow], words: str = "") -> None:
        """Show these, keeping to the current one, else to its place; and ``words`` above them."""
        place = max(self.view.currentIndex().row(), 0)
        current = self.current()
        self.model.show(rows)
        kept = self.model.place_of(current.number) if current is not None else -1
        self.view.wraps = len(rows) <= _MOST_WRAPPED
        self.view.setUniformItemSizes(not self.view.wraps and all(row.number for row in rows))
        if rows:
            self.view.setCurrentIndex(self.model.index(self.model.nearest(kept if kept >= 0 else place), 0))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        focused = self.window().focusWidget()
        self._stack.setCurrentWidget(self._full if rows else self._empty)
        if focused is not None and self._stack.isAncestorOf(focused) and not focused.isVisibleTo(self):
            self.settle()
        self.current_changed.emit(self.current())

    def current(self) -> TwoLineRow | None:
        """The current row, or None."""
        return self.model.row(self.view.currentIndex())

    def _enable_for(self, row: TwoLineRow | None) -> None:
        self._acts.enable_for(row)
        for act, action in self._keyed:
            action.setEnabled(act.is_possible(row))

    def _do(self, act: Callable[..., object], *args: object) -> None:
        """Do something with the number of the current row, which follows ``args``, if there is one."""
        row = self.current()
        if row is not None:
            act(*args, row.number)

    def open_person(self) -> None:
        """Ask for the person of the current row."""
        row = self.current()
        if row is not None and row.person_id:
            self.person_asked.emit(row.person_id)

    def people(self) -> list[int]:
        """The ids of the people whom the rows are about."""
        rows = (self.model.row(self.model.index(place, 0)) for place in range(self.model.rowCount()))
        return list(dict.fromkeys(row.person_id for row in rows if row is not None and row.person_id))

    def settle(self) -> None:
        """The list takes the focus, or what stands in its place."""
        (self.view if self._stack.currentWidget() is self._full else self._empty).setFocus()

    def _make_view(self, name: str) -> PageList:
        view = PageList(name, self.model)
        view.setItemDelegate(TwoLineDelegate(view))
        view.doubleClicked.connect(self._open)
        view.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit(self.current()))
        return view

    def _open(self, *_: object) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row)
