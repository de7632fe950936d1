"""The fields of forms, at the height of the buttons beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from netdesk.ui.slim_scroll_bar import slim
from netdesk.ui.theme import HALF, ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

CLOSE_HEIGHT = 28
"""Of the fields of a long form, and of the button that takes a row of them away."""


class LineEdit(QLineEdit):
    """One line of text, with ``placeholder`` while it is empty and ``name`` for those who cannot see it."""

    def __init__(self, placeholder: str = "", name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setMinimumHeight(ROW_HEIGHT)
        self.setTextMargins(HALF, 0, HALF, 0)

    def make_close(self) -> None:
        """As high as the other fields of a long form."""
        self.setMinimumHeight(CLOSE_HEIGHT)


class TextEdit(QPlainTextEdit):
    """Several lines of text, of a fixed ``height`` where one is given. Tab goes on to the next field."""

    def __init__(self, text: str = "", height: int = 0) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        slim(self)
        if height:
            self.setFixedHeight(height)


class ChoiceBox(QComboBox):
    """One of several. The wheel belongs to the page around it: scrolling past must not choose something else."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(CLOSE_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def setAccessibleName(self, name: str) -> None:
        """On Linux, Qt tells what is chosen as the name, so what is chosen of is said beside it."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the class."""
        event.ignore()
