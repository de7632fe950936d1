"""Whether a row is selected, under the mouse or focused, as its delegate draws it.

The view is asked, because to read the style option's state PySide makes every enum of QStyle, 8 ms of the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QAbstractItemView


def is_selected(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether the row is one of those selected."""
    return view.selectionModel().isSelected(index)


def is_hovered(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether the mouse is over the row of a view that has neither frame nor header."""
    return view.underMouse() and view.indexAt(view.mapFromGlobal(QCursor.pos())).row() == index.row()


def is_focused(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether the row has the frame of the focus."""
    return view.hasFocus() and view.currentIndex() == index
