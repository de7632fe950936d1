"""How many people the list shows, and of how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import grouped
from netdesk.core.listing import Shelf
from netdesk.services import listing
from netdesk.ui.kit.page import MutedLabel

if TYPE_CHECKING:
    from netdesk.core.query_tree import Query
    from netdesk.services.desk import Desk

SHELF_QUERIES = {Shelf.ARCHIVED: "is:archived", Shelf.BINNED: "is:binned"}


class PeopleCount(MutedLabel):
    """Says it in words. ``everyone`` is how many there are in all; -1 while that is not known."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.everyone = -1

    def forget(self) -> None:
        """There may be others now."""
        self.everyone = -1

    def show_count(self, count: int, query: Query | None, text: str) -> None:
        """Say that so many are found by a query, which was typed as ``text``."""
        if query is None:
            self.everyone = count
        elif self.everyone < 0:
            self.everyone = listing.count(self._desk.reader)
        words = self._words(query, text)
        self.setText(words.format(shown=grouped(count), all=grouped(self.everyone)) if self.everyone else "")

    def _words(self, query: Query | None, text: str) -> str:
        if query is None:
            return self.tr("{all} person") if self.everyone == 1 else self.tr("{all} people")
        kept = {Shelf.ARCHIVED: self.tr("{shown} archived"), Shelf.BINNED: self.tr("{shown} in the bin")}
        shelves = (shelf for shelf, typed in SHELF_QUERIES.items() if typed == text.strip())
        return kept.get(next(shelves, Shelf.HERE), self.tr("{shown} of {all}"))
