"""The engine against a model of its own: weeks of random use, restarts, kills and machines switched off.

The model knows no key and no planner. It keeps for each person the day last logged and the day snoozed until, and says
from that since when a notification is owed.
"""

import random
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from netdesk.services import nudges
from tests.fakes import KilledError, at
from tests.world import World

ZONES = ("UTC", "Europe/Paris", "America/New_York", "Asia/Beirut", "Australia/Lord_Howe", "Pacific/Auckland")
STARTS = ("2026-02-25 13:00", "2026-10-01 07:00", "2026-03-20 23:30")
IDEALS = (1, 2, 3, 5, 7, 11)
DAYS = 30


class Model:
    """What is owed and what was shown, by person id. What goes against it is kept in ``faults``."""

    def __init__(self, world):
        self.world = world
        self.ideal, self.last, self.snoozed = {}, {}, {}
        self.acknowledged = set()
        self.faults = []
        self._show, self._wait = world.notifier.show, world.clock.wait
        world.notifier.show, world.clock.wait = self.show, self.wait

    def add(self, ideal):
        person_id = self.world.add(f"Every {ideal}", ideal, 400)
        self.ideal[person_id] = ideal
        self.log(person_id)

    def log(self, person_id):
        self.world.log(person_id)
        day = self.world.clock.now().date()
        if self.last.get(person_id) != day:
            self.snoozed.pop(person_id, None)
        self.last[person_id] = day

    def snooze(self, person_id, days):
        now = self.world.clock.now()
        until = now.date() + timedelta(days=days)
        self.world.do(nudges.snooze, nudges.of_person(self.world.desk.reader, person_id, now).key, until)
        self.snoozed[person_id] = until

    def occasion(self, person_id):
        """What a notification is shown once for."""
        return person_id, self.last[person_id], self.snoozed.get(person_id)

    def is_owed(self, person_id, seconds=0):
        """Whether the daily time of the due day, or of the day snoozed until, has passed, ``seconds`` from now."""
        due = self.last[person_id] + timedelta(days=self.ideal[person_id])
        since = datetime.combine(max(due, self.snoozed.get(person_id) or due), time(9))
        then = self.world.clock.now().astimezone(UTC) + timedelta(seconds=seconds)
        return since <= then.astimezone(self.world.clock.zone).replace(tzinfo=None, fold=0)

    async def show(self, outlook, today):
        some = outlook.notices
        shown = [self.occasion(nudge.person_id) for nudge in some]
        self.faults += [
            ("early", one) for nudge, one in zip(some, shown, strict=True) if not self.is_owed(nudge.person_id)
        ]
        self.faults += [("doubled", one) for one in shown if one in self.acknowledged]
        answer = await self._show(outlook, today)
        self.acknowledged.update(shown)
        return answer

    async def wait(self, woken, seconds):
        if not woken.is_set():
            open_ones = [one for one in self.ideal if self.occasion(one) not in self.acknowledged]
            self.faults += [("missed", self.occasion(one)) for one in open_ones if self.is_owed(one)]
            self.faults += [("late", self.occasion(one)) for one in open_ones if self.is_owed(one, seconds - 1)]
        await self._wait(woken, seconds)


@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_missed_doubled_or_early(tmp_path, seed):
    chance = random.Random(seed)
    start = at(chance.choice(STARTS), ZoneInfo(chance.choice(ZONES)))
    end = start + timedelta(days=DAYS)
    world = World(tmp_path, start)
    model = Model(world)
    for ideal in IDEALS:
        model.add(ideal)
    for _ in range(2 * DAYS):
        plan_an_act(model, chance, start + timedelta(minutes=chance.randrange(DAYS * 1440)))
    kills = 0
    while world.clock.now() < end:
        world.notifier.kills = chance.random() < 0.5
        try:
            world.run(min(end, world.clock.now() + timedelta(hours=chance.randrange(1, 150))))
        except KilledError:
            kills += 1
        if chance.random() < 0.6:
            world.clock.advance(minutes=chance.randrange(1, 4000))
        world.restart()
    world.desk.close()
    assert model.faults == []
    assert len(model.acknowledged) > 10
    assert kills > 0


def plan_an_act(model, chance, instant):
    person_id = chance.choice(list(model.ideal))
    if chance.random() < 0.6:
        model.world.clock.plan(instant, lambda: model.log(person_id))
    else:
        days = chance.randrange(1, 9)
        model.world.clock.plan(instant, lambda: model.snooze(person_id, days))
