"""Private and unspoken notes about people and interactions; of a private one only what is sealed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.secrecy import GuardedNote

if TYPE_CHECKING:
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def insert(
    store: Store, person_id: int, sealed: bytes | None, written_on: date, interaction_id: int | None = None
) -> int:
    """Add a note and return its id."""
    store.connection.execute(
        "INSERT INTO guarded_note (person_id, interaction_id, sealed, written_on) VALUES (?, ?, ?, ?)",
        (person_id, interaction_id, sealed, written_on.isoformat()),
    )
    return store.connection.last_insert_rowid()


def replace(store: Store, note_id: int, sealed: bytes, written_on: date) -> None:
    """Put other words in place of those of a private note."""
    store.connection.execute(
        "UPDATE guarded_note SET sealed = ?, written_on = ? WHERE id = ?", (sealed, written_on.isoformat(), note_id)
    )


def delete(store: Store, note_id: int) -> None:
    """Remove a note."""
    store.connection.execute("DELETE FROM guarded_note WHERE id = ?", (note_id,))


def person_of(reader: Reader, note_id: int) -> int | None:
    """Whom a note is about, or None where there is no such note."""
    row = reader.one("SELECT person_id FROM guarded_note WHERE id = ?", (note_id,))
    return None if row is None else int(row[0])


def of_person(reader: Reader, person_id: int) -> list[GuardedNote]:
    """The notes about a person, newest first."""
    sql = "SELECT id, written_on, sealed, interaction_id FROM guarded_note WHERE person_id = ? ORDER BY id DESC"
    return [
        GuardedNote(id_, date.fromisoformat(written_on), sealed, interaction_id)
        for id_, written_on, sealed, interaction_id in reader.rows(sql, (person_id,))
    ]
