"""Draws the rows of the journal: a day, or what happened on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netdesk.models.headed_rows import ROW_ROLE
from netdesk.ui.kit import icons
from netdesk.ui.kit.row_ground import draw_ground
from netdesk.ui.kit.row_text import draw_line
from netdesk.ui.kit.theme import GRID, ICON_SMALL, TextSize, colours_of, sized
from netdesk.ui.log_form import CHANNEL_ICONS

if TYPE_CHECKING:
    from netdesk.models.journal_model import JournalRow

_HEADING_HEIGHT = 4 * GRID
_MONTH_HEIGHT = 5 * GRID
_ROW_HEIGHT = 6 * GRID


class JournalDelegate(QStyledItemDelegate):
    """A heading, or the channel's icon, what it was, and with whom."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: JournalRow = index.data(ROW_ROLE)
        height = _ROW_HEIGHT if row.channel else _MONTH_HEIGHT if row.is_month else _HEADING_HEIGHT
        return QSize(40 * GRID, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: JournalRow = index.data(ROW_ROLE)
        colours = colours_of(option.palette)
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.channel is None:
            painter.setFont(sized(option.font, TextSize.BODY if row.is_month else TextSize.SMALL, strong=True))
            painter.setPen(QColor(colours.text if row.is_month else colours.muted))
            painter.drawText(area.adjusted(GRID, 0, -GRID, -GRID // 2), Qt.AlignmentFlag.AlignBottom, row.title)
            painter.restore()
            return
        selected = draw_ground(painter, option, colours)
        half = area.height() // 2
        picture = QRect(area.left() + GRID, area.top() + half - ICON_SMALL - 1, ICON_SMALL, ICON_SMALL)
        icons.draw(
            painter, QStyle.visualRect(option.direction, area, picture), CHANNEL_ICONS[row.channel], colours.accent
        )
        left = area.left() + 2 * GRID + ICON_SMALL
        for text, top, ink, strong in (
            (row.title, area.top() + 4, colours.on_selection if selected else colours.text, True),
            (row.detail, area.top() + half, colours.muted, False),
        ):
            painter.setFont(sized(option.font, TextSize.BODY, strong=strong))
            painter.setPen(QColor(ink))
            line = QRect(left, top, area.right() - GRID - left, half - 5)
            line = QStyle.visualRect(option.direction, area, line)
            draw_line(painter, line, text)
        painter.restore()
