"""The passphrase: set for the first time, given, or changed for another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from netdesk.errors import InputError


class PassphraseDialog(Dialog):
    """Asks for the present passphrase where ``has_old``, and for a new one, twice, where ``has_new``.

    ``submitted`` carries both, each empty where it was not asked for; the caller then accepts or shows what is wrong.
    """

    submitted = Signal(str, str)

    def __init__(self, *, has_old: bool, has_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = self.tr("Set a passphrase") if has_new else self.tr("Your passphrase")
        if has_old and has_new:
            heading = self.tr("Change the passphrase")
        self.setWindowTitle(heading)
        self._old = self._field(self.tr("Present passphrase")) if has_old else None
        self._new = self._field(self.tr("New passphrase")) if has_new else None
        self._again = self._field(self.tr("The same again")) if has_new else None
        self._error = ErrorLabel()
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True))
        if has_new:
            self.column.addWidget(MutedLabel(self._explained(), wrap=True))
        for field in (self._old, self._new, self._again):
            if field is not None:
                words = label(field.accessibleName())
                words.setBuddy(field)
                self.column.addWidget(words)
                self.column.addWidget(field)
        self.column.addWidget(self._error)
        self.column.addSpacing(HALF)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._go = Button(self.tr("Set") if has_new else self.tr("Open"), ButtonKind.PRIMARY, hint="↵")
        self._go.clicked.connect(self.submit)
        self.end_with(cancel, self._go)
        self.setMinimumWidth(48 * GRID)

    def submit(self) -> None:
        """Offer what was typed, if both times the same."""
        new = self._new.text() if self._new is not None else ""
        if self._again is not None and self._again.text() != new:
            self._complain(self.tr("The two are not the same."), self._again)
            return
        self._error.show_error("")
        self._go.setEnabled(False)
        self.submitted.emit(self._old.text() if self._old is not None else "", new)

    def show_error(self, error: InputError) -> None:
        """Say what is wrong and let it be typed again."""
        self._go.setEnabled(True)
        field = self._old if self._old is not None else self._new
        if field is not None:
            self._complain(str(error), field)

    def _complain(self, message: str, field: QLineEdit) -> None:
        self._error.show_error(message)
        field.setFocus()
        field.selectAll()

    def _field(self, name: str) -> LineEdit:
        field = LineEdit("", name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.returnPressed.connect(self.submit)
        return field

    def _explained(self) -> str:
        return self.tr(
            "Private notes are sealed with it. Nobody can open them without it, and nobody can set it anew: "
            "keep it somewhere safe."
        )
