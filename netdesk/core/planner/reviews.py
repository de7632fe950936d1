"""Reviews: what of one's own is to be looked over again, so many days after it last was."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import DAY
from netdesk.core.planner.reminders import day_state
from netdesk.core.planner.standing import standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.core.planner.facts import Facts, Review

REVIEW_MINUTES = 10


def review_nudge(review: Review, facts: Facts, acts: Mapping[str, Act], wall: datetime) -> Nudge:
    """The nudge of one review, due or not. ``acts`` are its own."""
    settled = {key: act for key, act in acts.items() if act.kind is not ActKind.SNOOZED}
    counts_from = review.since
    if settled:
        last = max(settled)
        counts_from = max(settled[last].day, date.fromisoformat(last[-10:]) + DAY)
    key = key_of(Source.REVIEW, review.review_id, counts_from)
    due = counts_from + timedelta(days=review.every_days)
    return Nudge(
        key=key,
        source=Source.REVIEW,
        person_id=0,
        name="",
        closeness=None,
        due_on=due,
        about_on=due,
        state=day_state(due, wall.date()),
        what=review.name,
        minutes=REVIEW_MINUTES,
        **standing(key, due, acts.get(key), 0, facts.pauses, wall),
    )
