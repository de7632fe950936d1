"""Progress of long work, within the page it belongs to, with a button that cancels it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from netdesk.ui.buttons import Button
from netdesk.ui.theme import GRID


class ProgressBar(QWidget):
    """Hidden until ``begin``. ``moved`` may be emitted from any thread; ``cancel_asked`` tells the work to stop."""

    cancel_asked = Signal()
    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(GRID)
        self._cancel = Button(self.tr("Cancel"), icon="close")
        self._cancel.clicked.connect(self._on_cancel_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._words)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._cancel)
        self.moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def begin(self, words: str) -> None:
        """Show that ``words`` is under way, of unknown length until it moved."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def end(self) -> None:
        """It is over, one way or the other."""
        self.hide()

    def _on_moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(min(done, total))

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_asked.emit()
