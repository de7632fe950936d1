"""The distance of new people by a plain reading of what it means: the oracle for the SQL."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.comfort import LEAST_KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Post:
    """A position, mine or somebody's: categories, empty where not known, and the days it was held."""

    company: str
    industry: str
    start: date = date.min
    end: date = date.max
    country: str = ""


@dataclass(frozen=True)
class Acquaintance:
    """Somebody since a day."""

    known_on: date
    posts: tuple[Post, ...] = ()
    region: str = ""
    country: str = ""
    own: str = ""


DIMENSIONS = ("company", "industry", "region", "country", "own")


def categories(person: Acquaintance, dimension: str, day: date) -> set[str]:
    """What somebody is in a dimension on a day."""
    if dimension in ("company", "industry"):
        found = {getattr(post, dimension) for post in person.posts if post.start <= day <= post.end}
    else:
        found = {getattr(person, dimension)}
    return found - {""}


def covers(person: Acquaintance, dimension: str, category: str, day: date) -> bool:
    """Whether somebody whom I knew before a day had that category by then, or ever before."""
    if person.known_on >= day:
        return False
    if dimension in ("company", "industry"):
        return any(getattr(post, dimension) == category and post.start < day for post in person.posts)
    return bool(getattr(person, dimension) == category)


def is_mine(post: Post, dimension: str, category: str, day: date) -> bool:
    """Whether a position of my own covered a category before a day."""
    return post.start < day and getattr(post, dimension, "") == category


def news(person: Acquaintance, everyone: Iterable[Acquaintance], mine: Iterable[Post]) -> dict[str, bool]:
    """Whether somebody was new to me, by dimension; without those in which nothing is known of them."""
    others, posts, day = list(everyone), list(mine), person.known_on
    found = {}
    for dimension in DIMENSIONS:
        known = categories(person, dimension, day)
        if known:
            found[dimension] = any(
                not any(covers(other, dimension, category, day) for other in others)
                and not any(is_mine(post, dimension, category, day) for post in posts)
                for category in known
            )
    return found


def distance(person: Acquaintance, everyone: Iterable[Acquaintance], mine: Iterable[Post]) -> int | None:
    """In how many dimensions somebody was new; None of whom nothing is known, or where too few were known before."""
    others = list(everyone)
    found = news(person, others, mine)
    if not found or sum(other.known_on < person.known_on for other in others) < LEAST_KNOWN:
        return None
    return sum(found.values())
