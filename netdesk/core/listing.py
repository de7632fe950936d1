"""A person as lists show, sort and group them."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple


class Shelf(IntEnum):
    """Where a person is kept."""

    HERE = 0
    ARCHIVED = 1
    BINNED = 2


class ListingRow(NamedTuple):
    """One row of the listing, in the order of ``store.listing.COLUMNS``. Days are ISO text.

    ``shelf`` is a Shelf; ``extra`` holds the values of the further columns that were asked for, in that order.
    """

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
    shelf: int
    is_left_alone: int
    extra: tuple[str | int | None, ...] = ()


class SortBy(StrEnum):
    """The column a list of people is ordered by; people without a value come last."""

    NAME = "name"
    ORGANIZATION = "organization"
    CLOSENESS = "closeness"
    LAST = "last"
    DUE = "due"
    TOPICS = "topics"
    TITLE = "title"
    INDUSTRY = "industry"
    TAGS = "tags"
    CLASS = "class"
    CADENCE = "cadence"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    PRESENCE = "presence"
    BIRTHDAY = "birthday"
    MET = "met"
    CONNECTED = "connected"
    ADDED = "added"
    CHANGED = "changed"


USUAL = (SortBy.NAME, SortBy.ORGANIZATION, SortBy.CLOSENESS, SortBy.LAST, SortBy.DUE, SortBy.TOPICS)
"""The columns that every row brings with it; a list shows these until the user chooses others."""


class GroupBy(StrEnum):
    """What a list of people is grouped by; people without a value are the last group."""

    ORGANIZATION = "organization"
    CITY = "city"
    CLOSENESS = "closeness"


class Member(NamedTuple):
    """A person in a grouped list: ``key`` is the same for all of a group, ``label`` what one of them calls it.

    Without a value the key is empty text or None.
    """

    person_id: int
    key: str | int | None
    label: str | int | None
