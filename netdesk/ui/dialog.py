"""What every dialog over the window is made of: wide margins, parts below each other, gone once it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from netdesk.ui.buttons import button_row
from netdesk.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netdesk.ui.buttons import Button


class Dialog(QDialog):
    """``column`` is where they go, the uppermost first."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self.column.setSpacing(GRID)

    def end_with(self, *buttons: Button) -> None:
        """Put the last row below all: buttons at the far end. Height to spare goes between, where nothing takes it."""
        self.column.addStretch()
        self.column.addLayout(button_row(*buttons))
