"""A list of points or notes, each with its secrecy in words; the sealed ones shown once the vault is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidgetItem

from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent

_ID = Qt.ItemDataRole.UserRole


class GuardedList(LineList):
    """``ticked`` carries an id and whether it was ticked, ``delete_asked`` an id."""

    ticked = Signal(int, bool)
    delete_asked = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.itemChanged.connect(self._on_item_changed)
        add_action(self, self.tr("Delete"), self._delete, icon="trash", keys=["Del"])

    def show_rows(self, rows: Iterable[tuple[int, str, bool | None]]) -> None:
        """Show (id, words, ticked; None: nothing to tick), keeping the place."""
        self.blockSignals(True)
        row_before = self.currentRow()
        self.clear()
        for id_, words, is_ticked in rows:
            item = QListWidgetItem(words)
            item.setData(_ID, id_)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if is_ticked is not None:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
                item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            item.setFlags(flags)
            self.addItem(item)
        self.setCurrentRow(min(row_before, self.count() - 1))
        self.blockSignals(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focused by key, the list begins at its first row."""
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        super().focusInEvent(event)

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        self.ticked.emit(int(item.data(_ID)), item.checkState() == Qt.CheckState.Checked)

    def _delete(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.delete_asked.emit(int(item.data(_ID)))
