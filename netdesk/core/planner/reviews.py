"""Reviews: what of one's own is to be looked over again, so many days after it last was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import DAY, wall_of
from netdesk.core.planner.standing import day_moments, day_state, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netdesk.core.planner.facts import Facts

REVIEW_MINUTES = 10


@dataclass(frozen=True, slots=True)
class Review:
    """Something of one's own to be looked over again, ``every_days`` after it was last or after ``since``."""

    subject_id: int
    name: str
    every_days: int
    since: date

    @property
    def source(self) -> Source:
        """What its nudges come from."""
        return Source.REVIEW

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge:
        """Its nudge, due or not."""
        settled = {key: act for key, act in acts.items() if act.kind is not ActKind.SNOOZED}
        counts_from = self.since
        if settled:
            last = max(settled)
            counts_from = max(settled[last].day, date.fromisoformat(last[-10:]) + DAY)
        key = key_of(Source.REVIEW, self.subject_id, counts_from)
        due, wall = counts_from + timedelta(days=self.every_days), wall_of(now)
        return Nudge(
            key=key,
            source=Source.REVIEW,
            person_id=0,
            name="",
            closeness=None,
            due_on=due,
            about_on=due,
            state=day_state(due, wall.date()),
            words=tr(self.name),
            why=(tr("to look over again"),),
            minutes=REVIEW_MINUTES,
            **standing(key, due, acts.get(key), 0, facts.pauses, wall),
        )

    def moments(self, nudge: Nudge, _facts: Facts, _now: datetime) -> Iterator[datetime]:
        """When its state changes, and when it is back."""
        return day_moments(nudge)
