"""Pauses written and read: when the user wants no nudges, about somebody or at all."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.planner import Pause

if TYPE_CHECKING:
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_LATELY_DAYS = 30


def standing(reader: Reader, today: date) -> list[Pause]:
    """The pauses that hold today or later, and those lately ended, after which the rest waits for the summary."""
    rows = reader.rows(
        "SELECT person_id, from_on, until_on FROM pause WHERE until_on IS NULL OR until_on > ? ORDER BY id",
        ((today - timedelta(days=_LATELY_DAYS)).isoformat(),),
    )
    return [Pause(who, date.fromisoformat(begin), iso_day(end)) for who, begin, end in rows]


def add(store: Store, person_id: int | None, from_on: date, until_on: date | None) -> None:
    """Write a pause down; for use inside a step."""
    from netdesk.store import tables

    until = until_on.isoformat() if until_on else None
    values = {"person": person_id, "from_on": from_on.isoformat(), "until_on": until, "created_at": store.instant()}
    tables.Pause.insert(values).execute()


def end(person_id: int | None, today: date) -> int:
    """End the pauses of a person, or of everybody, that hold today or later; returns how many there were."""
    from netdesk.store import tables

    owner = tables.Pause.person.is_null() if person_id is None else tables.Pause.person == person_id
    holds = tables.Pause.until_on.is_null() | (tables.Pause.until_on > today.isoformat())
    begun = tables.Pause.from_on < today.isoformat()
    ended = tables.Pause.update({"until_on": today.isoformat()}).where(owner & holds & begun).execute()
    return int(ended) + int(tables.Pause.delete().where(owner & holds & ~begun).execute())
