"""Planning: what the planner is to be told at a moment, gathered from the store."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from netdesk.core.planner import Facts, Source, prefix_of
from netdesk.store import manners, milestones, pauses, promises, prompts, reminders, reviews, rules, yearlies
from netdesk.store import nudges as stored

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from netdesk.core.planner import Subject, Touch
    from netdesk.store.reader import Reader

DAYS_AHEAD = 30
"""How far birthdays and anniversaries are read ahead for a list of all."""


class SubjectStore(Protocol):
    """A module of the store that reads the subjects of one source or more."""

    def standing(self, reader: Reader, today: date, days_ahead: int, /) -> Sequence[Subject]:
        """Those that can stand between ``today`` and ``days_ahead`` days later."""

    def of_person(self, reader: Reader, person_id: int, /) -> Sequence[Subject]:
        """Those about a person that can stand."""

    def of_subject(self, reader: Reader, source: Source, subject_id: int, /) -> Subject | None:
        """The one that a key names, whatever became of it."""


_STORES: Mapping[Source, SubjectStore] = {
    Source.REMINDER: reminders,
    Source.PROMISE: promises,
    Source.BIRTHDAY: yearlies,
    Source.ANNIVERSARY: yearlies,
    Source.REVIEW: reviews,
    Source.MILESTONE: milestones,
    Source.PROMPT: prompts,
    Source.RULE: rules,
}
"""Where the subjects of each source are read, but for touches, which come by the index on when they are due."""


def facts_of(reader: Reader, now: datetime, touches: Sequence[Touch], days_ahead: int = 0) -> Facts:
    """What is known at ``now``, without what was notified. Birthdays come from those due within ``days_ahead``."""
    today, ahead = now.date(), manners.read(reader).lead_days + days_ahead + 1
    found = [subject for each in _stores() for subject in each.standing(reader, today, ahead)]
    return _gathered(reader, now, touches, found)


def facts_of_subject(reader: Reader, now: datetime, source: Source, subject_id: int) -> Facts:
    """The same for one subject alone: a person for a touch or a birthday, else a reminder's own number."""
    if source in (Source.CADENCE, Source.MENTOR):
        touch = stored.touch_of(reader, subject_id)
        return _gathered(reader, now, [touch] if touch else [], [])
    subject = _STORES[source].of_subject(reader, source, subject_id)
    return _gathered(reader, now, [], [subject] if subject else [])


def facts_of_person(reader: Reader, now: datetime, person_id: int) -> Facts:
    """The same for all that is about one person."""
    touch = stored.touch_of(reader, person_id)
    found = [subject for each in _stores() for subject in each.of_person(reader, person_id)]
    return _gathered(reader, now, [touch] if touch else [], found)


def until_of(reader: Reader, today: date) -> date:
    """Up to which due day the engine looks: the next on which somebody's touch is due, or tomorrow."""
    return max(stored.next_due_day(reader, today), today + timedelta(days=1))


def _stores() -> Sequence[SubjectStore]:
    return tuple(dict.fromkeys(_STORES.values()))


def _gathered(reader: Reader, now: datetime, touches: Sequence[Touch], others: Sequence[Subject]) -> Facts:
    prefixes = [prefix_of(subject.source, subject.subject_id) for subject in others]
    acts = stored.acts(reader) if touches else {}
    return Facts(
        subjects=(*touches, *others),
        acts=acts | stored.acts_since_settled(reader, prefixes) if prefixes else acts,
        manners=manners.read(reader),
        pauses=tuple(pauses.standing(reader, now.date())),
    )
