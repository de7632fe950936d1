"""Rule: what I hold myself to, with its reasons, its origin, its check and what I learned from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody said of a rule; it travels with the rule."""

    by: str
    text: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """What a form or a pack says of a rule. ``check`` is a sentence, see checks.py, or empty.

    ``origin`` says where it comes from. ``has_nudge``: Today says so when it is broken.
    """

    name: str
    text: str = ""
    why: str = ""
    origin: str = ""
    check: str = ""
    has_nudge: bool = False
    learned: str = ""
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """A rule as it was until a day."""

    until: date
    name: str
    text: str
    why: str
    check: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A stored rule. ``ended_on``: no longer held to."""

    rule_id: int
    draft: RuleDraft
    stated_on: date
    ended_on: date | None = None
    revisions: tuple[Revision, ...] = ()
