"""What every dialog over the window is made of: wide margins, parts below each other, gone once it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from netdesk.core.language import tr
from netdesk.ui.kit.buttons import button_row
from netdesk.ui.kit.page import ErrorLabel
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent

    from netdesk.ui.kit.buttons import Button

_LEAST_WORTH = 20
"""Letters of a text that nobody likes to type again."""


class Dialog(QDialog):
    """``column`` is where they go, the uppermost first.

    Esc and the window's own button throw away what was typed only at the second time, where it is more than a word;
    *Cancel* does at once.
    """

    is_for_finding = False
    """Whether what is typed is looked for, and of no worth."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self.column.setSpacing(GRID)
        self._not_typed: set[str] | None = None
        self._of_loss: ErrorLabel | None = None

    def end_with(self, *buttons: Button) -> None:
        """Put the last row below all: buttons at the far end. Height to spare goes between, where nothing takes it."""
        self.column.addStretch()
        self.column.addLayout(button_row(*buttons))

    def showEvent(self, event: QShowEvent) -> None:
        """What stands there at first was not typed. What is wide for the screen, Qt would cut off."""
        least = min(self.column.totalMinimumSize().width(), self.screen().availableSize().width())
        self.setMinimumWidth(max(self.minimumWidth(), least))
        super().showEvent(event)
        if self._not_typed is None:
            self._not_typed = self._texts_there()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See above."""
        if not event.matches(QKeySequence.StandardKey.Cancel) or not self._warns():
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """See above."""
        if event.spontaneous() and self._warns():
            event.ignore()
        else:
            super().closeEvent(event)

    def _warns(self) -> bool:
        """Whether something would be lost that was not warned of yet; it is now."""
        known, self._not_typed = self._not_typed or set(), self._texts_there()
        if self.is_for_finding or not any(len(text) >= _LEAST_WORTH for text in self._not_typed - known):
            return False
        if self._of_loss is None:
            self._of_loss = ErrorLabel()
            self.column.addWidget(self._of_loss)
        self._of_loss.show_error(tr("This is not saved. Esc once more throws it away."))
        self.resize(self.size().expandedTo(self.sizeHint()))
        return True

    def _texts_there(self) -> set[str]:
        """What stands in the fields, but for days, numbers and passphrases."""
        lines = (each for each in self.findChildren(QLineEdit) if not isinstance(each.parent(), QAbstractSpinBox))
        seen = {each.text() for each in lines if each.echoMode() == QLineEdit.EchoMode.Normal}
        return seen | {each.toPlainText() for each in self.findChildren(QPlainTextEdit) if not each.isReadOnly()}
