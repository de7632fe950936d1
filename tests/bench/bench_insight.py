"""Insight at 10,000 people and 100,000 interactions against its own SQL, and constraint against networkx."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.core.insight.holes import constraint
from netdesk.paths import database_file
from netdesk.services import insight
from netdesk.store.insight import STATEMENTS
from netdesk.store.opening import open_reader
from netdesk.store.store import Store
from tests.bench.figure import Figure, Held, medians

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

PEOPLE, INTERACTIONS = 10_000, 100_000
STALL = 50
NODES, TIES, SAMPLED = 10_000, 100_000, 12
TODAY = date(2026, 11, 22)


def bench_insight(desktop: VirtualDesktop, folder: Path) -> Iterator[Figure]:
    """The whole report in one process, and the constraint of each of 10,000 people."""
    path = busy_database(folder / "insight")
    reader = open_reader(path)

    def raw() -> float:
        return timed(lambda: [list(reader.rows(sql)) for sql in STATEMENTS.values()])

    floor, ours = medians(5, raw, lambda: timed(lambda: insight.report(reader, TODAY, TODAY)))
    reader.close()
    yield Figure("insight, whole page", "its SQL, rows read", 1000 * floor, 1000 * ours, "ms", 5)
    idle, reading, drawing, looking = stalls(desktop, path.parent)
    yield Figure("longest stall while Insight is opened", "idle", idle, reading, "ms", STALL, Held.OURS)
    yield Figure("longest stall while all are drawn", "idle", idle, drawing, "ms", STALL, Held.OURS)
    yield Figure("while the drawing is looked at", "idle", idle, looking, "ms", STALL, Held.OURS)
    yield from constraint_against_networkx()


def stalls(desktop: VirtualDesktop, folder: Path) -> list[float]:
    """The longest gaps of the event loop in milliseconds: idle, figures read, all drawn, the drawing looked at."""
    printed = desktop.run(sys.executable, "-m", "tests.bench.insight_stall", str(folder))
    return [float(each) for each in printed.split()]


def constraint_against_networkx() -> Iterator[Figure]:
    """Ours of all nodes against the definition in networkx, which is timed on a few nodes and scaled up."""
    import networkx as nx

    graph = nx.gnm_random_graph(NODES, TIES, seed=1)
    ties = {node: frozenset(graph[node]) for node in graph}
    found: dict[int, float] = {}
    ours = timed(lambda: found.update(constraint(ties)))
    sample = [node for node in graph if graph[node]][:SAMPLED]
    exact: dict[int, float] = {}
    theirs = timed(lambda: exact.update(nx.constraint(graph, sample))) * len(ties) / len(sample)
    assert all(abs(exact[node] - found[node]) < 1e-9 for node in sample)
    sparse: dict[int, float] = {}
    by_matrix = timed(lambda: sparse.update(nx.constraint(graph)))
    assert all(abs(sparse[node] - found[node]) < 1e-9 for node in found)
    yield Figure("constraint of 10,000 with 100,000 ties", "networkx by its definition", theirs, ours, "s", 1 / 500)
    yield Figure("the same", "networkx with scipy's matrices", by_matrix, ours, "s", 1)


def timed(act: Callable[[], object]) -> float:
    """Seconds that it takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def busy_database(folder: Path, people: int = PEOPLE, touches: int = INTERACTIONS) -> Path:
    """A desk of so many people and interactions over eight years, with exchanges, topics, positions and closeness."""
    folder.mkdir(parents=True)
    path = database_file(folder)
    Store(path, SystemClock(), lambda change: None).close()
    pick = random.Random(1)
    connection = sqlite3.connect(path)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.executemany(
        "INSERT INTO organization (name, industry) VALUES (?, ?)",
        [(f"Company {number}", f"Industry {number % 30}") for number in range(800)],
    )
    connection.executemany("INSERT INTO topic (name) VALUES (?)", [(f"topic {number}",) for number in range(60)])
    connection.execute("INSERT INTO employment (organization_id, start_on) VALUES (1, '2019')")
    connection.executemany(
        "INSERT INTO own_topic VALUES ('2026-01-01', ?, ?)", [(place, place + 1) for place in range(6)]
    )
    for table, rows in rows_of(pick, people, touches).items():
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.commit()
    connection.close()
    return path


def rows_of(pick: random.Random, people: int, touches: int) -> dict[str, list[tuple[object, ...]]]:
    """The rows by table and columns."""
    rows: dict[str, list[tuple[object, ...]]] = {}

    def add(table: str, *row: object) -> None:
        rows.setdefault(table, []).append(row)

    for number in range(1, people + 1):
        add(
            "person (id, uid, name, sort_text, name_key, match_key, region, country, connected_on, created_at,"
            " updated_at)",
            number, str(number), f"P{number}", f"p{number}", number, "", f"Region {pick.randrange(40)}",
            f"Country {pick.randrange(50)}", day(pick, 3000) if number % 2 else None,
            f"{day(pick, 2900)}T10:00:00+00:00", "",
        )  # fmt: skip
        add(
            "position (person_id, place, organization_id, job_family, start_on, end_on)",
            number, 0, pick.randrange(1, 801), f"Family {pick.randrange(20)}", day(pick, 2900), "",
        )  # fmt: skip
        if number % 4 == 0:
            add("closeness (person_id, stated_on, level)", number, day(pick, 2000), 4 if number % 400 else 5)
        add("relation_class (person_id, name)", number, pick.choice(("colleague", "friend", "business")))
        add("person_topic (person_id, topic_id)", number, pick.randrange(1, 61))
    for number in range(1, touches + 1):
        on = day(pick, 2900)
        add(
            "interaction (id, uid, on_day, channel, initiated_by, minutes, worth_me, created_at)",
            number, str(number), on, pick.choice(("inperson", "video", "phone", "email")),
            pick.choice(("me", "them", "both", None)), pick.choice((None, 15, 30, 60)),
            pick.choice((None, None, 1, 0)), "",
        )  # fmt: skip
        for person_id in {min(int(pick.expovariate(3 / people)) + 1, people) for _ in range(1 + (number % 5 == 0))}:
            add("interaction_person (interaction_id, person_id)", number, person_id)
        if number % 3 == 0:
            add("interaction_topic (interaction_id, topic_id)", number, pick.randrange(1, 61))
        if number % 10 == 0:
            way = pick.choice(("give", "ask", "received"))
            add(
                "exchange (id, interaction_id, on_day, direction, kind, asked_by, created_at)",
                number, number, on, way, "knowledge", "me" if way == "ask" else None, "",
            )  # fmt: skip
            person_id = rows["interaction_person (interaction_id, person_id)"][-1][1]
            add("exchange_person (exchange_id, person_id, role)", number, person_id, "with")
    return rows


def day(pick: random.Random, within: int) -> str:
    """A day gone by."""
    return (TODAY - timedelta(pick.randrange(within))).isoformat()
