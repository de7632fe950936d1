"""Ten thousand vCards from the file into the database, searchable and undoable, against vobject merely parsing them."""

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
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

CARDS = 10_000
ROUNDS = 3


def parse_with_vobject(cards: Path) -> float:
    """Seconds that vobject takes to read every card."""
    gc.collect()
    before = time.perf_counter()
    read = sum(1 for _ in vobject.readComponents(cards.read_text(encoding="utf-8")))
    taken = time.perf_counter() - before
    assert read == CARDS
    return taken


def bring_in(cards: Path, folder: Path) -> float:
    """Seconds from the file to the committed step; what came in is then found, and taken back."""
    gc.collect()
    desk = Desk(folder, SystemClock())
    before = time.perf_counter()
    plan = desk.run(imports.make_plan, [cards]).result()
    desk.run(imports.apply, plan).result()
    taken = time.perf_counter() - before
    assert listing.count(desk.reader, None) == CARDS
    assert 0 < listing.count(desk.reader, parse("elektra", date(2026, 1, 1))) < CARDS
    desk.run(undo.undo).result()
    assert listing.count(desk.reader, None) == 0
    desk.close()
    shutil.rmtree(folder)
    return taken


def bench_import(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Both in turns, on the same file."""
    cards, data = folder / "cards.vcf", folder / "import"
    cards.write_text(address_book(CARDS), encoding="utf-8", newline="")

    def ours() -> float:
        data.mkdir()
        return bring_in(cards, data)

    floor, taken = medians(ROUNDS, lambda: parse_with_vobject(cards), ours)
    return [Figure(f"import of {CARDS:,} vCards", "vobject's parse alone", floor, taken, "s", 0.2)]
