"""iCalendar files (RFC 5545) → touches: every meeting that has taken place, each time it recurred."""

from __future__ import annotations

import re
import warnings
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.keys import contact_key
from netdesk.core.language import Words, grouped, marked, tr
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.touches import Participant, Touch
from netdesk.errors import FileError
from netdesk.exchange.encoding import to_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import time, tzinfo

    from icalendar import Component
    from icalendar.prop import vRecur

LARGEST_CALENDAR = 128 << 20
MOST_MEETINGS = 200_000
MOST_TIMES = 25_000
"""How often one event may have recurred: twice a day for 34 years."""
_BEGINS = re.compile(rb"^[\s\xef\xbb\xbf\xff\xfe\0]*BEGIN:VCALENDAR", re.IGNORECASE)
_MARK = re.compile(r"^(BEGIN|END):([\w-]+)[^\n]*\n?", re.MULTILINE | re.IGNORECASE)
_TITLE = re.compile(r"^SUMMARY(?:;[^:\n]*)?:([^\n]*)", re.MULTILINE | re.IGNORECASE)
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
_MOST_RULES = 10
# The last 40 years there are begin with every day of the week, leap or not: what falls on no day in them never does.
_LAST_YEARS = 9960


def has_calendar(data: bytes) -> bool:
    """Whether ``data`` is an iCalendar file."""
    return _BEGINS.match(to_utf8(data[:1024])) is not None


def meetings(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """Every meeting that began before ``now`` (aware: its zone gives the days), or what cannot be read.

    Events that were cancelled are left out. Raises FileError where nothing of the file can be read.
    """
    if len(data) > LARGEST_CALENDAR:
        raise FileError(
            tr("“{name}” is larger than {size} MiB. Export fewer calendars at once.").format(
                name=name, size=LARGEST_CALENDAR >> 20
            )
        )
    text = to_utf8(data).decode("utf-8", "replace").lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    events, broken = _parsed(text, name)
    yield from broken
    series: dict[str, list[Component]] = {}
    lines: dict[str, int] = {}
    for number, (line, event) in enumerate(events):
        uid = str(event.get("UID", "")) or tr("event {number}").format(number=number)
        lines.setdefault(uid, line)
        series.setdefault(uid, []).append(event)
    count = 0
    for uid, parts in series.items():
        where = _where(lines[uid], _text(parts[0], "SUMMARY"))
        try:
            with _guesses_accepted():
                found = list(_series(uid, parts, name, where, now))
        except _TROUBLES:
            found = [Unreadable(name, where, _reason_against(parts))]
        count += len(found)
        if count > MOST_MEETINGS:
            yield Unreadable(
                name,
                where,
                tr(
                    "With it, this calendar has more than {count} meetings; it and the events after it were left out. "
                    "Split the calendar."
                ).format(count=grouped(MOST_MEETINGS)),
            )
            return
        yield from found


def _where(line: int, title: str) -> str:
    """``line`` is 0 where it is not known."""
    if not line:
        return tr("event “{title}”").format(title=title)
    words = tr("event “{title}” (line {line})") if title else tr("event without a title (line {line})")
    return words.format(title=title, line=line)


def _reason_against(parts: list[Component]) -> str:
    """Why the days of an event cannot be told, by the property that is to blame."""
    from icalendar.parser_tools import to_unicode
    from icalendar.prop import vBroken

    if any("DTSTART" not in part for part in parts):
        return tr("It does not say when it begins. Give it a day in your calendar and export that again.")
    said = [(field, value) for part in parts for field in _TIMES for value in _listed(part.get(field))]
    for field, value in said:
        if isinstance(value, vBroken):
            return _no_such(field, value)
    stated: list[str] = []
    for field, value in said:
        with suppress(*_TROUBLES):  # what breaks the event may not be written again
            stated.append(f"{field} “{to_unicode(value.to_ical())}”")
    return tr("Its days cannot be worked out of {stated}. Change it in your calendar and export that again.").format(
        stated=", ".join(stated)
    )


def _no_such(field: str, value: str) -> str:
    return tr("Its {field} is “{value}”, which is no {kind}. Change it in your calendar and export that again.").format(
        field=field, value=value, kind=_TIMES[field]
    )


@contextmanager
def _guesses_accepted() -> Iterator[None]:
    """Without the warnings about time zones that are known by other names."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _parsed(text: str, name: str) -> tuple[list[tuple[int, Component]], list[Unreadable]]:
    """All events, each with its line (0 where that is not known), and those that cannot be read.

    Where the whole is not whole, event by event. Raises FileError.
    """
    from icalendar import Calendar, Event, use_zoneinfo

    use_zoneinfo()  # type: ignore[no-untyped-call]  # forgets what other calendars call their zones
    whole: list[Component] | None = None
    begun = _lines_begun(text)
    with _guesses_accepted():
        with suppress(*_TROUBLES):
            whole = [each for found in Calendar.from_ical(text, multiple=True) for each in found.walk("VEVENT")]
        if whole is not None and len(whole) >= len(begun):
            if len(whole) > len(begun):  # some begin in a way that only the library knows
                begun = [0] * len(whole)
            for event in whole:
                event.subcomponents.clear()  # alarms, which nobody met
            return list(zip(begun, whole, strict=True)), []
        events: list[tuple[int, Component]] = []
        broken = []
        for line, title, said in _events_in(text):
            try:
                events.append((line, Event.from_ical(said)))
            except _TROUBLES:
                words = tr("This event has no whole beginning and end. Export the calendar again.")
                broken.append(Unreadable(name, _where(line, title), words))
    if not events and not broken:
        raise FileError(tr("“{name}” is not a whole calendar. Export it again.").format(name=name))
    if not text.rstrip().upper().endswith("END:VCALENDAR"):
        last = tr("line {line}").format(line=text.rstrip().count("\n") + 1)
        broken.append(Unreadable(name, last, tr("The calendar breaks off here. Export it again to get the rest.")))
    return events, broken


def _lines_begun(text: str) -> list[int]:
    """The lines on which events begin."""
    lines: list[int] = []
    line, counted = 1, 0
    for mark in _MARK.finditer(text):
        if mark[1].upper() == "BEGIN" and mark[2].upper() == "VEVENT":
            line += text.count("\n", counted, mark.start())
            counted = mark.start()
            lines.append(line)
    return lines


def _events_in(text: str) -> Iterator[tuple[int, str, str]]:
    """Each event by line and title, without the alarms in it; an empty text for one that does not end."""
    line, counted, kept = 1, 0, 0
    pieces: list[str] | None = None
    depth = 0
    for mark in _MARK.finditer(text):
        is_begin = mark[1].upper() == "BEGIN"
        if mark[2].upper() == "VEVENT":
            if pieces is not None:
                pieces.append("" if depth else text[kept : mark.start()])
                yield line, _title_of(pieces), "" if is_begin else "".join([*pieces, "END:VEVENT\n"])
            line += text.count("\n", counted, mark.start())
            counted = kept = mark.start()
            pieces, depth = [] if is_begin else None, 0
        elif pieces is not None:
            if is_begin and not depth:
                pieces.append(text[kept : mark.start()])
            depth = max(0, depth + (1 if is_begin else -1))
            kept = mark.end()
    if pieces is not None:
        yield line, _title_of([*pieces, "" if depth else text[kept:]]), ""


def _title_of(pieces: list[str]) -> str:
    """The title in what there is of an event."""
    found = next(filter(None, map(_TITLE.search, pieces)), None)
    return " ".join(found[1].split()) if found else ""


def _series(uid: str, parts: list[Component], name: str, where: str, now: datetime) -> Iterator[Touch | Unreadable]:
    import recurring_ical_events
    from icalendar import Calendar

    rules = [rule for part in parts for rule in _listed(part.get("RRULE"))]
    if any(str(each).upper() in _TOO_OFTEN for rule in rules for each in rule.get("FREQ", ())):
        yield Unreadable(
            name,
            where,
            tr("It recurs every hour or more often, which no meeting does. Log by hand what of it took place."),
        )
        return
    for rule in rules:
        if any(interval < 1 for interval in rule.get("INTERVAL", ())):  # every 0 months would never end
            yield Unreadable(name, where, _no_such("RRULE", rule.to_ical().decode()))
            return
    if len(rules) > _MOST_RULES:
        yield Unreadable(
            name,
            where,
            tr(
                "It recurs by {count} rules, of which one is usual. Make several events of it in your calendar "
                "and export that again."
            ).format(count=grouped(len(rules))),
        )
        return
    if _times(parts, now) > MOST_TIMES:
        yield Unreadable(
            name,
            where,
            tr(
                "It recurs more than {count} times, which no meeting does. Let it end earlier in your calendar "
                "and export that again."
            ).format(count=grouped(MOST_TIMES)),
        )
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


def _times(parts: list[Component], now: datetime) -> int:
    """How often an event recurs until ``now``, as far as ``MOST_TIMES``; takes rules away that name no day there is."""
    count = sum(len(getattr(each, "dts", ())) for part in parts for each in _listed(part.get("RDATE")))
    for part in parts:
        if "RRULE" not in part:
            continue
        start, _ = _span(part)
        begun = datetime.combine(start, getattr(start, "time", datetime.min.time)())
        left = [rule for rule in _listed(part["RRULE"]) if _happens(rule, begun)]
        del part["RRULE"]
        if left:
            part["RRULE"] = left if len(left) > 1 else left[0]
        for rule in left:
            count += _times_of(rule, begun, now, MOST_TIMES + 1 - count)
            if count > MOST_TIMES:
                return count
    return count


def _happens(rule: vRecur, begun: datetime) -> bool:
    """Whether a rule ever falls on a day, apart from its interval; 30 February is looked for until the year 9999."""
    return next(_instants(rule, begun.replace(year=_LAST_YEARS), ("UNTIL", "COUNT", "INTERVAL")), None) is not None


def _times_of(rule: vRecur, begun: datetime, now: datetime, most: int) -> int:
    last = now.replace(tzinfo=None) + timedelta(days=1)
    for each in rule.get("UNTIL", ()):
        until = datetime.combine(each, getattr(each, "time", datetime.max.time)())
        last = min(last, until + timedelta(days=1))
    return sum(1 for _ in takewhile(lambda each: each <= last, islice(_instants(rule, begun, ("UNTIL",)), most)))


def _instants(rule: vRecur, begun: datetime, without: tuple[str, ...]) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr

    said = rule.to_ical().decode().split(";")  # type: ignore[no-untyped-call]
    plain = ";".join(each for each in said if each.partition("=")[0].upper() not in without)
    return iter(rrulestr(plain, dtstart=begun))


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
