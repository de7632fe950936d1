"""A person as lists show and sort them."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class ListingRow(NamedTuple):
    """One row of the listing, in the order of ``store.listing.COLUMNS``. Days are ISO text."""

    person_id: int
    name: str
    organization: str
    title: str
    closeness: int | None
    last_on: str | None
    last_channel: str | None
    last_what: str | None
    due_on: str | None
    ideal_days: int | None
    topics: str
    max_days: int | None


class SortBy(StrEnum):
    """The column a list of people is ordered by; people without a value come last."""

    NAME = "name"
    ORGANIZATION = "organization"
    CLOSENESS = "closeness"
    LAST = "last"
    DUE = "due"
    TOPICS = "topics"
