"""From the start of the process to the first page of people painted, and the memory then, against a bare window.

The desktop has a screen reader, as for every figure; before its first picture that costs neither window anything that
could be measured. Both windows are of one size and have a title. Two thirds of the floor are PySide's own imports.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from tests.bench.figure import Figure, Held
from tests.bench.networks import filled_folder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

BARE = "bare window"
ROUNDS = 15
FEW, MANY = 1_000, 100_000


class Start(NamedTuple):
    """One start: until the program says that it was painted, processor time of the whole process, its peak."""

    seconds: float
    processor: float
    peak: float


def started(desktop: VirtualDesktop, *module: str) -> Start:
    """Start a program, which has to find its screen by itself, and wait for its end. Seconds, and MiB."""
    env = {name: value for name, value in desktop.env.items() if name != "QT_QPA_PLATFORM"}
    spent = processor_time()
    before = time.monotonic_ns()
    done = subprocess.run([sys.executable, "-m", *module], env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    instant, peak = done.stdout.split()[-2:]
    return Start((int(instant) - before) / 1e9, processor_time() - spent, int(peak) / 1024)


def processor_time() -> float:
    """Seconds that all programs run so far have worked."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def bench_start(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """The three programs in turns: bare, few people, many people."""
    few, many = (str(filled_folder(folder / f"start{people}", people)) for people in (FEW, MANY))
    programs = {
        BARE: ("tests.bench.bare_window",),
        f"{FEW:,} people": ("tests.bench.first_page", few),
        f"{MANY:,} people": ("tests.bench.first_page", many),
    }
    starts: dict[str, list[Start]] = {name: [] for name in programs}
    for number in range(ROUNDS + 1):
        for name, module in programs.items():
            start = started(desktop, *module)
            if number:  # the first start of each compiles and fills caches
                starts[name].append(start)
    usual = {name: Start(*map(median, zip(*kept, strict=True))) for name, kept in starts.items()}
    bare, small, large = usual.values()
    name = f"start to first page, {MANY:,} people"
    return [
        Figure(name, BARE, bare.seconds, large.seconds, "s", 1.5),
        Figure(name, f"{FEW:,} people", small.seconds, large.seconds, "s", 1.05),
        Figure(f"processor time then, {MANY:,} people", BARE, bare.processor, large.processor, "s", 1.5),
        Figure(f"processor time then, {MANY:,} people", f"{FEW:,} people", small.processor, large.processor, "s", 1.05),
        Figure(f"memory then, {MANY:,} people", BARE, bare.peak, large.peak, "MiB", 40, Held.DIFFERENCE),
    ]
