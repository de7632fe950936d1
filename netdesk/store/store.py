"""The write side of the database: opened, migrated and used on the one writer thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

import apsw
from playhouse.apsw_ext import APSWDatabase

from netdesk.core.backups import Backup, Occasion
from netdesk.core.change import Area, Change, Origin
from netdesk.core.language import tr
from netdesk.errors import StoreError
from netdesk.paths import backup_folder
from netdesk.store import functions, journal, replacement, settle, tables, text_index
from netdesk.store.failures import explained
from netdesk.store.key import connect, identity
from netdesk.store.migrate import back_up, create, is_current, migrate
from netdesk.store.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from netdesk.clock import Clock
    from netdesk.store.key import Key

P = ParamSpec("P")
T = TypeVar("T")

_PRAGMAS = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    "synchronous": "normal",
    "cache_size": -65536,
    "secure_delete": "fast",  # what is deleted within a page that is written anyway is overwritten
}
_MOST_WAL_PAGES = 1000
_MOST_ATTEMPTS = 50
# Were SQLite told that a table is small, it would read it whole for each row of another one, also when a file that
# comes in has made it large: to a thousand people and their first interaction, three thousand more took ten minutes.
_FORGET_SMALL = (
    "DELETE FROM sqlite_stat1 WHERE CAST(stat AS INTEGER) < 300",
    "DELETE FROM sqlite_stat4 WHERE idx NOT IN (SELECT idx FROM sqlite_stat1 WHERE idx IS NOT NULL)",
)


class _Database(APSWDatabase):  # type: ignore[misc]  # Peewee has no types
    """Peewee's database on a connection of netdesk's own (store/key.py)."""

    def __init__(self, path: Path, key: Key | None) -> None:
        super().__init__(str(path), pragmas=_PRAGMAS, lock_type="IMMEDIATE", thread_safe=False)
        self._path = path
        self._key = key

    def _connect(self) -> apsw.Connection:
        connection = connect(self._path, self._key)
        self._add_conn_hooks(connection)
        return connection


class _OvertakenError(Exception):
    """Another process wrote after a verb had begun to read and before its first step."""


class Step:
    """One step under way. ``ids`` are the people it concerns; left empty, views refresh for anyone."""

    def __init__(self, label: str, areas: tuple[Area, ...]) -> None:
        self.label = label
        self.areas = frozenset(areas)
        self.ids: set[int] = set()


class Store:
    """An open database that can be written to. ``published`` is called after each commit, on the writer thread."""

    def __init__(self, path: Path, clock: Clock, published: Callable[[Change], None], key: Key | None = None) -> None:
        """Open or create the database and bring it to the newest schema.

        Raises StoreError, LockedError where ``key`` does not open it.
        """
        self.path = path
        self.clock = clock
        self.key = key
        self._published = published
        self._wal_pages = 0
        self._seen: int | None = None  # what the verb under way has read is of this state of the database
        self._packer = ThreadPoolExecutor(1, "netdesk-packer")
        if not path.exists():
            create(path)
        is_current(path, key)
        self.db = _Database(path, key)
        try:
            self.db.connect()
            self.connection: apsw.Connection = self.db.connection()
            functions.register(self.connection)
            backup = backup_folder(path.parent) / Backup(clock.now(), Occasion.MIGRATION).name
            migrate(self.connection, path, backup, key)
            with self.db.atomic():
                replacement.discard(path)
                settle.settle(self.connection)  # whom a migration marked stale
            self.connection.set_wal_hook(self._on_committed)
        except BaseException as error:
            self.release()
            if not isinstance(error, apsw.Error):
                raise
            said = tr("{path} cannot be opened: {error}.").format(path=path, error=error)
            raise explained(error) or StoreError(said) from error
        self._identity = identity(path)
        tables.database.initialize(self.db)

    def as_reader(self) -> Reader:
        """Reads on the writer's own connection, so that a verb sees what it has written."""
        return Reader(self.connection, self.key)

    def instant(self) -> str:
        """Now, as UTC ISO text to the second."""
        return self.clock.now().astimezone(UTC).isoformat(timespec="seconds")

    def attempt(self, verb: Callable[Concatenate[Store, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What ``verb(store, …)`` gives. Where another process wrote between what it read and its first step, it starts
        over, so that no verb acts on what is no longer so.

        Raises whatever it raises, and BusyError where others never leave it the time.
        """
        for _ in range(_MOST_ATTEMPTS):
            self._seen = self.as_reader().version()
            try:
                return verb(self, *args, **kwargs)
            except _OvertakenError:
                continue
            finally:
                self._seen = None
        raise apsw.BusyError

    @contextmanager
    def step(self, label: str, *areas: Area, origin: Origin = Origin.USER) -> Iterator[Step]:
        """One transaction, one undo step, one Change. Where the body raises, nothing has happened.

        The label is written when the body ends, so that the body may refine ``step.label``. A step that is not the
        user's is undone only where it is named.
        """
        self._refuse_lost()
        step = Step(label, areas)
        with self.db.atomic():
            if self._seen not in (None, self.as_reader().version()):
                raise _OvertakenError
            recording = journal.Recording(self.connection)
            try:
                yield step
                changeset = recording.finish()
            finally:
                recording.close()
            packed = self._packer.submit(journal.packed, changeset)  # beside the settling, which takes as long
            settle.settle(self.connection)
            if changeset:
                journal.keep(self.connection, step.label, origin, self.instant(), packed.result())
        self._seen = None  # begun anew, the verb would do this twice
        if changeset:
            self._published(Change(step.areas, frozenset(step.ids), step.label, origin))

    def undo(self, step_id: int | None = None) -> str:
        """Take back a step, the newest if none is named, and return its label. Raises UndoError."""
        self._refuse_lost()
        with self.db.atomic():
            label, touched = journal.undo(self.connection, step_id)
            settle.settle(self.connection)
        self._published(Change(touched.areas, touched.ids, label, Origin.UNDO))
        return label

    def redo(self) -> str:
        """Do again what was undone last and return its label. Raises UndoError."""
        self._refuse_lost()
        with self.db.atomic():
            label, touched = journal.redo(self.connection)
            settle.settle(self.connection)
        self._published(Change(touched.areas, touched.ids, label, Origin.UNDO))
        return label

    def position(self) -> int:
        """A number that is another one after any step, undo, redo or restore, as long as the program runs."""
        steps = self.connection.execute("SELECT id FROM step WHERE state = 'done' ORDER BY id").fetchall()
        return hash((self.connection.pragma("schema_version"), *steps))

    def replace(self, candidate: Path) -> None:
        """Have all that is in a prepared copy (store/backups.py) in the place of what is here, in one transaction."""
        from netdesk.store import backups

        backups.carry_paper_keys(self.connection, candidate)
        backups.put_in_place(candidate, self.connection, self.key)
        self._published(Change(frozenset(Area), origin=Origin.ELSEWHERE))

    def rebuild(self) -> None:
        """Rebuild all that is derived from what is stated, in one transaction."""
        with self.db.atomic():
            settle.rebuild(self.connection)
        self._published(Change(frozenset(Area), origin=Origin.ELSEWHERE))

    def tidy(self) -> bool:
        """For a quiet moment, a fraction of a second: what the text index lacks (text_index.py), then a long
        write-ahead log into the database. Returns whether there may be more of it to do.
        """
        if text_index.catch_up(self.connection):
            return True
        if self._wal_pages > _MOST_WAL_PAGES:
            self.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
            self._wal_pages = 0
        return False

    def _refuse_lost(self) -> None:
        """Write nothing to a file that has lost its name, as nobody would find it again; what it has is kept.

        Raises StoreError.
        """
        if identity(self.path) == self._identity:
            return
        kept = backup_folder(self.path.parent) / Backup(self.clock.now(), Occasion.LOST).name
        said = tr(
            "{path} was deleted or replaced by another program while netdesk had it open, so this was not written. "
            "Quit netdesk and start it again; “netdesk restore” brings a backup back."
        )
        with suppress(apsw.Error, OSError, StoreError):
            if not kept.exists():
                back_up(self.connection, kept, self.key)
            said = tr(
                "{path} was deleted or replaced by another program while netdesk had it open, so this was not written. "
                "What was here until then is kept as the backup {backup}: quit netdesk, start it again, and restore it."
            )
        raise StoreError(said.format(path=self.path, backup=kept.name))

    def _on_committed(self, _connection: apsw.Connection, _database: str, pages: int) -> int:
        self._wal_pages = pages
        return int(apsw.SQLITE_OK)

    def close(self) -> None:
        """Let go of the file."""
        with suppress(apsw.Error):  # what it would make quicker, a later close will: nobody waits for another writer
            self.connection.set_busy_timeout(0)
            self.connection.pragma("optimize")
            for forget_small in _FORGET_SMALL:
                self.connection.execute(forget_small)
        self.release()

    @property
    def is_released(self) -> bool:
        """Whether the file was let go of."""
        return bool(self.db.is_closed())

    def release(self) -> None:
        """Let go of the file without writing anything more.

        A disk that fails meanwhile takes nothing that was committed, and no error of it hides why the file is let go.
        """
        try:
            self.db.close()
        except Exception as error:
            if explained(error) is None:
                raise
            import logging

            logging.getLogger(__name__).info("Closed with trouble: %s", type(error).__name__)
        self._packer.shutdown()
