"""Introduction: two people I would bring together. Both are asked first, and neither need hear of the other's no."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.language import marked

if TYPE_CHECKING:
    from datetime import date


class Stage(StrEnum):
    """How far an introduction has come."""

    THOUGHT = marked("thought")
    ASKED = marked("asked")
    AGREED = marked("agreed")
    DECLINED = marked("declined")
    MADE = marked("made")
    LANDED = marked("landed")


@dataclass(frozen=True, slots=True)
class IntroductionDraft:
    """Whom to bring together, as person ids, and why."""

    one_id: int
    other_id: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two: asked on a day (None: not yet), and what they said (None: no answer yet)."""

    person_id: int
    name: str
    asked_on: date | None = None
    has_agreed: bool | None = None


@dataclass(frozen=True, slots=True)
class Introduction:
    """A stored introduction."""

    introduction_id: int
    one: Party
    other: Party
    why: str
    thought_on: date
    made_on: date | None = None
    landed_on: date | None = None
    exchange_id: int = 0

    @property
    def sides(self) -> tuple[Party, Party]:
        """Both of them."""
        return self.one, self.other

    @property
    def stage(self) -> Stage:
        """How far it has come. It can be made only once both have agreed."""
        if self.landed_on is not None:
            return Stage.LANDED
        if self.made_on is not None:
            return Stage.MADE
        if any(side.has_agreed is False for side in self.sides):
            return Stage.DECLINED
        if all(side.has_agreed for side in self.sides):
            return Stage.AGREED
        return Stage.ASKED if any(side.asked_on for side in self.sides) else Stage.THOUGHT
