"""A reminder as the user states it, before it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.recurrence import LeapDay, Recurrence, first_after
from netdesk.errors import InputError

if TYPE_CHECKING:
    from datetime import date, time


@dataclass(frozen=True, slots=True)
class ReminderDraft:
    """What to be reminded of and when: once, or by an RRULE whose first day is ``on_day``.

    ``person_id`` 0 is nobody; ``zone`` is a name of the tz database, empty for wherever the user is. Raises InputError
    where there is nothing to say, or the rule never comes or comes more often than daily.
    """

    text: str
    on_day: date
    at: time | None = None
    rrule: str = ""
    person_id: int = 0
    zone: str = ""
    minutes: int | None = None

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise InputError(tr("Say what to be reminded of."), "text")
        if self.zone and self.at is None:
            raise InputError(tr("A time zone goes with a clock time."), "zone")
        if self.rrule and not Recurrence.parse(self.rrule).has_any(self.on_day):
            raise InputError(tr("That rule never comes after the day given."), "rrule")

    def days(self, after: date, most: int, leap: LeapDay = LeapDay.FEBRUARY) -> list[date]:
        """The first days on which it comes after a day, at most so many."""
        if not self.rrule:
            return [self.on_day] if self.on_day > after else []
        rule = Recurrence.parse(self.rrule)
        found: list[date] = []
        day: date | None = max(after, self.on_day - timedelta(days=1))
        while day is not None and len(found) < most and (day := first_after(rule, self.on_day, day, leap)) is not None:
            found.append(day)
        return found
