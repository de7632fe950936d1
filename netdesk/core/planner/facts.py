"""What the planner reads, and the nudges it answers with. Shapes alone; what nudges come from is in the files beside.

Days are the user's calendar days and times are the user's clock, except where a reminder names a zone of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from netdesk.core.due import DueState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from netdesk.core.cadence import Cadence
    from netdesk.core.channel import Channel
    from netdesk.core.recurrence import LeapDay

NOTIFY_AT = time(9)
TOUCH_MINUTES = 3
"""What a morning's touch is reckoned at: a line written or a meeting proposed."""
LEAD_DAYS = 3
"""How many days before a birthday or work anniversary its nudge is due, unless the user says otherwise."""
DAILY_MINUTES = 15


class Source(StrEnum):
    """What a nudge comes from. A mentor's has the keys of a cadence, so that what was done with it holds either way.

    A source has a file here with its subjects, one in store/ that reads them, and a line in services/planning.py.
    """

    REMINDER = "reminder"
    PROMISE = "promise"
    MENTOR = "mentor"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    CADENCE = "cadence"
    MILESTONE = "milestone"
    PROMPT = "prompt"
    REVIEW = "review"
    RULE = "rule"


OF_PEOPLE = frozenset({Source.CADENCE, Source.MENTOR, Source.BIRTHDAY, Source.ANNIVERSARY})
"""The sources in whose keys the number is a person's; in those of others it is the subject's own."""


class ActKind(StrEnum):
    """What the user did with a nudge."""

    DONE = "done"
    SNOOZED = "snoozed"
    DISMISSED = "dismissed"


class Action(StrEnum):
    """What a nudge offers to do."""

    LOG = "log"
    SNOOZE = "snooze"
    DONE = "done"
    DISMISS = "dismiss"
    OPEN = "open"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Act:
    """What the user did last with one nudge.

    ``day`` is the day a snoozed nudge is back, from ``at`` on where that is given, and ``date.max`` for one that
    waits to be written to; for one done or dismissed, the day it was, from which the next counts.
    """

    kind: ActKind
    day: date
    at: time | None = None

    @property
    def back_at(self) -> datetime:
        """The wall time from which a snoozed nudge is back."""
        return datetime.combine(self.day, self.at or time())


@dataclass(frozen=True, slots=True)
class Pause:
    """No nudges about a person (None: about anybody) from a day until the one on which they are back (None: open)."""

    person_id: int | None
    from_on: date
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Manners:
    """When netdesk may speak. ``quiet`` holds back everything from one wall time to another, over midnight too;
    on ``days_off`` (0 is Monday) only what has a clock time is told. ``leap`` is where 29 February goes.
    """

    notify_at: time = NOTIFY_AT
    quiet: tuple[time, time] | None = None
    days_off: frozenset[int] = frozenset()
    lead_days: int = LEAD_DAYS
    leap: LeapDay | None = None


class Subject(Protocol):
    """What nudges come from, one at a time: a person with a cadence, a reminder, a promise …"""

    @property
    def source(self) -> Source:
        """What its nudges come from."""

    @property
    def subject_id(self) -> int:
        """The number in the keys of its nudges."""

    def nudge(self, facts: Facts, acts: Mapping[str, Act], now: datetime) -> Nudge | None:
        """The nudge that stands at ``now`` (aware, in the user's zone), due or not; None where none ever comes again.

        ``acts`` are those on its own nudges, by key.
        """

    def moments(self, nudge: Nudge, facts: Facts, now: datetime) -> Iterable[datetime]:
        """The wall times at which ``nudge`` changes or another comes to stand in its place; those past do no harm."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the planner reads. ``acts`` are by nudge key, ``notified`` are notice keys and summary keys."""

    subjects: tuple[Subject, ...] = ()
    acts: Mapping[str, Act] = field(default_factory=dict)
    notified: frozenset[str] = frozenset()
    manners: Manners = field(default_factory=Manners)
    pauses: tuple[Pause, ...] = ()


@dataclass(frozen=True, slots=True)
class Nudge:
    """Something to be done, with its reason in parts. ``key`` is ``source:id:occurrence`` and never changes.

    ``person_id`` is 0 and ``name`` empty where it is about nobody. ``about_on`` is the day it is about: the due day,
    or the birthday itself; of one whose day is not known, the first of its month. ``at`` is its clock time on the due
    day; ``years`` the age or the years of service.
    ``words`` are what it is called where that is not the person's name. ``why`` is its reason in words, and ``when``
    the last part of it, where that is not how due it is; a touch's is worded by reason.py, when it is shown.

    It may be shown as a notification from ``notice_on`` on, at ``notice_time`` or at the daily time, or at
    ``notice_instant`` (UTC); ``notice_key`` is what that is remembered by: another after a snooze, so that the nudge
    is shown once more when it is back.
    """

    key: str
    source: Source
    person_id: int
    name: str
    closeness: int | None
    due_on: date
    state: DueState
    snoozed_until: date | None
    notice_on: date
    notice_key: str
    about_on: date
    cadence: Cadence | None = None
    last_on: date | None = None
    channel: Channel | None = None
    what: str = ""
    words: str = ""
    why: tuple[str, ...] = ()
    when: str = ""
    minutes: int = TOUCH_MINUTES
    at: time | None = None
    years: int | None = None
    is_day_known: bool = True
    snoozed_time: time | None = None
    paused_until: date | None = None
    notice_time: time | None = None
    notice_instant: datetime | None = None

    @property
    def is_due(self) -> bool:
        """Whether it belongs on today's list: due or overdue, and neither snoozed nor paused."""
        return (
            self.snoozed_until is None and self.paused_until is None and self.state in (DueState.DUE, DueState.OVERDUE)
        )

    @property
    def title(self) -> str:
        """What it is called on a list: its own words, else the person."""
        return self.words or self.name

    @property
    def is_for_giving(self) -> bool:
        """Whether what could be brought belongs beside it: it is about somebody, and not itself what is owed."""
        return bool(self.person_id) and self.source is not Source.PROMISE

    @property
    def actions(self) -> tuple[Action, ...]:
        """What can be done with it."""
        with_person = (Action.LOG, Action.OPEN, Action.PAUSE) if self.person_id else ()
        return (*with_person, Action.SNOOZE, Action.DONE, Action.DISMISS)


_KEY_NAMES = {source: source.value for source in Source} | {Source.MENTOR: Source.CADENCE.value}


def key_of(source: Source, subject_id: int, occurrence: date | str) -> str:
    """The stable key of a nudge; ``occurrence`` is a day, or a text like one of ten characters without a colon."""
    return f"{_KEY_NAMES[source]}:{subject_id}:{occurrence}"


def source_of(key: str) -> Source | None:
    """What the nudge of a key comes from; None where it is no key."""
    parts = key.split(":")
    is_key = len(parts) == 3 and parts[0] in set(Source) and parts[1].isdecimal()
    return Source(parts[0]) if is_key else None


def subject_of(key: str) -> int | None:
    """The number of what a key is about, a person's or a reminder's by its source; None where it is no key."""
    return None if source_of(key) is None else int(key.split(":")[1])


def prefix_of(source: Source, subject_id: int) -> str:
    """What the keys of all occurrences of one subject begin with."""
    return key_of(source, subject_id, "")
