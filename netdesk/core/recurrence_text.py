"""How recurrences are written: RRULE text, and the shorter ways in which people say them. No reckoning of days."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from netdesk.core.language import tr
from netdesk.errors import InputError

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDINALS = {
    "1st": 1, "first": 1, "2nd": 2, "second": 2, "3rd": 3, "third": 3, "4th": 4, "fourth": 4, "5th": 5, "fifth": 5,
    "last": -1,
}  # fmt: skip
_UNITS = {"d": "DAILY", "w": "WEEKLY", "m": "MONTHLY", "y": "YEARLY"}
_UNIT_NAMES = {"day": "d", "week": "w", "month": "m", "year": "y", "daily": "d", "weekly": "w", "monthly": "m"}
NOUNS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_WORKING_DAYS = "BYDAY=MO,TU,WE,TH,FR"
_MOST = 9999
_EVERY = re.compile(r"(\d{1,4})?\s*(d|w|m|y|days?|weeks?|months?|years?|daily|weekly|monthly|yearly|quarterly)")


class Parts(NamedTuple):
    """An RRULE taken apart, in the order of ``Recurrence``."""

    frequency: str
    interval: int
    by_day: tuple[tuple[int, int], ...]
    by_month_day: tuple[int, ...]
    by_month: tuple[int, ...]
    by_set_pos: tuple[int, ...]
    week_start: int
    times: int | None
    until: date | None


def parts_of(text: str) -> Parts:
    """Take an RRULE value apart, with or without ``RRULE:`` before it. Raises InputError."""
    parts: dict[str, str] = {}
    for part in text.strip().removeprefix("RRULE:").upper().split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value or name in parts:
            raise InputError(
                tr("“{text}” is not a recurrence rule. Write it like FREQ=MONTHLY;BYDAY=3MO.").format(text=text),
                "rrule",
            )
        parts[name] = value
    frequency = parts.pop("FREQ", "")
    if frequency in ("SECONDLY", "MINUTELY", "HOURLY"):
        raise InputError(tr("A reminder comes at most once a day; write FREQ=DAILY."), "rrule")
    if frequency not in NOUNS:
        raise InputError(tr("A recurrence rule says FREQ=DAILY, WEEKLY, MONTHLY or YEARLY."), "rrule")
    read = Parts(
        frequency=frequency,
        interval=_numbers(parts.pop("INTERVAL", "1"), 1, _MOST)[0],
        by_day=tuple(_day(value) for value in parts.pop("BYDAY", "").split(",") if value),
        by_month_day=_numbers(parts.pop("BYMONTHDAY", ""), -31, 31),
        by_month=_numbers(parts.pop("BYMONTH", ""), 1, 12),
        by_set_pos=_numbers(parts.pop("BYSETPOS", ""), -366, 366),
        week_start=_day(parts.pop("WKST", "MO"))[1],
        times=_numbers(parts.pop("COUNT"), 1, _MOST)[0] if "COUNT" in parts else None,
        until=_until(parts.pop("UNTIL")) if "UNTIL" in parts else None,
    )
    if parts:
        raise InputError(
            tr("netdesk does not know {parts} in a recurrence rule.").format(parts=", ".join(parts)), "rrule"
        )
    if read.times is not None and read.until is not None:
        raise InputError(tr("A recurrence rule ends by COUNT or by UNTIL, not by both."), "rrule")
    return read


def rrule_of(text: str) -> str:
    """The RRULE of how people say it: 3m, every 2 weeks, monday, 3rd monday, last working day. Raises InputError.

    ``3m`` is every three months of the calendar. An RRULE is taken as it is.
    """
    said = " ".join(text.casefold().removeprefix("every ").split())
    if "=" in said:
        return text.strip().removeprefix("RRULE:").upper()
    if said in ("working day", "weekday"):
        return f"FREQ=WEEKLY;{_WORKING_DAYS}"
    if said in DAY_NAMES:
        return f"FREQ=WEEKLY;BYDAY={WEEKDAYS[DAY_NAMES.index(said)]}"
    if match := _EVERY.fullmatch(said):
        return _every(int(match[1] or 1), match[2])
    plain = re.sub(r"\s+of\s+(the|each|every)\s+month$", "", said)
    ordinal, _, what = plain.partition(" ")
    if ordinal in _ORDINALS:
        nth = _ORDINALS[ordinal]
        if what in DAY_NAMES:
            return f"FREQ=MONTHLY;BYDAY={nth}{WEEKDAYS[DAY_NAMES.index(what)]}"
        if what in ("working day", "weekday"):
            return f"FREQ=MONTHLY;{_WORKING_DAYS};BYSETPOS={nth}"
        if what == "day":
            return f"FREQ=MONTHLY;BYMONTHDAY={nth}"
    raise InputError(
        tr(
            "“{text}” does not say how often. Write it like 3m, 2w, monday, 3rd monday, last working "
            "day or FREQ=MONTHLY;BYDAY=3MO."
        ).format(text=text),
        "every",
    )


def _every(number: int, unit: str) -> str:
    if unit == "quarterly":
        number, unit = number * 3, "m"
    if number == 0:
        raise InputError(tr("Every 0 days is never. Say how often, such as 3m."), "every")
    letter = "y" if unit == "yearly" else _UNIT_NAMES.get(unit.removesuffix("s") if len(unit) > 1 else unit, unit)
    interval = "" if number == 1 else f";INTERVAL={number}"
    return f"FREQ={_UNITS[letter]}{interval}"


def _numbers(text: str, low: int, high: int) -> tuple[int, ...]:
    """Comma-separated numbers from ``low`` to ``high`` and not 0. Raises InputError."""
    found: list[int] = []
    for part in filter(None, text.split(",")):
        if not re.fullmatch(r"[+-]?\d{1,4}", part) or not low <= int(part) <= high or int(part) == 0:
            raise InputError(tr("“{part}” cannot stand in a recurrence rule there.").format(part=part), "rrule")
        found.append(int(part))
    return tuple(dict.fromkeys(found))


def _day(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([+-]?\d{1,2})?([A-Z]{2})", text)
    if match is None or match[2] not in WEEKDAYS or (match[1] and not 1 <= abs(int(match[1])) <= 53):
        raise InputError(tr("“{text}” is not a day of the week. Write MO, 3MO or -1FR.").format(text=text), "rrule")
    return int(match[1] or 0), WEEKDAYS.index(match[2])


def _until(text: str) -> date:
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        raise InputError(
            tr("“{text}” is not a day. Write it like UNTIL=20271231.").format(text=text), "rrule"
        ) from None
