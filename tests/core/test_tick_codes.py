"""Codes that are ticked on paper and typed back."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.tick_codes import MOST_CODES, codes, read_ticked
from netdesk.errors import InputError


def test_codes_are_short_each_its_own_and_cannot_be_misread():
    made = list(codes(MOST_CODES))
    assert made[:10] == ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1"]
    assert len(set(made)) == MOST_CODES
    assert not set("ilo0") & set("".join(made))
    with pytest.raises(InputError, match="room for"):
        list(codes(MOST_CODES + 1))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a3 a7 b2: coffee", [(("a3", "a7", "b2"), "coffee")]),
        ("A3,a7 & b2 :coffee 14:30", [(("a3", "a7", "b2"), "coffee 14:30")]),
        ("a1: coffee; b2: call\nc3:", [(("a1",), "coffee"), (("b2",), "call"), (("c3",), "")]),
        ("a1 a1: twice", [(("a1",), "twice")]),
    ],
)
def test_what_is_typed_back_is_read(text, found):
    assert read_ticked(text) == found


@pytest.mark.parametrize("text", ["", "  ;\n", "coffee", "a3 coffee", ": coffee", "a0: x", "abc1: x", "ana: coffee"])
def test_what_is_no_code_is_named(text):
    with pytest.raises(InputError):
        read_ticked(text)


@given(st.text(max_size=60))
def test_anything_is_read_or_refused_in_words(text):
    with suppress(InputError):
        assert all(each.codes for each in read_ticked(text))


@given(st.lists(st.integers(0, MOST_CODES - 1), min_size=1, max_size=8, unique=True))
def test_the_codes_made_are_the_codes_read(numbers):
    made = list(codes(MOST_CODES))
    chosen = tuple(made[number] for number in numbers)
    assert read_ticked(f"{' '.join(chosen)}: coffee") == [(chosen, "coffee")]
