"""The fields of forms, at the height of the buttons beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from netdesk.ui.theme import HALF, ROW_HEIGHT


class LineEdit(QLineEdit):
    """One line of text, with ``placeholder`` while it is empty and ``name`` for those who cannot see it."""

    def __init__(self, placeholder: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setMinimumHeight(ROW_HEIGHT)
        self.setTextMargins(HALF, 0, HALF, 0)
