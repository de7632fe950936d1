"""The weekly prompt: think of value for a few people, from Monday on, until as many ideas were noted that week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core.due import DueState
from netdesk.core.language import tr
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import wall_of
from netdesk.core.planner.standing import day_moments, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from netdesk.core.planner.facts import Facts

PROMPTED = 3
"""For how many people a week."""
PROMPT_MINUTES = 5


@dataclass(frozen=True, slots=True)
class Prompt:
    """``thought_on`` are the days on which ideas were noted, at least those of this week."""

    thought_on: tuple[date, ...]

    @property
    def source(self) -> Source:
        """What its nudges come from."""
        return Source.PROMPT

    @property
    def subject_id(self) -> int:
        """There is one prompt."""
        return 0

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge | None:
        """This week's, until enough was thought of, or it was seen to."""
        wall = wall_of(now)
        monday = wall.date() - timedelta(days=wall.weekday())
        key = key_of(Source.PROMPT, 0, monday)
        act = acts.get(key)
        left = PROMPTED - sum(day >= monday for day in self.thought_on)
        if left <= 0 or (act is not None and act.kind is not ActKind.SNOOZED):
            return None
        return Nudge(
            key=key,
            source=Source.PROMPT,
            person_id=0,
            name="",
            closeness=None,
            due_on=monday,
            about_on=monday,
            state=DueState.DUE,
            words=(
                tr("Think of value for 1 person")
                if left == 1
                else tr("Think of value for {count} people").format(count=left)
            ),
            why=(tr("what could you bring whom?"),),
            when=tr("this week"),
            minutes=PROMPT_MINUTES,
            **standing(key, monday, act, 0, facts.pauses, wall),
        )

    def moments(self, nudge: Nudge, _facts: Facts, _now: datetime) -> Iterator[datetime]:
        """When it is back, and when the next week begins."""
        yield from day_moments(nudge)
        yield datetime.combine(nudge.due_on + timedelta(days=7), time())
