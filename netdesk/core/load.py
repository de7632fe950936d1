"""Load: the touches that the cadences promise a day, against those really made."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MADE_DAYS = 90
"""Over so many days the touches made are counted."""
LEAST_DAYS = 28
"""A log that began later says nothing of a rhythm yet."""
MOST_IDEAL = 36525


def promised(ideal_days: Iterable[int]) -> float:
    """λ, the touches a day that cadences of these ideal intervals come to: ``Σ 1 / ideal``."""
    return sum((1 / days for days in ideal_days), 0.0)


def made(touches: int, days: int = MADE_DAYS) -> float:
    """μ, the touches a day that were made."""
    return touches / days


class Load(NamedTuple):
    """λ and μ of a desk, and what they were computed from: ``people`` with a cadence, own ``touches`` in ``days``.

    ``due`` is how many touches are due, and ``due_stretched`` how many would be with the intervals stretched.
    """

    promised: float
    made: float
    people: int
    touches: int
    days: int
    due: int = 0
    due_stretched: int = 0

    @property
    def is_known(self) -> bool:
        """Whether the log goes back far enough to say what is made."""
        return self.days >= LEAST_DAYS

    @property
    def factor(self) -> float | None:
        """By how much longer intervals would fit, ``λ / μ``; None where all fits, or nothing is known or made."""
        return self.promised / self.made if self.is_known and 0 < self.made < self.promised else None


class Stretch(NamedTuple):
    """What stretching does to a cadence: of a tag, a closeness, or of ``people`` who have their own."""

    owner: str
    people: int
    days: int
    days_then: int


def stretched(ideal_days: int, factor: float) -> int:
    """An interval so much longer, in whole days; never shorter, so that what is promised then fits."""
    return min(max(math.ceil(ideal_days * factor - 1e-9), ideal_days), MOST_IDEAL)
