"""Backups: made by themselves and when asked for, thinned out, compared with the present and restored."""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from netdesk.core.backups import Backup, Occasion, Preview, kept
from netdesk.core.language import tr
from netdesk.errors import FileError, InputError, KnownError, LockedError, NotFoundError, StoreError
from netdesk.paths import FILE_MODE, backup_folder, database_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from netdesk.core.change import Change
    from netdesk.services.desk import Desk
    from netdesk.store.key import Key
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

SETTLES_AFTER = 5.0
"""Seconds after a change until the day's backup is made."""
_ROW_OF_MERGES = timedelta(hours=1)


def listed(folder: Path) -> list[Backup]:
    """The backups of a data folder, the newest first."""
    found = []
    for path in backup_folder(folder).glob("*.db"):
        with suppress(FileNotFoundError):  # thinned out just now
            if path.is_file() and (backup := Backup.of(path.name, path.stat().st_size)):
                found.append(backup)
    return sorted(found, reverse=True)


def path_of(folder: Path, backup: Backup) -> Path:
    """Where a backup is."""
    return backup_folder(folder) / backup.name


def named(folder: Path, name: str) -> Path:
    """The file that ``name`` means: a path, else the name of a backup of this folder. Raises NotFoundError."""
    for path in (Path(name), backup_folder(folder) / name):
        if path.is_file():
            return path
    raise NotFoundError(
        tr("There is no file “{name}”. “netdesk backup --list” names the backups there are.").format(name=name)
    )


def make(store: Store, occasion: Occasion = Occasion.ASKED) -> Path:
    """Make a backup and thin out the older ones. Raises StoreError, FileError."""
    return _made(store.as_reader(), store.path.parent, store.clock.now(), occasion)


def before(store: Store, occasion: Occasion) -> None:
    """Make a backup before something big, where anything has happened since the last; of merges in a row, one.

    Raises StoreError, FileError.
    """
    folder, reader = store.path.parent, store.as_reader()
    there = listed(folder)
    if occasion is Occasion.MERGE and any(
        timedelta() <= store.clock.now() - each.at < _ROW_OF_MERGES for each in there if each.occasion is occasion
    ):
        return
    if _has_changed(reader, folder, there, store.clock.now()):
        _made(reader, folder, store.clock.now(), occasion)


def before_repair(store: Store) -> Path:
    """Keep what is here before a repair, as a backup, or as it is where it is too damaged for one; returns where.

    Raises StoreError, FileError.
    """
    try:
        return make(store, Occasion.REPAIR)
    except StoreError:
        aside = _place_for_damaged(store.path.parent, store.clock.now())
        _copy(store.as_reader(), database_file(aside), is_checked=False)
        return aside


def daily(reader: Reader, folder: Path, now: datetime) -> Path | None:
    """Make the backup of the day, unless there is one or nothing has changed since the last. Raises StoreError."""
    there = listed(folder)
    today = now.date()
    if any(each.occasion is Occasion.DAILY and each.at.astimezone(now.tzinfo).date() == today for each in there):
        return None
    return _made(reader, folder, now, Occasion.DAILY) if _has_changed(reader, folder, there, now) else None


def write_to(reader: Reader, folder: Path, target: Path) -> None:
    """Write a backup to a file anywhere. Raises StoreError, FileError, InputError where that is the database itself."""
    _copy(reader, place_for(folder, target))


def take_out(reader: Reader, folder: Path, target: Path, now: datetime) -> dict[str, int]:
    """Write all that is in ``folder`` as an archive, and return how many rows of each table it has.

    Raises FileError, InputError, as ``place_for`` does.
    """
    from netdesk.services import archives

    return archives.write(reader, place_for(folder, target), now)


def place_for(folder: Path, target: Path) -> Path:
    """Where a copy of what is in ``folder`` may be written. Raises FileError, InputError for the database itself."""
    target = target.absolute()
    if target.is_dir():
        raise FileError(tr("“{target}” is a folder. Give the name of a file in it.").format(target=target))
    if target.exists() and not target.is_file():  # it would be replaced
        raise FileError(tr("“{target}” is a pipe or a device. Give the name of a file.").format(target=target))
    if not target.parent.is_dir():
        raise FileError(
            tr("There is no folder “{parent}”. Make it, or choose another place.").format(parent=target.parent)
        )
    if target.resolve() == database_file(folder).resolve():
        raise InputError(tr("That is the database itself. Choose another place for its backup."))
    return target


def preview(reader: Reader, folder: Path, file: Path, file_key: Key | None = None) -> Preview:
    """What restoring ``file`` would change. Raises FileError, StoreError, LockedError."""
    with candidate(folder, file, reader.key, file_key) as ready:
        return compare(reader, ready)


def compare(reader: Reader, ready: Path) -> Preview:
    """How a ``candidate`` differs from the present. Raises StoreError where that cannot be read."""
    from netdesk.store import backups

    return backups.preview(reader, ready)


def restore(store: Store, file: Path, file_key: Key | None = None) -> Path:
    """Put a backup in the place of the present, which is kept as a backup; returns that one.

    One transaction, so that windows and other processes that have the desk open see the old or the new, whole. The
    desk stays under the passphrase it has. Raises FileError, StoreError, LockedError; then nothing has changed.
    """
    with candidate(store.path.parent, file, store.key, file_key) as ready:
        return put_in_place(store, ready)


def put_in_place(store: Store, ready: Path) -> Path:
    """``restore`` of a ``candidate``."""
    aside = make(store, Occasion.RESTORE)
    store.replace(ready)
    return aside


def is_damaged(folder: Path, key: Key | None = None) -> bool:
    """Whether the database of a folder can no longer be read, is gone, or is no file; False where its disk is away."""
    from netdesk.store import backups

    path = database_file(folder)
    is_away = path.is_symlink() and not path.exists()
    return not is_away and (not path.is_file() or backups.is_damaged(path, key))


def restore_over_damaged(folder: Path, ready: Path, now: datetime) -> Path | None:
    """Put a ``candidate`` in the place of a database that cannot be read, which is kept; returns where, None where
    there is nothing to keep.

    Only while nothing else has the folder open. Raises OSError.
    """
    path = database_file(folder)
    if path.is_file():
        path = path.resolve()  # what a link points at has its log beside it, and stays where it is
    aside = _place_for_damaged(folder, now) if path.exists() else None
    logs = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    for each in (path, *logs):
        if aside is not None and each.is_file():
            shutil.copy2(each, aside)
        elif aside is not None and each.exists():
            shutil.move(each, aside)
    for log in logs:  # they belong to the old one
        log.unlink(missing_ok=True)
    if path.parent != folder.resolve():  # on another disk, it may be
        beside = path.with_name(f"{path.name}.part")
        beside.touch(mode=FILE_MODE)
        ready = Path(shutil.copy2(ready, beside))
    ready.replace(path)
    return aside


@contextmanager
def candidate(folder: Path, file: Path, key: Key | None = None, file_key: Key | None = None) -> Iterator[Path]:
    """A backup or an archive as a database under ``key``, checked and of the newest schema, for as long as the context
    lasts. ``file_key`` is that of a backup which was made under another one.

    Raises FileError, StoreError; LockedError where the backup is encrypted under a passphrase that is to be given.
    """
    try:
        work = TemporaryDirectory(prefix=".restore-", dir=folder, ignore_cleanup_errors=True)
    except OSError as error:
        raise FileError(
            tr(
                "Nothing can be written to “{folder}” ({strerror}), so nothing was changed. Make room "
                "there, or let netdesk write there."
            ).format(folder=folder, strerror=error.strerror)
        ) from error
    with work as name:
        ready = Path(name) / "candidate.db"
        _prepare(file, ready, key, file_key)
        yield ready


def _prepare(file: Path, ready: Path, key: Key | None, file_key: Key | None) -> None:
    from netdesk.services import archives
    from netdesk.store import backups

    try:
        if archives.is_archive(file):
            archives.unpack(file, ready, key)
            backups.make_ready(ready, key)
        else:
            backups.prepare(file, _key_of(file, key, file_key), ready, key)
    except OSError as error:
        raise FileError(
            tr("“{name}” cannot be made ready: {strerror}. Nothing was changed.").format(
                name=file.name, strerror=error.strerror
            )
        ) from error


def _key_of(file: Path, *keys: Key | None) -> Key | None:
    from netdesk.store.key import salt_of

    salt = salt_of(file)
    if salt is None:
        return None
    for key in keys:
        if key is not None and key.salt == salt:
            return key
    raise LockedError(
        tr("“{name}” is encrypted under another passphrase. Give the one it was made under.").format(name=file.name)
    )


async def follow(desk: Desk, failed: Callable[[KnownError], object]) -> None:
    """Make the day's backup a while after its first change, off the caller's thread, until cancelled.

    ``failed`` gets the error where it cannot be made, once a day; the next change tries again.
    """
    import asyncio

    loop, changed = asyncio.get_running_loop(), asyncio.Event()
    changed.set()
    told_on: date | None = None

    def heard(_change: Change) -> None:
        loop.call_soon_threadsafe(changed.set)

    unsubscribe = desk.subscribe(heard)
    try:
        while True:
            await changed.wait()
            await asyncio.sleep(SETTLES_AFTER)
            changed.clear()
            now = desk.clock.now()
            try:
                await asyncio.wrap_future(desk.look(daily, desk.folder, now))
            except KnownError as error:
                if told_on != now.date():
                    told_on = now.date()
                    failed(error)
    finally:
        unsubscribe()


def _has_changed(reader: Reader, folder: Path, there: list[Backup], now: datetime) -> bool:
    from netdesk.store import backups

    if backups.is_blank(reader):
        return False
    last = next((each for each in there if each.at <= now), None)  # before those of a clock that ran ahead
    return last is None or backups.state_of(path_of(folder, last), reader.key) != backups.state(reader)


def _made(reader: Reader, folder: Path, now: datetime, occasion: Occasion) -> Path:
    at = now.astimezone(UTC).replace(microsecond=0)
    while (target := path_of(folder, Backup(at, occasion))).exists():
        at += timedelta(seconds=1)
    _copy(reader, target)
    there = listed(folder)
    keeping = kept(there, now)
    for each in there:
        if each not in keeping and path_of(folder, each) != target:
            path_of(folder, each).unlink(missing_ok=True)
    _clear(folder, target)
    return target


def _place_for_damaged(folder: Path, now: datetime) -> Path:
    aside = backup_folder(folder) / f"damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside.mkdir(mode=0o700, parents=True, exist_ok=True)
    return aside


def _copy(reader: Reader, target: Path, *, is_checked: bool = True) -> None:
    try:
        reader.copy_to(target, is_checked=is_checked)
    except (FileExistsError, NotADirectoryError) as error:
        raise FileError(
            tr(
                "“{parent}” is not a folder, so no backup can be kept in it and nothing was changed. Move it away."
            ).format(parent=target.parent)
        ) from error
    except OSError as error:
        raise FileError(
            tr(
                "No backup can be written to “{parent}” ({strerror}), so nothing was changed. Make room "
                "there, or let netdesk write there."
            ).format(parent=target.parent, strerror=error.strerror)
        ) from error


def _clear(folder: Path, made: Path) -> None:
    """Remove what a backup or a restore has left that was killed more than a day before this one was ``made``."""
    for left in (*made.parent.glob(".*.part*"), *folder.glob(".restore-*")):
        with suppress(OSError):
            if made.stat().st_mtime - left.stat().st_mtime > timedelta(days=1).total_seconds():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
