"""Touches: what a cadence makes due, a mentor's too. The next round counts from the last contact, or from an act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core.cadence import due_on
from netdesk.core.due import due_state
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import DAY, wall_of
from netdesk.core.planner.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netdesk.core.cadence import Cadence
    from netdesk.core.channel import Channel
    from netdesk.core.planner.facts import Facts


@dataclass(frozen=True, slots=True)
class Touch:
    """A person with a cadence. ``last_on`` is the last day that counts for it, ``channel`` and ``what`` say how.

    ``due_on`` is as the log has it: last + ideal, or the day the cadence began where nothing counts yet.
    """

    person_id: int
    name: str
    cadence: Cadence
    due_on: date
    last_on: date | None = None
    channel: Channel | None = None
    what: str = ""
    closeness: int | None = None
    is_mentor: bool = False

    @property
    def source(self) -> Source:
        """A mentor's touch is one of its own."""
        return Source.MENTOR if self.is_mentor else Source.CADENCE

    @property
    def subject_id(self) -> int:
        """The person."""
        return self.person_id

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge:
        """The nudge of the present occurrence, due or not."""
        key, due, snooze = self._occurrence(acts)
        cadence = self.cadence
        wall = wall_of(now)
        days_since = (wall.date() - due).days + cadence.ideal_days
        return Nudge(
            key=key,
            source=self.source,
            person_id=self.person_id,
            name=self.name,
            closeness=self.closeness,
            due_on=due,
            about_on=due,
            state=due_state(days_since, cadence.ideal_days, cadence.max_days),
            cadence=cadence,
            last_on=self.last_on,
            channel=self.channel,
            what=self.what,
            **standing(key, due, snooze, self.person_id, facts.pauses, wall),
        )

    def moments(self, nudge: Nudge, _facts: Facts, _now: datetime) -> Iterator[datetime]:
        """When its state changes, see ``due_state``, and when it is back."""
        ideal, longest = self.cadence.ideal_days, self.cadence.max_days
        for days in (-(ideal // 5), 0, longest + 1 - ideal):
            yield datetime.combine(nudge.due_on + timedelta(days=days), time())
        if nudge.snoozed_until is not None:
            yield datetime.combine(nudge.snoozed_until, nudge.snoozed_time or time())

    def _occurrence(self, acts: Mapping[str, Act]) -> tuple[str, date, Act | None]:
        """The present occurrence, past all that were done or dismissed: its key, its due day, its snooze if any."""
        counts_from, due = self.last_on or self.due_on, self.due_on
        while True:
            key = key_of(Source.CADENCE, self.person_id, counts_from)
            act = acts.get(key)
            if act is None or act.kind is ActKind.SNOOZED:
                return key, due, act
            counts_from = max(act.day, counts_from + DAY)
            due = due_on(counts_from, self.cadence.ideal_days)
