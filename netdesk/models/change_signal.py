"""The desk's changes as one Qt signal on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from netdesk.core.change import Change

if TYPE_CHECKING:
    from netdesk.services.desk import Desk


def merged(changes: list[Change]) -> Change:
    """One change for several: all areas; all ids, or any where one says any; the last label and origin."""
    ids: frozenset[int] = frozenset()
    if all(change.ids for change in changes):
        ids = frozenset().union(*(change.ids for change in changes))
    areas = frozenset().union(*(change.areas for change in changes))
    last = next((change for change in reversed(changes) if change.label), changes[-1])
    return Change(areas, ids, last.label, last.origin)


class ChangeSignal(QObject):
    """Sends ``changed`` with a Change once for each turn of the event loop in which steps were committed."""

    changed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Change] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._arrived.connect(self._on_change_arrived, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = desk.subscribe(self._arrived.emit)

    def stop(self) -> None:
        """Listen no longer."""
        self._unsubscribe()

    def _on_change_arrived(self, change: Change) -> None:
        self._waiting.append(change)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.changed.emit(merged(waiting))
