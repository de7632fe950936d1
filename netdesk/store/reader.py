"""The read-only connection that views and the command line read through. Never waits for the writer (WAL)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import apsw

from netdesk.store.failures import explained

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from netdesk.store.key import Key

Row = tuple[Any, ...]
MOST_MAPPED = 268435456
"""Bytes of the file that a reader maps."""


class Reader:
    """Runs SELECTs on one connection, on the thread it belongs to. Rows are plain tuples.

    ``key`` is that of the database, None where it is in the clear.
    """

    def __init__(self, connection: apsw.Connection, key: Key | None = None) -> None:
        self._connection = connection
        self.key = key

    def read_from(self, connection: apsw.Connection, key: Key | None) -> None:
        """Read from now on through another connection."""
        self._connection, self.key = connection, key

    def rows(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> Iterator[Row]:
        """The rows of one SELECT, read as they are asked for; what is dropped before its end is let go of."""
        return _until_dropped(self._connection.execute(sql, parameters))

    def page(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """The rows of one SELECT that has few, all at once, which is sooner done."""
        return self._connection.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> Row | None:
        """The first row, or None."""
        return next(iter(self.rows(sql, parameters)), None)

    def version(self) -> int:
        """A number that is another one once any other connection, here or in another process, has written."""
        return int(self._connection.pragma("data_version"))

    def copy_to(self, target: Path, *, is_checked: bool = True) -> None:
        """Write a backup of the database under its key (store/migrate.py). Raises StoreError, OSError."""
        from netdesk.store.migrate import back_up

        back_up(self._connection, target, self.key, is_checked=is_checked)

    def rest(self) -> None:
        """Give back what a long read has mapped of the file, which counts as the program's memory until then.

        Views ask for it after a quiet while, in which the file may have been let go of.
        """
        with suppress(apsw.ConnectionClosedError):
            for size in (0, MOST_MAPPED):
                self._connection.execute(f"PRAGMA mmap_size = {size}").fetchall()

    def close(self) -> None:
        """Let go of the file, which a disk that fails does not hinder."""
        try:
            self._connection.close()
        except apsw.Error as error:
            if explained(error) is None:
                raise


def _until_dropped(cursor: apsw.Cursor) -> Iterator[Row]:
    """The rows of a cursor, which is closed by name when nobody wants more.

    APSW before 3.54.1 counts a reference too many to a cursor that is open while another one ends. Such a cursor would
    never end by itself, and its connection would see the database for ever as it was (APSW issue 641).
    """
    try:
        yield from cursor
    finally:
        cursor.close(True)
