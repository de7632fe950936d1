"""Days as a line says them: 3 Nov, last Tuesday, avant-hier, in 2 weeks, d'ici vendredi."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.capture.lexicon import END, START, any_of, spaced
from netdesk.core.dates import YEARS
from netdesk.core.language import tr
from netdesk.errors import InputError

if TYPE_CHECKING:
    from netdesk.core.capture.lexicon import Lexicon
    from netdesk.core.capture.line import Line

_SUNDAY, _SATURDAY, _FRIDAY = 6, 5, 4
_MOST_YEARS_BACK = 8  # 29 February is at most so far away


class Day(NamedTuple):
    """A day at a place of the folded line; ``on`` is None where the calendar has no such day within reason."""

    start: int
    end: int
    on: date | None


class Days:
    """Reads days as of ``today``: backward in what happened, forward in what is to come."""

    def __init__(self, lexicon: Lexicon, today: date) -> None:
        self._today = today
        self._offsets: dict[str, int] = lexicon.table("days", "offsets")
        self._numbers: dict[str, int] = lexicon.table("days", "numbers")
        self._weekdays = _numbered(lexicon.groups("days", "weekdays"))
        self._months = _numbered(lexicon.groups("days", "months"))
        self._units = {
            word: unit for unit in ("day", "week", "month", "year", "fortnight")
            for word in lexicon.words("days", "units", unit)
        }  # fmt: skip
        self._form = _form(lexicon, self._weekdays, self._months, self._units, self._numbers)

    def find(self, line: Line, start: int, end: int, *, ahead: bool = False) -> Day | None:
        """The first day in what is not understood yet."""
        for run in line.free_runs(start, end):
            if match := self._form.search(line.folded, *run):
                return Day(match.start(), match.end(), self._on(match, ahead=ahead))
        return None

    def at(self, text: str, position: int, end: int) -> re.Match[str] | None:
        """A day that begins just here."""
        return self._form.match(text, position, end)

    def whole(self, text: str, *, ahead: bool = False) -> Day | None:
        """The day that a whole text means; what recurs is the last one, or with ``ahead`` the next."""
        match = self._form.fullmatch(text)
        return Day(0, len(text), self._on(match, ahead=ahead)) if match else None

    def _on(self, match: re.Match[str], *, ahead: bool) -> date | None:
        part = {name.split("__")[0]: text for name, text in match.groupdict().items() if text is not None}
        try:
            found = self._of(part, ahead)
        except (ValueError, OverflowError):
            return None
        return found if found.year in YEARS else None

    def _of(self, part: dict[str, str], ahead: bool) -> date:
        """The day that the parts of a match mean. Raises ValueError and OverflowError where there is none."""
        if "offset" in part:
            return self._today + timedelta(days=self._offsets[" ".join(part["offset"].split())])
        if "ago_n" in part:
            return self._away(-self._count(part["ago_n"]), part["ago_unit"])
        if "ahead_n" in part:
            return self._away(self._count(part["ahead_n"]), part["ahead_unit"])
        if "iso" in part:
            return date.fromisoformat(part["iso"])
        if "day" in part:
            month = int(part["month_number"]) if "month_number" in part else self._months[part["month"]] + 1
            return self._day_of_year(part.get("year"), month, int(part["day"]), ahead)
        if "of_month" in part:
            return self._day_of_month(int(part["of_month"]), ahead)
        if "in_month" in part:
            return self._first_of(self._months[part["in_month"]] + 1, ahead)
        if "weekday_last" in part:
            return self._weekday(self._weekdays[part["weekday_last"]], ahead=False)
        if "weekday_next" in part:
            return self._weekday(self._weekdays[part["weekday_next"]], ahead=True)
        if "weekday" in part:
            return self._weekday(self._weekdays[part["weekday"]], ahead=ahead)
        return self._landmark(next(name for name in part if name in _LANDMARKS))

    def _landmark(self, name: str) -> date:
        today = self._today
        first_of_next = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
        return {
            "last_month": lambda: self._away(-1, "month"),
            "last_weekend": lambda: today - timedelta(days=(today.weekday() - _SATURDAY - 1) % 7 + 1),
            "next_week": lambda: today + timedelta(days=7 - today.weekday()),
            "next_month": lambda: first_of_next,
            "next_year": lambda: date(today.year + 1, 1, 1),
            "next_weekend": lambda: today + timedelta(days=(_SATURDAY - today.weekday()) % 7 or 7),
            "month_end": lambda: first_of_next - timedelta(days=1),
            "week_end": lambda: today + timedelta(days=(_FRIDAY - today.weekday()) % 7),
            "year_end": lambda: date(today.year, 12, 31),
        }[name]()

    def _count(self, text: str) -> int:
        return int(text) if text.isdecimal() else self._numbers[" ".join(text.split())]

    def _away(self, count: int, unit: str) -> date:
        """So many units from today; a month away is the same day of the month, or its last."""
        kind = self._units.get(unit, unit)
        if kind in ("day", "week", "fortnight"):
            return self._today + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[kind])
        months = self._today.year * 12 + self._today.month - 1 + count * (12 if kind == "year" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(self._today.day, monthrange(year, month + 1)[1]))

    def _weekday(self, weekday: int, *, ahead: bool) -> date:
        """The next such day after today, or the last one before it."""
        if ahead:
            return self._today + timedelta(days=(weekday - self._today.weekday() - 1) % 7 + 1)
        return self._today - timedelta(days=(self._today.weekday() - weekday - 1) % 7 + 1)

    def _day_of_year(self, year: str | None, month: int, day: int, ahead: bool) -> date:
        """The day of that year, else the next one from today on or the last one up to it. Raises ValueError."""
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        years = range(_MOST_YEARS_BACK + 1)
        for shift in years if ahead else (-each for each in years):
            try:
                found = date(self._today.year + shift, month, day)
            except ValueError:
                continue
            if found == self._today or (found > self._today) == ahead:
                return found
        raise ValueError

    def _day_of_month(self, day: int, ahead: bool) -> date:
        for shift in range(12) if ahead else range(0, -12, -1):
            year, month = divmod(self._today.year * 12 + self._today.month - 1 + shift, 12)
            if day <= monthrange(year, month + 1)[1]:
                found = date(year, month + 1, day)
                if found == self._today or (found > self._today) == ahead:
                    return found
        raise ValueError

    def _first_of(self, month: int, ahead: bool) -> date:
        year = self._today.year
        if ahead:
            return date(year + (month <= self._today.month), month, 1)
        return date(year - (month > self._today.month), month, 1)


_LANDMARKS = (
    "last_month", "last_weekend", "next_week", "next_month", "next_year", "next_weekend", "month_end", "week_end",
    "year_end",
)  # fmt: skip


def read_day(text: str, today: date, lexicon: Lexicon, *, ahead: bool = False) -> date | None:
    """The day that a text such as ``2026-11-17``, ``yesterday`` or ``3 Nov`` means; None where it is no day.

    What recurs, such as a weekday, is the last one, or with ``ahead`` the next. Raises InputError for a day that the
    calendar does not have.
    """
    from netdesk.core.capture.line import Line

    found = Days(lexicon, today).whole(" ".join(Line(text, lexicon).folded.split()).rstrip(".!?"), ahead=ahead)
    if found is None:
        return None
    if found.on is None:
        raise no_such_day(text)
    return found.on


def no_such_day(text: str) -> InputError:
    """The error for a day that no calendar has."""
    return InputError(tr("The calendar has no day “{text}”.").format(text=text.strip()), "on")


def _numbered(groups: list[list[list[str]]]) -> dict[str, int]:
    return {name: number for group in groups for number, names in enumerate(group) for name in names}


def _form(
    lexicon: Lexicon, weekdays: dict[str, int], months: dict[str, int], units: dict[str, str], numbers: dict[str, int]
) -> re.Pattern[str]:
    """One expression for all ways to say a day, the more telling ones first."""

    def words(name: str) -> str:
        return lexicon.pattern("days", name)

    unit, number = any_of(units), any_of([*numbers, r"\d{1,3}"])
    weekday, month = any_of(weekdays), any_of(months)
    spelt_out = any_of(name for name in weekdays if len(name) > 4)
    day = rf"(?P<day>\d{{1,2}})(?:{words('ordinals')})?"
    year = r"(?:,?[ ]+(?P<year>(?:19|20)\d{2})(?![\d:h]))?"
    before_day = rf"(?:{weekday}\.?,?[ ]+(?:(?:the|le)[ ]+)?)?"
    alternatives = [
        r"(?P<iso>\d{4}-\d{2}-\d{2})(?![\d-])",
        f"(?P<offset>{any_of(lexicon.table('days', 'offsets'))})",
        *(_filled(lexicon, path, f"(?P<{path}_n>{number})", f"(?P<{path}_unit>{unit})") for path in ("ago", "ahead")),
        rf"(?:in|dans)[ ]+(?P<ahead_n>\d{{1,3}})[ ]?(?P<ahead_unit>{unit})",
        rf"(?P<ago_n>\d{{1,3}})[ ]?(?P<ago_unit>{unit})[ ]+ago",
        rf"{before_day}{day}[ ]+(?:{words('of_month')}[ ]+)?(?P<month>{month})\.?{year}",
        rf"{before_day}(?P<month>{month})\.?[ ]+{day}(?![\d:h/]){year}",
        rf"{before_day}(?P<day>\d{{1,2}})/(?P<month_number>\d{{1,2}})(?:/(?P<year>\d{{4}}|\d{{2}}))?(?![\d/])",
        r"(?P<day>\d{1,2})\.(?P<month_number>\d{1,2})\.(?P<year>\d{4}|\d{2})?(?![\d.])",
        *(f"(?P<{name}>{words(name)})" for name in _LANDMARKS),
        rf"{words('last')}[ ]+(?P<weekday_last>{weekday})",
        rf"(?P<weekday_last>{weekday})[ ]+{words('last_after')}",
        rf"{words('next')}[ ]+(?P<weekday_next>{weekday})",
        rf"(?P<weekday_next>{weekday})[ ]+{words('next_after')}",
        rf"(?P<weekday>{spelt_out})",
        rf"(?<=on )(?P<weekday>{weekday})",
        rf"{words('in_month')}[ ]+(?P<in_month>{any_of(name for name in months if len(name) > 2)})(?![ ]+\d)",
        *(
            spaced(entry.replace("{d}", r"(?P<of_month>\d{1,2})")) + rf"(?!\d|[ ]?h|[:/.]\d|[ ]+(?:{unit}|{month}))"
            for entry in lexicon.words("days", "the_day")
        ),
    ]
    lead = rf"(?:{words('leads')}(?:(?<=')|[ ]+))*?"
    parts = rf"(?:[ ]+{words('parts')})?"
    return re.compile(_unique(rf"{START}{lead}(?:{'|'.join(alternatives)}){parts}{END}"))


def _filled(lexicon: Lexicon, path: str, number: str, unit: str) -> str:
    entries = lexicon.words("days", path)
    return "|".join(spaced(entry).replace("{n}", number).replace("{unit}", unit) for entry in entries)


def _unique(form: str) -> str:
    """Number the groups that share a name, because an expression may use each name once."""
    numbers = count()
    return re.sub(r"\(\?P<(\w+)>", lambda match: f"(?P<{match[1]}__{next(numbers)}>", form)
