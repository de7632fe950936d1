"""Promises read for the planner: what is owed on a day of its own, by me or to me."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.planner.promises import Promise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.planner import Source
    from netdesk.store.reader import Reader, Row

# Of several people the first by name stands for all.
_PROMISE = """
    SELECT promise.id, what, promise.due_on, made_by = 'me', COALESCE(listing.person_id, 0),
        COALESCE(listing.name, ''), listing.closeness
    FROM promise LEFT JOIN listing ON listing.sort_key = (SELECT min(sort_key) FROM promise_person
        JOIN listing owed ON owed.person_id = promise_person.person_id WHERE promise_id = promise.id)
"""
_STANDS = """promise.due_on > '' AND done_on IS NULL AND COALESCE(listing.shelf, 0) < 2
    AND NOT EXISTS (SELECT 1 FROM nudge_act
        WHERE nudge_key = 'promise:' || promise.id || ':' || promise.due_on AND act IN ('done', 'dismissed'))"""


def standing(reader: Reader, _today: date | None = None, _days_ahead: int = 0) -> list[Promise]:
    """Every promise with a day that was neither kept nor let go."""
    return _promises(reader.rows(f"{_PROMISE} WHERE {_STANDS} ORDER BY promise.due_on, promise.id"))


def of_subject(reader: Reader, _source: Source, promise_id: int) -> Promise | None:
    """One promise with a day, whatever became of it."""
    rows = reader.rows(f"{_PROMISE} WHERE promise.id = ? AND promise.due_on IS NOT NULL", (promise_id,))
    return next(iter(_promises(rows)), None)


def of_person(reader: Reader, person_id: int) -> list[Promise]:
    """The standing promises between a person and me."""
    among = "promise.id IN (SELECT promise_id FROM promise_person WHERE person_id = ?)"
    return _promises(reader.rows(f"{_PROMISE} WHERE {among} AND {_STANDS} ORDER BY promise.id", (person_id,)))


def _promises(rows: Iterable[Row]) -> list[Promise]:
    return [
        Promise(id_, text, date.fromisoformat(due_on), bool(is_mine), person_id, name, closeness)
        for id_, text, due_on, is_mine, person_id, name, closeness in rows
    ]
