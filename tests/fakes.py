"""Stand-ins for what a test cannot wait for or look at: the clock, and the desktop's notifications."""

import asyncio
from datetime import UTC, datetime, timedelta


class FakeClock:
    """A clock that moves when it is told to or waited on, and then runs what was planned for the time passed.

    It is also the engine's alarm: a wait takes no time, so that months pass in a second. ``waits`` keeps the instants
    at which a wait began. When ``end`` is reached, ``ended`` is set and waiting stops for good.
    """

    def __init__(self, start, end=None):
        """Start at an aware ``start``, whose zone is the user's."""
        self.zone = start.tzinfo
        self._now = start.astimezone(UTC)
        self.end = end
        self.ended = asyncio.Event()
        self.waits = []
        self._planned = []

    def now(self):
        return self._now.astimezone(self.zone)

    def advance(self, **units):
        """Move on, as ``timedelta`` takes it; nothing that was planned happens on the way."""
        self._now += timedelta(**units)

    def move_to(self, instant):
        """Jump to an aware instant, also back."""
        self._now = instant.astimezone(UTC)

    def plan(self, instant, action):
        """Have ``action()`` called when a wait gets to ``instant``."""
        self._planned.append((instant.astimezone(UTC), len(self._planned), action))
        self._planned.sort()

    async def wait(self, woken, seconds):
        """Let ``seconds`` pass at once, or less where something planned on the way sets ``woken``."""
        self.waits.append(self.now())
        until = self._now + timedelta(seconds=seconds)
        while not woken.is_set():
            instant, action = self._next(until)
            if self.end is not None and instant >= self.end:
                self._now = self.end.astimezone(UTC)
                self.ended.set()
                await asyncio.Event().wait()
            self._now = max(instant, self._now)
            if action is None:
                return
            action()
            await asyncio.sleep(0)

    def _next(self, until):
        if self._planned and self._planned[0][0] <= until:
            instant, _, action = self._planned.pop(0)
            return instant, action
        return until, None


class KilledError(BaseException):
    """The process ends here."""


class RecordingNotifier:
    """Keeps what it was asked to show as (instant, nudges), in ``acknowledged`` the notices it came back from, and in
    ``taken_back`` what left the screen, as (instant, nudges).

    ``is_there`` False: as without a notification service. ``kills``: how many times to end the process after showing.
    """

    def __init__(self, clock):
        self.shown = []
        self.brought = []
        self.days = []
        self.acknowledged = []
        self.taken_back = []
        self._on_screen = []
        self.asked = 0
        self.is_there = True
        self.kills = 0
        self._clock = clock

    async def show(self, outlook, today):
        assert outlook.notices
        assert today == self._clock.now().date()
        self.asked += 1
        if self.is_there:
            self.shown.append((self._clock.now(), list(outlook.notices)))
            self._on_screen.append(list(outlook.notices))
            self.brought.append(outlook.bringing)
            self.days.append(outlook.day)
            if self.kills:
                self.kills -= 1
                raise KilledError
            self.acknowledged += [nudge.notice_key for nudge in outlook.notices]
        return self.is_there

    async def take_back(self, is_due):
        for told in list(self._on_screen):
            if not any([await is_due(nudge) for nudge in told]):
                self._on_screen.remove(told)
                self.taken_back.append((self._clock.now(), told))


def at(text, zone=UTC):
    """An aware instant from ``2026-11-22 09:00`` in ``zone``."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)
