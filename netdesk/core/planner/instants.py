"""Wall times and instants: when a clock of the user's zone first shows a time, also where it skips or repeats it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = timedelta(days=1)


def wall_of(now: datetime) -> datetime:
    """What the clock on the wall shows, without its zone."""
    return now.replace(tzinfo=None, fold=0)


def next_day(now: datetime) -> datetime:
    """The first instant of the next day of the calendar, in UTC."""
    return first_instant(datetime.combine(now.date() + DAY, time()), now)


def first_instant(wall: datetime, now: datetime) -> datetime:
    """The first instant after ``now``, in UTC, at which a clock in its zone shows ``wall`` (later than now's) or later.

    A wall time that the zone skips is reached when the clocks jump over it.
    """
    zone = now.tzinfo
    instants = [wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    if wall_of(instants[0].astimezone(zone)) == wall:
        return next((instant for instant in instants if instant > now), instants[1])
    return _first(instants[1], instants[0], lambda moment: wall_of(moment.astimezone(zone)) >= wall)


def clocks_go_back(now: datetime) -> datetime | None:
    """The instant within a day of ``now`` at which local time goes back, in UTC."""
    zone, start = now.tzinfo, now.astimezone(UTC)
    end = start + DAY

    def lead(instant: datetime) -> timedelta:
        return instant.astimezone(zone).utcoffset() or timedelta()

    before = lead(start)
    return _first(start, end, lambda moment: lead(moment) < before) if lead(end) < before else None


def _first(false_at: datetime, true_at: datetime, holds: Callable[[datetime], bool]) -> datetime:
    """The first whole second in (false_at, true_at] at which ``holds``, by halving."""
    false_at, true_at = false_at.replace(microsecond=0), true_at.replace(microsecond=0)
    while true_at - false_at > timedelta(seconds=1):
        middle = (false_at + (true_at - false_at) / 2).replace(microsecond=0)
        if holds(middle):
            true_at = middle
        else:
            false_at = middle
    return true_at
