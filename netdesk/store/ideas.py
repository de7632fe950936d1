"""Ideas written and read: what I thought of bringing to whom."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.exchanges import ExchangeKind
from netdesk.core.offers import Idea, IdeaDraft

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.store.reader import Reader, Row

_SELECT = """
    SELECT idea.id, idea.person_id, listing.name, what, kind, COALESCE(offer_id, 0), thought_on, shared_on, landed_on,
        COALESCE(exchange_id, 0)
    FROM idea JOIN listing ON listing.person_id = idea.person_id
"""


def insert(connection: apsw.Connection, draft: IdeaDraft, thought_on: date, instant: str, uid: str = "") -> int:
    """Add an idea and return its id. ``uid`` names it for good in the file it comes from."""
    values = (draft.person_id, draft.what, draft.kind.value, draft.offer_id or None, thought_on.isoformat(), instant)
    connection.execute(
        "INSERT INTO idea (person_id, what, kind, offer_id, thought_on, created_at, uid) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*values, uid or None),
    )
    return connection.last_insert_rowid()


def share(connection: apsw.Connection, idea_id: int, on: date, exchange_id: int) -> None:
    """Say that it was shared, and by which give."""
    connection.execute(
        "UPDATE idea SET shared_on = ?, exchange_id = ? WHERE id = ?", (on.isoformat(), exchange_id, idea_id)
    )


def land(connection: apsw.Connection, idea_id: int, on: date | None) -> None:
    """Say that it was of use; None: not known."""
    connection.execute("UPDATE idea SET landed_on = ? WHERE id = ?", (on and on.isoformat(), idea_id))


def delete(connection: apsw.Connection, idea_id: int) -> None:
    """Drop an idea."""
    connection.execute("DELETE FROM idea WHERE id = ?", (idea_id,))


def get(reader: Reader, idea_id: int) -> Idea | None:
    """One idea, or None."""
    return next(iter(_ideas(reader.rows(f"{_SELECT} WHERE idea.id = ?", (idea_id,)))), None)


def listed(reader: Reader, *, is_open: bool = False, person_id: int = 0) -> list[Idea]:
    """Ideas of those who are here: never shared first, the oldest first; then those shared, the newest first."""
    tests, parameters = ["shelf = 0"], list[object]()
    if is_open:
        tests.append("shared_on IS NULL")
    if person_id:
        tests.append("idea.person_id = ?")
        parameters.append(person_id)
    order = "shared_on IS NOT NULL, CASE WHEN shared_on IS NULL THEN thought_on END, shared_on DESC, idea.id"
    return _ideas(reader.rows(f"{_SELECT} WHERE {' AND '.join(tests)} ORDER BY {order}", parameters))


def thought_for(reader: Reader, people: Iterable[int]) -> dict[int, str]:
    """What was thought of last for each of these people and not yet shared."""
    return dict(
        reader.rows(
            "SELECT person_id, what FROM idea WHERE shared_on IS NULL "
            "AND person_id IN (SELECT value FROM json_each(?)) ORDER BY thought_on, id",
            (json.dumps(list(people)),),
        )
    )


def brought(reader: Reader) -> set[tuple[int, int]]:
    """Who had which offer, as (person id, offer id)."""
    rows = reader.rows("SELECT person_id, offer_id FROM idea WHERE shared_on IS NOT NULL AND offer_id IS NOT NULL")
    return {(person_id, offer_id) for person_id, offer_id in rows}


def _ideas(rows: Iterable[Row]) -> list[Idea]:
    return [
        Idea(
            id_, IdeaDraft(person_id, what, ExchangeKind(kind), offer_id), name, date.fromisoformat(thought_on),
            iso_day(shared_on),
            iso_day(landed_on), exchange_id,
        )
        for id_, person_id, name, what, kind, offer_id, thought_on, shared_on, landed_on, exchange_id in rows
    ]  # fmt: skip
