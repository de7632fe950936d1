"""The one source of "now". Nothing else in netdesk asks the system for the time."""

from __future__ import annotations

import sys
import time
from datetime import UTC, date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time as an aware datetime in the user's own zone."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock and zone, asked anew each time so that a zone change is seen."""

    def now(self) -> datetime:
        return _in_zone(datetime.now(UTC))


class ShiftedClock:
    """A clock that was set to ``instant`` when it was made and has run on since."""

    def __init__(self, instant: datetime) -> None:
        self._shift: timedelta = instant - SystemClock().now()

    def now(self) -> datetime:
        return _in_zone(datetime.now(UTC) + self._shift)


def _in_zone(instant: datetime) -> datetime:
    """The instant in the zone that the system is in by now: unasked, Linux goes on with the one of the start."""
    if sys.platform != "win32":
        time.tzset()
    return instant.astimezone()


_YEARS = range(1800, 9001)
"""Of what is taken for the present: what is looked back to and planned from it on still has a date."""


def instant(text: str) -> datetime:
    """The point in time that ISO 8601 says, in the user's zone where it names none. Raises ValueError, OverflowError,
    OSError.
    """
    found = datetime.fromisoformat(text).astimezone()
    if found.year not in _YEARS:
        raise ValueError(text)
    return found


def today(clock: Clock) -> date:
    """The user's calendar day."""
    return clock.now().date()
