"""Facts: all that figures are computed from, as stored, whatever the day. Days are ISO text, so that they compare."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Contact(NamedTuple):
    """A person who is not in the bin. ``met_on`` is a partial date; empty where it is not known, as the other texts.

    ``is_left_alone``: not to be contacted.
    """

    person_id: int
    name: str
    region: str
    country: str
    created_on: str
    met_on: str
    connected_on: str
    archived_on: str
    introduced_by: int | None
    is_left_alone: int


class Held(NamedTuple):
    """A position. A person's come together, the one that started last first."""

    person_id: int
    organization_id: int | None
    organization: str
    industry: str
    job_family: str
    start: str
    end: str


class Touch(NamedTuple):
    """An interaction. They come by day."""

    touch_id: int
    on: str
    channel: str
    initiated_by: str | None
    minutes: int | None
    worth_me: int | None
    worth_them: int | None


class Exchanged(NamedTuple):
    """Something given, asked or received. They come by day."""

    exchange_id: int
    on: str
    touch_id: int | None
    direction: str
    asked_by: str | None
    has_purpose: bool


class Cadenced(NamedTuple):
    """A cadence given to a person, by a tag of theirs or to a closeness; no ``ideal_days``: no reminders wanted."""

    person_id: int | None
    closeness: int | None
    is_by_tag: bool
    ideal_days: int | None
    longest_days: int | None
    since: str


class Heard(NamedTuple):
    """An opening that was heard of, and when it was posted and closed; empty where it was not."""

    on: str
    posted_on: str
    closed_on: str


class Employer(NamedTuple):
    """An organization that was mine for a while."""

    organization_id: int
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Facts:
    """``ties`` are pairs of person ids, the lower first, who know each other as stated; ``answers`` are such pairs with
    "no" or "unknown" and the day it was said. ``own_topics`` are the days of review with the topics ranked then.
    """

    contacts: dict[int, Contact]
    positions: tuple[Held, ...]
    closeness: tuple[tuple[int, str, int | None], ...]
    classes: tuple[tuple[int, str], ...]
    topics: dict[int, str]
    person_topics: tuple[tuple[int, int], ...]
    touches: tuple[Touch, ...]
    touch_people: dict[int, list[int]]
    touch_topics: dict[int, list[int]]
    exchanges: tuple[Exchanged, ...]
    exchange_people: dict[int, list[int]]
    employers: tuple[Employer, ...]
    cadences: tuple[Cadenced, ...] = ()
    openings: tuple[Heard, ...] = ()
    mentors: tuple[int, ...] = ()
    ties: frozenset[tuple[int, int]] = frozenset()
    answers: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)
    own_topics: tuple[tuple[str, tuple[int, ...]], ...] = ()
