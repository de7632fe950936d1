"""Calendars as real programs write them, and what each meeting in them says."""

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.touches import Participant, Touch
from netdesk.errors import FileError
from netdesk.exchange import calendars

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=ZoneInfo("Europe/Zagreb"))
CORPUS = Path(__file__).parent.parent / "data" / "icalendar" / "collective__icalendar"


def read(*events: str) -> list[Touch | Unreadable]:
    text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(f"BEGIN:VEVENT\n{e}\nEND:VEVENT\n" for e in events)
    data = f"{text}END:VCALENDAR\n".encode()
    assert calendars.has_calendar(data)
    return list(calendars.meetings(data, "my.ics", NOW))


MEETING = """UID:m1
SUMMARY:Grid storage
LOCATION:Café Zagreb
DTSTART;TZID=Europe/London:20261001T230000
DTEND;TZID=Europe/London:20261001T234500
ORGANIZER;CN=Ana Horvat:mailto:Ana@Example.org
ATTENDEE;CN=Ana Horvat;PARTSTAT=ACCEPTED:mailto:ana@example.org
ATTENDEE;CN=Mia;PARTSTAT=ACCEPTED:mailto:me@example.org
ATTENDEE;CN=Sam;PARTSTAT=DECLINED:mailto:sam@example.org
ATTENDEE;CN=Blue room;CUTYPE=ROOM:mailto:blue@example.org"""


def test_a_meeting_says_who_came_when_and_where():
    (touch,) = read(MEETING)
    assert touch.on == date(2026, 10, 2)  # midnight in Zagreb
    assert touch.at == time(0, 0)
    assert touch.minutes == 45
    assert touch.channel is Channel.IN_PERSON
    assert (touch.place, touch.what) == ("Café Zagreb", "Grid storage")
    assert {person.key for person in touch.participants} == {"email:ana@example.org", "email:me@example.org"}
    assert touch.writer == Participant("email:ana@example.org", "Ana Horvat")
    assert touch.declined == {"email:sam@example.org"}
    assert touch.key == "ical:m1"


@pytest.mark.parametrize(
    ("line", "channel"),
    [
        ("LOCATION:https://zoom.us/j/1", Channel.VIDEO),
        ("X-GOOGLE-CONFERENCE:https://meet.google.com/x", Channel.VIDEO),
        ("SUMMARY:Call with Ana", Channel.PHONE),
        ("SUMMARY:Visio avec Ana", Channel.VIDEO),
        ("SUMMARY:Lunch", Channel.IN_PERSON),
    ],
)
def test_the_channel_is_told_by_the_place_and_the_title(line, channel):
    (touch,) = read(f"UID:a\nDTSTART:20261001T100000Z\n{line}")
    assert touch.channel is channel


def test_what_recurs_is_there_each_time_it_took_place_less_what_was_moved_or_cancelled():
    touches = read(
        "UID:r\nSUMMARY:Mentor\nDTSTART:20261005T100000\nDTEND:20261005T110000\nRRULE:FREQ=WEEKLY\n"
        "EXDATE:20261012T100000\nATTENDEE:mailto:okafor@example.org",
        "UID:r\nSUMMARY:Mentor\nRECURRENCE-ID:20261019T100000\nDTSTART:20261020T150000\nDTEND:20261020T160000",
        "UID:r\nSUMMARY:Mentor\nSTATUS:CANCELLED\nRECURRENCE-ID:20261026T100000\nDTSTART:20261026T100000",
    )
    assert [touch.on.isoformat() for touch in touches] == [
        "2026-10-05", "2026-10-20", "2026-11-02", "2026-11-09", "2026-11-16",
    ]  # fmt: skip
    assert len({touch.key for touch in touches}) == 5


def test_what_is_still_to_come_or_was_cancelled_is_left_out():
    assert read("UID:a\nDTSTART:20270101T100000Z", "UID:b\nSTATUS:CANCELLED\nDTSTART:20260101T100000Z") == []


def test_a_day_stays_that_day():
    (touch,) = read("UID:a\nDTSTART;VALUE=DATE:20261031\nDTEND;VALUE=DATE:20261101")
    assert (touch.on, touch.at, touch.minutes) == (date(2026, 10, 31), None, None)


def test_a_bad_event_is_named_and_the_others_are_read():
    first, second, third = read(
        "UID:a\nSUMMARY:No start", "UID:b\nSUMMARY:Often\nDTSTART:20260101T100000Z\nRRULE:FREQ=MINUTELY", MEETING
    )
    assert (first.where, first.reason) == ("event “No start”", "It does not say when it begins.")
    assert "every hour or more often" in second.reason
    assert isinstance(third, Touch)


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("UID:a\nDTSTART:2026x", "Its DTSTART is “2026x”, which is no day or time."),
        ("UID:a\nDTSTART:20260101\nRRULE:FREQ=OFTEN", "Its RRULE is “FREQ=OFTEN”, which is no rule of recurrence."),
        (
            "UID:a\nDTSTART:20260101T100000Z\nRDATE;VALUE=PERIOD:20260102T100000Z/20260101T100000Z",
            "Its days cannot be worked out of DTSTART “20260101T100000Z”.",
        ),
        (
            "UID:a\nDTSTART:20251028T092239Z\nRRULE:FREQ=MONTHLY;INTERVAL=0;BYDAY=+3WE",
            "Its RRULE is “FREQ=MONTHLY;INTERVAL=0;BYDAY=+3WE”, which is no rule of recurrence.",
        ),
        ("UID:a\nDTSTART:120229", "Its days cannot be worked out of DTSTART “120229”."),
        (
            "UID:a\nDTSTART;VALUE=DATE:20130210\nRRULE:RSCALE=CHINESE;FREQ=YEARLY",
            "Its days cannot be worked out of DTSTART “20130210”, RRULE “RSCALE=CHINESE;FREQ=YEARLY”.",
        ),
    ],
)
def test_the_property_to_blame_is_named(event, reason):
    assert [each.reason for each in read(event)] == [reason]


def test_real_calendars_are_read_or_refused_in_words():
    counts = {Touch: 0, Unreadable: 0, FileError: 0}
    for path in sorted(CORPUS.glob("*.ics")):
        data = path.read_bytes()
        if not calendars.has_calendar(data):
            continue
        try:
            found = list(calendars.meetings(data, path.name, NOW))
        except FileError:
            counts[FileError] += 1
            continue
        for each in found:
            counts[type(each)] += 1
            if isinstance(each, Touch):
                assert each.on <= NOW.date()
            else:
                assert each.reason.endswith(".")
    assert counts[Touch] > 3000
    assert counts[FileError] == 1


def test_a_zone_with_an_endless_name_spoils_its_event_alone():
    first, second = read(f"UID:a\nDTSTART;TZID=America/{'x' * 300}:20260101T100000", MEETING)
    assert isinstance(first, Unreadable)
    assert isinstance(second, Touch)
