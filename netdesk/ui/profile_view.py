"""One person to read: name, what they do, how we stand, facts and timeline, and the four things done most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from netdesk.ui.actions import add_action
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.page import MutedLabel, label
from netdesk.ui.profile_text import EARLIER, ProfileWriter, headline, status_words
from netdesk.ui.shrinking import ShrinkingRow
from netdesk.ui.theme import GRID, HALF, ROW_HEIGHT, TextSize, colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.people import Profile

_SCHEMES = ("http", "https", "mailto", "tel")


class ProfileView(QWidget):
    """Shows a Profile; says what the user wants done with the person."""

    log_asked = Signal(int)
    edit_asked = Signal(int)
    cadence_asked = Signal(int)
    earlier_asked = Signal(int)
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Profile, Sequence[LoggedInteraction], date] | None = None
        self._name = label("", TextSize.TITLE, strong=True, wrap=True)
        self._headline = label("", wrap=True)
        self._status = MutedLabel(wrap=True)
        for each in (self._name, self._headline, self._status):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text = self._make_text()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addWidget(self._name)
        layout.addWidget(self._headline)
        layout.addWidget(self._status)
        layout.addSpacing(HALF)
        layout.addLayout(self._make_buttons())
        layout.addSpacing(HALF)
        layout.addWidget(self._text, 1)
        add_action(self, "", self.close_asked.emit, keys=["Esc"])

    def set_closeness_menu(self, menu: QMenu) -> None:
        """What the Closeness button opens."""
        self._closeness.setMenu(menu)

    def show_profile(self, profile: Profile, timeline: Sequence[LoggedInteraction], today: date) -> None:
        """Show a person; the scroll position stays where it is the same one as before."""
        is_same = self._shown is not None and self._shown[0].person_id == profile.person_id
        at = self._text.verticalScrollBar().value()
        self._shown = (profile, timeline, today)
        self._name.setText(profile.draft.name)
        self._headline.setText(headline(profile))
        self._headline.setVisible(bool(self._headline.text()))
        self._status.setText(status_words(profile, today))
        self.setAccessibleName(profile.draft.name)
        self._write()
        self._text.verticalScrollBar().setValue(at if is_same else 0)

    def changeEvent(self, event: QEvent) -> None:
        """The text has its colours written into it: write it anew in those of the new palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons keep their icons only."""
        super().resizeEvent(event)
        self._row.fit(self.width() - 2 * GRID - ROW_HEIGHT)

    def _write(self) -> None:
        if self._shown is not None:
            profile, timeline, today = self._shown
            writer = ProfileWriter(self._text.document(), colours_of(self.palette()), self.font(), today)
            writer.write(profile, timeline)
            self._text.setTextCursor(QTextCursor(self._text.document()))

    def _make_text(self) -> QTextBrowser:
        text = QTextBrowser()
        text.setAccessibleName(self.tr("Facts and timeline"))
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setOpenLinks(False)
        text.setUndoRedoEnabled(False)
        text.document().setDocumentMargin(0)
        # Not by its viewport, see RowView.
        clear = text.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        text.setPalette(clear)
        text.anchorClicked.connect(self._on_text_anchor_clicked)
        return text

    def _make_buttons(self) -> QHBoxLayout:
        log = Button(self.tr("Log"), ButtonKind.PRIMARY, "log")
        log.clicked.connect(lambda: self._emit(self.log_asked))
        edit = Button(self.tr("Edit"), icon="edit")
        edit.clicked.connect(lambda: self._emit(self.edit_asked))
        self._closeness = Button(self.tr("Closeness"), icon="closeness")
        cadence = Button(self.tr("Cadence …"), icon="repeat")
        cadence.clicked.connect(lambda: self._emit(self.cadence_asked))
        row = QHBoxLayout()
        row.setSpacing(HALF)
        for button in (log, edit, self._closeness, cadence):
            row.addWidget(button)
        row.addStretch(1)
        close = Button("", ButtonKind.QUIET, "close", name=self.tr("Close the profile (Esc)"))
        close.clicked.connect(self.close_asked)
        row.addWidget(close)
        self._row = ShrinkingRow((log, edit, self._closeness, cadence), HALF)
        return row

    def _emit(self, signal: SignalInstance) -> None:
        if self._shown is not None:
            signal.emit(self._shown[0].person_id)

    def _on_text_anchor_clicked(self, url: QUrl) -> None:
        if url.toString() == EARLIER:
            self._emit(self.earlier_asked)
        elif url.scheme() in _SCHEMES:
            QDesktopServices.openUrl(url)
