"""Partial dates and intervals as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate, parse_interval
from netdesk.errors import InputError


@given(
    st.one_of(
        st.dates().map(lambda d: PartialDate(d.year, d.month, d.day)),
        st.dates().map(lambda d: PartialDate(None, d.month, d.day)),
        st.builds(PartialDate, st.integers(1, 9999), st.one_of(st.none(), st.integers(1, 12))),
        st.builds(lambda month: PartialDate(None, month), st.integers(1, 12)),
        st.builds(lambda day: PartialDate(None, None, day), st.integers(1, 31)),
    )
)
def test_a_partial_date_reads_back_what_it_writes(partial):
    assert PartialDate.parse(str(partial)) == partial


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19700412", PartialDate(1970, 4, 12)),
        ("--0412", PartialDate(None, 4, 12)),
        ("--02-29", PartialDate(None, 2, 29)),
        ("---12", PartialDate(None, None, 12)),
        (" 1970 ", PartialDate(1970)),
    ],
)
def test_forms_of_vcard_and_iso_are_read(text, expected):
    assert PartialDate.parse(text) == expected


@pytest.mark.parametrize(
    "text", ["", "yesterday", "1970-13-01", "1970-13", "--00", "--02-30", "1971-02-29", "12", "1970-4-1", "--"]
)
def test_what_is_no_date_is_refused_in_words(text):
    with pytest.raises(InputError, match=r"date|no month|no day"):
        PartialDate.parse(text)


@pytest.mark.parametrize(("text", "days"), [("30d", 30), ("6w", 42), ("1m", 30), ("3m", 91), ("1Y", 365), (" 2 w", 14)])
def test_intervals(text, days):
    assert parse_interval(text) == days


@pytest.mark.parametrize("text", ["", "0d", "-3d", "3", "d", "3 moons", "99999y"])
def test_what_is_no_interval_is_refused(text):
    with pytest.raises(InputError):
        parse_interval(text)


@pytest.mark.parametrize("year", [0, -1, 10_000, 99_999])
def test_a_year_has_one_to_four_digits(year):
    with pytest.raises(InputError, match=f"There is no year {year}"):
        PartialDate(year, 1)
