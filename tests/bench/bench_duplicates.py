"""Duplicates among ten thousand people, from the database to scored pairs, against rapidfuzz's own comparisons."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from netdesk.clock import SystemClock
from netdesk.core import duplicates as finding
from netdesk.core.sketches import name_words, organization_words
from netdesk.services import duplicates, people
from netdesk.services.desk import Desk
from netdesk.store import duplicates as stored
from tests import twins
from tests.bench.figure import Figure, Held, medians

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.core.sketches import Sketch
    from tests.desktop.virtual import VirtualDesktop

PEOPLE, PAIRS, NAMESAKES = 10_000, 500, 100
ROUNDS = 5


def comparisons(known: list[Sketch]) -> list[tuple[list[str], float]]:
    """The names of each block that is compared, and from which likeness on they count."""
    texts = [finding.name_forms(each, duplicates.short_names()) for each in known]
    return [
        ([text for text, _ in part], cutoff)
        for blocks, cutoff in (
            (finding.name_blocks(texts), finding.ALIKE),
            (finding.facts_blocks(known, texts), finding.ALIKE_AT_WORK),
        )
        for block in blocks
        for part in finding.parts(block)
    ]


def compare_alone(blocks: list[tuple[list[str], float]]) -> float:
    """Seconds that rapidfuzz takes for these comparisons, nothing done with what it finds."""
    gc.collect()
    before = time.perf_counter()
    for texts, cutoff in blocks:
        for place, text in enumerate(texts[:-1], 1):
            process.extract(text, texts[place:], scorer=fuzz.ratio, processor=None, score_cutoff=cutoff, limit=None)
    return time.perf_counter() - before


def bench_duplicates(_desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Both in turns, on the same people; and what was found of what is there."""
    data = folder / "duplicates"
    data.mkdir()
    made = twins.network(twins.Source(1), PEOPLE, PAIRS, NAMESAKES)
    desk = Desk(data, SystemClock())
    ids = desk.run(people.add_many, made.people, "Added").result()
    same = {(ids[one], ids[other]) for one, other in made.same}
    blocks = comparisons(stored.sketches(desk.reader))
    found: set[tuple[int, int]] = set()

    def ours() -> float:
        name_words.cache_clear()
        organization_words.cache_clear()
        gc.collect()
        before = time.perf_counter()
        pairs = duplicates.candidates(desk.reader)
        taken = time.perf_counter() - before
        found.update((pair.low_id, pair.high_id) for pair in pairs)
        return taken

    floor, taken = medians(ROUNDS, lambda: compare_alone(blocks), ours)
    desk.close()
    missed, wrong = 1 - len(found & same) / len(same), 1 - len(found & same) / len(found)
    name = f"duplicates of {PEOPLE:,} people"
    return [
        Figure(name, "rapidfuzz's comparisons alone", floor, taken, "s", 5),
        Figure(f"{name}, missed", "", 0, 100 * missed, "%", 5, Held.OURS),
        Figure(f"{name}, wrong", "", 0, 100 * wrong, "%", 2, Held.OURS),
    ]
