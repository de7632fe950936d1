"""What checks are asked of: the days on which things happened, and with whom. Days are ordinals (date.toordinal)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netdesk.core.rules.checks import How, Measure, Trigger


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that calls for something afterwards: its day, the people of it, and what it is called."""

    day: int
    people: tuple[int, ...]
    what: str


@dataclass(frozen=True, slots=True)
class RuleLog:
    """``first`` is the day from which there is a log; a span that begins before it says nothing.

    ``names`` are of all people and ``known_since`` the first day on which each is known of. ``days_with`` are by How
    and person the days in order, without doubles; ``counted`` by Measure (day, number) in order, a day once;
    ``happened`` by Trigger in order.
    """

    first: int
    names: Mapping[int, str]
    known_since: Mapping[int, int]
    days_with: Mapping[How, Mapping[int, Sequence[int]]]
    counted: Mapping[Measure, Sequence[tuple[int, int]]]
    happened: Mapping[Trigger, Sequence[Happening]] = field(default_factory=dict)
