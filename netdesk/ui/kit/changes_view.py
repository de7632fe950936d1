"""What changed from one text to another, word by word: removed words struck out, added ones underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from netdesk.core.word_changes import Fate, word_changes
from netdesk.ui.kit.focus_ring import FocusRing
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

_PAUSE_MS = 250


class ChangesView(QTextBrowser):
    """Compares after a pause in the typing, as it takes longer than a key may."""

    def __init__(self, name: str) -> None:
        super().__init__()
        slim(self)
        FocusRing(self)
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self._texts = ("", "")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._write)

    def compare(self, old: str, new: str, *, at_once: bool = False) -> None:
        """Show what changed from ``old`` to ``new``."""
        self._texts = (old, new)
        if at_once:
            self._write()
        else:
            self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is compared that is not seen."""
        super().hideEvent(event)
        self._pause.stop()

    def changeEvent(self, event: QEvent) -> None:
        """The text has its colours written into it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        colours = colours_of(self.palette())
        forms = {fate: QTextCharFormat() for fate in Fate}
        forms[Fate.KEPT].setForeground(QColor(colours.text))
        forms[Fate.REMOVED].setForeground(QColor(colours.overdue))
        forms[Fate.REMOVED].setFontStrikeOut(True)
        forms[Fate.ADDED].setForeground(QColor(colours.good))
        forms[Fate.ADDED].setFontUnderline(True)
        forms[Fate.ADDED].setFontWeight(QFont.Weight.DemiBold)
        self.clear()
        cursor = QTextCursor(self.document())
        for stretch in word_changes(*self._texts):
            cursor.insertText(stretch.text, forms[stretch.fate])
        self.moveCursor(QTextCursor.MoveOperation.Start)
