"""The passphrase of the whole desk set, changed or removed: what follows from it, said before."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit

from netdesk.errors import InputError
from netdesk.services.encryption import OldBackups
from netdesk.ui.form_dialog import FormDialog
from netdesk.ui.kit.fields import ChoiceBox, LineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Purpose(Enum):
    """What becomes of the passphrase."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


class EncryptionDialog(FormDialog):
    """``backups`` is how many would not open by the new passphrase."""

    def __init__(
        self,
        purpose: Purpose,
        backups: int,
        parent: QWidget | None = None,
        *,
        is_remembered: bool = False,
        has_keyring: bool = False,
    ) -> None:
        title, save, words = self._said(purpose)
        super().__init__(title, save, parent, words=words)
        self._is_busy = False
        self._save_words = save
        self.old = self.new = self.again = None
        if purpose is not Purpose.SET:
            self.old = _password_field(self, self.tr("&Present passphrase"), "old")
        if purpose is not Purpose.REMOVE:
            self.new = _password_field(self, self.tr("&New passphrase"), "new")
            self.again = _password_field(self, self.tr("The &same again"), "again")
        self.old_backups = ChoiceBox()
        for words, what in (
            (self.tr("open as the desk from now on"), OldBackups.SAME),
            (self.tr("stay as they are"), OldBackups.KEEP),
            (self.tr("are deleted, once a new one is made"), OldBackups.DELETE),
        ):
            self.old_backups.addItem(words, what)
        if backups:
            self.add(self.tr("&Backups made before ({count})").format(count=backups), self.old_backups)
        self.remember = QCheckBox(self.tr("&Remember on this computer (in its keyring)"))
        self.remember.setChecked(is_remembered)
        if has_keyring and purpose is not Purpose.REMOVE:
            self.add("", self.remember)
        first = self.old or self.new
        if first is not None:
            first.setFocus()

    def typed(self) -> tuple[str, str]:
        """The present passphrase and the new one, empty where it is not asked for. Raises InputError."""
        new = self.new.text() if self.new is not None else ""
        if self.again is not None and self.again.text() != new:
            self.again.setFocus()
            self.again.selectAll()
            raise InputError(self.tr("The two are not the same."), "again")
        return self.old.text() if self.old is not None else "", new

    def chosen(self) -> OldBackups:
        """What becomes of the backups."""
        return OldBackups(self.old_backups.currentData())

    def show_busy(self, is_busy: bool) -> None:
        """While the desk is written anew, nothing can be chosen, and the dialog stays."""
        self._is_busy = is_busy
        if is_busy:
            self.clear_errors()
        for each in (self.old, self.new, self.again, self.old_backups, self.remember, self._save, self._cancel):
            if each is not None:
                each.setEnabled(not is_busy)
        self._save.setText(self.tr("Writing everything anew …") if is_busy else self._save_words)

    def reject(self) -> None:
        """Give up, unless it is under way."""
        if not self._is_busy:
            super().reject()

    def _said(self, purpose: Purpose) -> tuple[str, str, str]:
        match purpose:
            case Purpose.SET:
                words = self.tr(
                    "Everything netdesk keeps is encrypted, and at each start the passphrase is asked for. Nobody can "
                    "recover it: if you forget it, everything is lost, the backups too. Write it down and keep it "
                    "somewhere safe.\n\nArchives, exports and the calendar file are for other programs and stay in the "
                    "clear. A backup is made first."
                )
                return self.tr("Encrypt this desk"), self.tr("Encrypt"), words
            case Purpose.CHANGE:
                words = self.tr(
                    "Nobody can recover the new one either: write it down and keep it somewhere safe. A backup is made "
                    "first, under the present one."
                )
                return self.tr("Change the desk's passphrase"), self.tr("Change"), words
            case Purpose.REMOVE:
                words = self.tr(
                    "From then on, whoever gets at the files of this computer can read everything on the desk but "
                    "private notes. A backup is made first, under the present passphrase."
                )
                return self.tr("Remove the encryption"), self.tr("Remove"), words


class BackupPassphraseDialog(FormDialog):
    """The passphrase that a backup was made under, where it is another one than the desk's."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        words = self.tr("{name} was made under another passphrase.").format(name=name)
        super().__init__(self.tr("Passphrase of this backup"), self.tr("Open"), parent, words=words)
        self.field = _password_field(self, self.tr("&Passphrase"), "old")
        self.field.setFocus()


def _password_field(form: FormDialog, words: str, name: str) -> LineEdit:
    field = LineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.returnPressed.connect(form.submitted)
    form.add(words, field, name)
    return field
