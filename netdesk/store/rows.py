"""Rows being written, whatever the table: their ids, many of them at a time, and names that are looked up or added."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import apsw

if TYPE_CHECKING:
    from collections.abc import Iterator


def next_id(connection: apsw.Connection, table: str) -> int:
    """The id that the next row of a table gets; one that was used before, and undone, is not used again."""
    last = connection.execute("SELECT COALESCE(max(seq), 0) FROM sqlite_sequence WHERE name = ?", (table,)).get
    return 1 + int(last)


@contextmanager
def in_bulk(connection: apsw.Connection) -> Iterator[None]:
    """Write rows without triggers and constraints, which take as long as the rows themselves and are not needed for new
    ones.

    The triggers mark people stale row by row, which one statement of the caller does; the constraints CHECK (kind IN
    …), for which SQLite makes the list anew for each row, are what the types of a draft say already.
    """
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    connection.pragma("ignore_check_constraints", 1)
    try:
        yield
    finally:
        connection.pragma("ignore_check_constraints", 0)
        connection.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 1)


@contextmanager
def overwriting(connection: apsw.Connection) -> Iterator[None]:
    """Overwrite in the file what is deleted meanwhile."""
    before = connection.pragma("secure_delete")
    connection.pragma("secure_delete", 1)
    try:
        yield
    finally:
        connection.pragma("secure_delete", before)


class NameTable:
    """Ids of the rows of a table of unique names (organization, tag, topic), adding what is missing."""

    def __init__(self, connection: apsw.Connection, table: str) -> None:
        self._connection = connection
        self._table = table
        self._ids: dict[str, int] = {}

    def id_of(self, name: str) -> int:
        """The id of a name, letter case aside."""
        name = name.strip()
        found = self._ids.get(name)
        if found is None:
            row = self._connection.execute(f"SELECT id FROM {self._table} WHERE name = ?", (name,)).fetchone()
            if row is None:
                self._connection.execute(f"INSERT INTO {self._table} (name) VALUES (?)", (name,))
                row = (self._connection.last_insert_rowid(),)
            found = self._ids[name] = int(row[0])
        return found
