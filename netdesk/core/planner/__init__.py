"""Planner: which nudges there are, which to notify of, and when either changes. Pure: from facts and now alone.

Each source has a file of its own; here they come together.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from netdesk.core.due import DueState
from netdesk.core.planner.facts import (
    DAILY_MINUTES,
    LEAD_DAYS,
    NOTIFY_AT,
    OF_PEOPLE,
    TOUCH_MINUTES,
    Act,
    Action,
    ActKind,
    Facts,
    Manners,
    Nudge,
    Pause,
    Source,
    Subject,
    key_of,
    prefix_of,
    source_of,
    subject_of,
)
from netdesk.core.planner.instants import clocks_go_back, first_instant, next_day, wall_of
from netdesk.core.planner.speaking import is_quiet, is_told_now, next_telling, open_slot, summary_key
from netdesk.core.planner.standing import is_paused
from netdesk.core.planner.touches import Touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

__all__ = [
    "DAILY_MINUTES",
    "LEAD_DAYS",
    "NOTIFY_AT",
    "OF_PEOPLE",
    "TOUCH_MINUTES",
    "Act",
    "ActKind",
    "Action",
    "Facts",
    "Manners",
    "Nudge",
    "Pause",
    "Source",
    "Subject",
    "Touch",
    "due_summary",
    "first_instant",
    "is_paused",
    "key_of",
    "next_change",
    "next_day",
    "notices",
    "nudges",
    "prefix_of",
    "source_of",
    "subject_of",
]

_NO_ACTS: dict[str, Act] = {}
_RANK = {DueState.OVERDUE: 0, DueState.DUE: 1, DueState.SOON: 2, DueState.FRESH: 3}
_WEIGHT = {Source.REMINDER: 0, Source.PROMISE: 0, Source.REVIEW: 2, Source.PROMPT: 2, Source.RULE: 2}
"""What is owed and asked for comes before people to reach out to (1), and one's own things after them."""


def nudges(facts: Facts, now: datetime) -> list[Nudge]:
    """Every nudge that stands at ``now`` (aware, in the user's zone), the most important first.

    Order: those not snoozed or paused; of these what I owe and asked for before touches; then the more overdue state,
    the closer person, the earlier due day, the name.
    """
    return sorted(_planned(facts, now), key=_importance)


def notices(facts: Facts, now: datetime, planned: Sequence[Nudge] | None = None) -> list[Nudge]:
    """The due nudges to show as one notification at ``now``, in order, see speaking.py.

    ``planned`` is what ``nudges`` gives, where that is known already; what was notified does not bear on it.
    """
    if is_quiet(facts.manners, now.time()):
        return []
    slot = open_slot(facts, wall_of(now))
    found = _planned(facts, now) if planned is None else planned
    return sorted((nudge for nudge in found if is_told_now(nudge, facts, slot, now)), key=_importance)


def due_summary(facts: Facts, now: datetime) -> str | None:
    """The key of the day's summary that is told with the notices of ``now``, even if there are none; None: not yet."""
    slot = open_slot(facts, wall_of(now))
    return None if slot is None else summary_key(slot)


def next_change(facts: Facts, now: datetime, planned: Sequence[Nudge] | None = None) -> datetime | None:
    """The first instant after ``now``, in UTC, at which ``nudges`` or ``notices`` can answer otherwise, or None.

    Where the clocks go back within a day, that instant counts too, as it may take back a day that had begun.
    """
    if not facts.subjects:
        return None
    planned = list(_planned(facts, now)) if planned is None else planned
    changes = [
        next_telling(planned, facts, now),
        _first_of(_moments(facts, planned, now), now),
        clocks_go_back(now),
    ]
    return min((change for change in changes if change is not None), default=None)


def _planned(facts: Facts, now: datetime) -> Iterator[Nudge]:
    own: dict[str, dict[str, Act]] = {}
    for key, act in facts.acts.items():
        own.setdefault(_prefix(key), {})[key] = act
    for subject in facts.subjects:
        acts = own.get(prefix_of(subject.source, subject.subject_id), _NO_ACTS) if own else _NO_ACTS
        nudge = subject.nudge(facts, acts, now)
        if nudge is not None:
            yield nudge


def _moments(facts: Facts, planned: Iterable[Nudge], now: datetime) -> Iterator[datetime]:
    """The wall times at which a nudge changes, another takes its place, or a pause ends."""
    subjects = {prefix_of(subject.source, subject.subject_id): subject for subject in facts.subjects}
    for nudge in planned:
        yield from subjects[_prefix(nudge.key)].moments(nudge, facts, now)
    for pause in facts.pauses:
        for day in (pause.from_on, pause.until_on):
            if day is not None:
                yield datetime.combine(day, time())


def _prefix(key: str) -> str:
    return key[: key.rindex(":") + 1]


def _first_of(walls: Iterable[datetime], now: datetime) -> datetime | None:
    wall = wall_of(now)
    later = min((moment for moment in walls if moment > wall), default=None)
    return None if later is None or later.year == datetime.max.year else first_instant(later, now).astimezone(UTC)


def _importance(nudge: Nudge) -> tuple[bool, bool, int, int, int, date, str, str]:
    is_hidden = nudge.snoozed_until is not None or nudge.paused_until is not None
    return (
        is_hidden,
        not nudge.is_due,
        _WEIGHT.get(nudge.source, 1),
        _RANK[nudge.state],
        -(nudge.closeness or 0),
        nudge.due_on,
        nudge.title,
        nudge.key,
    )
