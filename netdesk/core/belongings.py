"""Belongings: what a file says of people besides facts and touches, such as a reminder or a relation, and what of it
does not come in.

A file names people by a ``ref`` of its own; a plan says whom that is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from netdesk.core.cadence import Cadence, interval_words
from netdesk.core.exchanges import ExchangeDraft, PromiseDraft, Side, exchange_title
from netdesk.core.language import labelled, tr
from netdesk.core.photos import Photo
from netdesk.core.relations import ROLE_WORDS, Role
from netdesk.core.reminders import ReminderDraft

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence
    from datetime import date

    from netdesk.core.offers import IdeaDraft
    from netdesk.core.recurrence import LeapDay

_MOST_NAMED = 5


class Mark(Enum):
    """What is said of somebody without more words."""

    INTRODUCED_BY = "introduced by"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Thought:
    """Something thought of for somebody, on a day."""

    draft: IdeaDraft
    on: date


_KINDS: dict[type, str] = {
    ReminderDraft: "reminder",
    PromiseDraft: "promise",
    ExchangeDraft: "exchange",
    Thought: "idea",
    Cadence: "cadence",
    Role: "relation",
    Photo: "photo",
}


@dataclass(frozen=True, slots=True)
class Belonging:
    """One thing and the refs of the people it belongs to; of two, the second is to the first what ``what`` says.

    The people in ``what`` are not filled in yet. ``key`` identifies a reminder, promise, exchange or idea in its
    source, so that it comes in once; of a photo it is the line of the card it came on. All others come in where
    somebody has none yet. ``names`` are those of the people it belongs to.
    """

    about: tuple[str, ...]
    what: ReminderDraft | PromiseDraft | ExchangeDraft | Thought | Cadence | Role | Photo | Mark
    key: str = ""
    names: tuple[str, ...] = ()
    file: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class NewBelonging:
    """A belonging that will be written, with the ids of ``people`` as in core/plan.py.

    ``is_other``: there is one already, whose place it takes.
    """

    belonging: Belonging
    people: tuple[int, ...]
    is_other: bool = False

    @property
    def is_photo(self) -> bool:
        """Whether it is a photo, which is told of apart from the others."""
        return isinstance(self.belonging.what, Photo)


@dataclass(frozen=True, slots=True)
class Left:
    """What a file holds and does not come in: a kind of field in words, how often, and who has it where few do."""

    file: str
    kind: str
    count: int
    names: tuple[str, ...] = ()

    @classmethod
    def of(cls, file: str, kind: str, names: Iterable[str]) -> Left:
        """One kind that those of these names have; a name may come more than once."""
        listed = list(names)
        few = tuple(dict.fromkeys(listed))
        return cls(file, kind, len(listed), few if len(few) <= _MOST_NAMED else ())


def resolved(belongings: Iterable[Belonging], refs: Mapping[str, int]) -> list[NewBelonging]:
    """Those of which everybody named is somebody, and of two people not the same one."""
    found = []
    for each in belongings:
        people = tuple(refs[ref] for ref in each.about if ref in refs)
        if len(people) == len(each.about) and len(set(people)) == len(people):
            found.append(NewBelonging(each, people))
    return found


def still_to_come(
    belongings: Sequence[Belonging], today: date, leap: LeapDay
) -> tuple[list[Belonging], tuple[Left, ...]]:
    """The same with each reminder that recurs set to its next day, and those left out because they are over, so that a
    reminder of years ago is not shown again.
    """
    kept: list[Belonging] = []
    over: dict[str, list[Belonging]] = {}
    for each in belongings:
        if not isinstance(each.what, ReminderDraft):
            kept.append(each)
            continue
        days = each.what.days(today - timedelta(days=1), 1, leap)
        if not days:
            over.setdefault(each.file, []).append(each)
        else:
            is_leap = (each.what.on_day.month, each.what.on_day.day) == (2, 29)
            kept.append(each if is_leap else replace(each, what=replace(each.what, on_day=days[0])))
    return kept, tuple(
        Left.of(file, tr("reminder whose day is over"), (name for each in gone for name in each.names))
        if all(each.names for each in gone)
        else Left(file, tr("reminder whose day is over"), len(gone))
        for file, gone in over.items()
    )


def beside(belongings: Iterable[NewBelonging], changed: Container[int]) -> int:
    """How many there are, without the photos of people who are new or ``changed``: those are part of that."""
    return sum(not (new.is_photo and (new.people[0] < 0 or new.people[0] in changed)) for new in belongings)


def kind_of(belonging: Belonging) -> str:
    """``reminder``, ``promise``, ``exchange``, ``idea``, ``cadence``, ``relation``, ``photo``, ``introduction`` or
    ``archived``.
    """
    what = belonging.what
    if isinstance(what, Mark):
        return "archived" if what is Mark.ARCHIVED else "introduction"
    return _KINDS[type(what)]


def title_of(belonging: Belonging) -> str:
    """What it is in words."""
    what, names = belonging.what, belonging.names
    first, last = (names[0] if names else ""), (names[-1] if names else "")
    if isinstance(what, ReminderDraft):
        return (tr("{day} and again: {text}") if what.rrule else tr("{day}: {text}")).format(
            day=what.on_day.isoformat(), text=what.text
        )
    if isinstance(what, PromiseDraft):
        return (tr("I owe: {what}") if what.promise.by is Side.ME else tr("I am owed: {what}")).format(
            what=what.promise.what
        )
    if isinstance(what, ExchangeDraft):
        return f"{what.on.isoformat()}: {exchange_title(what.exchange, first)}"
    if isinstance(what, Thought):
        return tr("Thought of: {what}").format(what=what.draft.what)
    if isinstance(what, Cadence):
        return tr("In touch {interval}").format(interval=interval_words(what.ideal_days))
    if isinstance(what, Role):
        return labelled(ROLE_WORDS[what], last)
    if isinstance(what, Photo):
        return tr("Photo")
    return tr("Archived") if what is Mark.ARCHIVED else tr("Introduced by {name}").format(name=last)
