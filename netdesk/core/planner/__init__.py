"""Planner: which nudges there are, which to notify of, and when either changes. Pure: from facts and now alone.

Each source has a file of its own; here they come together.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from netdesk.core.due import DueState
from netdesk.core.planner.facts import (
    DAILY_MINUTES,
    LEAD_DAYS,
    NOTIFY_AT,
    TOUCH_MINUTES,
    Act,
    Action,
    ActKind,
    Facts,
    Manners,
    Nudge,
    Pause,
    Promise,
    Reminder,
    Review,
    Source,
    Touch,
    Yearly,
    key_of,
    prefix_of,
    source_of,
    subject_of,
)
from netdesk.core.planner.instants import clocks_go_back, first_instant, next_day, wall_of
from netdesk.core.planner.speaking import is_quiet, is_told_now, next_telling, open_slot, summary_key
from netdesk.core.planner.standing import is_paused
from netdesk.core.planner.touches import touch_moments, touch_nudge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

__all__ = [
    "DAILY_MINUTES",
    "LEAD_DAYS",
    "NOTIFY_AT",
    "TOUCH_MINUTES",
    "Act",
    "ActKind",
    "Action",
    "Facts",
    "Manners",
    "Nudge",
    "Pause",
    "Promise",
    "Reminder",
    "Review",
    "Source",
    "Touch",
    "Yearly",
    "due_summary",
    "first_instant",
    "is_paused",
    "key_of",
    "next_change",
    "next_day",
    "next_notice",
    "notices",
    "nudges",
    "picked",
    "prefix_of",
    "source_of",
    "subject_of",
]

_NO_ACTS: dict[str, Act] = {}
_RANK = {DueState.OVERDUE: 0, DueState.DUE: 1, DueState.SOON: 2, DueState.FRESH: 3}
_WEIGHT = {
    Source.REMINDER: 0,
    Source.PROMISE: 0,
    Source.MENTOR: 1,
    Source.BIRTHDAY: 1,
    Source.ANNIVERSARY: 1,
    Source.CADENCE: 1,
    Source.REVIEW: 2,
}


def nudges(facts: Facts, now: datetime) -> list[Nudge]:
    """Every nudge that stands at ``now`` (aware, in the user's zone), the most important first.

    Order: those not snoozed or paused; of these what I owe and asked for before touches; then the more overdue state,
    the closer person, the earlier due day, the name.
    """
    return sorted(_planned(facts, now), key=_importance)


def notices(facts: Facts, now: datetime, planned: Sequence[Nudge] | None = None) -> list[Nudge]:
    """The due nudges to show as one notification at ``now``, in order, see speaking.py.

    ``planned`` is what ``nudges`` gives, where that is known already; what was notified does not bear on it.
    """
    if is_quiet(facts.manners, now.time()):
        return []
    slot = open_slot(facts, wall_of(now))
    found = _planned(facts, now) if planned is None else planned
    return sorted((nudge for nudge in found if is_told_now(nudge, facts, slot, now)), key=_importance)


def due_summary(facts: Facts, now: datetime) -> str | None:
    """The key of the day's summary that is told with the notices of ``now``, even if there are none; None: not yet."""
    slot = open_slot(facts, wall_of(now))
    return None if slot is None else summary_key(slot)


def next_notice(facts: Facts, now: datetime, planned: Sequence[Nudge] | None = None) -> datetime | None:
    """The first instant after ``now``, in UTC, at which ``notices`` can have something new to tell, or None."""
    planned = list(_planned(facts, now)) if planned is None else planned
    changes = [next_telling(planned, facts, now), _first_of(_followings(facts, planned, now), now)]
    return min((change for change in changes if change is not None), default=None)


def next_change(facts: Facts, now: datetime, planned: Sequence[Nudge] | None = None) -> datetime | None:
    """The first instant after ``now``, in UTC, at which ``nudges`` or ``notices`` can answer otherwise, or None.

    Where the clocks go back within a day, that instant counts too, as it may take back a day that had begun.
    """
    planned = list(_planned(facts, now)) if planned is None else planned
    if not planned and not facts.reminders:
        return None
    changes = [
        next_telling(planned, facts, now),
        _first_of(_followings(facts, planned, now), now),
        _first_of(_state_moments(facts, planned), now),
        clocks_go_back(now),
    ]
    return min((change for change in changes if change is not None), default=None)


def _planned(facts: Facts, now: datetime) -> Iterator[Nudge]:
    wall = wall_of(now)
    for touch in facts.touches:
        yield touch_nudge(touch, facts, wall)
    if facts.reminders or facts.promises or facts.yearlies or facts.reviews:
        yield from _planned_by_day(facts, now, wall)


def _planned_by_day(facts: Facts, now: datetime, wall: datetime) -> Iterator[Nudge]:
    """The nudges of all that has days of its own."""
    from netdesk.core.planner.reminders import promise_nudge, reminder_nudge
    from netdesk.core.planner.reviews import review_nudge
    from netdesk.core.planner.yearlies import yearly_nudge

    own: dict[tuple[str, str], dict[str, Act]] = {}
    for key, act in facts.acts.items():
        source, subject, _ = key.split(":", 2)
        own.setdefault((source, subject), {})[key] = act

    def acts_of(source: Source, subject_id: int) -> dict[str, Act]:
        return own.get((source.value, str(subject_id)), _NO_ACTS)

    for reminder in facts.reminders:
        found = reminder_nudge(reminder, facts, acts_of(Source.REMINDER, reminder.reminder_id), now)
        if found is not None:
            yield found
    for promise in facts.promises:
        found = promise_nudge(promise, facts, wall)
        if found is not None:
            yield found
    for yearly in facts.yearlies:
        yield yearly_nudge(yearly, facts, acts_of(yearly.source, yearly.person_id), wall)
    for review in facts.reviews:
        yield review_nudge(review, facts, acts_of(Source.REVIEW, review.review_id), wall)


def _followings(facts: Facts, planned: Iterable[Nudge], now: datetime) -> Iterator[datetime]:
    """The wall times at which another occurrence comes to stand, or a pause ends."""
    if facts.reminders:
        from netdesk.core.planner.reminders import reminder_moments

        by_id = {reminder.reminder_id: reminder for reminder in facts.reminders}
        for nudge in planned:
            if nudge.source is Source.REMINDER:
                yield from reminder_moments(nudge, by_id[int(nudge.key.split(":")[1])], facts, now)
    if facts.yearlies:
        from netdesk.core.planner.yearlies import yearly_moments

        for nudge in planned:
            if nudge.source in (Source.BIRTHDAY, Source.ANNIVERSARY):
                yield from yearly_moments(nudge)
    for pause in facts.pauses:
        for day in (pause.from_on, pause.until_on):
            if day is not None:
                yield _midnight(day)


def _state_moments(facts: Facts, planned: Iterable[Nudge]) -> Iterator[datetime]:
    for touch in facts.touches:
        yield from touch_moments(touch, facts)
    if facts.promises or facts.reviews:
        from netdesk.core.planner.reminders import day_moments

        for nudge in planned:
            if nudge.source in (Source.PROMISE, Source.REVIEW):
                yield from day_moments(nudge)


def _first_of(walls: Iterable[datetime], now: datetime) -> datetime | None:
    wall = wall_of(now)
    later = min((moment for moment in walls if moment > wall), default=None)
    return None if later is None or later.year == datetime.max.year else first_instant(later, now).astimezone(UTC)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def _importance(nudge: Nudge) -> tuple[bool, bool, int, int, int, date, str, str]:
    is_hidden = nudge.snoozed_until is not None or nudge.paused_until is not None
    return (
        is_hidden,
        not nudge.is_due,
        _WEIGHT[nudge.source],
        _RANK[nudge.state],
        -(nudge.closeness or 0),
        nudge.due_on,
        nudge.title,
        nudge.key,
    )
