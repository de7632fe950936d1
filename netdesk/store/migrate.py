"""Bring a database file to the newest schema: numbered SQL files, a backup before, and no way back.

``PRAGMA user_version`` is the number of the last migration applied; ``application_id`` says the file is netdesk's.
"""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from netdesk.core.language import tr
from netdesk.errors import DamagedError, StoreError
from netdesk.store.failures import explained
from netdesk.store.key import connect, salt_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.store.key import Key

APPLICATION_ID = 0x6E657464  # "netd"
_MIGRATIONS = Path(__file__).parent / "migrations"


def newest_version() -> int:
    """The schema version of this netdesk."""
    return max(_scripts())


def is_current(path: Path, key: Key | None = None) -> bool:
    """Whether a database file exists and has the newest schema.

    Raises StoreError where it cannot be used, LockedError where ``key`` does not open it.
    """
    _refuse_other(path)
    if not path.exists():
        return False
    try:
        connection = connect(path, key, apsw.SQLITE_OPEN_READONLY)
    except apsw.Error as error:
        raise unusable(path, error) from error
    try:
        return schema_version(connection, path) == newest_version()
    finally:
        connection.close()


def create(path: Path) -> None:
    """Make a new, empty database, whole or not at all, readable by its owner only. Raises StoreError."""
    _refuse_other(path)
    partial = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        partial.touch(mode=0o600)
        with contextlib.closing(apsw.Connection(str(partial))) as connection:
            # On the disk once and for all below: waiting for it after each migration takes seven times as long.
            connection.pragma("synchronous", "off")
            connection.pragma("journal_mode", "memory")
            migrate(connection, partial, None)
        sync(partial)
        _publish(partial, path)
    except apsw.Error as error:
        if not path.exists():  # else another netdesk was quicker
            raise explained(error) or error from error
    except OSError as error:
        if not path.exists():
            said = tr(
                "Nothing can be written to {folder} ({why}). Make room there, let netdesk write there, or choose "
                "another folder with --data-dir."
            )
            raise StoreError(said.format(folder=path.parent, why=error.strerror)) from error
    finally:
        for left in path.parent.glob(f"{path.name}.*part*"):
            with contextlib.suppress(OSError):
                left.unlink()


def _refuse_other(path: Path) -> None:
    """Raises StoreError where something that is no file has the name of the database."""
    if path.is_file():
        return
    if path.is_dir():
        said = tr(
            "{path} is a folder, where the database should be. Move it away to start empty, or bring a backup back "
            "with “netdesk restore”, which keeps the folder."
        )
        raise StoreError(said.format(path=path))
    if path.exists():
        said = tr(
            "{path} is a pipe or a device, where the database should be. Move it away to start empty, or bring a "
            "backup back with “netdesk restore”."
        )
        raise StoreError(said.format(path=path))
    if path.is_symlink():
        said = tr("{path} points at {target}, which is not there. Bring its disk back, or remove the link.")
        raise StoreError(said.format(path=path, target=path.readlink()))


def _publish(partial: Path, path: Path) -> None:
    """Give a finished file its name, unless there is one of that name. Raises OSError."""
    try:
        os.link(partial, path)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not path.exists():
            os.replace(partial, path)


def version_in(connection: apsw.Connection) -> int | None:
    """The schema version of an open database; 0 for a new one, None where it is not netdesk's. Raises apsw.Error."""
    application_id = connection.pragma("application_id")
    if application_id == APPLICATION_ID:
        return int(connection.pragma("user_version"))
    # Asked only where it matters: for the answer the whole schema is read, at each start.
    is_new = application_id == 0 and connection.execute("SELECT count(*) FROM sqlite_schema").get == 0
    return 0 if is_new else None


def schema_version(connection: apsw.Connection, path: Path) -> int:
    """The schema version of an open database; 0 for a new one. Raises StoreError where it is not ours or newer."""
    try:
        version = version_in(connection)
    except apsw.Error as error:
        raise unusable(path, error) from error
    if version == 0 and not path.name.endswith(".part"):  # SQLite takes what is cut off after a byte for a new one
        if path.stat().st_size:
            said = tr(
                "{path} is cut off, so what it held is lost. Bring a backup back with “netdesk restore”, or delete the "
                "file to start empty."
            )
        else:
            said = tr(
                "{path} is empty (0 bytes), so what it held is lost. Bring a backup back with “netdesk restore”, or "
                "delete the file to start empty."
            )
        raise StoreError(said.format(path=path))
    if version is None:
        raise StoreError(
            tr("{path} is not a netdesk database. Choose another data folder with --data-dir.").format(path=path)
        )
    if version > newest_version():
        raise StoreError(
            tr(
                "{path} was written by a newer netdesk (schema {version}, this one knows "
                "{newest_version}). Update netdesk to open it; the file was left as it is."
            ).format(path=path, version=version, newest_version=newest_version())
        )
    return version


def unusable(path: Path, error: apsw.Error) -> Exception:
    """What to raise for a file that SQLite cannot open."""
    may_be_sound = (apsw.BusyError, apsw.ReadOnlyError, apsw.CantOpenError, apsw.IOError, apsw.FullError)
    if isinstance(error, may_be_sound):  # on a full disk too not even reading begins
        return explained(error) or error
    kind = DamagedError if isinstance(error, apsw.NotADBError | apsw.CorruptError) else StoreError
    return kind(
        tr(
            "{path} cannot be read as a netdesk database ({error}). Bring a backup back with "
            "“netdesk restore”, or move the file away to start empty."
        ).format(path=path, error=error)
    )


def migrate(
    connection: apsw.Connection,
    path: Path,
    backup: Path | None,
    key: Key | None = None,
    newest: int | None = None,
) -> None:
    """Apply the migrations a database lacks, each in its own transaction, up to the number ``newest`` where one is
    given; a backup under ``key`` is made first, where it has data and ``backup`` says where.

    Raises StoreError.
    """
    version = schema_version(connection, path)
    pending = {number: script for number, script in _scripts().items() if version < number <= (newest or number)}
    if pending and version and backup is not None:
        back_up(connection, backup, key)
    for number, script in sorted(pending.items()):
        _apply(connection, script, number)


def back_up(connection: apsw.Connection, target: Path, key: Key | None = None, *, is_checked: bool = True) -> None:
    """Write a consistent copy of an open database to ``target`` under ``key``, whole or not at all, readable by its
    owner only.

    The copy has no keys of points for paper, as what was erased here must be nowhere. Raises StoreError, for a
    damaged database too where ``is_checked``.
    """
    target.parent.mkdir(mode=0o700, exist_ok=True)
    partial = target.with_name(f".{target.name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        partial.unlink(missing_ok=True)
        fill(partial, connection, key)
        with contextlib.closing(connect(partial, key)) as copy:
            if is_checked and copy.pragma("quick_check") != "ok":
                raise DamagedError(
                    tr(
                        "The database is damaged, so no backup was made. Quit netdesk and bring an earlier "
                        "backup back with “netdesk restore”; “netdesk backup --list” names them."
                    )
                )
            copy.pragma("journal_mode", "delete")
            copy.pragma("secure_delete", 1)
            if copy.execute("SELECT 1 FROM sqlite_schema WHERE name = 'paper_key'").get:
                copy.execute("DELETE FROM paper_key")
        sync(partial)
        os.replace(partial, target)
        sync(target.parent)
    finally:
        for left in (partial, partial.with_name(f"{partial.name}-journal")):
            left.unlink(missing_ok=True)


def fill(target: Path, connection: apsw.Connection, key: Key | None) -> None:
    """Write all that an open database has into a new file under ``key``, readable by its owner only."""
    target.touch(mode=0o600)
    if (salt_of(connection.filename) is None) != (key is None):  # the pages of a copy would have another size
        try:
            connection.execute("VACUUM INTO ?", (f"{target.absolute().as_uri()}?key={key.words if key else ''}",))
        except apsw.Error as error:  # whose words may have the key in them
            raise type(error)(f"{target} cannot be written") from None
        return
    with contextlib.closing(connect(target, key)) as copy, copy.backup("main", connection, "main") as backup:
        backup.step()


def sync(path: Path) -> None:
    """Have a file or a folder's names written to the disk."""
    if path.is_dir() and os.name == "nt":  # Windows opens no folders
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _scripts() -> dict[int, Path]:
    # By name, as glob would cost the start a millisecond.
    return {int(name[:4]): _MIGRATIONS / name for name in sorted(os.listdir(_MIGRATIONS)) if name.endswith(".sql")}


def _apply(connection: apsw.Connection, script: Path, number: int) -> None:
    from netdesk.store.settle import settle

    with atomic(connection):
        connection.execute(script.read_text("utf-8"))
        connection.execute("INSERT OR IGNORE INTO stale SELECT id FROM person")  # what lists and search hold may differ
        if number == newest_version():
            settle(connection)  # in one with it, so that who is killed leaves nothing for views to read wrongly
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", number)


@contextlib.contextmanager
def atomic(connection: apsw.Connection) -> Iterator[None]:
    """All that is written within, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back where the disk fails
            connection.execute("ROLLBACK")
        raise
