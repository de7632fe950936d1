"""Typing and scrolling in the list of people as rows of the table; bench_people_list times them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, Held
from tests.bench.networks import filled_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

SIZES = (10_000, 100_000)


def bench_people(desktop: VirtualDesktop, folder: Path) -> Iterator[Figure]:
    """The acts at each size, on Qt's offscreen screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtWidgets import QApplication

    from netdesk.paths import database_file
    from netdesk.ui.kit.theme import Theme
    from tests.bench.bench_people_list import keystroke_timing, scroll_timing
    from tests.bench.bench_queries import FEW, asked, opened_page
    from tests.bench.sorting import sort_timing

    QLoggingCategory.setFilterRules("qt.qpa.*=false\ndefault=false")
    application = QApplication(sys.argv[:1])
    theme = Theme(application)
    for people in SIZES:
        places = iter(database_file(folder / f"{act}{people}") for act in ("typed", "scrolled"))
        typed = keystroke_timing(next(places), people)
        moved = scroll_timing(next(places), people)
        yield Figure(f"keystroke to first page p95, {people:,}", "repaint", typed.floor_p95, typed.p95, "ms", 1.3)
        yield Figure(f"page scroll p50, {people:,}", "C++ model", moved.floor_p50, moved.p50, "ms", 1.15)
    for each in asked(opened_page(folder / "asked", SIZES[-1]), FEW, rounds=40):
        floor = 1.5 * each.sql + each.repaint
        yield Figure(f"first page p95, 100,000: {each.query}", "1.5 × bare SQL + repaint", floor, each.ours, "ms", 1)
    del theme
    sorted_ = sort_timing(database_file(folder / "sorted"), SIZES[-1])
    columns = f"by any column ({sorted_.column} is slowest), {SIZES[-1]:,}"
    proxy = "QSortFilterProxyModel"
    yield Figure(f"sort {columns}", proxy, sorted_.proxy, sorted_.first_page, "ms", 1 / 75)
    yield Figure("the same until the last row is in place", proxy, sorted_.proxy, sorted_.whole, "ms", 1 / 20)
    yield from memory_figures(folder)


def memory_figures(folder: Path) -> list[Figure]:
    """The room worked in a process of its own: grouped, sorted and scrolled from end to end."""
    data = filled_folder(folder / "memory", SIZES[-1])
    bare, ours = (
        told(module, *arguments)
        for module, *arguments in (("tests.bench.bare_window",), ("tests.bench.people_at_work", str(data)))
    )
    return [
        Figure(
            f"memory after sorting and scrolling, {SIZES[-1]:,}",
            "bare window",
            bare[-1] / 1024,
            ours[-1] / 1024,
            "MiB",
            40,
            Held.DIFFERENCE,
        ),
        Figure("gaps seen while scrolling from end to end", "none", 1, ours[0], "rows", 0, Held.OURS),
    ]


def told(module: str, *arguments: str) -> list[int]:
    """The numbers that a program prints last."""
    done = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return [int(word) for word in done.stdout.split()[-2:]]
