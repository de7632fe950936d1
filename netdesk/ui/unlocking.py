"""What comes before the window of an encrypted desk: its key out of the keyring, else the dialog that asks for it.

Started to be hidden, netdesk waits in the tray until it is clicked, or netdesk started again: a login is no
moment to ask for a passphrase. Whoever starts netdesk meanwhile is heard: what they bring is opened afterwards.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from netdesk import paths
from netdesk.core import links
from netdesk.errors import DamagedError, KnownError
from netdesk.services import encryption, remembering
from netdesk.ui.kit import icons
from netdesk.ui.kit.theme import Scheme, Theme, colours_of
from netdesk.ui.unlock_dialog import UnlockDialog
from netdesk.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from netdesk.services.encryption import Key
    from netdesk.ui.single_instance import SingleInstance


class Unlocked(NamedTuple):
    """The key, and what others brought meanwhile. ``is_asked`` says that somebody was there to be asked."""

    key: Key
    files: tuple[Path, ...] = ()
    link: str = ""
    is_asked: bool = False


def unlock(folder: Path, instance: SingleInstance | None, *, is_hidden: bool = False) -> Unlocked | None:
    """Have the encrypted desk in ``folder`` unlocked; None where the user would rather quit.

    Raises DamagedError where the passphrase is right and the desk cannot be read all the same.
    """
    if (key := encryption.remembered(folder)) is not None:
        return Unlocked(key)
    from netdesk.ui.shell import ended_by_signals

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    stored = WindowMemory(paths.window_file(folder)).scheme
    theme = Theme(application, Scheme(stored) if stored in set(Scheme) else Scheme.SYSTEM)
    waiting = _Waiting(folder, has_icon=is_hidden)
    theme.changed.connect(waiting.repaint)
    try:
        with ended_by_signals() as signals:
            signals.asked.connect(waiting.end)
            return waiting.run(instance)
    finally:
        waiting.close()
        theme.deleteLater()


class _Waiting(QObject):
    """The dialog, and where ``has_icon`` the icon in the tray it stays behind until it is wanted."""

    def __init__(self, folder: Path, *, has_icon: bool) -> None:
        super().__init__()
        self._folder = folder
        self._loop = QEventLoop()
        self._key: Key | None = None
        self._damage: DamagedError | None = None
        self._files: list[Path] = []
        self._link = ""
        self._dialog: UnlockDialog | None = None
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        if has_icon:
            self._icon = QSystemTrayIcon(self)
            self._menu.addAction(icons.icon("lock"), self.tr("Unlock netdesk …"), self.show)
            self._menu.addAction(icons.icon("quit"), self.tr("Quit"), self.end)
            self._icon.setContextMenu(self._menu)
            self._icon.setToolTip(self.tr("netdesk is locked"))
            self._icon.activated.connect(self._on_icon_activated)
            self.repaint()

    def run(self, instance: SingleInstance | None) -> Unlocked | None:
        """Wait until the desk is unlocked or the user gives up. Raises DamagedError."""
        heard = [] if instance is None else self._listen(instance)
        if self._icon is not None:
            self._icon.show()
        else:
            self.show()
        self._loop.exec()
        if instance is not None:
            instance.stop_listening()  # until the window does, who comes waits
        for signal, slot in heard:
            signal.disconnect(slot)
        if self._damage is not None:
            raise self._damage
        return None if self._key is None else Unlocked(self._key, tuple(self._files), self._link, is_asked=True)

    def show(self) -> None:
        """Ask for the passphrase."""
        if self._dialog is None:
            self._dialog = UnlockDialog(str(self._folder))
            self._dialog.submitted.connect(self._on_dialog_submitted)
            self._dialog.rejected.connect(self._on_dialog_rejected)
            QTimer.singleShot(0, self._offer_remembering)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def repaint(self) -> None:
        """Draw the icon anew, as after a change of the colours."""
        if self._icon is not None:
            self._icon.setIcon(icons.tray_icon(0, colours_of(QGuiApplication.palette())))

    def end(self) -> None:
        """Give up."""
        self._loop.quit()

    def close(self) -> None:
        """Take away what is shown."""
        if self._icon is not None:
            self._icon.hide()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()

    def _listen(self, instance: SingleInstance) -> list[tuple[SignalInstance, Callable[..., None]]]:
        heard: list[tuple[SignalInstance, Callable[..., None]]] = [
            (instance.show_asked, self.show),
            (instance.capture_asked, self._on_capture_asked),
            (instance.files_brought, self._on_files_brought),
            (instance.link_brought, self._on_link_brought),
        ]  # fmt: skip
        for signal, slot in heard:
            signal.connect(slot)
        with suppress(OSError):  # said once the window listens
            instance.listen()
        return heard

    def _offer_remembering(self) -> None:
        if self._dialog is not None and remembering.is_offered():
            self._dialog.offer_remembering()

    def _on_dialog_submitted(self, passphrase: str) -> None:
        assert self._dialog is not None
        try:
            key = encryption.unlocked(self._folder, passphrase)
            if self._dialog.remember.isChecked():
                self._dialog.remember.setChecked(False)  # where the keyring refuses, once is enough
                remembering.remember(self._folder, key)
        except DamagedError as error:
            self._damage = error
            self._loop.quit()
            return
        except KnownError as error:
            self._dialog.show_error(error)
            return
        self._key = key
        self._loop.quit()

    def _on_dialog_rejected(self) -> None:
        if self._icon is None or not QSystemTrayIcon.isSystemTrayAvailable():
            self.end()

    def _on_capture_asked(self) -> None:
        self._on_link_brought(f"{links.SCHEME}{links.Place.LOG}")

    def _on_files_brought(self, files: list[Path]) -> None:
        self._files += files
        self.show()

    def _on_link_brought(self, link: str) -> None:
        self._link = link
        self.show()

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show()
