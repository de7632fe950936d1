"""The ground behind a row of a list, tinted where it is selected or under the mouse, ringed where it is focused.

The headings over rows, too.

For delegates that may read the state of their style option: PySide then makes every enum of QStyle, which lists that
are there at the start avoid by row_state.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QStyle

from netdesk.ui.kit.theme import GRID, HALF, RADIUS, TextSize, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from netdesk.ui.kit.theme import Colours


def ground_of(option: QStyleOptionViewItem) -> QRectF:
    """Where the ground of a row is, a line of pixels away from its neighbours."""
    return QRectF(option.rect.adjusted(0, 1, 0, -1))


def draw_heading(painter: QPainter, option: QStyleOptionViewItem, colours: Colours, text: str) -> None:
    """Write what stands over the rows below it. Whatever is drawn from now on stays within the row."""
    painter.setClipRect(option.rect)
    painter.setFont(sized(option.font, TextSize.SMALL, strong=True))
    painter.setPen(QColor(colours.muted))
    area = option.rect.adjusted(GRID, 0, -GRID, -HALF)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)
    _draw_ring(painter, option, colours)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> bool:
    """Draw the ground of a row, with a ring where it is focused, and answer whether the row is selected.

    Whatever is drawn from now on stays within the row, such as many accents on one letter of a name.
    """
    painter.setClipRect(option.rect)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.selection if selected else colours.hover))
        painter.drawRoundedRect(ground_of(option), RADIUS, RADIUS)
    _draw_ring(painter, option, colours)
    return selected


def _draw_ring(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground_of(option).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
