"""Exchange and promise: what was given, asked and received, and what is owed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk.core.language import marked, tr

if TYPE_CHECKING:
    from datetime import date


class Direction(StrEnum):
    """Which way something went. Advice asked for is an ask like any other."""

    GIVE = "give"
    ASK = "ask"
    RECEIVED = "received"


class ExchangeKind(StrEnum):
    """What was exchanged."""

    KNOWLEDGE = marked("knowledge")
    INTRODUCTION = marked("introduction")
    ARTICLE = marked("article")
    TIME = marked("time")
    TOOL = marked("tool")
    JOB_LEAD = marked("job lead")
    RECOMMENDATION = marked("recommendation")
    CONGRATULATION = marked("congratulation")
    OTHER = marked("other")


class Side(StrEnum):
    """Me or them: who asked, who promised."""

    ME = marked("me")
    THEM = marked("them")


class Outcome(StrEnum):
    """What came of an ask."""

    HELPED = marked("helped")
    TRIED = marked("tried")
    NO_ANSWER = marked("no answer")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing given, asked or received.

    ``asked_by`` is said of asks alone, and so is ``outcome``, None as long as nothing came of it. ``purpose`` is empty
    unless the user states one. ``about`` are the ids of the people it concerns: those introduced or recommended.
    ``exchange_id`` is 0 until it is stored; two that say the same are equal.
    """

    direction: Direction
    kind: ExchangeKind = ExchangeKind.OTHER
    what: str = ""
    asked_by: Side | None = None
    purpose: str = ""
    about: tuple[int, ...] = ()
    outcome: Outcome | None = None
    exchange_id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class ExchangeDraft:
    """An exchange with the day it was and the ids of the people it was with; part of no interaction.

    ``uid`` names it for good in the file it comes from; empty where it comes from none.
    """

    on: date
    people: tuple[int, ...]
    exchange: Exchange
    uid: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class LoggedExchange:
    """A stored exchange. ``people`` and ``about`` are (person id, name), by name; ``interaction_id`` 0 where alone."""

    exchange: Exchange
    on: date
    people: tuple[tuple[int, str], ...]
    about: tuple[tuple[int, str], ...] = ()
    interaction_id: int = 0

    def draft(self) -> ExchangeDraft:
        """The same to be edited."""
        return ExchangeDraft(self.on, tuple(person_id for person_id, _ in self.people), self.exchange)


@dataclass(frozen=True, slots=True)
class Promise:
    """What I owe or am owed, ``done_on`` being the day it was kept, ``let_go_on`` the day it was let go.

    ``promise_id`` is 0 until it is stored; two that say the same are equal.
    """

    by: Side
    what: str
    due_on: date | None = None
    done_on: date | None = None
    let_go_on: date | None = None
    promise_id: int = field(default=0, compare=False)

    @property
    def is_open(self) -> bool:
        """Whether it still stands."""
        return self.done_on is None and self.let_go_on is None


@dataclass(frozen=True, slots=True)
class PromiseDraft:
    """A promise with the day it was made and the ids of the people it binds with me; part of no interaction.

    ``uid`` names it for good in the file it comes from; empty where it comes from none.
    """

    on: date
    people: tuple[int, ...]
    promise: Promise
    uid: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class LoggedPromise:
    """A stored promise, made on a day. ``people`` are (person id, name); ``interaction_id`` is 0 where it is alone."""

    promise: Promise
    on: date
    people: tuple[tuple[int, str], ...]
    interaction_id: int = 0

    def draft(self) -> PromiseDraft:
        """The same to be edited."""
        return PromiseDraft(self.on, tuple(person_id for person_id, _ in self.people), self.promise)


def exchange_title(exchange: Exchange, names: str) -> str:
    """``Gave Ana Horvat: article on storage``, for a history of steps."""
    words = {
        Direction.GIVE: tr("Gave {names}: {what}"),
        Direction.RECEIVED: tr("Received from {names}: {what}"),
        Direction.ASK: tr("Asked {names}: {what}") if exchange.asked_by is Side.ME else tr("Asked by {names}: {what}"),
    }[exchange.direction]
    return words.format(names=names, what=exchange.what or tr(exchange.kind.value))
