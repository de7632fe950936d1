"""What a committed step tells the rest of the app."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Area(StrEnum):
    """A part of the network that views can depend on."""

    PEOPLE = "people"
    INTERACTIONS = "interactions"
    PROMISES = "promises"
    MILESTONES = "milestones"
    OFFERS = "offers"
    CADENCES = "cadences"
    REACH = "reach"
    NUDGES = "nudges"
    SETTINGS = "settings"
    VIEWS = "views"
    NOTES = "notes"
    RULES = "rules"
    IDENTITY = "identity"
    INSIGHT = "insight"


class Origin(StrEnum):
    """Who made a change."""

    USER = "user"
    UNDO = "undo"
    ELSEWHERE = "elsewhere"
    ENGINE = "engine"


class Change(NamedTuple):
    """One committed step. ``ids`` are the person ids concerned; empty means "any of them"."""

    areas: frozenset[Area]
    ids: frozenset[int] = frozenset()
    label: str = ""
    origin: Origin = Origin.USER

    def concerns(self, *areas: Area) -> bool:
        """Whether any of ``areas`` changed."""
        return not self.areas.isdisjoint(areas)
