"""The list of people against floors measured in the same run.

    python -m tests.bench.bench_people_list

``keystroke_timing``: from a key in the search box to the first page painted, against repainting the room.
``order_timing``: the same for a new order of everyone.
``scroll_timing``: a page further and painted, against a QTableView over a C++ model with the same columns.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from netdesk.core.listing import USUAL, SortBy
from netdesk.models.people_model import PeopleModel
from netdesk.paths import database_file
from netdesk.services.desk import Desk
from netdesk.ui.doer import Doer
from netdesk.ui.kit.ask import Asker
from netdesk.ui.kit.theme import ROW_HEIGHT, Theme
from netdesk.ui.people_list import make_people_list
from netdesk.ui.people_page import PeoplePage
from tests.seeds import FixedClock, seed_listing

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.ui.row_list import RowList

SIZE = (1000, 760)
PAGE_SIZE = (1400, 900)
ROUNDS = 150
SORTS = ((SortBy.NAME, False), (SortBy.LAST, True), (SortBy.DUE, False), (SortBy.CLOSENESS, True))


class Timing(NamedTuple):
    """Milliseconds of one act and of its floor, and the ratios."""

    p50: float
    p95: float
    floor_p50: float
    floor_p95: float

    def __str__(self) -> str:
        return (
            f"p50 {self.p50:.2f} / {self.floor_p50:.2f} ms = {self.p50 / self.floor_p50:.2f}, "
            f"p95 {self.p95:.2f} / {self.floor_p95:.2f} ms = {self.p95 / self.floor_p95:.2f}"
        )


def against(
    act: Callable[[int], object],
    floor: Callable[[int], object],
    between: Callable[[], object] = QApplication.processEvents,
    rounds: int = ROUNDS,
) -> Timing:
    """Time ``act`` and ``floor`` in turns, so that a busy machine hits both alike; ``between`` is not timed."""
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for run, times in zip((act, floor), taken, strict=True):
            start = perf_counter()
            run(number)
            times.append(1000 * (perf_counter() - start))
            between()
    ours, theirs = (sorted(times) for times in taken)
    return Timing(ours[rounds // 2], ours[rounds * 95 // 100], theirs[rounds // 2], theirs[rounds * 95 // 100])


def shown_list(path: Path, people: int) -> tuple[RowList, PeopleModel]:
    """A list of ``people`` made-up people in a shown window, all ids read."""
    path.parent.mkdir()
    model = PeopleModel(seed_listing(path, people), FixedClock())
    shown = make_people_list(model)
    shown.resize(*SIZE)
    shown.show()
    model.show_query(None)
    settle(model)
    return shown, model


def settle(model: PeopleModel) -> None:
    """Let the event loop run until all ids are known."""
    while not model.is_settled:
        QApplication.processEvents()
    QApplication.processEvents()


def shown_page(path: Path, people: int) -> PeoplePage:
    """The People room over ``people`` made-up people in the folder of ``path``, shown, all ids read."""
    path.parent.mkdir()
    seed_listing(path, people).close()
    desk = Desk(path.parent, FixedClock())
    page = PeoplePage(desk, Doer(desk), Asker())
    page.complete()
    page.resize(*PAGE_SIZE)
    page.show()
    settle(page.model)
    gc.freeze()  # as the app does with its window
    return page


def repaint(page: PeoplePage) -> None:
    """Paint the whole room and the rows in it, which Qt leaves out where they alone cover their place."""
    page.list.view.viewport().update()
    page.repaint()


def show_changes() -> None:
    """Let Qt paint what has changed, in its own time: after what else is to be done before."""
    QCoreApplication.sendPostedEvents()


def paintings(page: PeoplePage, act: Callable[[], object]) -> int:
    """How often the rows are painted between the beginning of an act and the end of ``show_changes``."""
    watcher = _PaintWatcher()
    viewport = page.list.view.viewport()
    viewport.installEventFilter(watcher)
    act()
    show_changes()
    viewport.removeEventFilter(watcher)
    return watcher.paintings


class _PaintWatcher(QObject):
    """Counts the paint events of the widget that it filters."""

    def __init__(self) -> None:
        super().__init__()
        self.paintings = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.paintings += event.type() == QEvent.Type.Paint
        return False


def keystroke_timing(path: Path, people: int) -> Timing:
    """A key in the search box until what it found is painted, as the event loop paints it, against repainting the room.

    Words are typed one after another.
    """
    page = shown_page(path, people)
    keys = [*"horvat", "", *"elektra", "", *"ana nord", "", *"kovac", ""]

    def press(number: int) -> None:
        key = keys[number % len(keys)]
        QTest.keyClick(page.search, key) if key else page.search.clear()

    def act(number: int) -> None:
        press(number)
        show_changes()

    for number in range(len(keys)):
        assert paintings(page, lambda number=number: press(number)) == 1
        settle(page.model)
    return against(act, lambda number: repaint(page), between=lambda: settle(page.model))


def order_timing(path: Path, people: int) -> Timing:
    """A new order, first page painted, against repainting that page."""
    shown, model = shown_list(path, people)
    viewport = shown.view.viewport()

    def act(number: int) -> None:
        model.show_query(None, *SORTS[number % len(SORTS)])
        viewport.repaint()

    return against(act, lambda number: viewport.repaint())


def scroll_timing(path: Path, people: int) -> Timing:
    """A page further and painted, against the same in a table over a C++ model."""
    shown, model = shown_list(path, people)
    table = plain_table(model, min(people, 10_000))

    def act(view: QTableView, number: int) -> None:
        bar = view.verticalScrollBar()
        bar.setValue((number + 1) * view.viewport().height() % bar.maximum())
        view.viewport().repaint()

    return against(lambda number: act(shown.view, number), lambda number: act(table, number))


def plain_table(model: PeopleModel, rows: int) -> QTableView:
    """The first ``rows`` people in a QTableView over a C++ model: the same six columns, rows and size."""
    items = QStandardItemModel(rows, 6)
    for row in range(rows):
        line = model.line(row)
        for column, text in enumerate(line.cells[: len(USUAL)]):
            level = text if isinstance(text, int) else 0
            dots = f"{'●' * level}{'○' * (5 - level)} {level}" if level else ""
            items.setItem(row, column, QStandardItem(dots if isinstance(text, int) else text))
    table = QTableView()
    items.setParent(table)
    table.setModel(items)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    for column, width in enumerate((220, 190, 105, 170, 100, 170)):
        table.setColumnWidth(column, width)
    table.resize(*SIZE)
    table.show()
    QApplication.processEvents()
    return table


def main() -> None:
    """Print every ratio."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    Theme(application)
    with TemporaryDirectory() as folder:
        for people in (10_000, 100_000):
            for name, timing in (
                ("keystroke", keystroke_timing),
                ("new order", order_timing),
                ("page scroll", scroll_timing),
            ):
                path = database_file(Path(folder) / f"{name} {people}")
                print(f"{name}, {people:,} people: {timing(path, people)}")


if __name__ == "__main__":
    main()
