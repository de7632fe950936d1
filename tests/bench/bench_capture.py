"""One line read among ten thousand people, at its slowest in twenty, beside the lookups alone that it asks for."""

from __future__ import annotations

import gc
import time
from statistics import quantiles
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock, today
from netdesk.services import capture, imports
from netdesk.services.desk import Desk
from tests.bench.figure import Figure, Held
from tests.bench.generate import address_book
from tests.capture_gold import reader, sentences

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

PEOPLE = 10_000
LIMIT = 30


def bench_capture(_desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Every sentence of the gold set, and each with a name out of the ten thousand put in its place."""
    cards = folder / "captured.vcf"
    cards.write_text(address_book(PEOPLE), encoding="utf-8", newline="")
    data = folder / "capture"
    data.mkdir()
    desk = Desk(data, SystemClock())
    desk.run(imports.apply, desk.run(imports.make_plan, [cards]).result()).result()
    known = [str(name) for (name,) in desk.reader.rows("SELECT name FROM person ORDER BY id LIMIT 400")]
    lines = [sentence.say for sentence in sentences()]
    lines += [
        line.replace("Ana", name).replace("Sam", name.split()[0]) for line, name in zip(lines, known, strict=False)
    ]
    words_of, network, day = reader(), capture.StoredNetwork(desk.reader), today(SystemClock())
    network.alike("Anna Misspelt")  # what a window keeps from its first line on
    taken, asked = [], []
    for line in lines:
        gc.collect(0)
        before = time.perf_counter()
        found = capture.read(line, day, words_of, network)
        taken.append(1000 * (time.perf_counter() - before))
        before = time.perf_counter()
        for mention in found.people:
            network.named(mention.said)
        asked.append(1000 * (time.perf_counter() - before))
    desk.close()
    floor, ours = (quantiles(values, n=20)[-1] for values in (asked, taken))
    name = f"capture of a line p95, {PEOPLE:,}"
    return [Figure(name, "looking up its names", floor, ours, "ms", LIMIT, Held.OURS)]
