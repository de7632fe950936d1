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


BEGINS_NOT = "It does not say when it begins. Give it a day in your calendar and export that again."


def test_a_bad_event_is_named_and_the_others_are_read():
    first, second, third = read(
        "UID:a\nSUMMARY:No start", "UID:b\nSUMMARY:Often\nDTSTART:20260101T100000Z\nRRULE:FREQ=MINUTELY", MEETING
    )
    assert (first.where, first.reason) == ("event “No start” (line 3)", BEGINS_NOT)
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
    assert [each.reason for each in read(event)] == [f"{reason} Change it in your calendar and export that again."]


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


def meetings(text: str) -> list[str]:
    """What the meetings of a calendar are about, or where what cannot be read stands and why."""
    found = calendars.meetings(text.encode(), "my.ics", NOW)
    return [each.what if isinstance(each, Touch) else f"{each.where}: {each.reason}" for each in found]


LUNCH = "BEGIN:VEVENT\nUID:lunch\nSUMMARY:Lunch\nDTSTART:20260101T120000Z\nEND:VEVENT\n"
TEA = "BEGIN:VEVENT\nUID:tea\nSUMMARY:Tea\nDTSTART:20260102T120000Z\nEND:VEVENT\n"
NO_END = "This event has no whole beginning and end. Export the calendar again."
BROKEN_OFF = "The calendar breaks off here. Export it again to get the rest."


@pytest.mark.parametrize(
    ("events", "found"),
    [
        (f"{LUNCH}{TEA}", ["line 12: " + BROKEN_OFF, "Lunch", "Tea"]),
        (f"{LUNCH}{TEA[:40]}", ["event “Tea” (line 8): " + NO_END, "line 11: " + BROKEN_OFF, "Lunch"]),
        (
            f"{LUNCH}BEGIN:VEVENT\nUID:open\n{TEA}END:VCALENDAR\n",
            ["event without a title (line 8): " + NO_END, "Lunch", "Tea"],
        ),
        (f"{LUNCH[:-11]}BEGIN:VALARM\nEND:VEVENT\n{TEA}END:VCALENDAR\n", ["Lunch", "Tea"]),
        (f"BEGIN:VTODO\nSUMMARY:Open\n{LUNCH}{TEA}END:VCALENDAR\n", ["Lunch", "Tea"]),
    ],
    ids=["no end", "cut in an event", "an event without end", "an alarm without end", "a task without end"],
)
def test_a_calendar_that_is_not_whole_gives_the_events_that_are(events, found):
    assert meetings(f"BEGIN:VCALENDAR\nVERSION:2.0\n{events}") == found


def test_a_bad_event_is_named_by_its_line_wherever_it_stands():
    texts = [
        f"BEGIN:VCALENDAR\n{LUNCH}END:VCALENDAR\nBEGIN:VCALENDAR\nX-LONG:a\n b\n{{}}END:VCALENDAR\n",
        f"BEGIN:VCALENDAR\n{LUNCH[:-11]}BEGIN:VALARM\nSUMMARY:Ring\nEND:VALARM\nEND:VEVENT\n{{}}END:VCALENDAR\n",
        f"BEGIN:VCALENDAR\n{LUNCH}BEGIN:VEVENT\n{{}}END:VCALENDAR\n",
    ]
    bad = "BEGIN:VEVENT\nSUMMARY;LANGUAGE=en:No  start\nEND:VEVENT\n"
    for text in texts:
        line = text.partition("{}")[0].count("\n") + 1
        assert f"event “No start” (line {line}): {BEGINS_NOT}" in meetings(text.format(bad))


def test_events_in_one_another_are_each_read_once():
    inner = "BEGIN:VEVENT\n" * 3000 + "END:VEVENT\n" * 3000
    found = meetings(f"BEGIN:VCALENDAR\n{LUNCH[:-11]}{inner}END:VEVENT\nEND:VCALENDAR\n")
    assert len(found) == 3001
    assert found[0] == "Lunch"


EVERY_SECOND = "BYHOUR={};BYMINUTE={};BYSECOND={}".format(*(",".join(map(str, range(n))) for n in (24, 60, 60)))


@pytest.mark.parametrize(
    "event",
    [
        f"DTSTART:20200101T090000Z\nRRULE:FREQ=DAILY;{EVERY_SECOND}",
        "DTSTART:10080514T140000Z\nDTEND:20260101T000000Z\nRRULE:FREQ=DAILY",
        "DTSTART:20200101T090000Z\nRDATE:" + ",".join(f"{2000 + n // 300}0101T{n % 24:02}0000Z" for n in range(7000)),
    ],
    ids=["every second of the day", "for a thousand years", "on many days"],
)
def test_what_recurs_more_often_than_a_meeting_does_is_named_and_not_counted(event, monkeypatch):
    monkeypatch.setattr(calendars, "MOST_TIMES", 6000)
    first, second = read(f"UID:a\nSUMMARY:Often\n{event}", MEETING)
    assert (first.where, first.reason) == (
        "event “Often” (line 3)",
        "It recurs more than 6,000 times, which no meeting does. Let it end earlier in your calendar and export that "
        "again.",
    )  # fmt: skip
    assert isinstance(second, Touch)


def test_an_event_with_more_rules_than_one_has_is_named():
    (found,) = read("UID:a\nDTSTART:20260101T090000Z" + "\nRRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO" * 11)
    assert found.reason.startswith("It recurs by 11 rules, of which one is usual. Make several events of it ")


@pytest.mark.parametrize(
    ("rule", "times"),
    [
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 1),
        ("FREQ=DAILY;BYSETPOS=2", 1),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", 8),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=20001231T000000Z", 6),
        ("FREQ=DAILY;UNTIL=19980109T235959Z", 8),
        ("FREQ=DAILY;COUNT=3", 3),
    ],
)
def test_a_rule_that_names_no_day_leaves_the_event_itself(rule, times):
    found = read(f"UID:a\nDTSTART:19980102T090000Z\nRRULE:{rule}")
    assert len(found) == times
    assert found[0].key == "ical:a:1998-01-02T09:00:00+00:00"


def test_the_meetings_of_a_calendar_have_an_end(monkeypatch):
    monkeypatch.setattr(calendars, "MOST_MEETINGS", 40)
    daily = "DTSTART:20260101T090000Z\nRRULE:FREQ=DAILY;COUNT=20"
    *first, last = read(*(f"UID:{uid}\nSUMMARY:{uid}\n{daily}" for uid in ("a", "b", "c", "d")))
    assert [each.what for each in first] == ["a"] * 20 + ["b"] * 20
    assert last.where == "event “c” (line 15)"
    assert "more than 40 meetings" in last.reason


def test_a_calendar_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(calendars, "LARGEST_CALENDAR", 1 << 20)
    with pytest.raises(FileError, match=r"“my\.ics” is larger than 1 MiB"):
        meetings("BEGIN:VCALENDAR\n" + " " * (1 << 20))


def test_two_calendars_may_call_different_zones_by_one_name():
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
        "TZOFFSETFROM:{0}\nTZOFFSETTO:{0}\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    event = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Customized Time Zone:20260101T120000\nEND:VEVENT\n"
    at = []
    for offset in ("+0200", "-0500"):
        text = f"BEGIN:VCALENDAR\n{zone.format(offset)}{event}END:VCALENDAR\n"
        (touch,) = calendars.meetings(text.encode(), "my.ics", NOW)
        at.append(touch.at)
    assert at == [time(11, 0), time(18, 0)]  # in Zagreb
