"""What every room is made of: a heading, what belongs to its right, and a body below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netdesk.ui.kit.theme import GRID, HALF, ROW_HEIGHT, TextSize, colours_of, sized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from netdesk.core.change import Change

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
"""What is short begins where all around it does, also where it is written from right to left."""
_LONG_RUN = re.compile(r"[^\s-]{16}(?=[^\s-])")
_MOST_SHOWN = 120


def label(text: str, size: TextSize = TextSize.BODY, *, strong: bool = False, wrap: bool = False) -> QLabel:
    """Plain text in one of the three sizes; never read as HTML."""
    made = QLabel(text)
    if size is TextSize.TITLE:
        made.setAlignment(LEFT)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(sized(made.font(), size, strong=strong))
    made.setWordWrap(wrap)
    return made


def breakable(text: str) -> str:
    """Text for a heading that wraps: a word longer than any line can be broken, and what would fill the page is cut."""
    shown = text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"
    return _LONG_RUN.sub("\\g<0>\u200b", shown)


class MutedLabel(QLabel):
    """Plain text of the second rank."""

    def __init__(self, text: str = "", size: TextSize = TextSize.BODY, *, wrap: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(sized(self.font(), size))
        self.setWordWrap(wrap)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class ErrorLabel(QLabel):
    """What is wrong with the field above it; takes no room while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_error(self, message: str) -> None:
        """Show ``message``, or nothing where it is empty."""
        self.setText(f"⚠ {message}" if message else "")
        self.setVisible(bool(message))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words in the colour of what is wrong, in either scheme."""
        painter = QPainter(self)
        painter.setPen(QColor(colours_of(self.palette()).overdue))
        painter.drawText(self.rect(), Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value, self.text())
        painter.end()


class _Heading(QLabel):
    """The words of a title, ending in an ellipsis where there is no room for all of them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(sized(self.font(), TextSize.TITLE, strong=True))
        self.setMinimumSize(1, ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), LEFT, shown)
        painter.end()


class Page(QWidget):
    """A room of the window. Subclasses fill ``body`` and may put widgets beside the heading."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._title = _Heading(title)
        self._heading = QHBoxLayout()
        self._heading.setSpacing(GRID)
        self._heading.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID + HALF)
        layout.addLayout(self._heading)
        layout.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Change the heading; the page's name for accessibility stays."""
        self._title.setText(title)

    def add_to_heading(self, widget: QWidget) -> None:
        """Put a widget at the right of the heading, after those put there before."""
        self._heading.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def subject(self) -> int:
        """The one person that the page is about now, 0 where there is none or several."""
        return 0

    def people_shown(self) -> Sequence[int]:
        """Those selected on the page where they are several, else all whom it shows, in their order."""
        return ()

    def arrangement(self) -> str:
        """How the user arranged the page, to be given to ``arrange`` at the next start; empty where it is unchanged."""
        return ""

    def arrange(self, arrangement: str) -> None:
        """Arrange the page as it was; what cannot be read is left out."""

    def complete(self) -> None:
        """Called once, after the window's first picture: make what can neither be seen nor used in it."""

    def apply_change(self, change: Change) -> None:
        """Called after each committed step: show what it changed, if it concerns this page."""

    def leave_then(self, then: Callable[[], object]) -> None:
        """Called before the program ends: go on to ``then`` once nothing on the page is unsaved."""
        then()

    def settle(self) -> None:
        """Called each time the page is shown: give the focus to where work starts."""
        self.setFocus()
