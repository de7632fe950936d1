"""Reason: why a nudge is there, in English, for the command line and notifications. The window words its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.cadence import interval_words
from netdesk.core.channel import CHANNEL_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.dates import PartialDate
    from netdesk.core.planner import Nudge

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MOST_NAMES = 3


def day_words(day: date, today: date) -> str:
    """``1 Oct``, with the year where it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1][:3]}{year}"


def partial_words(day: PartialDate) -> str:
    """A date as far as it is known: ``15 June 1980``, ``15 June``, ``June 1980``, ``1980``, ``June``."""
    if day.month is None:
        # Of a day without its month nothing can be said but its number.
        return str(day.year) if day.day is None else f"day {day.day}"
    return " ".join(str(part) for part in (day.day, MONTHS[day.month - 1], day.year) if part is not None)


def due_words(due_on: date, today: date) -> str:
    """``due 9 days ago``, ``due today``, ``due in 3 days``."""
    days = (today - due_on).days
    if abs(days) <= 1:
        return ("due tomorrow", "due today", "due yesterday")[days + 1]
    return f"due {days} days ago" if days > 0 else f"due in {-days} days"


def reason_words(nudge: Nudge, today: date) -> str:
    """``last: coffee, 1 Oct · monthly · due 9 days ago``."""
    due = due_words(nudge.due_on, today)
    if nudge.snoozed_until is not None:
        due += f", snoozed until {day_words(nudge.snoozed_until, today)}"
    return " · ".join((_last_words(nudge, today), interval_words(nudge.cadence.ideal_days), due))


def notice_words(nudges: Sequence[Nudge], today: date) -> tuple[str, str]:
    """Title and text of the one notification for ``nudges`` (at least one), the most important first."""
    if len(nudges) == 1:
        return nudges[0].name, reason_words(nudges[0], today)
    names = ", ".join(nudge.name for nudge in nudges[:_MOST_NAMES])
    more = f" and {len(nudges) - _MOST_NAMES} more" if len(nudges) > _MOST_NAMES else ""
    return f"{len(nudges)} people to reach out to", names + more


def _last_words(nudge: Nudge, today: date) -> str:
    counting = sorted(nudge.cadence.channels)
    kind = f" {CHANNEL_WORDS[counting[0]]}" if len(counting) == 1 else " that counts" if counting else ""
    if nudge.last_on is None:
        return f"no contact{kind} yet"
    how = nudge.what or (CHANNEL_WORDS[nudge.channel] if nudge.channel and len(counting) != 1 else "")
    return f"last{kind}: {how}{', ' if how else ''}{day_words(nudge.last_on, today)}"
