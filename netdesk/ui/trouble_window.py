"""In place of the window where the data cannot be opened: why, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidgetItem, QVBoxLayout

from netdesk.errors import DamagedError, InputError, KnownError
from netdesk.services import backups, desk, encryption
from netdesk.ui.backups_dialog import backup_words
from netdesk.ui.kit import icons
from netdesk.ui.kit.ask import Asker
from netdesk.ui.kit.buttons import Button, ButtonKind, button_row
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, breakable, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from netdesk.services.encryption import Key


class TroubleWindow(QDialog):
    """``chosen`` is, once it is finished, the folder to open now; None where the user chose to quit.

    Backups are offered where what is in the folder can no longer be read and nobody else has it: it ``owns_folder``.
    """

    def __init__(
        self, folder: Path, error: KnownError, now: datetime, *, owns_folder: bool, asker: Asker | None = None
    ) -> None:
        super().__init__()
        self.setWindowTitle("netdesk")
        self.setWindowIcon(icons.app_icon())
        self.chosen: Path | None = None
        self._folder = folder
        self._now = now
        self._asker = asker or Asker()
        is_lost = owns_folder and (isinstance(error, DamagedError) or backups.is_damaged(folder))
        self._backups = backups.listed(folder) if is_lost else []
        self._error = ErrorLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(self.tr("netdesk cannot open its data"), TextSize.TITLE, strong=True, wrap=True))
        self.sentence = label(breakable_everywhere(str(error)), wrap=True)
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sentence.setAccessibleName(str(error))
        layout.addWidget(self.sentence)
        self.list = LineList(self.tr("Backups"))
        self.restore = Button(self.tr("&Restore this backup"), ButtonKind.PRIMARY, "undo")
        self.restore.clicked.connect(self._on_restore_clicked)
        if self._backups:
            self._add_backups(layout)
        layout.addWidget(self._error)
        layout.addStretch(0 if self._backups else 1)
        self._add_buttons(layout, is_empty_offered=is_lost and desk.is_gone(folder))
        self.setMinimumWidth(52 * GRID)
        self.resize(76 * GRID, (56 if self._backups else 26) * GRID)

    def _add_backups(self, layout: QVBoxLayout) -> None:
        words = self.tr("These backups are here. What cannot be read is kept when one takes its place.")
        layout.addSpacing(HALF)
        layout.addWidget(MutedLabel(words, wrap=True))
        for each in self._backups:
            self.list.addItem(QListWidgetItem(backup_words(each, self._now)))
        of_now = (row for row, each in enumerate(self._backups) if each.at <= self._now)  # not of a clock ahead
        self.list.setCurrentRow(next(of_now, 0))
        self.list.itemActivated.connect(self._on_restore_clicked)
        layout.addWidget(self.list, 1)
        beside = QHBoxLayout()
        beside.addWidget(self.restore)
        beside.addStretch(1)
        layout.addLayout(beside)

    def _add_buttons(self, layout: QVBoxLayout, *, is_empty_offered: bool) -> None:
        self.elsewhere = Button(self.tr("&Another folder …"), icon="open")
        self.elsewhere.clicked.connect(lambda: self._asker.folder(self, self.tr("Another folder"), self._open))
        self.empty = Button(self.tr("Start &empty"), icon="plus")
        self.empty.clicked.connect(self._on_empty_clicked)
        self.empty.setVisible(is_empty_offered)
        self.again = Button(self.tr("&Try again"), icon="repeat")
        self.again.clicked.connect(lambda: self._open(self._folder))
        leave = Button(self.tr("&Quit"))
        leave.clicked.connect(self.reject)
        layout.addLayout(button_row(self.elsewhere, *([self.empty] if is_empty_offered else []), self.again, leave))
        (self.list if self._backups else self.again).setFocus()

    def _open(self, folder: Path) -> None:
        self.chosen = folder
        self.accept()

    def _on_empty_clicked(self) -> None:
        try:
            desk.make_empty(self._folder)
        except KnownError as error:
            self._error.show_error(str(error))
        else:
            self._open(self._folder)

    def _on_restore_clicked(self) -> None:
        file = backups.path_of(self._folder, self._backups[self.list.currentRow()])
        if encryption.salt_of(file) is None:
            self._restore(file, None)
            return
        from netdesk.ui.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(has_old=True, has_new=False, parent=self)

        def unlock(passphrase: str, _new: str) -> None:
            try:
                key = encryption.unlocked_backup(file, passphrase)
            except InputError as error:
                dialog.show_error(error)
                return
            dialog.accept()
            self._restore(file, key)

        dialog.submitted.connect(unlock)
        dialog.open()

    def _restore(self, file: Path, key: Key | None) -> None:
        """Put a backup in the place of what cannot be read, and go on with it."""
        self._error.show_error("")
        try:
            with backups.candidate(self._folder, file, key, key) as ready:
                backups.restore_over_damaged(self._folder, ready, self._now)
        except KnownError as error:
            self._error.show_error(str(error))
        except OSError as error:
            words = self.tr("The folder cannot be written to ({why}). Make room there, or change its permissions.")
            self._error.show_error(words.format(why=error.strerror))
        else:
            self._open(self._folder)


def breakable_everywhere(text: str) -> str:
    """A sentence in which a long path can be broken."""
    return " ".join(breakable(word) for word in text.split(" "))
