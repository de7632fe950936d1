"""Rules of my own that are broken, once for each time, until they are kept again or seen to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netdesk.core.due import DueState
from netdesk.core.language import tr
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import wall_of
from netdesk.core.planner.standing import day_moments, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime

    from netdesk.core.planner.facts import Facts

RULE_MINUTES = 5


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A rule that is broken since a day, as it was found when it was last looked at."""

    subject_id: int
    name: str
    since: date

    @property
    def source(self) -> Source:
        """What its nudges come from."""
        return Source.RULE

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge | None:
        """Its nudge; None once it was seen to."""
        key = key_of(Source.RULE, self.subject_id, self.since)
        act = acts.get(key)
        if act is not None and act.kind is not ActKind.SNOOZED:
            return None
        return Nudge(
            key=key,
            source=Source.RULE,
            person_id=0,
            name="",
            closeness=None,
            due_on=self.since,
            about_on=self.since,
            state=DueState.DUE,
            words=self.name,
            why=(tr("a rule of mine, broken"),),
            minutes=RULE_MINUTES,
            **standing(key, self.since, act, 0, facts.pauses, wall_of(now)),
        )

    def moments(self, nudge: Nudge, _facts: Facts, _now: datetime) -> Iterator[datetime]:
        """When it is back."""
        return day_moments(nudge)
