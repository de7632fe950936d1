"""One life with reminders: years in one time zone, seeded, with the planner on one side and the oracle on the other.

Nothing waits: the clock jumps to the planner's next instant. On the way the user sees to things, snoozes, pauses; the
program is switched off and killed between showing and saving; the clock is set and the user travels.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from netdesk.core.cadence import Cadence
from netdesk.core.dates import PartialDate
from netdesk.core.milestones import Milestone, MilestoneKind
from netdesk.core.planner import (
    Act,
    ActKind,
    Facts,
    Manners,
    Pause,
    Source,
    Touch,
    due_summary,
    key_of,
    next_change,
    notices,
    nudges,
)
from netdesk.core.planner.milestones import News
from netdesk.core.planner.promises import Promise
from netdesk.core.planner.reminders import Reminder
from netdesk.core.planner.yearlies import Yearly
from netdesk.core.recurrence import LeapDay, Recurrence
from tests.core import reminder_oracle as oracle

FIRST = date(2006, 1, 1)
AFTER = timedelta(days=500)
FAR = (
    "Pacific/Kiritimati",
    "America/Los_Angeles",
    "Asia/Tokyo",
    "Europe/London",
    "Australia/Lord_Howe",
    "Pacific/Apia",
)


@dataclass
class Counts:
    """What happened. ``faults`` are sentences; there are to be none."""

    firings: int = 0
    looks: int = 0
    kills: int = 0
    shown_again: int = 0
    offs: int = 0
    jumps: int = 0
    moves: int = 0
    snoozes: int = 0
    pauses: int = 0
    acts: int = 0
    missed: int = 0
    doubled: int = 0
    early: int = 0
    late: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


class Life:
    """Both sides of one life, kept in step."""

    def __init__(self, zone, years, seed, is_steady=True):
        """``is_steady``: at it all the years; else for a week or so at a time, often about a change of the clocks."""
        self.is_steady, self.rests_at = is_steady, None
        self.chance = random.Random(f"{zone} {seed}")
        self.home = self.zone = ZoneInfo(zone)
        self.now = datetime(FIRST.year, FIRST.month, FIRST.day, 12, tzinfo=UTC)
        self.end = self.now + timedelta(days=365.25 * years)
        self.last_day = self.end.date() + AFTER
        self.counts = Counts()
        self.to_march = self.chance.random() < 0.5
        self.lead = self.chance.choice((0, 1, 3, 7))
        self.acts, self.notified, self.pauses = {}, set(), []
        self.touches, self.reminders, self.yearlies, self.promises, self.news = {}, {}, {}, {}, {}
        self.things, self.number_of = [], {}
        daily = self.chance.choice((time(9), time(7, 30), time(0), time(2, 30), time(23, 45)))
        quiet = self.chance.choice((None, None, (time(22), time(7)), (time(1, 30), time(3))))
        days_off = frozenset(self.chance.choice(((), (), (5, 6), (4,))))
        self.manners = Manners(daily, quiet, days_off, self.lead, LeapDay.MARCH if self.to_march else LeapDay.FEBRUARY)
        self.make_things()
        days = (self.reminders, self.yearlies, self.promises, self.news)
        self.others = tuple(subject for each in days for subject in each.values())
        self.oracle = oracle.Oracle(self.things, daily, quiet, days_off)

    @property
    def local(self):
        return self.now.astimezone(self.zone)

    def some_day(self, spread=400):
        return FIRST + timedelta(days=self.chance.randrange(spread))

    def enter(self, source, subject_id, thing):
        self.number_of[source, subject_id] = len(self.things)
        self.things.append(thing)

    def make_things(self):
        for person_id, every in enumerate((9, 30, 61, 182), start=1):
            last = self.some_day(60)
            cadence = Cadence.of(every)
            self.touches[person_id] = Touch(person_id, f"P{person_id}", cadence, last + timedelta(days=every), last)
            self.enter(Source.CADENCE, person_id, oracle.Rhythm(every, last, person_id))
        for person_id, (month, day) in enumerate(((2, 29), (self.chance.randrange(1, 13), 28)), start=5):
            on = PartialDate(self.chance.choice((None, 1980)), month, day)
            self.yearlies[person_id] = Yearly(Source.BIRTHDAY, person_id, f"P{person_id}", on)
            begin = FIRST - timedelta(days=800)
            days = oracle.days_that(oracle.every_year(begin, month, day, self.to_march), begin, self.last_day)
            self.enter(Source.BIRTHDAY, person_id, oracle.Thing(days, person=person_id, lead=self.lead, grace=7))
        self.make_reminders()
        for milestone_id in range(1, 9):
            day = self.some_day(9000)
            told = Milestone(milestone_id, 4, "P4", 5, MilestoneKind.JOB_CHANGE, "Orval", "Elektra", "", "", day)
            self.news[milestone_id] = News(told)
            self.enter(Source.MILESTONE, milestone_id, oracle.Story(day, 90, 4))
        for promise_id in range(1, 6):
            day = self.some_day(9000)
            self.promises[promise_id] = Promise(promise_id, "Owed", day)
            self.enter(Source.PROMISE, promise_id, oracle.Thing([day]))

    def make_reminders(self):
        pick, first = self.chance, self.some_day()
        weekdays = sorted(pick.sample(range(7), 2))
        names = ",".join(("MO", "TU", "WE", "TH", "FR", "SA", "SU")[day] for day in weekdays)
        late = first.replace(day=28) + timedelta(days=pick.randrange(4))
        nth, weekday = pick.randrange(1, 5), pick.randrange(7)
        by_name = f"FREQ=MONTHLY;BYDAY={nth}{('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')[weekday]}"
        n = pick.randrange(2, 9)
        self.remind("FREQ=MONTHLY;INTERVAL=3", late, oracle.every_n_months(late, 3))
        self.remind("FREQ=MONTHLY", late, oracle.every_n_months(late, 1))
        self.remind(by_name, first, oracle.nth_weekday(first, nth, weekday))
        working = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
        self.remind(working, first, oracle.last_working_day(first))
        self.remind(f"FREQ=WEEKLY;INTERVAL=2;BYDAY={names}", first, oracle.every_n_weeks(first, 2, weekdays))
        self.remind(f"FREQ=DAILY;INTERVAL={n * 3}", first, oracle.every_n_days(first, n * 3))
        for every, times in () if self.is_steady else ((1, 20), (2, 4)):
            days = oracle.days_that(oracle.every_n_days(first, every), first, self.last_day)
            for _ in range(times):
                self.remind(f"FREQ=DAILY;INTERVAL={every}", first, None, 0.05, days)
        leap_day = date(2008, 2, 29)
        self.remind("FREQ=YEARLY", leap_day, oracle.every_year(leap_day, 2, 29, self.to_march))
        self.remind("", first, lambda day: day == first)

    def remind(self, rrule, first, is_one, timed=0.5, days=None):
        pick, number = self.chance, len(self.reminders) + 1
        at = pick.choice((time(15), time(2, 30), time(0, 15), time(23, 59))) if pick.random() < timed else None
        zone = ZoneInfo(pick.choice(FAR)) if at and pick.random() < 0.4 else None
        rule = Recurrence.parse(rrule) if rrule else None
        self.reminders[number] = Reminder(number, f"R{number}", first, rule, at, zone)
        days = oracle.days_that(is_one, first, self.last_day) if days is None else days
        self.enter(Source.REMINDER, number, oracle.Thing(days, at, zone))

    def facts(self):
        return Facts(
            (*self.touches.values(), *self.others),
            self.acts,
            self.notified,
            self.manners,
            tuple(self.pauses),
        )

    def live(self):
        """Live until the end, and return what happened."""
        before = None
        while self.now < self.end:
            self.look(before)
            self.do_something()
            since = self.now
            before = since if self.wait() else None
        return self.counts

    def look(self, before):
        """Compare what the planner would show with what is owed; save it, or be killed before that."""
        counts, local, facts = self.counts, self.local, self.facts()
        counts.looks += 1
        self.planned = nudges(facts, local)
        told = {self.thing_of(nudge): nudge for nudge in notices(facts, local, self.planned)}
        owed = self.oracle.owed(local)
        for number in set(owed) - set(told):
            counts.missed += 1
            counts.faults.append(f"missed {owed[number]} at {local} {local.tzinfo}")
        for number in set(told) - set(owed):
            is_doubled = told[number].notice_key in self.notified
            counts.doubled += is_doubled
            counts.early += not is_doubled
            counts.faults.append(f"not owed: {told[number].notice_key} at {local} {local.tzinfo}")
        moment = self.now - timedelta(seconds=1)
        if told and before is not None and moment > before:
            sooner = set(self.oracle.owed(moment.astimezone(self.zone))) & set(told)
            counts.late += len(sooner)
            counts.faults += [f"late {owed.get(number)} at {local} {local.tzinfo}" for number in sooner]
        if told and self.chance.random() < 0.03:
            counts.kills += 1
            counts.shown_again += len(told)
            self.is_off = True
            return
        counts.firings += len(told)
        summary = due_summary(facts, local)
        self.notified.update(nudge.notice_key for nudge in told.values())
        if summary is not None:
            self.notified.add(summary)
        self.oracle.acknowledge(owed.values(), local)

    is_off = False

    def thing_of(self, nudge):
        return self.number_of[nudge.source, int(nudge.key.split(":")[1])]

    def wait(self):
        """Let the time pass until the planner's next instant; False where the program was off or the clock was set."""
        pick, counts, was_off = self.chance, self.counts, self.is_off
        upcoming = next_change(self.facts(), self.local, self.planned)
        limit = self.now + timedelta(days=40)
        until = min(limit, upcoming) if upcoming is not None else limit
        chance = pick.random()
        if not self.is_steady and (self.rests_at is None or self.now > self.rests_at):
            counts.offs += 1
            self.rest()
            return False
        if self.is_off or chance < 0.02:
            self.is_off = False
            counts.offs += 1
            self.now += timedelta(minutes=pick.choice((1, 7, 90, 1440, 10080, 40000)) * pick.random())
            self.now = self.now.replace(microsecond=0)
        elif chance < 0.03:
            counts.jumps += 1
            self.now += timedelta(minutes=pick.randrange(-3000, 3000))
        elif chance < 0.04:
            counts.moves += 1
            self.zone = self.home if self.zone is not self.home else ZoneInfo(pick.choice(FAR))
        elif chance < 0.1:  # an act at any time, which pokes the engine
            self.now += (until - self.now) * pick.random()
            self.now = self.now.replace(microsecond=0)
        else:
            self.now = until
        return chance >= 0.04 and not was_off

    def rest(self):
        """Leave the program off until some time in a year or so, half of the time until just before the clocks move."""
        self.now += timedelta(days=self.chance.randrange(150, 400), minutes=self.chance.randrange(1440))
        lead = self.local.utcoffset()
        for days in range(200 if self.chance.random() < 0.5 else 0):
            if (self.now + timedelta(days=days)).astimezone(self.zone).utcoffset() != lead:
                self.now += timedelta(days=days - 3)
                break
        self.rests_at = self.now + timedelta(days=self.chance.randrange(4, 8))

    def do_something(self):
        """What the user does at the moment, on both sides."""
        pick, local = self.chance, self.local
        if pick.random() < 0.01:
            self.pause(local.date())
            self.planned = nudges(self.facts(), local)
        if pick.random() < 0.6:
            return
        for nudge in [nudge for nudge in self.planned if nudge.is_due]:
            if pick.random() < 0.6:
                self.act_on(nudge, local)
        self.planned = nudges(self.facts(), local)

    def act_on(self, nudge, local):
        pick, today = self.chance, local.date()
        thing = self.things[self.thing_of(nudge)]
        about = thing.standing(local)[0]
        choice = pick.random()
        if choice < 0.25:
            days, at = pick.choice(
                ((1, None), (1, time(18)), (7, None), (30, None), (3, time(8, 15)), (0, time(23, 30)))
            )
            back = datetime.combine(today + timedelta(days=days), at or time())
            if back <= local.replace(tzinfo=None, fold=0):
                return
            self.counts.snoozes += 1
            self.acts[nudge.key] = Act(ActKind.SNOOZED, back.date(), at)
            thing.snooze(about, back)
            return
        self.counts.acts += 1
        if nudge.cadence is not None and choice < 0.7:
            if today > thing.last:
                thing.log(today)
                self.log(nudge.person_id, today)
            return
        kind = ActKind.DONE if choice < 0.85 else ActKind.DISMISSED
        thing.finish(about, today)
        self.settle(nudge, Act(kind, today))

    def log(self, person_id, today):
        old = self.touches[person_id]
        due = today + timedelta(days=old.cadence.ideal_days)
        self.touches[person_id] = Touch(person_id, old.name, old.cadence, due, today)
        live = key_of(Source.CADENCE, person_id, today)
        self.forget(f"cadence:{person_id}:", live)

    def settle(self, nudge, act):
        """Write down an act, and forget what the store no longer reads."""
        if nudge.cadence is None:
            self.forget(nudge.key[:-10], nudge.key)
        self.acts[nudge.key] = act

    def forget(self, prefix, before):
        for key in [key for key in self.acts if key.startswith(prefix) and key < before]:
            del self.acts[key]

    def pause(self, today):
        person = self.chance.choice((None, *self.touches, *self.yearlies))
        until = today + timedelta(days=self.chance.randrange(1, 40))
        self.counts.pauses += 1
        self.pauses.append(Pause(person, today, until))
        self.oracle.pauses = [(pause.person_id, pause.from_on, pause.until_on) for pause in self.pauses]
