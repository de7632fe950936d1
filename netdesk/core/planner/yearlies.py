"""Birthdays and work anniversaries: due some days ahead, and let go some days after, so that none stays in the past."""

from __future__ import annotations

from calendar import isleap
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core.due import DueState
from netdesk.core.planner.facts import Act, ActKind, Nudge, key_of
from netdesk.core.planner.standing import standing
from netdesk.core.recurrence import LeapDay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netdesk.core.dates import PartialDate
    from netdesk.core.planner.facts import Facts, Yearly

GRACE_DAYS = 7
"""How many days after the day a nudge still stands: a late word is better than none, a very late one is not."""
LEAST_CLOSENESS = {"birthday": 2, "anniversary": 4}
"""From which stated closeness on there is a nudge at all: nobody distant is congratulated (sincerity gate)."""


def yearly_nudge(yearly: Yearly, facts: Facts, acts: Mapping[str, Act], wall: datetime) -> Nudge:
    """The nudge of the present or next birthday or anniversary. ``acts`` are those of the same source and person."""
    nominal, day = _present(yearly, facts, acts, wall.date())
    key = key_of(yearly.source, yearly.person_id, nominal)
    due = day - timedelta(days=facts.manners.lead_days)
    today = wall.date()
    state = DueState.FRESH if today < due else DueState.DUE if today <= day else DueState.OVERDUE
    return Nudge(
        key=key,
        source=yearly.source,
        person_id=yearly.person_id,
        name=yearly.name,
        closeness=yearly.closeness,
        due_on=due,
        about_on=day,
        state=state,
        what=yearly.what,
        years=day.year - yearly.on.year if yearly.on.year else None,
        is_day_known=yearly.is_day_known,
        **standing(key, due, acts.get(key), yearly.person_id, facts.pauses, wall),
    )


def yearly_moments(nudge: Nudge) -> Iterator[datetime]:
    """The wall times at which the state of one birthday or anniversary changes, or the next takes its place."""
    for day in (nudge.due_on, nudge.about_on + timedelta(days=1), nudge.about_on + timedelta(days=GRACE_DAYS + 1)):
        yield datetime.combine(day, time())
    if nudge.snoozed_until is not None and nudge.snoozed_until < date.max:
        yield datetime.combine(nudge.snoozed_until, nudge.snoozed_time or time())
        yield datetime.combine(nudge.snoozed_until, time()) + timedelta(days=1)


def day_in(on: PartialDate, year: int, leap: LeapDay | None) -> date:
    """The day that a partial date with month and day falls on in a year; 29 February goes where the user wants it."""
    month, day = on.month or 1, on.day or 1
    if (month, day) == (2, 29) and not isleap(year):
        return date(year, 3, 1) if leap is LeapDay.MARCH else date(year, 2, 28)
    return date(year, month, day)


def _present(yearly: Yearly, facts: Facts, acts: Mapping[str, Act], today: date) -> tuple[str, date]:
    """The first occurrence that was not seen to and has not passed: as the key names it, and its day.

    The year it began in has no anniversary, nor a birthday.
    """
    settled = max((key[-10:] for key, act in acts.items() if act.kind is not ActKind.SNOOZED), default="")
    first = (yearly.on.year or 0) + 1
    year = max(today.year - 2, first)
    while True:
        nominal = f"{year:04}-{yearly.on.month:02}-{yearly.on.day:02}"
        day = day_in(yearly.on, year, facts.manners.leap)
        snooze = acts.get(key_of(yearly.source, yearly.person_id, nominal))
        passes = day + timedelta(days=GRACE_DAYS)
        if snooze is not None and snooze.day < date.max:
            passes = max(passes, snooze.day)
        if nominal > settled and passes >= today:
            return nominal, day
        year += 1
