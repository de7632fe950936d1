"""The passphrase of an encrypted desk, asked for before anything of it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QVBoxLayout

from netdesk.ui.kit import icons
from netdesk.ui.kit.buttons import Button, ButtonKind, button_row
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from netdesk.errors import KnownError


class UnlockDialog(QDialog):
    """``submitted`` carries what was typed; the caller then accepts or shows what is wrong. Rejected, it is to end."""

    submitted = Signal(str)

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("netdesk is locked"))
        self.setWindowIcon(icons.app_icon())
        self.field = LineEdit("", self.tr("Passphrase"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self.submit)
        self.remember = QCheckBox(self.tr("&Remember on this computer (in its keyring)"))
        self.remember.hide()
        self._error = ErrorLabel()
        leave = Button(self.tr("&Quit"))
        leave.clicked.connect(self.reject)
        unlock = Button(self.tr("Unlock"), ButtonKind.PRIMARY, "lock", hint="↵")
        unlock.clicked.connect(self.submit)
        words = label(self.tr("&Passphrase"))
        words.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(self.tr("Your desk is locked"), TextSize.TITLE, strong=True))
        layout.addWidget(MutedLabel(self.tr("It is encrypted. Nothing of it is read before its passphrase is given.")))
        layout.addWidget(words)
        layout.addWidget(self.field)
        layout.addWidget(self._error)
        layout.addWidget(self.remember)
        layout.addWidget(MutedLabel(folder, TextSize.SMALL, wrap=True))
        layout.addSpacing(HALF)
        layout.addLayout(button_row(leave, unlock))
        self.setMinimumWidth(52 * GRID)

    def showEvent(self, event: QShowEvent) -> None:
        """Empty and ready to be typed into, also when it is shown again, where a button had the keys since it hid."""
        super().showEvent(event)
        self.field.clear()
        self.field.setFocus()

    def offer_remembering(self) -> None:
        """The system has a keyring."""
        self.remember.show()

    def submit(self) -> None:
        """Offer what was typed."""
        self._error.show_error("")
        self.submitted.emit(self.field.text())

    def show_error(self, error: KnownError) -> None:
        """Say what is wrong and let it be typed again."""
        self._error.show_error(str(error))
        self.resize(self.size().expandedTo(self.sizeHint()))
        self.field.setFocus()
        self.field.selectAll()
