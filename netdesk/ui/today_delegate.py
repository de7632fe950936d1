"""Draws Today's rows: a heading, or a person with the shape of how due they are and the reason in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netdesk.models.headed_rows import ROW_ROLE
from netdesk.ui import icons
from netdesk.ui.row_ground import draw_ground, draw_heading
from netdesk.ui.theme import DUE_ICONS, GRID, ICON_SMALL, TextSize, colours_of, due_colour, sized

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from netdesk.models.today_model import TodayRow
    from netdesk.ui.theme import Colours

HEADING_HEIGHT = 4 * GRID
NUDGE_HEIGHT = 6 * GRID
TEXT_LEFT = GRID + ICON_SMALL + GRID


class TodayDelegate(QStyledItemDelegate):
    """Two lines a person: the name; how due, how often, and when last."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: TodayRow = index.data(ROW_ROLE)
        return QSize(40 * GRID, HEADING_HEIGHT if row.is_heading else NUDGE_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TodayRow = index.data(ROW_ROLE)
        colours = colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            draw_heading(painter, option, colours, row.name)
        else:
            self._draw_nudge(painter, option, row, colours)
        painter.restore()

    @staticmethod
    def _draw_nudge(painter: QPainter, option: QStyleOptionViewItem, row: TodayRow, colours: Colours) -> None:
        area = option.rect
        selected = draw_ground(painter, option, colours)
        ink = due_colour(colours, row.state) if row.state else colours.muted
        half = area.height() // 2
        if row.state is not None:
            shape = QRect(area.left() + GRID, area.top() + half - ICON_SMALL - 1, ICON_SMALL, ICON_SMALL)
            icons.draw(painter, QStyle.visualRect(option.direction, area, shape), DUE_ICONS[row.state], ink)
        upper = QRect(area.left() + TEXT_LEFT, area.top() + 4, area.width() - TEXT_LEFT - GRID, half - 4)
        upper = QStyle.visualRect(option.direction, area, upper)
        lower = QRect(upper.left(), area.top() + half, upper.width(), half - 6)
        bold = sized(option.font, TextSize.BODY, strong=True)
        painter.setFont(bold)
        painter.setPen(QColor(colours.on_selection if selected else colours.text))
        _draw_line(painter, upper, row.name)
        painter.setFont(option.font)
        painter.setPen(QColor(ink))
        used = _draw_line(painter, lower, row.due)
        painter.setPen(QColor(colours.muted))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rest = lower.adjusted(0, 0, -used, 0) if is_mirrored else lower.adjusted(used, 0, 0, 0)
        _draw_line(painter, rest, f" · {row.reason}")


def _draw_line(painter: QPainter, area: QRect, text: str) -> int:
    """Draw one line, cut off with an ellipsis where it does not fit; returns the width used in pixels."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
