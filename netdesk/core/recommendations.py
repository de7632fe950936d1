"""Witness record and recommendation: I recommend somebody only for what I saw, and each claim carries its record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.language import marked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class Way(StrEnum):
    """Who recommends: me (given), or they me (received)."""

    GIVEN = "given"
    RECEIVED = "received"


class State(StrEnum):
    """How far a recommendation has come."""

    ASKED = marked("asked for")
    DRAFT = marked("draft")
    DONE = marked("done")
    DECLINED = marked("declined")


@dataclass(frozen=True, slots=True)
class WitnessDraft:
    """A skill that I saw a person use: ``situation`` is where it was, ``what`` is what I saw."""

    person_id: int
    skill: str
    what: str
    on: date
    situation: str = ""
    interaction_id: int = 0


@dataclass(frozen=True, slots=True)
class Witness:
    """A stored witness record."""

    witness_id: int
    draft: WitnessDraft
    name: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that a recommendation says, in the user's words, and the record that it stands on."""

    witness_id: int
    words: str
    skill: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A stored recommendation. ``asked_on`` is by them where it is given, by me where it is received."""

    recommendation_id: int
    person_id: int
    name: str
    way: Way
    asked_on: date | None
    written_on: date | None
    imported: str
    published: str
    declined_on: date | None
    declined_words: str
    claims: tuple[Claim, ...]

    @property
    def state(self) -> State:
        """How far it has come."""
        if self.declined_on is not None:
            return State.DECLINED
        if self.written_on is not None:
            return State.DONE
        return State.DRAFT if self.claims else State.ASKED

    @property
    def text(self) -> str:
        """What it says: its claims one after the other, or what came in from elsewhere."""
        return self.imported or text_of(self.claims)


def text_of(claims: Sequence[Claim]) -> str:
    """The text of a recommendation, which is its claims and nothing else."""
    return " ".join(claim.words.strip() for claim in claims)
