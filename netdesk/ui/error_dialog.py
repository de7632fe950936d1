"""What an unexpected error shows: that netdesk goes on, and what to copy into a report."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from netdesk import __version__
from netdesk.ui.kit.buttons import Button, ButtonKind, button_row
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, TextSize


def report(error: BaseException) -> str:
    """Versions and traceback, as text to copy."""
    versions = f"netdesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{versions}\n\n{''.join(traceback.format_exception(error))}"


class ErrorDialog(QDialog):
    """Shows one error. netdesk goes on behind it."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._report = report(error)
        text = QPlainTextEdit(self._report)
        slim(text)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Details of the error"))
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = Button(self.tr("Copy details"), icon="copy")
        copy.clicked.connect(self.copy)
        close = Button(self.tr("Go on"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(self.tr("netdesk made a mistake"), TextSize.TITLE, strong=True))
        sentence = self.tr(
            "Nothing was changed by what failed, and you can go on. The details below help to mend it; "
            "read them before you send them, they may name people."
        )
        layout.addWidget(MutedLabel(sentence, wrap=True))
        layout.addWidget(text, 1)
        layout.addLayout(button_row(copy, close))
        self.resize(80 * GRID, 50 * GRID)
        close.setFocus()

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
