"""Databases filled with many people, fast: what lists and benches are tried on."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from netdesk.clock import SystemClock
from netdesk.store.reader import Reader
from netdesk.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

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
TOPICS = ("storage", "grids", "open data", "budgets, hiring", "heat pumps", "law", "")


class FixedClock:
    """A clock that stands still at nine in the morning of TODAY."""

    def now(self) -> datetime:
        return datetime(TODAY.year, TODAY.month, TODAY.day, 9).astimezone()


def seed_listing(path: Path, count: int, seed: int = 1) -> Reader:
    """A database whose listing and search text hold ``count`` made-up people; nothing but lists reads them."""
    store = Store(path, SystemClock(), lambda change: None)
    pick = random.Random(seed)
    rows, texts = [], []
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
        texts.append((1000 * number, name, organization, topics))
    connection = store.connection
    with connection:
        connection.executemany(
            "INSERT INTO listing (sort_key, person_id, name, organization, organization_key, closeness, topics,"
            " last_on, last_channel, last_what, ideal_days, max_days, due_on, title, city, country)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '')",
            rows,
        )
        connection.executemany(
            "INSERT INTO person_text (rowid, name, organization, facts, notes, log) VALUES (?, ?, ?, ?, '', '')", texts
        )
    store.close()
    return Reader.open(path)
