"""The first page of queries of every sort, from the box to the screen, against their bare SQL and one repaint.

    python -m tests.bench.bench_queries

Over people with all their facts, settled as a change by the user settles them.
"""

from __future__ import annotations

import os
import random
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from netdesk.clock import SystemClock
from netdesk.core.listing import SortBy
from netdesk.core.names import match_key, name_key, sort_text
from netdesk.core.query import parse
from netdesk.store import settle
from netdesk.store.listing import COLUMNS, statements
from netdesk.store.store import Store
from tests.bench.generate import CITIES, ORGANIZATIONS, SYLLABLES, TAGS, WORDS
from tests.seeds import GIVEN, TODAY, TOPICS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netdesk.ui.people_page import PeoplePage

QUERIES = (
    "horvat",
    "an ho",
    '"ana horvat"',
    "*orvat",
    "京",
    "ana or li",
    "ana -elektra",
    "tag:client",
    "-tag:client",
    "tag:client last>90d -country:fr",
    "city:zagreb or city:paris",
    "country:hr",
    "country:hr closeness>=4",
    "org:elektra title:planner",
    "was:orval",
    "email:kite",
    "phone:9155",
    "log:coffee",
    "notes:budgets",
    "language:croatian",
    'knows:"ana horvat"',
    "custom:diet=vegan",
    "closeness>=4",
    "closeness:5 sort:-last",
    "last>90d",
    "last>1y sort:last",
    "last:never",
    "due:today sort:due",
    "met:2025",
    "met<30d sort:-last",
    "birthday:next14d",
    "birthday:today",
    "added:2025",
    "minutes>=200",
    "interactions>=6",
    "has:phone -has:email",
    "is:overdue",
    "is:archived",
    "ana sort:-last",
    "tag:client sort:org",
    "(tag:client or tag:press) (last>90d or last:never) -has:phone sort:due",
)
ROUNDS = 15


class Asked(NamedTuple):
    """One query's milliseconds at the 95th percentile: bare SQL, one repaint, and ours."""

    query: str
    sql: float
    repaint: float
    ours: float

    @property
    def ratio(self) -> float:
        """Ours to what it may take at most: 1 and a half times the SQL, and the repaint."""
        return self.ours / (1.5 * self.sql + self.repaint)


def fill(path: Path, people: int, seed: int = 1) -> None:
    """A database of ``people`` made-up people with facts of every kind, written table by table and settled."""
    pick = random.Random(seed)
    store = Store(path, SystemClock(), lambda change: None)
    rows: dict[str, list[tuple[object, ...]]] = {table: [] for table in _INSERTS}
    rows["organization"] = [(number, name) for number, (name, _, _) in enumerate(ORGANIZATIONS, 1)]
    rows["tag"] = list(enumerate(TAGS, 1))
    rows["topic"] = list(enumerate(filter(None, TOPICS), 1))
    for person_id in range(1, people + 1):
        _add(rows, pick, person_id, people)
    with store.db.atomic():
        for table, sql in _INSERTS.items():
            marks = ", ".join("?" * (sql.count(",") + 1))
            store.connection.executemany(f"INSERT OR IGNORE INTO {table} ({sql}) VALUES ({marks})", rows[table])
        settle.settle(store.connection)
    store.close()


_INSERTS = {
    "organization": "id, name",
    "tag": "id, name",
    "topic": "id, name",
    "person": "id, uid, name, given, family, sort_text, name_key, match_key, city, country, notes, birthday_year,"
    " birthday_month, birthday_day, connected_on, archived_at, created_at, updated_at",
    "position": "person_id, place, organization_id, title, end_on",
    "contact_point": "person_id, place, kind, value, match_key",
    "person_tag": "person_id, tag_id",
    "person_topic": "person_id, topic_id",
    "language": "person_id, place, name",
    "custom_field": "person_id, place, name, value",
    "relation": "person_id, other_id, kind",
    "closeness": "person_id, stated_on, level",
    "interaction": "id, uid, on_day, channel, minutes, what, created_at",
    "interaction_person": "interaction_id, person_id",
}


def _add(rows: dict[str, list[tuple[object, ...]]], pick: random.Random, person_id: int, people: int) -> None:
    given = pick.choice(GIVEN)
    family = "Horvat" if pick.random() < 0.01 else "".join(pick.choices(SYLLABLES, k=3)).capitalize()
    name, sort = f"{given} {family}", sort_text(given, family, "")
    city, country, _ = pick.choice(CITIES) if pick.random() < 0.6 else ("", "", "")
    notes = " ".join(pick.choices(WORDS, k=20)) if pick.random() < 0.2 else ""
    born = (pick.randrange(1940, 2005), pick.randrange(1, 13), pick.randrange(1, 29))
    birthday = born if pick.random() < 0.3 else (None, None, None)

    def day(days: int) -> str:
        return (TODAY - timedelta(pick.randrange(days))).isoformat()

    instant = f"{day(900)}T10:00:00+00:00"
    rows["person"].append(
        (
            *(person_id, str(person_id), name, given, family, sort, name_key(sort), match_key(sort), city, country),
            *(notes, *birthday, day(2000), instant if pick.random() < 0.02 else None, instant, instant),
        )
    )
    organization = pick.randrange(len(ORGANIZATIONS))
    rows["position"].append((person_id, 0, organization + 1, pick.choice(ORGANIZATIONS[organization][2]), ""))
    if pick.random() < 0.2:
        rows["position"].append((person_id, 1, pick.randrange(len(ORGANIZATIONS)) + 1, "Clerk", "2020"))
    mail, number = f"p{person_id}@{ORGANIZATIONS[organization][1]}.example", f"+38591{pick.randrange(10**6):06}"
    if pick.random() < 0.8:
        rows["contact_point"].append((person_id, 0, "email", mail, f"email:{mail}"))
    if pick.random() < 0.5:
        rows["contact_point"].append((person_id, 1, "phone", number, f"phone:{number}"))
    rows["person_tag"] += [(person_id, tag) for tag in range(1, len(TAGS) + 1) if pick.random() < 0.05]
    rows["person_topic"].append((person_id, pick.randrange(len(TOPICS) - 1) + 1))
    if pick.random() < 0.1:
        rows["language"].append((person_id, 0, pick.choice(("Croatian", "French", "Chinese"))))
        rows["custom_field"].append((person_id, 0, "Diet", pick.choice(("vegan", "none"))))
        rows["relation"].append((person_id, pick.randrange(people) + 1, "manager"))
    if pick.random() < 0.5:
        rows["closeness"].append((person_id, day(400), pick.randrange(1, 6)))
    for _ in range(pick.choice((0, 0, 1, 3, 6))):
        entry = len(rows["interaction"]) + 1
        channel = pick.choice(("inperson", "phone", "email"))
        what = pick.choice(("coffee", "call about storage", "lunch"))
        rows["interaction"].append((entry, str(entry), day(900), channel, pick.choice((None, 30, 60)), what, ""))
        rows["interaction_person"].append((entry, person_id))


FEW = (
    "horvat",
    "ana -elektra",
    "ana or li",
    "country:hr closeness>=4",
    "last>90d",
    "birthday:next14d",
    "ana sort:-last",
)
"""One query of each sort, for the table."""


def asked(page: PeoplePage, queries: Sequence[str] = QUERIES, rounds: int = ROUNDS) -> Iterator[Asked]:
    """Each query put into the box of a shown room over the same database, in turns with its SQL and a repaint."""
    from tests.bench.bench_people_list import repaint, show_changes
    from tests.bench.bench_people_list import settle as settled

    reader = page._desk.reader
    for text in queries:
        query = parse(text, TODAY)
        by, is_reversed = (query.sort.by, query.sort.is_reversed) if query.sort else (SortBy.NAME, False)
        taken: tuple[list[float], list[float], list[float]] = ([], [], [])  # the SQL, all of it, the repaint

        def bare(query: object = query, by: SortBy = by, is_reversed: bool = is_reversed) -> None:
            left = page.model.rows_in_sight
            for sql, parameters in statements(COLUMNS, query, by, is_reversed):
                left -= len(list(reader.rows(f"{sql} LIMIT ?", (*parameters, left))))
                if left <= 0:
                    break

        def ours(text: str = text) -> None:
            page.search.setText(text)
            show_changes()

        for _ in range(rounds):
            for times, run in zip(taken, (bare, ours, partial(repaint, page)), strict=True):
                start = perf_counter()
                run()
                times.append(1000 * (perf_counter() - start))
                settled(page.model)  # after each, so that none finds what it needs warm from the one before
            page.list.sort_requested.emit(0, False)
            page.search.clear()
            settled(page.model)
        sql, all_of_it, painting = (sorted(times)[rounds * 95 // 100] for times in taken)
        yield Asked(text, sql, painting, all_of_it)


def opened_page(folder: Path, people: int) -> PeoplePage:
    """The People room over a new database, shown."""
    from netdesk.paths import database_file
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.people_page import PeoplePage
    from tests.bench.bench_people_list import PAGE_SIZE
    from tests.bench.bench_people_list import settle as settled
    from tests.seeds import FixedClock

    folder.mkdir(parents=True, exist_ok=True)
    if not database_file(folder).exists():
        fill(database_file(folder), people)
    desk = Desk(folder, FixedClock())
    page = PeoplePage(desk, Doer(desk), Asker())
    page.complete()
    page.resize(*PAGE_SIZE)
    page.show()
    settled(page.model)
    return page


def main() -> None:
    """Print every query."""
    from PySide6.QtWidgets import QApplication

    from netdesk.ui.kit.theme import Theme

    application = QApplication(sys.argv[:1])
    theme = Theme(application)
    with TemporaryDirectory() as made:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(made)
        for each in asked(opened_page(folder, 100_000)):
            print(f"{each.sql:8.2f} + {each.repaint:5.2f}, ours {each.ours:8.2f} ms, {each.ratio:5.2f}  {each.query}")
    del theme


if __name__ == "__main__":
    main()
