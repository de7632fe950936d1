"""Encryption: the whole desk under a passphrase, given at its opening, set, changed and removed.

Setting one takes three verbs: ``prepare`` on the writer thread, ``Desk.switch_to``, and ``settle`` for the backups that
there are and the keyring.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.core.backups import Occasion
from netdesk.core.language import tr
from netdesk.errors import DamagedError, FileError, InputError, StaleError, StoreError
from netdesk.services import backups, remembering
from netdesk.store import backups as stored_backups
from netdesk.store import encryption as stored
from netdesk.store.encryption import Prepared
from netdesk.store.key import Key, is_clear, salt_of
from netdesk.store.vault import SHORTEST_PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.errors import KnownError
    from netdesk.services.desk import Desk
    from netdesk.store.store import Store

MOST_TRIES = 3
"""How often a desk is rewritten, where something is written to it meanwhile."""


class OldBackups(StrEnum):
    """What becomes of the backups that were made before."""

    SAME = "same"
    KEEP = "keep"
    DELETE = "delete"


__all__ = ["SHORTEST_PASSPHRASE", "Key", "OldBackups", "Prepared", "is_clear", "salt_of"]


def is_encrypted(folder: Path) -> bool:
    """Whether the desk in ``folder`` opens by a passphrase only."""
    return salt_of(paths.database_file(folder)) is not None


def new_key(passphrase: str) -> Key:
    """The key of a passphrase chosen just now. Raises InputError for a short one."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise InputError(
            tr("A passphrase has at least {shortest_passphrase} characters.").format(
                shortest_passphrase=SHORTEST_PASSPHRASE
            ),
            "new",
        )
    return Key.derived(passphrase)


def unlocked(folder: Path, passphrase: str) -> Key:
    """The key that opens the encrypted desk in ``folder``.

    Raises InputError for a passphrase that is not its own, DamagedError where it is and the database is damaged.
    """
    path = paths.database_file(folder)
    salt = salt_of(path)
    if salt is None:
        raise StoreError(tr("{path} is not encrypted any more. Start netdesk again.").format(path=path))
    key = Key.derived(passphrase, salt)
    if stored.opens(path, key):
        return key
    raise _refusal(folder, passphrase, key)


def unlocked_backup(file: Path, passphrase: str) -> Key:
    """The key that opens an encrypted backup. Raises InputError for a passphrase that is not its own."""
    key = Key.derived(passphrase, salt_of(file))
    if not stored.opens(file, key):
        raise InputError(tr("This passphrase does not open “{name}”.").format(name=file.name), "old")
    return key


def remembered(folder: Path) -> Key | None:
    """The key of the desk in ``folder``, where the system's keyring has it."""
    return remembering.remembered(folder, paths.database_file(folder))


def prepare(store: Store, key: Key | None) -> Prepared:
    """Make a backup where anything has happened since the last, and rewrite the desk under ``key``.

    Raises StoreError, FileError; then nothing has changed.
    """
    backups.before(store, Occasion.PASSPHRASE)
    try:
        return stored.prepare(store, key)
    except OSError as error:
        raise FileError(
            tr(
                "Nothing can be written to “{parent}” ({strerror}), so the passphrase was left as it is. "
                "Make room there, or let netdesk write there."
            ).format(parent=store.path.parent, strerror=error.strerror)
        ) from error


def change(desk: Desk, key: Key | None) -> None:
    """Bring the desk under ``key``, or under none; for who may wait for it. Raises StoreError, FileError."""
    for left in range(MOST_TRIES - 1, -1, -1):
        prepared = desk.run(prepare, key).result()
        try:
            desk.switch_to(prepared)
        except StaleError:
            if not left:
                raise
        else:
            return


def adopt(desk: Desk, key: Key) -> None:
    """Have an empty desk under the key of the backup that is to be restored on it. Raises StoreError, FileError."""
    if desk.key is None and stored_backups.is_blank(desk.reader):
        change(desk, key)


def settle(store: Store, before: Key | None, old_backups: OldBackups) -> int:
    """Deal with the backups that open by the key the desk had ``before``; returns how many there were.

    One that is damaged stays as it is. Raises StoreError, FileError.
    """
    folder = store.path.parent
    there = [path for path in _backups(folder) if _opens_as(path, before)]
    if old_backups is OldBackups.DELETE and there:
        backups.make(store, Occasion.PASSPHRASE)
        for path in there:
            path.unlink(missing_ok=True)
    elif old_backups is OldBackups.SAME:
        return sum(stored.bring(path, before, store.key) for path in there)
    return len(there)


def others(folder: Path, key: Key | None) -> list[Path]:
    """The backups that do not open as the desk does, the newest first."""
    return [path for path in _backups(folder) if not _opens_as(path, key)]


def needs_passphrase(file: Path, key: Key | None) -> bool:
    """Whether a backup is encrypted under another passphrase than that of ``key``."""
    salt = salt_of(file)
    return salt is not None and (key is None or key.salt != salt)


def count_as(folder: Path, key: Key | None) -> int:
    """How many backups open by ``key``, and would no longer open as the desk does once that has another one."""
    return sum(_opens_as(path, key) for path in _backups(folder))


def in_the_clear(folder: Path) -> list[Path]:
    """What lies beside an encrypted desk and everybody can read."""
    databases = [*_backups(folder), *paths.backup_folder(folder).glob("damaged-*/*.db")]
    open_files = (paths.feed_file(folder), paths.picture_file(folder))
    return [*filter(is_clear, databases), *(path for path in open_files if path.exists())]


def _backups(folder: Path) -> list[Path]:
    return [backups.path_of(folder, each) for each in backups.listed(folder)]


def _opens_as(path: Path, key: Key | None) -> bool:
    return is_clear(path) if key is None else salt_of(path) == key.salt


def _refusal(folder: Path, passphrase: str, key: Key) -> KnownError:
    """What to say to a passphrase that does not open the desk: the newest encrypted backup tells more of it."""
    for path in _backups(folder):
        salt = salt_of(path)
        if salt is None:
            continue
        if salt == key.salt and stored.opens(path, key):
            return DamagedError(
                tr(
                    "The passphrase is right, but {folder} is damaged. Bring a backup back: “netdesk restore {name}”."
                ).format(folder=paths.database_file(folder), name=path.name)
            )
        if salt != key.salt and stored.opens(path, Key.derived(passphrase, salt)):
            return InputError(
                tr(
                    "This passphrase opens the backup {name}, but not the desk. Give the one it has now; "
                    "where there is no other, the database is damaged, and “netdesk restore” brings that "
                    "backup back."
                ).format(name=path.name),
                "old",
            )
        break
    return InputError(tr("This passphrase does not open the desk. Capital and small letters differ."), "old")
