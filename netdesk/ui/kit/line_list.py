"""A list of lines in a dialog, some of which may be ticked; chosen ones look as in the lists of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate

from netdesk.ui.kit.row_ground import draw_ground
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import HALF, colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

_DRAWN_HERE = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver


class LineList(QListWidget):
    """``name`` is what a screen reader calls it. A line that is too long ends in an ellipsis.

    ``room`` is what there is above and below the words of each line.
    """

    def __init__(self, name: str, room: int = HALF) -> None:
        super().__init__()
        slim(self)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_LineDelegate(self, room))


class _LineDelegate(QStyledItemDelegate):
    """Words and ticks as the style draws them, with room around them, on the ground of any chosen row."""

    def __init__(self, lines: LineList, room: int) -> None:
        super().__init__(lines)
        self._room = QMargins(HALF, room, HALF, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).grownBy(self._room)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        draw_ground(painter, option, colours_of(option.palette))
        painter.restore()
        option.state &= ~_DRAWN_HERE
        option.rect = option.rect.marginsRemoved(self._room)
        super().paint(painter, option, index)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A tick is pressed where it is drawn."""
        option.rect = option.rect.marginsRemoved(self._room)
        return super().editorEvent(event, model, option, index)
