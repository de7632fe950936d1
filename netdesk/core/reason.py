"""Reason: why a nudge is there, for the command line, notifications and what is printed. The window words its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.bringing import bringing_words
from netdesk.core.cadence import interval_words
from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.language import Words, counted, grouped, marked, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from netdesk.core.bringing import Bringing
    from netdesk.core.dates import PartialDate
    from netdesk.core.planner.facts import Nudge

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SHORT_MONTHS = Words({
    1: marked("Jan"), 2: marked("Feb"), 3: marked("Mar"), 4: marked("Apr"), 5: marked("May"),
    6: marked("Jun"), 7: marked("Jul"), 8: marked("Aug"), 9: marked("Sep"), 10: marked("Oct"), 11: marked("Nov"),
    12: marked("Dec"),
})  # fmt: skip
_LONG_MONTHS = Words({
    1: marked("January"), 2: marked("February"), 3: marked("March"), 4: marked("April"), 5: marked("May"),
    6: marked("June"), 7: marked("July"), 8: marked("August"), 9: marked("September"), 10: marked("October"),
    11: marked("November"), 12: marked("December"),
})  # fmt: skip
_MOST_NAMES = 3


def month_words(number: int) -> str:
    """A month by its number: ``January``."""
    return _LONG_MONTHS[number]


def day_words(day: date, today: date) -> str:
    """``1 Oct``, with the year where it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_SHORT_MONTHS[day.month]}{year}"


def partial_words(day: PartialDate) -> str:
    """A date as far as it is known: ``15 June 1980``, ``15 June``, ``June 1980``, ``1980``, ``June``."""
    if day.month is None:
        # Of a day without its month nothing can be said but its number.
        return str(day.year) if day.day is None else tr("day {number}").format(number=day.day)
    return " ".join(str(part) for part in (day.day, month_words(day.month), day.year) if part is not None)


def due_words(due_on: date, today: date) -> str:
    """``due 9 days ago``, ``due today``, ``due in 3 days``."""
    days = (today - due_on).days
    if abs(days) <= 1:
        return (tr("due tomorrow"), tr("due today"), tr("due yesterday"))[days + 1]
    return (tr("due {days} days ago") if days > 0 else tr("due in {days} days")).format(days=grouped(abs(days)))


def event_words(day: date, today: date) -> str:
    """When something of a day of its own is: ``tomorrow``, ``in 5 days, 1 Oct``, ``3 days ago``."""
    days = (day - today).days
    if abs(days) <= 1:
        return (tr("yesterday"), tr("today"), tr("tomorrow"))[days + 1]
    words = tr("in {days} days, {day}") if days > 0 else tr("{days} days ago")
    return words.format(days=grouped(abs(days)), day=day_words(day, today))


def reason_words(nudge: Nudge, today: date) -> str:
    """Why a nudge is there: ``last: coffee, 1 Oct · monthly · due 9 days ago``; ``turns 40 · in 3 days``."""
    return " · ".join(part for part in reason_parts(nudge, today) if part)


def reason_parts(nudge: Nudge, today: date) -> tuple[str, ...]:
    """The parts of a reason, the most telling first; the last says when."""
    when = nudge.when or due_words(nudge.due_on, today)
    if nudge.at and not nudge.when:
        when = tr("{day} at {time}").format(day=when, time=f"{nudge.at:%H:%M}")
    if nudge.snoozed_until is not None:
        until = snooze_words(nudge.snoozed_until, nudge.snoozed_time, today)
        when = tr("{when}, snoozed until {day}").format(when=when, day=until)
    if nudge.paused_until is not None:
        words = tr("{when}, paused until {day}") if is_known(nudge.paused_until) else tr("{when}, paused")
        when = words.format(when=when, day=day_words(nudge.paused_until, today))
    last = day_words(nudge.last_on, today) if nudge.last_on else ""
    why = nudge.why if nudge.cadence is None else (last_words(nudge, last), interval_words(nudge.cadence.ideal_days))
    return (*why, when)


def snooze_words(day: date, at: time | None, today: date) -> str:
    """Until when something is away: ``10 Mar``, ``today 18:00``, ``they write``."""
    if not is_known(day):
        return tr("they write")
    said = tr("today") if day == today and at else day_words(day, today)
    return f"{said} {at:%H:%M}" if at else said


def is_known(day: date) -> bool:
    """Whether a day is a day, and not the end of what has no end."""
    return day.year < 9999


def notice_words(
    nudges: Sequence[Nudge], today: date, bringing: Bringing | None = None, *, waits: bool = False
) -> tuple[str, str]:
    """Title and text of the one notification for ``nudges`` (at least one), the most important first.

    ``bringing`` is what could be brought to the person of one that stands alone; ``waits``: the minutes of the day go
    to others.
    """
    if len(nudges) > 1:
        title = tr("{count} people to reach out to") if _are_people(nudges) else tr("{count} reminders")
        return title.format(count=grouped(len(nudges))), _name_words(nudges, len(nudges))
    brought = "" if bringing is None else bringing_words(bringing)
    lines = (reason_words(nudges[0], today), brought, tr("Waiting for another day") if waits else "")
    return nudges[0].title, "\n".join(line for line in lines if line)


def morning_words(picked: Sequence[Nudge], asked: int, held_back: int, today: date) -> tuple[str, str]:
    """Title and text of the one notification of a morning that asks for ``asked`` things, ``picked`` the first of them.

    ``held_back`` more are due and wait for another day.
    """
    if asked == 1:
        title, text = picked[0].title, reason_words(picked[0], today)
    elif asked:
        title = tr("{count} people to reach out to") if _are_people(picked) else tr("{count} for today")
        title, text = title.format(count=grouped(asked)), _name_words(picked, asked)
    else:
        title, text = tr("That is it for today"), ""
    return title, "\n".join(line for line in (text, waiting_words(held_back) if held_back else "") if line)


def waiting_words(count: int) -> str:
    """That so many are due which the day does not ask for."""
    return counted(
        count,
        marked("1 more waits; another day is as good"),
        marked("{count} more wait; another day is as good"),
    )


def _are_people(nudges: Sequence[Nudge]) -> bool:
    return all(not nudge.words for nudge in nudges)


def _name_words(nudges: Sequence[Nudge], count: int) -> str:
    """The first names of ``count`` nudges, and how many more there are."""
    names = ", ".join(nudge.title for nudge in nudges[:_MOST_NAMES])
    return names + (tr(" and {count} more").format(count=grouped(count - _MOST_NAMES)) if count > _MOST_NAMES else "")


def last_words(nudge: Nudge, day: str) -> str:
    """The last contact that the cadence of a nudge counts, on ``day`` in words; or that none was logged yet."""
    counting = sorted(nudge.cadence.channels) if nudge.cadence else []
    channel = CHANNEL_WORDS[counting[0]] if len(counting) == 1 else ""
    if nudge.last_on is None:
        none = tr("no contact that counts yet") if counting else tr("no contact logged yet")
        return tr("no contact {channel} yet").format(channel=channel) if channel else none
    last = tr("last that counts: {how}") if counting else tr("last: {how}")
    if channel:
        last = tr("last {channel}: {how}")
    how = nudge.what or (CHANNEL_WORDS[nudge.channel] if nudge.channel and not channel else "")
    return last.format(channel=channel, how=", ".join(part for part in (how, day) if part))
