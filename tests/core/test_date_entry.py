"""Dates as people type them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.date_entry import ENGLISH_MONTHS, read_partial
from netdesk.core.dates import PartialDate
from netdesk.errors import InputError

if TYPE_CHECKING:
    from datetime import date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 April 1970", PartialDate(1970, 4, 12)),
        ("12 apr 1970", PartialDate(1970, 4, 12)),
        ("April 12, 1970", PartialDate(1970, 4, 12)),
        ("12th of April, 1970", PartialDate(1970, 4, 12)),
        ("12. April", PartialDate(None, 4, 12)),
        ("APRIL 1970", PartialDate(1970, 4)),
        ("april", PartialDate(None, 4)),
        ("1970", PartialDate(1970)),
        ("12/4/1970", PartialDate(1970, 4, 12)),
        ("12.4.1970", PartialDate(1970, 4, 12)),
        ("12.4.", PartialDate(None, 4, 12)),
        ("4/13/1970", PartialDate(1970, 4, 13)),
        ("1970/4/12", PartialDate(1970, 4, 12)),
        ("4/1970", PartialDate(1970, 4)),
        ("1970-04-12", PartialDate(1970, 4, 12)),
        ("--04-12", PartialDate(None, 4, 12)),
        (" 29 Feb ", PartialDate(None, 2, 29)),
    ],
)
def test_what_people_write(text: str, expected: PartialDate) -> None:
    assert read_partial(text) == expected


def test_where_the_month_comes_first() -> None:
    assert read_partial("4/12/1970", day_first=False) == PartialDate(1970, 4, 12)
    assert read_partial("13/4/1970", day_first=False) == PartialDate(1970, 4, 13)


def test_months_of_another_language() -> None:
    assert read_partial("12 août 1970", {"aout": 8}) == PartialDate(1970, 8, 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "12 April 70",
        "13 14 1970",
        "31 April",
        "29 February 1971",
        "ju 1970",
        "12 April May 1970",
        "1/2/3/1970",
    ],
)
def test_what_is_no_date_says_how_to_write_one(text: str) -> None:
    with pytest.raises(InputError):
        read_partial(text)


@given(st.dates(), st.sampled_from(["d m y", "m d, y", "d m", "m y", "y", "y/n/d", "d.n.y"]))
def test_a_date_written_in_any_way_is_read_back(day: date, pattern: str) -> None:
    year, number = day.year, day.month
    month = next(name for name, each in ENGLISH_MONTHS.items() if each == number)
    said = {"d": str(day.day), "m": month, "n": str(number), "y": f"{year:04}"}
    text = "".join(said.get(letter, letter) for letter in pattern)
    expected = PartialDate(
        year if "y" in pattern else None,
        number if "m" in pattern or "n" in pattern else None,
        day.day if "d" in pattern else None,
    )
    assert read_partial(text) == expected
