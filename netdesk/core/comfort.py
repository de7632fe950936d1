"""Comfort zone: in how many dimensions somebody or something is new to me.

A category of a dimension (a company, an industry …) is covered from the day on which I know somebody who has or had a
position in it by then, or on which I have one myself. Somebody is new in a dimension if one of their categories of the
day on which I got to know them was not covered before that day.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.countries import code_of
from netdesk.core.language import marked
from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

LEAST_KNOWN = 5
"""Until so many people were known, everybody is new in everything, and no distance is given."""
RARELY_DAYS = 365
"""Whom I have not met in person for so long counts as never met."""


class Dimension(StrEnum):
    """What people and openings are told apart by. A field of the user's own can be another dimension, by its name."""

    COMPANY = marked("company")
    INDUSTRY = marked("industry")
    REGION = marked("region")
    COUNTRY = marked("country")
    JOB_FAMILY = marked("job family")


USUAL = (Dimension.COMPANY, Dimension.INDUSTRY, Dimension.REGION, Dimension.COUNTRY)
"""The dimensions of a person's distance; those of the user's own come after them."""


@dataclass(frozen=True, slots=True)
class Trait:
    """What somebody is in one dimension, and whether that was new to me when I got to know them."""

    dimension: str
    label: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody and the day since when I know them. ``traits`` are those known of them, by dimension.

    ``distance`` is the number of dimensions in which they were new, None where nothing is known of them, or fewer
    than LEAST_KNOWN people were known before.
    """

    person_id: int
    name: str
    known_on: date
    traits: tuple[Trait, ...]
    distance: int | None


@dataclass(frozen=True, slots=True)
class Rarity:
    """People of a kind of whom I met nobody in person for RARELY_DAYS, or ever."""

    dimension: str
    label: str
    people: int
    query: str


@dataclass(frozen=True, slots=True)
class StretchGoal:
    """So many new people, each new to me in at least ``distance`` dimensions, in a quarter."""

    people: int
    distance: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A meeting planned with somebody of a kind I never meet: the reminder that it is."""

    reminder_id: int
    text: str
    on: date
    dimension: str
    category: str


@dataclass(frozen=True, slots=True)
class ComfortZone:
    """New people of a quarter and of the one before, whom I never meet, what I want and what is planned."""

    goal: StretchGoal | None
    now: tuple[Newcomer, ...]
    before: tuple[Newcomer, ...]
    rarities: tuple[Rarity, ...]
    stretches: tuple[Stretch, ...]


@lru_cache(maxsize=65536)
def category(dimension: str, text: str) -> str:
    """What of a text tells it from others in a dimension: its words, of a country its code."""
    return (code_of(text) if dimension == Dimension.COUNTRY else "") or words(text)


class Said(NamedTuple):
    """What somebody is or was in a dimension. Days are ISO text, the first empty where it is not known."""

    person_id: int
    dimension: str
    label: str
    from_day: str
    until_day: str


class Survey:
    """Everybody I know, and from which day on what was covered.

    ``known`` has the day (ISO text) since when I know each person; ``mine`` are dimension, label and first day of my
    own positions; ``counted`` are the dimensions of a distance.
    """

    def __init__(
        self,
        known: Mapping[int, str],
        said: Iterable[Said],
        mine: Iterable[tuple[str, str, str]],
        counted: Sequence[str],
    ) -> None:
        self.known = known
        self._counted = counted
        self._said: dict[int, list[Said]] = {}
        self.covered: dict[tuple[str, str], str] = {}
        for dimension, label, day in mine:
            self._cover(dimension, label, day)
        for each in said:
            since = known.get(each.person_id)
            if since is not None:
                self._said.setdefault(each.person_id, []).append(each)
                self._cover(each.dimension, each.label, max(since, each.from_day))
        days = sorted(known.values())
        self._enough_on = days[LEAST_KNOWN - 1] if len(days) >= LEAST_KNOWN else "~"

    def traits(self, person_id: int) -> tuple[Trait, ...]:
        """What somebody was when I got to know them, by dimension, and whether that was new."""
        since = self.known[person_id]
        found: dict[str, Trait] = {}
        for each in self._said.get(person_id, ()):
            key = category(each.dimension, each.label)
            if each.dimension in self._counted and key and each.from_day <= since <= each.until_day:
                is_new = self.covered[each.dimension, key] >= since
                before = found.get(each.dimension)
                if before is None or (is_new and not before.is_new):
                    found[each.dimension] = Trait(each.dimension, each.label, is_new)
        return tuple(found[dimension] for dimension in self._counted if dimension in found)

    def distance(self, person_id: int) -> int | None:
        """In how many dimensions they were new; None where nothing is known of them, or too few were known before."""
        found = self.traits(person_id) if self.known[person_id] > self._enough_on else ()
        return sum(each.is_new for each in found) if found else None

    def groups(self, today: date) -> list[tuple[tuple[str, str], set[int]]]:
        """Who is of one kind today, by dimension and what the kind is called."""
        labels: dict[tuple[str, str], str] = {}
        people: dict[tuple[str, str], set[int]] = {}
        day = today.isoformat()
        for found in self._said.values():
            for each in found:
                key = each.dimension, category(each.dimension, each.label)
                if each.dimension in self._counted and key[1] and each.from_day <= day <= each.until_day:
                    labels.setdefault(key, each.label)
                    people.setdefault(key, set()).add(each.person_id)
        return [((key[0], labels[key]), found) for key, found in people.items()]

    def _cover(self, dimension: str, label: str, day: str) -> None:
        key = dimension, category(dimension, label)
        if day < self.covered.get(key, "~"):
            self.covered[key] = day


def novelty(
    traits: Mapping[str, str], covered: Mapping[tuple[str, str], str], day: date
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The dimensions in which something was new on a day, and those in which it was known before.

    ``traits`` is what it says of each dimension, ``covered`` is a survey's.
    """
    new = tuple(
        dimension
        for dimension, text in traits.items()
        if covered.get((dimension, category(dimension, text)), "~") >= day.isoformat()
    )
    return new, tuple(dimension for dimension in traits if dimension not in new)


def reached(newcomers: Iterable[Newcomer], goal: StretchGoal) -> list[Newcomer]:
    """Those of a quarter's new people who are far enough away for a goal."""
    return [each for each in newcomers if each.distance is not None and each.distance >= goal.distance]
