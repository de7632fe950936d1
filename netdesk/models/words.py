"""Days and rhythms as people say them, in the user's locale. No painting, no rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from netdesk.core.cadence import DueState
from netdesk.core.interactions import CHANNEL_WORDS

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.interactions import Channel


def day_words(day: date, today: date) -> str:
    """``today``, ``yesterday``, ``1 Oct``, or ``1 Oct 2024`` in another year."""
    if day == today:
        return _tr("today")
    if (today - day).days == 1:
        return _tr("yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM" if day.year == today.year else "d MMM yyyy")


def heading_words(day: date, today: date) -> str:
    """A day as the heading over what happened on it: ``Sunday 22 November``, with the year where it is another."""
    pattern = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def due_words(days_late: int) -> str:
    """When a touch is due, counted from today: ``due 9 days ago``, ``due today``, ``due in 3 days``."""
    if days_late == 0:
        return _tr("due today")
    if days_late == 1:
        return _tr("due yesterday")
    if days_late == -1:
        return _tr("due tomorrow")
    if days_late > 0:
        return _tr("due {days} days ago").format(days=days_late)
    return _tr("due in {days} days").format(days=-days_late)


def state_words(state: DueState) -> str:
    """A due state in a word."""
    return {
        DueState.FRESH: _tr("fresh"),
        DueState.SOON: _tr("soon"),
        DueState.DUE: _tr("due"),
        DueState.OVERDUE: _tr("overdue"),
    }[state]


def contact_words(what: str, channel: Channel | None, on: date, today: date) -> str:
    """A contact in short: ``coffee, 1 Oct``; by its channel where nothing more was said."""
    said = what or (CHANNEL_WORDS[channel] if channel else "")
    return f"{said}, {day_words(on, today)}" if said else day_words(on, today)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
