"""Remembering: the key of an encrypted desk in the system's own keyring, for who does not want to be asked each time.

What is kept is the key and not the passphrase, under the salt it belongs to, so that it is of no use after a change. A
mark in the data folder says that there is one: where none was wanted, no keyring is looked for.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.errors import FileError
from netdesk.paths import FILE_MODE, remembered_mark
from netdesk.store.key import Key, salt_of

if TYPE_CHECKING:
    from pathlib import Path

_SERVICE = "netdesk"


def is_offered() -> bool:
    """Whether the system has a keyring that keeps something."""
    import keyring

    try:
        return bool(keyring.get_keyring().priority > 0)
    except Exception:  # whatever a backend raises
        return False


def is_on(folder: Path) -> bool:
    """Whether the key of a folder was given to the keyring."""
    return remembered_mark(folder).exists()


def remember(folder: Path, key: Key) -> None:
    """Give the key to the keyring. Raises FileError where it does not take it."""
    import keyring

    try:
        keyring.set_password(_SERVICE, key.salt.hex(), key.secret.hex())
    except Exception as error:  # as above
        raise FileError(
            tr(
                "The keyring of this computer did not take the passphrase, so it will be asked for. See "
                "whether the keyring is unlocked, and try again."
            )
        ) from error
    remembered_mark(folder).touch(mode=FILE_MODE)


def remembered(folder: Path, database: Path) -> Key | None:
    """The key of a database, where the keyring has it and gives it."""
    salt = salt_of(database)
    if salt is None or not is_on(folder):
        return None
    import keyring

    with suppress(Exception):  # as above
        found = keyring.get_password(_SERVICE, salt.hex())
        return Key(bytes.fromhex(found), salt) if found else None
    return None


def forget(folder: Path, key: Key) -> None:
    """Have the keyring keep the key no longer."""
    if not is_on(folder):
        return
    import keyring

    with suppress(Exception):  # as above: what is not there need not go
        keyring.delete_password(_SERVICE, key.salt.hex())
    remembered_mark(folder).unlink(missing_ok=True)
