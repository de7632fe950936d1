"""Fields below each other, each with what it is called beside its first line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from netdesk.ui.kit.theme import GRID, ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class Caption(QLabel):
    """What a field is called, beside the first line of it, however many it has; ``height`` is that of one line."""

    def __init__(self, words: str, height: int = ROW_HEIGHT) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(0, max(height - self.fontMetrics().height(), 0) // 2, 0, 0)

    def sizeHint(self) -> QSize:
        """Qt measures the words as one and draws them as those before, at and after the key, which may be wider."""
        before, _, after = self.text().partition("&")
        parts = (before, after[:1], after[1:])
        return super().sizeHint().expandedTo(QSize(sum(map(self.fontMetrics().horizontalAdvance, parts)), 0))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()


class FieldForm(QFormLayout):
    """Fields below each other, each with its caption, which goes above it where that is asked for."""

    def __init__(self, height: int = ROW_HEIGHT) -> None:
        super().__init__()
        self._height = height
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(2 * GRID)
        self.setVerticalSpacing(GRID)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, words: str, field: QWidget | QLayout, buddy: QWidget | None = None) -> None:
        """Put a field below those there are; ``buddy`` is what gets the focus by the key in ``words``."""
        if not words:
            self.addRow("", field)
            return
        caption = Caption(words, self._height)
        target = buddy or field
        if isinstance(target, QWidget):
            caption.setBuddy(target)
        self.addRow(caption, field)
