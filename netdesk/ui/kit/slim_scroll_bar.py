"""Scroll bars as a thin handle on the page's own ground, in place of the style's framed ones with arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from netdesk.ui.kit.theme import GRID, HALF, colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = GRID + HALF
_HANDLE = 6
_SIZE = QSize(_WIDTH, _WIDTH)


class SlimScrollBar(QScrollBar):
    """Works as any scroll bar; the handle is darker under the mouse or while it is held."""

    def sizeHint(self) -> QSize:
        """Thin, and as long as the page makes it; asked for at each layout, so nothing is reckoned."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """The handle, where the mouse finds it."""
        start, length = self._handle()
        if self.orientation() == Qt.Orientation.Vertical:
            handle = QRectF((self.width() - _HANDLE) / 2, start, _HANDLE, length)
        else:
            handle = QRectF(start, (self.height() - _HANDLE) / 2, length, _HANDLE)
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(colours.muted if self.isSliderDown() or self.underMouse() else colours.outline))
        painter.drawRoundedRect(handle, _HANDLE / 2, _HANDLE / 2)
        painter.end()

    def _handle(self) -> tuple[float, float]:
        """Where the handle begins and how long it is, as QCommonStyle reckons it.

        Asked for its style, PySide would make all the enums of QStyle, at 8 ms of the start; what the style keeps for
        the arrows and the shortest handle is in its size hint as well.
        """
        hint = super().sizeHint()
        is_upright = self.orientation() == Qt.Orientation.Vertical
        arrow, least = hint.width(), hint.height() - 2 * hint.width()
        if not is_upright:
            arrow, least = hint.height(), hint.width() - 2 * hint.height()
        groove = (self.height() if is_upright else self.width()) - 2 * arrow
        span = self.maximum() - self.minimum()
        length = min(max(self.pageStep() * groove / (span + self.pageStep()), least), groove) if span else groove
        moved = (self.sliderPosition() - self.minimum()) / span * (groove - length) if span else 0
        if self.invertedAppearance() or (not is_upright and self.isRightToLeft()):
            moved = groove - length - moved
        return arrow + moved, length


def slim(area: QAbstractScrollArea) -> None:
    """Give a scroll area thin bars."""
    area.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(SlimScrollBar(Qt.Orientation.Horizontal))
