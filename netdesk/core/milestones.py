"""Milestone: something that changed in somebody's life. How it is seen is in radar.py."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import marked, tr

if TYPE_CHECKING:
    from datetime import date


class MilestoneKind(StrEnum):
    """What changed. Birthdays and work anniversaries come every year and are the planner's, see planner/yearlies.py."""

    JOB_CHANGE = marked("job change")
    PROMOTION = marked("promotion")
    LATERAL_MOVE = marked("lateral move")
    NEW_SKILL = marked("new skill")
    RELOCATION = marked("relocation")
    RENAMED = marked("renamed")
    LEFT = marked("left the network")


class Verdict(StrEnum):
    """What the user says of a milestone."""

    VERIFIED = marked("verified")
    UNTRUE = marked("not true")
    IGNORED = marked("ignored")


class Difference(NamedTuple):
    """A milestone as two states of a person show it; ``why`` says what made it this kind, where that needs saying."""

    kind: MilestoneKind
    old: str
    new: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A stored milestone. ``noticed_on`` is the day its source came in, ``source`` the file and the place in it."""

    milestone_id: int
    person_id: int
    name: str
    closeness: int | None
    kind: MilestoneKind
    old: str
    new: str
    why: str
    source: str
    noticed_on: date
    verdict: Verdict | None = None
    note: str = ""

    def age(self, today: date) -> int:
        """How many days ago it was noticed."""
        return (today - self.noticed_on).days

    @property
    def is_verified(self) -> bool:
        """Whether the user says that it is so."""
        return self.verdict is Verdict.VERIFIED


def change_words(kind: MilestoneKind, old: str, new: str) -> str:
    """What changed, from what it was to what it is: ``Data lead, Orval → Head of Data, Orval``."""
    if kind is MilestoneKind.LEFT:
        return tr("connected since {old}").format(old=old)
    return f"{old} → {new}" if old else new
