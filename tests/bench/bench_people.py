"""Typing and scrolling in the list of people as rows of the table; bench_people_list times them."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tests.bench.figure import Figure

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

SIZES = (10_000, 100_000)


def bench_people(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """The acts at each size, on Qt's offscreen screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtWidgets import QApplication

    from netdesk.services.desk import DATABASE_NAME
    from netdesk.ui.theme import Theme
    from tests.bench.bench_people_list import keystroke_timing, scroll_timing

    QLoggingCategory.setFilterRules("qt.qpa.plugin=false\ndefault.debug=false\ndefault.info=false")
    application = QApplication(sys.argv[:1])
    theme = Theme(application)
    figures = []
    for people in SIZES:
        places = iter(folder / f"{act}{people}" / DATABASE_NAME for act in ("typed", "scrolled"))
        typed = keystroke_timing(next(places), people)
        moved = scroll_timing(next(places), people)
        figures += [
            Figure(f"keystroke to first page p95, {people:,}", "repaint", typed.floor_p95, typed.p95, "ms", 1.3),
            Figure(f"page scroll p50, {people:,}", "C++ model", moved.floor_p50, moved.p50, "ms", 1.15),
        ]
    del theme
    return figures
