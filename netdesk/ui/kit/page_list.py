"""A list of rows that lies on its page without a frame; what a row looks like is its delegate's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from netdesk.ui.kit.slim_scroll_bar import slim

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QResizeEvent


class PageList(QListView):
    """``name`` is what a screen reader calls it. While it ``wraps``, its rows are laid out anew for each width."""

    def __init__(self, name: str, model: QAbstractItemModel) -> None:
        super().__init__()
        # See RowView: a viewport of Qt's own making would slow the start.
        self.setViewport(QWidget())
        self.wraps = False
        slim(self)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width words take another number of lines."""
        super().resizeEvent(event)
        if self.wraps and event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
