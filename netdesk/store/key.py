"""Keys of encrypted databases, and connections to a database with or without one.

The whole file is encrypted page by page, the write-ahead log and journals too, by the default cipher of SQLite3
Multiple Ciphers, ChaCha20-Poly1305. Its key is derived from the passphrase by the cipher's own function, PBKDF2 with
HMAC-SHA-256 and the salt that the file begins with, in as many rounds as OWASP advises (Password Storage Cheat Sheet,
2023); another program that knows this cipher opens the file by ``PRAGMA kdf_iter = 600000`` and the passphrase. The key
is derived once and given to each connection as it is.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import apsw

from netdesk.core.language import tr
from netdesk.errors import LockedError

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 600_000
_SALT_BYTES, _SECRET_BYTES = 16, 32
_CLEAR = b"SQLite format 3\0"
_PAGES = b"\x10\x00"
"""4096 bytes a page, as in every database of netdesk; like the fractions below at its fixed place in clear words."""
_FRACTIONS = b"\x40\x20\x20"
_WRITABLE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE


class Key:
    """What opens an encrypted database: 32 secret bytes, derived with 16 of salt. Held in memory alone, in no log."""

    __slots__ = ("salt", "secret")

    def __init__(self, secret: bytes, salt: bytes) -> None:
        self.secret = secret
        self.salt = salt

    @classmethod
    def derived(cls, passphrase: str, salt: bytes | None = None) -> Key:
        """The key of a passphrase, with a new salt where none is given. Takes a tenth of a second, by design."""
        from hashlib import pbkdf2_hmac
        from unicodedata import normalize

        salt = os.urandom(_SALT_BYTES) if salt is None else salt
        said = normalize("NFC", passphrase).encode()
        return cls(pbkdf2_hmac("sha256", said, salt, ROUNDS, _SECRET_BYTES), salt)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and (self.secret, self.salt) == (other.secret, other.salt)

    def __hash__(self) -> int:
        return hash(self.salt)

    @property
    def words(self) -> str:
        """As SQLite takes it."""
        return f"raw:{self.secret.hex()}{self.salt.hex()}"


def salt_of(path: str | Path) -> bytes | None:
    """The salt of an encrypted database; None where a file is in the clear, no database, or not to be read."""
    head = _head(path, 24)
    is_encrypted = head[:16] != _CLEAR and head[16:18] == _PAGES and head[21:24] == _FRACTIONS
    return head[:_SALT_BYTES] if is_encrypted else None


def is_clear(path: Path) -> bool:
    """Whether a file is a database that anybody can read."""
    return _head(path, len(_CLEAR)) == _CLEAR


def _head(path: str | Path, size: int) -> bytes:
    """What a file begins with; empty where it is none, or not to be read. A pipe would be waited for."""
    try:
        if os.path.isfile(path):
            with open(path, "rb") as file:
                return file.read(size)
    except OSError:
        pass
    return b""


def connect(path: Path, key: Key | None = None, flags: int = _WRITABLE) -> apsw.Connection:
    """A connection to the database that has this name, also where another is just being put in its place.

    Raises LockedError where ``key`` is not the one that the file has by now; apsw.Error.
    """
    is_rolled_back = bool(flags & apsw.SQLITE_OPEN_READWRITE)
    while True:
        before = identity(path)
        connection = apsw.Connection(str(path), flags=flags | apsw.SQLITE_OPEN_URI)
        try:
            connection.set_busy_timeout(10_000)
            if key is not None:
                connection.pragma("key", key.words)
                connection.pragma("temp_store", "memory")
            connection.pragma("schema_version")  # from here on, this file stays where it is
        except apsw.NotADBError as error:
            connection.close()
            raise _refused(path, key) or error from error
        except apsw.ReadOnlyError:
            connection.close()
            if is_rolled_back:
                raise
            _roll_back(path, key)
            is_rolled_back = True
            continue
        except BaseException:
            connection.close()
            raise
        if before in (None, identity(path)):
            return connection
        connection.close()


def _roll_back(path: Path, key: Key | None) -> None:
    """Take back what a killed one has written by half, which a connection that only reads cannot.

    A key that is not the file's own leaves it to the next one.
    """
    if salt_of(path) != (key.salt if key else None):
        raise _refused(path, key) or apsw.NotADBError("file is not a database")
    try:
        connect(path, key, apsw.SQLITE_OPEN_READWRITE).close()
    except apsw.CorruptError as error:
        raise apsw.NotADBError("file is not a database") if key else error from error


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from any other that has or gets its name; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _refused(path: Path, key: Key | None) -> LockedError | None:
    salt = salt_of(path)
    if key is None:
        return (
            LockedError(tr("{path} is encrypted. Give its passphrase to open it.").format(path=path)) if salt else None
        )
    if salt == key.salt or not (salt or is_clear(path)):
        return None
    return LockedError(
        tr("{path} has got another passphrase, or none any more. Start netdesk again to open it.").format(path=path)
    )
