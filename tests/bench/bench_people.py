"""Filtering and scrolling of the list of people as rows of the table; bench_people_list has the list and its floors."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tests.bench.figure import Figure

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.bench_people_list import Timing
    from tests.desktop.virtual import VirtualDesktop

SIZES = (10_000, 100_000)
TYPED = (
    "a",
    "an",
    "ana",
    "ana h",
    "ana ho",
    "m",
    "ma",
    "maj",
    "maja",
    "elek",
    "elektra",
    "p",
    "pe",
    "petit",
    "zz",
    "zoe",
)


def keystroke_timing(path: Path, people: int) -> Timing:
    """From a text in the search box to its first page painted, against repainting that page."""
    from netdesk.core.query import parse
    from tests.bench.bench_people_list import against, shown_list
    from tests.seeds import TODAY

    shown, model = shown_list(path, people)
    viewport = shown.view.viewport()

    def act(number: int) -> None:
        model.show_query(parse(TYPED[number % len(TYPED)], TODAY))
        viewport.repaint()

    return against(act, lambda number: viewport.repaint())


def bench_people(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Both acts at both sizes, on Qt's offscreen screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from netdesk.ui.theme import Theme
    from tests.bench.bench_people_list import scroll_timing

    application = QApplication(sys.argv[:1])
    theme = Theme(application)
    figures = []
    for people in SIZES:
        typed = keystroke_timing(folder / f"keys{people}.db", people)
        figures.append(
            Figure(f"keystroke to first page p95, {people:,}", "repaint", typed.floor_p95, typed.p95, "ms", 1.3)
        )
        moved = scroll_timing(folder / f"scroll{people}.db", people)
        figures.append(Figure(f"page scroll p50, {people:,}", "C++ model", moved.floor_p50, moved.p50, "ms", 1.15))
    del theme
    return figures
