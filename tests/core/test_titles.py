"""The ladder of titles, against pairs judged by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.services.milestones import ladder
from tests.linkedin_exports import TITLES

_ALL = [pair for pairs in TITLES.values() for pair in pairs]


@pytest.mark.parametrize("pair", TITLES["promotion"], ids=str)
def test_a_higher_title_is_a_promotion_and_says_why(pair):
    step = ladder().step(*pair)
    assert step.is_up
    assert step.why


@pytest.mark.parametrize("pair", TITLES["promotion"], ids=str)
def test_the_way_back_is_none(pair):
    assert not ladder().step(*reversed(pair)).is_up


@pytest.mark.parametrize("pair", TITLES["lateral move"], ids=str)
def test_another_title_as_high_or_lower_is_no_promotion(pair):
    assert not ladder().step(*pair).is_up


@pytest.mark.parametrize("pair", TITLES["same"], ids=str)
def test_a_title_written_in_another_way_is_no_news(pair):
    assert ladder().step(*pair) is None


def test_the_words_that_decided_are_named():
    assert ladder().step("Data lead", "Head of Data").why == "“head” stands above “lead”"


@given(st.text(), st.sampled_from([title for pair in _ALL for title in pair]))
def test_any_text_is_a_title_and_going_up_is_never_so_both_ways(text, title):
    there, back = ladder().step(text, title), ladder().step(title, text)
    assert (there is None) == (back is None)
    assert there is None or not (there.is_up and back.is_up)
