"""The People room worked hard: prints how many rows were seen empty, and the most resident KiB after an act.

python -m tests.bench.people_at_work FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main(folder: Path) -> None:
    """Sort by every column, group by each of the three, select all, and scroll through everyone page by page."""
    from netdesk.app import Application, make_application
    from netdesk.clock import SystemClock
    from netdesk.core.listing import GroupBy, SortBy
    from netdesk.models.people_model import LINE_ROLE, PeopleModel
    from netdesk.models.people_texts import PersonLine
    from netdesk.services.desk import Desk
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.people_page import PeoplePage

    application = make_application()
    desk = Desk(folder, SystemClock())
    app = Application(application, desk, Asker())
    app.show()
    app.window.complete()
    page = app.window.show_room("people")
    assert isinstance(page, PeoplePage)
    empty = 0

    def settle(model: PeopleModel) -> None:
        while not model.is_settled:
            application.processEvents()

    def seen() -> int:
        """Rows in sight that have no name though there is somebody."""
        view, model = page.list.view, page.model
        rows = range(view.rowAt(0), (view.rowAt(view.viewport().height() - 1) + 1) or model.rowCount())
        lines = [model.index(row).data(LINE_ROLE) for row in rows]
        return sum(isinstance(line, PersonLine) and not line.name for line in lines)

    most = 0

    def rest() -> None:
        """Look at the memory once an act is over."""
        nonlocal most
        while not page.model.is_resting:
            application.processEvents()
        with open("/proc/self/status", encoding="ascii") as status:
            most = max(most, next(int(line.split()[1]) for line in status if line.startswith("VmRSS")))

    for column in SortBy:
        page.list.sort_requested.emit(list(SortBy).index(column), True)
        settle(page.model)
        page.list.view.viewport().repaint()
        rest()
    for group in (*GroupBy, None):
        page.group_by(group)
        settle(page.model)
        page.list.view.viewport().repaint()
        rest()
    page.list.view.selectAll()
    bar = page.list.view.verticalScrollBar()
    for value in range(0, bar.maximum() + 1, bar.pageStep()):
        bar.setValue(value)
        page.list.view.viewport().repaint()
        empty += seen()
        if value % (200 * bar.pageStep()) == 0:
            rest()
    rest()
    print(empty, most, flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
