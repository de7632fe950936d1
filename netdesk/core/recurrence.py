"""Recurrence: the days on which something comes again, as RFC 5545 (section 3.3.10) writes them in an RRULE.

Whole days alone, so nothing more often than daily. Where no BY part names the day, it is the first day's, and a month
too short for it gives its last day (RFC 7529, SKIP=BACKWARD); a yearly 29 February goes where the user wants it.
A BYMONTHDAY that a month lacks is passed over, as RFC 5545 says.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from netdesk.core.language import marked, tr
from netdesk.core.recurrence_text import parts_of
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_YEARS_AHEAD = 60
"""How far the next occurrence is looked for: the longest gap of a rule that can be stated (29 February on a Monday)."""
_WEEK = 7


class Frequency(StrEnum):
    """The period that a rule counts in."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class LeapDay(StrEnum):
    """Where 29 February goes in other years."""

    FEBRUARY = marked("28 February")
    MARCH = marked("1 March")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule. ``by_day`` are (ordinal or 0, weekday from 0 = Monday); the other BY parts are as in the RFC."""

    frequency: Frequency
    interval: int = 1
    by_day: tuple[tuple[int, int], ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_month: tuple[int, ...] = ()
    by_set_pos: tuple[int, ...] = ()
    week_start: int = 0
    count: int | None = None
    until: date | None = None

    @classmethod
    def parse(cls, text: str) -> Recurrence:
        """Read an RRULE value such as ``FREQ=MONTHLY;BYDAY=3MO``. Raises InputError."""
        parts = parts_of(text)
        rule = cls(Frequency(parts.frequency), *parts[1:])
        if rule.frequency is not Frequency.YEARLY and rule.frequency is not Frequency.MONTHLY:
            if any(ordinal for ordinal, _ in rule.by_day):
                raise InputError(tr("Only a month or a year has a third Monday; write FREQ=MONTHLY."), "rrule")
            if rule.frequency is Frequency.WEEKLY and rule.by_month_day:
                raise InputError(tr("A weekly rule cannot name days of the month; write FREQ=MONTHLY."), "rrule")
        return rule

    def has_any(self, start: date) -> bool:
        """Whether it gives any day at all."""
        return first_after(self, start, start - timedelta(days=1)) is not None


def first_after(rule: Recurrence, start: date, day: date, leap: LeapDay = LeapDay.FEBRUARY) -> date | None:
    """The first occurrence after ``day``; None where there is none any more."""
    return _first_after(rule, start, day, leap)


def last_until(rule: Recurrence, start: date, day: date, leap: LeapDay = LeapDay.FEBRUARY) -> date | None:
    """The last occurrence on or before ``day``; None where the first is still to come."""
    return _last_until(rule, start, day, leap)


@lru_cache(maxsize=8192)
def _first_after(rule: Recurrence, start: date, day: date, leap: LeapDay) -> date | None:
    if rule.count is not None:
        return next((found for found in _counted(rule, start, leap) if found > day), None)
    number = max(_period_of(rule, start, day), 0)
    latest = max(day, start).year + _YEARS_AHEAD
    while True:
        try:
            found = _days_of(rule, start, number, leap)
            year = _year_of(rule, start, number)
        except (ValueError, OverflowError):  # the calendar ends in the year 9999
            return None
        for candidate in found:
            if candidate > day:
                return candidate if rule.until is None or candidate <= rule.until else None
        if year > latest:
            return None
        number += 1


@lru_cache(maxsize=8192)
def _last_until(rule: Recurrence, start: date, day: date, leap: LeapDay) -> date | None:
    if rule.count is not None:
        return next((found for found in reversed(_counted(rule, start, leap)) if found <= day), None)
    if rule.until is not None:
        day = min(day, rule.until)
    number = _period_of(rule, start, day)
    earliest = max(start.year, day.year - _YEARS_AHEAD)
    while number >= 0 and _year_of(rule, start, number) >= earliest - 1:
        for candidate in reversed(_days_of(rule, start, number, leap)):
            if candidate <= day:
                return candidate
        number -= 1
    return None


@lru_cache(maxsize=256)
def _counted(rule: Recurrence, start: date, leap: LeapDay) -> tuple[date, ...]:
    """All days of a rule that ends after a number of them."""
    found: list[date] = []
    number = 0
    last = start
    while len(found) < (rule.count or 0) and _year_of(rule, start, number) <= last.year + _YEARS_AHEAD:
        found += _days_of(rule, start, number, leap)
        last = found[-1] if found else start
        number += 1
    return tuple(day for day in found[: rule.count] if rule.until is None or day <= rule.until)


def _period_of(rule: Recurrence, start: date, day: date) -> int:
    """The number of the period, counted from the first day's, that ``day`` is in, or the last one that began before."""
    if rule.frequency is Frequency.DAILY:
        steps = (day - start).days
    elif rule.frequency is Frequency.WEEKLY:
        steps = (day - _week_of(rule, start)).days // _WEEK
    elif rule.frequency is Frequency.MONTHLY:
        steps = (day.year - start.year) * 12 + day.month - start.month
    else:
        steps = day.year - start.year
    return steps // rule.interval


def _year_of(rule: Recurrence, start: date, number: int) -> int:
    steps = number * rule.interval
    if rule.frequency is Frequency.YEARLY:
        return start.year + steps
    if rule.frequency is Frequency.MONTHLY:
        return start.year + (start.month - 1 + steps) // 12
    return (start + timedelta(days=steps * (_WEEK if rule.frequency is Frequency.WEEKLY else 1))).year


def _days_of(rule: Recurrence, start: date, number: int, leap: LeapDay) -> list[date]:
    """The occurrences in one period, in order."""
    steps = number * rule.interval
    if rule.frequency is Frequency.YEARLY:
        days = _in_year(rule, start, start.year + steps, leap)
    elif rule.frequency is Frequency.MONTHLY:
        year, month = divmod(start.year * 12 + start.month - 1 + steps, 12)
        days = _in_month(rule, start, year, month + 1) if _has_month(rule, month + 1) else []
    elif rule.frequency is Frequency.WEEKLY:
        monday = _week_of(rule, start) + timedelta(days=_WEEK * steps)
        weekdays = {weekday for _, weekday in rule.by_day} or {start.weekday()}
        week = [monday + timedelta(days=days) for days in range(_WEEK)]
        days = [day for day in week if day.weekday() in weekdays and _has_month(rule, day.month)]
    else:
        day = start + timedelta(days=steps)
        days = [day] if _has_month(rule, day.month) and _is_named(rule, day) else []
    return [day for day in _at_positions(rule, days) if day >= start]


def _in_year(rule: Recurrence, start: date, year: int, leap: LeapDay) -> list[date]:
    months = rule.by_month or (range(1, 13) if rule.by_month_day else (start.month,))
    if not rule.by_day and not rule.by_month_day and (start.month, start.day) == (2, 29) and not isleap(year):
        if rule.by_month in ((), (2,)):
            return [date(year, 2, 28) if leap is LeapDay.FEBRUARY else date(year, 3, 1)]
    elif rule.by_day and not rule.by_month and not rule.by_month_day:
        return _weekdays(rule, date(year, 1, 1), 366 if isleap(year) else 365)
    return [day for month in sorted(set(months)) for day in _in_month(rule, start, year, month)]


def _in_month(rule: Recurrence, start: date, year: int, month: int) -> list[date]:
    length = monthrange(year, month)[1]
    if rule.by_month_day:
        numbers = {number if number > 0 else length + 1 + number for number in rule.by_month_day}
        days = [date(year, month, number) for number in sorted(numbers) if 1 <= number <= length]
        return [day for day in days if not rule.by_day or day.weekday() in {weekday for _, weekday in rule.by_day}]
    if rule.by_day:
        return _weekdays(rule, date(year, month, 1), length)
    return [date(year, month, min(start.day, length))]


def _weekdays(rule: Recurrence, first: date, length: int) -> list[date]:
    """The days of ``length`` days from ``first`` that BYDAY names, by weekday or as the n-th, or n-th last."""
    found: set[date] = set()
    for ordinal, weekday in rule.by_day:
        days = range((weekday - first.weekday()) % _WEEK, length, _WEEK)
        if ordinal == 0:
            found.update(first + timedelta(days=offset) for offset in days)
        elif abs(ordinal) <= len(days):
            found.add(first + timedelta(days=days[ordinal - 1 if ordinal > 0 else ordinal]))
    return sorted(found)


def _is_named(rule: Recurrence, day: date) -> bool:
    if rule.by_day and day.weekday() not in {weekday for _, weekday in rule.by_day}:
        return False
    back = day.day - monthrange(day.year, day.month)[1] - 1
    return not rule.by_month_day or day.day in rule.by_month_day or back in rule.by_month_day


def _at_positions(rule: Recurrence, days: list[date]) -> Iterator[date]:
    if not rule.by_set_pos:
        yield from days
        return
    places = {place - 1 if place > 0 else len(days) + place for place in rule.by_set_pos}
    yield from (day for place, day in enumerate(days) if place in places)


def _has_month(rule: Recurrence, month: int) -> bool:
    return not rule.by_month or month in rule.by_month


def _week_of(rule: Recurrence, day: date) -> date:
    return day - timedelta(days=(day.weekday() - rule.week_start) % _WEEK)
