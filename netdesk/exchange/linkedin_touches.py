"""LinkedIn's messages.csv and Invitations.csv → touches. What was written is not read, only who wrote and when."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.drafts import Unreadable
from netdesk.core.keys import contact_key
from netdesk.core.language import marked, tr
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.touches import Participant, Touch
from netdesk.exchange.linkedin import table

if TYPE_CHECKING:
    from collections.abc import Iterator

_MESSAGES = ("conversation id", "from", "to", "date")
_OLD_MESSAGES = ("from", "to", "date", "direction", "folder")
"""Before 2019 a message did not say to which conversation it belongs."""
_DRAFT = ("is message draft", "is conversation draft")
_INVITATIONS = ("from", "to", "sent at", "direction")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::\d\d)?(?: ?(?:UTC|Z))?")
_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d\d|\d{4}),? (\d{1,2}):(\d\d) ?([AP]M)?", re.IGNORECASE)
_UNREADABLE = marked("It does not say who wrote it and when. Fill in what is missing, or log it by hand.")


def has_messages(data: bytes) -> bool:
    """Whether ``data`` is the text of a messages.csv."""
    return table(data, _MESSAGES) is not None or table(data, _OLD_MESSAGES) is not None


def has_invitations(data: bytes) -> bool:
    """Whether ``data`` is the text of an Invitations.csv."""
    return table(data, _INVITATIONS) is not None


def messages(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """Each message that was sent, or what cannot be read."""
    for line, cells in table(data, _MESSAGES) or table(data, _OLD_MESSAGES) or ():
        if any(cells.get(column, "").lower() in ("yes", "true") for column in _DRAFT):
            continue
        where = tr("line {line}").format(line=line)
        sent = _instant(cells["date"], now)
        writer = _participant(cells["from"], cells.get("sender profile url", ""))
        if sent is None or writer is None:
            yield Unreadable(name, where, tr(_UNREADABLE))
            continue
        urls = [url.strip() for url in cells.get("recipient profile urls", "").split(",") if url.strip()]
        names = [each.strip() for each in cells["to"].split(",") if each.strip()]
        if len(names) == len(urls):
            others = [_participant(*pair) for pair in zip(names, urls, strict=True)]
        else:
            others = [_participant("", url) for url in urls] or [_participant(each, "") for each in names]
        thread = f"linkedin:{cells.get('conversation id') or ' / '.join(sorted((writer.name, *names)))}"
        key = f"{thread}:{sent.isoformat()}"
        touch = _touch(key, Channel.MESSAGE, writer, others, sent, name, where)
        yield replace(touch, thread=thread)


def invitations(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """Each invitation to connect, or what cannot be read."""
    for line, cells in table(data, _INVITATIONS) or ():
        sent = _instant(cells["sent at"], now)
        writer = _participant(cells["from"], cells.get("inviterprofileurl", ""))
        other = _participant(cells["to"], cells.get("inviteeprofileurl", ""))
        if sent is None or writer is None or other is None:
            yield Unreadable(name, tr("line {line}").format(line=line), tr(_UNREADABLE))
            continue
        key = f"linkedin-invitation:{writer.key or writer.name}:{other.key or other.name}"
        touch = _touch(
            key, Channel.SOCIAL, writer, [other], sent, name, tr("line {line}").format(line=line), "invitation"
        )
        yield touch


def _touch(
    key: str,
    channel: Channel,
    writer: Participant,
    others: list[Participant | None],
    sent: datetime,
    name: str,
    where: str,
    what: str = "",
) -> Touch:
    everyone = dict.fromkeys(each for each in (writer, *others) if each is not None)
    at = sent.time().replace(second=0, microsecond=0)
    return Touch(key, sent.date(), channel, tuple(everyone), writer, at=at, what=what, file=name, where=where)


def _participant(name: str, url: str) -> Participant | None:
    key = contact_key(ContactPoint(ContactKind.PROFILE, url)) if url.strip() else ""
    shown = " ".join(name.split())
    return Participant(key, shown) if key or shown else None


def _instant(text: str, now: datetime) -> datetime | None:
    """The instant of ``2021-03-04 09:30:00 UTC`` or ``3/4/21, 9:30 AM`` (month first, UTC) in the zone of ``now``."""
    text = text.strip()
    try:
        if match := _ISO.fullmatch(text):
            year, month, day, hour, minute = (int(part) for part in match.groups())
        elif match := _MONTH_FIRST.fullmatch(text):
            month, day, year, hour, minute = (int(part) for part in match.groups()[:5])
            year += 2000 if year < 100 else 0
            if match[6]:
                hour = hour % 12 + (12 if match[6].upper() == "PM" else 0)
        else:
            return None
        sent = datetime(year, month, day, hour, minute, tzinfo=UTC).astimezone(now.tzinfo)
    except (ValueError, OverflowError):
        return None
    return sent if sent <= now else None
