"""Draws a row of two lines: what it is, and what is to be known of it; or a heading over rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netdesk.models.roles import DETAIL_ROLE
from netdesk.ui.row_ground import draw_ground, draw_heading
from netdesk.ui.theme import GRID, TextSize, colours_of, sized

ROW_HEIGHT = 7 * GRID
HEADING_HEIGHT = 4 * GRID


class TwoLineDelegate(QStyledItemDelegate):
    """Writes the display role above ``DETAIL_ROLE``; what cannot be chosen is a heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(30 * GRID, ROW_HEIGHT if index.flags() & Qt.ItemFlag.ItemIsSelectable else HEADING_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_of(option.palette)
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            draw_heading(painter, option, colours, index.data())
            painter.restore()
            return
        selected = draw_ground(painter, option, colours)
        half = area.height() // 2
        upper = QRect(area.left() + GRID, area.top() + GRID, area.width() - 2 * GRID, half - GRID)
        for text, line, ink, strong, size in (
            (index.data(), upper, colours.on_selection if selected else colours.text, True, TextSize.BODY),
            (index.data(DETAIL_ROLE), upper.translated(0, half - GRID), colours.muted, False, TextSize.SMALL),
        ):
            painter.setFont(sized(option.font, size, strong=strong))
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
