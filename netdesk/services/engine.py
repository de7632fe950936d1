"""Engine: the one task that sees to it that a due touch is notified of, once, and that views follow the calendar.

It looks, then sleeps until something can be different: the planner's next change, a new day, a Change, or the clamp,
which also covers clocks that were set and machines that slept.
"""

from __future__ import annotations

import asyncio
import logging
import math
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from netdesk.core.change import Area, Change, Origin
from netdesk.core.planner import next_day
from netdesk.services import outlook, rules

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import date

    from netdesk.core.planner import Nudge
    from netdesk.services.desk import Desk
    from netdesk.services.outlook import Outlook
    from netdesk.store.store import Store

P = ParamSpec("P")
T = TypeVar("T")
logger = logging.getLogger(__name__)

CLAMP = timedelta(minutes=15)


class Notifier(Protocol):
    """Shows nudges outside the window."""

    async def show(self, outlook: Outlook, today: date) -> bool:
        """Show one notification for the notices of ``outlook``, of which there is one at least.

        False where it could not be shown.
        """
        ...

    async def take_back(self, is_due: Callable[[Nudge], Awaitable[bool]]) -> None:
        """Take every notification from the screen of which nothing is due any more."""
        ...


class Alarm(Protocol):
    """Waits on the engine's behalf."""

    async def wait(self, woken: asyncio.Event, seconds: float) -> None:
        """Return once ``woken`` is set, which happens after ``seconds`` at the latest."""
        ...


class LoopAlarm:
    """Waits by the event loop's timers.

    In the window's loop a cancelled timer fires all the same, so none is cancelled and one that rings early enough
    serves.
    """

    def __init__(self) -> None:
        self._ringing: list[float] = []

    async def wait(self, woken: asyncio.Event, seconds: float) -> None:
        """Return once ``woken`` is set, which happens after ``seconds`` at the latest."""
        loop = asyncio.get_running_loop()
        at = loop.time() + seconds
        if not any(earlier <= at for earlier in self._ringing):
            self._ringing.append(at)
            loop.call_later(seconds, self._ring, at, woken)
        await woken.wait()

    def _ring(self, at: float, woken: asyncio.Event) -> None:
        self._ringing.remove(at)
        woken.set()


class Engine:
    """Notifies of what is due, as long as ``run`` runs.

    Announces a Change where the day or the number due is new, or how the rules stand was found out anew.
    """

    def __init__(self, desk: Desk, notifier: Notifier, alarm: Alarm | None = None) -> None:
        self._desk = desk
        self._notifier = notifier
        self._alarm = alarm or LoopAlarm()
        self._woken = asyncio.Event()
        self._announced: tuple[date, int] | None = None

    async def run(self) -> None:
        """Look and wait, until cancelled."""
        loop = asyncio.get_running_loop()

        def heard(change: Change) -> None:
            if change.origin is not Origin.ENGINE:
                loop.call_soon_threadsafe(self._woken.set)

        unsubscribe = self._desk.subscribe(heard)
        try:
            while True:
                self._woken.clear()
                await self._alarm.wait(self._woken, await self._look())
        finally:
            unsubscribe()

    def poke(self) -> None:
        """Look again now, as after a resume."""
        self._woken.set()

    async def _look(self) -> float:
        """Notify of what has come due, and return the seconds until there can be more."""
        try:
            is_news_of_rules = await self._on_writer(rules.look)
            await self._notifier.take_back(self._is_due)
            found = await self._on_writer(outlook.read)
            now = self._desk.clock.now()
            is_told = not found.notices or await self._notifier.show(found, now.date())
            if is_told and (found.notices or found.summary_key is not None):
                await self._on_writer(outlook.mark_notified, found.notices, found.summary_key)
        except Exception:
            # The next look may succeed; a reminder task that has ended never does.
            logger.exception("Due touches could not be looked at")
            return CLAMP.total_seconds()
        seen = (now.date(), found.due_count)
        if is_news_of_rules or self._announced not in (None, seen):
            self._desk.announce(Change(frozenset({Area.NUDGES}), origin=Origin.ENGINE))
        self._announced = seen
        instants = (found.next_change, next_day(now), now.astimezone(UTC) + CLAMP)
        soonest = min(instant for instant in instants if instant is not None)
        return max(math.ceil((soonest - now).total_seconds() * 1000), 1) / 1000

    async def _is_due(self, nudge: Nudge) -> bool:
        return await self._on_writer(outlook.is_due, nudge)

    async def _on_writer(self, verb: Callable[Concatenate[Store, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.wrap_future(self._desk.run(verb, *args, **kwargs))
