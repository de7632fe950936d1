"""Keeping: whether a check was kept on each day, and the rows that say so.

A day is *kept* or *broken*, or the check says nothing of it: nobody is concerned, or the log does not reach back. A day
is judged by what was known at its end; what is still within its time is kept.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import marked
from netdesk.core.rules.checks import SPAN, After, Each, Measure, Measured, Op

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from netdesk.core.rules.checks import Check
    from netdesk.core.rules.log import Happening, RuleLog


class State(StrEnum):
    """What a day says of a check."""

    KEPT = marked("kept")
    BROKEN = marked("broken")
    SILENT = marked("not applicable")


class Stretch(NamedTuple):
    """Days in a row of one state, as ordinals, both ends counted."""

    first: int
    last: int
    state: State


class Row(NamedTuple):
    """Evidence for a day: whom or what it is about, since when, in days; 0 where it is about nobody."""

    person_id: int
    label: str
    day: int | None
    number: int
    is_broken: bool


@dataclass(frozen=True, slots=True)
class Record:
    """A check over a range of days."""

    stretches: tuple[Stretch, ...]

    def days(self, state: State) -> int:
        """How many days were of a state."""
        return sum(each.last - each.first + 1 for each in self.stretches if each.state is state)

    @property
    def now(self) -> Stretch:
        """The last stretch."""
        return self.stretches[-1]

    @property
    def share_kept(self) -> float | None:
        """Days kept by days kept or broken; None where it says nothing of any day."""
        kept, broken = self.days(State.KEPT), self.days(State.BROKEN)
        return kept / (kept + broken) if kept + broken else None


def record(check: Check, log: RuleLog, members: Sequence[int], first: int, last: int) -> Record:
    """Each day from ``first`` to ``last`` (ordinals). ``members`` are whom the query of an Each finds."""
    match check:
        case Each():
            states = _each(check, log, members, first, last)
        case Measured():
            states = _measured(check, log, first, last)
        case After():
            states = _after(check, log, first, last)
    return Record(tuple(_stretches(states, first)))


def evidence(check: Check, log: RuleLog, members: Sequence[int], day: int) -> list[Row]:
    """The rows behind the state of one day, those that break it first."""
    match check:
        case Each():
            rows = list(_each_rows(check, log, members, day))
        case Measured():
            rows = list(_measured_rows(check, log, day))
        case After():
            rows = list(_after_rows(check, log, day))
    return sorted(rows, key=lambda row: (not row.is_broken, row.day or 0, row.label, row.person_id))


def _stretches(states: Iterable[State], first: int) -> Iterator[Stretch]:
    day = first
    for state, days in groupby(states):
        length = sum(1 for _ in days)
        yield Stretch(day, day + length - 1, state)
        day += length


def _each(check: Each, log: RuleLog, members: Sequence[int], first: int, last: int) -> list[State]:
    """By the changes from day to day of how many are concerned, and with how many it is too long ago."""
    concerned, late = [0] * (last - first + 2), [0] * (last - first + 2)
    for person_id in members:
        since = _since(log, person_id)
        if since is None:
            continue
        _add(concerned, since, last, first, last)
        days = [since, *(day for day in log.days_with[check.how].get(person_id, ()) if day > since)]
        for at, day in enumerate(days):
            until = days[at + 1] - 1 if at + 1 < len(days) else last
            _add(late, day + check.every_days + 1, until, first, last)
    return [
        State.BROKEN if is_late else State.KEPT if count else State.SILENT
        for count, is_late in zip(_summed(concerned), _summed(late), strict=True)
    ]


def _since(log: RuleLog, person_id: int) -> int | None:
    """From when on it can be told whether somebody was kept in touch with."""
    known = log.known_since.get(person_id)
    return None if known is None else max(known, log.first)


def _each_rows(check: Each, log: RuleLog, members: Sequence[int], day: int) -> Iterator[Row]:
    for person_id in members:
        since = _since(log, person_id)
        if since is None or since > day:
            continue
        days = log.days_with[check.how].get(person_id, ())
        at = bisect_right(days, day)
        latest = days[at - 1] if at else None
        gap = day - max(latest or since, since)
        yield Row(person_id, log.names[person_id], latest, gap, gap > check.every_days)


def _measured(check: Measured, log: RuleLog, first: int, last: int) -> list[State]:
    length = check.period.days
    values = _sums(log.counted.get(check.measure, ()), first, last, length)
    bounds = (
        _sums(log.counted.get(check.bound, ()), first, last, length)
        if isinstance(check.bound, Measure)
        else [check.bound] * (last - first + 1)
    )
    return [
        State.SILENT if day - length + 1 < log.first else _held(value, check.op, bound)
        for day, value, bound in zip(range(first, last + 1), values, bounds, strict=True)
    ]


def _measured_rows(check: Measured, log: RuleLog, day: int) -> Iterator[Row]:
    """The sums of the span that ends on the day."""
    if day - check.period.days + 1 < log.first:
        return
    sides = [check.measure, *([check.bound] if isinstance(check.bound, Measure) else [])]
    totals = [_sums(log.counted.get(side, ()), day, day, check.period.days)[0] for side in sides]
    bound = totals[1] if len(totals) > 1 else check.bound
    assert isinstance(bound, int)
    is_broken = _held(totals[0], check.op, bound) is State.BROKEN
    for side, total in zip(sides, totals, strict=True):
        yield Row(0, side.value, day, total, is_broken)


def _held(value: int, op: Op, bound: int) -> State:
    is_kept = value >= bound if op is Op.AT_LEAST else value <= bound if op is Op.AT_MOST else value == bound
    return State.KEPT if is_kept else State.BROKEN


def _after(check: After, log: RuleLog, first: int, last: int) -> list[State]:
    concerned, late = [0] * (last - first + 2), [0] * (last - first + 2)
    for happening in log.happened.get(check.trigger, ()):
        forgotten = happening.day + SPAN
        _add(concerned, happening.day, forgotten, first, last)
        answered = _answered(check, log, happening)
        until = forgotten if answered is None else min(answered - 1, forgotten)
        _add(late, happening.day + check.within_days + 1, until, first, last)
    return [
        State.BROKEN if is_late else State.KEPT if count else State.SILENT
        for count, is_late in zip(_summed(concerned), _summed(late), strict=True)
    ]


def _answered(check: After, log: RuleLog, happening: Happening) -> int | None:
    """The first day after it on which there was what is called for, with any of its people."""
    found = []
    for person_id in happening.people:
        days = log.days_with[check.how].get(person_id, ())
        at = bisect_right(days, happening.day)
        if at < len(days):
            found.append(days[at])
    return min(found, default=None)


def _after_rows(check: After, log: RuleLog, day: int) -> Iterator[Row]:
    for happening in log.happened.get(check.trigger, ()):
        if not happening.day <= day <= happening.day + SPAN:
            continue
        answered = _answered(check, log, happening)
        is_open = answered is None or answered > day
        person_id = happening.people[0] if happening.people else 0
        is_broken = is_open and day > happening.day + check.within_days
        yield Row(person_id, happening.what, happening.day, day - happening.day, is_broken)


def _add(changes: list[int], start: int, end: int, first: int, last: int) -> None:
    """Count one more from ``start`` to ``end``, as far as that is within ``first`` to ``last``."""
    start, end = max(start, first), min(end, last)
    if start <= end:
        changes[start - first] += 1
        changes[end - first + 1] -= 1


def _summed(changes: Sequence[int]) -> list[int]:
    return list(accumulate(changes))[:-1]


def _sums(counted: Sequence[tuple[int, int]], first: int, last: int, length: int) -> list[int]:
    """For each day the sum over the ``length`` days that end on it."""
    daily = [0] * (last - first + length)
    begin = first - length + 1
    for day, number in counted:
        if begin <= day <= last:
            daily[day - begin] += number
    running = [0, *accumulate(daily)]
    return [running[at + length] - running[at] for at in range(last - first + 1)]
