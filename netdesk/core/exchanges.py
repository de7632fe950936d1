"""Exchange and promise: what was given, asked and received, and what is owed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Direction(StrEnum):
    """Which way something went. Advice asked for is an ask like any other."""

    GIVE = "give"
    ASK = "ask"
    RECEIVED = "received"


class Kind(StrEnum):
    """What was exchanged."""

    KNOWLEDGE = "knowledge"
    INTRODUCTION = "introduction"
    ARTICLE = "article"
    TIME = "time"
    TOOL = "tool"
    JOB_LEAD = "job lead"
    RECOMMENDATION = "recommendation"
    CONGRATULATION = "congratulation"
    OTHER = "other"


class Side(StrEnum):
    """Me or them: who asked, who promised."""

    ME = "me"
    THEM = "them"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing given, asked or received.

    ``asked_by`` is said of asks alone. ``purpose`` is empty unless the user states one. ``about`` are the ids of the
    people it concerns: those introduced or recommended.
    """

    direction: Direction
    kind: Kind = Kind.OTHER
    what: str = ""
    asked_by: Side | None = None
    purpose: str = ""
    about: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """What I owe or am owed. ``done_on`` is the day it was kept."""

    by: Side
    what: str
    due_on: date | None = None
    done_on: date | None = None
