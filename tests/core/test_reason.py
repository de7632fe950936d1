"""Reasons in plain words, made of values."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from netdesk.core.bringing import Bringing, Means
from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.day_words import day_words, due_words, event_words, partial_words, snooze_words
from netdesk.core.planner import Act, ActKind, Facts, Touch, nudges
from netdesk.core.planner.reminders import Reminder
from netdesk.core.reason import morning_words, notice_words, reason_words

TODAY = date(2026, 11, 9)


def nudge(name="Ana Horvat", days=39, channels=(), acts=None, **how):
    last = TODAY - timedelta(days=days)
    touch = Touch(1, name, Cadence(30, 45, frozenset(channels)), last + timedelta(days=30), last, **how)
    return nudges(Facts((touch,), acts or {}), datetime(2026, 11, 9, 12, tzinfo=UTC))[0]


def test_the_reason_says_last_contact_rhythm_and_due_day():
    assert reason_words(nudge(what="coffee"), TODAY) == "last: coffee, 1 Oct · monthly · due 9 days ago"


def test_without_a_word_for_it_the_channel_is_named():
    assert reason_words(nudge(channel=Channel.PHONE), TODAY).startswith("last: phone, 1 Oct ·")


def test_where_one_channel_counts_the_reason_says_so():
    only = nudge(channels=[Channel.IN_PERSON], channel=Channel.IN_PERSON)
    assert reason_words(only, TODAY).startswith("last in person: 1 Oct ·")


def test_where_some_channels_count_the_reason_says_so():
    some = nudge(channels=[Channel.IN_PERSON, Channel.VIDEO], channel=Channel.VIDEO)
    assert reason_words(some, TODAY).startswith("last that counts: video call, 1 Oct ·")


def test_nobody_met_yet():
    new = nudges(Facts((Touch(1, "Li", Cadence(7, 9), TODAY),)), datetime(2026, 11, 9, tzinfo=UTC))[0]
    assert reason_words(new, TODAY) == "no contact logged yet · weekly · due today"


def test_a_snooze_is_part_of_the_reason():
    snoozed = nudge(acts={"cadence:1:2026-10-01": Act(ActKind.SNOOZED, date(2027, 1, 2))})
    assert reason_words(snoozed, TODAY).endswith("due 9 days ago, snoozed until 2 Jan 2027")


@pytest.mark.parametrize(
    ("days", "words"),
    [(-9, "due in 9 days"), (-1, "due tomorrow"), (0, "due today"), (1, "due yesterday"), (2, "due 2 days ago")],
)
def test_due_words(days, words):
    assert due_words(TODAY - timedelta(days=days), TODAY) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(-2, "2 days ago"), (-1, "yesterday"), (0, "today"), (1, "tomorrow"), (2, "in 2 days, 11 Nov")],
)
def test_when_something_of_a_day_of_its_own_is(days, words):
    assert event_words(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (PartialDate(1980, 6, 15), "15 June 1980"),
        (PartialDate(None, 6, 15), "15 June"),
        (PartialDate(1980, 6), "June 1980"),
        (PartialDate(1980), "1980"),
        (PartialDate(None, 6), "June"),
        (PartialDate(None, None, 15), "day 15"),
    ],
)
def test_a_date_is_said_as_far_as_it_is_known(day, words):
    assert partial_words(day) == words


@pytest.mark.parametrize(
    ("day", "at", "words"),
    [
        (TODAY, time(18), "today 18:00"),
        (TODAY, None, "9 Nov"),
        (date(2026, 12, 1), time(8, 30), "1 Dec 08:30"),
        (date.max, None, "they write"),
    ],
)
def test_until_when_something_is_away(day, at, words):
    assert snooze_words(day, at, TODAY) == words


def test_what_has_a_clock_time_says_it_and_what_is_about_nobody_counts_as_no_person():
    reminders = [Reminder(number, f"R{number}", TODAY, at=time(15)) for number in (1, 2)]
    found = nudges(Facts(tuple(reminders)), datetime(2026, 11, 9, 12, tzinfo=UTC))
    assert reason_words(found[0], TODAY) == "due today at 15:00"
    assert notice_words(found, TODAY)[0] == "2 reminders"
    assert morning_words(found, 2, 0, TODAY)[0] == "2 for today"
    assert morning_words([*found, nudge()], 3, 0, TODAY)[0] == "3 for today"


def test_of_nobody_who_was_met_in_a_way_that_counts_it_says_in_which():
    def never(*channels):
        touch = Touch(1, "Li", Cadence(7, 9, frozenset(channels)), TODAY)
        return reason_words(nudges(Facts((touch,)), datetime(2026, 11, 9, tzinfo=UTC))[0], TODAY)

    assert never(Channel.IN_PERSON).startswith("no contact in person yet ·")
    assert never(Channel.IN_PERSON, Channel.VIDEO).startswith("no contact that counts yet ·")


def test_a_day_of_another_year_names_the_year():
    assert (day_words(date(2025, 2, 28), TODAY), day_words(date(2026, 2, 28), TODAY)) == ("28 Feb 2025", "28 Feb")


def test_one_notice_is_about_its_person():
    assert notice_words([nudge(what="coffee")], TODAY) == (
        "Ana Horvat",
        "last: coffee, 1 Oct · monthly · due 9 days ago",
    )


def test_one_notice_says_what_could_be_brought():
    title, text = notice_words([nudge(what="coffee")], TODAY, Bringing(Means.OFFER, "a book", "topic: storage"))
    assert (title, text.splitlines()[1:]) == ("Ana Horvat", ["could bring: a book (topic: storage)"])


def test_several_are_counted_and_the_first_named():
    several = [nudge(name=name) for name in ("Ana", "Ben", "Chi", "Dee", "Eve")]
    assert notice_words(several, TODAY) == ("5 people to reach out to", "Ana, Ben, Chi and 2 more")
    assert notice_words(several[:2], TODAY) == ("2 people to reach out to", "Ana, Ben")


def test_one_notice_says_that_the_minutes_of_the_day_go_to_others():
    assert notice_words([nudge(what="coffee")], TODAY, waits=True)[1].splitlines()[1:] == ["Waiting for another day"]


def test_a_morning_is_told_as_the_window_counts_it_and_what_else_is_due():
    several = [nudge(name=name) for name in ("Ana", "Ben", "Chi", "Dee")]
    assert morning_words(several, 5, 11, TODAY) == (
        "5 people to reach out to",
        "Ana, Ben, Chi and 2 more\n11 more wait; another day is as good",
    )
    assert morning_words(several[:2], 2, 0, TODAY) == ("2 people to reach out to", "Ana, Ben")
    assert morning_words(several[:1], 1, 1, TODAY) == (
        "Ana",
        "last: 1 Oct · monthly · due 9 days ago\n1 more waits; another day is as good",
    )
    assert morning_words([], 0, 3, TODAY) == ("That is it for today", "3 more wait; another day is as good")
