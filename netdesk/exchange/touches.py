"""Files that say what happened → touches: calendars, mail, LinkedIn's messages and invitations, in its archive too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.exchange import calendars, linkedin_touches, mail
from netdesk.exchange.linkedin import is_archive, member_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from netdesk.core.drafts import Unreadable
    from netdesk.core.touches import Touch

    Reader = Callable[[bytes, str, datetime], Iterator[Touch | Unreadable]]

_READERS: tuple[tuple[Callable[[bytes], bool], Reader], ...] = (
    (calendars.has_calendar, calendars.meetings),
    (mail.has_mail, mail.messages),
    (linkedin_touches.has_messages, linkedin_touches.messages),
    (linkedin_touches.has_invitations, linkedin_touches.invitations),
)
_MEMBERS = ("messages.csv", "invitations.csv")


def has_touches(data: bytes) -> bool:
    """Whether ``data`` is such a file, or an archive with one in it."""
    return _parts(data, "") != []


def touches_in(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """All that the file ``name`` says happened before ``now`` (aware), or what cannot be read. Raises FileError."""
    for read, part, shown in _parts(data, name):
        yield from read(part, shown, now)


def _parts(data: bytes, name: str) -> list[tuple[Reader, bytes, str]]:
    if is_archive(data):
        members = [(member_in(data, name, member), f"{name}: {member}") for member in _MEMBERS]
        parts = [(content, shown) for content, shown in members if content is not None]
    else:
        parts = [(data, name)]
    return [(read, part, shown) for part, shown in parts for is_one, read in _READERS if is_one(part)]
