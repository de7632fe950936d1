"""What the text typed could become: offered below its line in rows like those of any other list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate

from netdesk.ui.kit.fields import CLOSE_HEIGHT
from netdesk.ui.kit.row_ground import draw_ground
from netdesk.ui.kit.row_text import draw_line
from netdesk.ui.kit.slim_scroll_bar import SlimScrollBar
from netdesk.ui.kit.theme import GRID, colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem


class Completer(QCompleter):
    """Completes a line by one of ``choices``: what begins with the text, or where ``is_within`` holds it.

    Letter case does not matter.
    """

    def __init__(
        self, choices: Sequence[str] | QAbstractItemModel, parent: QObject, *, is_within: bool = False
    ) -> None:
        if isinstance(choices, QAbstractItemModel):
            super().__init__(choices, parent)
        else:
            super().__init__(list(choices), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if is_within:
            self.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = PopupList()
        self.setPopup(popup)
        make_roomy(popup)


class PopupList(QListView):
    """A list that pops up; the theme gives it the edge of a field, by this name."""


def make_roomy(popup: QListView) -> None:
    """Give a list that pops up the rows, the chosen row and the scroll bar of the lists of the window."""
    popup.setVerticalScrollBar(_Bar(Qt.Orientation.Vertical))
    popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    popup.setMouseTracking(True)
    popup.setItemDelegate(_Row(popup))


class _Bar(SlimScrollBar):
    """Stands on the ground of the list: what pops up is a window, whose own ground the theme makes the edge of."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        painter.end()
        super().paintEvent(event)


class _Row(QStyledItemDelegate):
    """One line of text, cut short where it is wider than the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * GRID, CLOSE_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = colours_of(option.palette)
        painter.save()
        is_chosen = draw_ground(painter, option, colours)
        painter.setPen(QColor(colours.on_selection if is_chosen else colours.text))
        draw_line(painter, option.rect.adjusted(GRID, 0, -GRID, 0), index.data())
        painter.restore()
