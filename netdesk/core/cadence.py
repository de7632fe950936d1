"""Cadence: how often I want to be in touch, and how due that makes a touch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.dates import parse_interval
from netdesk.core.language import Words, marked, tr
from netdesk.errors import InputError

if TYPE_CHECKING:
    from netdesk.core.channel import Channel

MAX_TO_IDEAL = 1.5
_RHYTHM_WORDS = Words(
    {
        1: marked("daily"),
        7: marked("weekly"),
        30: marked("monthly"),
        31: marked("monthly"),
        90: marked("quarterly"),
        91: marked("quarterly"),
        92: marked("quarterly"),
        365: marked("yearly"),
        366: marked("yearly"),
    }
)
_UNIT_WORDS = (
    (365, marked("every {count} years")),
    (30, marked("every {count} months")),
    (7, marked("every {count} weeks")),
)


@dataclass(frozen=True, slots=True)
class Cadence:
    """Ideal and maximum interval in days and the channels that count (none named: any does).

    Raises InputError where the maximum is below the ideal interval or either is not positive.
    """

    ideal_days: int
    max_days: int
    channels: frozenset[Channel] = frozenset()

    def __post_init__(self) -> None:
        if self.ideal_days <= 0:
            raise InputError(tr("The ideal interval must be at least one day."), "ideal_days")
        if self.max_days < self.ideal_days:
            raise InputError(tr("The maximum interval cannot be shorter than the ideal one."), "max_days")

    @classmethod
    def of(cls, ideal_days: int, max_days: int | None = None, channels: frozenset[Channel] = frozenset()) -> Cadence:
        """A cadence whose maximum, where not given, is one and a half times the ideal interval."""
        return cls(ideal_days, max_days if max_days is not None else round(ideal_days * MAX_TO_IDEAL), channels)


def due_on(qualifying_on: date, ideal_days: int) -> date:
    """The day a touch is due: ``last qualifying + ideal`` (MISSION.md, Formulas)."""
    return qualifying_on + timedelta(days=ideal_days)


def rhythm_days(text: str) -> int:
    """Days in a rhythm by its English name (``monthly``), or in an interval such as 30d. Raises InputError."""
    said = text.strip().lower()
    return next((days for days, word in _RHYTHM_WORDS.items() if word == said), 0) or parse_interval(text)


def interval_words(days: int) -> str:
    """A length of time as a rhythm: ``monthly``, ``every 2 months``, ``every 45 days``."""
    if days in _RHYTHM_WORDS:
        return _RHYTHM_WORDS[days]
    for unit, words in _UNIT_WORDS:
        if days % unit == 0:
            return tr(words).format(count=days // unit)
    return tr("every {count} days").format(count=days)
