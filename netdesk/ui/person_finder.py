"""Finding people by a few letters, as fields and palettes do, and naming those that are known by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.listing import SortBy
from netdesk.errors import QueryError
from netdesk.services import listing, people, queries
from netdesk.ui.person_hit import PersonHit

if TYPE_CHECKING:
    from collections.abc import Collection

    from netdesk.services.desk import Desk

MOST_HITS = 12


class PersonFinder:
    """Finds among the people of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str) -> list[PersonHit]:
        """The first people whose name has the words, then those that a query finds; nobody while it cannot be read."""
        found: dict[int, PersonHit] = {}
        words = text.replace('"', " ").split()
        for asked in (" ".join(f'name:"{word}"' for word in words), text):
            try:
                query = queries.read(self._desk.reader, asked, today(self._desk.clock))
            except QueryError:
                continue
            for row in listing.first_page(self._desk.reader, query, SortBy.NAME, limit=MOST_HITS):
                found.setdefault(row.person_id, PersonHit(row.person_id, row.name, row.organization))
        return list(found.values())[:MOST_HITS]

    def named(self, ids: Collection[int]) -> list[PersonHit]:
        """People by their ids, with their names alone, on whatever shelf they are; nobody for who is not stored."""
        return [PersonHit(person_id, name) for person_id, name in people.names(self._desk.reader, ids).items()]
