"""One line of the history of nudges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime, time


class NudgeEvent(NamedTuple):
    """What became of a nudge: ``what`` is shown, done, snoozed or dismissed, ``at`` the instant in UTC.

    ``until`` is the day a snoozed one is back, ``until_time`` from when; ``date.max`` where it waits for a letter.
    ``person_id`` is 0 where it was about nobody.
    """

    at: datetime
    what: str
    title: str
    key: str
    until: date | None = None
    until_time: time | None = None
    person_id: int = 0
