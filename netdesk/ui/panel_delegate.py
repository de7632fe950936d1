"""Draws the rows of Insight: a section, or a panel and its first figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize

from netdesk.models.headed_rows import ROW_ROLE
from netdesk.ui.kit.row_ground import draw_heading
from netdesk.ui.kit.theme import GRID, colours_of
from netdesk.ui.kit.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

HEADING_HEIGHT = 4 * GRID


class PanelDelegate(TwoLineDelegate):
    """Headings above rows of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), HEADING_HEIGHT) if index.data(ROW_ROLE).is_heading else size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not index.data(ROW_ROLE).is_heading:
            super().paint(painter, option, index)
            return
        painter.save()
        draw_heading(painter, option, colours_of(option.palette), index.data())
        painter.restore()
