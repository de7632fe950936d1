"""What is to be talked about with a person at the next meeting, and what was at the last."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.secrecy import AgendaPoint, Secrecy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

# Without its key a point for paper is erased, whatever an undo has brought back of it.
_POINT = """
    SELECT agenda_point.id, person_id, secrecy, added_on, text,
        CASE WHEN secrecy <> 'paper' OR paper_key.point_id THEN sealed END, talked_on
    FROM agenda_point LEFT JOIN paper_key ON paper_key.point_id = agenda_point.id
"""


def insert(store: Store, point: AgendaPoint) -> int:
    """Add a point and return its id, which is what ``point.point_id`` is not yet."""
    store.connection.execute(
        "INSERT INTO agenda_point (person_id, secrecy, text, sealed, added_on) VALUES (?, ?, ?, ?, ?)",
        (point.person_id, point.secrecy.value, point.text, point.sealed, point.added_on.isoformat()),
    )
    return store.connection.last_insert_rowid()


def get(reader: Reader, point_id: int) -> AgendaPoint | None:
    """One point, or None."""
    return next(iter(_points(reader.rows(f"{_POINT} WHERE agenda_point.id = ?", (point_id,)))), None)


def of_person(reader: Reader, person_id: int) -> list[AgendaPoint]:
    """All points about a person: those to come in the order they were added, then those talked about, latest first."""
    order = "talked_on IS NOT NULL, talked_on DESC, agenda_point.id"
    return _points(reader.rows(f"{_POINT} WHERE person_id = ? ORDER BY {order}", (person_id,)))


def set_talked(store: Store, point_ids: Iterable[int], talked_on: date | None) -> None:
    """Say when points were talked about; None: not yet."""
    day = None if talked_on is None else talked_on.isoformat()
    store.connection.executemany(
        "UPDATE agenda_point SET talked_on = ? WHERE id = ?", [(day, point_id) for point_id in point_ids]
    )


def delete(store: Store, point_id: int) -> None:
    """Remove a point."""
    store.connection.execute("DELETE FROM agenda_point WHERE id = ?", (point_id,))


def open_counts(reader: Reader) -> dict[int, int]:
    """How many points wait for the next meeting, by person; those without any are left out."""
    return dict(reader.rows("SELECT person_id, count(*) FROM agenda_point WHERE talked_on IS NULL GROUP BY person_id"))


def _points(rows: Iterable[tuple[object, ...]]) -> list[AgendaPoint]:
    return [
        AgendaPoint(
            int(str(id_)),
            int(str(person_id)),
            Secrecy(str(secrecy)),
            date.fromisoformat(str(added_on)),
            str(text),
            sealed if isinstance(sealed, bytes) else None,
            date.fromisoformat(str(talked_on)) if talked_on else None,
        )
        for id_, person_id, secrecy, added_on, text, sealed, talked_on in rows
    ]
