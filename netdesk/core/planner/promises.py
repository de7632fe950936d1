"""Promises: what is owed on a day, by me or to me, until it is kept or let go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import wall_of
from netdesk.core.planner.standing import day_moments, day_state, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime

    from netdesk.core.planner.facts import Facts


@dataclass(frozen=True, slots=True)
class Promise:
    """Something owed on a day: by me, or to me."""

    subject_id: int
    text: str
    due_on: date
    is_mine: bool = True
    person_id: int = 0
    name: str = ""
    closeness: int | None = None

    @property
    def source(self) -> Source:
        """What its nudges come from."""
        return Source.PROMISE

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge | None:
        """Its nudge; None where that was settled by itself."""
        key = key_of(Source.PROMISE, self.subject_id, self.due_on)
        act, wall = acts.get(key), wall_of(now)
        if act is not None and act.kind is not ActKind.SNOOZED:
            return None
        owed = (
            tr("you owe {name}").format(name=self.name)
            if self.is_mine
            else tr("{name} owes you").format(name=self.name)
        )
        nobody = tr("you promised") if self.is_mine else tr("promised to you")
        return Nudge(
            key=key,
            source=Source.PROMISE,
            person_id=self.person_id,
            name=self.name,
            closeness=self.closeness,
            due_on=self.due_on,
            about_on=self.due_on,
            state=day_state(self.due_on, wall.date()),
            words=self.text,
            why=(owed if self.name else nobody,),
            **standing(key, self.due_on, act, self.person_id, facts.pauses, wall),
        )

    def moments(self, nudge: Nudge, _facts: Facts, _now: datetime) -> Iterator[datetime]:
        """When its state changes, and when it is back."""
        return day_moments(nudge)
