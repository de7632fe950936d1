"""Reason: why a nudge is there, for the command line, notifications and what is printed. The window words its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.bringing import bringing_words
from netdesk.core.cadence import interval_words
from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.day_words import day_words, due_words, is_known, snooze_words
from netdesk.core.language import counted, grouped, marked, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.bringing import Bringing
    from netdesk.core.planner.facts import Nudge

_MOST_NAMES = 3


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
