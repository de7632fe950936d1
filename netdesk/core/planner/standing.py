"""Standing: how its day, snoozes and pauses bear on a nudge, the same for all sources."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypedDict

from netdesk.core.due import DueState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netdesk.core.planner.facts import Act, Nudge, Pause

SOON_DAYS = 3
"""How many days before its day something that has one is soon."""


class Standing(TypedDict):
    """The part of a nudge that what the user did decides."""

    snoozed_until: date | None
    snoozed_time: time | None
    paused_until: date | None
    notice_on: date
    notice_key: str
    notice_time: time | None
    notice_instant: datetime | None


def standing(
    key: str,
    due: date,
    snooze: Act | None,
    person_id: int,
    pauses: Sequence[Pause],
    wall: datetime,
    clock: tuple[time | None, datetime | None] = (None, None),
) -> Standing:
    """Whether a nudge is hidden at a wall time, and when it may be notified of.

    ``clock`` is its own clock time on the due day and, where that is in another zone, the instant in UTC.
    """
    notice_on, notice_time, notice_instant, notice_key = due, *clock, key
    is_snoozed = False
    if snooze is not None:
        notice_key = f"{key}@{snooze.day.isoformat()}" + (f"T{snooze.at:%H:%M}" if snooze.at else "")
        is_snoozed = snooze.back_at > wall
        if snooze.back_at >= datetime.combine(due, notice_time or time()):
            notice_on, notice_time, notice_instant = snooze.day, snooze.at, None
    back_on = resumed_on(notice_on, person_id, pauses) if pauses else notice_on
    if back_on != notice_on:
        notice_on, notice_time, notice_instant = back_on, None, None
    today = wall.date()
    resumed = resumed_on(today, person_id, pauses) if pauses else today
    return Standing(
        snoozed_until=snooze.day if is_snoozed and snooze is not None else None,
        snoozed_time=snooze.at if is_snoozed and snooze is not None else None,
        paused_until=resumed if resumed != today else None,
        notice_on=notice_on,
        notice_key=notice_key,
        notice_time=notice_time,
        notice_instant=notice_instant,
    )


def resumed_on(day: date, person_id: int, pauses: Sequence[Pause]) -> date:
    """The first day from ``day`` on that no pause covers; ``date.max`` where a pause has no end."""
    moved = True
    while moved:
        moved = False
        for pause in pauses:
            if (pause.person_id is None or pause.person_id == person_id != 0) and is_paused(pause, day):
                day, moved = pause.until_on or date.max, True
    return day


def is_paused(pause: Pause, day: date) -> bool:
    """Whether a pause holds on a day."""
    return pause.from_on <= day < (pause.until_on or date.max)


def day_state(day: date, today: date) -> DueState:
    """How due something is that has its own day: due on it, overdue after, soon in the three days before."""
    if day < today:
        return DueState.OVERDUE
    if day == today:
        return DueState.DUE
    return DueState.SOON if (day - today).days <= SOON_DAYS else DueState.FRESH


def day_moments(nudge: Nudge) -> Iterator[datetime]:
    """The wall times at which the state of a nudge that has its own day changes."""
    for days in (-SOON_DAYS, 0, 1):
        yield datetime.combine(nudge.due_on + timedelta(days=days), time())
    if nudge.snoozed_until is not None:
        yield datetime.combine(nudge.snoozed_until, nudge.snoozed_time or time())
