"""Theme: what I want to be remembered for, how much and why, with what it said before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from netdesk.core.language import marked
from netdesk.core.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

REVIEW_NAME = marked("What I want to be remembered for")
REVIEW_DAYS = 365
_LITTLE_WORDS = frozenset(
    {
        "about", "also", "always", "been", "being", "better", "brings", "does", "every", "from", "gets", "gives",
        "good", "have", "helps", "into", "just", "keeps", "knows", "make", "makes", "more", "most", "much", "never",
        "really", "some", "somebody", "someone", "such", "than", "that", "their", "them", "then", "they", "things",
        "this", "very", "well", "what", "when", "whom", "with", "work", "works", "your",
    }
)  # fmt: skip
"""Words of four letters or more that say nothing of what a theme is about."""
_SHORTEST_STEM = 4


class Wanted(IntEnum):
    """How much I want to be remembered for something."""

    SOME = 1
    MUCH = 2
    MOST = 3


def wanted_marks(wanted: Wanted) -> str:
    """``●●○``."""
    return "●" * wanted + "○" * (Wanted.MOST - wanted)


@dataclass(frozen=True, slots=True)
class ThemeDraft:
    """What a form says of a theme. ``signs`` are words and phrases that a text shows it by, besides its own."""

    text: str
    wanted: Wanted = Wanted.MUCH
    why: str = ""
    signs: tuple[str, ...] = ()
    since: date | None = None


@dataclass(frozen=True, slots=True)
class ThemeRevision:
    """A theme as it was stated on a day."""

    number: int
    text: str
    wanted: Wanted
    why: str
    made_on: date


@dataclass(frozen=True, slots=True)
class Theme:
    """A stored theme, its ``revisions`` newest first. ``rank`` is from 1 on, 0 for a theme that has ended."""

    theme_id: int
    rank: int
    signs: tuple[str, ...]
    since: date
    ended_on: date | None
    revisions: tuple[ThemeRevision, ...]

    @property
    def text(self) -> str:
        """What it says now."""
        return self.revisions[0].text

    @property
    def wanted(self) -> Wanted:
        """How much it is wanted now."""
        return self.revisions[0].wanted

    @property
    def draft(self) -> ThemeDraft:
        """The theme as a form shows it."""
        now = self.revisions[0]
        return ThemeDraft(now.text, now.wanted, now.why, self.signs, self.since)


def is_shown_by_words(text: str, signs: Iterable[str], said: str) -> bool:
    """Whether words of a text suggest a theme: one of its signs, or half (at least two) of the words of its own.

    A theme's word is found in another form of it too: by all but its last two letters, at least four. ``said`` is the
    text as ``netdesk.core.text.words`` gives it.
    """
    padded = f" {said}"
    if any(f" {sign}" in padded for each in signs if (sign := words(each))):
        return True
    stems = {word[: max(_SHORTEST_STEM, len(word) - 2)] for word in words(text).split() if word not in _LITTLE_WORDS}
    stems = {stem for stem in stems if len(stem) >= _SHORTEST_STEM}
    found = sum(f" {stem}" in padded for stem in stems)
    return found > 0 and found >= min(2, len(stems)) and 2 * found >= len(stems)
