"""What came in from files: the people found, and what could not be read, each with its place and reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netdesk.core.people import PersonDraft


@dataclass(slots=True, unsafe_hash=True)
class Sourced:
    """A draft and where it stood: ``where`` is such as ``card 3 (line 41)`` or ``line 12`` of ``file``."""

    draft: PersonDraft
    file: str
    where: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A card, row or file that could not become a person, with the reason in a sentence. ``where`` may be empty."""

    file: str
    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a set of files held, in the files' order.

    ``happened`` are (name, bytes) of the calendars, mail and tables of messages among them, still to be read.
    """

    people: list[Sourced]
    unreadable: list[Unreadable]
    happened: list[tuple[str, bytes]]
