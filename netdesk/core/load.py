"""Load: the touches that the cadences promise a day, against those really made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MADE_DAYS = 90
"""Over so many days the touches made are counted."""


def promised(ideal_days: Iterable[int]) -> float:
    """λ, the touches a day that cadences of these ideal intervals come to: ``Σ 1 / ideal``."""
    return sum(1 / days for days in ideal_days)


def made(touches: int, days: int = MADE_DAYS) -> float:
    """μ, the touches a day that were made."""
    return touches / days
