"""Which organization is one with another: a line with the others as completions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.completion import Completer
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


class UniteDialog(Dialog):
    """Asks for one of ``others``, names with their ids. ``chosen`` carries the id."""

    chosen = Signal(int)

    def __init__(self, name: str, others: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unite organizations"))
        self._others = {other.casefold(): id_ for other, id_ in others.items()}
        self.edit = LineEdit(self.tr("The other organization"), self.tr("The other organization"))
        self.edit.setCompleter(Completer(list(others), self, is_within=True))
        self.edit.textChanged.connect(self._on_edit_text_changed)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._unite = Button(self.tr("Unite"), ButtonKind.PRIMARY, "merge")
        self._unite.setDefault(True)
        self._unite.setEnabled(False)
        self._unite.clicked.connect(self.accept)
        self.column.addWidget(
            label(self.tr("What is one with {name}?").format(name=name), TextSize.TITLE, strong=True, wrap=True)
        )
        self.column.addWidget(self.edit)
        hint = self.tr("Its people, notes and my times there go to {name}. Undo brings it back.").format(name=name)
        self.column.addWidget(MutedLabel(hint, wrap=True))
        self.end_with(cancel, self._unite)
        self.setMinimumWidth(48 * GRID)

    def accept(self) -> None:
        """Say which was chosen."""
        chosen = self._others.get(self.edit.text().strip().casefold())
        if chosen is not None:
            self.chosen.emit(chosen)
            super().accept()

    def _on_edit_text_changed(self, text: str) -> None:
        self._unite.setEnabled(text.strip().casefold() in self._others)
