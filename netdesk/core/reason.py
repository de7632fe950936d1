"""Reason: why a nudge is there, in English, for the command line and notifications. The window words its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.cadence import interval_words
from netdesk.core.channel import CHANNEL_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from netdesk.core.dates import PartialDate
    from netdesk.core.planner.facts import Nudge

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


def event_words(day: date, today: date) -> str:
    """When something of a day of its own is: ``tomorrow``, ``in 5 days, 1 Oct``, ``3 days ago``."""
    days = (day - today).days
    if abs(days) <= 1:
        return ("yesterday", "today", "tomorrow")[days + 1]
    return f"in {days} days, {day_words(day, today)}" if days > 0 else f"{-days} days ago"


def reason_words(nudge: Nudge, today: date) -> str:
    """Why a nudge is there: ``last: coffee, 1 Oct · monthly · due 9 days ago``; ``turns 40 · in 3 days``."""
    return " · ".join(part for part in reason_parts(nudge, today) if part)


def reason_parts(nudge: Nudge, today: date) -> tuple[str, ...]:
    """The parts of a reason, the most telling first; the last says when."""
    when = nudge.when or due_words(nudge.due_on, today) + (f" at {nudge.at:%H:%M}" if nudge.at else "")
    if nudge.snoozed_until is not None:
        when += f", snoozed until {snooze_words(nudge.snoozed_until, nudge.snoozed_time, today)}"
    if nudge.paused_until is not None:
        when += ", paused" + (f" until {day_words(nudge.paused_until, today)}" if is_known(nudge.paused_until) else "")
    why = nudge.why if nudge.cadence is None else (_last_words(nudge, today), interval_words(nudge.cadence.ideal_days))
    return (*why, when)


def snooze_words(day: date, at: time | None, today: date) -> str:
    """Until when something is away: ``10 Mar``, ``today 18:00``, ``they write``."""
    if not is_known(day):
        return "they write"
    said = "today" if day == today and at else day_words(day, today)
    return f"{said} {at:%H:%M}" if at else said


def is_known(day: date) -> bool:
    """Whether a day is a day, and not the end of what has no end."""
    return day.year < 9999


def notice_words(nudges: Sequence[Nudge], today: date) -> tuple[str, str]:
    """Title and text of the one notification for ``nudges`` (at least one), the most important first."""
    if len(nudges) == 1:
        return nudges[0].title, reason_words(nudges[0], today)
    names = ", ".join(nudge.title for nudge in nudges[:_MOST_NAMES])
    more = f" and {len(nudges) - _MOST_NAMES} more" if len(nudges) > _MOST_NAMES else ""
    are_people = all(not nudge.words for nudge in nudges)
    return f"{len(nudges)} {'people to reach out to' if are_people else 'for today'}", names + more


def _last_words(nudge: Nudge, today: date) -> str:
    counting = sorted(nudge.cadence.channels) if nudge.cadence else []
    kind = f" {CHANNEL_WORDS[counting[0]]}" if len(counting) == 1 else " that counts" if counting else ""
    if nudge.last_on is None:
        return f"no contact{kind} yet"
    how = nudge.what or (CHANNEL_WORDS[nudge.channel] if nudge.channel and len(counting) != 1 else "")
    return f"last{kind}: {how}{', ' if how else ''}{day_words(nudge.last_on, today)}"
