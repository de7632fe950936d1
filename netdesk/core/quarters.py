"""Quarters of the calendar."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from netdesk.core.language import tr


class Quarter(NamedTuple):
    """Three months of a year, ``number`` 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that a day is in."""
        return cls(day.year, (day.month + 2) // 3)

    @property
    def name(self) -> str:
        """What it is stored as, and sorted by: ``2026-Q4``."""
        return f"{self.year:04}-Q{self.number}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        month = 3 * self.number
        return date(self.year, month, monthrange(self.year, month)[1])

    def before(self) -> Quarter:
        """The one before it. Raises OverflowError where the calendar has none."""
        return Quarter.of(self.first - timedelta(days=1))


def quarter_words(name: str) -> str:
    """The name of a quarter, such as ``2026-Q4``, as people say it: ``Q4 2026``."""
    year, _, number = name.partition("-Q")
    return tr("Q{number} {year}").format(number=number, year=year.lstrip("0"))


def quarters(day: date, count: int) -> list[Quarter]:
    """The quarter of a day and those before it, oldest first; fewer than ``count`` where the calendar begins."""
    found = [Quarter.of(day)]
    while len(found) < count and found[-1].first > date.min:
        found.append(found[-1].before())
    return found[::-1]
