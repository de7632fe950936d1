"""Ten thousand people out of the database as the vCards they came in with, against vobject merely serialising them."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

import vobject

from netdesk.clock import SystemClock
from netdesk.core.leaving import Form
from netdesk.core.listing import SortBy
from netdesk.services import exports, imports, listing
from netdesk.services.desk import Desk
from tests.bench.figure import Figure, medians
from tests.bench.generate import address_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

CARDS = 10_000
ROUNDS = 5


def _timed(work: Callable[[], object]) -> float:
    gc.collect()
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def bench_export(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Both in turns, of the same people."""
    cards, data = folder / "cards.vcf", folder / "export"
    cards.write_text(address_book(CARDS), encoding="utf-8", newline="")
    data.mkdir()
    theirs = list(vobject.readComponents(cards.read_text(encoding="utf-8")))
    desk = Desk(data, SystemClock())
    desk.run(imports.apply, desk.run(imports.make_plan, [cards]).result()).result()
    ids = listing.ids(desk.reader, None, SortBy.NAME)
    assert len(ids) == CARDS
    out = folder / "out.vcf"
    floor, taken = medians(
        ROUNDS,
        lambda: _timed(lambda: out.write_text("".join(card.serialize() for card in theirs), encoding="utf-8")),
        lambda: _timed(lambda: exports.write_people(desk.reader, ids, out, Form.VCARD)),
    )
    desk.close()
    assert out.read_bytes().count(b"BEGIN:VCARD") == CARDS
    return [Figure(f"export of {CARDS:,} vCards", "vobject serialising them", floor, taken, "s", 0.1)]
