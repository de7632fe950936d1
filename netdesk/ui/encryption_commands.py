"""What the window does about the passphrase of the whole desk: set, change, remove, and what the keyring keeps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netdesk.errors import InputError, KnownError, StaleError
from netdesk.services import encryption, remembering
from netdesk.services.encryption import MOST_TRIES, OldBackups
from netdesk.ui.encryption_dialog import EncryptionDialog, Purpose
from netdesk.ui.privacy_settings import PrivacySettings
from netdesk.ui.window_commands import AskingCommands

if TYPE_CHECKING:
    from netdesk.services.encryption import Key, Prepared


class EncryptionCommands(AskingCommands):
    """Makes the page of the preferences and does what it asks for."""

    def page(self) -> PrivacySettings:
        """The page of the preferences."""
        page = PrivacySettings()
        page.set_asked.connect(partial(self._ask, Purpose.SET, page))
        page.change_asked.connect(partial(self._ask, Purpose.CHANGE, page))
        page.remove_asked.connect(partial(self._ask, Purpose.REMOVE, page))
        page.forget_asked.connect(partial(self._forget, page))
        page.backups_asked.connect(partial(self._bring_backups, page))
        self._refresh(page)
        return page

    def _refresh(self, page: PrivacySettings) -> None:
        folder, key = self._desk.folder, self._desk.key
        clear = encryption.in_the_clear(folder) if key is not None else []
        page.show_state(
            is_encrypted=key is not None,
            is_remembered=remembering.is_on(folder),
            clear=clear,
            backups=len(set(clear) & set(encryption.others(folder, key))),
        )

    def _ask(self, purpose: Purpose, page: PrivacySettings) -> None:
        folder, key = self._desk.folder, self._desk.key
        dialog = EncryptionDialog(
            purpose,
            encryption.count_as(folder, key),
            page,
            is_remembered=remembering.is_on(folder),
            has_keyring=purpose is not Purpose.REMOVE and remembering.is_offered(),
        )
        dialog.submitted.connect(partial(self._begin, dialog, page))
        dialog.open()

    def _begin(self, dialog: EncryptionDialog, page: PrivacySettings) -> None:
        try:
            old, new = dialog.typed()
            if self._desk.key is not None and encryption.unlocked(self._desk.folder, old) != self._desk.key:
                raise InputError(self.tr("That is not the passphrase."), "old")
            key = encryption.new_key(new) if dialog.new is not None else None
        except KnownError as error:
            self._refuse(dialog, error)
            return
        self._write(dialog, page, key, MOST_TRIES)

    def _write(self, dialog: EncryptionDialog, page: PrivacySettings, key: Key | None, tries: int) -> None:
        dialog.show_busy(True)

        def exchange(prepared: Prepared) -> None:
            before = self._desk.key
            try:
                self._desk.switch_to(prepared)
            except StaleError as error:
                if tries > 1:
                    self._write(dialog, page, key, tries - 1)
                else:
                    self._refuse(dialog, error)
            except KnownError as error:
                self._refuse(dialog, error)
            else:
                self._settle(dialog, page, before)

        self._doer.do(encryption.prepare, key, then=exchange, ended=lambda: dialog.show_busy(False))

    def _settle(self, dialog: EncryptionDialog, page: PrivacySettings, before: Key | None) -> None:
        folder, key = self._desk.folder, self._desk.key
        try:
            if before is not None:
                remembering.forget(folder, before)
            if key is not None and dialog.remember.isChecked():
                remembering.remember(folder, key)
        except KnownError as error:
            self._asker.tell(self._window, self.tr("The keyring does not remember it"), str(error))
        said = self.tr("This desk is encrypted now") if before is None else self.tr("The passphrase is changed")
        if key is None:
            said = self.tr("This desk is not encrypted any more")

        def end() -> None:
            dialog.show_busy(False)
            dialog.accept()
            self._refresh(page)
            self._window.undo_bar.show_message(said)

        dialog.show_busy(True)
        self._doer.do(encryption.settle, before, dialog.chosen(), ended=end)

    def _refuse(self, dialog: EncryptionDialog, error: KnownError) -> None:
        dialog.show_busy(False)
        dialog.show_error(error if isinstance(error, InputError) else InputError(str(error)))

    def _forget(self, page: PrivacySettings) -> None:
        if self._desk.key is not None:
            remembering.forget(self._desk.folder, self._desk.key)
        self._refresh(page)

    def _bring_backups(self, page: PrivacySettings) -> None:
        self._doer.do(encryption.settle, None, OldBackups.SAME, ended=lambda: self._refresh(page))
