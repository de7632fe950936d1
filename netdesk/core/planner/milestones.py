"""Milestones: news of somebody close enough, until the user has said what is so and what is done about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core.due import DueState
from netdesk.core.language import tr
from netdesk.core.milestones import Verdict, change_words
from netdesk.core.planner.facts import TOUCH_MINUTES, Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import wall_of
from netdesk.core.planner.standing import day_moments, standing
from netdesk.core.sincerity import MOST_DAYS, is_worth_telling

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netdesk.core.milestones import Milestone
    from netdesk.core.planner.facts import Facts


LOOK_MINUTES = 1
"""What it takes to say whether news is so."""


@dataclass(frozen=True, slots=True)
class News:
    """One milestone, as the planner sees it."""

    milestone: Milestone

    @property
    def source(self) -> Source:
        """What its nudges come from."""
        return Source.MILESTONE

    @property
    def subject_id(self) -> int:
        """The number of the milestone."""
        return self.milestone.milestone_id

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge | None:
        """Its nudge; None where it was seen to, said not to be so or of no matter, is old, or of somebody distant."""
        found, wall = self.milestone, wall_of(now)
        key = key_of(Source.MILESTONE, found.milestone_id, found.noticed_on)
        act = acts.get(key)
        is_over = found.verdict in (Verdict.UNTRUE, Verdict.IGNORED) or found.age(wall.date()) > MOST_DAYS
        is_settled = act is not None and act.kind is not ActKind.SNOOZED
        if is_over or is_settled or not is_worth_telling(found.kind, found.closeness):
            return None
        return Nudge(
            key=key,
            source=Source.MILESTONE,
            person_id=found.person_id,
            name=found.name,
            closeness=found.closeness,
            due_on=found.noticed_on,
            about_on=found.noticed_on,
            state=DueState.DUE,
            why=(
                tr("{kind}: {change}").format(
                    kind=tr(found.kind), change=change_words(found.kind, found.old, found.new)
                ),
            ),
            minutes=TOUCH_MINUTES if found.is_verified else LOOK_MINUTES,
            when=_age_words(found.age(wall.date()), is_verified=found.is_verified),
            **standing(key, found.noticed_on, act, found.person_id, facts.pauses, wall),
        )

    def moments(self, nudge: Nudge, _facts: Facts, _now: datetime) -> Iterator[datetime]:
        """When it is back, and when it is news no more."""
        yield from day_moments(nudge)
        yield datetime.combine(nudge.due_on + timedelta(days=MOST_DAYS + 1), time())


def _age_words(days: int, *, is_verified: bool) -> str:
    noticed = tr("noticed {days} days ago").format(days=days)
    if days <= 1:
        noticed = tr("noticed today") if days <= 0 else tr("noticed yesterday")
    return noticed if is_verified else tr("{noticed}, not verified").format(noticed=noticed)
