"""The vault: what is sealed can be written by this desk and read by whoever knows the passphrase.

A key pair of the desk seals (libsodium's sealed boxes: X25519, XSalsa20-Poly1305); its private half is kept under a key
that argon2id derives from the passphrase (RFC 9106). A new passphrase wraps the same half anew, in one transaction, so
what was sealed before stays readable. The words of a point for paper are under a key of their own, and erasing that key
erases them wherever a copy of the sealed words may be: in the undo journal too, as these keys are not recorded there.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import apsw

from netdesk.core.language import tr
from netdesk.errors import InputError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

SHORTEST_PASSPHRASE = 8
"""Characters."""


@dataclass(frozen=True, slots=True, repr=False)
class VaultKey:
    """The private half of the desk's key pair, 32 bytes. Held in memory alone, and in no log."""

    secret: bytes


@contextmanager
def overwriting(store: Store) -> Iterator[None]:
    """While this lasts, what is deleted or replaced is overwritten in the database; then the write-ahead log goes."""
    before = store.connection.pragma("secure_delete")
    store.connection.pragma("secure_delete", 1)
    try:
        yield
    finally:
        store.connection.pragma("secure_delete", before)
        with suppress(apsw.BusyError):  # somebody reads: what is left there is sealed, and the next checkpoint takes it
            store.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def is_set(reader: Reader) -> bool:
    """Whether there is a passphrase."""
    return reader.one("SELECT 1 FROM vault") is not None


def create(store: Store, passphrase: str) -> VaultKey:
    """Make the key pair and keep it under ``passphrase``. Raises InputError for a short one, or if there is one."""
    from nacl.public import PrivateKey

    if is_set(store.as_reader()):
        raise InputError(tr("There is a passphrase already. Change it instead."), "passphrase")
    pair = PrivateKey.generate()
    with store.db.atomic():
        store.connection.execute(
            "INSERT INTO vault (id, salt, operations, memory, public_key, private_key) VALUES (1, ?, ?, ?, ?, ?)",
            _wrapped(pair.encode(), passphrase, pair.public_key.encode()),
        )
    return VaultKey(pair.encode())


def opened(reader: Reader, passphrase: str) -> VaultKey:
    """The key that opens what is sealed. Takes about half a second and 256 MiB, by design. Raises InputError."""
    from nacl.exceptions import CryptoError
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox

    row = reader.one("SELECT salt, operations, memory, private_key FROM vault")
    if row is None:
        raise InputError(tr("There is no passphrase yet. Set one first."), "passphrase")
    salt, operations, memory, private_key = row
    try:
        key = argon2id.kdf(SecretBox.KEY_SIZE, passphrase.encode(), salt, operations, memory)
        return VaultKey(SecretBox(key).decrypt(private_key))
    except CryptoError:
        raise InputError(tr("That is not the passphrase."), "passphrase") from None


def change(store: Store, old: str, new: str) -> VaultKey:
    """Keep the same key pair under another passphrase. Raises InputError."""
    from nacl.public import PrivateKey

    key = opened(store.as_reader(), old)
    values = _wrapped(key.secret, new, PrivateKey(key.secret).public_key.encode())
    with overwriting(store), store.db.atomic():
        store.connection.execute(
            "UPDATE vault SET salt = ?, operations = ?, memory = ?, public_key = ?, private_key = ?", values
        )
    return key


def seal(reader: Reader, text: str) -> bytes:
    """``text`` so that only the passphrase opens it. Raises InputError where there is none yet."""
    return _sealed(reader, text.encode())


def unseal(key: VaultKey, sealed: bytes) -> str:
    """What was sealed. Raises StoreError where it was tampered with or sealed by another desk."""
    return _unsealed(key, sealed).decode()


def seal_for_paper(reader: Reader, text: str) -> tuple[bytes, bytes]:
    """``text`` under a key of its own, and that key, sealed."""
    from nacl.secret import SecretBox
    from nacl.utils import random

    key = random(SecretBox.KEY_SIZE)
    return bytes(SecretBox(key).encrypt(text.encode())), _sealed(reader, key)


def unseal_for_paper(key: VaultKey, sealed: bytes, sealed_key: bytes) -> str:
    """What ``seal_for_paper`` sealed. Raises StoreError."""
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        return SecretBox(_unsealed(key, sealed_key)).decrypt(sealed).decode()
    except CryptoError:
        raise _tampered() from None


def keep_paper_key(store: Store, point_id: int, sealed_key: bytes) -> None:
    """Keep the key of a point for paper, inside the caller's transaction."""
    store.connection.execute("INSERT OR REPLACE INTO paper_key VALUES (?, ?)", (point_id, sealed_key))


def paper_key(reader: Reader, point_id: int) -> bytes:
    """The sealed key of a point for paper. Raises StoreError where it was erased."""
    row = reader.one("SELECT sealed_key FROM paper_key WHERE point_id = ?", (point_id,))
    if row is None:
        raise StoreError(tr("This was printed and then erased."))
    return bytes(row[0])


def erase_paper_keys(store: Store, point_ids: Iterable[int]) -> None:
    """Erase the keys of points for paper, and with them their words; inside ``overwriting`` and a transaction."""
    store.connection.executemany("DELETE FROM paper_key WHERE point_id = ?", [(id_,) for id_ in point_ids])


def _sealed(reader: Reader, message: bytes) -> bytes:
    from nacl.public import PublicKey, SealedBox

    row = reader.one("SELECT public_key FROM vault")
    if row is None:
        raise InputError(tr("Set a passphrase first: it is what keeps this readable by you alone."), "passphrase")
    return SealedBox(PublicKey(row[0])).encrypt(message)


def _unsealed(key: VaultKey, sealed: bytes) -> bytes:
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    try:
        return SealedBox(PrivateKey(key.secret)).decrypt(sealed)
    except CryptoError:
        raise _tampered() from None


def _tampered() -> StoreError:
    return StoreError(tr("This cannot be opened: it was changed outside netdesk, or sealed at another desk."))


def _wrapped(secret: bytes, passphrase: str, public_key: bytes) -> tuple[bytes, int, int, bytes, bytes]:
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox
    from nacl.utils import random

    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise InputError(
            tr("A passphrase has at least {shortest_passphrase} characters.").format(
                shortest_passphrase=SHORTEST_PASSPHRASE
            ),
            "passphrase",
        )
    salt = random(argon2id.SALTBYTES)
    operations, memory = argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE
    key = argon2id.kdf(SecretBox.KEY_SIZE, passphrase.encode(), salt, operations, memory)
    return salt, operations, memory, public_key, bytes(SecretBox(key).encrypt(secret))
