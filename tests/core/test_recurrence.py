"""Recurrence: against another reading of RFC 5545, the month ends that it leaves open, and words."""

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netdesk.core.recurrence import LeapDay, Recurrence, first_after, last_until
from netdesk.core.recurrence_text import rrule_of
from netdesk.core.recurrence_words import rule_words
from netdesk.errors import InputError

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def days(text, start, count, leap=LeapDay.FEBRUARY):
    rule, day, found = Recurrence.parse(text), start - timedelta(days=1), []
    while len(found) < count and (day := first_after(rule, start, day, leap)) is not None:
        found.append(day)
    return found


def iso(text, start, count, leap=LeapDay.FEBRUARY):
    return " ".join(day.isoformat() for day in days(text, date.fromisoformat(start), count, leap))


@st.composite
def rules(draw):
    """RRULEs that name their days, for which the RFC leaves nothing open, with a first day."""
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 6))}"]
    weekdays = draw(st.lists(st.sampled_from(WEEKDAYS), unique=True, max_size=4))
    months = draw(st.lists(st.integers(1, 12), unique=True, max_size=3))
    if months and frequency != "WEEKLY":
        parts.append(f"BYMONTH={','.join(map(str, months))}")
    named = draw(st.sampled_from(["weekday", "nth", "monthday", "both"]))
    if frequency == "WEEKLY" or (frequency == "DAILY" and named == "nth"):
        named = "weekday"
    if named == "nth":
        limit = 4 if frequency == "MONTHLY" or months else 50
        nth = draw(st.integers(1, limit)) * draw(st.sampled_from([1, -1]))
        parts.append(f"BYDAY={nth}{draw(st.sampled_from(WEEKDAYS))}")
    else:
        if named in ("monthday", "both"):
            numbers = draw(st.lists(st.integers(-31, 31).filter(bool), min_size=1, max_size=3, unique=True))
            parts.append(f"BYMONTHDAY={','.join(map(str, numbers))}")
        if named in ("weekday", "both"):
            parts.append(f"BYDAY={','.join(weekdays or ['MO'])}")
    if frequency in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        parts.append(f"BYSETPOS={draw(st.sampled_from([-2, -1, 1, 2]))}")
    if frequency == "WEEKLY":
        parts.append(f"WKST={draw(st.sampled_from(['MO', 'SU']))}")
    ending = draw(st.sampled_from(["", "COUNT", "UNTIL"]))
    start = draw(st.dates(date(2020, 1, 1), date(2032, 12, 31)))
    if ending == "COUNT":
        parts.append(f"COUNT={draw(st.integers(1, 12))}")
    elif ending == "UNTIL":
        parts.append(f"UNTIL={start + timedelta(days=draw(st.integers(0, 900))):%Y%m%d}")
    return ";".join(parts), start


@settings(max_examples=400, deadline=None)
@given(rules())
def test_a_rule_gives_the_days_that_the_rfc_says(case):
    text, start = case
    others = rrulestr(text, dtstart=datetime(start.year, start.month, start.day))
    limit = datetime(start.year + 12, 1, 1)
    expected = []
    for found in others:
        if found >= limit or len(expected) == 15:
            break
        expected.append(found.date())
    own = [day for day in days(text, start, 15) if day < limit.date()]
    assert own == expected


@settings(max_examples=200, deadline=None)
@given(rules(), st.integers(0, 3000))
def test_looking_back_and_ahead_agree(case, offset):
    text, start = case
    rule, day = Recurrence.parse(text), start + timedelta(days=offset)
    last = last_until(rule, start, day)
    assume(last is not None)
    assert first_after(rule, start, last - timedelta(days=1)) == last <= day
    after = first_after(rule, start, last)
    assert after is None or after > day


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("FREQ=MONTHLY", "2026-01-31", "2026-01-31 2026-02-28 2026-03-31 2026-04-30"),
        ("FREQ=MONTHLY;INTERVAL=3", "2025-11-30", "2025-11-30 2026-02-28 2026-05-30 2026-08-30"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "2026-01-31 2026-03-31 2026-05-31 2026-07-31"),
        ("FREQ=MONTHLY;BYDAY=3MO", "2026-01-01", "2026-01-19 2026-02-16 2026-03-16 2026-04-20"),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "2026-01-01",
            "2026-01-30 2026-02-27 2026-03-31 2026-04-30",
        ),
        ("FREQ=YEARLY", "2024-02-29", "2024-02-29 2025-02-28 2026-02-28 2027-02-28"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "2026-01-01", "2026-01-01 2026-01-13 2026-01-15 2026-01-27"),
    ],
)
def test_months_too_short_and_days_by_name(text, start, found):
    assert iso(text, start, 4) == found


def test_29_february_goes_where_the_user_wants_it():
    assert (
        iso("FREQ=YEARLY", "2024-02-29", 5, LeapDay.MARCH) == "2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29"
    )
    assert iso("FREQ=YEARLY", "2024-02-29", 5) == "2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("FREQ=SECONDLY", "at most once a day"),
        ("FREQ=MINUTELY;INTERVAL=90", "at most once a day"),
        ("FREQ=HOURLY", "at most once a day"),
        ("FREQ=SOMETIMES", "DAILY, WEEKLY"),
        ("monthly", "not a recurrence rule"),
        ("FREQ=MONTHLY;BYDAY=MX", "not a day of the week"),
        ("FREQ=MONTHLY;BYDAY=0MO", "not a day of the week"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "cannot stand"),
        ("FREQ=MONTHLY;INTERVAL=0", "cannot stand"),
        ("FREQ=WEEKLY;BYDAY=3MO", "third Monday"),
        ("FREQ=WEEKLY;BYMONTHDAY=3", "days of the month"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20270101", "not by both"),
        ("FREQ=YEARLY;BYWEEKNO=3", "does not know BYWEEKNO"),
        ("FREQ=DAILY;UNTIL=soon", "is not a day"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_in_words(text, message):
    with pytest.raises(InputError, match=message):
        Recurrence.parse(text)


@pytest.mark.parametrize("text", ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31"])
def test_a_rule_that_never_comes_is_known(text):
    assert not Recurrence.parse(text).has_any(date(2026, 1, 1))


@pytest.mark.parametrize(
    ("said", "rule", "words"),
    [
        ("3m", "FREQ=MONTHLY;INTERVAL=3", "every 3 months"),
        ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2", "every 2 weeks"),
        ("1 year", "FREQ=YEARLY", "every year"),
        ("quarterly", "FREQ=MONTHLY;INTERVAL=3", "every 3 months"),
        ("daily", "FREQ=DAILY", "every day"),
        ("Friday", "FREQ=WEEKLY;BYDAY=FR", "every week on Friday"),
        ("3rd monday", "FREQ=MONTHLY;BYDAY=3MO", "every month on the 3rd Monday"),
        ("last friday of the month", "FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday"),
        (
            "last working day",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "every month on the last working day",
        ),
        ("working day", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every week on working days"),
        ("last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"),
        ("freq=daily;count=3", "FREQ=DAILY;COUNT=3", "every day"),
    ],
)
def test_as_people_say_it(said, rule, words):
    assert rrule_of(said) == rule
    assert rule_words(Recurrence.parse(rule)) == words


@pytest.mark.parametrize("said", ["", "often", "0m", "3 fortnights", "6th monday", "first"])
def test_what_does_not_say_how_often_is_refused(said):
    with pytest.raises(InputError):
        rrule_of(said)
