"""Wake-ups per minute of netdesk in the tray, its window closed, against a bare Qt program with an icon in the tray."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, Held
from tests.bench.networks import filled_folder
from tests.desktop.waiting import wait_until

if TYPE_CHECKING:
    import subprocess

    from tests.desktop.virtual import VirtualDesktop

# Qt ends idle threads of its pool after 30 s, and thins out its font cache every 10 s until nothing is left to drop.
SETTLING = 120
WATCHED = 60
BARE_TRAY = """
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon
app = QApplication([])
app.setQuitOnLastWindowClosed(False)
window = QMainWindow()
window.setWindowTitle("bare")
picture = QPixmap(22, 22)
picture.fill("red")
icon = QSystemTrayIcon(QIcon(picture))
icon.show()
window.show()
app.exec()
"""


class WakeUps:
    """How often the threads of a process gave up the processor to wait (proc(5), voluntary_ctxt_switches).

    A thread takes its count with it when it ends, so ``look`` has to be called often.
    """

    def __init__(self, pid: int) -> None:
        self._tasks = Path(f"/proc/{pid}/task")
        self._last = self._counts()
        self.total = 0

    def look(self) -> None:
        """Add what came since the last look."""
        counts = self._counts()
        self.total += sum(count - self._last.get(task, 0) for task, count in counts.items())
        self._last = counts

    def _counts(self) -> dict[str, int]:
        counts = {}
        for task in self._tasks.iterdir():
            with suppress(FileNotFoundError):
                lines = (task / "status").read_text(encoding="ascii").splitlines()
                counts[task.name] = next(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))
        return counts


def bench_idle(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Both programs watched over the same minute, after time to settle."""
    data = filled_folder(folder / "idle", 1_000)
    commands = [
        (sys.executable, "-c", BARE_TRAY),
        (sys.executable, "-m", "netdesk", "--data-dir", str(data)),
    ]
    children: list[subprocess.Popen[bytes]] = []
    try:
        for command in commands:  # one after the other: the key that closes a window goes to the newest
            child = desktop.spawn(*command, log=folder / "idle.log")
            children.append(child)
            window = wait_until(lambda pid=child.pid: _titled(desktop, pid), "a window")
            desktop.close(window)
            wait_until(lambda pid=child.pid: not _titled(desktop, pid), "the window to close")
        wait_until(lambda: len(desktop.tray_icons()) == 2, "both icons in the tray")
        time.sleep(SETTLING)
        watches = [WakeUps(child.pid) for child in children]
        for _ in range(WATCHED):
            time.sleep(1)
            for watch in watches:
                watch.look()
    finally:
        for child in children:
            child.kill()
            child.wait()
    bare, ours = (watch.total for watch in watches)
    return [Figure("wake-ups a minute in the tray", "bare Qt program", bare, ours, "", 0, Held.DIFFERENCE)]


def _titled(desktop: VirtualDesktop, pid: int) -> str:
    return next((window for window in desktop.windows(pid) if desktop.title(window)), "")
