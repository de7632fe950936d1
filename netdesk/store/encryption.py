"""The whole database brought under another key, or under none.

All of it is written anew beside the old file, checked and brought to the disk, and then takes the old one's name:
whoever is killed meanwhile has left the one or the other, whole. Nobody else may have the old file open at that moment,
as what they wrote would go with it; who opens it just then looks again which file has its name (store/key.py).
"""

from __future__ import annotations

import os
import time
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

import apsw

from netdesk.core.language import tr
from netdesk.errors import LockedError, StaleError, StoreError
from netdesk.store.failures import explained
from netdesk.store.key import connect
from netdesk.store.migrate import back_up, fill, sync
from netdesk.store.replacement import beside, discard

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.store.key import Key
    from netdesk.store.store import Store

_PATIENCE = 3.0
"""Seconds that others have to let go of the database."""
_PAUSE = 0.05


class Prepared(NamedTuple):
    """A database under ``key`` to take the place of the one that ``source`` is open on, while that is in ``state``.

    ``source`` writes nothing, so that ``state`` is another one after any commit, this process's too.
    """

    path: Path
    key: Key | None
    source: apsw.Connection
    state: int


def prepare(store: Store, key: Key | None) -> Prepared:
    """Rewrite the whole database under ``key``. Raises StoreError, OSError; then nothing is left of it."""
    with store.db.atomic():  # nobody else writes or prepares meanwhile
        discard(store.path)
        path = beside(store.path)
        source = connect(store.path, store.key)
        try:
            fill(path, source, key)
            with closing(connect(path, key)) as made:
                if made.pragma("quick_check") != "ok":
                    raise StoreError(
                        tr(
                            "The database is damaged, so its passphrase was left as it is. Bring an earlier backup "
                            "back with “netdesk restore”; “netdesk backup --list” names them."
                        )
                    )
                made.pragma("journal_mode", "wal")
            sync(path)
            return Prepared(path, key, source, source.pragma("data_version"))
        except BaseException:
            source.close()
            discard(store.path)
            raise


def put_in_place(store: Store, prepared: Prepared) -> None:
    """Give a prepared database the name of the one that ``store`` has open, which is closed hereby, in any case.

    Raises StaleError where something was written since it was prepared, StoreError where another process has the
    database open; then nothing has changed.
    """
    store.release()
    try:
        _claim(prepared.source)
        if prepared.source.pragma("data_version") != prepared.state or not prepared.path.exists():
            raise StaleError(tr("Something was written meanwhile, so the passphrase was left as it is. Try again."))
        path = store.path.resolve()  # of a link what it points at, where it would be left lying as it was
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)  # of what claimed it; not needed
        if os.name == "nt":  # where an open file keeps its name, and so cannot have been opened by anybody since
            prepared.source.close()
        os.replace(prepared.path, path)
        sync(path.parent)
    finally:
        prepared.path.unlink(missing_ok=True)
        prepared.source.close()


def opens(path: Path, key: Key) -> bool:
    """Whether ``key`` opens a database. Raises StoreError where that cannot be found out."""
    try:
        connect(path, key, apsw.SQLITE_OPEN_READONLY).close()
    except (apsw.NotADBError, LockedError):
        return False
    except apsw.Error as error:
        raise explained(error) or error from error
    return True


def bring(path: Path, before: Key | None, after: Key | None) -> bool:
    """Have a backup under another key, whole or not at all; False where it cannot be read. Raises OSError."""
    try:
        with closing(connect(path, before, apsw.SQLITE_OPEN_READONLY)) as connection:
            back_up(connection, path, after)
    except (apsw.NotADBError, apsw.CorruptError, LockedError, StoreError):
        return False
    return True


def _claim(connection: apsw.Connection) -> None:
    """Have the database alone; whoever else reads it by now holds a lock that this waits for."""
    connection.pragma("locking_mode", "exclusive")
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.pragma("journal_mode", "delete")
        except apsw.BusyError as error:
            if time.monotonic() > until:
                raise StoreError(
                    tr(
                        "Another netdesk has this desk open, so its passphrase was left as it is. Quit its "
                        "windows, wait until its commands have ended, and try again."
                    )
                ) from error
            time.sleep(_PAUSE)
        else:
            return
