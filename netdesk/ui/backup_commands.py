"""What the window does about backups: list, make, preview, restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netdesk.ui.backups_dialog import BackupsDialog, preview_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netdesk.core.backups import Backup, Preview
    from netdesk.services.desk import Desk
    from netdesk.ui.ask import Asker
    from netdesk.ui.doer import Doer
    from netdesk.ui.main_window import MainWindow


class BackupCommands(QObject):
    """Opens the dialog of backups and does what it asks for."""

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._doer = doer
        self._asker = asker
        self._window = window
        self._dialog: BackupsDialog | None = None

    def show(self) -> None:
        """Show the backups there are."""
        dialog = self._dialog = BackupsDialog(self._desk.clock.now(), self._window)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.chosen.connect(self._compare)
        dialog.make_asked.connect(self._make)
        dialog.restore_asked.connect(lambda backup: self._ask(self._path(backup)))
        dialog.file_asked.connect(lambda: self._choose(dialog))
        dialog.check_asked.connect(lambda: self._check(dialog))
        self._refresh()
        dialog.open()

    def _refresh(self, _made: object = None) -> None:
        from netdesk.services import backups

        if self._dialog is not None:
            self._dialog.show_backups(backups.listed(self._desk.folder))

    def _make(self) -> None:
        from netdesk.services import backups

        self._doer.do(backups.make, then=self._refresh)

    def _path(self, backup: Backup) -> Path:
        from netdesk.services import backups

        return backups.path_of(self._desk.folder, backup)

    def _compare(self, backup: Backup) -> None:
        from netdesk.services import backups

        def say(found: Preview) -> None:
            if self._dialog is not None:
                self._dialog.show_preview(backup, found)

        def end() -> None:
            if self._dialog is not None:
                self._dialog.end_comparing(backup)

        self._doer.look(backups.preview, self._desk.folder, self._path(backup), then=say, ended=end)

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
            self._asker.choose(
                self._dialog,
                heading,
                f"{preview_words(found)}\n\n{kept}",
                [(self.tr("Restore"), lambda: self._doer.do(backups.restore, file, then=restored))],
            )

        self._doer.look(backups.preview, self._desk.folder, file, then=ask)
