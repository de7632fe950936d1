"""A text editor that gives back to the letter what it was given, unless the user changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from netdesk.ui.kit.slim_scroll_bar import slim

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_BLOCK = "\u2029"


class ExactTextEdit(QPlainTextEdit):
    """Shows plain text. ``left``: the focus went elsewhere, or the editor out of sight, after a change.

    Qt's own ``toPlainText`` turns no-break spaces into spaces, and the ends of lines that come from elsewhere are not
    to be known from it; so what was loaded is kept, and given back while nothing was typed.
    """

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        slim(self)
        self._loaded = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def load(self, text: str) -> None:
        """Show ``text``; nothing has been changed then."""
        self._loaded = text
        self.setPlainText(text)
        self.document().setModified(False)

    @property
    def is_modified(self) -> bool:
        """Whether something else stands there than was loaded."""
        return self.document().isModified() and self.said() != self._loaded

    def said(self) -> str:
        """The text as it stands."""
        if not self.document().isModified():
            return self._loaded
        return self.document().toRawText().replace(_BLOCK, "\n")

    def keep(self) -> None:
        """Take what stands there for what was loaded."""
        self._loaded = self.said()
        self.document().setModified(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.is_modified:
            self.left.emit()
