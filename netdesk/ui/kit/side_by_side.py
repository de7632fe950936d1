"""A list and what belongs to its current row: side by side where there is room, else one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SideBySide(QSplitter):
    """Two fifths are the list's."""

    def __init__(self, shown: QWidget, detail: QWidget) -> None:
        super().__init__()
        self.setChildrenCollapsible(False)
        self.addWidget(shown)
        self.addWidget(detail)

    def share_room(self, *, is_roomy: bool) -> None:
        """Share the room anew after it has changed."""
        self.setOrientation(Qt.Orientation.Horizontal if is_roomy else Qt.Orientation.Vertical)
        whole = self.width() if is_roomy else self.height()
        self.setSizes([whole * 2 // 5, whole * 3 // 5])
