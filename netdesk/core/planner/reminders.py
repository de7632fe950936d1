"""Reminders: what the user asked to be told of, once or again and again.

Of a reminder that comes again, one occurrence stands at a time: the last whose day has come, until it is seen to or the
next one comes. So however long netdesk was away, what was missed is told once and not one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.planner.facts import TOUCH_MINUTES, Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import DAY, wall_of
from netdesk.core.planner.standing import day_moments, day_state, standing
from netdesk.core.recurrence import LeapDay, first_after, last_until
from netdesk.core.recurrence_words import rule_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import tzinfo

    from netdesk.core.planner.facts import Facts
    from netdesk.core.recurrence import Recurrence


class Local(NamedTuple):
    """An occurrence as the user's own calendar and clock have it; ``instant`` only where it is in another zone."""

    day: date
    at: time | None = None
    instant: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something the user asked to be reminded of, once or by a ``rule``, about a person or nobody (0).

    ``at`` is a clock time, in ``zone`` where that is given, else wherever the user is.
    """

    subject_id: int
    text: str
    on_day: date
    rule: Recurrence | None = None
    at: time | None = None
    zone: tzinfo | None = None
    person_id: int = 0
    name: str = ""
    closeness: int | None = None
    minutes: int = TOUCH_MINUTES

    @property
    def source(self) -> Source:
        """What its nudges come from."""
        return Source.REMINDER

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge | None:
        """The nudge that stands; None where it has come for the last time and was seen to."""
        found = _present(self, acts, facts.manners.leap or LeapDay.FEBRUARY, now)
        if found is None:
            return None
        occurrence, local, snooze = found
        wall = wall_of(now)
        key = key_of(Source.REMINDER, self.subject_id, occurrence)
        clock = (local.at, local.instant)
        return Nudge(
            key=key,
            source=Source.REMINDER,
            person_id=self.person_id,
            name=self.name,
            closeness=self.closeness,
            due_on=local.day,
            about_on=local.day,
            state=day_state(local.day, wall.date()),
            words=self.text,
            why=(self.name, rule_words(self.rule) if self.rule else ""),
            minutes=self.minutes,
            at=local.at,
            **standing(key, local.day, snooze, self.person_id, facts.pauses, wall, clock),
        )

    def moments(self, nudge: Nudge, facts: Facts, now: datetime) -> Iterator[datetime]:
        """When another occurrence comes to stand, its state changes, or it is back."""
        leap = facts.manners.leap or LeapDay.FEBRUARY
        if self.rule is not None and self.zone is None:
            after = first_after(self.rule, self.on_day, now.date(), leap)
            if after is not None:
                yield datetime.combine(after, time())
        elif self.rule is not None:
            after = first_after(self.rule, self.on_day, now.date() - DAY, leap)
            for _ in range(3):  # in another zone, the day may be one sooner or later
                if after is not None:
                    yield datetime.combine(_local(self, after, now).day, time())
                    after = first_after(self.rule, self.on_day, after, leap)
        yield from day_moments(nudge)


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
    """The last occurrence by a rule whose day has come here; what comes once only follows, see ``_following``."""
    if reminder.rule is None:
        return None
    today = now.date()
    if reminder.zone is None:
        return last_until(reminder.rule, reminder.on_day, today, leap)
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
