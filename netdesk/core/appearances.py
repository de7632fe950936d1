"""Appearance: where I was seen, and what was said of it inside my company afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.language import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FOLLOWED_DAYS = 30
"""So long after an appearance a recognition is shown as having followed it."""


class AppearanceKind(StrEnum):
    """The kinds that everybody has; any other text is a kind of one's own."""

    EVENT = marked("event")
    """An event taken part in."""
    PRESENTATION = marked("presentation")
    ARTICLE = marked("newspaper article")
    BOOK = marked("book")
    BLOG_POST = marked("blog post")
    POST = marked("post")


class Audience(StrEnum):
    """Who it reached, seen from my company at the time."""

    INSIDE = marked("inside")
    OUTSIDE = marked("outside")
    BOTH = marked("both")


class RecognitionKind(StrEnum):
    """What came from inside my company."""

    PRAISE = marked("praise")
    INVITATION = marked("invitation")
    PROMOTION = marked("promotion")
    MENTION = marked("mention")


@dataclass(frozen=True, slots=True)
class AppearanceDraft:
    """What a form says of an appearance. ``on`` may be missing while it is planned; ``until`` is the last of several
    days. ``there``, ``wanted`` and ``reacted`` are ids: who is there, whom I want to meet there, who reacted.
    """

    title: str
    kind: str = AppearanceKind.PRESENTATION
    on: date | None = None
    until: date | None = None
    is_planned: bool = False
    place: str = ""
    url: str = ""
    audience: Audience | None = None
    topics: tuple[str, ...] = ()
    there: tuple[int, ...] = ()
    wanted: tuple[int, ...] = ()
    reacted: tuple[int, ...] = ()
    note: str = ""

    @property
    def last_day(self) -> date | None:
        """The day on which it ends."""
        return self.until or self.on


@dataclass(frozen=True, slots=True)
class Appearance:
    """A stored appearance. ``names`` has the people of the draft, by name; ``met`` are the ids of those with whom
    something was logged there.
    """

    appearance_id: int
    draft: AppearanceDraft
    met: tuple[int, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecognitionDraft:
    """What was said or done, when, and by whom."""

    kind: RecognitionKind
    on: date
    what: str = ""
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognition:
    """A stored recognition. ``names`` has its people, by name."""

    recognition_id: int
    draft: RecognitionDraft
    names: Mapping[int, str] = field(default_factory=dict)


def followers(draft: AppearanceDraft, recognitions: Iterable[Recognition]) -> list[tuple[int, Recognition]]:
    """What followed an appearance within FOLLOWED_DAYS of its last day, with how many days later, the first first.

    It followed; that it was caused is nowhere said.
    """
    ended = draft.last_day
    if ended is None or draft.is_planned:
        return []
    later = [((each.draft.on - ended).days, each) for each in recognitions]
    return sorted(
        ((days, each) for days, each in later if 0 <= days <= FOLLOWED_DAYS),
        key=lambda found: (found[0], found[1].recognition_id),
    )


def in_order(appearances: Iterable[Appearance]) -> tuple[list[Appearance], list[Appearance]]:
    """Those planned, the next first and those without a day last; and those that were, newest first."""
    every = sorted(appearances, key=lambda each: (each.draft.on or date.max, each.appearance_id))
    planned = [each for each in every if each.draft.is_planned]
    return planned, [each for each in reversed(every) if not each.draft.is_planned]


def own_kinds(appearances: Sequence[Appearance]) -> list[str]:
    """The kinds of the user's own that appearances have, by name."""
    return sorted({each.draft.kind for each in appearances} - set(AppearanceKind))
