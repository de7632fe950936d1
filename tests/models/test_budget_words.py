"""What a day's list takes of the minutes set aside, in words that say what each number is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.planner import Facts, Touch, nudges
from netdesk.models.budget_words import budget_tip, budget_words
from tests.mornings import day_of

if TYPE_CHECKING:
    from netdesk.services.mornings import Day

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def day(people: int, budget: int, spent: int = 0) -> Day:
    """A morning on which so many are due, of whom each takes three minutes."""
    due = tuple(Touch(number, f"P{number}", Cadence(30, 45), date(2026, 11, 1)) for number in range(1, people + 1))
    return day_of(nudges(Facts(due), NOW), NOW, minutes=budget, spent=spent)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (day(3, 15), "3 to see to · about 9 min of your 15 a day"),
        (day(1, 15), "about 3 min of your 15 a day"),
        (day(1, 2), "about 3 min, more than your 2 a day"),
        (day(2, 15, spent=6), "2 to see to · about 6 min more, 6 of your 15 spent"),
        (day(0, 15, spent=6), "About 6 of your 15 min spent"),
        (day(2, 15, spent=15), "Your 15 min are spent"),
        (day(2, 15, spent=18), "Your 15 min are spent"),
        (day(2, 0), "2 to see to · about 6 min"),
        (day(500, 0, spent=6), "500 to see to · about 1,500 min"),
        (day(0, 0, spent=6), "6 min spent"),
    ],
)
def test_it_is_said_what_the_numbers_are(asked: Day, said: str) -> None:
    ways = budget_words(asked)
    assert ways[0] == said
    assert sorted(ways, key=len, reverse=True) == list(ways)
    assert len(ways[-1]) <= len("15 min spent")


def test_a_day_that_asked_for_nothing_says_nothing() -> None:
    assert budget_words(day(0, 15)) == ()


def test_the_tip_says_where_the_minutes_come_from() -> None:
    assert budget_tip(day(2, 15, spent=6)).splitlines() == [
        "What is asked of you here takes about 6 min, at 3 a person.",
        "Of the 15 min a day that you set aside, about 6 are spent today.",
        "What does not fit waits for another day. The preferences say how many minutes.",
    ]
    assert budget_tip(day(1, 15)).splitlines()[1] == "You set aside 15 min a day for it."
    assert budget_tip(day(0, 0)) == "You set no limit of minutes a day. The preferences can."
