"""From the start of the process to the first page of people painted, and the memory then, against a bare window.

The desktop has a screen reader, as for every figure; before its first picture that costs neither window anything that
could be measured. Both windows are of one size and have a title. Two thirds of the floor are PySide's own imports.
"""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, Held, in_turns
from tests.bench.networks import filled_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

ROUNDS = 9
FEW, MANY = 1_000, 100_000


def started(desktop: VirtualDesktop, *module: str) -> tuple[float, float]:
    """Seconds until the program says that it was painted, and its peak MiB."""
    before = time.monotonic_ns()
    done = subprocess.run([sys.executable, "-m", *module], env=desktop.env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    instant, peak = done.stdout.split()[-2:]
    return (int(instant) - before) / 1e9, int(peak) / 1024


def bench_start(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """The three programs in turns: bare, few people, many people."""
    few, many = (str(filled_folder(folder / f"start{people}", people)) for people in (FEW, MANY))
    memory: dict[str, list[float]] = {}

    def run(name: str, *module: str) -> Callable[[], float]:
        def once() -> float:
            seconds, peak = started(desktop, *module)
            memory.setdefault(name, []).append(peak)
            return seconds

        return once

    programs = (
        run("bare", "tests.bench.bare_window"),
        run("few", "tests.bench.first_page", few),
        run("many", "tests.bench.first_page", many),
    )
    in_turns(1, *programs)
    memory.clear()
    bare, small, large = (sorted(values)[ROUNDS // 2] for values in in_turns(ROUNDS, *programs))
    peaks = {name: sorted(values)[ROUNDS // 2] for name, values in memory.items()}
    return [
        Figure(f"start to first page, {MANY:,} people", "bare window", bare, large, "s", 1.5),
        Figure(f"start to first page, {MANY:,} people", f"{FEW:,} people", small, large, "s", 1.05),
        Figure(
            f"memory then, {MANY:,} people", "bare window", peaks["bare"], peaks["many"], "MiB", 40, Held.DIFFERENCE
        ),
    ]
