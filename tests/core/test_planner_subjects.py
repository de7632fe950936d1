"""What each source of nudges says, when it comes to stand, and when that changes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.dates import PartialDate
from netdesk.core.due import DueState
from netdesk.core.milestones import Milestone, MilestoneKind, Verdict
from netdesk.core.planner import Act, ActKind, Facts, Manners, Pause, Touch, next_change, nudges
from netdesk.core.planner.facts import Action, Source
from netdesk.core.planner.milestones import News
from netdesk.core.planner.promises import Promise
from netdesk.core.planner.prompts import PROMPTED, Prompt
from netdesk.core.planner.reminders import Reminder
from netdesk.core.planner.reviews import Review
from netdesk.core.planner.rules import BrokenRule
from netdesk.core.planner.yearlies import Yearly
from netdesk.core.recurrence import LeapDay, Recurrence

MONDAY = date(2026, 3, 2)


def noon(day):
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def stands(subject, day=MONDAY, acts=None, **facts):
    """The nudge of a subject on a day, None where there is none."""
    return next(iter(nudges(Facts((subject,), acts or {}, **facts), noon(day))), None)


def changes(subject, first, last, acts=None, **facts):
    """The days on which the planner says that something changes, its daily time aside."""
    facts, now, found = Facts((subject,), acts or {}, **facts), noon(first), []
    while (now := next_change(facts, now)) is not None and now.date() <= last:
        if now.hour == 0:
            found.append(now.date())
    return found


def snoozed(nudge, days):
    return {nudge.key: Act(ActKind.SNOOZED, MONDAY + timedelta(days=days))}


SUBJECTS = [
    Prompt(()),
    Review(1, "Topics", 30, MONDAY - timedelta(days=30)),
    BrokenRule(1, "Meet mentors", MONDAY),
    Promise(1, "The report", MONDAY),
    Reminder(1, "Call", MONDAY),
    News(Milestone(1, 2, "Ana", 5, MilestoneKind.PROMOTION, "Lead", "Head", "", "a.csv", MONDAY)),
    Touch(2, "Ana", Cadence.of(60), MONDAY),
    Yearly(Source.BIRTHDAY, 2, "Ana", PartialDate(1980, 3, 5)),
]
OF_ANA = (Source.MILESTONE, Source.CADENCE, Source.BIRTHDAY)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda each: each.source)
def test_what_is_snoozed_is_away_and_back_and_what_is_done_is_over(subject):
    nudge = stands(subject)
    assert nudge.is_due
    assert nudge.due_on == MONDAY
    acts = snoozed(nudge, 2)
    away = [stands(subject, MONDAY + timedelta(days=days), acts) for days in (0, 1, 2)]
    assert [each.is_due for each in away] == [False, False, True]
    assert {each.key for each in away} == {nudge.key}
    assert MONDAY + timedelta(days=2) in changes(subject, MONDAY, MONDAY + timedelta(days=4), acts)
    for kind in (ActKind.DONE, ActKind.DISMISSED):
        after = stands(subject, MONDAY, {nudge.key: Act(kind, MONDAY)})
        assert after is None or (after.key != nudge.key and not after.is_due)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda each: each.source)
def test_what_is_about_nobody_is_paused_for_no_person_and_logged_with_nobody(subject):
    nudge = stands(subject)
    is_of_ana = subject.source in OF_ANA
    assert nudge.person_id == (2 if is_of_ana else 0)
    assert (Action.LOG in nudge.actions) == (Action.PAUSE in nudge.actions) == nudge.is_for_giving == is_of_ana
    assert stands(subject, pauses=(Pause(0, MONDAY), Pause(1, MONDAY))).paused_until is None
    assert (stands(subject, pauses=(Pause(2, MONDAY),)).paused_until == date.max) == is_of_ana
    assert stands(subject, pauses=(Pause(None, MONDAY),)).paused_until == date.max


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda each: each.source)
def test_the_days_on_which_a_pause_begins_and_ends_are_changes(subject):
    first, last = MONDAY + timedelta(days=2), MONDAY + timedelta(days=4)
    pauses = (Pause(None, first, last), Pause(None, MONDAY + timedelta(days=30)))
    away = [stands(subject, MONDAY + timedelta(days=days), pauses=pauses).paused_until for days in (1, 2, 3, 4)]
    assert away == [None, last, last, None]
    assert {first, last} <= set(changes(subject, MONDAY, last, pauses=pauses))


@pytest.mark.parametrize(("leap", "day"), [(None, (2, 28)), (LeapDay.FEBRUARY, (2, 28)), (LeapDay.MARCH, (3, 1))])
def test_the_29_of_february_goes_where_the_user_wants_it_and_else_to_the_28(leap, day):
    yearly = Recurrence.parse("FREQ=YEARLY")
    for subject in (
        Reminder(1, "Call", date(2024, 2, 29), yearly),
        Yearly(Source.BIRTHDAY, 1, "Ana", PartialDate(1980, 2, 29)),
    ):
        manners = Manners(lead_days=0, leap=leap)
        assert stands(subject, date(2026, 3, 1), manners=manners).about_on == date(2026, *day)


def test_a_snooze_of_a_day_that_a_reminder_no_longer_comes_on_holds_nothing_back():
    first = MONDAY - timedelta(days=7)
    daily, weekly = (Reminder(1, "Call", first, Recurrence.parse(f"FREQ={each}")) for each in ("DAILY", "WEEKLY"))
    saturday = stands(daily, MONDAY - timedelta(days=2))
    acts = {saturday.key: Act(ActKind.SNOOZED, MONDAY + timedelta(days=20))}
    assert stands(daily, MONDAY, acts).key == saturday.key
    now = stands(weekly, MONDAY, acts)
    assert (now.due_on, now.is_due) == (MONDAY, True)


def test_a_reminder_that_was_snoozed_or_done_ahead_of_its_first_day_stands_on_or_is_over():
    before = MONDAY - timedelta(days=2)
    weekly = Reminder(1, "Call", MONDAY, Recurrence.parse("FREQ=WEEKLY"))
    key = stands(weekly, before).key
    assert stands(weekly, before, {key: Act(ActKind.SNOOZED, before + timedelta(days=1))}).due_on == MONDAY
    assert stands(weekly, before, {key: Act(ActKind.DONE, before)}).due_on == MONDAY + timedelta(days=7)


def test_what_is_owed_to_somebody_is_itself_what_is_brought():
    assert not stands(Promise(1, "The report", MONDAY, person_id=7, name="Ana")).is_for_giving


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"name": "Ana"}, "you owe Ana"),
        ({"name": "Ana", "is_mine": False}, "Ana owes you"),
        ({}, "you promised"),
        ({"is_mine": False}, "promised to you"),
    ],
)
def test_a_promise_says_who_owes_whom(said, why):
    assert stands(Promise(1, "The report", MONDAY, **said)).why == (why,)


def test_what_has_a_day_is_soon_for_three_days_due_on_it_and_overdue_after():
    promise = Promise(1, "The report", MONDAY)
    states = [stands(promise, MONDAY + timedelta(days=days)).state for days in (-4, -3, -1, 0, 1)]
    assert states == [DueState.FRESH, DueState.SOON, DueState.SOON, DueState.DUE, DueState.OVERDUE]
    borders = [MONDAY + timedelta(days=days) for days in (-3, 0, 1)]
    assert changes(promise, MONDAY - timedelta(days=9), MONDAY + timedelta(days=9)) == borders


def test_a_week_asks_for_value_for_three_people_until_as_many_ideas_were_noted():
    thought = [MONDAY - timedelta(days=1), MONDAY, MONDAY, MONDAY]
    words = [stands(Prompt(tuple(thought[:count]))) for count in range(len(thought) + 1)]
    assert [each and each.words for each in words] == [
        "Think of value for 3 people",
        "Think of value for 3 people",
        "Think of value for 2 people",
        "Think of value for 1 person",
        None,
    ]
    week = timedelta(days=7)
    assert changes(Prompt(()), MONDAY + timedelta(days=2), MONDAY + timedelta(days=10))[0] == MONDAY + week
    assert stands(Prompt((MONDAY,) * PROMPTED), MONDAY + week).due_on == MONDAY + week


def test_a_review_comes_again_so_long_after_it_was_done_and_not_after_a_snooze():
    review = Review(1, "Topics", 30, MONDAY - timedelta(days=30))
    key = stands(review).key
    done = {key: Act(ActKind.DONE, MONDAY + timedelta(days=4))}
    assert stands(review, MONDAY, done).due_on == MONDAY + timedelta(days=34)
    late = stands(review, MONDAY + timedelta(days=34), done)
    assert late.is_due
    assert stands(review, MONDAY, done | {late.key: Act(ActKind.SNOOZED, MONDAY + timedelta(days=40))}).key == late.key


@pytest.mark.parametrize(("days", "said"), [(0, "noticed today"), (1, "noticed yesterday"), (2, "noticed 2 days ago")])
def test_news_says_how_old_it_is_and_that_it_is_not_verified(days, said):
    told = Milestone(1, 2, "Ana", 5, MilestoneKind.PROMOTION, "Lead", "Head", "", "a.csv", MONDAY, Verdict.VERIFIED)
    day = MONDAY + timedelta(days=days)
    assert stands(News(told), day).when == said
    unsure = Milestone(1, 2, "Ana", 5, MilestoneKind.PROMOTION, "Lead", "Head", "", "a.csv", MONDAY)
    assert stands(News(unsure), day).when == f"{said}, not verified"
    assert stands(News(unsure), day).why == ("promotion: Lead → Head",)
    assert stands(News(told), day).minutes > stands(News(unsure), day).minutes


def test_news_stands_for_90_days_and_goes_when_it_is_denied_or_let_be():
    told = (1, 2, "Ana", 5, MilestoneKind.PROMOTION, "Lead", "Head", "", "a.csv", MONDAY)
    last = MONDAY + timedelta(days=90)
    assert stands(News(Milestone(*told)), last) is not None
    assert stands(News(Milestone(*told)), last + timedelta(days=1)) is None
    assert last + timedelta(days=1) in changes(News(Milestone(*told)), last, last + timedelta(days=5))
    assert [stands(News(Milestone(*told, verdict))) is None for verdict in Verdict] == [False, True, True]


@pytest.mark.parametrize(
    ("source", "year", "what", "why"),
    [
        (Source.BIRTHDAY, 1986, "", "turns 40"),
        (Source.BIRTHDAY, None, "", "birthday"),
        (Source.ANNIVERSARY, 2025, "Orval", "1 year at Orval"),
        (Source.ANNIVERSARY, 2021, "Orval", "5 years at Orval"),
        (Source.ANNIVERSARY, 2025, "", "1 year"),
        (Source.ANNIVERSARY, 2021, "", "5 years"),
        (Source.ANNIVERSARY, None, "Orval", "work anniversary at Orval"),
        (Source.ANNIVERSARY, None, "", "work anniversary"),
    ],
)
def test_a_yearly_day_says_how_many_years_where_that_is_known(source, year, what, why):
    assert stands(Yearly(source, 1, "Ana", PartialDate(year, 3, 2), what, 5)).why == (why,)


def test_a_birthday_is_due_from_its_lead_to_its_day_and_a_late_word_is_possible_for_a_week():
    born = Yearly(Source.BIRTHDAY, 1, "Ana", PartialDate(1986, 3, 2))

    def state(days):
        return stands(born, MONDAY + timedelta(days=days), manners=Manners(lead_days=3)).state

    assert [state(days) for days in (-4, -3, 0, 1, 7, 8)] == [
        DueState.FRESH,
        DueState.DUE,
        DueState.DUE,
        DueState.OVERDUE,
        DueState.OVERDUE,
        DueState.FRESH,
    ]
    first, last = MONDAY - timedelta(days=9), MONDAY + timedelta(days=9)
    assert changes(born, first, last) == [MONDAY + timedelta(days=days) for days in (-3, 1, 8)]
    waiting = {stands(born).key: Act(ActKind.SNOOZED, MONDAY + timedelta(days=20))}
    assert stands(born, MONDAY + timedelta(days=20), waiting).about_on == MONDAY
    assert stands(born, MONDAY + timedelta(days=21), waiting).about_on == date(2027, 3, 2)


def test_there_is_no_birthday_nor_anniversary_in_the_year_it_began():
    assert stands(Yearly(Source.ANNIVERSARY, 1, "Ana", PartialDate(2026, 3, 2))).about_on == date(2027, 3, 2)
