"""Printed lists whose people are ticked on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def insert(store: Store, title: str, made_on: date, people: Mapping[str, int]) -> int:
    """Keep which person each code of a new list stands for, and return the list's id.

    Whoever was removed while it was printed has no code.
    """
    store.connection.execute("INSERT INTO sheet (title, made_on) VALUES (?, ?)", (title, made_on.isoformat()))
    sheet_id = store.connection.last_insert_rowid()
    store.connection.executemany(
        "INSERT INTO sheet_code (sheet_id, code, person_id) SELECT ?, ?, id FROM person WHERE id = ?",
        [(sheet_id, code, person_id) for code, person_id in people.items()],
    )
    return sheet_id


def listed(reader: Reader, limit: int) -> list[tuple[int, str, str]]:
    """(id, title, ISO day) of the newest lists, newest first."""
    sql = "SELECT id, title, made_on FROM sheet ORDER BY id DESC LIMIT ?"
    return [(int(id_), str(title), str(day)) for id_, title, day in reader.rows(sql, (limit,))]


def people(reader: Reader, sheet_id: int) -> dict[str, int]:
    """Person ids by code; nobody for a list there is not."""
    return dict(reader.rows("SELECT code, person_id FROM sheet_code WHERE sheet_id = ?", (sheet_id,)))
