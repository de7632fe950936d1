"""netdesk as a user starts it: the window and the command line, as processes of their own on one data folder."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from netdesk import meeting
from netdesk.clock import ShiftedClock
from netdesk.services import outlook
from netdesk.services.desk import Desk
from tests.desktop.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.reader import Node, ScreenReader
    from tests.desktop.virtual import VirtualDesktop


MORNING = "2026-11-22T10:00"
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nORG:Elektra\r\nEND:VCARD\r\n" for name in ("Ana Horvat", "Ben Adler")
)


class Netdesk:
    """One data folder on one desktop. ``start`` opens the window; ``cli`` runs a command beside it."""

    def __init__(self, desktop: VirtualDesktop, reader: ScreenReader, data_dir: Path) -> None:
        self.desktop = desktop
        self.reader = reader
        self.data_dir = data_dir
        self.log = data_dir.parent / "netdesk.log"
        self.now = MORNING
        self.traced_by: tuple[str, ...] = ()
        self.process: subprocess.Popen[bytes] | None = None
        self.window = ""

    def start(self, *args: str) -> None:
        """Start the program and wait until its window hears keys, which is soon after it is seen."""
        if not self.is_running():
            meeting.forget(self.data_dir)
        self.appear(*args)
        wait_until(lambda: meeting.known_point(self.data_dir), f"netdesk to be ready; it said: {self.said()}")

    def appear(self, *args: str) -> None:
        """Start the program and wait for its window, be it that which says why there is no other."""
        self.process = self.desktop.spawn(*self._command(args), log=self.log)
        self.window = wait_until(self._new_window, f"a window of netdesk; it said: {self.said()}")
        self.desktop.wait_for_focus("netdesk")

    def start_hidden(self) -> None:
        """Start the program as at login and wait for its icon."""
        self.process = self.desktop.spawn(*self._command(("--hidden",)), log=self.log)
        wait_until(self.tray_icon, f"the icon in the tray; it said: {self.said()}")

    def come_forward(self) -> None:
        """Wait for the window of a program that was started hidden."""
        self.window = wait_until(self._new_window, f"a window of netdesk; it said: {self.said()}")

    def fill(self) -> None:
        """Bring in Ana Horvat, who has been due for three weeks, and Ben Adler, who has no cadence."""
        cards = self.data_dir.parent / "people.vcf"
        cards.write_text(CARDS, encoding="utf-8")
        self.cli("import", str(cards))
        self.cli("cadence", "Ana Horvat", "30d")
        self.cli("log", "coffee with Ana Horvat on 2026-10-02")

    def due(self) -> list[str]:
        """Names on today's list, as the command line says."""
        return [nudge["name"] for nudge in self.json("today")]

    def cli(self, *args: str, code: int = 0) -> str:
        """What ``netdesk ARGS`` prints; AssertionError when its exit code is not ``code``."""
        done = subprocess.run(self._command(args), env=self.desktop.env, capture_output=True, text=True, timeout=120)
        assert done.returncode == code, f"netdesk {' '.join(args)} ended with {done.returncode}: {done.stderr}"
        return done.stdout if code == 0 else done.stderr

    def json(self, *args: str) -> Any:
        """The same, read as the JSON that ``--json`` prints."""
        return json.loads(self.cli("--json", *args))

    def is_running(self) -> bool:
        """Whether the process that ``start`` began lives."""
        return self.process is not None and self.process.poll() is None

    def is_window_visible(self) -> bool:
        """Whether the main window is on the screen: not hidden, not minimised."""
        return self.window in self.desktop.windows(self._pid())

    def is_window_minimised(self) -> bool:
        """Whether the main window is there, but only as an icon (ICCCM, WM_STATE)."""
        return "window state: Iconic" in self.desktop.run("xprop", "-id", self.window, "WM_STATE", check=False)

    def tray_icon(self) -> str:
        """X id of the icon of this netdesk in the tray, empty while there is none."""
        own = self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(self._pid()), check=False).split()
        return next((icon for icon in self.desktop.tray_icons() if icon in own), "")

    def is_menu_open(self) -> bool:
        """Whether another window than the main one is on the screen."""
        return any(window != self.window for window in self.desktop.windows(self._pid()))

    def is_everything_notified(self) -> bool:
        """Whether no notification is still to be sent, as netdesk itself keeps it."""
        desk = Desk(self.data_dir, ShiftedClock(datetime.fromisoformat(self.now).replace(tzinfo=UTC)))
        try:
            return not desk.run(outlook.read).result().notices
        finally:
            desk.close()

    def texts(self) -> list[str]:
        """Everything that the windows show, as a screen reader finds it."""
        return self.reader.texts(self._pid())

    def shows(self, text: str) -> bool:
        """Whether ``text`` is part of anything that the windows show."""
        return any(text in shown for shown in self.texts())

    def wait_for(self, text: str) -> None:
        """Wait until the windows show ``text``."""
        wait_until(lambda: self.shows(text), f"{text!r} in the window; it said: {self.said()}")

    def wait_for_gone(self, text: str) -> None:
        """Wait until the windows no longer show ``text``."""
        wait_until(lambda: not self.shows(text), f"{text!r} to leave the window")

    def click(self, name: str, role: str | None = None) -> None:
        """Click with the mouse in the middle of what is called ``name``."""
        node: Node = wait_until(lambda: self.reader.find(self._pid(), name, role), f"{name!r} in the window")
        self.desktop.click(*self.reader.centre(node))

    def close_window(self) -> None:
        """Close the main window as a user does."""
        self.desktop.close(self.window)

    def kill(self) -> None:
        """End the process at once, as a power cut would."""
        self.process.kill()
        self.process.wait()

    def quit(self) -> None:
        """Leave by Ctrl+Q and wait for a clean end; by signal when the window is not on the screen."""
        if self.is_window_visible():
            self.desktop.activate(self.window)
            self.desktop.key("ctrl+q")
        else:
            self.process.terminate()
        wait_until(lambda: not self.is_running(), f"netdesk to end; it said: {self.said()}")

    def said(self) -> str:
        """What the process printed so far."""
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    def _command(self, args: tuple[str, ...]) -> list[str]:
        return [
            *self.traced_by,
            sys.executable,
            "-m",
            "netdesk",
            "--data-dir",
            str(self.data_dir),
            "--now",
            self.now,
            *args,
        ]

    def _new_window(self) -> str:
        if not self.is_running():
            raise AssertionError(f"netdesk ended with {self.process.returncode}: {self.said()}")
        titled = (window for window in self.desktop.windows(self._pid()) if self.desktop.title(window))
        return next(titled, "")

    def _pid(self) -> int:
        return self.process.pid
