"""Days, partial dates and intervals, as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from netdesk.core.language import tr
from netdesk.errors import InputError

YEARS = range(1800, 3000)
"""Those that a day within reason is in: what is asked for and typed."""
DAYS_PER_UNIT = {"d": 1, "w": 7, "m": 30.4375, "y": 365.25}
_INTERVAL = re.compile(r"(\d{1,5})\s*([dwmy])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day of the year with or without its year, or a month or a year alone (vCard 4, RFC 6350 section 4.3).

    ``month`` and ``day`` are None where unknown; at least one of the three is known.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and self.month is None and self.day is None:
            raise InputError(tr("A date needs at least a year, a month or a day."))
        if self.year is not None and not 1 <= self.year <= 9999:
            raise InputError(tr("There is no year {year}.").format(year=self.year))
        if self.month is not None and not 1 <= self.month <= 12:
            raise InputError(tr("There is no month {month}.").format(month=self.month))
        if self.day is not None:
            try:
                date(self.year or 2000, self.month or 1, self.day)
            except ValueError:
                raise InputError(tr("There is no day {day} in that month.").format(day=self.day)) from None

    def __str__(self) -> str:
        """ISO 8601 as far as known: 1970-04-12, 1970-04, 1970, --04-12, --04, ---12."""
        if self.year is not None:
            tail = "" if self.month is None else f"-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")
            return f"{self.year:04}{tail}"
        month = "-" if self.month is None else f"{self.month:02}"
        return f"--{month}" + ("" if self.day is None else f"-{self.day:02}")

    @property
    def first_day(self) -> date | None:
        """The first day that it may be; None where the year is unknown."""
        return None if self.year is None else date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """The reverse of ``str``; also takes 19700412 and --0412. Raises InputError."""
        match = re.fullmatch(
            r"(?:(?P<y>\d{4})(?:-?(?P<m>\d{2})(?:-?(?P<d>\d{2}))?)?|--(?:(?P<m2>\d{2})(?:-?(?P<d2>\d{2}))?|--?(?P<d3>\d{2})))",
            text.strip(),
        )
        if match is None or match["y"] == "0000":
            raise InputError(
                tr("“{text}” is not a date. Write it like 1970-04-12, 1970-04, 1970 or --04-12.").format(text=text)
            )
        part = match.groupdict()

        def number(*names: str) -> int | None:
            return next((int(part[name]) for name in names if part[name]), None)

        return cls(number("y"), number("m", "m2"), number("d", "d2", "d3"))


def iso_day(text: str | None) -> date | None:
    """The day of an ISO text; None where there is none. Raises ValueError."""
    return date.fromisoformat(text) if text else None


def parse_interval(text: str) -> int:
    """Days in an interval such as 30d, 6w, 3m or 1y. Raises InputError.

    A month counts as a twelfth of 365.25 days, rounded to the nearest day.
    """
    match = _INTERVAL.fullmatch(text.strip())
    if match is None or int(match[1]) == 0:
        raise InputError(
            tr("“{text}” is not an interval. Write it like 30d, 6w, 3m or 1y.").format(text=text), "interval"
        )
    days = round(int(match[1]) * DAYS_PER_UNIT[match[2].lower()])
    if days > 36525:
        raise InputError(tr("“{text}” is longer than a hundred years.").format(text=text), "interval")
    return days
