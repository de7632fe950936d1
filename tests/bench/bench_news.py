"""An export of 5,000 people that comes in again, its news told, against bringing such an export in at first."""

from __future__ import annotations

import gc
import shutil
import time
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.services import imports, milestones
from netdesk.services.desk import Desk
from tests import linkedin_exports
from tests.bench.figure import Figure, medians

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

PEOPLE = 5_000
ROUNDS = 3


def bring(desk: Desk, files: Sequence[Path]) -> float:
    """Seconds from the files to the committed step."""
    gc.collect()
    before = time.perf_counter()
    plan = desk.run(imports.make_plan, files).result()
    desk.run(imports.apply, plan).result()
    return time.perf_counter() - before


def bench_news(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """First and second export in turns, each time on a folder of their own."""
    exports = linkedin_exports.make(PEOPLE)
    first = linkedin_exports.write(exports.before, folder / "first")
    second = linkedin_exports.write(exports.after, folder / "second", "fr")
    data = folder / "news"
    desks: list[Desk] = []

    def plainly() -> float:
        data.mkdir()
        desks.append(Desk(data, SystemClock()))
        return bring(desks[-1], first)

    def with_news() -> float:
        taken = bring(desks[-1], second)
        assert len(milestones.news(desks[-1].reader)) == len(exports.expected)
        desks[-1].close()
        shutil.rmtree(data)
        return taken

    floor, taken = medians(ROUNDS, plainly, with_news)
    return [Figure(f"export of {PEOPLE:,} again, with its news", "the first one coming in", floor, taken, "s", 3)]
