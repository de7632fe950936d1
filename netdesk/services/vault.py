"""Vault: the passphrase set, changed and given; what it opens stays open until it has not been used for a while."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.errors import LockedError
from netdesk.store import vault as stored
from netdesk.store.vault import SHORTEST_PASSPHRASE, VaultKey, change, create, is_set, opened

if TYPE_CHECKING:
    from datetime import datetime

    from netdesk.clock import Clock
    from netdesk.store.store import Store

__all__ = [
    "LOCKED_AFTER", "SHORTEST_PASSPHRASE", "Vault", "VaultKey", "change", "create", "is_set", "opened", "unlocked",
]  # fmt: skip

LOCKED_AFTER = timedelta(minutes=5)


def unlocked(store: Store, passphrase: str) -> VaultKey:
    """``opened`` as a verb, for who must not wait for it. Raises InputError."""
    return opened(store.as_reader(), passphrase)


class Vault:
    """Holds the key in memory, once a passphrase has opened it, for ``LOCKED_AFTER`` from the last use."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._key: VaultKey | None = None
        self._used_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether what is sealed can be read now."""
        if self._used_at is not None and not timedelta() <= self._clock.now() - self._used_at < LOCKED_AFTER:
            self.lock()
        return self._key is not None

    def unlock(self, key: VaultKey) -> None:
        """Keep a key that ``opened``, ``create`` or ``change`` gave."""
        self._key = key
        self._used_at = self._clock.now()

    def lock(self) -> None:
        """Forget the key."""
        self._key = self._used_at = None

    def key(self) -> VaultKey:
        """The key, which is used hereby. Raises LockedError."""
        if not self.is_open or self._key is None:
            raise LockedError(tr("This is locked. Give your passphrase to open it."))
        self._used_at = self._clock.now()
        return self._key

    def read(self, sealed: bytes) -> str:
        """What was sealed. Raises LockedError; StoreError where it was tampered with."""
        return stored.unseal(self.key(), sealed)
