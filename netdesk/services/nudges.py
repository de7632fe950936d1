"""Nudges: today's list, and what the user does with it. The rules are in core/planner.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core import planner
from netdesk.core.change import Area
from netdesk.core.planner import Act, ActKind, Facts, Nudge
from netdesk.core.reason import day_words
from netdesk.errors import InputError, NotFoundError
from netdesk.store import nudges as stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from netdesk.core.planner import Touch
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the engine acts on: nudges to notify of now, how many are due, and the next instant to look (UTC)."""

    notices: list[Nudge]
    due_count: int
    next_change: datetime | None


def today(reader: Reader, now: datetime, include_all: bool = False, limit: int | None = None) -> list[Nudge]:
    """Whom to reach out to on the day of ``now``, the most important first.

    ``include_all`` adds everyone with a cadence who is not due yet or snoozed. With a ``limit`` only so many of
    the longest due are looked at, which stays quick however many are due.
    """
    touches = stored.due_touches(reader, None if include_all else now.date(), limit)
    planned = planner.nudges(Facts(tuple(touches), stored.acts(reader)), now)
    return planned if include_all else [nudge for nudge in planned if nudge.is_due]


def count_due(reader: Reader, now: datetime) -> int:
    """How many nudges are due on the day of ``now``, without reading them all."""
    acted = stored.acted_touches(reader, now.date())
    waiting = [nudge for nudge in planner.nudges(Facts(tuple(acted), stored.acts(reader)), now) if not nudge.is_due]
    return stored.count_due(reader, now.date()) - len(waiting)


def of_person(reader: Reader, person_id: int, now: datetime) -> Nudge | None:
    """A person's nudge, due or not; None where there is no cadence."""
    touch = stored.touch_of(reader, person_id)
    return None if touch is None else _planned(reader, touch, now)


def snooze(store: Store, key: str, until: date) -> None:
    """Hide a nudge until a day, when it is back. Raises InputError, NotFoundError."""
    today = day_of(store.clock)
    if until <= today:
        raise InputError("A reminder can only be snoozed until a later day.", "until")
    _act(store, key, Act(ActKind.SNOOZED, until), f"Snoozed {{name}} until {day_words(until, today)}")


def snooze_until_tomorrow(store: Store, key: str) -> None:
    """Hide a nudge until the next day. Raises NotFoundError."""
    snooze(store, key, day_of(store.clock) + timedelta(days=1))


def done(store: Store, key: str) -> None:
    """Take a nudge as seen to, without a log; the next counts from today. Raises NotFoundError."""
    _act(store, key, Act(ActKind.DONE, day_of(store.clock)), "Reminder done: {name}")


def dismiss(store: Store, key: str) -> None:
    """Let this one go; the next counts from today. Raises NotFoundError."""
    _act(store, key, Act(ActKind.DISMISSED, day_of(store.clock)), "Dismissed the reminder for {name}")


def outlook(store: Store) -> Outlook:
    """What is to be notified of, and when to look again; for the writer thread."""
    reader, now = store.as_reader(), store.clock.now()
    today = now.date()
    until = stored.next_due_day(reader, today)
    facts = Facts(
        touches=tuple(stored.touches_to_plan(reader, today, until)),
        acts=stored.acts(reader),
        notified=stored.notified(reader, today, until),
        notify_at=stored.notify_at(reader),
    )
    return Outlook(planner.notices(facts, now), count_due(reader, now), planner.next_change(facts, now))


def mark_notified(store: Store, keys: Sequence[str]) -> None:
    """Remember notices (by ``Nudge.notice_key``) as shown. Bookkeeping: no undo step, no Change."""
    stored.add_notified(store, keys)


def _act(store: Store, key: str, act: Act, label: str) -> None:
    person_id = planner.subject_of(key)
    nudge = None if person_id is None else of_person(store.as_reader(), person_id, store.clock.now())
    if nudge is None or nudge.key != key:
        raise NotFoundError("This reminder has been seen to already.")
    with store.step(label.format(name=nudge.name), Area.NUDGES) as step:
        stored.add_act(store, key, act)
        step.ids.add(nudge.person_id)


def _planned(reader: Reader, touch: Touch, now: datetime) -> Nudge:
    return planner.nudges(Facts((touch,), stored.acts(reader)), now)[0]
