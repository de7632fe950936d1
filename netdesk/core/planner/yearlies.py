"""Birthdays and work anniversaries: due some days ahead, and let go some days after, so that none stays in the past."""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core import sincerity
from netdesk.core.day_words import event_words, month_words
from netdesk.core.due import DueState
from netdesk.core.language import tr
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import DAY, wall_of
from netdesk.core.planner.standing import standing
from netdesk.core.recurrence import LeapDay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netdesk.core.dates import PartialDate
    from netdesk.core.planner.facts import Facts

GRACE_DAYS = 7
"""How many days after the day a nudge still stands: a late word is better than none, a very late one is not."""
_LAST_YEAR = date.max.year - 1
"""The last that has days after each of its days; some address books write 9999 for a year that they do not know."""
LEAST_CLOSENESS = {
    "birthday": sincerity.least_closeness(sincerity.Yearly.BIRTHDAY),
    "anniversary": sincerity.least_closeness(sincerity.Yearly.ANNIVERSARY),
}
"""From which stated closeness on there is a nudge at all."""


@dataclass(frozen=True, slots=True)
class Yearly:
    """A person's birthday or work anniversary: ``on`` has a month and a day, ``what`` the employer.

    Of an anniversary whose day is not known ``on`` is the first of the month, and ``is_day_known`` False.
    """

    source: Source
    person_id: int
    name: str
    on: PartialDate
    what: str = ""
    closeness: int | None = None
    is_day_known: bool = True

    @property
    def subject_id(self) -> int:
        """The person."""
        return self.person_id

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge:
        """The nudge of the present or next birthday or anniversary."""
        wall = wall_of(now)
        today = wall.date()
        nominal, day = self._present(facts, acts, today)
        key = key_of(self.source, self.person_id, nominal)
        due = day - timedelta(days=facts.manners.lead_days)
        years = day.year - self.on.year if self.on.year else None
        return Nudge(
            key=key,
            source=self.source,
            person_id=self.person_id,
            name=self.name,
            closeness=self.closeness,
            due_on=due,
            about_on=day,
            state=DueState.FRESH if today < due else DueState.DUE if today <= day else DueState.OVERDUE,
            what=self.what,
            years=years,
            is_day_known=self.is_day_known,
            why=(self._why(years, is_past=day < today),),
            when=event_words(day, today)
            if self.is_day_known
            else tr("in {month}").format(month=month_words(day.month)),
            **standing(key, due, acts.get(key), self.person_id, facts.pauses, wall),
        )

    def moments(self, nudge: Nudge, _facts: Facts, _now: datetime) -> Iterator[datetime]:
        """When its state changes, or the next takes its place."""
        for day in (nudge.due_on, nudge.about_on + DAY, nudge.about_on + (GRACE_DAYS + 1) * DAY):
            yield datetime.combine(day, time())
        if nudge.snoozed_until is not None and nudge.snoozed_until < date.max:
            yield datetime.combine(nudge.snoozed_until, nudge.snoozed_time or time())
            yield datetime.combine(nudge.snoozed_until, time()) + DAY

    def _why(self, years: int | None, *, is_past: bool) -> str:
        if self.source is Source.BIRTHDAY:
            words = tr("turned {years}") if is_past else tr("turns {years}")
            return words.format(years=years) if years else tr("birthday")
        if not years:
            words = tr("work anniversary at {what}") if self.what else tr("work anniversary")
        elif years == 1:
            words = tr("1 year at {what}") if self.what else tr("1 year")
        else:
            words = tr("{years} years at {what}") if self.what else tr("{years} years")
        return words.format(years=years, what=self.what)

    def _present(self, facts: Facts, acts: Mapping[str, Act], today: date) -> tuple[str, date]:
        """The first occurrence that was not seen to and has not passed: as the key names it, and its day.

        The year it began in has no anniversary, nor a birthday.
        """
        settled = max((key[-10:] for key, act in acts.items() if act.kind is not ActKind.SNOOZED), default="")
        first = min((self.on.year or 0) + 1, _LAST_YEAR)
        year = max(today.year - 2, first)
        while True:
            nominal = f"{year:04}-{self.on.month:02}-{self.on.day:02}"
            day = day_in(self.on, year, facts.manners.leap)
            snooze = acts.get(key_of(self.source, self.person_id, nominal))
            passes = day + timedelta(days=GRACE_DAYS)
            if snooze is not None and snooze.day < date.max:
                passes = max(passes, snooze.day)
            if nominal > settled and passes >= today:
                return nominal, day
            year += 1


def day_in(on: PartialDate, year: int, leap: LeapDay | None) -> date:
    """The day that a partial date with month and day falls on in a year; 29 February goes where the user wants it."""
    month, day = on.month or 1, on.day or 1
    if (month, day) == (2, 29) and not isleap(year):
        return date(year, 3, 1) if leap is LeapDay.MARCH else date(year, 2, 28)
    return date(year, month, day)
