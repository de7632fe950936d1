"""How the system wants programs to look: dark or light, in higher contrast, without motion; told and told anew.

Qt hears some of it on some desktops. On Linux the settings portal is asked besides, which desktops have in common
(org.freedesktop.appearance), and what GNOME and KDE call it; Windows and macOS are asked in their own words.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot

from netdesk.ui.kit.theme import Look

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher, QDBusVariant
    from PySide6.QtGui import QStyleHints

logger = logging.getLogger(__name__)
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_APPEARANCE = "org.freedesktop.appearance"
_DARK, _SHARP, _STILL = (_APPEARANCE, "color-scheme"), (_APPEARANCE, "contrast"), (_APPEARANCE, "reduced-motion")
_MOVES_IN_GNOME = ("org.gnome.desktop.interface", "enable-animations")
_SHARP_IN_GNOME = ("org.gnome.desktop.a11y.interface", "high-contrast")
_PACE_IN_KDE = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
_KEYS = (_DARK, _SHARP, _STILL, _MOVES_IN_GNOME, _SHARP_IN_GNOME, _PACE_IN_KDE)


class SystemLook(QObject):
    """Sends ``changed`` with a Look when the system says something new of it, once started."""

    changed = Signal(object)

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = hints
        self._said: dict[tuple[str, str], object] = {}
        self._look = Look()

    def start(self) -> None:
        """Ask, and listen from now on."""
        if hasattr(self._hints, "accessibility"):  # since Qt 6.10
            self._hints.accessibility().contrastPreferenceChanged.connect(self._tell)
        if sys.platform not in ("win32", "darwin"):
            self._ask_portal()
        self._tell()

    def look(self) -> Look:
        """What is said now."""
        scheme = self._said.get(_DARK)
        return Look(
            {1: True, 2: False}.get(scheme) if isinstance(scheme, int) else None,
            self._said.get(_SHARP) == 1 or self._said.get(_SHARP_IN_GNOME) is True or self._is_sharp_for_qt(),
            self._is_still(),
        )

    def _is_still(self) -> bool:
        if sys.platform in ("win32", "darwin"):
            return _is_still_elsewhere()
        pace = self._said.get(_PACE_IN_KDE)
        is_stopped = isinstance(pace, str | float | int) and str(pace).strip() in ("0", "0.0")
        return self._said.get(_STILL) == 1 or self._said.get(_MOVES_IN_GNOME) is False or is_stopped

    def _is_sharp_for_qt(self) -> bool:
        if not hasattr(self._hints, "accessibility"):
            return False
        return bool(self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)

    def _ask_portal(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot: bytes = SLOT("_on_setting(QString,QString,QDBusVariant)")  # type: ignore[assignment]
        bus.connect(*_PORTAL, "SettingChanged", self, slot)
        for key in _KEYS:
            question = QDBusMessage.createMethodCall(*_PORTAL, "ReadOne")
            question.setArguments(list(key))
            answer = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            answer.finished.connect(lambda watcher, key=key: self._on_answer(watcher, key))

    def _on_answer(self, watcher: QDBusPendingCallWatcher, key: tuple[str, str]) -> None:
        reply = watcher.reply()
        watcher.deleteLater()
        if not reply.errorName() and reply.arguments():
            self._hear(key, reply.arguments()[0])

    @Slot("QString", "QString", "QDBusVariant")
    def _on_setting(self, namespace: str, name: str, value: QDBusVariant) -> None:
        if (namespace, name) in _KEYS:
            self._hear((namespace, name), value)

    def _hear(self, key: tuple[str, str], value: object) -> None:
        self._said[key] = value.variant() if hasattr(value, "variant") else value
        self._tell()

    def _tell(self) -> None:
        if (look := self.look()) != self._look:
            self._look = look
            logger.info("The system asks for %s", look)
            self.changed.emit(look)


def _is_still_elsewhere() -> bool:
    """Windows' “animation effects” switched off, or macOS' “reduce motion” on, as they are when netdesk starts."""
    if sys.platform == "win32":
        import ctypes

        is_moving = ctypes.c_int(1)
        get_client_area_animation = 0x1042
        ctypes.windll.user32.SystemParametersInfoW(get_client_area_animation, 0, ctypes.byref(is_moving), 0)
        return not is_moving.value
    import plistlib

    preferences = Path.home() / "Library" / "Preferences" / "com.apple.universalaccess.plist"
    try:
        return plistlib.loads(preferences.read_bytes()).get("reduceMotion") is True
    except (OSError, ValueError):
        return False
