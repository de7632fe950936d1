"""What a page shows while it has nothing to show: what it is for, and the next steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netdesk.ui.kit import icons
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize, colours_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_PICTURE = 6 * GRID
_TEXT_WIDTH = 56 * GRID
_TEXT_LEAST = 30 * GRID


class Picture(QWidget):
    """One large line icon in the accent colour; decoration, so it has no name."""

    def __init__(self, icon: str, size: int = _PICTURE) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        icons.draw(painter, self.rect(), self._icon, colours_of(self.palette()).accent)
        painter.end()


class EmptyState(QWidget):
    """An icon, a short heading, a sentence, and a button for each next step; the first is the usual one."""

    def __init__(
        self,
        icon: str,
        heading: str,
        sentence: str,
        steps: Sequence[tuple[str, str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heading = label(heading, TextSize.TITLE, strong=True, wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = MutedLabel(sentence, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMinimumWidth(_TEXT_LEAST)
        self._sentence.setMaximumWidth(_TEXT_WIDTH)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(GRID)
        row.addStretch(1)
        self._buttons: list[Button] = []
        for text, step_icon, act in steps:
            button = Button(text, ButtonKind.PLAIN if self._buttons else ButtonKind.PRIMARY, step_icon)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
            self._buttons.append(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addStretch(2)
        layout.addWidget(Picture(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._heading)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self._sentence, 1)
        middle.addStretch()
        layout.addLayout(middle)
        layout.addSpacing(GRID)
        layout.addLayout(row)
        layout.addStretch(3)
        if self._buttons:
            self.setFocusProxy(self._buttons[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below one another where there is no room for them side by side."""
        room = sum(button.sizeHint().width() + GRID for button in self._buttons)
        is_narrow = room > event.size().width()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def set_text(self, heading: str, sentence: str) -> None:
        """Say something else, such as that a search found nobody."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
