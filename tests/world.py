"""A desk under a fake clock, with short ways to fill it and to run its engine."""

import asyncio

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.services import cadences, interactions, people
from netdesk.services.desk import Desk
from netdesk.services.engine import Engine
from tests.fakes import FakeClock, RecordingNotifier


class World:
    """A desk, its clock and its notifier, with people added by name."""

    def __init__(self, folder, start):
        self.clock = FakeClock(start)
        self.notifier = RecordingNotifier(self.clock)
        self.folder = folder
        self.desk = Desk(folder, self.clock)

    def do(self, verb, *args):
        return self.desk.run(verb, *args).result()

    def add(self, name, ideal, longest=None):
        person_id = self.do(people.add, PersonDraft(given=name))
        self.do(cadences.set_for_people, [person_id], Cadence.of(ideal, longest))
        return person_id

    def log(self, *ids, on=None):
        day = on or self.clock.now().date()
        return self.do(interactions.log, InteractionDraft(day, ids, Channel.PHONE))

    def restart(self):
        self.desk.close()
        self.desk = Desk(self.folder, self.clock)

    def run(self, until):
        """Run an engine until an instant of the fake clock."""

        async def body():
            self.clock.end, self.clock.ended = until, asyncio.Event()
            engine = asyncio.create_task(Engine(self.desk, self.notifier, self.clock).run())
            ended = asyncio.create_task(self.clock.ended.wait())
            await asyncio.wait((engine, ended), return_when=asyncio.FIRST_COMPLETED)
            ended.cancel()
            engine.cancel()
            await asyncio.gather(engine, return_exceptions=False)

        try:
            asyncio.run(body())
        except asyncio.CancelledError:
            return

    @property
    def shown(self):
        """(local time, names) of each notification."""
        return _said(self.notifier.shown)

    @property
    def taken_back(self):
        """(local time, names) of each notification that left the screen."""
        return _said(self.notifier.taken_back)


def _said(told):
    return [(when.strftime("%m-%d %H:%M"), [nudge.name for nudge in some]) for when, some in told]
