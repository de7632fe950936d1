"""Draws Today's rows: a heading, or a person with the shape of how due they are and the reason in words.

The reason is what the page is for: nothing lies over it, and it takes the lines that it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netdesk.models.headed_rows import ROW_ROLE
from netdesk.ui.kit import icons
from netdesk.ui.kit.row_ground import draw_ground, draw_heading
from netdesk.ui.kit.row_text import draw_line, line_height, wrapped
from netdesk.ui.kit.theme import DUE_ICONS, GRID, ICON_SMALL, TextSize, colours_of, due_colour, sized

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QListView

    from netdesk.models.today_model import TodayRow
    from netdesk.ui.kit.theme import Colours

HEADING_HEIGHT = 4 * GRID
NUDGE_HEIGHT = 6 * GRID
NAME_HEIGHT = NUDGE_HEIGHT // 2
TEXT_LEFT = GRID + ICON_SMALL + GRID


class TodayDelegate(QStyledItemDelegate):
    """The name and where they work; below it how due, how often, and when last; then what could be brought."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._row = -1
        self._taken = 0

    def leave_room(self, row: int, taken: int) -> None:
        """From now on the name of this row ends ``taken`` pixels before the others."""
        if (row, taken) != (self._row, self._taken):
            self._row, self._taken = row, taken
            self._view.viewport().update()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: TodayRow = index.data(ROW_ROLE)
        if row.is_heading:
            return QSize(40 * GRID, HEADING_HEIGHT)
        width = self._view.viewport().width()
        more = len(_reason_lines(row, option.font, width)) + len(_bringing_lines(row, option.font, width)) - 1
        return QSize(40 * GRID, NUDGE_HEIGHT + more * line_height(option.font))

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
            selected = draw_ground(painter, option, colours)
            ink = due_colour(colours, row.state) if row.state else colours.muted
            area = option.rect
            if row.state is not None:
                shape = QRect(area.left() + GRID, area.top() + NAME_HEIGHT - ICON_SMALL - 1, ICON_SMALL, ICON_SMALL)
                icons.draw(painter, QStyle.visualRect(option.direction, area, shape), DUE_ICONS[row.state], ink)
            taken = self._taken if index.row() == self._row else 0
            name = QRect(area.left() + TEXT_LEFT, area.top() + 4, _room(area.width()) - taken, NAME_HEIGHT - 4)
            painter.setFont(sized(option.font, TextSize.BODY, strong=True))
            painter.setPen(QColor(colours.on_selection if selected else colours.text))
            used = draw_line(painter, QStyle.visualRect(option.direction, area, name), row.name)
            name.setLeft(name.left() + used + GRID)
            painter.setFont(option.font)
            painter.setPen(QColor(colours.muted))
            draw_line(painter, QStyle.visualRect(option.direction, area, name), row.organization)
            self._draw_reason(painter, option, row, colours, ink)
        painter.restore()

    @staticmethod
    def _draw_reason(
        painter: QPainter, option: QStyleOptionViewItem, row: TodayRow, colours: Colours, ink: str
    ) -> None:
        """When in a colour of its own, why, and below that what could be brought."""
        area = option.rect
        painter.setFont(option.font)
        line = QRect(area.left() + TEXT_LEFT, area.top() + NAME_HEIGHT, _room(area.width()), NAME_HEIGHT - 6)
        line = QStyle.visualRect(option.direction, area, line)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = len(row.due)
        for text in _reason_lines(row, option.font, area.width()):
            painter.setPen(QColor(ink))
            used = draw_line(painter, line, text[:left])
            painter.setPen(QColor(colours.muted))
            rest = line.adjusted(0, 0, -used, 0) if is_mirrored else line.adjusted(used, 0, 0, 0)
            draw_line(painter, rest, text[left:])
            left = max(left - len(text), 0)
            line.translate(0, line_height(option.font))
        painter.setPen(QColor(colours.text))
        for text in _bringing_lines(row, option.font, area.width()):
            draw_line(painter, line, text)
            line.translate(0, line_height(option.font))


def _room(width: int) -> int:
    """How much of a row's width its words have."""
    return width - TEXT_LEFT - GRID


def _reason_lines(row: TodayRow, font: QFont, width: int) -> list[str]:
    return wrapped(f"{row.due} · {row.reason}", font, _room(width))


def _bringing_lines(row: TodayRow, font: QFont, width: int) -> list[str]:
    return wrapped(row.bringing, font, _room(width)) if row.bringing else []
