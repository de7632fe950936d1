"""The first due of very many people by the index, beside the GROUP BY over the log that says the same."""

from __future__ import annotations

import shutil
import time
from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING

import apsw

from netdesk.clock import SystemClock
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.services import interactions
from netdesk.store import nudges
from netdesk.store.opening import open_reader
from netdesk.store.store import Store
from tests.bench.bench_insight import TODAY, busy_database
from tests.bench.figure import Figure, medians

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

PEOPLE, INTERACTIONS, FIRST = 100_000, 1_000_000, 50
ROUNDS, LOGGED = 5, 40
# What the index says, from the log alone; every cadence here is by closeness and counts any channel.
FROM_THE_LOG = """
    SELECT closeness.person_id,
        CASE WHEN last_on IS NULL THEN stated_on ELSE date(last_on, '+' || ideal_days || ' days') END AS due
    FROM closeness JOIN cadence ON cadence.closeness = level LEFT JOIN (
        SELECT person_id, max(on_day) AS last_on FROM interaction_person
        JOIN interaction ON interaction.id = interaction_id GROUP BY person_id
    ) log ON log.person_id = closeness.person_id
    WHERE due <= ? ORDER BY due LIMIT ?
"""


def bench_due(desktop: VirtualDesktop, folder: Path) -> Iterator[Figure]:
    """The list of the day, and what keeping its index costs each log."""
    path = busy_database(folder / "due", PEOPLE, INTERACTIONS)
    bare = folder / "bare.db"
    shutil.copy(path, bare)
    settled(path)
    reader = open_reader(path)

    def ours() -> list[date]:
        return [touch.due_on for touch in nudges.due_touches(reader, TODAY, FIRST)]

    def theirs() -> list[date]:
        return [date.fromisoformat(due) for _, due in reader.rows(FROM_THE_LOG, (TODAY.isoformat(), FIRST))]

    assert ours() == theirs()
    floor, taken = medians(ROUNDS, lambda: timed(theirs), lambda: timed(ours))
    reader.close()
    name = f"first {FIRST} due of {PEOPLE:,}"
    yield Figure(name, f"GROUP BY of {INTERACTIONS:,}", 1000 * floor, 1000 * taken, "ms", 1 / 1000)
    floor, taken = medians(LOGGED, logging_to(bare), logging_to(path))
    yield Figure("logging, with all indexes kept", "the same without them", 1000 * floor, 1000 * taken, "ms", 3)


def settled(path: Path) -> None:
    """Give everyone a closeness, the triggers back, and all that is derived."""
    store = Store(path, SystemClock(), lambda change: None)
    fresh = path.with_name("fresh.db")
    Store(fresh, SystemClock(), lambda change: None).close()
    connection = apsw.Connection(str(fresh))
    triggers = [sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
    connection.close()
    since = (TODAY - timedelta(days=3000)).isoformat()
    for sql in triggers:
        store.connection.execute(sql)
    with store.step("Everybody"):
        store.connection.execute(
            "INSERT INTO closeness (person_id, stated_on, level) SELECT id, ?, 2 + id % 4 FROM person "
            "WHERE id NOT IN (SELECT person_id FROM closeness)",
            (since,),
        )
        store.connection.execute("INSERT OR IGNORE INTO stale SELECT id FROM person")
    store.connection.execute("ANALYZE")
    store.close()


def timed(act: Callable[[], object]) -> float:
    """Seconds that it takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def logging_to(path: Path) -> Callable[[], float]:
    """What logs a call with one person after another, and gives the seconds that it takes."""
    store, people = Store(path, SystemClock(), lambda change: None), count(1, 997)

    def log() -> float:
        draft = InteractionDraft(TODAY, (1 + next(people) % PEOPLE,), Channel.PHONE, what="call")
        return timed(lambda: interactions.log(store, draft))

    return log
