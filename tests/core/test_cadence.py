"""Due states at their borders, and intervals in words."""

from datetime import date

import pytest

from netdesk.core.cadence import Cadence, due_on, interval_words, rhythm_days
from netdesk.core.due import DueState, due_state
from netdesk.errors import InputError


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (0, DueState.FRESH),
        (7, DueState.FRESH),
        (8, DueState.SOON),
        (9, DueState.SOON),
        (10, DueState.DUE),
        (15, DueState.DUE),
        (16, DueState.OVERDUE),
        (4000, DueState.OVERDUE),
    ],
)
def test_states_of_a_ten_day_cadence_with_a_maximum_of_fifteen(days, state):
    assert due_state(days, 10, 15) is state


def test_due_is_the_last_touch_and_the_ideal_interval():
    assert due_on(date(2028, 2, 1), 29) == date(2028, 3, 1)


def test_the_maximum_is_half_as_long_again_in_whole_days_where_not_given():
    assert Cadence.of(30) == Cadence(30, 45)
    assert type(Cadence.of(7).max_days) is int
    assert Cadence.of(30, 31) == Cadence(30, 31)


@pytest.mark.parametrize(("ideal", "longest", "field"), [(0, 5, "ideal_days"), (10, 9, "max_days")])
def test_impossible_cadences_name_the_field(ideal, longest, field):
    with pytest.raises(InputError) as caught:
        Cadence(ideal, longest)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "daily"), (7, "weekly"), (14, "every 2 weeks"), (30, "monthly"), (60, "every 2 months"), (91, "quarterly"),
     (45, "every 45 days"), (365, "yearly"), (730, "every 2 years")],
)  # fmt: skip
def test_intervals_in_words(days, words):
    assert interval_words(days) == words


@pytest.mark.parametrize(
    ("text", "days"), [("monthly", 30), ("Weekly ", 7), ("daily", 1), ("quarterly", 90), ("yearly", 365), ("6w", 42)]
)
def test_a_rhythm_is_read_as_it_is_said(text, days):
    assert rhythm_days(text) == days


def test_what_is_no_rhythm_is_refused_with_what_to_write():
    with pytest.raises(InputError, match="30d, 6w, 3m or 1y"):
        rhythm_days("often")
