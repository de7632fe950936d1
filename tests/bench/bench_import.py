"""Ten thousand vCards from the file into the database, searchable and undoable, against vobject merely parsing them.

And a hundred thousand against ten thousand.
"""

from __future__ import annotations

import gc
import shutil
import time
from datetime import date
from typing import TYPE_CHECKING

import vobject

from netdesk.clock import SystemClock
from netdesk.core.query import parse
from netdesk.services import imports, listing, undo
from netdesk.services.desk import Desk
from tests.bench.figure import Figure, medians
from tests.bench.generate import address_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

CARDS, MANY = 10_000, 100_000
ROUNDS = 5


def parse_with_vobject(cards: Path) -> float:
    """Seconds that vobject takes to read every card."""
    gc.collect()
    before = time.perf_counter()
    read = sum(1 for _ in vobject.readComponents(cards.read_text(encoding="utf-8")))
    taken = time.perf_counter() - before
    assert read == CARDS
    return taken


def bring_in(cards: Path, count: int, folder: Path) -> float:
    """Seconds from the file to the committed step; what came in is then found, and taken back."""
    gc.collect()
    folder.mkdir()
    desk = Desk(folder, SystemClock())
    before = time.perf_counter()
    plan = desk.run(imports.make_plan, [cards]).result()
    desk.run(imports.apply, plan).result()
    taken = time.perf_counter() - before
    assert listing.count(desk.reader, None) == count
    assert 0 < listing.count(desk.reader, parse("elektra", date(2026, 1, 1))) < count
    desk.run(undo.undo).result()
    assert listing.count(desk.reader, None) == 0
    desk.close()
    shutil.rmtree(folder)
    return taken


def bench_import(desktop: VirtualDesktop, folder: Path) -> Iterator[Figure]:
    """Each pair in turns, on the same file."""
    cards, many, data = folder / "cards.vcf", folder / "many.vcf", folder / "import"
    for path, count in ((cards, CARDS), (many, MANY)):
        path.write_text(address_book(count), encoding="utf-8", newline="")
    floor, taken = medians(ROUNDS, lambda: parse_with_vobject(cards), lambda: bring_in(cards, CARDS, data))
    yield Figure(f"import of {CARDS:,} vCards", "vobject's parse alone", floor, taken, "s", 0.2)
    few, taken = medians(3, lambda: bring_in(cards, CARDS, data), lambda: bring_in(many, MANY, data))
    yield Figure(f"import of {MANY:,} vCards", f"of {CARDS:,}", few, taken, "s", 11)
