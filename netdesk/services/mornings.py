"""Mornings: what a day asks for, sized to the minutes the user has for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core import planner
from netdesk.core.planner import TOUCH_MINUTES, budget
from netdesk.services import nudges
from netdesk.store import manners, pauses
from netdesk.store import nudges as stored

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from netdesk.core.bringing import Bringing
    from netdesk.core.planner import Nudge
    from netdesk.core.planner.budget import Morning
    from netdesk.store.reader import Reader


MOST_LOOKED_AT = 200
"""As many of the longest due touches are looked at for what is shown: a morning asks for fewer."""
UNPLACED = "-has:closeness -has:cadence -is:donotcontact"
"""The query of those whom a day counts as unplaced."""


class Day(NamedTuple):
    """A day at a moment. ``standing`` is all that stands, due or not, the most important first.

    Of what is due, ``picked`` fits into the ``budget`` minutes (0: no limit), of which some are ``spent``; ``waiting``
    and ``more``, who are only counted, do not. ``minutes`` is what those picked take. ``paused_until`` is the end of a
    pause of everything; ``date.max`` where it has none. ``unplaced`` are the people of whom neither closeness nor a
    cadence is stated, so that nothing ever tells of them; counted where nothing is picked.
    """

    now: datetime
    standing: list[Nudge]
    picked: list[Nudge]
    waiting: list[Nudge]
    more: int
    minutes: int
    budget: int
    spent: int
    paused_until: date | None
    unplaced: int = 0

    @property
    def asked(self) -> int:
        """How many things the day asks for."""
        return len(self.picked) + (0 if self.budget else self.more)

    @property
    def held_back(self) -> int:
        """How many things are due that wait for another day."""
        return len(self.waiting) + (self.more if self.budget else 0)


class Beside(NamedTuple):
    """What a day says of somebody besides the reason: where they work, and the best there is to bring."""

    organization: str
    bringing: Bringing | None


def read(reader: Reader, now: datetime, limit: int | None = None) -> Day:
    """The day of ``now``. With a ``limit`` only so many of the longest due touches are looked at."""
    standing = nudges.today(reader, now, include_all=True, limit=limit)
    due = [nudge for nudge in standing if nudge.is_due]
    minutes, spent = _minutes(reader, now.date())
    parted = budget.morning(due, minutes, spent)
    more = nudges.count_due(reader, now) - len(due)
    everything = [each for each in pauses.standing(reader, now.date()) if each.person_id is None]
    ends = [each.until_on or date.max for each in everything if planner.is_paused(each, now.date())]
    until = max(ends, default=None)
    unplaced = 0 if parted.picked else stored.count_unplaced(reader)
    return Day(now, standing, parted.picked, parted.waiting, more, parted.minutes, minutes, spent, until, unplaced)


def part(reader: Reader, due: Sequence[Nudge], now: datetime) -> Morning:
    """All that is ``due`` on the day of ``now``, split into what it asks for and what waits for another."""
    return budget.morning(due, *_minutes(reader, now.date()))


def beside(reader: Reader, people: Collection[int], today: date) -> dict[int, Beside]:
    """What is said of people besides the reason, by id."""
    from netdesk.services import bringing, listing  # the first picture does without

    found = bringing.read(reader, people, today)
    return {
        row.person_id: Beside(row.organization, found.get(row.person_id)) for row in listing.rows(reader, list(people))
    }


def _minutes(reader: Reader, day: date) -> tuple[int, int]:
    """The minutes meant for a day, and those spent on it so far."""
    return manners.daily_minutes(reader), stored.count_seen_to(reader, day) * TOUCH_MINUTES
