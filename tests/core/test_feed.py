"""Rules as other calendars read them: the same days as netdesk's own."""

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.feed import birthday_day, portable_rule, yearly_rule
from netdesk.core.recurrence import LeapDay, Recurrence, first_after

RULES = st.sampled_from(
    [
        *(f"FREQ={name}" for name in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")),
        "FREQ=MONTHLY;INTERVAL=3",
        "FREQ=YEARLY;INTERVAL=4",
        "FREQ=YEARLY;INTERVAL=2",
        "FREQ=MONTHLY;BYDAY=3MO",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;COUNT=7",
        "FREQ=MONTHLY;INTERVAL=2;UNTIL=20310101",
        "FREQ=MONTHLY;BYMONTH=2,4",
        "FREQ=YEARLY;BYMONTH=2",
        "FREQ=YEARLY;BYMONTH=2,3;COUNT=9",
        "FREQ=YEARLY;BYMONTH=2;INTERVAL=3",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    ]
)


def own_days(rule, start, leap, most):
    found, day = [], start - timedelta(days=1)
    while len(found) < most and (day := first_after(Recurrence.parse(rule), start, day, leap)) is not None:
        found.append(day)
    return found


def their_days(rule, start, most):
    begin = datetime(start.year, start.month, start.day)
    return [when.date() for when, _ in zip(rrulestr(rule, dtstart=begin), range(most), strict=False)]


@example("FREQ=YEARLY;BYMONTH=2", date(2028, 2, 29), LeapDay.MARCH)
@example("FREQ=YEARLY;BYMONTH=2,3;COUNT=9", date(2028, 2, 29), LeapDay.FEBRUARY)
@example("FREQ=YEARLY;BYMONTH=2,3;COUNT=9", date(2027, 1, 31), LeapDay.FEBRUARY)
@given(RULES, st.dates(date(2024, 1, 1), date(2029, 12, 31)), st.sampled_from(LeapDay))
def test_a_portable_rule_comes_on_the_days_of_netdesk(rule, start, leap):
    assert their_days(portable_rule(rule, start, leap), start, 24) == own_days(rule, start, leap, 24)


@pytest.mark.parametrize(("leap", "other"), [(LeapDay.FEBRUARY, (2, 28)), (LeapDay.MARCH, (3, 1))])
def test_a_birthday_on_29_february_comes_every_year(leap, other):
    born = date(2000, 2, 29)
    found = their_days(yearly_rule(born, leap), born, 9)
    assert [day.year for day in found] == list(range(2000, 2009))
    assert {(day.month, day.day) for day in found} == {(2, 29), other}


def test_a_birthday_begins_on_the_day_of_birth_or_where_no_year_is_known_lately():
    today = date(2026, 3, 1)
    assert birthday_day(PartialDate(1980, 4, 12), today) == date(1980, 4, 12)
    assert birthday_day(PartialDate(None, 4, 12), today) == date(2025, 4, 12)
    assert birthday_day(PartialDate(None, 2, 29), today) == date(2000, 2, 29)
