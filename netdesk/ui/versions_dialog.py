"""Every version of a text, any two of them compared word by word, and an old one restored or made live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netdesk.core.language import tr
from netdesk.models.words import day_words
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.changes_view import ChangesView
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import ChoiceBox
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from PySide6.QtCore import SignalInstance

    from netdesk.core.surfaces import Version


class VersionsDialog(Dialog):
    """``versions`` come newest first. ``restore_asked`` and ``live_asked`` carry the number of the newer one chosen."""

    restore_asked = Signal(int)
    live_asked = Signal(int)

    def __init__(
        self, name: str, versions: Sequence[Version], live: int, today: date, zone: tzinfo | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self._versions = list(versions)
        self._live = live
        self._today, self._zone = today, zone
        self.shown = self._box(self.tr("Version shown"), 0)
        self.against = self._box(self.tr("Compared with"), 1 if len(versions) > 1 else 0)
        self.text = ChangesView(self.tr("What changed"))
        self._hint = MutedLabel("", TextSize.SMALL, wrap=True)
        self._restore = Button(self.tr("Restore this version"), icon="undo")
        self._restore.clicked.connect(lambda: self._ask(self.restore_asked))
        self._make_live = Button(self.tr("This is live"), icon="open")
        self._make_live.clicked.connect(lambda: self._ask(self.live_asked))
        done = Button(self.tr("Done", "with this window"), ButtonKind.PRIMARY)
        done.clicked.connect(self.accept)
        above = QHBoxLayout()
        above.setSpacing(GRID)
        above.addWidget(self.shown, 1)
        above.addWidget(MutedLabel(self.tr("against")))
        above.addWidget(self.against, 1)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        for each in (self._restore, self._make_live):
            below.addWidget(each)
        below.addStretch(1)
        below.addWidget(done)
        self.column.addWidget(label(name, TextSize.TITLE, strong=True, wrap=True))
        self.column.addLayout(above)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self._hint)
        self.column.addLayout(below)
        self.resize(80 * GRID, 60 * GRID)
        self._show()
        self.shown.setFocus()

    def _box(self, name: str, at: int) -> ChoiceBox:
        box = ChoiceBox()
        box.setAccessibleName(name)
        for each in self._versions:
            box.addItem(self._words(each))
        box.setCurrentIndex(at)
        box.currentIndexChanged.connect(lambda _: self._show())
        return box

    def _words(self, version: Version) -> str:
        made = day_words(version.made_at.astimezone(self._zone).date(), self._today)
        words = f"v{version.number} · {made}"
        if version.number == self._live:
            return tr("{version} · live").format(version=words)
        if version.live_on:
            day = day_words(version.live_on, self._today)
            return tr("{version} · was live from {day}").format(version=words, day=day)
        if version.restored_from:
            return tr("{version} · v{number} restored").format(version=words, number=version.restored_from)
        return words

    def _show(self) -> None:
        new, old = (self._versions[box.currentIndex()] for box in (self.shown, self.against))
        self.text.compare(old.text, new.text, at_once=True)
        self._hint.setText(
            self.tr("The two are the same.")
            if old.text == new.text
            else self.tr("Struck out: only in v{old}. Underlined: only in v{new}.").format(
                old=old.number, new=new.number
            )
        )
        self._restore.setEnabled(new.number != self._versions[0].number and new.text != self._versions[0].text)
        self._make_live.setEnabled(new.number != self._live)

    def _ask(self, asked: SignalInstance) -> None:
        number = self._versions[self.shown.currentIndex()].number
        self.accept()
        asked.emit(number)
