"""Databases filled with many people, fast: what lists and benches are tried on."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.store import text_index
from netdesk.store.opening import open_reader
from netdesk.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.store.reader import Reader

TODAY = date(2026, 11, 22)
GIVEN = (
    "Ana",
    "Li",
    "Marc",
    "Chidi",
    "Zoé",
    "Søren",
    "Ivana",
    "Ben",
    "Maja",
    "Omar",
    "伟",
    "Yuki",
    "Aino",
    "Ravi",
    "Eve",
)
FAMILY = ("Horvat", "Wei", "Petit", "Okafor", "Núñez", "Kovač", "Adler", "Haddad", "李", "Tanaka", "Virtanen", "Iyer")
ORGANIZATIONS = ("Elektra", "Orval", "Nordwind Energi", "Banque du Lac", "Kite & Sons", "Universität Graz", "Sol y Mar")
CITIES = ("Zagreb", "Split", "Écully", "zug", "")
TAGS = ("client", "Mentor", "été")
TITLES = ("Engineer", "Écrivain", "adviser", "")
TOPICS = ("storage", "grids", "open data", "budgets, hiring", "heat pumps", "law", "")


class FixedClock:
    """A clock that stands still at nine in the morning of TODAY."""

    def __init__(self) -> None:
        self._now = datetime(TODAY.year, TODAY.month, TODAY.day, 9).astimezone()

    def now(self) -> datetime:
        return self._now


def seed_listing(path: Path, count: int, seed: int = 1) -> Reader:
    """A database whose listing and search text hold ``count`` made-up people; nothing but lists reads them."""
    store = Store(path, SystemClock(), lambda change: None)
    pick = random.Random(seed)
    rows, texts = [], []
    facts: dict[str, list[tuple[object, ...]]] = {table: [] for table in _FACTS}
    for number in range(count):
        name = f"{pick.choice(GIVEN)} {pick.choice(FAMILY)}{number % 977 or ''}"
        organization = pick.choice(ORGANIZATIONS) if pick.random() < 0.8 else ""
        last = (TODAY - timedelta(pick.randrange(900))).isoformat() if pick.random() < 0.7 else None
        due = (TODAY + timedelta(pick.randrange(-90, 200))).isoformat() if last and pick.random() < 0.6 else None
        ideal, most = (90, 135) if due else (None, None)
        closeness = pick.choice((None, 1, 2, 3, 4, 5))
        what = pick.choice(("coffee", "call", "lunch at PyCon", ""))
        topics = pick.choice(TOPICS)
        contact = (last, "phone", what) if last else (None, None, None)
        keys = (1000 * number, number + 1)
        rows.append((*keys, name, organization, organization.casefold(), closeness, topics, *contact, ideal, most, due))
        rows[-1] += (pick.choice(TITLES), pick.choice(CITIES), pick.choice(("Croatia", "france", "")))
        texts.append((1000 * number, name, organization, topics))
        _add_facts(facts, pick, number + 1, name)
    connection = store.connection
    with connection:
        connection.executemany(
            "INSERT INTO listing (sort_key, person_id, name, organization, organization_key, closeness, topics,"
            " last_on, last_channel, last_what, ideal_days, max_days, due_on, title, city, country)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        for table in text_index.TABLES:
            connection.executemany(
                f"INSERT INTO {table} (rowid, name, organization, facts, notes, log) VALUES (?, ?, ?, ?, '', '')", texts
            )
        connection.executemany("INSERT INTO tag (name) VALUES (?)", [(name,) for name in TAGS])
        for table, sql in _FACTS.items():
            connection.executemany(f"INSERT INTO {sql}", facts[table])
        connection.execute("DELETE FROM stale")
    store.close()
    return open_reader(path)


_FACTS = {
    "person": "person (id, uid, name, sort_text, name_key, match_key, region, presence, birthday_month, birthday_day,"
    " connected_on, created_at, updated_at) VALUES (?, ?, ?, ?, 0, '', ?, ?, ?, ?, ?, ?, ?)",
    "contact_point": "contact_point (person_id, place, kind, value, match_key) VALUES (?, ?, ?, ?, ?)",
    "person_tag": "person_tag (person_id, tag_id) VALUES (?, ?)",
    "relation_class": "relation_class (person_id, name) VALUES (?, ?)",
    "interaction": "interaction (id, uid, on_day, channel, created_at) VALUES (?, ?, ?, 'inperson', '')",
    "interaction_person": "interaction_person (interaction_id, person_id) VALUES (?, ?)",
    "position": "position (person_id, place, industry) VALUES (?, 0, ?)",
}


def _add_facts(facts: dict[str, list[tuple[object, ...]]], pick: random.Random, person_id: int, name: str) -> None:
    """What further columns are looked up from; each of them is unknown of some."""
    born = (pick.randrange(1, 13), pick.randrange(1, 29)) if pick.random() < 0.5 else (None, None)
    days = [(TODAY - timedelta(pick.randrange(3000))).isoformat() for _ in range(3)]
    connected = days[0] if pick.random() < 0.5 else None
    presence = pick.choice((None, "online", "offline", "both"))
    made = (f"{days[1]}T08:00:00+00:00", f"{days[2]}T08:00:00+00:00")
    region = pick.choice(("Istria", "Île", ""))
    facts["person"].append((person_id, str(person_id), name, name, region, presence, *born, connected, *made))
    if pick.random() < 0.8:
        address = f"p{person_id % 997}.{person_id}@example.org"
        facts["contact_point"].append((person_id, 0, "email", address, f"email:{address}"))
    if pick.random() < 0.5:
        number = f"+385 91 {pick.randrange(1000, 9999)}"
        facts["contact_point"].append((person_id, 1, "phone", number, f"tel:{number}"))
    facts["person_tag"] += [(person_id, tag + 1) for tag in range(len(TAGS)) if pick.random() < 0.2]
    if pick.random() < 0.4:
        facts["relation_class"].append((person_id, pick.choice(("colleague", "friend", "business"))))
    if pick.random() < 0.3:
        facts["interaction"].append((person_id, str(person_id), days[0]))
        facts["interaction_person"].append((person_id, person_id))
    facts["position"].append((person_id, pick.choice(("Energy", "banking", ""))))
