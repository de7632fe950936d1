"""The backups there are; for the one chosen, what restoring it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QWidget

from netdesk.core.backups import Backup, Occasion
from netdesk.core.language import counted, grouped, marked, tr
from netdesk.models.words import day_words
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from netdesk.core.backups import Difference, Preview

_MOST_LINES = 8


class BackupsDialog(Dialog):
    """``chosen`` carries the Backup whose preview is wanted, ``restore_asked`` the one to put in the present's place.

    ``make_asked`` and ``file_asked``: a backup now, and one from a file elsewhere. ``archive_asked``: everything in
    open formats. ``check_asked``: is all here whole? ``now`` is aware, in the user's zone.
    """

    chosen = Signal(object)
    restore_asked = Signal(object)
    make_asked = Signal()
    file_asked = Signal()
    archive_asked = Signal()
    check_asked = Signal()

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self._now = now
        self._backups: list[Backup] = []
        self._marks: Mapping[Backup, str] = {}
        self.list = LineList(self.tr("Backups"))
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.preview = label("", wrap=True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.restore = Button(self.tr("&Restore this …"), icon="undo")
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self._backups[self.list.currentRow()]))
        self.make = Button(self.tr("&Back up now"), icon="archive")
        self.make.clicked.connect(self.make_asked)
        self.elsewhere = Button(self.tr("Restore a &file …"), icon="open")
        self.elsewhere.clicked.connect(self.file_asked)
        self.archive = Button(self.tr("&Take everything out …"), icon="export")
        self.archive.clicked.connect(self.archive_asked)
        self.check = Button(self.tr("&Check what is here …"), icon="check")
        self.check.clicked.connect(self.check_asked)
        done = Button(self.tr("Done", "with this window"), ButtonKind.PRIMARY)
        done.clicked.connect(self.accept)
        self._build(done)
        self.show_backups(())

    def show_backups(self, backups: Sequence[Backup], marks: Mapping[Backup, str] | None = None) -> None:
        """Show these, the newest first, each with its mark."""
        self._backups, self._marks = list(backups), marks or {}
        self.list.clear()
        for each in backups:
            self.list.addItem(QListWidgetItem(self._words(each)))
        self.restore.setEnabled(False)
        if backups:
            self.list.setCurrentRow(0)
        else:
            self.preview.setText(self.tr("There are none yet. The first is made when something has changed."))

    def show_preview(self, backup: Backup, found: Preview) -> None:
        """Say what restoring ``backup`` would change, if it is still the one chosen."""
        if self._is_chosen(backup):
            self.preview.setText(preview_words(found))
            self.restore.setEnabled(True)

    def show_locked(self, backup: Backup) -> None:
        """Say that ``backup`` needs another passphrase, which is asked for when it is to be restored."""
        if self._is_chosen(backup):
            self.preview.setText(self.tr("It was made under another passphrase, which is asked for."))
            self.restore.setEnabled(True)

    def end_comparing(self, backup: Backup) -> None:
        """What restoring ``backup`` would change is found out, or cannot be."""
        if self._is_chosen(backup):
            self.preview.clear()

    def _is_chosen(self, backup: Backup) -> bool:
        at = self.list.currentRow()
        return 0 <= at < len(self._backups) and self._backups[at] == backup

    def _on_row_changed(self, row: int) -> None:
        self.restore.setEnabled(False)
        if row >= 0:
            self.preview.setText(self.tr("Comparing with what is here …"))
            self.chosen.emit(self._backups[row])

    def _words(self, backup: Backup) -> str:
        return " · ".join(filter(None, (backup_words(backup, self._now), self._marks.get(backup, ""))))

    def _build(self, done: Button) -> None:
        beside, below = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((beside, (self.restore, self.elsewhere, self.archive)), (below, (self.make, self.check))):
            row.setSpacing(GRID)
            for each in buttons:
                row.addWidget(each)
            row.addStretch(1)
        below.addWidget(done)
        self.column.addWidget(label(self.tr("Backups"), TextSize.TITLE, strong=True))
        hint = self.tr(
            "Made on each day something changed, and before an import, a merge, a restore, a repair and a new schema. "
            "Kept are those of 7 days, 4 weeks and 12 months."
        )
        self.column.addWidget(MutedLabel(hint, wrap=True))
        self.column.addWidget(self.list, 2)
        self.column.addWidget(self.preview, 1)
        self.column.addLayout(beside)
        self.column.addLayout(below)
        self.resize(76 * GRID, 60 * GRID)


def backup_words(backup: Backup, now: datetime) -> str:
    """When a backup was made, for what, and how large it is."""
    local = backup.at.astimezone(now.tzinfo)
    words = {
        Occasion.DAILY: tr("of the day"),
        Occasion.ASKED: tr("asked for"),
        Occasion.IMPORT: tr("before an import"),
        Occasion.MERGE: tr("before a merge"),
        Occasion.RESTORE: tr("before a restore"),
        Occasion.MIGRATION: tr("before a new schema"),
        Occasion.PASSPHRASE: tr("before another passphrase"),
        Occasion.REPAIR: tr("before a repair"),
        Occasion.LOST: tr("when the database was lost"),
    }[backup.occasion]
    size = QLocale().formattedDataSize(backup.size, 1)
    return f"{day_words(local.date(), now.date())}, {local:%H:%M} · {words} · {size}"


def preview_words(found: Preview) -> str:
    """What a restore would change, a line each."""
    if found.is_same:
        return tr("What you stated is the same there and here.")
    changing = [each for each in found.differences if each.only_there or each.only_here]
    lines = [_difference_words(each) for each in changing[:_MOST_LINES]]
    if len(changing) > _MOST_LINES:
        lines.append(
            counted(len(changing) - _MOST_LINES, marked("… and {count} more kind"), marked("… and {count} more kinds"))
        )
    for words, said in (
        (tr("Last step there: {label}"), found.last_there),
        (tr("Last step here: {label}"), found.last_here),
    ):
        if said:
            lines.append(words.format(label=said[0]))
    return "\n".join(lines)


def _difference_words(each: Difference) -> str:
    return tr("{what}: {there} there, {here} here; {lost} would go, {back} would come back").format(
        what=each.what,
        **{
            name: grouped(number)
            for name, number in (
                ("there", each.there), ("here", each.here), ("lost", each.only_here), ("back", each.only_there),
            )
        },
    )  # fmt: skip
