"""The short form of ``make reminders-proof``: lives against the oracle, and that it finds out a planner that lies."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.core import planner
from tests.core import reminder_life, reminder_oracle
from tests.core.reminder_life import Life

ZONES = (
    "Europe/Paris",
    "America/Havana",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Africa/Casablanca",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Antarctica/Troll",
)


@pytest.mark.parametrize("zone", ZONES)
def test_nothing_is_missed_doubled_early_or_late(zone):
    counts = Life(zone, 5, 7, is_steady=False).live()
    assert counts.faults == []
    assert counts.firings > 100


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(ZONES), st.integers(0, 2**32), st.booleans())
def test_nor_in_any_other_life(zone, seed, is_steady):
    assert Life(zone, 0.4, seed, is_steady).live().faults == []


@pytest.mark.parametrize("fault", ["deaf", "early", "forgetful", "sleepy"])
def test_a_planner_that_lies_is_found_out(monkeypatch, fault):
    notices, next_change = planner.notices, planner.next_change

    def deaf(facts, now, planned):
        return [nudge for nudge in notices(facts, now, planned) if "9" not in nudge.key]

    def early(facts, now, _planned):
        return notices(facts, now + timedelta(minutes=40))

    def forgetful(facts, now, _planned):
        return notices(planner.Facts(facts.subjects, facts.acts, frozenset(), facts.manners), now)

    def sleepy(facts, now, planned):
        upcoming = next_change(facts, now, planned)
        return upcoming + timedelta(hours=2) if upcoming is not None else None

    fake = {"deaf": deaf, "early": early, "forgetful": forgetful, "sleepy": sleepy}[fault]
    monkeypatch.setattr(reminder_life, "next_change" if fault == "sleepy" else "notices", fake)
    counts = Life("Europe/Paris", 3, 7, is_steady=False).live()
    found = {"deaf": counts.missed, "early": counts.early, "forgetful": counts.doubled, "sleepy": counts.late}[fault]
    assert found > 0


def test_the_oracle_walks_the_calendar():
    """A few days known by heart, so that the oracle is not trusted blindly either."""
    last = date(2027, 12, 31)

    def days(is_one, first=date(2026, 1, 1)):
        return [day.isoformat() for day in reminder_oracle.days_that(is_one, first, last)]

    late = date(2026, 8, 31)
    assert days(reminder_oracle.every_n_months(late, 3))[:3] == ["2026-08-31", "2026-11-30", "2027-02-28"]
    assert days(reminder_oracle.nth_weekday(late, 3, 0))[:2] == ["2026-09-21", "2026-10-19"]
    assert days(reminder_oracle.last_working_day(late))[:3] == ["2026-08-31", "2026-09-30", "2026-10-30"]
    assert days(reminder_oracle.every_year(late, 2, 29, True)) == ["2027-03-01"]
    thing = reminder_oracle.Thing([date(2026, 3, 4), date(2026, 3, 5)])
    noon = datetime(2026, 3, 6, 12, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert thing.turn(noon) == (date(2026, 3, 5), date(2026, 3, 5), None, None)
