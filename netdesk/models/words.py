"""Days and rhythms as people say them, in the user's locale. No painting, no rows."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from netdesk.core.channel import CHANNEL_WORDS
from netdesk.core.dates import PartialDate
from netdesk.core.due import DueState
from netdesk.core.language import grouped, tr
from netdesk.core.people import Presence, RelationClass
from netdesk.core.relations import Role
from netdesk.core.text import fold
from netdesk.errors import InputError

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.channel import Channel


def day_words(day: date, today: date) -> str:
    """``today``, ``yesterday``, ``1 Oct``, or ``1 Oct 2024`` in another year."""
    if day == today:
        return tr("today")
    if (today - day).days == 1:
        return tr("yesterday")
    return (
        date_words(day) if day.year != today.year else QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")
    )


def date_words(day: date) -> str:
    """A day with its year: ``1 Oct 2024``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def partial_words(day: PartialDate) -> str:
    """A date as far as it is known: ``15 June 1980``, ``15 June``, ``June 1980``, ``1980``, ``June``."""
    if day.month is None:
        # Of a day without its month nothing can be said but its number.
        return str(day.year) if day.day is None else tr("day {number}").format(number=day.day)
    pattern = " ".join(filter(None, ("d" if day.day else "", "MMMM", "yyyy" if day.year else "")))
    if not day.day and not day.year:
        return QLocale().standaloneMonthName(day.month)
    return QLocale().toString(QDate(day.year or 2000, day.month, day.day or 1), pattern)


def typed_date(text: str) -> PartialDate:
    """The reverse of ``partial_words``, and all else that people type, in their language or English.

    Raises InputError.
    """
    from netdesk.core.date_entry import ENGLISH_MONTHS, read_partial

    locale = QLocale()
    months = dict(ENGLISH_MONTHS)
    said = text
    odd: dict[str, str] = {}  # what is more than one word of letters: 4月, d’abril, tháng 4
    for number, english in enumerate(ENGLISH_MONTHS, 1):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            for name in (locale.monthName(number, form), locale.standaloneMonthName(number, form)):
                folded = _typable(name).rstrip(".")
                if folded.isalpha():
                    months[folded] = number
                elif not folded.isdigit():
                    odd[folded] = f" {english} "
    if odd:
        longest_first = sorted(odd, key=len, reverse=True)
        said = re.sub("|".join(map(re.escape, longest_first)), lambda found: odd[found[0]], _typable(text))
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    read = partial(read_partial, months=months, day_first=short.find("d") < short.find("M"))
    try:
        return read(said)
    except InputError:
        return read(text)  # or what is wrong with it, as it was typed


def _typable(text: str) -> str:
    return fold(text).replace("’", "'")


def class_words(each: RelationClass) -> str:
    """What somebody is to me."""
    return {
        RelationClass.COLLEAGUE: tr("colleague"),
        RelationClass.FRIEND: tr("friend"),
        RelationClass.BUSINESS: tr("business"),
    }[each]


def presence_words(presence: Presence) -> str:
    """Where a relation lives, as a phrase after "we meet"."""
    return {
        Presence.ONLINE: tr("online"),
        Presence.OFFLINE: tr("face to face"),
        Presence.BOTH: tr("online and face to face"),
    }[presence]


def role_words(role: Role) -> str:
    """What somebody else is to a person, as the label before the other's name."""
    return {
        Role.KNOWS: tr("Knows"),
        Role.WORKS_WITH: tr("Works with"),
        Role.FAMILY: tr("Family"),
        Role.MANAGER: tr("Manager"),
        Role.MANAGES: tr("Manages"),
        Role.ASSISTANT: tr("Assistant"),
        Role.ASSISTS: tr("Assists"),
        Role.INTRODUCED: tr("Introduced"),
        Role.INTRODUCED_BY: tr("Introduced by"),
    }[role]


def label_words(label: str) -> str:
    """The label of an address or number: the usual ones as they are said here, those of one's own as they are."""
    return {"work": tr("work"), "home": tr("home"), "mobile": tr("mobile")}.get(label, label)


def period_words(start: str, end: str) -> str:
    """From when to when, of partial ISO dates that may be empty: ``Nov 2025 – now``; what is no date stays as it is."""
    if not start and not end:
        return ""
    last = _moment_words(end) or tr("now")
    return f"{_moment_words(start) or '…'} – {last}"


def capital(words: str) -> str:
    """Words as they begin a line."""
    return words[:1].upper() + words[1:]


def heading_words(day: date, today: date) -> str:
    """A day as the heading over what happened on it: ``Sunday 22 November``, with the year where it is another."""
    pattern = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return capital(QLocale().toString(QDate(day.year, day.month, day.day), pattern))


def day_heading_words(day: date) -> str:
    """The same where there is little room: ``Sun 22 Nov``."""
    return capital(QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM"))


def month_words(day: date) -> str:
    """The month of a day, as the heading over all that happened in it: ``November 2026``."""
    return capital(f"{QLocale().standaloneMonthName(day.month)} {day.year}")


def due_words(days_late: int) -> str:
    """When a touch is due, counted from today: ``due 9 days ago``, ``due today``, ``due in 3 days``."""
    if days_late == 0:
        return tr("due today")
    if days_late == 1:
        return tr("due yesterday")
    if days_late == -1:
        return tr("due tomorrow")
    if days_late > 0:
        return tr("due {days} days ago").format(days=grouped(days_late))
    return tr("due in {days} days").format(days=grouped(-days_late))


def state_words(state: DueState) -> str:
    """A due state in a word."""
    return {
        DueState.FRESH: tr("fresh"),
        DueState.SOON: tr("soon"),
        DueState.DUE: tr("due"),
        DueState.OVERDUE: tr("overdue"),
    }[state]


def contact_words(what: str, channel: Channel | None, on: date, today: date) -> str:
    """A contact in short: ``coffee, 1 Oct``; by its channel where nothing more was said."""
    said = what or (CHANNEL_WORDS[channel] if channel else "")
    return f"{said}, {day_words(on, today)}" if said else day_words(on, today)


def _moment_words(text: str) -> str:
    try:
        day = PartialDate.parse(text)
    except InputError:
        return text
    if day.year is None or day.month is None:
        return partial_words(day)
    pattern = "d MMM yyyy" if day.day else "MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day or 1), pattern)
