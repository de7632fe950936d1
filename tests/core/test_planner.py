"""The planner: states at their borders, order, snoozes, notices, and the instant of the next change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.core.cadence import Cadence
from netdesk.core.due import DueState
from netdesk.core.planner import (
    Act,
    ActKind,
    Facts,
    Manners,
    Touch,
    first_instant,
    next_change,
    next_day,
    notices,
    nudges,
    subject_of,
)
from netdesk.core.planner.reminders import Reminder
from netdesk.core.recurrence import Recurrence

LAST = date(2026, 1, 1)


def touch(person_id=1, ideal=30, longest=45, last=LAST, name="Ana", closeness=None):
    return Touch(person_id, name, Cadence(ideal, longest), last + timedelta(days=ideal), last, closeness=closeness)


def noon(day, zone=UTC):
    return datetime(day.year, day.month, day.day, 12, tzinfo=zone)


def state_on(day, **kwargs):
    return nudges(Facts((touch(**kwargs),)), noon(day))[0].state


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (0, DueState.FRESH),
        (23, DueState.FRESH),
        (24, DueState.SOON),
        (29, DueState.SOON),
        (30, DueState.DUE),
        (45, DueState.DUE),
        (46, DueState.OVERDUE),
        (4000, DueState.OVERDUE),
    ],
)
def test_state_by_days_since_the_last_contact(days, state):
    assert state_on(LAST + timedelta(days=days)) is state


def test_with_a_maximum_equal_to_the_ideal_a_touch_is_due_for_one_day():
    assert [state_on(LAST + timedelta(days=n), ideal=7, longest=7) for n in (6, 7, 8)] == [
        DueState.SOON,
        DueState.DUE,
        DueState.OVERDUE,
    ]


@pytest.mark.parametrize(
    ("last", "ideal", "due"),
    [
        (date(2026, 1, 31), 30, date(2026, 3, 2)),
        (date(2024, 1, 30), 30, date(2024, 2, 29)),
        (date(2024, 2, 29), 365, date(2025, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
    ],
)
def test_due_day_at_the_ends_of_months(last, ideal, due):
    facts = Facts((touch(last=last, ideal=ideal, longest=ideal * 2),))
    assert nudges(facts, noon(due))[0].due_on == due
    assert nudges(facts, noon(due))[0].is_due
    assert not nudges(facts, noon(due - timedelta(days=1)))[0].is_due


def test_somebody_never_met_is_due_from_the_day_the_cadence_began():
    new = Touch(7, "Li", Cadence(30, 45), due_on=date(2026, 5, 1))
    nudge = nudges(Facts((new,)), noon(date(2026, 5, 1)))[0]
    assert (nudge.key, nudge.state, nudge.last_on) == ("cadence:7:2026-05-01", DueState.DUE, None)
    assert nudges(Facts((new,)), noon(date(2026, 5, 17)))[0].state is DueState.OVERDUE


def test_the_occurrence_is_the_day_it_counts_from():
    assert nudges(Facts((touch(),)), noon(LAST))[0].key == "cadence:1:2026-01-01"
    assert nudges(Facts((touch(ideal=60, longest=90),)), noon(LAST))[0].key == "cadence:1:2026-01-01"
    assert nudges(Facts((touch(last=date(2026, 2, 1)),)), noon(LAST))[0].key == "cadence:1:2026-02-01"


def test_a_key_names_its_person_and_other_text_names_nobody():
    assert subject_of("cadence:12:2026-01-01") == 12
    assert [subject_of(text) for text in ("", "cadence:x:2026-01-01", "other:1:2026-01-01", "cadence:1")] == [None] * 4


def test_order_is_state_then_closeness_then_due_day_then_name_and_snoozed_last():
    facts = Facts(
        (
            touch(1, name="Fresh", last=date(2026, 2, 25)),
            touch(2, name="Overdue, distant", closeness=1),
            touch(3, name="Due, close", last=date(2026, 1, 28), closeness=5),
            touch(4, name="Overdue, close, later", last=date(2026, 1, 2), closeness=5),
            touch(5, name="Overdue, close", closeness=5),
            touch(6, name="A snoozed one", closeness=5),
            touch(7, name="Overdue, closest by name", closeness=5),
        ),
        acts={"cadence:6:2026-01-01": Act(ActKind.SNOOZED, date(2026, 3, 5))},
    )
    assert [nudge.person_id for nudge in nudges(facts, noon(date(2026, 3, 1)))] == [5, 7, 4, 2, 3, 1, 6]


def test_a_snoozed_nudge_is_away_until_its_day_and_back_on_it():
    facts = Facts((touch(),), acts={"cadence:1:2026-01-01": Act(ActKind.SNOOZED, date(2026, 2, 10))})
    assert [nudges(facts, noon(date(2026, 2, day)))[0].is_due for day in (5, 9, 10, 11)] == [False, False, True, True]
    assert nudges(facts, noon(date(2026, 2, 9)))[0].snoozed_until == date(2026, 2, 10)


@pytest.mark.parametrize("kind", [ActKind.DONE, ActKind.DISMISSED])
def test_after_done_or_dismissed_the_next_occurrence_counts_from_that_day(kind):
    facts = Facts((touch(),), acts={"cadence:1:2026-01-01": Act(kind, date(2026, 2, 3))})
    nudge = nudges(facts, noon(date(2026, 2, 3)))[0]
    assert (nudge.key, nudge.due_on, nudge.is_due) == ("cadence:1:2026-02-03", date(2026, 3, 5), False)
    assert nudges(facts, noon(date(2026, 3, 5)))[0].is_due


def test_dismissing_again_and_again_on_one_day_ends():
    day = date(2026, 2, 3)
    keys = ("cadence:1:2026-01-01", "cadence:1:2026-02-03", "cadence:1:2026-02-04")
    facts = Facts((touch(),), acts={key: Act(ActKind.DISMISSED, day) for key in keys})
    assert nudges(facts, noon(day))[0].due_on == date(2026, 3, 7)


def test_dismissing_early_does_not_bring_the_touch_forward():
    facts = Facts((touch(),), acts={"cadence:1:2026-01-01": Act(ActKind.DISMISSED, date(2026, 1, 1))})
    assert nudges(facts, noon(LAST))[0].due_on == date(2026, 2, 1)


def test_a_notice_waits_for_the_daily_time_of_the_due_day():
    facts = Facts((touch(),), manners=Manners(notify_at=time(9)))
    due = datetime(2026, 1, 31, tzinfo=UTC)
    assert notices(facts, due + timedelta(hours=8, minutes=59, seconds=59)) == []
    assert [nudge.notice_key for nudge in notices(facts, due + timedelta(hours=9))] == ["cadence:1:2026-01-01"]
    assert notices(facts, due + timedelta(days=9))


def test_a_notice_of_former_days_need_not_wait_for_the_daily_time():
    assert notices(Facts((touch(),)), datetime(2026, 2, 2, 0, 5, tzinfo=UTC))


def test_a_notice_shown_is_not_shown_again_and_once_more_after_a_snooze():
    key = "cadence:1:2026-01-01"
    shown = Facts((touch(),), notified=frozenset({key}))
    assert notices(shown, noon(date(2026, 2, 5))) == []
    snoozed = Facts((touch(),), {key: Act(ActKind.SNOOZED, date(2026, 2, 10))}, frozenset({key}))
    assert notices(snoozed, noon(date(2026, 2, 9))) == []
    back = notices(snoozed, noon(date(2026, 2, 10)))
    assert [nudge.notice_key for nudge in back] == [f"{key}@2026-02-10"]
    again = Facts(snoozed.subjects, snoozed.acts, frozenset({key, f"{key}@2026-02-10"}))
    assert notices(again, noon(date(2026, 2, 11))) == []


def test_next_change_walks_from_border_to_border():
    facts = Facts((touch(),), manners=Manners(notify_at=time(9)))
    seen, now = [], noon(LAST)
    while (now := next_change(facts, now)) is not None:
        seen.append(now.strftime("%m-%d %H"))
    assert seen == ["01-25 00", "01-31 00", "01-31 09", "02-16 00"]


def test_without_touches_nothing_changes():
    assert next_change(Facts(), noon(LAST)) is None


@pytest.mark.parametrize(
    ("zone", "wall", "instant"),
    [
        ("Europe/Paris", datetime(2026, 3, 29, 2, 30), "2026-03-29T01:00"),  # skipped: reached by the jump
        ("Europe/Paris", datetime(2026, 10, 25, 2, 30), "2026-10-25T00:30"),  # twice: the first
        ("Asia/Beirut", datetime(2026, 3, 29, 0, 0), "2026-03-28T22:00"),  # midnight is skipped
        ("America/Havana", datetime(2026, 11, 1, 0, 0), "2026-11-01T04:00"),  # midnight comes twice
        ("America/Santiago", datetime(2026, 9, 6, 0, 0), "2026-09-06T04:00"),
        ("Pacific/Apia", datetime(2011, 12, 30, 9, 0), "2011-12-30T10:00"),  # a day that never was
        ("Australia/Lord_Howe", datetime(2026, 10, 4, 2, 15), "2026-10-03T15:30"),  # half an hour
        ("Asia/Kathmandu", datetime(2026, 1, 1, 0, 0), "2025-12-31T18:15"),
    ],
)
def test_first_instant_of_a_wall_time(zone, wall, instant):
    before = (wall - timedelta(days=2)).replace(tzinfo=ZoneInfo(zone))
    assert first_instant(wall, before) == datetime.fromisoformat(instant).replace(tzinfo=UTC)


def test_a_wall_time_that_is_still_to_come_a_second_time():
    second_half_past_two = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Paris"))
    instant = first_instant(datetime(2026, 10, 25, 2, 45), second_half_past_two)
    assert instant == datetime(2026, 10, 25, 1, 45, tzinfo=UTC)


def test_the_next_day_begins_when_its_first_clock_time_is_shown():
    assert (
        next_day(datetime(2026, 3, 28, 23, tzinfo=ZoneInfo("Asia/Beirut"))).isoformat() == "2026-03-28T22:00:00+00:00"
    )


def test_a_day_taken_back_by_the_clocks_is_a_change():
    """In St John's the clocks went from 00:01 back to 23:01: the due day began, ended and began again."""
    zone, due = ZoneInfo("America/St_Johns"), date(2010, 11, 7)
    facts = Facts((touch(last=due - timedelta(days=30)),))
    states, now = [], datetime(2010, 11, 6, 23, 30, tzinfo=zone)
    for _ in range(4):
        states.append((now.strftime("%H:%M:%S"), nudges(facts, now)[0].is_due))
        now = next_change(facts, now).astimezone(zone)
    assert states == [("23:30:00", False), ("00:00:00", True), ("23:01:00", False), ("00:00:00", True)]


ZONES = (
    "UTC",
    "Europe/Paris",
    "Asia/Beirut",
    "America/Havana",
    "America/St_Johns",
    "Pacific/Apia",
    "Australia/Lord_Howe",
)
DAYS = st.dates(date(2006, 9, 1), date(2012, 3, 1))


@st.composite
def facts_around(draw):
    """Facts whose days lie near a day on which some zone moves its clocks."""
    anchor = draw(st.sampled_from([date(2011, 12, 30), date(2006, 10, 29), date(2011, 11, 6), date(2012, 3, 31)]))
    touches, acts, notified = [], {}, set()
    for person_id in range(1, draw(st.integers(1, 4)) + 1):
        ideal = draw(st.integers(1, 9))
        cadence = Cadence(ideal, ideal + draw(st.integers(0, 4)))
        last = anchor + timedelta(days=draw(st.integers(-12, 3)))
        met = draw(st.booleans())
        due = last + timedelta(days=ideal) if met else last
        touches.append(Touch(person_id, f"P{person_id}", cadence, due, last if met else None))
        key = f"cadence:{person_id}:{last}"
        if draw(st.booleans()):
            acts[key] = Act(draw(st.sampled_from(list(ActKind))), last + timedelta(days=draw(st.integers(0, 12))))
        if draw(st.booleans()):
            notified.add(key)
    at = draw(st.sampled_from([time(0), time(0, 30), time(1, 30), time(2, 30), time(9), time(23, 45)]))
    minutes = draw(st.integers(0, 4 * 24 * 60))
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    start = datetime(anchor.year, anchor.month, anchor.day, tzinfo=UTC) - timedelta(days=2) + timedelta(minutes=minutes)
    return Facts(tuple(touches), acts, frozenset(notified), Manners(at)), start.astimezone(zone)


def answer(facts, instant, zone):
    now = instant.astimezone(zone)
    return nudges(facts, now), notices(facts, now)


@settings(max_examples=150, deadline=None)
@given(facts_around())
def test_next_change_is_never_later_than_the_first_change(case):
    facts, now = case
    start, zone = now.astimezone(UTC), now.tzinfo
    first = answer(facts, start, zone)
    change = next_change(facts, now)
    assert change is None or change > start
    for minutes in range(1, 3 * 24 * 60, 5):
        instant = start + timedelta(minutes=minutes)
        if change is not None and instant >= change:
            return
        assert answer(facts, instant, zone) == first


@pytest.mark.parametrize("at", [time(0, 15), time(10), time(23, 30)], ids=str)
@pytest.mark.parametrize("rrule", ["FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2", ""])
@pytest.mark.parametrize(
    ("home", "away"),
    [
        ("Pacific/Kiritimati", "America/Los_Angeles"),
        ("America/Los_Angeles", "Pacific/Kiritimati"),
        ("Europe/Paris", "Asia/Tokyo"),
    ],
)
def test_the_next_occurrence_by_the_clock_of_another_zone_is_not_overlooked(home, away, rrule, at):
    rule = Recurrence.parse(rrule) if rrule else None
    facts = Facts((Reminder(1, "Call", date(2026, 2, 3), rule, at, ZoneInfo(away)),))
    for days in range(10):
        start = datetime(2026, 2, 2 + days, 11, tzinfo=UTC)
        first, change = answer(facts, start, ZoneInfo(home)), next_change(facts, start.astimezone(ZoneInfo(home)))
        until = start + timedelta(days=8) if change is None else min(change, start + timedelta(days=8))
        for hours in range(1, 8 * 24, 3):
            if (instant := start + timedelta(hours=hours)) < until:
                assert answer(facts, instant, ZoneInfo(home)) == first


def test_what_quiet_hours_or_a_day_off_hold_back_is_told_when_they_end():
    called = Reminder(1, "Call", date(2026, 2, 2), at=time(23))
    facts = Facts((called,), manners=Manners(quiet=(time(22), time(7))))
    late = datetime(2026, 2, 2, 23, 30, tzinfo=UTC)
    assert notices(facts, late) == []
    assert next_change(facts, late) == datetime(2026, 2, 3, tzinfo=UTC)  # it is overdue then
    assert next_change(facts, datetime(2026, 2, 3, 1, tzinfo=UTC)) == datetime(2026, 2, 3, 7, tzinfo=UTC)
    assert notices(facts, datetime(2026, 2, 3, 7, tzinfo=UTC))
    assert notices(Facts((called,)), late)


@settings(max_examples=150, deadline=None)
@given(facts_around(), st.randoms(use_true_random=False))
def test_nudges_are_the_same_in_any_order_of_the_facts(case, random):
    facts, now = case
    shuffled = list(facts.subjects)
    random.shuffle(shuffled)
    assert nudges(Facts(tuple(shuffled), facts.acts, facts.notified, facts.manners), now) == nudges(facts, now)
    assert nudges(facts, now) == nudges(facts, now)


@settings(max_examples=200, deadline=None)
@given(DAYS, st.integers(1, 400), st.integers(0, 400), st.integers(-5, 900))
def test_state_agrees_with_the_ratio_of_days_to_ideal(last, ideal, more, days):
    """The formula of the due states, computed anew in whole numbers."""
    state = nudges(Facts((touch(last=last, ideal=ideal, longest=ideal + more),)), noon(last + timedelta(days=days)))[
        0
    ].state
    expected = (
        DueState.FRESH
        if 5 * days < 4 * ideal
        else DueState.SOON
        if days < ideal
        else DueState.DUE
        if days <= ideal + more
        else DueState.OVERDUE
    )
    assert state is expected
