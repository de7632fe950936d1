"""What a captured line says, field by field, each with its place in the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, time

    from netdesk.core.channel import Channel
    from netdesk.core.exchanges import Direction, ExchangeKind, Side
    from netdesk.core.interactions import Initiator
    from netdesk.core.marks import Marks


class Span(NamedTuple):
    """A place in the line: character offsets, the end not included."""

    start: int
    end: int


class Candidate(NamedTuple):
    """Somebody a name may mean, with how sure that is, from 0 to 1. ``last_on`` is an ISO day or empty."""

    person_id: int
    name: str
    marks: Marks
    last_on: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the line. ``person_id`` is None where it may be several people, or nobody known: a new one.

    ``candidates`` are best first; ``hint`` is what the line gives beside the name: of somebody new the organization.
    """

    said: str
    span: Span
    person_id: int | None = None
    name: str = ""
    confidence: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    hint: str = ""

    @property
    def is_new(self) -> bool:
        """Whether nobody known goes by this name."""
        return not self.candidates


@dataclass(frozen=True, slots=True)
class SaidExchange:
    """Something given, asked or received. ``by`` is who asked, for asks alone; ``about`` are people it concerns."""

    direction: Direction
    kind: ExchangeKind
    what: str
    span: Span
    by: Side | None = None
    about: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidPromise:
    """Something promised by me or by them."""

    by: Side
    what: str
    span: Span
    due: date | None = None


@dataclass(frozen=True, slots=True)
class SaidFollowUp:
    """What I want to be reminded of, and when, where the line says when."""

    text: str
    span: Span
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """What a line says. Nothing that is None or empty was said. ``spans`` is by field name, in the line's order.

    ``impossible`` are days written that no calendar has; their words are in the note as well.
    """

    line: str
    people: tuple[Mention, ...] = ()
    on: date | None = None
    at: time | None = None
    channel: Channel | None = None
    what: str = ""
    place: str = ""
    event: str = ""
    minutes: int | None = None
    initiated_by: Initiator | None = None
    exchanges: tuple[SaidExchange, ...] = ()
    promises: tuple[SaidPromise, ...] = ()
    follow_up: SaidFollowUp | None = None
    topics: tuple[str, ...] = ()
    worth_me: bool | None = None
    worth_them: bool | None = None
    note: str = ""
    spans: tuple[tuple[str, Span], ...] = ()
    impossible: tuple[str, ...] = ()
