"""Offer and idea: something I can bring, and that I thought of bringing it to somebody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.exchanges import ExchangeKind
from netdesk.core.language import marked

if TYPE_CHECKING:
    from datetime import date

OFFERED = tuple(kind for kind in ExchangeKind if kind not in (ExchangeKind.RECOMMENDATION, ExchangeKind.CONGRATULATION))
"""What one can have to offer. A recommendation is no stock to draw on, see core/recommendations.py."""


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """Something I can bring. ``place`` is where it is to be had; empty: anywhere."""

    what: str
    kind: ExchangeKind = ExchangeKind.OTHER
    topics: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A stored offer, made on a day; retired from another on, or None."""

    offer_id: int
    draft: OfferDraft
    made_on: date
    retired_on: date | None = None


class IdeaState(StrEnum):
    """How far an idea has come."""

    THOUGHT = marked("thought")
    SHARED = marked("shared")
    LANDED = marked("landed")


@dataclass(frozen=True, slots=True)
class IdeaDraft:
    """Something to bring to one person; ``offer_id`` 0 where it is of no offer."""

    person_id: int
    what: str
    kind: ExchangeKind = ExchangeKind.OTHER
    offer_id: int = 0


@dataclass(frozen=True, slots=True)
class Idea:
    """A stored idea."""

    idea_id: int
    draft: IdeaDraft
    name: str
    thought_on: date
    shared_on: date | None = None
    landed_on: date | None = None
    exchange_id: int = 0

    @property
    def state(self) -> IdeaState:
        """How far it has come."""
        if self.landed_on is not None:
            return IdeaState.LANDED
        return IdeaState.THOUGHT if self.shared_on is None else IdeaState.SHARED

    def age(self, today: date) -> int:
        """How many days ago it was thought of."""
        return (today - self.thought_on).days
