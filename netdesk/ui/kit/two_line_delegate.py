"""Draws a row of two lines: what it is, and what is to be known of it; or a heading over rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netdesk.models.roles import DETAIL_ROLE
from netdesk.ui.kit.row_ground import draw_ground, draw_heading
from netdesk.ui.kit.row_text import draw_line, line_height, wrapped
from netdesk.ui.kit.theme import GRID, TextSize, colours_of, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from netdesk.ui.kit.page_list import PageList

ROW_HEIGHT = 7 * GRID
HEADING_HEIGHT = 4 * GRID
_LINE = ROW_HEIGHT // 2 - GRID


class TwoLineDelegate(QStyledItemDelegate):
    """Writes the display role above ``DETAIL_ROLE``; what cannot be chosen is a heading.

    Where the list wraps, each of the two takes the lines that it needs.
    """

    def __init__(self, view: PageList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return QSize(30 * GRID, HEADING_HEIGHT)
        texts = self._texts(option, index, self._view.viewport().width()) if self._view.wraps else []
        return QSize(30 * GRID, ROW_HEIGHT + sum((len(lines) - 1) * line_height(font) for lines, font in texts))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            draw_heading(painter, option, colours, index.data())
            painter.restore()
            return
        selected = draw_ground(painter, option, colours)
        area = option.rect
        line = QRect(area.left() + GRID, area.top() + GRID, _room(area.width()), _LINE)
        inks = (colours.on_selection if selected else colours.text, colours.muted)
        for (lines, font), ink in zip(self._texts(option, index, area.width()), inks, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            for number, text in enumerate(lines):
                line.translate(0, line_height(font) if number else 0)
                draw_line(painter, line, text)
            line.translate(0, _LINE)
        painter.restore()

    def _texts(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, width: int
    ) -> list[tuple[list[str], QFont]]:
        """The lines of title and detail in a row of this width, each with its font."""
        fonts = (sized(option.font, TextSize.BODY, strong=True), sized(option.font, TextSize.SMALL))
        texts = (str(index.data() or ""), str(index.data(DETAIL_ROLE) or ""))
        wraps = self._view.wraps
        return [
            (wrapped(text, font, _room(width)) if wraps else [text], font)
            for text, font in zip(texts, fonts, strict=True)
        ]


def _room(width: int) -> int:
    """How much of a row's width its words have."""
    return width - 2 * GRID
