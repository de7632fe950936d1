"""Splitting an entry of the journal: who, and what was exchanged, goes into an entry of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from netdesk.models.exchange_words import exchange_words, promise_words
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from netdesk.core.interactions import LoggedInteraction

_KEY = Qt.ItemDataRole.UserRole
_PEOPLE, _EXCHANGES, _PROMISES = range(3)


class SplitDialog(Dialog):
    """``submitted`` carries the ids of the people, exchanges and promises that go: three tuples."""

    submitted = Signal(object, object, object)

    def __init__(self, entry: LoggedInteraction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split this entry"))
        self._count = len(entry.people)
        self.list = LineList(self.tr("What goes into an entry of its own"))
        rows = [(_PEOPLE, person_id, name) for person_id, name in entry.people]
        rows += [(_EXCHANGES, each.exchange_id, exchange_words(each)) for each in entry.exchanges]
        rows += [(_PROMISES, each.promise_id, promise_words(each, entry.on)) for each in entry.promises]
        for key, number, words in rows:
            item = QListWidgetItem(words)
            item.setData(_KEY, (key, number))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._on_list_item_changed)
        self._split = Button(self.tr("Split"), ButtonKind.PRIMARY)
        self._split.clicked.connect(self.submit)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        words = self.tr("Tick what goes into an entry of its own. Day, place and note are the same in both.")
        self.column.addWidget(MutedLabel(words, wrap=True))
        self.column.addWidget(self.list, 1)
        self.end_with(cancel, self._split)
        self.resize(56 * GRID, 48 * GRID)
        self._on_list_item_changed()
        self.list.setFocus()

    def submit(self) -> None:
        """Split as ticked."""
        self.accept()
        self.submitted.emit(*(self._ticked(key) for key in (_PEOPLE, _EXCHANGES, _PROMISES)))

    def _ticked(self, key: int) -> tuple[int, ...]:
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(number for of, number in ticked if of == key)

    def _on_list_item_changed(self, _item: QListWidgetItem | None = None) -> None:
        """There has to be somebody in each of the two."""
        self._split.setEnabled(0 < len(self._ticked(_PEOPLE)) < self._count)
