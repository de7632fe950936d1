"""The Insight room opened on a busy desk: prints the largest gaps of a 1-ms timer, idle, while read, drawn, looked at.

python -m tests.bench.insight_stall FOLDER
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from netdesk.clock import SystemClock
from netdesk.core.insight.network import By
from netdesk.services.desk import Desk
from netdesk.ui.doer import Doer
from netdesk.ui.insight_page import InsightPage
from netdesk.ui.kit.ask import Asker
from netdesk.ui.kit.theme import Theme
from tests.bench.import_stall import IDLE, Watch, turn_until


def main(folder: Path) -> None:
    """Idle with an empty page on the screen first, then its figures, then who knows whom, looked at in every way."""
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
    view = page.network.view
    watch.reset()
    page.choice.choose("network")
    turn_until(lambda: view.drawn is not None and view.is_complete)
    gaps.append(watch.largest)
    watch.reset()
    for look in (
        lambda: page.network.search.setText("p1"),
        page.network.search.clear,
        lambda: page.network.by.choose(By.COMMUNITY),
        lambda: view.zoom(1.5),
        lambda: view.go_to(0),
        view.fit,
    ):
        look()
        turn_until(lambda: view.is_complete)
    print(*gaps, watch.largest)
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
