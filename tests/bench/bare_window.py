"""The floor of a start: an empty window of PySide6, as large as netdesk's and with a title.

Prints the instant of its first picture and its peak memory.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Ends the process once it was painted."""

    def paintEvent(self, event: object) -> None:
        """The first picture."""
        super().paintEvent(event)
        QTimer.singleShot(0, report)


def report() -> None:
    """Print nanoseconds of the monotonic clock and peak resident KiB, and end."""
    instant = time.monotonic_ns()
    with open("/proc/self/status", encoding="ascii") as status:
        peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    print(instant, peak, flush=True)
    os._exit(0)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.setWindowTitle("netdesk")
    window.resize(1240, 800)
    window.show()
    application.exec()
