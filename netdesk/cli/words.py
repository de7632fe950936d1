"""What several commands say in the same words, in English whatever the machine speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.day_words import MONTHS, day_words, due_words
from netdesk.core.language import counted
from netdesk.services import listing

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.interactions import LoggedInteraction
    from netdesk.store.reader import Reader


def next_due(due_on: date | None, today_is: date) -> str:
    """`` next due in 30 days, 17 Dec``, or nothing."""
    if due_on is None:
        return ""
    return f" next {due_words(due_on, today_is)}, {day_words(due_on, today_is)}"


def long_day(day: date) -> str:
    """``Sunday 22 November 2026``."""
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return f"{weekdays[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def count_of(number: int) -> str:
    """``1 person``, ``12 people``."""
    return counted(number, "{count} person", "{count} people")


def interaction_words(entry: LoggedInteraction, today_is: date, of_person: int | None = None) -> str:
    """``17 Nov · coffee, in person · Ana Horvat · 45 min · Open Meter Forum, Berlin``, without ``of_person``'s name."""
    how = f"{entry.what}, {CHANNEL_WORDS[entry.channel]}" if entry.what else CHANNEL_WORDS[entry.channel]
    names = ", ".join(name for person_id, name in entry.people if person_id != of_person)
    place = ", ".join(part for part in (entry.event, entry.place) if part)
    minutes = f"{entry.minutes} min" if entry.minutes else ""
    return " · ".join(part for part in (day_words(entry.on, today_is), how, names, minutes, place) if part)


def nobody(reader: Reader) -> str:
    """That nobody is found, and on an empty desk what to do about it."""
    if listing.count(reader) == 0:
        return "nobody is here yet. Bring your network in with “netdesk import FILE”, or look at “netdesk sample”."
    return "nobody."
