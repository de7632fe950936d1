"""Planning: what the planner is to be told at a moment, gathered from the store."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.core.planner import Facts, Source, prefix_of
from netdesk.store import nudges as stored
from netdesk.store import promises, reminders, yearlies

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from netdesk.core.planner import Act, Manners, Promise, Reminder, Review, Touch, Yearly
    from netdesk.store.reader import Reader

DAYS_AHEAD = 30
"""How far birthdays and anniversaries are read ahead for a list of all."""


def facts_of(reader: Reader, now: datetime, touches: Sequence[Touch], days_ahead: int = 0) -> Facts:
    """What is known at ``now``, without what was notified. Birthdays come from those due within ``days_ahead``."""
    today, manners = now.date(), stored.manners(reader)
    near = yearlies.near(reader, today, manners.lead_days + days_ahead + 1)
    own, owed = reminders.standing(reader), promises.standing(reader)
    return _gathered(reader, today, manners, touches, own, near, owed, reminders.reviews(reader))


def facts_of_subject(reader: Reader, now: datetime, source: Source, subject_id: int) -> Facts:
    """The same for one subject alone: a person for a touch or a birthday, else a reminder's own number."""
    today, manners = now.date(), stored.manners(reader)
    touch = stored.touch_of(reader, subject_id) if source is Source.CADENCE else None
    reminder = reminders.one(reader, subject_id) if source is Source.REMINDER else None
    near = [one for one in yearlies.of_person(reader, subject_id) if one.source is source]
    reviews = [one for one in reminders.reviews(reader) if source is Source.REVIEW and one.review_id == subject_id]
    promise = promises.one(reader, subject_id) if source is Source.PROMISE else None
    found, owed = [reminder] if reminder else [], [promise] if promise else []
    return _gathered(reader, today, manners, [touch] if touch else [], found, near, owed, reviews)


def facts_of_person(reader: Reader, now: datetime, person_id: int) -> Facts:
    """The same for all that is about one person."""
    today, manners = now.date(), stored.manners(reader)
    touch = stored.touch_of(reader, person_id)
    own, near = reminders.of_person(reader, person_id), yearlies.of_person(reader, person_id)
    owed = promises.of_person(reader, person_id)
    return _gathered(reader, today, manners, [touch] if touch else [], own, near, owed, ())


def until_of(reader: Reader, today: date) -> date:
    """Up to which due day the engine looks: the next on which somebody's touch is due, or tomorrow."""
    return max(stored.next_due_day(reader, today), today + timedelta(days=1))


def _gathered(
    reader: Reader,
    today: date,
    manners: Manners,
    touches: Sequence[Touch],
    own: Sequence[Reminder],
    near: Sequence[Yearly],
    owed: Sequence[Promise],
    reviews: Sequence[Review],
) -> Facts:
    return Facts(
        touches=tuple(touches),
        acts={**(stored.acts(reader) if touches else {}), **_acts(reader, own, near, owed, reviews)},
        manners=manners,
        reminders=tuple(own),
        yearlies=tuple(near),
        promises=tuple(owed),
        reviews=tuple(reviews),
        pauses=tuple(reminders.pauses(reader, today)),
    )


def _acts(
    reader: Reader,
    own: Iterable[Reminder],
    near: Iterable[Yearly],
    owed: Iterable[Promise],
    reviews: Iterable[Review],
) -> dict[str, Act]:
    prefixes = [prefix_of(Source.REMINDER, one.reminder_id) for one in own]
    prefixes += [prefix_of(one.source, one.person_id) for one in near]
    prefixes += [prefix_of(Source.PROMISE, one.promise_id) for one in owed]
    prefixes += [prefix_of(Source.REVIEW, one.review_id) for one in reviews]
    return stored.acts_since_settled(reader, prefixes) if prefixes else {}
