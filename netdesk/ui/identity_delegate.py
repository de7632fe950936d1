"""Draws the rows of what I want to be remembered for: a heading with the titles of its columns, or two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netdesk.core.themes import Wanted
from netdesk.models.headed_rows import ROW_ROLE
from netdesk.ui.kit.row_ground import draw_ground, draw_heading
from netdesk.ui.kit.row_text import draw_line
from netdesk.ui.kit.theme import GRID, HALF, TextSize, colours_of, sized

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from netdesk.models.identity_model import IdentityRow
    from netdesk.ui.kit.theme import Colours

HEADING_HEIGHT = 5 * GRID
ROW_HEIGHT = 6 * GRID + HALF
WIDTHS = (7 * GRID, 8 * GRID, 7 * GRID + HALF)
"""Of the columns wanted, evidence and heard."""
_DOT = 9
_DOT_GAP = 4


class IdentityDelegate(QStyledItemDelegate):
    """The first line says it, with how much it is wanted, shown and heard beside; the second what is missing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: IdentityRow = index.data(ROW_ROLE)
        return QSize(30 * GRID, HEADING_HEIGHT if row.is_heading else ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: IdentityRow = index.data(ROW_ROLE)
        colours = colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            self._draw_heading(painter, option, row, colours)
        else:
            self._draw_row(painter, option, row, colours)
        painter.restore()

    @staticmethod
    def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, row: IdentityRow, colours: Colours) -> None:
        draw_heading(painter, option, colours, row.text)
        painter.setFont(sized(option.font, TextSize.SMALL))
        area = option.rect.adjusted(GRID, 0, -GRID, -HALF)
        for place, title in zip(_columns(area, option), row.columns, strict=False):
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, title)

    @staticmethod
    def _draw_row(painter: QPainter, option: QStyleOptionViewItem, row: IdentityRow, colours: Colours) -> None:
        selected = draw_ground(painter, option, colours)
        area = option.rect.adjusted(GRID, HALF, -GRID, -HALF)
        half = area.height() // 2
        upper = QRect(area.left(), area.top(), area.width(), half)
        lower = QRect(area.left(), area.top() + half, area.width(), half)
        places = _columns(upper, option)
        if row.columns:
            used = sum(WIDTHS if row.wanted else WIDTHS[2:])
            upper = QStyle.visualRect(option.direction, area, upper.adjusted(0, 0, -used - GRID, 0))
        ink = colours.on_selection if selected else colours.text
        painter.setFont(sized(option.font, TextSize.BODY, strong=True))
        painter.setPen(QColor(ink))
        draw_line(painter, upper, row.text)
        painter.setFont(option.font)
        for place, words in zip(places[1:], row.columns, strict=False):
            painter.setPen(QColor(ink if any(c.isdigit() and c != "0" for c in words) else colours.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        if row.wanted:
            _draw_dots(painter, places[0], row.wanted, colours)
        painter.setFont(sized(option.font, TextSize.SMALL))
        painter.setPen(QColor(colours.due))
        used = draw_line(painter, lower, row.gaps)
        painter.setPen(QColor(colours.muted))
        rest = lower.adjusted(used, 0, 0, 0) if option.direction == Qt.LayoutDirection.LeftToRight else lower
        draw_line(painter, rest, f" · {row.detail}" if used and row.detail else row.detail)


def _columns(area: QRect, option: QStyleOptionViewItem) -> list[QRect]:
    """Where wanted, evidence and heard are, at the far end of a row."""
    places = []
    left = area.right() + 1 - sum(WIDTHS)
    for width in WIDTHS:
        places.append(QStyle.visualRect(option.direction, area, QRect(left, area.top(), width, area.height())))
        left += width
    return places


def _draw_dots(painter: QPainter, area: QRect, wanted: int, colours: Colours) -> None:
    """As many full circles as it is wanted, and empty ones up to three."""
    left = area.right() - 3 * _DOT - 2 * _DOT_GAP
    for number in range(int(Wanted.MOST)):
        centre = QPointF(left + number * (_DOT + _DOT_GAP) + _DOT / 2, area.center().y() + 0.5)
        painter.setPen(QPen(QColor(colours.accent), 1.2))
        painter.setBrush(QColor(colours.accent) if number < wanted else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _DOT / 2 - 0.6, _DOT / 2 - 0.6)
