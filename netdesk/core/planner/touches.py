"""Touches: what a cadence makes due, a mentor's too. The next round counts from the last contact, or from an act."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core.cadence import due_on
from netdesk.core.due import due_state
from netdesk.core.planner.facts import Act, ActKind, Nudge, Source, key_of
from netdesk.core.planner.instants import DAY
from netdesk.core.planner.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netdesk.core.planner.facts import Facts, Touch


def touch_nudge(touch: Touch, facts: Facts, wall: datetime) -> Nudge:
    """The nudge of one touch at a wall time, due or not."""
    key, due, snooze = _occurrence(touch, facts.acts)
    cadence = touch.cadence
    days_since = (wall.date() - due).days + cadence.ideal_days
    return Nudge(
        key=key,
        source=Source.MENTOR if touch.is_mentor else Source.CADENCE,
        person_id=touch.person_id,
        name=touch.name,
        closeness=touch.closeness,
        due_on=due,
        about_on=due,
        state=due_state(days_since, cadence.ideal_days, cadence.max_days),
        cadence=cadence,
        last_on=touch.last_on,
        channel=touch.channel,
        what=touch.what,
        **standing(key, due, snooze, touch.person_id, facts.pauses, wall),
    )


def touch_moments(touch: Touch, facts: Facts) -> Iterator[datetime]:
    """The wall times at which the state of one touch changes, see ``due_state``."""
    _, due, snooze = _occurrence(touch, facts.acts)
    ideal, longest = touch.cadence.ideal_days, touch.cadence.max_days
    for days in (-(ideal // 5), 0, longest + 1 - ideal):
        yield datetime.combine(due + timedelta(days=days), time())
    if snooze is not None:
        yield snooze.back_at


def _occurrence(touch: Touch, acts: Mapping[str, Act]) -> tuple[str, date, Act | None]:
    """The present occurrence, past all that were done or dismissed: its key, its due day, its snooze if any."""
    counts_from, due = touch.last_on or touch.due_on, touch.due_on
    while True:
        key = key_of(Source.CADENCE, touch.person_id, counts_from)
        act = acts.get(key)
        if act is None or act.kind is ActKind.SNOOZED:
            return key, due, act
        counts_from = max(act.day, counts_from + DAY)
        due = due_on(counts_from, touch.cadence.ideal_days)
