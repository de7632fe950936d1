"""A list of people on the screen while cards are brought in: prints the largest gaps of a 1-ms timer, idle and busy.

python -m tests.bench.import_stall FOLDER CARDS
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from netdesk.clock import SystemClock
from netdesk.models.change_signal import ChangeSignal
from netdesk.models.people_model import PeopleModel
from netdesk.services import imports
from netdesk.services.desk import Desk
from netdesk.ui.kit.theme import Theme
from netdesk.ui.people_list import make_people_list

if TYPE_CHECKING:
    from collections.abc import Callable

IDLE = 3.0


class Watch:
    """The largest time between two turns of the event loop, in milliseconds, since ``reset``."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self.largest = 0.0
        self._last = time.perf_counter()

    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        self.largest = max(self.largest, 1000 * (now - self._last))
        self._last = now


def main(folder: Path, cards: Path) -> None:
    """Idle first, then the plan and its application, with the list refreshed by the change."""
    application = QApplication(sys.argv[:1])
    Theme(application)
    desk = Desk(folder, SystemClock())
    changes = ChangeSignal(desk)
    model = PeopleModel(desk.reader, desk.clock)
    changes.changed.connect(model.apply_change)
    people = make_people_list(model)
    people.resize(1000, 760)
    people.show()
    model.show_query(None)
    watch = Watch()
    turn_until(lambda: model.is_settled)
    begin = time.perf_counter()
    watch.reset()
    turn_until(lambda: time.perf_counter() > begin + IDLE)
    idle = watch.largest
    watch.reset()
    plan = desk.run(imports.make_plan, [cards])
    turn_until(plan.done)
    planning = watch.largest
    watch.reset()
    applied = desk.run(imports.apply, plan.result())
    turn_until(lambda: applied.done() and model.is_settled and model.rowCount() > 0)
    print(idle, planning, watch.largest)
    desk.close()


def turn_until(is_over: Callable[[], bool]) -> None:
    """Run the event loop until ``is_over()``, asked every ten milliseconds."""
    loop, asking = QEventLoop(), QTimer()
    asking.timeout.connect(lambda: loop.quit() if is_over() else None)
    asking.start(10)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
