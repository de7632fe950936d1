"""The window as a process of its own, without a screen: opened and left, or at work on imports until it is killed."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from netdesk import app
from netdesk.clock import SystemClock
from netdesk.ui.import_page import ImportPage
from netdesk.ui.main_window import MainWindow
from tests.faults.labours import cards

_BEAT_MS = 10


class Work(QTimer):
    """Looks again and again whether the plan is shown, and has it applied; prints a line for each that is done."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._number = 0
        self._page: ImportPage | None = None
        self.timeout.connect(self._on_beat)

    def _on_beat(self) -> None:
        if self._page is None:
            self._page = next((each for each in QApplication.allWidgets() if isinstance(each, ImportPage)), None)
            if self._page is not None:
                self._page.applied.connect(self._on_applied)
                print("ready", flush=True)
        elif self._page._apply.isVisible():
            self._page._apply.click()

    def _on_applied(self, _count: int) -> None:
        print(self._number, flush=True)
        self._number += 1
        self._page.window().show_over(self._page)
        self._page.bring([cards(self._folder, self._number)])


def main(folder: Path, *, is_working: bool) -> int:
    """Open the window and work; else say that it is open, and quit."""
    timer = Work(folder)
    if is_working:
        QTimer.singleShot(0, lambda: timer.start(_BEAT_MS))
        return app.run(folder, SystemClock(), [cards(folder, 0)])

    def leave() -> None:
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
        if window is not None and window.isVisible() and window.current_page() is not None:
            timer.stop()
            print("open", flush=True)
            window.quit_asked.emit()

    timer.timeout.disconnect()
    timer.timeout.connect(leave)
    QTimer.singleShot(0, lambda: timer.start(_BEAT_MS))
    return app.run(folder, SystemClock())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), is_working=sys.argv[2:] == ["work"]))
