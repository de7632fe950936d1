"""The composition root of the window: paths, log, desk, pages, tray, reminders, shutdown. The one file that sees all.

The window is painted before the libraries that only its work needs are imported; then the event loop that runs
coroutines takes over from Qt's own.
"""

from __future__ import annotations

import gc
import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

from netdesk import paths
from netdesk.core.change import Area, Change, Origin
from netdesk.core.language import tr
from netdesk.core.listing import SortBy
from netdesk.errors import KnownError, LockedError, StoreError
from netdesk.models.change_signal import ChangeSignal
from netdesk.services import listing
from netdesk.services.desk import Desk, known
from netdesk.ui.commands import Commands
from netdesk.ui.desk_application import DeskApplication
from netdesk.ui.doer import Doer
from netdesk.ui.kit import icons
from netdesk.ui.kit.theme import Scheme, Theme
from netdesk.ui.language import speak
from netdesk.ui.main_window import MainWindow
from netdesk.ui.rooms import Rooms
from netdesk.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Sequence
    from pathlib import Path

    from netdesk.clock import Clock
    from netdesk.services.mornings import Day
    from netdesk.services.notifier import DesktopNotifications
    from netdesk.tasks import Runner
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.link_commands import LinkCommands
    from netdesk.ui.saved_views import SavedViews
    from netdesk.ui.single_instance import SingleInstance
    from netdesk.ui.tray import Tray


class Application(QObject):
    """One open desk with its window. ``run`` returns when the user quits."""

    def __init__(self, application: QApplication, desk: Desk, asker: Asker) -> None:
        super().__init__()
        self._application = application
        self._desk = desk
        self._asker = asker
        self._stop: asyncio.Event | None = None
        self._is_ending = False
        self._tray: Tray | None = None
        self._day: Day | None = None
        self._shown_version = 0
        self._memory = WindowMemory(paths.window_file(desk.folder))
        stored = self._memory.scheme
        self._theme = Theme(application, Scheme(stored) if stored in set(Scheme) else Scheme.SYSTEM)
        self._changes = ChangeSignal(desk, self)
        self._changes.changed.connect(self._on_desk_changed)
        self.doer = Doer(desk, self)
        self.window = MainWindow(self._memory)
        self.commands = Commands(desk, self.doer, asker, self.window, self._theme)
        self._rooms = Rooms(desk, self.doer, asker, self.window, self.commands)
        self.window.add_rooms(self._rooms.all())
        self.commands.person_asked.connect(self.open_person)
        self.commands.scheme_chosen.connect(self._on_scheme_chosen)
        self.window.quit_asked.connect(self.quit)
        self.window.close_asked.connect(self._on_window_close_asked)
        self.window.room_shown.connect(self._on_room_shown)
        self._welcome: QWidget | None = None
        self._views: SavedViews | None = None

    def show(self) -> None:
        """Show the window."""
        self._furnish()
        self.window.show()

    def _furnish(self) -> None:
        """Put into the window the room of last time, or a welcome on an empty desk."""
        self._shown_version = self._desk.reader.version()
        self.window.show_last_room()
        if not listing.first_page(self._desk.reader, None, SortBy.NAME, limit=1):
            self._show_welcome()

    def run(
        self, instance: SingleInstance | None, files: Sequence[Path] = (), *, link: str = "", is_hidden: bool = False
    ) -> None:
        """Paint the window, unless it is to be hidden, then bring in the rest, and work until the user quits."""
        if is_hidden:
            self._furnish()
        else:
            first = QEventLoop()
            self.window.first_painted.connect(first.quit)
            self.show()
            if not self._is_ending:
                first.exec()
        if self._is_ending:
            self.close()
            return
        self.window.complete()
        gc.freeze()  # what the window is made of stays, so that later searches for reference cycles pass it over
        gc.enable()
        import qasync

        from netdesk.ui.shell import ended_by_signals, errors_shown, logged

        loop = qasync.QEventLoop(self._application)
        with logged(self._desk.folder), ended_by_signals() as signals, errors_shown(self.commands.show_error), loop:
            signals.asked.connect(self._finish)
            loop.run_until_complete(self._work(instance, files, link))

    def quit(self) -> None:
        """End netdesk, once the user has said what becomes of what is not saved."""
        self.window.leave_then(self._finish)

    def _finish(self) -> None:
        self._is_ending = True
        if self._stop is not None:
            self._stop.set()

    def open_person(self, person_id: int) -> None:
        """Show somebody's profile."""
        from netdesk.ui.people_page import PeoplePage

        self.window.bring_forward()
        page = self.window.show_room("people")
        if isinstance(page, PeoplePage):
            page.open_person(person_id)

    @cached_property
    def links(self) -> LinkCommands:
        """What follows ``netdesk:`` links, those in notes too once it is there."""
        from netdesk.ui.link_commands import LinkCommands

        return LinkCommands(self._desk, self.window, self.commands, self._rooms.show_rows)

    def refresh_today(self) -> None:
        """Read today's list anew and show it wherever it is shown."""
        from netdesk.services import mornings
        from netdesk.ui.today_page import TodayPage

        day = mornings.read(self._desk.reader, self._desk.clock.now(), mornings.MOST_LOOKED_AT)
        self._day = day
        page = self.window.page("today")
        if isinstance(page, TodayPage):
            page.show_day(day)
        self.window.nav.set_count("today", day.asked)
        if self._tray is not None:
            self._tray.show_due(day.picked, day.asked, is_more_due=bool(day.held_back))

    def _show_welcome(self) -> None:
        page = self._welcome = self._rooms.make_welcome()
        self.window.show_over(page)
        page.settle()

    async def _work(self, instance: SingleInstance | None, files: Sequence[Path], link: str) -> None:
        import asyncio

        self.window.setWindowIcon(icons.app_icon())
        from netdesk.services import backups, feed
        from netdesk.services.engine import Engine
        from netdesk.tasks import Runner
        from netdesk.ui import dangers
        from netdesk.ui.notices import notifications
        from netdesk.ui.system_look import SystemLook
        from netdesk.ui.wakening import Wakening

        self._stop = asyncio.Event()
        if self._is_ending:
            self._stop.set()
        runner = Runner(lambda _label, error: self.commands.show_error(error))
        self._start_tray()
        self._start_views()
        notifier = notifications(self.window, self.commands, self._desk.clock)
        engine = Engine(self._desk, notifier)
        runner.start(engine.run(), "reminders")
        runner.start(feed.follow(self._desk), "calendar file")
        runner.start(backups.follow(self._desk, self.commands.show_error), "backups")
        wakening = Wakening(self)
        wakening.woke.connect(engine.poke)
        wakening.start()
        look = SystemLook(self._application.styleHints(), self)
        look.changed.connect(self._theme.see)
        look.start()
        dangers.tell(self._desk, self._memory, self._asker, self.window)
        if instance is not None:
            self._listen(instance)
        if files:
            self.commands.bring_files(files)
        if link:
            self.links.follow(link)
        if isinstance(self._application, DeskApplication):
            self._application.brought.open_with(self.commands.bring_files, self.links.follow)
        try:
            await self._stop.wait()
        finally:
            if instance is not None:
                instance.stop_listening()
            await self._end(runner, notifier)

    async def _end(self, runner: Runner, notifier: DesktopNotifications) -> None:
        await runner.close()
        notifier.close()
        self.close()

    def close(self) -> None:
        """Let go of window and desk's changes, for good."""
        if self._tray is not None:
            self._tray.stop()
        self._changes.stop()
        self.commands.leave()
        self.window.leave()

    def _start_tray(self) -> None:
        from netdesk.ui.tray import Tray

        tray = self._tray = Tray(self)
        tray.open_asked.connect(self.window.bring_forward)
        tray.log_asked.connect(self.commands.logs.capture)
        tray.person_asked.connect(self.open_person)
        tray.quit_asked.connect(self.quit)
        self._theme.changed.connect(tray.repaint)
        self.refresh_today()
        tray.start()

    def _start_views(self) -> None:
        from netdesk.ui.saved_views import SavedViews

        self._views = SavedViews(self._desk, self.doer, self.window)

    def _listen(self, instance: SingleInstance) -> None:
        instance.changed_elsewhere.connect(self._on_changed_elsewhere)
        instance.show_asked.connect(self.window.bring_forward)
        instance.capture_asked.connect(self.commands.logs.capture)
        instance.files_brought.connect(self.commands.bring_files)
        instance.link_brought.connect(self.links.follow)
        try:
            instance.listen()
        except OSError as error:
            import logging

            logging.getLogger(__name__).warning("Other processes cannot reach this window: %s", error)
        if self._desk.reader.version() != self._shown_version:  # by who could not reach it yet
            self._on_changed_elsewhere()

    def _on_desk_changed(self, change: Change) -> None:
        if change.origin is Origin.USER and change.label:
            self.window.undo_bar.show_done(change.label)
        elif change.origin is Origin.ELSEWHERE:
            self.window.forget_done()
        self.refresh_today()
        if self._views is not None:
            self._views.apply_change(change)
        for page in self.window.pages():
            page.apply_change(change)
        self.commands.guards.apply_change(change)
        if self._welcome is not None and self.window.current_page() is self._welcome:
            self.window.show_room("today")

    def _on_room_shown(self, key: str) -> None:
        if key == "today":
            self.refresh_today()

    def _on_changed_elsewhere(self) -> None:
        self._desk.announce(Change(frozenset(Area), origin=Origin.ELSEWHERE))

    def _on_scheme_chosen(self, scheme: Scheme) -> None:
        self._memory.scheme = scheme.value

    def _on_window_close_asked(self) -> None:
        from netdesk.services import preferences

        if self._tray is None or not preferences.read(self._desk.reader).close_to_tray:
            self.quit()
        elif self._tray.is_available():
            self.window.hide()
        else:
            self.window.showMinimized()


def run(folder: Path, clock: Clock, files: Sequence[Path] = (), *, link: str = "", is_hidden: bool = False) -> int:
    """Open the desk in ``folder`` and work until the user quits; returns the exit code.

    Where a window has that folder open already, it is shown and gets ``files`` or the ``link`` to follow. ``is_hidden``
    shows no window: only the icon in the tray, or what starts netdesk again.
    """
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.single_instance import Claim, SingleInstance

    os.umask(0o077)
    application = make_application(folder)
    instance = SingleInstance(folder)
    try:
        if is_hidden and not instance.claim():
            return 0
        claim = instance.claim_or_show(files, link)
        if claim is Claim.PASSED_ON:
            return 0
        if claim is Claim.UNANSWERED:
            raise StoreError(tr("netdesk is open already, but its window does not answer. End it and try again."))
        try:
            desk = Desk(folder, clock)
        except LockedError:
            from netdesk.ui.unlocking import unlock

            found = unlock(folder, instance, is_hidden=is_hidden)
            if found is None:
                instance.release()
                return 0
            desk = Desk(folder, clock, found.key)
            files, link = (*files, *found.files), found.link or link
            is_hidden = is_hidden and not found.is_asked
    except KnownError as error:
        return meet_trouble(folder, error, clock, files, link=link, instance=instance)
    try:
        Application(application, desk, Asker()).run(instance, files, link=link, is_hidden=is_hidden)
    except Exception as error:  # a page of it may be damaged that is first read now
        if not isinstance(said := known(error), KnownError):
            raise
        desk.close()
        return meet_trouble(folder, said, clock, files, link=link, instance=instance)
    desk.close()
    instance.release()
    return 0


def meet_trouble(
    folder: Path,
    error: KnownError,
    clock: Clock,
    files: Sequence[Path] = (),
    *,
    link: str = "",
    instance: SingleInstance | None = None,
) -> int:
    """Say why ``folder`` cannot be opened, and go on as the user chooses; returns the exit code."""
    from netdesk.ui.trouble_window import TroubleWindow

    print(error, file=sys.stderr)
    application = make_application()
    theme = Theme(application, Scheme.SYSTEM)
    window = TroubleWindow(folder, error, clock.now(), owns_folder=instance is not None and instance.is_mine)
    ended = QEventLoop()
    window.finished.connect(ended.quit)
    window.show()
    ended.exec()
    theme.deleteLater()
    if instance is not None:
        instance.release()
    if window.chosen is None:
        return 1
    return run(window.chosen, clock, files, link=link)


def make_application(folder: Path | None = None) -> DeskApplication:
    """Qt's application with netdesk's name; it ends when it is told to, not when its window closes.

    It speaks the language that the user of the desk in ``folder`` chose, or without one English.
    """
    there = QApplication.instance()
    if isinstance(there, DeskApplication):
        return there
    QApplication.setApplicationName("netdesk")
    QApplication.setApplicationDisplayName("netdesk")
    QApplication.setDesktopFileName("netdesk")
    # As an argument, because setStyle returns a QStyle, for which PySide makes all its enums, 8 ms of the start.
    application = DeskApplication([sys.argv[0], "-style", "Fusion"])
    application.setQuitOnLastWindowClosed(False)
    if folder is not None:
        speak(application, WindowMemory(paths.window_file(folder)).language)
    return application
