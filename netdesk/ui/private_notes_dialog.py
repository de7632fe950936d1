"""Private notes about somebody: sealed with the passphrase, or only that there is something to talk about in person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netdesk.core.language import labelled
from netdesk.core.secrecy import Secrecy
from netdesk.models.words import day_words
from netdesk.ui.guarded_list import GuardedList
from netdesk.ui.kit.buttons import Button, ButtonKind, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.secrecy import GuardedNote
    from netdesk.errors import InputError


class PrivateNotesDialog(Dialog):
    """Shows notes and asks for what is to be done with them. ``add_asked`` carries text and Secrecy."""

    add_asked = Signal(str, object)
    delete_asked = Signal(int)
    unlock_asked = Signal()
    passphrase_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = self.tr("Private notes about {name}").format(name=name)
        self.setWindowTitle(heading)
        self.text = TextEdit(height=10 * GRID)
        self.text.setAccessibleName(self.tr("New private note"))
        self.text.setPlaceholderText(self.tr("For you alone"))
        self._error = ErrorLabel()
        self.notes = GuardedList(self.tr("Private notes"))
        self.notes.delete_asked.connect(self.delete_asked)
        self.unlock = Button(self.tr("Open …"), icon="lock")
        self.unlock.clicked.connect(self.unlock_asked)
        self._lay_out(heading)
        self.resize(60 * GRID, 56 * GRID)
        self.text.setFocus()

    def seal(self) -> None:
        """Ask for what is typed to be sealed."""
        self._error.show_error("")
        self.add_asked.emit(self.text.toPlainText(), Secrecy.PRIVATE)

    def added(self) -> None:
        """The note is kept."""
        self.text.clear()
        self.text.setFocus()

    def show_error(self, error: InputError) -> None:
        """Say below the text what cannot be used."""
        self._error.show_error(str(error))

    def show_notes(self, notes: Sequence[tuple[GuardedNote, str | None]], today: date, *, is_open: bool) -> None:
        """Show notes, each with its words where they can be read; ``is_open``: the vault is."""
        self.notes.show_rows(
            (note.note_id, labelled(day_words(note.written_on, today), self._words(note, said)), None)
            for note, said in notes
        )
        self.notes.setVisible(bool(notes))
        self.unlock.setVisible(not is_open and any(note.sealed is not None for note, _ in notes))

    def _words(self, note: GuardedNote, said: str | None) -> str:
        if note.secrecy is Secrecy.UNSPOKEN:
            return self.tr("Talk in person")
        return self.tr("Sealed") if said is None else said

    def _lay_out(self, heading: str) -> None:
        explained = self.tr("Sealed with your passphrase: in no search, list, print or export.")
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True, wrap=True))
        self.column.addWidget(MutedLabel(explained, wrap=True))
        self.column.addWidget(self.text)
        self.column.addWidget(self._error)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        seal = submit_button(self.tr("Seal"), "lock")
        seal.clicked.connect(self.seal)
        unspoken = Button(self.tr("Unspoken: talk in person"), icon="in-person")
        unspoken.clicked.connect(lambda: self.add_asked.emit("", Secrecy.UNSPOKEN))
        row.addWidget(seal)
        row.addWidget(unspoken)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.notes, 1)
        self.column.addStretch(0)
        change = Button(self.tr("Passphrase …"), ButtonKind.QUIET)
        change.clicked.connect(self.passphrase_asked)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.setSpacing(GRID)
        last.addWidget(self.unlock)
        last.addWidget(change)
        last.addStretch(1)
        last.addWidget(close)
        self.column.addLayout(last)
