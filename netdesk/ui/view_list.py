"""The saved views below the rooms: opened, named in place, put in order by dragging or by keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.language import grouped
from netdesk.models.tips import tip
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, ICON, TextSize
from netdesk.ui.nav import COUNT_ROLE, ICON_ROLE, NavDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDropEvent, QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from netdesk.core.views import View

_ID_ROLE = Qt.ItemDataRole.UserRole
UNREADABLE = -1
"""The count of a view whose query can no longer be read."""


class _ViewDelegate(NavDelegate):
    """Draws a view with its count, also at zero, and edits its name where it stands."""

    def count_text(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What stands at the right; nothing while it is not known."""
        count = index.data(COUNT_ROLE)
        if count is None:
            return ""
        return "!" if count == UNREADABLE else grouped(count)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A line on a ground of its own: the list's lets the name shine through that is being replaced."""
        editor = super().createEditor(parent, option, index)
        ground = editor.palette()
        ground.setBrush(QPalette.ColorRole.Base, parent.window().palette().base())
        editor.setPalette(ground)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Begin with the name; a count that arrives later leaves what was typed alone."""
        if isinstance(editor, QLineEdit) and not editor.text() and not editor.isModified():
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect.adjusted(GRID + ICON + HALF, 1, 0, -1))


class _List(QListWidget):
    """Rows that can be dragged to another place. ``dropped`` carries the row's old place and its new one."""

    dropped = Signal(int, int)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the row is to go; the list that comes back has it there."""
        at = event.position().toPoint()
        row, source = self.indexAt(at).row(), self.currentRow()
        to = self.count() - 1 if row < 0 else row
        if row >= 0 and self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem:
            to += 1
        if row >= 0 and to > source:
            to -= 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if to != source and source >= 0:
            self.dropped.emit(source, to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as a click does, unless a name is being typed."""
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if opens and self.currentItem() is not None and self.state() != QAbstractItemView.State.EditingState:
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)


class ViewList(QWidget):
    """Signals carry view ids: ``opened``, ``renamed`` with the new name, ``moved`` with the new place, ``replaced``
    by what the search box asks, ``deleted``.
    """

    opened = Signal(int)
    renamed = Signal(int, str)
    moved = Signal(int, int)
    replaced = Signal(int)
    deleted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = _List()
        self.list.setAccessibleName(self.tr("Views"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(_ViewDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        slim(self.list)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        clear = self.list.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.list.setPalette(clear)
        heading = MutedLabel(self.tr("Views"), TextSize.SMALL)
        heading.setContentsMargins(GRID, 0, 0, 0)
        heading.setBuddy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        self._add_keys()
        self.list.itemClicked.connect(self._on_item_opened)
        self.list.itemActivated.connect(self._on_item_opened)
        self.list.customContextMenuRequested.connect(self._on_menu_requested)
        self.list.dropped.connect(self._on_list_dropped)
        self.list.itemDelegate().commitData.connect(self._on_name_edited)

    def show_views(self, views: Sequence[View]) -> None:
        """Show these views in this order; counts of those that were there stay until they are counted anew."""
        counts = {item.data(_ID_ROLE): item.data(COUNT_ROLE) for item in self._items()}
        current, chosen = self.current_id(), self.selected_id()
        self.list.clear()
        for view in views:
            item = QListWidgetItem(view.name)
            item.setData(_ID_ROLE, view.view_id)
            item.setData(ICON_ROLE, "filter")
            item.setData(Qt.ItemDataRole.ToolTipRole, tip(view.query))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            self.set_count(view.view_id, counts.get(view.view_id))
        if (kept := self._item(current)) is not None:
            self.list.setCurrentItem(kept)
        self.select(chosen)
        self.setVisible(bool(views))

    def set_count(self, view_id: int, count: int | None) -> None:
        """How many people a view shows; None while that is not known."""
        item = self._item(view_id)
        if item is None:
            return
        item.setData(COUNT_ROLE, count)
        words = {None: item.text(), UNREADABLE: self.tr("{view}, cannot be read").format(view=item.text())}
        people = self.tr("{view}, {count} people").format(view=item.text(), count=count)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words.get(count, people))

    def select(self, view_id: int) -> None:
        """Mark a view as the one shown; 0 for none."""
        self.list.clearSelection()
        if (item := self._item(view_id)) is not None:
            item.setSelected(True)

    def edit(self, view_id: int) -> None:
        """Have a view's name typed."""
        if (item := self._item(view_id)) is not None:
            self.list.setCurrentItem(item)
            self.list.scrollToItem(item)
            self.list.setFocus()
            self.list.editItem(item)

    def selected_id(self) -> int:
        """The view marked as shown, or 0."""
        return next((int(item.data(_ID_ROLE)) for item in self.list.selectedItems()), 0)

    def current_id(self) -> int:
        """The view that keys are for, or 0."""
        item = self.list.currentItem()
        return int(item.data(_ID_ROLE)) if item is not None else 0

    def _add_keys(self) -> None:
        def keyed(text: str, act: Callable[[], object], icon: str, *keys: str) -> None:
            add_action(self.list, text, act, icon=icon, keys=keys)

        keyed(self.tr("Rename the view"), lambda: self.edit(self.current_id()), "edit", "F2")
        keyed(self.tr("Show in it what the search box asks"), self._replace, "search")
        keyed(self.tr("Move the view up"), partial(self._move, -1), "chevron-up", "Alt+Up")
        keyed(self.tr("Move the view down"), partial(self._move, 1), "chevron-down", "Alt+Down")
        keyed(self.tr("Delete the view"), self._delete, "trash", "Del")

    def _move(self, steps: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + steps < self.list.count():
            self.moved.emit(self.current_id(), row + steps)

    def _replace(self) -> None:
        if view_id := self.current_id():
            self.replaced.emit(view_id)

    def _delete(self) -> None:
        if view_id := self.current_id():
            self.deleted.emit(view_id)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _item(self, view_id: int) -> QListWidgetItem | None:
        return next((item for item in self._items() if item.data(_ID_ROLE) == view_id), None)

    def _on_item_opened(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(_ID_ROLE))

    def _on_list_dropped(self, source: int, to: int) -> None:
        self.moved.emit(self.list.item(source).data(_ID_ROLE), to)

    def _on_menu_requested(self, at: QPoint) -> None:
        if self.list.itemAt(at) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.list.actions())
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _on_name_edited(self, editor: QWidget) -> None:
        assert isinstance(editor, QLineEdit)
        self.renamed.emit(self.current_id(), editor.text())
