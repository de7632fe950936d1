"""netdesk as a user starts it: the window and the command line, as processes of their own on one data folder."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from tests.desktop.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.reader import Node, ScreenReader
    from tests.desktop.virtual import VirtualDesktop


class Netdesk:
    """One data folder on one desktop. ``start`` opens the window; ``cli`` runs a command beside it."""

    def __init__(self, desktop: VirtualDesktop, reader: ScreenReader, data_dir: Path) -> None:
        self.desktop = desktop
        self.reader = reader
        self.data_dir = data_dir
        self.log = data_dir.parent / "netdesk.log"
        self.process: subprocess.Popen[bytes] | None = None
        self.window = ""

    def start(self, *args: str) -> None:
        """Start the program and wait for its window."""
        command = [sys.executable, "-m", "netdesk", "--data-dir", str(self.data_dir), *args]
        self.process = self.desktop.spawn(*command, log=self.log)
        self.window = wait_until(self._new_window, f"a window of netdesk; it said: {self.said()}")
        self.desktop.run("xdotool", "windowactivate", "--sync", self.window)

    def cli(self, *args: str, code: int = 0) -> str:
        """What ``netdesk ARGS`` prints; AssertionError when its exit code is not ``code``."""
        command = [sys.executable, "-m", "netdesk", "--data-dir", str(self.data_dir), *args]
        done = subprocess.run(command, env=self.desktop.env, capture_output=True, text=True, timeout=120)
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
            self.desktop.run("xdotool", "windowactivate", "--sync", self.window)
            self.desktop.key("ctrl+q")
        else:
            self.process.terminate()
        wait_until(lambda: not self.is_running(), f"netdesk to end; it said: {self.said()}")

    def said(self) -> str:
        """What the process printed so far."""
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    def _new_window(self) -> str:
        if not self.is_running():
            raise AssertionError(f"netdesk ended with {self.process.returncode}: {self.said()}")
        titled = (window for window in self.desktop.windows(self._pid()) if self.desktop.title(window))
        return next(titled, "")

    def _pid(self) -> int:
        return self.process.pid
