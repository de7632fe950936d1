"""A figure of the bench: ours against a floor that was measured in the same run, and the table of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WIDTHS = (46, 34, 12, 12, 8, 8)


class Held(Enum):
    """What of a figure is held against its limit; the value is the sign before it."""

    RATIO = "×"
    DIFFERENCE = "+"
    OURS = "="


@dataclass(frozen=True, slots=True)
class Figure:
    """``ours`` and ``floor`` in ``unit``, and what is held against ``limit``."""

    name: str
    floor_name: str
    floor: float
    ours: float
    unit: str
    limit: float
    held: Held = Held.RATIO

    @property
    def value(self) -> float:
        """What is held against the limit."""
        if self.held is Held.RATIO:
            return self.ours / self.floor
        return self.ours - self.floor if self.held is Held.DIFFERENCE else self.ours

    @property
    def is_met(self) -> bool:
        """Whether the limit is kept."""
        return self.value <= self.limit

    def line(self) -> str:
        """The row of the table."""
        return _row(
            self.name,
            self.floor_name,
            f"{self.floor:.3g} {self.unit}",
            f"{self.ours:.3g} {self.unit}",
            f"{self.held.value}{self.value:.3g}",
            f"{self.held.value}{self.limit:g}",
            "" if self.is_met else "over",
        )


def heading() -> str:
    """The first two lines of the table."""
    titles = _row("figure", "floor", "floor", "ours", "held", "limit", "")
    return f"{titles}\n{'-' * len(titles)}"


def in_turns(rounds: int, *measured: Callable[[], float]) -> list[list[float]]:
    """Run each in turn, ``rounds`` times over, so that a busy machine hits all alike; the values of each."""
    values: list[list[float]] = [[] for _ in measured]
    for _ in range(rounds):
        for run, kept in zip(measured, values, strict=True):
            kept.append(run())
    return values


def medians(rounds: int, *measured: Callable[[], float]) -> list[float]:
    """The median of each, run in turns."""
    return [median(values) for values in in_turns(rounds, *measured)]


def _row(*cells: str) -> str:
    texts: Sequence[str] = [cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=False)]
    return " ".join([*texts, *cells[len(WIDTHS) :]]).rstrip()
