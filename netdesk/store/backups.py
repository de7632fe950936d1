"""Copies of a database: what tells two states of it apart, a copy made ready to be restored, and put in its place."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import apsw

from netdesk.core.backups import Difference, Preview
from netdesk.core.language import tr
from netdesk.errors import DamagedError, FileError, KnownError, LockedError, StoreError
from netdesk.store import functions, settle
from netdesk.store.failures import explained
from netdesk.store.key import connect
from netdesk.store.migrate import APPLICATION_ID, atomic, back_up, migrate, newest_version, version_in
from netdesk.store.opening import open_reader
from netdesk.store.tables import STATED

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.store.key import Key
    from netdesk.store.reader import Reader, Row

_ALWAYS_SHOWN = ("person", "interaction")
_LAST_STEP = "SELECT label, made_at FROM {}.step WHERE state = 'done' ORDER BY id DESC LIMIT 1"


def state(reader: Reader) -> tuple[object, ...]:
    """A value that any step, undo, redo or change of passphrase changes, to tell by whether two copies differ."""
    return (
        *reader.rows("SELECT count(*) FROM person UNION ALL SELECT count(*) FROM interaction"),
        *reader.rows("SELECT id, made_at, state, undone_order FROM step ORDER BY id"),
        *reader.rows("SELECT private_key FROM vault"),
    )


def is_blank(reader: Reader) -> bool:
    """Whether nobody is here and nothing was ever done."""
    return reader.one("SELECT 1 FROM step UNION ALL SELECT 1 FROM person LIMIT 1") is None


def state_of(path: Path, key: Key | None) -> tuple[object, ...] | None:
    """``state`` of a backup; None where ``key`` does not open it, it cannot be read, or it has another schema."""
    try:
        with closing(open_reader(path, key)) as reader:
            return state(reader)
    except (apsw.Error, KnownError):
        return None


def is_damaged(path: Path, key: Key | None = None) -> bool:
    """Whether a file can no longer be read as a netdesk database; False where it is only busy, newer or out of reach,
    or ``key`` is not its own.
    """
    try:
        with closing(connect(path, key, apsw.SQLITE_OPEN_READONLY)) as connection:
            is_ours = connection.pragma("application_id") == APPLICATION_ID
            return not is_ours or connection.pragma("quick_check") != "ok"
    except (apsw.CorruptError, apsw.NotADBError):
        return True
    except (apsw.Error, LockedError):
        return False


def prepare(source: Path, source_key: Key | None, candidate: Path, key: Key | None) -> None:
    """Copy a backup to ``candidate`` under ``key``, checked, settled and of the newest schema.

    Raises FileError, StoreError, LockedError where ``source_key`` does not open the backup.
    """
    try:
        with closing(connect(source, source_key, apsw.SQLITE_OPEN_READONLY)) as connection:
            _refuse_foreign(connection, source)
            back_up(connection, candidate, key)
        make_ready(candidate, key)
    except (apsw.CorruptError, apsw.NotADBError, DamagedError) as error:
        said = tr("“{name}” cannot be restored: it is damaged, or not a netdesk database. Choose another backup.")
        raise FileError(said.format(name=source.name)) from error
    except apsw.CantOpenError as error:
        said = tr("“{name}” cannot be read. See whether its disk is there, and whether you may read it.")
        raise FileError(said.format(name=source.name)) from error


def _refuse_foreign(connection: apsw.Connection, source: Path) -> None:
    """Raises FileError where a database holds nothing that this netdesk could restore; apsw.Error."""
    version = version_in(connection)
    if version is None:
        said = tr(
            "“{name}” cannot be restored: it is another program's database. Choose a backup or an archive of netdesk."
        )
    elif version == 0:
        said = tr("“{name}” is empty. Choose another backup.")
    elif version > newest_version():
        said = tr("“{name}” was written by a newer netdesk. Update netdesk to restore it, or choose another backup.")
    else:
        return
    raise FileError(said.format(name=source.name))


def make_ready(candidate: Path, key: Key | None) -> None:
    """Bring a copy to the newest schema and settle it. Raises StoreError where it is not sound."""
    with closing(connect(candidate, key)) as connection:
        functions.register(connection)
        connection.pragma("foreign_keys", 1)
        migrate(connection, candidate, None)
        with atomic(connection):
            settle.settle(connection)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreError(
                tr("This backup is not whole: rows in it point at others that are missing. Choose another.")
            )


def preview(reader: Reader, candidate: Path) -> Preview:
    """How a prepared candidate differs from the database that ``reader`` reads. Raises StoreError where it cannot."""
    list(reader.rows("ATTACH ? AS there", (str(candidate),)))
    try:
        found = [_difference(reader, table._meta.table_name) for table in STATED]  # noqa: SLF001 as in journal.py
        last_there, last_here = (reader.one(_LAST_STEP.format(schema)) for schema in ("there", "main"))
    except apsw.Error as error:
        raise explained(error) or error from error
    finally:
        list(reader.rows("DETACH there"))
    shown = (each for each in found if each.only_there or each.only_here or each.table in _ALWAYS_SHOWN)
    return Preview(tuple(shown), _said(last_there), _said(last_here))


def _difference(reader: Reader, table: str) -> Difference:
    there, here = f"SELECT * FROM there.{table}", f"SELECT * FROM main.{table}"
    row = reader.one(
        f"SELECT (SELECT count(*) FROM ({there})), (SELECT count(*) FROM ({here})), "
        f"(SELECT count(*) FROM ({there} EXCEPT {here})), (SELECT count(*) FROM ({here} EXCEPT {there}))"
    )
    assert row is not None
    return Difference(table, *row)


def _said(row: Row | None) -> tuple[str, str] | None:
    return None if row is None else (str(row[0]), str(row[1]))


def carry_paper_keys(connection: apsw.Connection, candidate: Path) -> None:
    """Give a candidate the keys of the points for paper that are here and there alike; copies hold none."""
    connection.execute("ATTACH ? AS there", (str(candidate),))
    try:
        connection.execute(
            "INSERT OR REPLACE INTO there.paper_key SELECT paper_key.* FROM main.paper_key "
            "JOIN main.agenda_point here ON here.id = point_id "
            "JOIN there.agenda_point that ON that.id = here.id AND that.sealed = here.sealed"
        )
    finally:
        connection.execute("DETACH there")


def put_in_place(candidate: Path, connection: apsw.Connection, key: Key | None) -> None:
    """Make the database ``connection`` is open on what the candidate is, which has its key too, in one transaction;
    readers go on reading.
    """
    with (
        closing(connect(candidate, key, apsw.SQLITE_OPEN_READONLY)) as source,
        connection.backup("main", source, "main") as backup,
    ):
        backup.step()
