"""The icon in the tray: how many wait, today's list, and the way back to the window.

Where there is no tray, which can change while netdesk runs, a closed window is minimised, so that it is never lost.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from netdesk.core.language import grouped, labelled
from netdesk.ui.kit import icons
from netdesk.ui.kit.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.planner import Nudge

MOST_LISTED = 8
_LONGEST_NAME = 40


class Tray(QObject):
    """Shows the count and the first of today's list. ``show`` is called by who knows what is due."""

    open_asked = Signal()
    log_asked = Signal()
    quit_asked = Signal()
    person_asked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._icon = QSystemTrayIcon(self)
        self._menu = QMenu()
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_icon_activated)
        self.show_due([], 0)

    @staticmethod
    def is_available() -> bool:
        """Whether there is a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        """What a click on the icon opens."""
        return self._menu

    def start(self) -> None:
        """Put the icon into the tray; where there is none yet, it appears with it."""
        self._icon.show()

    def stop(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def show_due(self, nudges: Sequence[Nudge], count: int, *, is_more_due: bool = False) -> None:
        """Show what the day asks for, the most important first: ``count`` in all, of which ``nudges`` are the first.

        ``is_more_due``: more is due than that, and waits for another day.
        """
        self._count = count
        self.repaint()
        self._menu.clear()
        for nudge in nudges[:MOST_LISTED]:
            title = nudge.title if len(nudge.title) <= _LONGEST_NAME else f"{nudge.title[: _LONGEST_NAME - 1]}…"
            act = partial(self.person_asked.emit, nudge.person_id) if nudge.person_id else self.open_asked.emit
            self._menu.addAction(title.replace("&", "&&"), act)
        if count > MOST_LISTED:
            self._menu.addAction(
                self.tr("and {count} more").format(count=grouped(count - MOST_LISTED)), self.open_asked.emit
            )
        if not count:
            words = self.tr("That is it for today") if is_more_due else self.tr("Nothing is due today")
            self._menu.addAction(words).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(icons.icon("log"), self.tr("Log …"), self.log_asked.emit)
        self._menu.addAction(self.tr("Open netdesk"), self.open_asked.emit)
        self._menu.addAction(icons.icon("quit"), self.tr("Quit"), self.quit_asked.emit)

    def repaint(self) -> None:
        """Draw the icon anew, as after a change of the colours."""
        self._icon.setIcon(icons.tray_icon(self._count, colours_of(QGuiApplication.palette())))
        words = self.tr("{count} for today").format(count=grouped(self._count))
        self._icon.setToolTip(labelled("netdesk", words) if self._count else "netdesk")

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit()
