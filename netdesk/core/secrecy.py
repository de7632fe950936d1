"""Secrecy: how much of a note is kept. The words of a note that is not normal are sealed or not kept at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Secrecy(StrEnum):
    """Who may find the words of a note.

    ``normal``: anybody at this desk. ``private``: who knows the passphrase; never in search, print, export or sync.
    ``paper``: printed once, on the agenda of a meeting, then erased. ``unspoken``: nobody; that there is something to
    talk about in person is all that is kept.
    """

    NORMAL = "normal"
    PRIVATE = "private"
    PAPER = "paper"
    UNSPOKEN = "unspoken"


@dataclass(frozen=True, slots=True)
class GuardedNote:
    """A private or unspoken note about a person, or about an interaction with them. ``sealed`` is None if unspoken."""

    note_id: int
    written_on: date
    sealed: bytes | None
    interaction_id: int | None = None

    @property
    def secrecy(self) -> Secrecy:
        """Private or unspoken."""
        return Secrecy.UNSPOKEN if self.sealed is None else Secrecy.PRIVATE


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """Something to talk about with a person when we meet.

    ``text`` is what a normal point says; ``sealed`` holds the words of a private one, or of one for paper until it was
    printed. ``talked_on`` is the day it was talked about.
    """

    point_id: int
    person_id: int
    secrecy: Secrecy
    added_on: date
    text: str = ""
    sealed: bytes | None = None
    talked_on: date | None = None

    @property
    def is_erased(self) -> bool:
        """Whether it was for paper, and has been printed."""
        return self.secrecy is Secrecy.PAPER and self.sealed is None


def confidential_mark(text: str, marks: Iterable[str]) -> str:
    """The first of ``marks`` (words or phrases, any case) that stands in ``text`` as whole words; empty for none."""
    for mark in marks:
        words = r"\s+".join(re.escape(word) for word in mark.split())
        if re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE):
            return mark
    return ""
