"""Where ``netdesk:`` links lead: a room, somebody's profile, what a query finds, the form that logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from netdesk.core import links
from netdesk.core.links import Link, Place
from netdesk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.services.desk import Desk
    from netdesk.ui.commands import Commands
    from netdesk.ui.main_window import MainWindow


class LinkCommands(QObject):
    """Follows links for the window. ``show_rows`` goes to a room and finds there what a query asks."""

    def __init__(
        self, desk: Desk, window: MainWindow, commands: Commands, show_rows: Callable[[str, str], None]
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._commands = commands
        self._show_rows = show_rows
        QDesktopServices.setUrlHandler("netdesk", self, "follow_url")  # type: ignore[arg-type]
        self.destroyed.connect(lambda: QDesktopServices.unsetUrlHandler("netdesk"))

    def follow(self, text: str) -> None:
        """Show what a link leads to, or say why it leads nowhere."""
        try:
            link = links.read(text)
            if link.place is Place.LOG:
                self._commands.logs.capture(link.text)
                return
            self._window.bring_forward()
            self._show(link)
        except KnownError as error:
            self._window.bring_forward()
            self._commands.show_error(error)

    @Slot(QUrl)
    def follow_url(self, url: QUrl) -> None:
        """The same of a link in a note, which Qt hands here."""
        self.follow(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _show(self, link: Link) -> None:
        from netdesk.services import links as stored
        from netdesk.services import organizations

        if link.place is Place.PERSON:
            self._commands.person_asked.emit(stored.person(self._desk.reader, link.text))
        elif link.place is Place.ORGANIZATION:
            organizations.find_one(self._desk.reader, link.text)
            self._commands.show_organizations(link.text)
        elif link.text:
            self._show_rows(link.place, link.text)
        else:
            self._window.show_room(link.place)
