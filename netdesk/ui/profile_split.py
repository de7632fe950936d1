"""A list and a profile that shares the room with it: beside the list where there is room for both, else below it.

Where there is room for neither, the person being edited has all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter

from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

ROOMY = 76 * GRID
_TALL = 64 * GRID
_LEAST, _MOST = 40 * GRID, 60 * GRID


class ProfileSplit(QSplitter):
    """Shares the room anew whenever it changes, or the profile comes to be seen. ``turned``: it has.

    ``profile_width`` is what the user gave the profile, 0 for the usual.
    """

    turned = Signal()

    def __init__(self, shown: QWidget, profile: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.profile_width = 0
        self._shown = shown
        self._profile = profile
        self._is_editing = False
        self.setChildrenCollapsible(False)
        # Else it could not become narrow enough to be turned.
        self.setMinimumWidth(34 * GRID)
        profile.setMinimumSize(_LEAST, 18 * GRID)
        self.addWidget(shown)
        self.addWidget(profile)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        profile.installEventFilter(self)
        self.splitterMoved.connect(self._on_moved)

    def set_editing(self, is_editing: bool) -> None:
        """Whether the profile is being edited, or read."""
        self._is_editing = is_editing
        self._share_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the class."""
        if watched is self._profile and event.type() == QEvent.Type.Show:
            self._share_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        room, height = self.width(), self.height()
        self._shown.setVisible(not self._is_editing or room >= ROOMY or height >= _TALL)
        if room < ROOMY:
            self.setOrientation(Qt.Orientation.Vertical)
            part = height * 2 // 5 if height >= _TALL else height // 3
            self.setSizes([part, height - part])
        else:
            self.setOrientation(Qt.Orientation.Horizontal)
            part = room // 2 if self._is_editing else room * 3 // 8  # a form wants more room than what it says
            width = self.profile_width or min(max(part, _LEAST), _MOST)
            self.setSizes([room - width, width])
        self.turned.emit()

    def _on_moved(self) -> None:
        if self.orientation() == Qt.Orientation.Horizontal:
            self.profile_width = self.sizes()[1]
