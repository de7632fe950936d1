"""Every notification that any program sends on a session bus, read by listening: what was really asked to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from dbus_fast import Message, MessageType

from tests.desktop.bus import Bus

RULE = "type='method_call',interface='org.freedesktop.Notifications',member='Notify'"


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification: its title, its text, and the labels of its buttons in order."""

    title: str
    text: str
    buttons: tuple[str, ...]


class Notices:
    """Listens from ``start`` to ``stop``; ``seen`` holds what was sent so far."""

    def __init__(self, address: str) -> None:
        self.seen: list[Notice] = []
        self._bus = Bus(address)

    def start(self) -> None:
        """Begin to listen; every notification sent after the return will be seen."""
        self._bus.start(self._on_bus_message)
        self._bus.call(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.Monitoring.BecomeMonitor",
            "asu",
            [RULE],
            0,
        )

    def stop(self) -> None:
        """Stop listening."""
        self._bus.stop()

    def _on_bus_message(self, message: Message) -> bool:
        if message.member != "Notify" or message.message_type is not MessageType.METHOD_CALL:
            return False
        _app, _replaces, _icon, title, text, actions, _hints, _timeout = message.body
        # Actions are a flat list of key and label; "default" is the click on the text, which is no button.
        labels = tuple(label for key, label in zip(actions[::2], actions[1::2], strict=True) if key != "default")
        self.seen.append(Notice(title, text, labels))
        return True
