"""What the window does about backups and archives: list, make, preview, restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import grouped
from netdesk.errors import InputError
from netdesk.ui.backups_dialog import BackupsDialog, preview_words
from netdesk.ui.window_commands import AskingCommands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from netdesk.core.backups import Backup, Preview
    from netdesk.services.desk import Desk
    from netdesk.services.encryption import Key
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.main_window import MainWindow


class BackupCommands(AskingCommands):
    """Opens the dialog of backups and does what it asks for."""

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow) -> None:
        super().__init__(desk, doer, asker, window)
        self._dialog: BackupsDialog | None = None
        self._keys: dict[bytes, Key] = {}  # of backups under other passphrases, by salt

    def show(self) -> None:
        """Show the backups there are."""
        dialog = self._dialog = BackupsDialog(self._desk.clock.now(), self._window)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.chosen.connect(self._compare)
        dialog.make_asked.connect(self._make)
        dialog.restore_asked.connect(lambda backup: self._ask(self._path(backup)))
        dialog.file_asked.connect(lambda: self._choose(dialog))
        dialog.archive_asked.connect(lambda: self.take_everything_out(dialog))
        dialog.check_asked.connect(lambda: self._check(dialog))
        self._refresh()
        dialog.open()

    def take_everything_out(self, parent: QWidget) -> None:
        """Say what is in an archive, ask where it is to be, and write it."""
        words = self.tr(
            "One zip of open formats: tables as JSON Lines, people as vCards, photos. Who has it can read it, but for "
            "private notes, which stay sealed. Words for paper and the steps that can be undone stay here. “Restore a "
            "file …” under “Backups …” makes a desk of it again."
        )
        name = self.tr("netdesk {day}.zip").format(day=self._desk.clock.now().date().isoformat())
        title, filters = self.tr("Take everything out"), [self.tr("Archives of netdesk (*.zip)")]
        place = (
            self.tr("Choose a place …"),
            lambda: self._asker.save_file(parent, title, name, filters, self._write_archive),
        )
        self._asker.choose(parent, self.tr("Take everything out?"), words, [place])

    def _write_archive(self, path: Path) -> None:
        from netdesk.services import backups

        def say(counts: dict[str, int]) -> None:
            count = grouped(counts["person"])
            self._window.undo_bar.show_message(
                self.tr("Everything is in {name}, with {count} people.").format(name=path.name, count=count)
            )

        self._doer.look(backups.take_out, self._desk.folder, path, self._desk.clock.now(), then=say)

    def _refresh(self, _made: object = None) -> None:
        from netdesk.services import backups

        if self._dialog is not None:
            found = backups.listed(self._desk.folder)
            self._dialog.show_backups(found, {each: self._mark(self._path(each)) for each in found})

    def _mark(self, file: Path) -> str:
        """What is to be said of a backup that does not open as the desk does."""
        from netdesk.services import encryption

        if encryption.needs_passphrase(file, self._desk.key):
            return self.tr("under another passphrase")
        return self.tr("in the clear") if self._desk.key is not None and encryption.is_clear(file) else ""

    def _with_key(self, file: Path, then: Callable[[Key | None], object]) -> None:
        """Call ``then`` with the key of a backup under another passphrase, which is asked for once; None for others."""
        from netdesk.services import encryption

        key = self._keys.get(encryption.salt_of(file) or b"")
        if key is not None or not encryption.needs_passphrase(file, self._desk.key):
            then(key)
            return
        from netdesk.ui.encryption_dialog import BackupPassphraseDialog

        dialog = BackupPassphraseDialog(file.name, self._dialog)

        def go() -> None:
            try:
                key = encryption.unlocked_backup(file, dialog.field.text())
            except InputError as error:
                dialog.show_error(error)
                return
            self._keys[key.salt] = key
            dialog.accept()
            then(key)

        dialog.submitted.connect(go)
        dialog.open()

    def _make(self) -> None:
        from netdesk.services import backups

        self._doer.do(backups.make, then=self._refresh)

    def _path(self, backup: Backup) -> Path:
        from netdesk.services import backups

        return backups.path_of(self._desk.folder, backup)

    def _compare(self, backup: Backup) -> None:
        from netdesk.services import backups, encryption

        def say(found: Preview) -> None:
            if self._dialog is not None:
                self._dialog.show_preview(backup, found)

        def end() -> None:
            if self._dialog is not None:
                self._dialog.end_comparing(backup)

        path = self._path(backup)
        key = self._keys.get(encryption.salt_of(path) or b"")
        if key is None and encryption.needs_passphrase(path, self._desk.key) and self._dialog is not None:
            self._dialog.show_locked(backup)
            return
        self._doer.look(backups.preview, self._desk.folder, path, key, then=say, ended=end)

    def _check(self, backups_dialog: BackupsDialog) -> None:
        from netdesk.clock import today
        from netdesk.services import check
        from netdesk.ui.check_dialog import CheckDialog

        dialog = CheckDialog(backups_dialog)
        is_open = True

        def shown(show: Callable[..., None]) -> Callable[..., None]:
            return lambda *found: show(*found) if is_open else None

        def end() -> None:
            nonlocal is_open
            is_open = False
            self._refresh()

        def repair() -> None:
            self._doer.do(check.repair, then=shown(dialog.show_repaired), ended=shown(dialog.show_failed))

        dialog.repair_asked.connect(repair)
        dialog.finished.connect(end)
        day = today(self._desk.clock)
        self._doer.look(check.look, day, then=shown(dialog.show_findings), ended=shown(dialog.show_failed))
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _choose(self, dialog: BackupsDialog) -> None:
        filters = [self.tr("Backups and archives of netdesk (*.db *.zip)"), self.tr("All files (*)")]
        self._asker.files(dialog, self.tr("Restore a file"), filters, lambda files: self._ask(files[0]))

    def _ask(self, file: Path) -> None:
        self._with_key(file, lambda key: self._ask_with(file, key))

    def _ask_with(self, file: Path, key: Key | None) -> None:
        from netdesk.services import backups

        def restored(aside: Path) -> None:
            if self._dialog is not None:
                self._dialog.accept()
            words = self.tr("Restored {name}. What was here is kept as {aside}").format(
                name=file.name, aside=aside.name
            )
            self._window.undo_bar.show_message(words)

        def ask(found: Preview) -> None:
            if self._dialog is None:
                return
            heading = self.tr("Put {name} in the place of what is here?").format(name=file.name)
            kept = self.tr("What is here now is kept as a backup, so that you can come back to it.")
            if key is not None:
                kept += "\n\n" + (
                    self.tr("The desk keeps the passphrase it has now.")
                    if self._desk.key is not None
                    else self.tr("This desk is not encrypted, so what was encrypted will be in the clear.")
                )
            self._asker.choose(
                self._dialog,
                heading,
                f"{preview_words(found)}\n\n{kept}",
                [(self.tr("Restore"), lambda: self._doer.do(backups.restore, file, key, then=restored))],
            )

        self._doer.look(backups.preview, self._desk.folder, file, key, then=ask)
