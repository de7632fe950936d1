"""Whether the desk is encrypted, and what lies in the clear beside it, as a page of the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netdesk.core.language import grouped
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.page import MutedLabel, breakable, label
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

_MOST_LISTED = 6


class PrivacySettings(QWidget):
    """What is done here is done at once, and not when the preferences are saved."""

    set_asked = Signal()
    change_asked = Signal()
    remove_asked = Signal()
    forget_asked = Signal()
    backups_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = label("", strong=True)
        self._words = MutedLabel("", wrap=True)
        self._remembered = MutedLabel(
            self.tr("The keyring of this computer has the key, so that the passphrase is not asked for."), wrap=True
        )
        self._clear = MutedLabel("", wrap=True)
        self._clear.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.set = self._button(self.tr("&Encrypt …"), self.set_asked, "lock")
        self.change = self._button(self.tr("&Change the passphrase …"), self.change_asked)
        self.remove = self._button(self.tr("&Remove the encryption …"), self.remove_asked)
        self.forget = self._button(self.tr("&Ask for it from now on"), self.forget_asked)
        self.bring = self._button(self.tr("Encrypt these &backups"), self.backups_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._state)
        column.addWidget(self._words)
        column.addLayout(self._row(self.set, self.change, self.remove))
        for words, button in ((self._remembered, self.forget), (self._clear, self.bring)):
            column.addSpacing(GRID)
            column.addWidget(words)
            column.addLayout(self._row(button))
        column.addStretch(1)

    def show_state(
        self, *, is_encrypted: bool, is_remembered: bool, clear: Sequence[Path] = (), backups: int = 0
    ) -> None:
        """Say how it stands; ``clear`` are the files beside an encrypted desk that everybody can read, of which
        ``backups`` are backups.
        """
        said = self.tr("This desk is encrypted") if is_encrypted else self.tr("This desk is not encrypted")
        self._state.setText(said)
        self._words.setText(
            self.tr("Nothing of it can be read without its passphrase, backups neither.")
            if is_encrypted
            else self.tr("Whoever gets at the files of this computer can read everything on it but private notes.")
        )
        self.set.setVisible(not is_encrypted)
        self.change.setVisible(is_encrypted)
        self.remove.setVisible(is_encrypted)
        for each in (self._remembered, self.forget):
            each.setVisible(is_encrypted and is_remembered)
        names = [breakable(str(path)) for path in clear[:_MOST_LISTED]]
        if len(clear) > _MOST_LISTED:
            names.append(self.tr("… and {count} more").format(count=grouped(len(clear) - _MOST_LISTED)))
        self._clear.setText("\n".join([self.tr("In the clear beside it:"), *names]))
        self._clear.setVisible(bool(clear))
        self.bring.setVisible(bool(backups))

    def _button(self, words: str, asked: SignalInstance, icon: str = "") -> Button:
        button = Button(words, icon=icon)
        button.clicked.connect(asked)
        return button

    def _row(self, *buttons: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for each in buttons:
            row.addWidget(each)
        row.addStretch(1)
        return row
