"""Lists of people by where the relation lives, and of who is where I am going."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.lines import QUERIES, Line, by_silence, place_query
from netdesk.core.listing import SortBy
from netdesk.core.text import words
from netdesk.services import listing, queries

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.lines import Silence
    from netdesk.core.listing import ListingRow
    from netdesk.store.reader import Reader

MOST = 2000


def lists(reader: Reader, today: date, limit: int = MOST) -> list[tuple[Line, int, list[ListingRow]]]:
    """Each of the lists that has anybody: how many, and the first ``limit`` of them, the closest first."""
    found = []
    for line, text in QUERIES.items():
        query = queries.read(reader, text, today)
        if count := listing.count(reader, query):
            rows = listing.first_page(reader, query, SortBy.CLOSENESS, descending=True, limit=limit)
            found.append((line, count, rows))
    return found


def in_place(reader: Reader, place: str, today: date) -> list[tuple[Silence, list[ListingRow]]]:
    """Who is in a place, by how long they have been silent; nobody where no place is named. Raises QueryError."""
    if not words(place):
        return []
    query = queries.read(reader, place_query(place), today)
    return by_silence(listing.first_page(reader, query, SortBy.CLOSENESS, descending=True, limit=MOST), today)
