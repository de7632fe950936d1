"""Planner: which nudges there are, which to notify of, and when either changes. Pure: from facts and now alone.

Days are the user's calendar days and stay dates; only the instant of the next change is reckoned in the zone of now.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.cadence import Cadence, due_on
from netdesk.core.due import DueState, due_state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from netdesk.core.channel import Channel

NOTIFY_AT = time(9)
TOUCH_MINUTES = 3
"""What a morning's touch is reckoned at: a line written or a meeting proposed."""

_RANK = {DueState.OVERDUE: 0, DueState.DUE: 1, DueState.SOON: 2, DueState.FRESH: 3}
_DAY = timedelta(days=1)


class Source(StrEnum):
    """What a nudge comes from."""

    CADENCE = "cadence"


class ActKind(StrEnum):
    """What the user did with a nudge."""

    DONE = "done"
    SNOOZED = "snoozed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Act:
    """What the user did last with one nudge.

    ``day`` is the day a snoozed nudge is back; for one done or dismissed, the day it was, from which the next counts.
    """

    kind: ActKind
    day: date


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


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the planner reads. ``acts`` are by nudge key, ``notified`` are notice keys, ``notify_at`` is local."""

    touches: tuple[Touch, ...] = ()
    acts: Mapping[str, Act] = field(default_factory=dict)
    notified: frozenset[str] = frozenset()
    notify_at: time = NOTIFY_AT


@dataclass(frozen=True, slots=True)
class Nudge:
    """One touch to be made, with its reason in parts. ``key`` is ``source:id:occurrence`` and never changes.

    ``notice_on`` is the day it may be shown as a notification, ``notice_key`` what that is remembered by: it is
    another after a snooze, so that the nudge is shown once more when it is back.
    """

    key: str
    source: Source
    person_id: int
    name: str
    closeness: int | None
    due_on: date
    state: DueState
    snoozed_until: date | None
    cadence: Cadence
    last_on: date | None
    channel: Channel | None
    what: str
    notice_on: date
    notice_key: str
    minutes: int = TOUCH_MINUTES

    @property
    def is_due(self) -> bool:
        """Whether it belongs on today's list: due or overdue, and not snoozed."""
        return self.snoozed_until is None and self.state in (DueState.DUE, DueState.OVERDUE)


def key_of(source: Source, subject_id: int, occurrence: date) -> str:
    """The stable key of a nudge."""
    return f"{source}:{subject_id}:{occurrence.isoformat()}"


def subject_of(key: str) -> int | None:
    """The person a key is about; None where it is no key."""
    parts = key.split(":")
    is_key = len(parts) == 3 and parts[0] in set(Source) and parts[1].isdecimal()
    return int(parts[1]) if is_key else None


def nudges(facts: Facts, now: datetime) -> list[Nudge]:
    """Every nudge that stands at ``now`` (aware, in the user's zone), the most important first.

    Order: those not snoozed, then the more overdue state, the closer person, the earlier due day, the name.
    """
    today = now.date()
    return sorted((_nudge(touch, _occurrence(touch, facts.acts), today) for touch in facts.touches), key=_importance)


def notices(facts: Facts, now: datetime) -> list[Nudge]:
    """The due nudges to show as a notification at ``now``, in order: their hour has come and none was shown yet."""
    wall = _wall(now)
    return [
        nudge
        for nudge in nudges(facts, now)
        if nudge.is_due
        and datetime.combine(nudge.notice_on, facts.notify_at) <= wall
        and nudge.notice_key not in facts.notified
    ]


def next_change(facts: Facts, now: datetime) -> datetime | None:
    """The first instant after ``now``, in UTC, at which ``nudges`` or ``notices`` can answer otherwise, or None.

    Where the clocks go back within a day, that instant counts too, as it may take back a day that had begun.
    """
    wall = _wall(now)
    walls = [moment for touch in facts.touches for moment in _moments(touch, facts) if moment > wall]
    change = first_instant(min(walls), now) if walls else None
    back = _clocks_go_back(now) if facts.touches else None
    return min((instant for instant in (change, back) if instant is not None), default=None)


def next_day(now: datetime) -> datetime:
    """The first instant of the next day of the calendar, in UTC."""
    return first_instant(datetime.combine(now.date() + _DAY, time()), now)


def first_instant(wall: datetime, now: datetime) -> datetime:
    """The first instant after ``now``, in UTC, at which a clock in its zone shows ``wall`` (later than now's) or later.

    A wall time that the zone skips is reached when the clocks jump over it.
    """
    zone = now.tzinfo
    instants = [wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    if _wall(instants[0].astimezone(zone)) == wall:
        return next((instant for instant in instants if instant > now), instants[1])
    return _first(instants[1], instants[0], lambda moment: _wall(moment.astimezone(zone)) >= wall)


def _occurrence(touch: Touch, acts: Mapping[str, Act]) -> tuple[str, date, Act | None]:
    """The present occurrence, past all that were done or dismissed: its key, its due day, its snooze if any."""
    counts_from, due = touch.last_on or touch.due_on, touch.due_on
    while True:
        key = key_of(Source.CADENCE, touch.person_id, counts_from)
        act = acts.get(key)
        if act is None or act.kind is ActKind.SNOOZED:
            return key, due, act
        counts_from = max(act.day, counts_from + _DAY)
        due = due_on(counts_from, touch.cadence.ideal_days)


def _nudge(touch: Touch, occurrence: tuple[str, date, Act | None], today: date) -> Nudge:
    key, due, snooze = occurrence
    cadence = touch.cadence
    days_since = (today - due).days + cadence.ideal_days
    return Nudge(
        key=key,
        source=Source.CADENCE,
        person_id=touch.person_id,
        name=touch.name,
        closeness=touch.closeness,
        due_on=due,
        state=due_state(days_since, cadence.ideal_days, cadence.max_days),
        snoozed_until=snooze.day if snooze is not None and snooze.day > today else None,
        cadence=cadence,
        last_on=touch.last_on,
        channel=touch.channel,
        what=touch.what,
        notice_on=_notice_on(due, snooze),
        notice_key=_notice_key(key, snooze),
    )


def _importance(nudge: Nudge) -> tuple[bool, int, int, date, str, int]:
    is_snoozed = nudge.snoozed_until is not None
    return is_snoozed, _RANK[nudge.state], -(nudge.closeness or 0), nudge.due_on, nudge.name, nudge.person_id


def _notice_on(due: date, snooze: Act | None) -> date:
    return due if snooze is None else max(due, snooze.day)


def _notice_key(key: str, snooze: Act | None) -> str:
    return key if snooze is None else f"{key}@{snooze.day.isoformat()}"


def _moments(touch: Touch, facts: Facts) -> Iterator[datetime]:
    """The wall times at which the answer for one touch can change: see ``due_state`` for the first three."""
    key, due, snooze = _occurrence(touch, facts.acts)
    ideal, longest = touch.cadence.ideal_days, touch.cadence.max_days
    for days in (-(ideal // 5), 0, longest + 1 - ideal):
        yield datetime.combine(due + timedelta(days=days), time())
    if snooze is not None:
        yield datetime.combine(snooze.day, time())
    if _notice_key(key, snooze) not in facts.notified:
        yield datetime.combine(_notice_on(due, snooze), facts.notify_at)


def _wall(now: datetime) -> datetime:
    return now.replace(tzinfo=None, fold=0)


def _clocks_go_back(now: datetime) -> datetime | None:
    """The instant within a day of ``now`` at which local time goes back, in UTC."""
    zone, start = now.tzinfo, now.astimezone(UTC)
    end = start + _DAY

    def lead(instant: datetime) -> timedelta:
        return instant.astimezone(zone).utcoffset() or timedelta()

    before = lead(start)
    return _first(start, end, lambda moment: lead(moment) < before) if lead(end) < before else None


def _first(false_at: datetime, true_at: datetime, holds: Callable[[datetime], bool]) -> datetime:
    """The first whole second in (false_at, true_at] at which ``holds``, by halving."""
    false_at, true_at = false_at.replace(microsecond=0), true_at.replace(microsecond=0)
    while true_at - false_at > timedelta(seconds=1):
        middle = (false_at + (true_at - false_at) / 2).replace(microsecond=0)
        if holds(middle):
            true_at = middle
        else:
            false_at = middle
    return true_at
