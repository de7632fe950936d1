"""The Journal over half a million entries: its first page and what queries find, beside the bare SQL of each."""

from __future__ import annotations

import time
from statistics import quantiles
from typing import TYPE_CHECKING, NamedTuple

from netdesk.clock import SystemClock, today
from netdesk.services import interactions
from tests.bench.figure import Figure, Held
from tests.bench.journal_log import long_log

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netdesk.services.desk import Desk
    from tests.desktop.virtual import VirtualDesktop

PEOPLE, ENTRIES, PAGE, ROUNDS = 10_000, 500_000, 50, 20
LIMIT = 150
_GAVE = (
    "EXISTS (SELECT 1 FROM exchange WHERE interaction_id = interaction.id AND direction = 'give' "
    "AND kind = 'introduction')"
)


class Asked(NamedTuple):
    """A query of the journal and the SQL that asks the same by hand, for ids alone."""

    query: str
    where: str


def bench_journal(_desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """The first page, one deep down, and queries that find much, little and nothing."""
    desk = long_log(folder / "journal", PEOPLE, ENTRIES)
    name, person_id = desk.reader.one("SELECT name, id FROM person ORDER BY id LIMIT 1 OFFSET 4321") or ("", 0)
    of_person = f"id IN (SELECT interaction_id FROM interaction_person WHERE person_id = {person_id})"
    asked = [
        Asked("", "1"),
        Asked("minutes>60", "minutes > 60"),
        Asked("channel:inperson gave:introduction minutes>60", f"channel = 'inperson' AND minutes > 60 AND {_GAVE}"),
        Asked(f'with:"{name}"', of_person),
        Asked("tariffs", "note LIKE '%tariffs%'"),
        Asked("grid code", "note LIKE '%grid code%'"),
        Asked("nothinglikethis", "0"),
        Asked("on:2015", "on_day BETWEEN '2015-01-01' AND '2015-12-31'"),
    ]  # fmt: skip
    figures = []
    for each in asked:
        sql = f"SELECT id FROM interaction WHERE {each.where} ORDER BY on_day DESC, id DESC LIMIT {PAGE}"
        floor = _slowest(lambda sql=sql: list(desk.reader.rows(sql)))
        ours = _slowest(lambda text=each.query: _page(desk, text))
        figures.append(
            Figure(f"journal: {each.query or 'first page'} p95", "bare SQL", floor, ours, "ms", LIMIT, Held.OURS)
        )
    desk.close()
    return figures


def _page(desk: Desk, text: str) -> object:
    query = interactions.read_query(text, today(SystemClock())) if text else None
    return interactions.newest(desk.reader, PAGE, None, query)


def _slowest(act: Callable[[], object]) -> float:
    """Milliseconds at the slowest in twenty, once warm."""
    act()
    taken = []
    for _ in range(ROUNDS):
        before = time.perf_counter()
        act()
        taken.append(1000 * (time.perf_counter() - before))
    return quantiles(taken, n=20)[-1]
