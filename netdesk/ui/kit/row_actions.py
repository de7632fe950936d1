"""Buttons that lie over the row of a list that is pointed at, or else over the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyle, QWidget

from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.theme import GRID, HALF, colours_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtGui import QPaintEvent

ROOMY = 72 * GRID
HEIGHT = 3 * GRID


class RowButton(NamedTuple):
    """A button: its words, its key, its icon and what it does. Without words of its own it is ``name`` and an icon."""

    name: str
    key: str
    icon: str
    act: Callable[[], object]
    has_words: bool = True


class RowActions(QWidget):
    """The buttons of ``acts``, in words where that leaves room for the row's own, else as icons.

    They are as low as the first line of a row, so that the lines below it can be read.
    """

    def __init__(self, parent: QWidget, acts: Sequence[RowButton]) -> None:
        super().__init__(parent)
        self._on_selection = False
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(HALF, 0, 0, 0)
        layout.setSpacing(HALF)
        self._buttons: list[tuple[RowButton, Button, Button]] = []
        for act in acts:
            iconic = Button("", icon=act.icon, name=f"{act.name} ({act.key})")
            wordy = Button(act.name, icon=act.icon, hint=act.key) if act.has_words else iconic
            self._buttons.append((act, wordy, iconic))
            for button in dict.fromkeys((wordy, iconic)):
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setFixedHeight(HEIGHT)
                button.clicked.connect(lambda _checked=False, act=act: act.act())
                layout.addWidget(button)
        self.hide()

    def place(self, row: QRect, offered: Collection[str], *, on_selection: bool) -> int:
        """Lie over the far end of a row's first line with the buttons whose keys are ``offered``; returns the width."""
        self._on_selection = on_selection
        is_roomy = row.width() > ROOMY
        for act, wordy, iconic in self._buttons:
            for button in (wordy, iconic):
                button.setVisible(act.key in offered and button is (wordy if is_roomy else iconic))
        self._layout.activate()
        width = self._layout.sizeHint().width()
        place = QRect(row.right() - width - 3, row.top() + 3, width, HEIGHT)
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), row, place))
        self.show()
        self.raise_()
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the row below, so that a long reason does not show between the buttons."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.selection if self._on_selection else colours.hover))
        painter.end()
