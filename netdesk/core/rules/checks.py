"""Check: the part of a rule that the log can answer, written as a sentence.

    each "is:mentor" met in person every 6w
    gives >= asks per quarter
    people new in industry >= 1 per month
    cold asks = 0 per quarter
    after an event, in touch within 2d

A day stands for itself: whether a check was kept is asked of every day anew, over the span that ends on it. A month is
30 days, a quarter 91, a year 365.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from netdesk.core.language import marked, tr
from netdesk.errors import InputError


class How(StrEnum):
    """What counts as keeping in touch with somebody."""

    TOUCH = marked("in touch")
    IN_PERSON = marked("met in person")
    GIVE = marked("given something")


class Measure(StrEnum):
    """What is counted over a span of days."""

    TOUCHES = marked("touches")
    IN_PERSON = marked("meetings in person")
    MINUTES = marked("minutes")
    GIVES = marked("gives")
    ASKS = marked("asks")
    COLD_ASKS = marked("cold asks")
    RECEIVED = marked("received")
    INTRODUCTIONS = marked("introductions")
    RECOMMENDATIONS = marked("recommendations")
    APPEARANCES = marked("appearances")
    NEW_PEOPLE = marked("new people")
    NEW_COMPANY = marked("people new in company")
    NEW_INDUSTRY = marked("people new in industry")
    NEW_REGION = marked("people new in region")
    NEW_COUNTRY = marked("people new in country")


class Op(StrEnum):
    """How a measure is held against its bound."""

    AT_LEAST = ">="
    AT_MOST = "<="
    EXACTLY = "="


class Period(StrEnum):
    """The span over which is counted."""

    WEEK = marked("week")
    MONTH = marked("month")
    QUARTER = marked("quarter")
    YEAR = marked("year")

    @property
    def days(self) -> int:
        """How many days it has."""
        return {Period.WEEK: 7, Period.MONTH: 30, Period.QUARTER: 91, Period.YEAR: 365}[self]


class Trigger(StrEnum):
    """What calls for something afterwards."""

    EVENT = marked("an event")
    MEETING = marked("a meeting in person")
    ASK = marked("an ask")
    RECEIVED = marked("something received")
    INTRODUCTION = marked("an introduction")
    NEW_PERSON = marked("somebody new")


@dataclass(frozen=True, slots=True)
class Each:
    """Everybody whom ``query`` finds, in touch every so many days. The query is of people as they are today."""

    query: str
    how: How
    every_days: int


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure held against a number or another measure, over each ``period``."""

    measure: Measure
    op: Op
    bound: int | Measure
    period: Period


@dataclass(frozen=True, slots=True)
class After:
    """With those of whatever triggers it, ``how`` within so many days after it."""

    trigger: Trigger
    how: How
    within_days: int


Check = Each | Measured | After

MOST_DAYS = 3650
SPAN = 91
"""How long a trigger that was not answered counts, in days."""
_UNITS = {"d": 1, "w": 7, "m": 30, "y": 365}
_MEASURES = "|".join(sorted((re.escape(each) for each in Measure), key=len, reverse=True))
_EACH = re.compile(rf'each "((?:[^"\\]|\\.)*)" ({"|".join(How)}) every (\S+)')
_MEASURED = re.compile(rf"({_MEASURES}) ?(>=|<=|=) ?(\d{{1,6}}|{_MEASURES}) per ({'|'.join(Period)})")
_AFTER = re.compile(rf"after ({'|'.join(Trigger)}), ({'|'.join(How)}) within (\S+)")
_SPAN = re.compile(r"(\d{1,4})([dwmy])")


def read_check(text: str) -> Check:
    """The check that a sentence is. Raises InputError with what would be right."""
    said = " ".join(text.split())
    if found := _EACH.fullmatch(said):
        query = re.sub(r"\\(.)", r"\1", found[1])
        if not query.strip():
            raise InputError(tr('Say of whom: each "is:mentor" met in person every 6w.'), "check")
        return Each(query, How(found[2]), _days(found[3]))
    if found := _MEASURED.fullmatch(said):
        bound = int(found[3]) if found[3].isdigit() else Measure(found[3])
        return Measured(Measure(found[1]), Op(found[2]), bound, Period(found[4]))
    if found := _AFTER.fullmatch(said):
        return After(Trigger(found[1]), How(found[2]), _days(found[3]))
    raise InputError(_advice(said), "check")


def check_text(check: Check) -> str:
    """The sentence of a check, which ``read_check`` reads back to the same."""
    match check:
        case Each(query, how, days):
            quoted = re.sub(r'(["\\])', r"\\\1", " ".join(query.split()))
            return f'each "{quoted}" {how} every {_span(days)}'
        case Measured(measure, op, bound, period):
            return f"{measure} {op} {bound} per {period}"
        case After(trigger, how, days):
            return f"after {trigger}, {how} within {_span(days)}"


def _days(text: str) -> int:
    found = _SPAN.fullmatch(text)
    days = int(found[1]) * _UNITS[found[2]] if found else 0
    if not 1 <= days <= MOST_DAYS:
        raise InputError(tr("“{text}” is no span of time. Write it like 2d, 6w, 3m or 1y.").format(text=text), "check")
    return days


def _span(days: int) -> str:
    for unit in ("y", "m", "w"):
        if days % _UNITS[unit] == 0:
            return f"{days // _UNITS[unit]}{unit}"
    return f"{days}d"


def _advice(said: str) -> str:
    """What would be right, by how the sentence begins."""
    hows = _list(How)
    if said.startswith("each"):
        return tr(
            "After “each” comes a query in quotation marks, then one of {hows}, “every” and a span such as 6w."
        ).format(hows=hows)
    if said.startswith("after"):
        return tr("After “after” comes one of {list}, a comma, one of {hows}, “within” and a span such as 2d.").format(
            list=_list(Trigger), hows=hows
        )
    measure = next((each for each in Measure if said.startswith(each)), None)
    if measure is not None:
        return tr("After “{measure}” comes >=, <= or =, a number or another measure, “per” and one of {list}.").format(
            measure=measure, list=_list(Period)
        )
    return tr("A check begins with “each”, “after” or one of {list}.").format(list=_list(Measure))


def _list(kinds: type[StrEnum]) -> str:
    return ", ".join(f"“{each}”" for each in kinds)
