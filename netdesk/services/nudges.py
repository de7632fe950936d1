"""Nudges: today's list, and what the user does with it. The rules are in core/planner."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core import planner
from netdesk.core.change import Area
from netdesk.core.day_words import snooze_words
from netdesk.core.language import tr
from netdesk.core.planner import Act, ActKind, Nudge, Source
from netdesk.errors import InputError, NotFoundError
from netdesk.services import planning
from netdesk.store import nudges as stored
from netdesk.store import promises

if TYPE_CHECKING:
    from datetime import datetime

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

EVENING = time(18)


def today(reader: Reader, now: datetime, include_all: bool = False, limit: int | None = None) -> list[Nudge]:
    """What is to be done on the day of ``now``, the most important first.

    ``include_all`` adds what is not due yet, snoozed or paused. With a ``limit`` only so many of the longest due
    touches are looked at, which stays quick however many are due.
    """
    touches = stored.due_touches(reader, None if include_all else now.date(), limit)
    days_ahead = planning.DAYS_AHEAD if include_all else 0
    planned = planner.nudges(planning.facts_of(reader, now, touches, days_ahead), now)
    if include_all:
        ahead = now.date() + timedelta(days=days_ahead)
        far = (Source.BIRTHDAY, Source.ANNIVERSARY)
        return [nudge for nudge in planned if nudge.source not in far or nudge.due_on <= ahead]
    return [nudge for nudge in planned if nudge.is_due]


def count_due(reader: Reader, now: datetime) -> int:
    """How many nudges are due on the day of ``now``, without reading all touches."""
    facts = planning.facts_of(reader, now, stored.hidden_touches(reader, now.date()))
    if any(pause.person_id is None and planner.is_paused(pause, now.date()) for pause in facts.pauses):
        return 0
    planned = planner.nudges(facts, now)
    looked_at = sum(nudge.cadence is not None for nudge in planned)
    return stored.count_due(reader, now.date()) - looked_at + sum(nudge.is_due for nudge in planned)


def of_person(reader: Reader, person_id: int, now: datetime) -> Nudge | None:
    """A person's touch, due or not; None where there is no cadence."""
    found = planner.nudges(planning.facts_of_subject(reader, now, Source.CADENCE, person_id), now)
    return found[0] if found else None


def of_reminders(reader: Reader, now: datetime) -> list[Nudge]:
    """The nudges of all reminders that can still come, due or not."""
    planned = planner.nudges(planning.facts_of(reader, now, ()), now)
    return [nudge for nudge in planned if nudge.source is Source.REMINDER]


def about_person(reader: Reader, person_id: int, now: datetime) -> list[Nudge]:
    """All nudges about a person, due or not, the most important first."""
    return planner.nudges(planning.facts_of_person(reader, now, person_id), now)


def by_key(reader: Reader, key: str, now: datetime) -> Nudge:
    """The nudge of a key, where it stands. Raises NotFoundError where it was seen to already."""
    source, subject_id = planner.source_of(key), planner.subject_of(key)
    found: list[Nudge] = []
    if source is not None and subject_id is not None:
        found = planner.nudges(planning.facts_of_subject(reader, now, source, subject_id), now)
    for nudge in found:
        if nudge.key == key:
            return nudge
    raise NotFoundError(tr("This reminder has been seen to already."))


def snooze(store: Store, key: str, until: date, at: time | None = None) -> None:
    """Hide a nudge until a day, or a time of it, when it is back. Raises InputError, NotFoundError."""
    act, now = Act(ActKind.SNOOZED, until, at), store.clock.now()
    if act.back_at <= now.replace(tzinfo=None) or (at is None and until <= now.date()):
        raise InputError(tr("A reminder can only be snoozed until a later day, or a later time of today."), "until")
    _act(store, key, act, tr("Snoozed {{title}} until {snooze}").format(snooze=snooze_words(until, at, now.date())))


def snooze_until_written(store: Store, key: str) -> None:
    """Hide a nudge until an interaction is logged that the person initiated. Raises InputError, NotFoundError."""
    if not by_key(store.as_reader(), key, store.clock.now()).person_id:
        raise InputError(tr("This reminder is about nobody who could write. Snooze it until a day."), "until")
    _act(store, key, Act(ActKind.SNOOZED, date.max), tr("Snoozed {title} until they write"))


def bring_back(store: Store, key: str) -> None:
    """Have a snoozed nudge back now, without another notification. Raises NotFoundError."""
    nudge, act = by_key(store.as_reader(), key, store.clock.now()), Act(ActKind.SNOOZED, day_of(store.clock))
    with store.step(tr("Brought back {title}").format(title=nudge.title), Area.NUDGES) as step:
        stored.add_act(store, key, act, nudge.person_id, nudge.title)
        step.ids.update({nudge.person_id} - {0})
        back = by_key(store.as_reader(), key, store.clock.now())
        stored.add_notified(store, {back.notice_key: ("", nudge.person_id)})


def done(store: Store, key: str) -> None:
    """Take a nudge as seen to, without a log; the next counts from today. A promise is kept. Raises NotFoundError."""
    is_promise = planner.source_of(key) is Source.PROMISE
    label = tr("Kept: {title}") if is_promise else tr("Reminder done: {title}")
    _act(store, key, Act(ActKind.DONE, day_of(store.clock)), label)


def dismiss(store: Store, key: str) -> None:
    """Let this one go; the next counts from today. A promise is let go for good. Raises NotFoundError."""
    _act(store, key, Act(ActKind.DISMISSED, day_of(store.clock)), tr("Dismissed the reminder for {title}"))


def _act(store: Store, key: str, act: Act, label: str) -> None:
    nudge = by_key(store.as_reader(), key, store.clock.now())
    is_settled = nudge.source is Source.PROMISE and act.kind is not ActKind.SNOOZED
    areas = (Area.NUDGES, Area.PROMISES) if is_settled else (Area.NUDGES,)
    with store.step(label.format(title=nudge.title), *areas) as step:
        stored.add_act(store, key, act, nudge.person_id, nudge.title)
        if is_settled:
            done_on, let_go_on = (act.day, None) if act.kind is ActKind.DONE else (None, act.day)
            promises.settle(store.connection, planner.subject_of(key) or 0, done_on, let_go_on)
        if nudge.person_id:
            step.ids.add(nudge.person_id)
