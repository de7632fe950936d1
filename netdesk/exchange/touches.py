"""Files that say what happened → touches: calendars, mail, LinkedIn's messages and invitations, in its archive too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.drafts import Unreadable
from netdesk.core.language import tr
from netdesk.exchange import calendars, linkedin_praise, linkedin_touches, mail
from netdesk.exchange.linkedin import is_archive, member_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from netdesk.core.touches import Touch

    Reader = Callable[[bytes, str, datetime], Iterator[Touch | Unreadable]]

_READERS: tuple[tuple[Callable[[bytes], bool], Reader], ...] = (
    (calendars.has_calendar, calendars.meetings),
    (mail.has_mail, mail.messages),
    (linkedin_touches.has_messages, linkedin_touches.messages),
    (linkedin_touches.has_invitations, linkedin_touches.invitations),
    (linkedin_praise.has_recommendations, linkedin_praise.recommendations),
    (linkedin_praise.has_endorsements, linkedin_praise.endorsements),
)
_MEMBERS = (
    "messages.csv",
    "invitations.csv",
    "recommendations_given.csv",
    "recommendations_received.csv",
    "endorsement_received_info.csv",
)


def tables_of_touches(data: bytes, name: str) -> tuple[list[tuple[str, bytes]], list[Unreadable]]:
    """The parts of the file ``name`` that say what happened, as (name, bytes): itself, or tables out of an archive.

    And those of an archive with other headers than LinkedIn writes. Raises FileError for one that cannot be read.
    """
    parts = [(name, data)]
    if is_archive(data):
        members = [(f"{name}: {member}", member_in(data, name, member)) for member in _MEMBERS]
        parts = [(shown, content) for shown, content in members if content is not None and content.strip()]
    found = [(shown, part) for shown, part in parts if any(is_one(part) for is_one, _ in _READERS)]
    if not is_archive(data):
        return found, []
    words = tr("Its headers are none that LinkedIn is known to write, so what it says stayed behind.")
    return found, [Unreadable(shown, "", words) for shown, part in parts if (shown, part) not in found]


def touches_in(data: bytes, name: str, now: datetime) -> Iterator[Touch | Unreadable]:
    """All that one such part says happened before ``now`` (aware), or what cannot be read. Raises FileError."""
    read = next(read for is_one, read in _READERS if is_one(data))
    return read(data, name, now)
