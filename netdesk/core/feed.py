"""The days of netdesk as a calendar has them: what is in the file that calendars subscribe to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netdesk.core.recurrence import Frequency, LeapDay, Recurrence

if TYPE_CHECKING:
    from datetime import date, time

    from netdesk.core.dates import PartialDate

_LEAP_YEAR = 2000
_SHORTEST = 28


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """Something on a day, ``at`` a clock time (in a ``zone`` of the tz database, else wherever the reader is) or all
    day; again by an ``rrule`` of RFC 5545.
    """

    uid: str
    summary: str
    on_day: date
    at: time | None = None
    zone: str = ""
    rrule: str = ""
    note: str = ""


def birthday_day(on: PartialDate, since: date) -> date:
    """The first day of a birthday: the day of birth, or of a year of ``since``'s or before that has it."""
    year = on.year
    if year is None:
        year = _LEAP_YEAR if (on.month, on.day) == (2, 29) else since.year - 1
    return since.replace(year=year, month=on.month or 1, day=on.day or 1)


def yearly_rule(day: date, leap: LeapDay) -> str:
    """Every year, where a calendar that follows RFC 5545 to the letter puts 29 February where the user wants it."""
    if (day.month, day.day) != (2, 29):
        return "FREQ=YEARLY"
    # The 60th day of a year is 29 February, or 1 March.
    return "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" if leap is LeapDay.FEBRUARY else "FREQ=YEARLY;BYYEARDAY=60"


def portable_rule(rrule: str, start: date, leap: LeapDay) -> str:
    """A rule of a reminder in such words that a calendar, which passes over a month too short for the day of
    ``start``, gives that month's last day as netdesk does.
    """
    rule = Recurrence.parse(rrule)
    if rule.by_day or rule.by_month_day or start.day <= _SHORTEST:
        return rrule
    if rule.frequency is Frequency.YEARLY and rule.by_month in ((), (start.month,)):
        rest = [part for part in rrule.split(";") if not part.startswith(("FREQ=", "BYMONTH="))]
        return ";".join([yearly_rule(start, leap), *rest])
    if rule.by_set_pos or rule.frequency in (Frequency.DAILY, Frequency.WEEKLY):
        return rrule
    if rule.frequency is Frequency.YEARLY and len(rule.by_month) > 1:
        if rule.interval > 1:
            return rrule
        rrule = rrule.replace("FREQ=YEARLY", "FREQ=MONTHLY")  # so that each month has a last day of its own
    days = ",".join(str(day) for day in range(_SHORTEST, start.day + 1))
    return f"{rrule};BYMONTHDAY={days};BYSETPOS=-1"
