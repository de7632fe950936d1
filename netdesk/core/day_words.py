"""Days in words, for the command line, notifications and what is printed. The window words its own: models/words.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import Words, grouped, marked, tr

if TYPE_CHECKING:
    from datetime import date, time

    from netdesk.core.dates import PartialDate

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


def snooze_words(day: date, at: time | None, today: date) -> str:
    """Until when something is away: ``10 Mar``, ``today 18:00``, ``they write``."""
    if not is_known(day):
        return tr("they write")
    said = tr("today") if day == today and at else day_words(day, today)
    return f"{said} {at:%H:%M}" if at else said


def is_known(day: date) -> bool:
    """Whether a day is a day, and not the end of what has no end."""
    return day.year < 9999
