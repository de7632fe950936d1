"""Values of the query language: read from text by the kind of their field, and turned into days and ranges of days."""

from __future__ import annotations

import re
from calendar import isleap, month_abbr, month_name, monthrange
from datetime import date

from netdesk.core.dates import YEARS, PartialDate, parse_interval
from netdesk.core.language import tr
from netdesk.core.query_fields import CLOSENESS_LEVELS, SORTS, Field, Kind
from netdesk.core.query_tree import Choice, Day, Days, Next, Nothing, Number, Op, Period, Text, Value
from netdesk.core.text import words
from netdesk.errors import InputError

_PERIOD = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_DAY_OF_YEAR = re.compile(r"(\d{1,2})-(\d{1,2})", re.ASCII)
_DAYS_BY_WORD = {"yesterday": -1, "today": 0, "tomorrow": 1}
_NOTHING = ("none", "never")
_EQUALITY = frozenset({Op.HAS, Op.EQUAL})
_TURNED = {
    Op.HAS: Op.AT_LEAST,
    Op.MORE: Op.LESS,
    Op.LESS: Op.MORE,
    Op.AT_LEAST: Op.AT_MOST,
    Op.AT_MOST: Op.AT_LEAST,
}
"""How a day compares where the time gone by since then compares so."""

WORDS = {
    Kind.PAST: ("today", "yesterday", "never"),
    Kind.AHEAD: ("today", "tomorrow", "next7d", "none"),
    Kind.ANNIVERSARY: ("today", "tomorrow", "next14d", *(name.lower() for name in month_name[1:]), "none"),
    Kind.LEVEL: ("none",),
    Kind.INTERVAL: ("none",),
}
"""Words that may follow every field of a kind, besides its own choices."""


def read_value(field: Field, op: Op, text: str) -> Value:
    """The value that ``text`` is after ``field`` and ``op``.

    Raises InputError with a sentence saying what would do; its ``field`` is "op" where the comparison is what is wrong.
    """
    if not text.strip():
        raise InputError(
            tr("“{name}{op}” needs a value right after it, as in {example}.").format(
                name=field.name, op=op, example=field.example
            )
        )
    key = re.sub(r"[\s_-]", "", text.lower())
    if key in field.choices and field.kind not in (Kind.ORDER, Kind.LEVEL):
        value: Value = Choice(key)
    elif key in _NOTHING and field.kind in WORDS:
        value = Nothing()
    else:
        value = _READERS[field.kind](field, text.strip())
    _check_op(field, op, value)
    return value


def day_range(kind: Kind, op: Op, value: Value, today: date) -> tuple[date | None, date | None]:
    """First and last day that satisfy a comparison, both included; None is open. For the kinds PAST and AHEAD.

    A length of time is an age for what is past (``>90d``: longer ago), a wait for what is ahead (``>90d``: later).
    ``:`` with a length of time is "within"; with today or tomorrow and what is ahead, "by then".
    """
    match value:
        case Period(first, last):
            return _between(op, first, last)
        case Next(days):
            return today, _shifted(today, days)
        case Days(days) if kind is Kind.PAST:
            day = _shifted(today, -days)
            return _between(_TURNED.get(op, op), day, day)
        case Days(shift) | Day(shift):
            by_then = kind is Kind.AHEAD and op is Op.HAS
            day = _shifted(today, shift)
            return _between(Op.AT_MOST if by_then else op, day, day)
    raise TypeError(value)


def _shifted(today: date, days: int) -> date:
    """The day so many days on, or the calendar's first or last one where it ends before that."""
    return date.fromordinal(min(max(today.toordinal() + days, 1), date.max.toordinal()))


def days_of_year(today: date, days: int) -> list[tuple[int, int]]:
    """The days from today on, ``days`` more, as ranges of month * 100 + day, both ends included.

    29 February counts on 28 February in years that lack it.
    """
    if days >= 365:
        return [(101, 1231)]
    last = _shifted(today, days)
    start, end = today.month * 100 + today.day, last.month * 100 + last.day
    if end == 228 and not isleap(last.year):
        end = 229
    return [(start, end)] if today.year == last.year else [(start, 1231), (101, end)]


def _between(op: Op, first: date, last: date) -> tuple[date | None, date | None]:
    match op:
        case Op.MORE:
            return _shifted(last, 1), None
        case Op.AT_LEAST:
            return first, None
        case Op.LESS:
            return None, _shifted(first, -1)
        case Op.AT_MOST:
            return None, last
        case Op.HAS | Op.EQUAL:
            return first, last


def _check_op(field: Field, op: Op, value: Value) -> None:
    if op in _EQUALITY or field.kind is Kind.NUMBER or isinstance(value, Number | Days | Day | Period):
        return
    if isinstance(value, PartialDate) and value.year is not None and value.month is None:
        return
    raise InputError(
        tr("“{op}” cannot be used here; write “{name}:” as in {example}.").format(
            op=op, name=field.name, example=field.example
        ),
        "op",
    )


def _read_text(field: Field, text: str) -> Value:
    if not words(text):
        raise InputError(
            tr("“{name}” needs letters or digits to look for, as in {example}.").format(
                name=field.name, example=field.example
            )
        )
    return Text(text)


def _read_label(field: Field, text: str) -> Value:
    return Text(text)


def _read_pair(field: Field, text: str) -> Value:
    name, sign, value = text.partition("=")
    is_any_field = name.strip() == "*" and sign
    if not (words(name) or is_any_field) or (sign and not words(value)):
        raise InputError(
            tr("“{name}” needs the name of a field, then = and what it says, as in {example}.").format(
                name=field.name, example=field.example
            )
        )
    return Text(text)


def _read_digits(field: Field, text: str) -> Value:
    if not re.search(r"[1-9]", text):
        raise InputError(
            tr("“{name}” needs digits to look for, as in {example}.").format(name=field.name, example=field.example)
        )
    return Text(text)


def _read_level(field: Field, text: str) -> Value:
    key = re.sub(r"[\s_-]", "", text.lower())
    if key in CLOSENESS_LEVELS:
        return Number(CLOSENESS_LEVELS[key])
    if re.fullmatch("[1-5]", text):
        return Number(int(text))
    raise InputError(
        tr("“{text}” is not a {name}. Write 1 to 5, {listed}.").format(
            text=text, name=field.name, listed=_listed(field.choices)
        )
    )


def _read_number(field: Field, text: str) -> Value:
    if text.isascii() and text.isdigit() and len(text) < 10:
        return Number(int(text))
    if field.choices:
        said = tr("“{name}” needs a whole number or {words}, as in {example}.")
        raise InputError(said.format(name=field.name, words=_listed(field.choices), example=field.example))
    raise InputError(
        tr("“{name}” needs a whole number, as in {example}.").format(name=field.name, example=field.example)
    )


def _read_interval(field: Field, text: str) -> Value:
    try:
        return Days(parse_interval(text + "d" if text.isascii() and text.isdigit() else text))
    except InputError as error:
        raise InputError(tr("{error} For example {example}.").format(error=error, example=field.example)) from None


def _read_past(field: Field, text: str) -> Value:
    return _read_day(
        field, text, tr("90d (days, w, m or y), today, yesterday, never, 2025, 2025-11, 2025-11-22 or 2025-11..2026-02")
    )


def _read_ahead(field: Field, text: str) -> Value:
    return _read_day(field, text, tr("today, tomorrow, 7d, next14d, 2026, 2026-11, 2026-11-22 or none"))


def _read_day(field: Field, text: str, forms: str) -> Value:
    lower = text.lower()
    start, _, end = text.partition("..")
    if (first := _PERIOD.fullmatch(start)) and (last := _PERIOD.fullmatch(end)):
        return _stretch(field, _read_day(field, first[0], forms), _read_day(field, last[0], forms))
    if lower in _DAYS_BY_WORD:
        return Day(_DAYS_BY_WORD[lower])
    try:
        if lower.startswith("next") and field.kind is Kind.AHEAD:
            return Next(parse_interval(lower.removeprefix("next")))
        period = _PERIOD.fullmatch(text)
        return _period(*period.groups()) if period else Days(parse_interval(text))
    except (InputError, ValueError):
        raise _not_a_time(field, text, forms) from None


def _stretch(field: Field, start: Value, end: Value) -> Period:
    assert isinstance(start, Period)
    assert isinstance(end, Period)
    if start.first > end.last:
        raise InputError(tr("“{name}” ends before it begins; write the earlier day first.").format(name=field.name))
    return Period(start.first, end.last)


def _period(year_text: str, month_text: str | None, day_text: str | None) -> Period:
    """Raises ValueError where there is no such month or day, or the year is out of all reason."""
    year, month, day = int(year_text), int(month_text or 0), int(day_text or 0)
    if year not in YEARS:
        raise ValueError(year)
    if month_text is None:
        return Period(date(year, 1, 1), date(year, 12, 31))
    if day_text is None:
        return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return Period(date(year, month, day), date(year, month, day))


def _read_anniversary(field: Field, text: str) -> Value:
    lower = text.lower()
    if lower in ("today", "tomorrow"):
        return Day(_DAYS_BY_WORD[lower])
    try:
        for names in (month_name, month_abbr):
            for month in range(1, 13):
                if names[month].lower() == lower:
                    return PartialDate(month=month)
        if re.match(r"next|\d{1,5}[dwmy]", lower):
            return Next(parse_interval(lower.removeprefix("next")))
        day = _DAY_OF_YEAR.fullmatch(text)
        return PartialDate(month=int(day[1]), day=int(day[2])) if day else PartialDate.parse(text)
    except InputError:
        forms = tr("next14d, today, april, 04-12, 1970, 1970-04-12 or none")
        raise _not_a_time(field, text, forms) from None


def _not_a_time(field: Field, text: str, forms: str) -> InputError:
    said = tr("“{text}” is not a time for “{name}”. Write {forms}.")
    if not field.choices:
        return InputError(said.format(text=text, name=field.name, forms=forms))
    said = tr("“{text}” is not a time for “{name}”. Write {forms}. Or {choices}.")
    return InputError(said.format(text=text, name=field.name, forms=forms, choices=_listed(field.choices)))


def _read_choice(field: Field, text: str) -> Value:
    raise InputError(
        tr("“{name}:” cannot be “{text}”. Choose {listed}.").format(
            name=field.name, text=text, listed=_listed(field.choices)
        )
    )


def _read_order(field: Field, text: str) -> Value:
    if text.lower().removeprefix("-") in SORTS:
        return Choice(text.lower())
    raise InputError(
        tr("“{text}” is not a column to sort by. Choose {listed}, with - to turn it round.").format(
            text=text, listed=_listed(field.choices)
        )
    )


def _listed(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else tr(" or ").join((", ".join(names[:-1]), names[-1]))


_READERS = {
    Kind.TEXT: _read_text,
    Kind.COUNTRY: _read_text,
    Kind.PERSON: _read_text,
    Kind.LABEL: _read_label,
    Kind.PAIR: _read_pair,
    Kind.VIEW: _read_label,
    Kind.DIGITS: _read_digits,
    Kind.LEVEL: _read_level,
    Kind.NUMBER: _read_number,
    Kind.INTERVAL: _read_interval,
    Kind.PAST: _read_past,
    Kind.AHEAD: _read_ahead,
    Kind.ANNIVERSARY: _read_anniversary,
    Kind.CHOICE: _read_choice,
    Kind.ORDER: _read_order,
}
