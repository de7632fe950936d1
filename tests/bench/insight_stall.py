"""The Insight room opened on a busy desk: prints the largest gaps of a 1-ms timer, idle, while read, while drawn.

python -m tests.bench.insight_stall FOLDER
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from netdesk.clock import SystemClock
from netdesk.services.desk import Desk
from netdesk.ui.ask import Asker
from netdesk.ui.doer import Doer
from netdesk.ui.insight_page import InsightPage
from netdesk.ui.theme import Theme
from tests.bench.import_stall import IDLE, Watch, turn_until


def main(folder: Path) -> None:
    """Idle with an empty page on the screen first, then its figures, then who knows whom."""
    application = QApplication(sys.argv[:1])
    Theme(application)
    desk = Desk(folder, SystemClock())
    page = InsightPage(desk, Doer(desk), Asker())
    page.resize(1000, 760)
    page.show()
    watch = Watch()
    begin = time.perf_counter()
    turn_until(lambda: time.perf_counter() > begin + 1)
    watch.reset()
    turn_until(lambda: time.perf_counter() > begin + 1 + IDLE)
    gaps = [watch.largest]
    watch.reset()
    page.settle()
    turn_until(lambda: page.is_up_to_date)
    gaps.append(watch.largest)
    page.choice.choose("network")
    watch.reset()
    turn_until(lambda: page.network.view.drawn is not None)
    print(*gaps, watch.largest)
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
