"""Draws a pair of people who may be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netdesk.models.duplicates_model import PAIR_ROLE
from netdesk.ui.row_ground import draw_ground
from netdesk.ui.theme import GRID, TextSize, colours_of, sized

if TYPE_CHECKING:
    from netdesk.models.duplicates_model import PairRow

ROW_HEIGHT = 7 * GRID


class PairDelegate(QStyledItemDelegate):
    """Two lines a pair: the names; how sure, and why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(30 * GRID, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: PairRow = index.data(PAIR_ROLE)
        colours = colours_of(option.palette)
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = draw_ground(painter, option, colours)
        half = area.height() // 2
        upper = QRect(area.left() + GRID, area.top() + GRID, area.width() - 2 * GRID, half - GRID)
        for text, line, ink, strong, size in (
            (row.names, upper, colours.on_selection if selected else colours.text, True, TextSize.BODY),
            (f"{row.sure}: {row.why}", upper.translated(0, half - GRID), colours.muted, False, TextSize.SMALL),
        ):
            painter.setFont(sized(option.font, size, strong=strong))
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
