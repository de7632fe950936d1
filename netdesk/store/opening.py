"""Readers opened on a database file, each with a read-only connection of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw

from netdesk.store import functions
from netdesk.store.failures import explained
from netdesk.store.key import connect
from netdesk.store.reader import MOST_MAPPED, Reader

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.store.key import Key


def open_reader(path: Path, key: Key | None = None) -> Reader:
    """A reader of a database. Raises StoreError, LockedError where ``key`` does not open it."""
    return Reader(_connected(path, key), key)


def reopen(reader: Reader, path: Path, key: Key | None) -> None:
    """Have a reader read from now on what has this name now, under a key of its own. Raises as ``open_reader``."""
    reader.read_from(_connected(path, key), key)


def _connected(path: Path, key: Key | None) -> apsw.Connection:
    try:
        connection = connect(path, key, apsw.SQLITE_OPEN_READONLY)
        functions.register(connection)
        connection.execute(f"PRAGMA query_only = 1; PRAGMA mmap_size = {MOST_MAPPED}; PRAGMA cache_size = -4096")
    except apsw.Error as error:
        raise explained(error) or error from error
    return connection
