"""Quarters of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from netdesk.core.language import tr


class Quarter(NamedTuple):
    """``name`` is such as 2026-Q3; ``first`` and ``last`` are ISO days, the last never after the day asked on."""

    name: str
    first: str
    last: str


def quarter_of(day: date) -> Quarter:
    """The quarter that a day is in, until that day."""
    number = (day.month - 1) // 3
    return Quarter(f"{day.year}-Q{number + 1}", date(day.year, 3 * number + 1, 1).isoformat(), day.isoformat())


def quarter_words(name: str) -> str:
    """A quarter such as ``2026-Q4``, as people say it: ``Q4 2026``."""
    year, _, number = name.partition("-Q")
    return tr("Q{number} {year}").format(number=number, year=year.lstrip("0"))


def quarters(day: date, count: int) -> list[Quarter]:
    """The quarter of a day and those before it, oldest first."""
    found = [quarter_of(day)]
    while len(found) < count and found[-1].first > "0001-01-01":
        found.append(quarter_of(date.fromisoformat(found[-1].first) - timedelta(1)))
    return found[::-1]
