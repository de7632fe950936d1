"""Mentor: whom I meet in person to get on, or who meets me so; how regularly, and what we work on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from netdesk.core.interactions import LoggedInteraction


class MentorRole(StrEnum):
    """The tag of whom I am mentored by, and of whom I mentor."""

    MENTOR = "mentor"
    MENTEE = "mentee"


@dataclass(frozen=True, slots=True)
class Regularity:
    """The gaps between meetings in person: how many there are, how many were within the cadence, the longest in days.

    The time since the last meeting is a gap too once it is longer than the cadence; ``is_worst_open`` where it is the
    longest. ``within`` is None without a cadence, ``worst`` where nobody was met twice and nothing is late.
    """

    gaps: int
    within: int | None
    worst: int | None
    is_worst_open: bool = False


@dataclass(frozen=True, slots=True)
class Goal:
    """What is worked on together."""

    goal_id: int
    text: str
    set_on: date
    reached_on: date | None = None


@dataclass(frozen=True, slots=True)
class MentorRow:
    """A mentor, or somebody I mentor. ``longest_days`` is the most that may lie between meetings, by the cadence."""

    person_id: int
    name: str
    roles: tuple[MentorRole, ...]
    organization: str
    title: str
    ideal_days: int | None
    longest_days: int | None
    met_on: date | None
    due_on: date | None
    regularity: Regularity
    open_goals: int


@dataclass(frozen=True, slots=True)
class MentorPage:
    """One of them with what is worked on, and the meetings in person, newest first."""

    row: MentorRow
    goals: tuple[Goal, ...]
    meetings: tuple[LoggedInteraction, ...]


def regularity(days: Iterable[date], longest_days: int | None, today: date) -> Regularity:
    """How regular meetings on these days were. A gap is within the cadence where it is no longer than its maximum."""
    met = sorted(set(days))
    gaps = [(later - earlier).days for earlier, later in pairwise(met)]
    since = (today - met[-1]).days if met else 0
    is_late = longest_days is not None and since > longest_days
    every = [*gaps, since] if is_late else gaps
    if not every:
        return Regularity(0, None if longest_days is None else 0, None)
    within = None if longest_days is None else sum(gap <= longest_days for gap in every)
    worst = max(every)
    return Regularity(len(every), within, worst, is_late and since == worst)
