"""The header of a list: plain titles on the page's own ground, the one that is sorted by with an arrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from netdesk.ui.kit import icons
from netdesk.ui.kit.theme import GRID, HALF, ROW_HEIGHT, TextSize, colours_of, sized

_ARROW = 12


class SlimHeader(QHeaderView):
    """Titles in small muted letters over the columns, the one that is sorted by with an arrow."""

    def __init__(self, parent: QWidget, inset: int = GRID) -> None:
        """``inset`` is how many pixels from the edge of their column its texts begin."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._inset = inset
        self.setFont(sized(self.font(), TextSize.SMALL))
        self.setHighlightSections(False)
        self.setMinimumSectionSize(5 * GRID)
        self.setFixedHeight(ROW_HEIGHT - HALF)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._is_held = False

    @property
    def is_held(self) -> bool:
        """Whether the user holds the mouse down on it, as while dragging the edge of a column."""
        return self._is_held

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See ``is_held``."""
        self._is_held = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See ``is_held``."""
        super().mouseReleaseEvent(event)
        self._is_held = False

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """A title where its column's texts begin."""
        painter.save()
        colours = colours_of(self.palette())
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        words, side = (
            self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, role)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole)
        )
        is_at_end = bool(side) and bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight)
        is_on_right = is_at_end != self.isRightToLeft()
        near, far = (HALF, self._inset) if is_on_right else (self._inset, HALF)
        inner = rect.adjusted(near, 0, -far, 0)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.text if is_sorted else colours.muted))
        room = inner.width() - (_ARROW + HALF if is_sorted else 0)
        words = self.fontMetrics().elidedText(str(words or ""), Qt.TextElideMode.ElideRight, room)
        side = Qt.AlignmentFlag.AlignRight if is_on_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)
        if is_sorted:
            width = self.fontMetrics().horizontalAdvance(words) + HALF
            left = inner.right() - width - _ARROW if self.isRightToLeft() else inner.left() + width
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            box = QRect(left, rect.top() + (rect.height() - _ARROW) // 2, _ARROW, _ARROW)
            icons.draw(painter, box, "chevron-down" if down else "chevron-up", colours.text)
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self.visualIndex(logicalIndex):
            edge = rect.right() if self.isRightToLeft() else rect.left()
            painter.drawLine(edge, rect.top() + GRID, edge, rect.bottom() - GRID)
        painter.restore()
