"""What a screen reader would find in the windows of a desktop, through AT-SPI: names, roles and places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.desktop.bus import Bus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dbus_fast import Variant

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
NOTHING = "/org/a11y/atspi/null"
ACCESSIBLE = "org.a11y.atspi.Accessible"
SHOWING = 1 << 25
SCREEN_COORDINATES = 0


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen. ``name`` is what is read out, ``text`` what stands in it where it can be edited."""

    target: str
    path: str
    name: str
    role: str


class ScreenReader:
    """Reads the programs on the accessibility bus that ``session_address`` leads to, from ``start`` to ``stop``."""

    def __init__(self, session_address: str) -> None:
        self._session_address = session_address
        self._bus: Bus | None = None

    def start(self) -> None:
        """Find the accessibility bus and connect to it. LookupError while nobody offers one."""
        session = Bus(self._session_address)
        session.start()
        try:
            address = session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")[0]
        finally:
            session.stop()
        self._bus = Bus(address)
        self._bus.start()

    def stop(self) -> None:
        """Leave the accessibility bus."""
        if self._bus:
            self._bus.stop()

    def nodes(self, pid: int) -> Iterator[Node]:
        """Everything that shows in the windows of a process, outer before inner."""
        for target, path in self._children(REGISTRY, ROOT):
            if self._pid(target) == pid:
                yield from self._walk(target, path)

    def texts(self, pid: int) -> list[str]:
        """Names of everything that shows in the windows of a process."""
        return [node.name for node in self.nodes(pid) if node.name]

    def find(self, pid: int, name: str, role: str | None = None) -> Node | None:
        """First thing that shows with just this name (and role, such as ``push button``), or None."""
        matches = (node for node in self.nodes(pid) if node.name == name and role in (None, node.role))
        return next(matches, None)

    def centre(self, node: Node) -> tuple[int, int]:
        """Place of the middle of a node on the screen. LookupError when it is gone."""
        left, top, width, height = self._bus.call(
            node.target, node.path, "org.a11y.atspi.Component.GetExtents", "u", SCREEN_COORDINATES
        )[0]
        return left + width // 2, top + height // 2

    def _walk(self, target: str, path: str) -> Iterator[Node]:
        # A window may close while it is read.
        try:
            is_application = path == ROOT
            if not is_application:
                states = self._bus.call(target, path, f"{ACCESSIBLE}.GetState")[0]
                if not states[0] & SHOWING:
                    return
                yield Node(target, path, self._name(target, path), self._role(target, path))
            children = self._children(target, path)
        except LookupError:
            return
        for child_target, child_path in children:
            yield from self._walk(child_target, child_path)

    def _children(self, target: str, path: str) -> list[tuple[str, str]]:
        found = self._bus.call(target, path, f"{ACCESSIBLE}.GetChildren")[0]
        return [(child[0], child[1]) for child in found if child[1] != NOTHING]

    def _name(self, target: str, path: str) -> str:
        value: Variant = self._bus.call(target, path, "org.freedesktop.DBus.Properties.Get", "ss", ACCESSIBLE, "Name")[
            0
        ]
        return str(value.value)

    def _role(self, target: str, path: str) -> str:
        return str(self._bus.call(target, path, f"{ACCESSIBLE}.GetRoleName")[0])

    def _pid(self, target: str) -> int:
        try:
            return int(
                self._bus.call(
                    "org.freedesktop.DBus",
                    "/org/freedesktop/DBus",
                    "org.freedesktop.DBus.GetConnectionUnixProcessID",
                    "s",
                    target,
                )[0]
            )
        except LookupError:
            return 0
