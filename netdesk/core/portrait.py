"""Portrait: all there is to read of somebody on one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.exchanges import Direction, LoggedExchange, LoggedPromise
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.milestones import Milestone
    from netdesk.core.people import Profile
    from netdesk.core.photos import Photo
    from netdesk.core.planner import Nudge
    from netdesk.core.relations import Relation
    from netdesk.core.secrecy import AgendaPoint


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody I could introduce for a need, because of a topic of theirs that the need speaks of."""

    need: str
    topic: str
    person_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Portrait:
    """A profile with photo, ties, what went to and fro, and what happened, newest first.

    ``introduced_by`` is (id, name) of who brought us together, ``introduced`` are those they brought me together with.
    ``exchanges`` are the newest; ``counts`` says how many there are of each direction. ``agenda`` are the points still
    to be talked about, ``guarded_notes`` how many private or unspoken notes there are. ``alone`` are the exchanges that
    belong between the interactions of the ``timeline`` and are part of none. ``reminders`` are the nudges of
    those about this person that can still come, where it was said as of when.
    """

    profile: Profile
    photo: Photo | None
    relations: Sequence[Relation]
    introduced_by: tuple[int, str] | None
    introduced: Sequence[tuple[int, str]]
    helpers: Sequence[Helper]
    promises: Sequence[LoggedPromise]
    exchanges: Sequence[LoggedExchange]
    counts: dict[Direction, int]
    timeline: Sequence[LoggedInteraction]
    agenda: Sequence[AgendaPoint]
    guarded_notes: int
    alone: Sequence[LoggedExchange]
    milestones: Sequence[Milestone] = ()
    reminders: Sequence[Nudge] = ()
