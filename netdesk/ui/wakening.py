"""Tells when the machine wakes from sleep, as logind has it; timers do not count the time slept."""

from __future__ import annotations

import logging

from PySide6.QtCore import SLOT, QObject, Signal, Slot

logger = logging.getLogger(__name__)
_LOGIND = "org.freedesktop.login1"


class Wakening(QObject):
    """Sends ``woke`` after each sleep, once started. Where there is no logind, it never does."""

    woke = Signal()

    def start(self) -> bool:
        """Listen; False where nobody tells."""
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return False
        bus = QDBusConnection.systemBus()
        signal = ("/org/freedesktop/login1", f"{_LOGIND}.Manager", "PrepareForSleep")
        slot: bytes = SLOT("_on_sleep(bool)")  # type: ignore[assignment]
        is_heard = bus.isConnected() and bus.connect(_LOGIND, *signal, self, slot)
        logger.info("Sleep is %s", "told by logind" if is_heard else "not told; the clock is looked at now and then")
        return bool(is_heard)

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if not begins:
            self.woke.emit()
