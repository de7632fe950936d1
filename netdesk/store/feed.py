"""What the feed is made of, read: birthdays that are told of, open promises with a day, reminders that can come."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.dates import PartialDate
from netdesk.core.planner.yearlies import LEAST_CLOSENESS
from netdesk.store import promises, settings
from netdesk.store.reminders import STANDS

if TYPE_CHECKING:
    from netdesk.core.planner.promises import Promise
    from netdesk.store.reader import Reader

SETTING = "feed"


class Birthday(NamedTuple):
    """Somebody's birthday."""

    uid: str
    name: str
    on: PartialDate


class StandingReminder(NamedTuple):
    """A reminder that can still come, and the name of its person."""

    uid: str
    text: str
    on_day: date
    at: time | None
    zone: str
    rrule: str
    name: str


def is_kept(reader: Reader) -> bool:
    """Whether the user wants the feed."""
    return settings.read(reader).get(SETTING) == "yes"


def birthdays(reader: Reader) -> list[Birthday]:
    """Those of whoever is close enough to be told of."""
    rows = reader.rows(
        """SELECT person.uid, listing.name, birthday_year, birthday_month, birthday_day
        FROM person CROSS JOIN listing ON listing.person_id = person.id
        WHERE birthday_month IS NOT NULL AND birthday_day IS NOT NULL
            AND closeness >= ? AND shelf = 0 AND NOT do_not_contact ORDER BY person.id""",
        (LEAST_CLOSENESS["birthday"],),
    )
    return [Birthday(uid, name, PartialDate(*day)) for uid, name, *day in rows]


def reminders(reader: Reader) -> list[StandingReminder]:
    """The reminders that can still come."""
    rows = reader.rows(
        f"""SELECT uid, text, on_day, at_time, COALESCE(zone, ''), rrule, COALESCE(listing.name, '')
        FROM reminder LEFT JOIN listing ON listing.person_id = reminder.person_id WHERE {STANDS} ORDER BY reminder.id"""
    )
    return [
        StandingReminder(
            uid, text, date.fromisoformat(on_day), time.fromisoformat(at) if at else None, zone, rrule, name
        )
        for uid, text, on_day, at, zone, rrule, name in rows
    ]


def owed(reader: Reader) -> list[Promise]:
    """The open promises with a day."""
    return promises.standing(reader)
