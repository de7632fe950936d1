"""The minutes of a day: what is picked, and what waits."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from netdesk.core.cadence import Cadence
from netdesk.core.dates import PartialDate
from netdesk.core.milestones import Milestone, MilestoneKind, Verdict
from netdesk.core.planner import Facts, Touch, nudges
from netdesk.core.planner.budget import CAN_WAIT, morning
from netdesk.core.planner.facts import Source
from netdesk.core.planner.milestones import News
from netdesk.core.planner.reminders import Reminder
from netdesk.core.planner.reviews import Review
from netdesk.core.planner.yearlies import Yearly

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TODAY = NOW.date()


def touch(person_id, days=1):
    return Touch(person_id, f"P{person_id}", Cadence.of(30), TODAY - timedelta(days=days))


def due(*subjects):
    return nudges(Facts(subjects), NOW)


def titles(found):
    return [nudge.title for nudge in found]


def test_the_most_important_touches_that_fit_are_picked():
    found = morning(due(touch(1, 9), touch(2, 30), touch(3, 2)), 7)
    assert (titles(found.picked), titles(found.waiting), found.minutes) == (["P2", "P1"], ["P3"], 6)


def test_what_was_asked_for_is_never_held_back():
    reminders = [Reminder(number, f"R{number}", TODAY, minutes=10) for number in (1, 2)]
    found = morning(due(touch(1), touch(2), *reminders), 15)
    assert (titles(found.picked), titles(found.waiting), found.minutes) == (["R1", "R2", "P1"], ["P2"], 23)


def test_the_first_touch_comes_however_full_the_morning_is_until_something_was_seen_to():
    reminders = [Reminder(number, f"R{number}", TODAY, minutes=10) for number in (1, 2)]
    found = morning(due(touch(1), *reminders), 15, spent=3)
    assert (titles(found.picked), titles(found.waiting)) == (["R1", "R2"], ["P1"])


def test_what_is_my_own_waits_where_what_was_asked_for_fills_the_morning():
    review = Review(1, "Topics", 1, date(2026, 1, 1))
    found = morning(due(Reminder(1, "R1", TODAY, minutes=20), review), 15)
    assert (titles(found.picked), titles(found.waiting)) == (["R1"], ["Topics"])


def anniversary(person_id, *, is_day_known):
    return Yearly(
        Source.ANNIVERSARY, person_id, f"A{person_id}", PartialDate(2020, 3, 1), "Orval", 5, is_day_known=is_day_known
    )


def test_an_anniversary_cannot_wait_unless_its_month_alone_is_known():
    many = range(20, 30)
    days = [anniversary(number, is_day_known=True) for number in many]
    found = morning(due(touch(1), touch(2), *days), 15)
    assert len(found.picked) == len(days) + 1
    months = [anniversary(number, is_day_known=False) for number in many]
    found = morning(due(touch(1, 9), touch(2, 8), touch(3, 7), *months), 15)
    assert set(titles(found.picked)) == {"P1", "P2", "P3", "A20", "A21"}
    assert {nudge.source for nudge in found.waiting} == {Source.ANNIVERSARY}


def test_minutes_spent_already_count():
    assert titles(morning(due(touch(1), touch(2)), 6, spent=3).picked) == ["P1"]
    assert morning(due(touch(1), touch(2)), 6, spent=6).picked == []


def test_a_day_of_few_minutes_still_asks_for_one_thing():
    assert titles(morning(due(touch(1), touch(2)), 1).picked) == ["P1"]


def test_without_a_limit_all_is_picked():
    assert len(morning(due(*(touch(number) for number in range(1, 50))), 0).picked) == 49


def test_a_long_one_makes_room_for_a_short_one():
    review = Review(1, "Topics", 1, date(2026, 1, 1))
    found = morning(due(touch(1), review, touch(2)), 12, spent=4)
    assert (titles(found.picked), titles(found.waiting)) == (["P1", "P2"], ["Topics"])


def test_news_is_not_crowded_out_by_touches_nor_they_by_it():
    told = (MilestoneKind.JOB_CHANGE, "Data lead", "Head of Data", "", "Connections.csv", TODAY, Verdict.VERIFIED)
    news = [News(Milestone(number, number + 20, f"N{number}", 4, *told)) for number in (1, 2, 3, 4)]
    for days in (2, 90):  # touches that come before the news, and after it
        found = morning(due(*(touch(number, days) for number in (1, 2, 3, 4)), *news), 9)
        assert {nudge.source for nudge in found.picked} == {Source.CADENCE, Source.MILESTONE}


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 40)), max_size=12), st.integers(0, 60), st.integers(0, 60))
def test_nothing_is_lost_and_what_waits_would_not_fit(things, budget, spent):
    subjects = [
        Reminder(number, f"R{number}", TODAY, minutes=size) if is_asked else touch(number, size)
        for number, (is_asked, size) in enumerate(things, start=1)
    ]
    all_due = due(*subjects)
    found = morning(all_due, budget, spent)
    assert sorted(titles(found.picked) + titles(found.waiting)) == sorted(titles(all_due))
    assert found.minutes == sum(nudge.minutes for nudge in found.picked)
    assert all(nudge.source in CAN_WAIT for nudge in found.waiting)
    assert all(spent + found.minutes + nudge.minutes > budget for nudge in found.waiting)
