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


def on_line(reader: Reader, line: Line, today: date, limit: int = MOST) -> list[ListingRow]:
    """The people of one of the lists, the closest first."""
    query = queries.read(reader, QUERIES[line], today)
    return listing.first_page(reader, query, SortBy.CLOSENESS, descending=True, limit=limit)


def in_place(reader: Reader, place: str, today: date, limit: int = MOST) -> list[tuple[Silence, list[ListingRow]]]:
    """Who is in a place, by how long they have been silent; nobody where no place is named. Raises QueryError."""
    if not words(place):
        return []
    query = queries.read(reader, place_query(place), today)
    return by_silence(listing.first_page(reader, query, SortBy.CLOSENESS, descending=True, limit=limit), today)
