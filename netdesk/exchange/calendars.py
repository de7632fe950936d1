"""iCalendar files (RFC 5545) → touches: every meeting that has taken place, each time it recurred."""

from __future__ import annotations

import re
import warnings
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.keys import contact_key
from netdesk.core.language import Words, marked, tr
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.touches import Participant, Touch
from netdesk.errors import FileError
from netdesk.exchange.encoding import to_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import time, tzinfo

    from icalendar import Component

_BEGINS = re.compile(rb"^[\s\xef\xbb\xbf\xff\xfe\0]*BEGIN:VCALENDAR", re.IGNORECASE)
_EVENT = re.compile(r"^BEGIN:VEVENT\b.*?^END:VEVENT\b[^\n]*\n?", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_VIDEO = re.compile(
    r"https?://|\b(zoom|teams|google meet|meet\.google|webex|jitsi|whereby|skype|video|visio)\b", re.IGNORECASE
)
_PHONE = re.compile(r"\b(phone|call|téléphone|telephone|appel)\b", re.IGNORECASE)
_CONFERENCES = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
_ONLY_PEOPLE = ("", "INDIVIDUAL", "UNKNOWN")
_TROUBLES = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError, OSError)
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_TIMES = Words(
    {
        "DTSTART": marked("day or time"),
        "DTEND": marked("day or time"),
        "DURATION": marked("length of time"),
        "RECURRENCE-ID": marked("day or time"),
        "RRULE": marked("rule of recurrence"),
        "RDATE": marked("day or time"),
        "EXDATE": marked("day or time"),
    }
)
_LONGEST = timedelta(days=1)
_YEARS_BACK = 30


def has_calendar(data: bytes) -> bool:
    """Whether ``data`` is an iCalendar file."""
    return _BEGINS.match(to_utf8(data[:1024])) is not None


def meetings(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """Every meeting that began before ``now`` (aware: its zone gives the days), or what cannot be read.

    Events that were cancelled are left out. Raises FileError where nothing of the file can be read.
    """
    text = to_utf8(data).decode("utf-8", "replace").lstrip("\ufeff").replace("\r\n", "\n")
    events, broken = _parsed(text, name)
    yield from broken
    series: dict[str, list[Component]] = {}
    for number, event in enumerate(events):
        series.setdefault(str(event.get("UID", "")) or tr("event {number}").format(number=number), []).append(event)
    for uid, parts in series.items():
        where = f"event “{_text(parts[0], 'SUMMARY') or uid}”"
        try:
            with _guesses_accepted():
                found = list(_series(uid, parts, name, where, now))
            yield from found
        except _TROUBLES:
            yield Unreadable(name, where, _reason_against(parts))


def _reason_against(parts: list[Component]) -> str:
    """Why the days of an event cannot be told, by the property that is to blame."""
    from icalendar.parser_tools import to_unicode
    from icalendar.prop import vBroken

    if any("DTSTART" not in part for part in parts):
        return tr("It does not say when it begins.")
    said = [(field, value) for part in parts for field in _TIMES for value in _listed(part.get(field))]
    for field, value in said:
        if isinstance(value, vBroken):
            return _no_such(field, value)
    stated: list[str] = []
    for field, value in said:
        with suppress(*_TROUBLES):  # what breaks the event may not be written again
            stated.append(f"{field} “{to_unicode(value.to_ical())}”")
    return tr("Its days cannot be worked out of {stated}.").format(stated=", ".join(stated))


def _no_such(field: str, value: str) -> str:
    return tr("Its {field} is “{value}”, which is no {kind}.").format(field=field, value=value, kind=_TIMES[field])


@contextmanager
def _guesses_accepted() -> Iterator[None]:
    """Without the warnings about time zones that are known by other names."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _parsed(text: str, name: str) -> tuple[list[Component], list[Unreadable]]:
    """All events; where the whole cannot be parsed, event by event, with those that cannot. Raises FileError."""
    from icalendar import Calendar, Event

    events: list[Component] = []
    broken = []
    with _guesses_accepted():
        try:
            return [each for found in Calendar.from_ical(text, multiple=True) for each in found.walk("VEVENT")], []
        except _TROUBLES:
            pass
        for match in _EVENT.finditer(text):
            try:
                events.append(Event.from_ical(match[0]))
            except _TROUBLES:
                line = text.count("\n", 0, match.start()) + 1
                broken.append(
                    Unreadable(
                        name, tr("line {line}").format(line=line), tr("This event has no whole beginning and end.")
                    )
                )
    if not events and not broken:
        raise FileError(tr("“{name}” is not a whole calendar. Export it again.").format(name=name))
    return events, broken


def _series(uid: str, parts: list[Component], name: str, where: str, now: datetime) -> Iterator[Touch | Unreadable]:
    import recurring_ical_events
    from icalendar import Calendar

    rules = [rule for part in parts for rule in _listed(part.get("RRULE"))]
    if any(str(each).upper() in _TOO_OFTEN for rule in rules for each in rule.get("FREQ", ())):
        yield Unreadable(name, where, tr("It recurs every hour or more often, which no meeting does."))
        return
    for rule in rules:
        if any(interval < 1 for interval in rule.get("INTERVAL", ())):  # every 0 months would never end
            yield Unreadable(name, where, _no_such("RRULE", rule.to_ical().decode()))
            return
    recurs = bool(rules) or any("RDATE" in part for part in parts)
    calendar = Calendar()
    for part in parts:
        calendar.add_component(part)
    held = recurring_ical_events.of(calendar).between(now - timedelta(days=366 * _YEARS_BACK), now)
    for event in held:
        touch = _touch(event, uid, recurs, name, where, now)
        if touch is not None:
            yield touch


def _touch(event: Component, uid: str, recurs: bool, name: str, where: str, now: datetime) -> Touch | None:
    if _text(event, "STATUS").upper() == "CANCELLED":
        return None
    start, end = _span(event)
    on, at = _local(start, now)
    begun = datetime.combine(on, at) if at else datetime.combine(on, datetime.min.time())
    if begun > now.replace(tzinfo=None):
        return None
    original = event.decoded("RECURRENCE-ID", start)
    organizer, *attendees = [_participant(each) for each in (event.get("ORGANIZER"), *_listed(event.get("ATTENDEE")))]
    invited = [each for each in attendees if each is not None]
    stayed_away = frozenset(person.key for person, says in invited if says == "DECLINED")
    coming = [person for person, _ in invited if person.key not in stayed_away]
    writer = organizer[0] if organizer is not None else None
    if writer is not None and invited and writer.key not in stayed_away:
        coming.insert(0, writer)
    length = end - start
    return Touch(
        key=f"ical:{uid}:{original.isoformat()}" if recurs else f"ical:{uid}",
        on=on,
        channel=_channel(event),
        participants=tuple({person.key or person.name: person for person in coming}.values()),
        writer=writer,
        declined=stayed_away,
        at=at,
        minutes=round(length / timedelta(minutes=1)) or None if at and timedelta() < length <= _LONGEST else None,
        place="" if _VIDEO.search(_text(event, "LOCATION")) else _text(event, "LOCATION"),
        what=_text(event, "SUMMARY"),
        file=name,
        where=where,
    )


def _span(event: Component) -> tuple[Any, Any]:
    """When an event begins and ends: days or instants alike."""
    return event.start, event.end  # type: ignore[attr-defined]


def _participant(value: object) -> tuple[Participant, str] | None:
    """A person invited and what they answered; None for rooms, groups and nobody."""
    if value is None:
        return None
    told = getattr(value, "params", {})
    if str(told.get("CUTYPE", "")).upper() not in _ONLY_PEOPLE:
        return None
    address = str(value).strip()
    is_mail = address.lower().startswith("mailto:") or "@" in address
    key = contact_key(ContactPoint(ContactKind.EMAIL, address)) if is_mail else ""
    said = " ".join(str(told.get("CN", "")).split())
    person = Participant(key, "" if "@" in said else said)
    return (person, str(told.get("PARTSTAT", "")).upper()) if key or person.name else None


def _channel(event: Component) -> Channel:
    said = f"{_text(event, 'SUMMARY')} {_text(event, 'LOCATION')}"
    if any(name in event for name in _CONFERENCES) or _VIDEO.search(said):
        return Channel.VIDEO
    return Channel.PHONE if _PHONE.search(said) else Channel.IN_PERSON


def _local(instant: date | datetime, now: datetime) -> tuple[date, time | None]:
    """Day and minute on the clock of the user's zone; a time without a zone is meant there."""
    if not isinstance(instant, datetime):
        return instant, None
    zone: tzinfo | None = now.tzinfo
    local = instant if instant.tzinfo is None else instant.astimezone(zone)
    return local.date(), local.time().replace(second=0, microsecond=0, tzinfo=None)


def _listed(value: object) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _text(event: Component, name: str) -> str:
    value = event.get(name)
    return " ".join(str(value[0] if isinstance(value, list) else value or "").split())
