"""One person to read: name, what they do, how we stand, facts and timeline, and the four things done most."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.fact_view import FactView
from netdesk.ui.kit.page import LEFT, MutedLabel, breakable, label
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID, HALF, ROW_HEIGHT, TextSize, colours_of
from netdesk.ui.photo_image import portrait as draw_portrait
from netdesk.ui.profile_text import ACT, AGENDA, BRIEF, EARLIER, ORGANIZATION, PERSON, PRIVATE, QUERY, write_portrait
from netdesk.ui.profile_words import headline, status_words

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from netdesk.core.portrait import Portrait
    from netdesk.ui.kit.fact_writer import FactWriter

PHOTO = 8 * GRID


class ProfileView(QWidget):
    """Shows a Portrait; says what the user wants done with the person, or whom or what to go on to."""

    log_asked = Signal(int)
    edit_asked = Signal(int)
    cadence_asked = Signal(int)
    earlier_asked = Signal(int)
    close_asked = Signal()
    person_asked = Signal(int)
    organization_asked = Signal(str)
    act_asked = Signal(str)
    query_asked = Signal(str)
    agenda_asked = Signal(int)
    private_asked = Signal(int)
    brief_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Portrait, date] | None = None
        self._photo = QLabel()
        self._photo.setFixedSize(PHOTO, PHOTO)
        self._name = label("", TextSize.TITLE, strong=True, wrap=True)
        self._headline = label("", wrap=True)
        self._headline.setAlignment(LEFT)
        self._status = MutedLabel(wrap=True)
        for each in (self._name, self._headline, self._status):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text = FactView(self.tr("Facts and timeline"), self._write)
        self._text.followed.connect(self._on_text_followed)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._headline)
        names.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(GRID + HALF)
        top.addWidget(self._photo)
        top.addLayout(names, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 0, 0, 0)
        layout.setSpacing(HALF)
        layout.addLayout(top)
        layout.addWidget(self._status)
        layout.addSpacing(HALF)
        layout.addLayout(self._make_buttons())
        layout.addSpacing(HALF)
        layout.addWidget(self._text, 1)
        add_action(self, "", self.close_asked.emit, keys=["Esc"])

    def set_closeness_menu(self, menu: QMenu) -> None:
        """What the Closeness button opens."""
        self._closeness.setMenu(menu)

    def show_portrait(self, portrait: Portrait, today: date) -> None:
        """Show a person; the scroll position stays where it is the same one as before."""
        profile = portrait.profile
        is_same = self._shown is not None and self._shown[0].profile.person_id == profile.person_id
        at = self._text.verticalScrollBar().value()
        self._shown = (portrait, today)
        self._name.setText(breakable(profile.draft.name))
        self._headline.setText(breakable(headline(profile)))
        self._headline.setVisible(bool(self._headline.text()))
        self._status.setText(status_words(profile, today))
        self.setAccessibleName(profile.draft.name)
        self._draw_photo()
        self._text.write()
        self._text.verticalScrollBar().setValue(at if is_same else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Initials are drawn in the colours of the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_photo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons keep their icons only."""
        super().resizeEvent(event)
        self._row.fit(self.width() - 2 * GRID - ROW_HEIGHT)

    def _draw_photo(self) -> None:
        if self._shown is not None:
            portrait, ratio = self._shown[0], self.devicePixelRatioF()
            colours = colours_of(self.palette())
            drawn = draw_portrait(portrait.photo, portrait.profile.draft, PHOTO, ratio, colours, self.font())
            self._photo.setPixmap(drawn)

    def _write(self, writer: FactWriter) -> None:
        if self._shown is not None:
            write_portrait(writer, *self._shown)

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
            signal.emit(self._shown[0].profile.person_id)

    def _on_text_followed(self, target: str) -> None:
        if target == EARLIER:
            self._emit(self.earlier_asked)
        elif target == AGENDA:
            self._emit(self.agenda_asked)
        elif target == PRIVATE:
            self._emit(self.private_asked)
        elif target == BRIEF:
            self._emit(self.brief_asked)
        elif target.startswith(PERSON) and target.removeprefix(PERSON).isdecimal():
            self.person_asked.emit(int(target.removeprefix(PERSON)))
        elif target.startswith(ACT):
            self.act_asked.emit(target.removeprefix(ACT))
        elif target.startswith(ORGANIZATION):
            self.organization_asked.emit(unquote(target.removeprefix(ORGANIZATION)))
        elif target.startswith(QUERY):
            self.query_asked.emit(unquote(target.removeprefix(QUERY)))
