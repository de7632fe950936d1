"""Ledger: what went to and fro, with whom and over time. Counts side by side; never a balance owed, never a score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.insight.shares import Estimate

LEAST = 5
"""A share of fewer than these is withheld."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How often something was given, asked by me, asked by them, received."""

    gives: int = 0
    asks: int = 0
    asked: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Account:
    """What went to and fro with one person; ``last_on`` is the day of the last of it."""

    person_id: int
    name: str
    counts: Counts
    last_on: date


@dataclass(frozen=True, slots=True)
class Share:
    """``part`` of ``total``; the estimate with its interval is withheld where the total is too small."""

    part: int
    total: int
    estimate: Estimate | None


@dataclass(frozen=True, slots=True)
class Ledger:
    """From ``since`` on: all of it, by person (the last first) and by quarter (the oldest first).

    ``purpose_free`` is the share of my gives for which no purpose was stated, ``cold`` that of my asks that came cold.
    """

    since: date
    total: Counts
    accounts: tuple[Account, ...]
    quarters: tuple[tuple[str, Counts], ...]
    purpose_free: Share
    cold: Share
