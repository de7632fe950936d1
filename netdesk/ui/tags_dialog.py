"""The tags of one or many people: type one or tick some; what only part of them have is half ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

_ON, _OFF, _PART = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


class TagsDialog(Dialog):
    """Asks for tags. ``counts`` says of each tag how many of the ``total`` people have it.

    ``chosen`` carries the names of the tags that all of them get, and of those that are taken from them.
    """

    chosen = Signal(object, object)

    def __init__(self, who: str, total: int, counts: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self._before = {name: _ON if count == total else _PART if count else _OFF for name, count in counts.items()}
        self.edit = LineEdit(self.tr("Find a tag or type a new one"), self.tr("Tag"))
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.list = LineList(self.tr("Tags"))
        for name in sorted(counts, key=lambda name: (not counts[name], name.casefold())):
            self._add(name, self._before[name])
        self._lay_out(who)
        self.resize(44 * GRID, 52 * GRID)

    def accept(self) -> None:
        """Say what was changed, if anything was."""
        self._take_typed()
        now = {item.text(): item.checkState() for item in self._items()}
        added = [name for name, state in now.items() if state == _ON != self._before.get(name)]
        removed = [name for name, state in now.items() if state == _OFF != self._before.get(name, _OFF)]
        if added or removed:
            self.chosen.emit(added, removed)
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter ticks the tag that is typed, without one it is done; Down goes to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
                self._take_typed() if self.edit.text().strip() else self.accept()
                return True
            if event.key() == Qt.Key.Key_Down and self.list.count():
                self.list.setFocus()
                self.list.setCurrentRow(next((r for r, item in enumerate(self._items()) if not item.isHidden()), 0))
                return True
        return super().eventFilter(watched, event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _add(self, name: str, state: Qt.CheckState) -> QListWidgetItem:
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        self.list.addItem(item)
        return item

    def _take_typed(self) -> None:
        """Tick the tags whose names are typed, between commas as everywhere; a new one where there is none."""
        names = [name for part in self.edit.text().split(",") if (name := " ".join(part.split()))]
        for name in names:
            same = [item for item in self._items() if item.text().casefold() == name.casefold()]
            item = same[0] if same else self._add(name, _OFF)
            item.setCheckState(_ON)
            self.list.setCurrentItem(item)
            self.list.scrollToItem(item)
        self.edit.clear()

    def _lay_out(self, who: str) -> None:
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = submit_button(self.tr("Set tags"))
        save.clicked.connect(self.accept)
        self.column.addWidget(label(self.tr("Tags of {who}").format(who=who), TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(self.edit)
        self.column.addWidget(self.list, 1)
        if _PART in self._before.values():
            self.column.addWidget(
                MutedLabel(self.tr("Half ticked: some have it. It stays so until you tick it."), wrap=True)
            )
        self.end_with(cancel, save)

    def _on_edit_text_changed(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
