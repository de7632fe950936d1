"""Reminders written and read: what the user asked to be told of."""

from __future__ import annotations

from datetime import date, time
from functools import cache
from typing import TYPE_CHECKING
from uuid import uuid4

from netdesk.core.planner import TOUCH_MINUTES
from netdesk.core.planner.reminders import Reminder
from netdesk.core.recurrence import Recurrence
from netdesk.core.reminders import ReminderDraft

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from netdesk.core.planner import Source
    from netdesk.store.reader import Reader, Row
    from netdesk.store.store import Store

_REMINDER = """
    SELECT reminder.id, text, on_day, rrule, at_time, zone, reminder.person_id, COALESCE(listing.name, ''),
        closeness, minutes
    FROM reminder LEFT JOIN listing ON listing.person_id = reminder.person_id
"""

# A reminder that comes once and was seen to stays, but stands no more.
STANDS = """(rrule <> '' OR NOT EXISTS (SELECT 1 FROM nudge_act
    WHERE nudge_key = 'reminder:' || reminder.id || ':' || on_day AND act IN ('done', 'dismissed')))
    AND COALESCE(listing.shelf, 0) < 2"""


def add(store: Store, draft: ReminderDraft, uid: str = "") -> int:
    """Write a reminder down and return its id; for use inside a step. ``uid`` names it where it is from."""
    from netdesk.store import tables

    values = {**_values(draft), "uid": uid or f"urn:uuid:{uuid4()}", "created_at": store.instant()}
    return int(tables.Reminder.insert(values).execute())


def edit(reminder_id: int, draft: ReminderDraft) -> None:
    """Make a reminder say something else."""
    from netdesk.store import tables

    tables.Reminder.update(_values(draft)).where(tables.Reminder.id == reminder_id).execute()


def delete(reminder_id: int) -> None:
    """Take a reminder away. Its history stays."""
    from netdesk.store import tables

    tables.Reminder.delete().where(tables.Reminder.id == reminder_id).execute()


def standing(reader: Reader, _today: date | None = None, _days_ahead: int = 0) -> list[Reminder]:
    """Every reminder that can still come."""
    return _reminders(reader.rows(f"{_REMINDER} WHERE {STANDS} ORDER BY reminder.id"))


def of_subject(reader: Reader, _source: Source, reminder_id: int) -> Reminder | None:
    """One reminder, whatever became of it."""
    return next(iter(_reminders(reader.rows(f"{_REMINDER} WHERE reminder.id = ?", (reminder_id,)))), None)


def draft(reader: Reader, reminder_id: int) -> ReminderDraft | None:
    """One reminder as it was stated."""
    row = reader.one(
        "SELECT text, on_day, at_time, rrule, person_id, zone, minutes FROM reminder WHERE id = ?", (reminder_id,)
    )
    if row is None:
        return None
    text, on_day, at, rrule, person_id, zone, minutes = row
    clock = time.fromisoformat(at) if at else None
    return ReminderDraft(text, date.fromisoformat(on_day), clock, rrule, person_id or 0, zone or "", minutes)


def of_person(reader: Reader, person_id: int) -> list[Reminder]:
    """The reminders about a person that can still come."""
    return _reminders(reader.rows(f"{_REMINDER} WHERE reminder.person_id = ? AND {STANDS}", (person_id,)))


def _values(draft: ReminderDraft) -> dict[str, object]:
    return {
        "person": draft.person_id or None,
        "text": draft.text,
        "on_day": draft.on_day.isoformat(),
        "at_time": draft.at.isoformat("minutes") if draft.at else None,
        "zone": draft.zone or None,
        "rrule": draft.rrule,
        "minutes": draft.minutes,
    }


@cache
def _rule(text: str) -> Recurrence:
    return Recurrence.parse(text)


@cache
def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


def _reminders(rows: Iterable[Row]) -> list[Reminder]:
    return [
        Reminder(
            subject_id=reminder_id,
            text=text,
            on_day=date.fromisoformat(on_day),
            rule=_rule(rrule) if rrule else None,
            at=time.fromisoformat(at) if at else None,
            zone=_zone(zone) if zone else None,
            person_id=person_id or 0,
            name=name,
            closeness=closeness,
            minutes=minutes or TOUCH_MINUTES,
        )
        for reminder_id, text, on_day, rrule, at, zone, person_id, name, closeness, minutes in rows
    ]
