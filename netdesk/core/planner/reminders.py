"""Reminders and promises: what the user asked to be told of, or owes, on days of their own.

Of a reminder that comes again, one occurrence stands at a time: the last whose day has come, until it is seen to or the
next one comes. So however long netdesk was away, what was missed is told once and not one by one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.due import DueState
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import DAY, wall_of
from netdesk.core.planner.standing import standing
from netdesk.core.recurrence import LeapDay, first_after, last_until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netdesk.core.planner.facts import Facts, Promise, Reminder

SOON_DAYS = 3
"""How many days before its day a reminder or a promise is soon."""


class Local(NamedTuple):
    """An occurrence as the user's own calendar and clock have it; ``instant`` only where it is in another zone."""

    day: date
    at: time | None = None
    instant: datetime | None = None


def reminder_nudge(reminder: Reminder, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge | None:
    """The nudge of one reminder; None where it has come for the last time and was seen to. ``acts`` are its own."""
    found = _present(reminder, acts, facts.manners.leap or LeapDay.FEBRUARY, now)
    if found is None:
        return None
    occurrence, local, snooze = found
    wall = wall_of(now)
    key = key_of(Source.REMINDER, reminder.reminder_id, occurrence)
    clock = (local.at, local.instant)
    return Nudge(
        key=key,
        source=Source.REMINDER,
        person_id=reminder.person_id,
        name=reminder.name,
        closeness=reminder.closeness,
        due_on=local.day,
        about_on=local.day,
        state=day_state(local.day, wall.date()),
        what=reminder.text,
        minutes=reminder.minutes,
        at=local.at,
        rule=reminder.rule,
        **standing(key, local.day, snooze, reminder.person_id, facts.pauses, wall, clock),
    )


def promise_nudge(promise: Promise, facts: Facts, wall: datetime) -> Nudge | None:
    """The nudge of one promise; None where that was settled by itself."""
    key = key_of(Source.PROMISE, promise.promise_id, promise.due_on)
    act = facts.acts.get(key)
    if act is not None and act.kind is not ActKind.SNOOZED:
        return None
    return Nudge(
        key=key,
        source=Source.PROMISE,
        person_id=promise.person_id,
        name=promise.name,
        closeness=promise.closeness,
        due_on=promise.due_on,
        about_on=promise.due_on,
        state=day_state(promise.due_on, wall.date()),
        what=promise.text,
        is_mine=promise.is_mine,
        **standing(key, promise.due_on, act, promise.person_id, facts.pauses, wall),
    )


def reminder_moments(nudge: Nudge, reminder: Reminder, facts: Facts, now: datetime) -> Iterator[datetime]:
    """The wall times at which another occurrence comes to stand in the place of ``nudge``, or it changes."""
    leap = facts.manners.leap or LeapDay.FEBRUARY
    if reminder.rule is not None and reminder.zone is None:
        after = first_after(reminder.rule, reminder.on_day, now.date(), leap)
        if after is not None:
            yield datetime.combine(after, time())
    elif reminder.rule is not None:
        after = first_after(reminder.rule, reminder.on_day, now.date() - DAY, leap)
        for _ in range(3):  # in another zone, the day may be one sooner or later
            if after is not None:
                yield datetime.combine(_local(reminder, after, now).day, time())
                after = first_after(reminder.rule, reminder.on_day, after, leap)
    yield from day_moments(nudge)


def day_moments(nudge: Nudge) -> Iterator[datetime]:
    """The wall times at which the state of a nudge that has its own day changes."""
    for days in (-SOON_DAYS, 0, 1):
        yield datetime.combine(nudge.due_on + timedelta(days=days), time())
    if nudge.snoozed_until is not None:
        yield datetime.combine(nudge.snoozed_until, nudge.snoozed_time or time())


def day_state(day: date, today: date) -> DueState:
    """How due something is that has its own day: due on it, overdue after, soon in the three days before."""
    if day < today:
        return DueState.OVERDUE
    if day == today:
        return DueState.DUE
    return DueState.SOON if (day - today).days <= SOON_DAYS else DueState.FRESH


def _present(
    reminder: Reminder, acts: Mapping[str, Act], leap: LeapDay, now: datetime
) -> tuple[date, Local, Act | None] | None:
    """The occurrence that stands: its day by the rule, its day here, and its snooze if any."""
    begun = _begun(reminder, leap, now)
    if not acts:
        present = begun or _following(reminder, date.min, leap)
        return None if present is None else (present, _local(reminder, present, now), None)
    wall = wall_of(now)
    by_day = {date.fromisoformat(key[-10:]): act for key, act in acts.items()}
    settled = max((day for day, act in by_day.items() if act.kind is not ActKind.SNOOZED), default=None)
    running = [
        day
        for day, act in by_day.items()
        if act.kind is ActKind.SNOOZED
        and act.back_at > wall
        and (settled is None or day > settled)
        and begun is not None
        and day <= begun
        and _comes_on(reminder, day, leap)
    ]
    if running:
        present = max(running)
    elif begun is not None and (settled is None or begun > settled):
        present = begun
    else:
        present = _following(reminder, max(day for day in (settled, begun, date.min) if day is not None), leap)
    if present is None:
        return None
    return present, _local(reminder, present, now), by_day.get(present)


def _begun(reminder: Reminder, leap: LeapDay, now: datetime) -> date | None:
    """The last occurrence whose day has come here."""
    today = now.date()
    if reminder.zone is None:
        if reminder.rule is not None:
            return last_until(reminder.rule, reminder.on_day, today, leap)
        return reminder.on_day if reminder.on_day <= today else None
    if reminder.rule is None:
        return reminder.on_day if _local(reminder, reminder.on_day, now).day <= today else None
    day = last_until(reminder.rule, reminder.on_day, today + DAY, leap)
    while day is not None and _local(reminder, day, now).day > today:
        day = last_until(reminder.rule, reminder.on_day, day - DAY, leap)
    return day


def _following(reminder: Reminder, day: date, leap: LeapDay) -> date | None:
    if reminder.rule is None:
        return reminder.on_day if reminder.on_day > day else None
    return first_after(reminder.rule, reminder.on_day, max(day, reminder.on_day - DAY), leap)


def _comes_on(reminder: Reminder, day: date, leap: LeapDay) -> bool:
    return reminder.on_day == day if reminder.rule is None else _following(reminder, day - DAY, leap) == day


def _local(reminder: Reminder, day: date, now: datetime) -> Local:
    if reminder.at is None or reminder.zone is None:
        return Local(day, reminder.at)
    instant = datetime.combine(day, reminder.at, reminder.zone).astimezone(UTC)
    here = instant.astimezone(now.tzinfo)
    return Local(here.date(), here.time().replace(tzinfo=None, fold=0), instant)
