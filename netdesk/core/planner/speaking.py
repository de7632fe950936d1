"""Speaking: when a due nudge may be told of.

What has a clock time is told at that time. All else waits for the daily time, and is told in one summary a day: the
slot of a day opens at its daily time and closes once its summary was told, also if that was empty. A slot that netdesk
slept through is still open when it wakes. Quiet hours hold back everything, days off all that has no clock time.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from netdesk.core.planner.instants import DAY, first_instant, wall_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netdesk.core.planner.facts import Facts, Manners, Nudge

_MOST_SLOTS = 400


def summary_key(day: date) -> str:
    """What is remembered of the summary of a day's slot."""
    return f"summary:{day.isoformat()}"


def open_slot(facts: Facts, wall: datetime) -> date | None:
    """The day whose summary is to be told now: the last whose daily time has come; None where it was told already."""
    manners = facts.manners
    if is_quiet(manners, wall.time()) or wall.weekday() in manners.days_off:
        return None
    slot = _last_slot(manners, wall)
    return None if slot is None or summary_key(slot) in facts.notified else slot


def is_told_now(nudge: Nudge, facts: Facts, slot: date | None, now: datetime) -> bool:
    """Whether a nudge is to be notified of now, outside of quiet hours; ``slot`` is the open one."""
    if not nudge.is_due or nudge.notice_key in facts.notified:
        return False
    if nudge.notice_instant is not None:
        return nudge.notice_instant <= now
    if nudge.notice_time is not None:
        return datetime.combine(nudge.notice_on, nudge.notice_time) <= wall_of(now)
    return slot is not None and nudge.notice_on <= slot


def is_quiet(manners: Manners, at: time) -> bool:
    """Whether a wall time lies in the quiet hours, whose end belongs to them no more."""
    if manners.quiet is None:
        return False
    begin, end = manners.quiet
    return begin <= at < end if begin <= end else at >= begin or at < end


def next_telling(nudges: Iterable[Nudge], facts: Facts, now: datetime) -> datetime | None:
    """The first instant after ``now``, in UTC, at which one of ``nudges`` can come to be told of; None where none can.

    Where some wait for quiet hours or a day off to pass, or would be held back by them, that counts too.
    """
    wall = wall_of(now)
    walls: set[datetime] = set()
    instants: set[datetime] = set()
    days: set[date] = set()
    slot, waits = open_slot(facts, wall), False
    for nudge in nudges:
        if nudge.notice_on == date.max or nudge.notice_key in facts.notified:
            continue
        waits = True
        if nudge.notice_instant is not None:
            instants.add(nudge.notice_instant)
        elif nudge.notice_time is not None:
            walls.add(datetime.combine(nudge.notice_on, nudge.notice_time))
        elif slot is None or nudge.notice_on > slot:
            days.add(nudge.notice_on)
    if days:
        walls.update(_slots(min(days), facts, wall))
    if waits:
        walls.update(_borders(facts.manners, wall))
    later = [first_instant(moment, now) for moment in sorted(moment for moment in walls if moment > wall)[:1]]
    later += [instant for instant in instants if instant > now]
    return min((instant.astimezone(UTC) for instant in later), default=None)


def _slots(first: date, facts: Facts, wall: datetime) -> Iterator[datetime]:
    """The wall time at which the first slot opens that takes what is to be told from ``first`` on."""
    manners = facts.manners
    day = max(first, wall.date())
    for _ in range(_MOST_SLOTS):
        opens = datetime.combine(day, manners.notify_at)
        is_open = day.weekday() not in manners.days_off and summary_key(day) not in facts.notified
        if is_open and opens > wall:
            yield opens
            return
        if day > date.max - 2 * DAY:
            return
        day += DAY


def _borders(manners: Manners, wall: datetime) -> Iterator[datetime]:
    """When quiet hours and days off next begin or end."""
    if manners.quiet is not None:
        for border in manners.quiet:
            at = datetime.combine(wall.date(), border)
            yield at if at > wall else at + DAY
    if manners.days_off:
        yield datetime.combine(wall.date() + DAY, time())


def _last_slot(manners: Manners, wall: datetime) -> date | None:
    day = wall.date() if manners.notify_at <= wall.time() else wall.date() - DAY
    for _ in range(7):
        if day.weekday() not in manners.days_off:
            return day
        day -= DAY
    return None
