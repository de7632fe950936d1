"""Random queries, as trees: every kind of node, field, comparison and value that the language has."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.listing import SortBy
from netdesk.core.query_fields import FIELDS, Field, Kind
from netdesk.core.query_tree import (
    Choice,
    Compare,
    Day,
    Days,
    Next,
    Nothing,
    Number,
    Op,
    Period,
    Query,
    Sort,
    Text,
    Words,
    both,
    either,
    negated,
)

TODAY = date(2026, 11, 22)
SOME_WORDS = [
    "ana",
    "an",
    "Horvat",
    "hör",
    "li",
    "Bank",
    "elek",
    "zagreb",
    "new york",
    "storage",
    "client",
    "mentor",
    "coffee",
    "*ban",
    "*or*t",
    "zag*b",
    "京",
    "東京",
    "伟",
    "철수",
]

FINDING = [field for field in FIELDS if field.kind not in (Kind.ORDER, Kind.VIEW)]
"""The fields that find people by themselves."""

equality = st.sampled_from([Op.HAS, Op.EQUAL])
any_op = st.sampled_from(list(Op))


OFFSETS = [-400, -366, -365, -91, -90, -89, -41, -40, -30, -29, -24, -7, -1, 0, 1, 7, 8, 30, 31]
"""Days from today, on and beside the borders of what queries ask for."""

near_days = st.sampled_from(OFFSETS).map(lambda offset: TODAY + timedelta(days=offset))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """A day, a month, a year or a stretch of days."""
    day = draw(near_days)
    match draw(st.sampled_from(["day", "month", "year", "stretch"])):
        case "stretch":
            return Period(day, max(day, draw(near_days)))
        case "month":
            return Period(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))
        case "year":
            return Period(date(day.year, 1, 1), date(day.year, 12, 31))
    return Period(day, day)


partial_dates = st.one_of(
    st.builds(PartialDate, year=st.integers(1968, 1972)),
    st.builds(PartialDate, month=st.integers(1, 12)),
    st.builds(PartialDate, month=st.sampled_from([2, 11, 12]), day=st.sampled_from([22, 25, 29])),
    st.builds(PartialDate, year=st.just(1970), month=st.integers(1, 12)),
    st.builds(PartialDate, year=st.just(1972), month=st.sampled_from([2, 11, 12]), day=st.sampled_from([22, 25, 29])),
)
days = st.builds(Days, st.sampled_from([1, 7, 24, 30, 40, 90, 91, 365]))


def _nothing(field: str) -> st.SearchStrategy[Compare]:
    return st.builds(Compare, st.just(field), equality, st.just(Nothing()))


def comparisons(field: Field, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Compare]:
    """Comparisons of one field that the language allows."""
    name = st.just(field.name)
    named = [Choice(str(choice)) for choice in field.choices]
    choices = st.builds(Compare, name, equality, st.sampled_from(named)) if named else st.nothing()
    match field.kind:
        case Kind.TEXT | Kind.LABEL | Kind.PERSON | Kind.VIEW:
            return st.builds(Compare, name, equality, st.builds(Text, texts)) | choices
        case Kind.COUNTRY:
            written = texts | st.sampled_from(["hr", "HRV", "Hrvatska", "croatia", "cro*"])
            return st.builds(Compare, name, equality, st.builds(Text, written))
        case Kind.PAIR:
            names = st.sampled_from(["diet", "Díet", "old bank", "*"])
            written = st.sampled_from(["diet", "old*"]) | st.builds("{}={}".format, names, texts)
            return st.builds(Compare, name, equality, st.builds(Text, written))
        case Kind.NUMBER:
            numbers = st.builds(Number, st.sampled_from([0, 1, 2, 30, 60, 90]))
            return st.builds(Compare, name, any_op, numbers | st.sampled_from(named) if named else numbers)
        case Kind.DIGITS:
            return st.builds(Compare, name, equality, st.builds(Text, st.sampled_from(["91", "0915", "+385 91", "7"])))
        case Kind.LEVEL:
            return st.builds(Compare, name, any_op, st.builds(Number, st.integers(1, 5))) | _nothing(field.name)
        case Kind.INTERVAL:
            return st.builds(Compare, name, any_op, days) | _nothing(field.name)
        case Kind.PAST:
            times = days | periods() | st.builds(Day, st.integers(-1, 1))
            return st.builds(Compare, name, any_op, times) | choices | _nothing(field.name)
        case Kind.AHEAD:
            times = days | periods() | st.builds(Day, st.integers(-1, 1))
            coming = st.builds(Compare, name, equality, st.builds(Next, st.sampled_from([1, 7, 30])))
            return st.builds(Compare, name, any_op, times) | coming | choices | _nothing(field.name)
        case Kind.ANNIVERSARY:
            soon = st.builds(Next, st.sampled_from([1, 3, 38, 97, 98, 99, 364, 365, 366])) | st.builds(
                Day, st.integers(0, 1)
            )
            years = st.builds(Compare, name, any_op, st.builds(PartialDate, year=st.integers(1968, 1972)))
            return st.builds(Compare, name, equality, soon | partial_dates) | years | _nothing(field.name)
    return choices


def nodes(bare_words: st.SearchStrategy[str], texts: st.SearchStrategy[str]) -> st.SearchStrategy[object]:
    """Random trees over the given words and texts."""
    leaves = st.one_of(
        st.builds(Words, bare_words),
        st.builds(Words, texts, st.just(True)),
        *(comparisons(field, texts) for field in FINDING),
    )
    return trees(leaves)


def trees(leaves: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Random trees over the given leaves."""
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(negated, inner),
            st.lists(inner, min_size=2, max_size=3).map(lambda terms: both(*terms)),
            st.lists(inner, min_size=2, max_size=3).map(lambda terms: either(*terms)),
        ),
        max_leaves=6,
    )


sorts = st.none() | st.builds(Sort, st.sampled_from(SortBy), st.booleans())


def queries(bare_words: st.SearchStrategy[str], texts: st.SearchStrategy[str]) -> st.SearchStrategy[Query]:
    """Random queries as of TODAY."""
    return st.builds(Query, st.none() | nodes(bare_words, texts), st.just(TODAY), sorts)
