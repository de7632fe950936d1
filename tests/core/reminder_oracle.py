"""A second opinion on reminders, that shares no code with netdesk: every day of the years is walked one by one.

It knows no key, no RRULE and no planner. A thing has days on which it comes, found by asking of each day whether it is
one. What the user did is kept by the thing and the day it was about. ``owed`` says which things are to be told of.
"""

from __future__ import annotations

import calendar
from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta

ONE = timedelta(days=1)
FOREVER = date(9000, 1, 1)


def days_that(is_one, first, last):
    """Each day from ``first`` to ``last`` for which ``is_one(day)``."""
    found, day = [], first
    while day <= last:
        if is_one(day):
            found.append(day)
        day += ONE
    return found


def month_length(day):
    return calendar.monthrange(day.year, day.month)[1]


def months_between(first, day):
    return (day.year - first.year) * 12 + day.month - first.month


def every_n_days(first, n):
    return lambda day: day >= first and (day - first).days % n == 0


def every_n_weeks(first, n, weekdays):
    monday = first - timedelta(days=first.weekday())
    return lambda day: day >= first and day.weekday() in weekdays and (day - monday).days // 7 % n == 0


def every_n_months(first, n):
    return lambda day: (
        day >= first and months_between(first, day) % n == 0 and day.day == min(first.day, month_length(day))
    )


def nth_weekday(first, nth, weekday):
    return lambda day: day >= first and day.weekday() == weekday and (day.day + 6) // 7 == nth


def last_working_day(first):
    def is_one(day):
        later = [day.replace(day=number).weekday() for number in range(day.day + 1, month_length(day) + 1)]
        return day >= first and day.weekday() < 5 and all(weekday >= 5 for weekday in later)

    return is_one


def every_year(first, month, number, to_march):
    def is_one(day):
        if day < first:
            return False
        if (month, number) == (2, 29) and not calendar.isleap(day.year):
            return (day.month, day.day) == ((3, 1) if to_march else (2, 28))
        return (day.month, day.day) == (month, number)

    return is_one


class Thing:
    """Something that comes on days. ``done`` and ``until`` are by the day that they are about.

    What lapses is told of from ``lead`` days before its day to ``grace`` days after it and then passed over. What does
    not lapse waits; if it comes again meanwhile, the new day takes its place.
    """

    def __init__(self, days, at=None, zone=None, person=0, lead=0, grace=None):
        self.days, self.at, self.zone, self.person = days, at, zone, person
        self.lead, self.grace = lead, grace
        self.done, self.until = None, {}

    def here(self, day, now):
        """The day and time of an occurrence where the user is, and its instant if it has one of its own."""
        if self.at is None or self.zone is None:
            return day, self.at, None
        instant = datetime.combine(day, self.at, self.zone).astimezone(UTC)
        local = instant.astimezone(now.tzinfo)
        return local.date(), local.time().replace(fold=0), instant

    def standing(self, now):
        """The day that is its turn, and whether that has come; None where none ever comes again."""
        today, wall = now.date(), now.replace(tzinfo=None, fold=0)
        first = self._place(self.done) if self.done else 0
        if self.grace is not None:
            start = max(first, bisect_right(self.days, today - ONE * 400))
            for day in self.days[start : start + 4]:
                back = self.until.get(day)
                if max(day + self.grace * ONE, back.date() if back else day) >= today:
                    return day, day - self.lead * ONE <= today
            return None
        come = bisect_right(self.days, today + ONE)
        while come > first and self.here(self.days[come - 1], now)[0] > today:
            come -= 1
        if come <= first:
            return (self.days[first], False) if first < len(self.days) else None
        running = [
            day for day in self.until if self.until[day] > wall and self.days[first] <= day <= self.days[come - 1]
        ]
        return (max(running), True) if running else (self.days[come - 1], True)

    def _place(self, day):
        return bisect_right(self.days, day)

    def finish(self, day, _today):
        self.done = day
        self.until = {about: back for about, back in self.until.items() if about > day}

    def snooze(self, day, back):
        self.until[day] = back

    def turn(self, now):
        """(the day it is about, the local day it is due, clock time, instant) where its turn has come, else None."""
        found = self.standing(now)
        if found is None or not found[1]:
            return None
        day = found[0]
        if self.grace is not None:
            return day, day - self.lead * ONE, None, None
        return day, *self.here(day, now)


class Rhythm(Thing):
    """Somebody to be in touch with every so many days, counted from the last contact."""

    def __init__(self, every, last, person):
        super().__init__([], person=person)
        self.every, self.last, self.settled = every, last, {}

    def counted_from(self):
        day = self.last
        while day in self.settled:
            day = max(self.settled[day], day + ONE)
        return day

    def log(self, day):
        self.last = max(day, self.last)
        self.settled = {about: on for about, on in self.settled.items() if about >= self.last}
        self.until = {about: back for about, back in self.until.items() if about >= self.last}

    def finish(self, day, today):
        self.settled[day] = today

    def standing(self, now):
        day = self.counted_from()
        return day, day + self.every * ONE <= now.date()

    def turn(self, now):
        day, has_come = self.standing(now)
        return (day, day + self.every * ONE, None, None) if has_come else None


class Story(Thing):
    """Something heard on a day, of which nothing is said any more once it is old, snoozed or not."""

    def __init__(self, day, lasts, person):
        super().__init__([day], person=person)
        self.last = day + lasts * ONE

    def standing(self, now):
        day, today = self.days[0], now.date()
        return None if self.done or today > self.last else (day, day <= today)


class Oracle:
    """Says which of its ``things`` are owed a word at an instant, and remembers what was said."""

    def __init__(self, things, daily, quiet, days_off):
        self.things, self.daily, self.quiet, self.days_off = things, daily, quiet, days_off
        self.pauses = []
        self.said, self.mornings = set(), set()

    def is_silent(self, now):
        if self.quiet is None:
            return False
        begin, end, at = *self.quiet, now.time().replace(tzinfo=None, fold=0)
        return begin <= at < end if begin <= end else at >= begin or at < end

    def morning(self, now):
        """The last day whose daily time has come, unless that has had its word or today is a day off."""
        if self.is_silent(now) or now.weekday() in self.days_off:
            return None
        day = now.date()
        if now.time() < self.daily:
            day -= ONE
        while day.weekday() in self.days_off:
            day -= ONE
        return None if day in self.mornings else day

    def holds(self, person, day):
        """The first day from ``day`` on that no pause covers."""
        while covering := [
            until for who, begin, until in self.pauses if who in (None, person) and begin <= day < until
        ]:
            day = max(covering)
        return day

    def owed(self, now):
        """What is to be said now, as {number of the thing: occasion}."""
        if self.is_silent(now):
            return {}
        morning, wall, found = self.morning(now), now.replace(tzinfo=None, fold=0), {}
        for number, thing in enumerate(self.things):
            turn = thing.turn(now)
            if turn is None:
                continue
            about, day, at, instant = turn
            person = thing.person or -1
            if self.holds(person, now.date()) != now.date():
                continue
            back = thing.until.get(about)
            occasion = (number, about, back)
            if occasion in self.said or (back is not None and back > wall):
                continue
            if back is not None and back >= datetime.combine(day, at or time()):
                day, at, instant = back.date(), (back.time() if back.time() > time() else None), None
            if (held := self.holds(person, day)) != day:
                day, at, instant = held, None, None
            if instant is not None:
                is_time = instant <= now
            elif at is not None:
                is_time = datetime.combine(day, at) <= wall
            else:
                is_time = morning is not None and day <= morning
            if is_time:
                found[number] = occasion
        return found

    def acknowledge(self, occasions, now):
        self.said.update(occasions)
        if (morning := self.morning(now)) is not None:
            self.mornings.add(morning)
