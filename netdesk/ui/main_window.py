"""The window: rooms at the left, one page at a time, the bar of what was done. A frame: it decides nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.language import labelled
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import Page
from netdesk.ui.kit.theme import GRID, HALF
from netdesk.ui.nav import Nav

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeyEvent, QPaintEvent, QShowEvent

    from netdesk.ui.undo_bar import UndoBar
    from netdesk.ui.window_memory import WindowMemory

DEFAULT_SIZE = (1240, 800)
_FRAME = (2 * GRID, 8 * GRID)
"""What window frame and panels take of a screen, at least."""
MINIMUM_SIZE = (640, 480)
_WIDEST_STEP = 32 * GRID


class Room(NamedTuple):
    """A page of the window. ``make`` is called at its first visit."""

    key: str
    title: str
    icon: str
    make: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """The frame around the rooms.

    ``first_painted`` is sent once, after the first picture is on the screen. ``close_asked`` is sent instead of
    closing, until ``leave`` was called: who owns the window decides whether it hides, minimises or ends.
    ``menu_opened`` is sent before the menu shows, for ``name_steps``.
    """

    first_painted = Signal()
    close_asked = Signal()
    quit_asked = Signal()
    undo_asked = Signal()
    history_asked = Signal()
    redo_asked = Signal()
    log_asked = Signal()
    agenda_asked = Signal()
    private_asked = Signal()
    met_asked = Signal()
    search_asked = Signal()
    help_asked = Signal()
    preferences_asked = Signal()
    privacy_asked = Signal()
    bring_asked = Signal()
    export_asked = Signal()
    print_asked = Signal()
    tick_asked = Signal()
    duplicates_asked = Signal()
    reminder_asked = Signal()
    reminders_asked = Signal()
    holiday_asked = Signal()
    load_asked = Signal()
    organizations_asked = Signal()
    backups_asked = Signal()
    archive_asked = Signal()
    menu_opened = Signal()
    room_shown = Signal(str)

    def __init__(self, memory: WindowMemory) -> None:
        super().__init__()
        self._rooms: dict[str, Room] = {}
        self._pages: dict[str, QWidget] = {}
        self.memory = memory
        self._key = ""
        self._leaving = False
        self._painted = False
        self._unfocused: QWidget | None = None
        self._complete = False
        self.setWindowTitle("netdesk")
        self.setMinimumSize(*MINIMUM_SIZE)
        self.nav = Nav()
        self._undo_bar: UndoBar | None = None
        self._below = QHBoxLayout()
        self._stack = QStackedWidget()
        self._build()
        self.nav.chosen.connect(self.show_room)
        if not self.restoreGeometry(memory.geometry):
            room = self.screen().availableSize() - QSize(*_FRAME)
            self.resize(QSize(*DEFAULT_SIZE).boundedTo(room))

    def add_rooms(self, rooms: Sequence[Room]) -> None:
        """Put rooms into the navigation, below those put there before; before ``complete``."""
        for room in rooms:
            self._rooms[room.key] = room
            self.nav.add_room(room.key, room.title, room.icon)

    def complete(self) -> None:
        """Add the keys and the menu, which nobody can use before the first picture; the same for the pages."""
        from netdesk.ui.kit.focus_sight import FocusSight

        self._complete = True
        self._add_actions()
        FocusSight(self)
        for page in self._pages.values():
            if isinstance(page, Page):
                page.complete()

    @property
    def undo_bar(self) -> UndoBar:
        """The bar at the bottom, made when there is first something to say."""
        if self._undo_bar is None:
            from netdesk.ui.undo_bar import UndoBar

            self._undo_bar = UndoBar()
            self._undo_bar.undo_asked.connect(self.undo_asked)
            self._undo_bar.redo_asked.connect(self.redo_asked)
            self._below.addWidget(self._undo_bar)
        return self._undo_bar

    @property
    def room(self) -> str:
        """The key of the room shown."""
        return self._key

    def page(self, key: str) -> QWidget | None:
        """The page of a room, or None before its first visit."""
        return self._pages.get(key)

    def pages(self) -> list[Page]:
        """Every page made so far, whether it is a room or was shown over one."""
        shown = (self._stack.widget(place) for place in range(self._stack.count()))
        return [page for page in shown if isinstance(page, Page)]

    def current_page(self) -> QWidget | None:
        """The page on top, which a welcome may be."""
        return self._stack.currentWidget()

    def show_room(self, key: str) -> QWidget:
        """Go to a room, making its page if this is the first visit. Raises KeyError for a room there is not."""
        if key not in self._pages:
            page = self._rooms[key].make()
            if isinstance(page, Page):
                if arrangement := self.memory.arrangement(key):
                    page.arrange(arrangement)
                if self._complete:
                    page.complete()
            self._pages[key] = page
            self._stack.addWidget(page)
        page = self._pages[key]
        self._key = key
        self.nav.select(key)
        self._stack.setCurrentWidget(page)
        if isinstance(page, Page):
            page.settle()
        self.room_shown.emit(key)
        return page

    def show_last_room(self) -> QWidget:
        """Go to the room that was shown last time, else to the first."""
        return self.show_room(self.memory.room if self.memory.room in self._rooms else next(iter(self._rooms)))

    def show_over(self, page: QWidget) -> None:
        """Show a page that is no room, such as the welcome, until a room is gone to."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self.nav.select("")
        self._stack.setCurrentWidget(page)

    def offered_actions(self) -> list[tuple[str, list[QAction]]]:
        """Every action that works now, under the name of what it belongs to: the page shown first, then the window."""
        groups: list[tuple[str, list[QAction]]] = []
        page = self._stack.currentWidget()
        if page is not None and (own := [each for each in _actions(page) if each.text() and each.menu() is None]):
            groups.append((page.accessibleName(), own))
        groups.append((self.tr("Everywhere"), [action for action in self.actions() if action.text()]))
        return groups

    def remember(self) -> None:
        """Write down where the window is, which room it shows, and how the rooms are arranged."""
        self.memory.geometry = self.saveGeometry()
        if self._key:
            self.memory.room = self._key
        for key, page in self._pages.items():
            if isinstance(page, Page):
                self.memory.set_arrangement(key, page.arrangement())

    def bring_forward(self) -> None:
        """Show the window wherever it was: hidden, minimised or behind others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def forget_done(self) -> None:
        """What was done last may not be the last any more: offer no longer to take it back."""
        if self._undo_bar is not None:
            self._undo_bar.hide()

    def leave_then(self, then: Callable[[], object]) -> None:
        """Go on to ``then`` once no page has anything unsaved."""
        for page in self.pages():
            then = partial(page.leave_then, then)
        then()

    def leave(self) -> None:
        """Close for good."""
        self._leaving = True
        self.close()

    def _build(self) -> None:
        search = Button(self.tr("Find"), ButtonKind.PLAIN, "search", hint="Ctrl+K")
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        search.clicked.connect(self.search_asked)
        self.nav.add_above(search)
        self._menu_button = Button(self.tr("Menu"), ButtonKind.QUIET, "menu", opens_menu=True)
        self.nav.add_below(self._menu_button)
        self._below.setContentsMargins(GRID + HALF, 0, GRID + HALF, 0)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, GRID)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(self._below)
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.nav)
        layout.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _add_actions(self) -> None:
        from PySide6.QtWidgets import QMenu

        from netdesk.ui.kit.actions import add_action

        def everywhere(text: str, act: Callable[[], object], icon: str, *keys: str) -> QAction:
            return add_action(self, text, act, icon=icon, keys=keys, everywhere=True)

        for number, room in enumerate(self._rooms.values(), start=1):
            go = self.tr("Go to {room}").format(room=room.title)
            everywhere(go, partial(self.show_room, room.key), room.icon, f"Ctrl+{number}")
        everywhere(self.tr("Go to or find …"), self.search_asked.emit, "search", "Ctrl+K")
        log = everywhere(self.tr("Log an interaction …"), self.log_asked.emit, "log", "Ctrl+L")
        log.setWhatsThis(self.tr("note gave give gift ask asked favour advice received promise met"))
        everywhere(self.tr("Agenda with this person …"), self.agenda_asked.emit, "calendar", "Ctrl+G")
        everywhere(self.tr("Private notes about this person …"), self.private_asked.emit, "lock", "Ctrl+Shift+N")
        everywhere(self.tr("Log people met at an event …"), self.met_asked.emit, "people", "Ctrl+Shift+L")
        self.undo_action = everywhere(self.tr("Undo"), self.undo_asked.emit, "undo", "Ctrl+Z")
        self.redo_action = everywhere(self.tr("Redo"), self.redo_asked.emit, "redo", "Ctrl+Shift+Z", "Ctrl+Y")
        history = everywhere(self.tr("History …"), self.history_asked.emit, "journal", "Ctrl+Shift+H")
        remind = everywhere(self.tr("Remind me of something …"), self.reminder_asked.emit, "clock", "Ctrl+R")
        reminders = everywhere(self.tr("Reminders …"), self.reminders_asked.emit, "calendar", "Ctrl+Shift+M")
        load = everywhere(self.tr("Load check …"), self.load_asked.emit, "insight")
        holiday = everywhere(self.tr("Pause all reminders …"), self.holiday_asked.emit, "moon")
        bring = everywhere(self.tr("Bring in people …"), self.bring_asked.emit, "import", "Ctrl+I")
        export = everywhere(self.tr("Export people …"), self.export_asked.emit, "export", "Ctrl+E")
        take_out = everywhere(self.tr("Take everything out …"), self.archive_asked.emit, "archive")
        paper = everywhere(self.tr("Print people …"), self.print_asked.emit, "print", "Ctrl+P")
        everywhere(self.tr("Type back a ticked list …"), self.tick_asked.emit, "check", "Ctrl+Shift+K")
        duplicates = everywhere(self.tr("Duplicates …"), self.duplicates_asked.emit, "merge", "Ctrl+D")
        employers = self.tr("Organizations …")
        organizations = everywhere(employers, self.organizations_asked.emit, "organization", "Ctrl+Shift+O")
        backups = everywhere(self.tr("Backups …"), self.backups_asked.emit, "archive")
        preferences = everywhere(self.tr("Preferences …"), self.preferences_asked.emit, "preferences", "Ctrl+,")
        everywhere(self.tr("Encryption …"), self.privacy_asked.emit, "lock")
        helping = everywhere(self.tr("Help …"), self.help_asked.emit, "info", "F1")
        leave = everywhere(self.tr("Quit netdesk"), self.quit_asked.emit, "quit", "Ctrl+Q")
        menu = QMenu(self)
        menu.aboutToShow.connect(self.menu_opened)
        menu.aboutToHide.connect(self._forget_steps)
        menu.addActions([self.undo_action, self.redo_action, history])
        menu.addSeparator()
        menu.addActions([remind, reminders, holiday, load])
        menu.addSeparator()
        menu.addActions([bring, export, take_out, paper, duplicates, organizations])
        menu.addSeparator()
        menu.addActions([backups, preferences, helping])
        menu.addSeparator()
        menu.addAction(leave)
        self._menu_button.setMenu(menu)

    def name_steps(self, undo: str, redo: str) -> None:
        """Say in the menu, until it closes, what would be taken back and done again; empty where there is nothing."""
        for action, label in ((self.undo_action, undo), (self.redo_action, redo)):
            shown = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, _WIDEST_STEP)
            action.setText(labelled(action.text(), shown.replace("&", "&&")) if label else action.text())
            action.setEnabled(bool(label))

    def _forget_steps(self) -> None:
        for action, text in ((self.undo_action, self.tr("Undo")), (self.redo_action, self.tr("Redo"))):
            action.setText(text)
            action.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key with Ctrl that the page has works while the focus is beside it too: in rooms, views or nowhere."""
        from PySide6.QtGui import QKeySequence

        page = self._stack.currentWidget()
        if page is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            keys = QKeySequence(event.keyCombination())
            meant = [each for each in _actions(page) if each.isEnabled() and keys in each.shortcuts()]
            if len(meant) == 1:
                meant[0].trigger()
                return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window's own ground; tells when the first picture is out."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """A hidden or minimised window keeps no focus, so that no cursor blinks in it, and has it back afterwards."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._drop_focus() if self.isMinimized() else self._take_focus_back()

    def hideEvent(self, event: QHideEvent) -> None:
        """See changeEvent."""
        super().hideEvent(event)
        self._drop_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """See changeEvent. What changed meanwhile is read by the page."""
        super().showEvent(event)
        page = self._stack.currentWidget()
        if isinstance(page, Page) and not event.spontaneous():
            page.settle()
            self._take_focus_back()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask who owns the window, unless it is to be left."""
        self.remember()
        if self._leaving:
            event.accept()
            return
        event.ignore()
        self.close_asked.emit()

    def _drop_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
            self._unfocused = focused

    def _take_focus_back(self) -> None:
        """Where the focus was before it was dropped, it is again, if that is still in sight."""
        from shiboken6 import isValid

        focused, self._unfocused = self._unfocused, None
        if focused is not None and isValid(focused) and focused.isVisibleTo(self):
            focused.setFocus()


def _actions(page: QWidget) -> list[QAction]:
    """The actions of a page and of what shows in it, each once."""
    owners = [page, *(each for each in page.findChildren(QWidget) if each.isVisibleTo(page))]
    return list(dict.fromkeys(action for owner in owners for action in owner.actions()))
