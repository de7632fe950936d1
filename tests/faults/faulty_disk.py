"""A disk that fails when it is told to: SQLite's file access of this process goes through it while it is in use."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import apsw

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = "netdesk-faulty"


class Fault(StrEnum):
    """What fails, and how."""

    WRITE = "write error"
    FULL = "disk full"
    SYNC = "sync error"
    TRUNCATE = "truncate error"
    READ = "read error"
    OPEN = "open error"


_ERRORS: dict[Fault, tuple[type[apsw.Error], str]] = {
    Fault.WRITE: (apsw.IOError, "write"),
    Fault.FULL: (apsw.FullError, "write"),
    Fault.SYNC: (apsw.IOError, "sync"),
    Fault.TRUNCATE: (apsw.IOError, "truncate"),
    Fault.READ: (apsw.IOError, "read"),
    Fault.OPEN: (apsw.CantOpenError, "open"),
}


class FaultyDisk(apsw.VFS):
    """Passes everything on to the real one, except the access that ``failing`` chooses, and those after it."""

    def __init__(self) -> None:
        self.real = apsw.vfs_names()[0]
        super().__init__(_NAME, self.real, makedefault=True)
        self._lock = threading.Lock()
        self._fault: Fault | None = None
        self._at = 0
        self._lasts = False
        self.count = 0

    @contextmanager
    def failing(self, fault: Fault, at: int, *, lasts: bool = True) -> Iterator[None]:
        """Fail the access number ``at``, from 1, of the kind of ``fault``; where it ``lasts``, all after it too.

        ``count`` is how many there were.
        """
        self._fault, self._at, self._lasts, self.count = fault, at, lasts, 0
        try:
            yield
        finally:
            self._fault = None

    def has_failed(self) -> bool:
        """Whether the access to fail was reached."""
        return self.count >= self._at

    def meet(self, access: str) -> type[apsw.Error] | None:
        """The error that this access meets."""
        if self._fault is None or _ERRORS[self._fault][1] != access:
            return None
        with self._lock:
            self.count += 1
            is_met = self.count >= self._at if self._lasts else self.count == self._at
        return _ERRORS[self._fault][0] if is_met else None

    def xOpen(self, name: Any, flags: list[int]) -> _File:
        """See SQLite's documentation; the same below."""
        if error := self.meet("open"):
            raise error("told to fail")
        return _File(self, name, flags)

    def excepthook(self, *_error: object) -> None:
        """What fails is told by SQLite; nothing is printed."""


class _File(apsw.VFSFile):
    def __init__(self, disk: FaultyDisk, name: Any, flags: list[int]) -> None:
        super().__init__(disk.real, name, flags)
        self._disk = disk

    def xWrite(self, data: bytes, offset: int) -> None:
        if error := self._disk.meet("write"):
            super().xWrite(data[: len(data) // 2], offset)  # as a disk that ran full in the midst of it
            raise error("told to fail")
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        if error := self._disk.meet("sync"):
            raise error("told to fail")
        super().xSync(flags)

    def xTruncate(self, newsize: int) -> None:
        if error := self._disk.meet("truncate"):
            raise error("told to fail")
        super().xTruncate(newsize)

    def xRead(self, amount: int, offset: int) -> bytes:
        if error := self._disk.meet("read"):
            raise error("told to fail")
        return super().xRead(amount, offset)

    def xLock(self, level: int) -> None:
        """Who may only read cannot lock to write, which SQLite tries when it closes and takes for no error."""
        try:
            super().xLock(level)
        except apsw.IOError as error:
            raise apsw.BusyError("not to be locked") from error

    def excepthook(self, *_error: object) -> None:
        pass


@contextmanager
def faulty_disk() -> Iterator[FaultyDisk]:
    """Have SQLite go through a disk that can fail, for what is opened while this lasts."""
    disk = FaultyDisk()
    try:
        yield disk
    finally:
        disk.unregister()
