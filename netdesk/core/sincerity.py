"""The sincerity gate: how far to go upon a milestone, by how close somebody is. One table decides, and nothing else.

What is offered is always a choice from nothing upwards. netdesk words no message: it knows when one would ring true.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple

from netdesk.core.language import marked, tr
from netdesk.core.milestones import MilestoneKind

MOST_DAYS = 90
"""What was noticed longer ago than this is no news: no message for it."""
LEVELS = (2, 3, 4, 5)
"""The closeness that the columns of the table stand for; to anybody more distant nothing is offered."""


class Rung(IntEnum):
    """What one can do upon a milestone, from the most silent to the most telling."""

    NOTHING = 0
    NOTE = 1
    MESSAGE = 2
    CALL = 3
    IN_PERSON = 4
    GIFT = 5


class Yearly(StrEnum):
    """What comes every year and is a milestone too."""

    BIRTHDAY = marked("birthday")
    ANNIVERSARY = marked("work anniversary")


Occasion = MilestoneKind | Yearly

# The most telling act for closeness 2 (acquainted), 3 (familiar), 4 (close), 5 (very close).
TABLE: dict[Occasion, tuple[Rung, Rung, Rung, Rung]] = {
    MilestoneKind.JOB_CHANGE: (Rung.MESSAGE, Rung.MESSAGE, Rung.CALL, Rung.IN_PERSON),
    MilestoneKind.PROMOTION: (Rung.MESSAGE, Rung.MESSAGE, Rung.CALL, Rung.IN_PERSON),
    MilestoneKind.LATERAL_MOVE: (Rung.NOTE, Rung.MESSAGE, Rung.MESSAGE, Rung.CALL),
    MilestoneKind.NEW_SKILL: (Rung.NOTE, Rung.NOTE, Rung.MESSAGE, Rung.MESSAGE),
    MilestoneKind.RELOCATION: (Rung.NOTE, Rung.MESSAGE, Rung.CALL, Rung.IN_PERSON),
    MilestoneKind.RENAMED: (Rung.NOTHING, Rung.NOTE, Rung.NOTE, Rung.MESSAGE),
    MilestoneKind.LEFT: (Rung.NOTHING, Rung.NOTE, Rung.NOTE, Rung.NOTE),
    Yearly.BIRTHDAY: (Rung.MESSAGE, Rung.MESSAGE, Rung.CALL, Rung.GIFT),
    Yearly.ANNIVERSARY: (Rung.NOTHING, Rung.NOTE, Rung.MESSAGE, Rung.MESSAGE),
}


class Offered(NamedTuple):
    """The acts to choose from, the quietest first, and why there are no others."""

    rungs: tuple[Rung, ...]
    why: str


def offered(occasion: Occasion, closeness: int | None, age_days: int, *, is_verified: bool) -> Offered:
    """What may be done upon a milestone noticed ``age_days`` ago, about somebody as close as ``closeness``.

    Saying nothing is always among it. Without a stated closeness somebody is distant.
    """
    if closeness is None or closeness < LEVELS[0]:
        return Offered((Rung.NOTHING,), tr("not close enough for a word about it"))
    most = TABLE[occasion][min(closeness, LEVELS[-1]) - LEVELS[0]]
    why = tr("as close as you are")
    if most > Rung.NOTE and not is_verified:
        most, why = Rung.NOTE, tr("a note at most until it is verified")
    if most > Rung.NOTE and age_days > MOST_DAYS:
        most, why = Rung.NOTE, tr("noticed more than {most_days} days ago").format(most_days=MOST_DAYS)
    return Offered(tuple(rung for rung in Rung if rung <= most), why)


def is_worth_telling(occasion: Occasion, closeness: int | None) -> bool:
    """Whether, once it is verified, there would be more to do than to note it."""
    return offered(occasion, closeness, 0, is_verified=True).rungs[-1] > Rung.NOTE


def least_closeness(occasion: Occasion) -> int:
    """From which closeness on there is more to do upon an occasion than to note it."""
    return next(level for level in LEVELS if is_worth_telling(occasion, level))
