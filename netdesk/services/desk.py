"""Desk: an open netdesk folder. One reader for the thread that opened it, one writer thread, one stream of changes."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from netdesk.core.language import tr
from netdesk.errors import KnownError, StoreError
from netdesk.paths import backup_folder, database_file
from netdesk.store.migrate import is_current
from netdesk.store.opening import open_reader, reopen

if TYPE_CHECKING:
    import queue
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from netdesk.clock import Clock
    from netdesk.core.change import Change
    from netdesk.store.encryption import Prepared
    from netdesk.store.key import Key
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

    P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """Opens a data folder. Cheap: the writer and its libraries come in with the first verb.

    ``reader`` belongs to the thread that made the desk. ``key`` is that of an encrypted desk, held while it is open.
    """

    def __init__(self, folder: Path, clock: Clock, key: Key | None = None) -> None:
        """Open ``folder``, making its database where there is none.

        Raises StoreError, also where there is none and backups say that there was one; LockedError where ``key`` does
        not open it.
        """
        self.folder = folder
        self.clock = clock
        self.key = key
        self._listeners: list[Callable[[Change], None]] = []
        self._writer: threading.Thread | None = None
        self._lookers: list[threading.Thread] = []
        path = database_file(folder)
        try:
            if not is_current(path, key):
                _refuse_lost(path)
                self.run(_nothing).result()
            self.reader = open_reader(path, key)
        except BaseException:
            self._end_writer()
            raise

    def run(self, verb: Callable[Concatenate[Store, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a verb on the writer thread. Its result or error arrives in the future, once it is committed."""
        from concurrent.futures import Future

        future: Future[T] = Future()

        def job(open_store: Callable[[], Store]) -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(open_store().attempt(verb, *args, **kwargs))
            except BaseException as error:
                future.set_exception(known(error))

        self._jobs.put(job)
        if self._writer is None:
            self._writer = threading.Thread(target=self._write, name="netdesk-writer", daemon=True)
            self._writer.start()
        return future

    def look(self, question: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Ask something that takes long, on a thread and a reader of its own, so that neither reads nor writes wait."""
        from concurrent.futures import Future

        future: Future[T] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                reader = open_reader(database_file(self.folder), self.key)
                try:
                    future.set_result(question(reader, *args, **kwargs))
                finally:
                    reader.close()
            except BaseException as error:
                future.set_exception(known(error))

        thread = threading.Thread(target=work, name="netdesk-looker", daemon=True)
        self._lookers = [each for each in self._lookers if each.is_alive()]
        self._lookers.append(thread)
        thread.start()
        return future

    def switch_to(self, prepared: Prepared) -> None:
        """Go on with a prepared database (store/encryption.py) in the place of the present one. Quick; for the thread
        of ``reader``.

        Raises StaleError, StoreError, as ``put_in_place`` does; then nothing has changed.
        """
        from netdesk.store.encryption import put_in_place

        for thread in self._lookers:
            thread.join()
        self.reader.close()
        try:
            self.run(put_in_place, prepared).result()
            self.key = prepared.key
        finally:
            reopen(self.reader, database_file(self.folder), self.key)

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call ``listener`` on the writer thread after each commit, until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def announce(self, change: Change) -> None:
        """Tell all listeners of a change, also one that another process made."""
        for listener in tuple(self._listeners):
            listener(change)

    def close(self) -> None:
        """Finish what is being written and let go of the files."""
        self.reader.close()
        for thread in self._lookers:
            thread.join()
        self._end_writer()  # the last to close, as it alone can bring the log home into the database

    def _end_writer(self) -> None:
        if self._writer is not None:
            self._jobs.put(None)
            self._writer.join()
            self._writer = None

    @cached_property
    def _jobs(self) -> queue.SimpleQueue[Callable[[Callable[[], Store]], None] | None]:
        import queue

        return queue.SimpleQueue()

    def _write(self) -> None:
        from netdesk.store.store import Store

        store: Store | None = None

        def open_store() -> Store:
            nonlocal store
            if store is None:
                store = Store(database_file(self.folder), self.clock, self.announce, self.key)
            return store

        while (job := self._jobs.get()) is not None:
            job(open_store)
            if store is not None and store.is_released:
                store = None
            while store is not None and self._jobs.empty() and _tidy(store):
                pass
        if store is not None:
            store.close()


def is_gone(folder: Path) -> bool:
    """Whether a folder has no database."""
    return not database_file(folder).exists()


def make_empty(folder: Path) -> None:
    """Make an empty database in a folder that has none, but backups. Raises KnownError."""
    from netdesk.store.migrate import create

    create(database_file(folder))


def _refuse_lost(path: Path) -> None:
    if not path.exists() and any(backup_folder(path.parent).glob("*.db")):
        said = tr(
            "{path} is gone, while backups of it are there. Bring one back with “netdesk restore” (“netdesk backup "
            "--list” names them), or move the folder “{folder}” away to start empty."
        )
        raise StoreError(said.format(path=path, folder=backup_folder(path.parent).name))


def _tidy(store: Store) -> bool:
    """For a quiet moment: whoever was in the bin long enough goes, and the database is put in order (store.py). Returns
    whether there is more to do in the next.

    What cannot be done now is left for another such moment; nobody waits for it.
    """
    import logging

    from netdesk.services import shelf

    try:
        shelf.remove_expired(store)
        return store.tidy()
    except Exception as error:
        logging.getLogger(__name__).info("Not tidied: %s", type(error).__name__)
        return False


def known(error: BaseException) -> BaseException:
    """The KnownError that says in words what the database or a file met with; ``error`` itself where it is something
    else.
    """
    from netdesk.store.failures import explained, removed_meanwhile

    found: KnownError | None = explained(error) or removed_meanwhile(error)
    if found is None and isinstance(error, OSError) and error.filename:
        said = tr(
            "{file} cannot be used ({why}). See whether it may be read and written, and whether its disk is there and "
            "has room."
        )
        found = StoreError(said.format(file=error.filename, why=error.strerror))
    if found is None:
        return error
    found.__cause__ = error
    return found


def _nothing(store: Store) -> None:
    """The verb that only opens the store."""
