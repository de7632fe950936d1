"""Events → an iCalendar file (RFC 5545) that calendars can subscribe to."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.feed import FeedEvent

_HEAD = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//netdesk//feed//EN\r\nCALSCALE:GREGORIAN\r\n"
    "X-WR-CALNAME:netdesk\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"
)


def calendar_bytes(events: Iterable[FeedEvent], stamp: datetime) -> bytes:
    """The file, in UTF-8. ``stamp`` (aware) is when the events were as they are."""
    from icalendar import Calendar, Timezone

    found = list(events)
    zones = Calendar()
    for zone in sorted({event.zone for event in found if event.zone}):
        zones.add_component(Timezone.from_tzid(zone))
    parts = [component.to_ical() for component in zones.subcomponents]
    parts += [_event(event, stamp) for event in found]
    return _HEAD.encode() + b"".join(parts) + b"END:VCALENDAR\r\n"


@lru_cache(maxsize=8192)
def _event(event: FeedEvent, stamp: datetime) -> bytes:
    """One event, kept, because most are as they were when the file is written again."""
    from icalendar import Event, vRecur

    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", stamp)
    made.add("summary", event.summary)
    if event.at is None:
        made.add("dtstart", event.on_day)
        made.add("transp", "TRANSPARENT")
    else:
        zone = ZoneInfo(event.zone) if event.zone else None
        made.add("dtstart", datetime.combine(event.on_day, event.at, zone))
        made.add("duration", timedelta(minutes=15))
    if event.rrule:
        made.add("rrule", vRecur.from_ical(event.rrule))
    if event.note:
        made.add("description", event.note)
    made.add("class", "PRIVATE")
    return bytes(made.to_ical())
