"""New rows as a changeset of SQLite's session extension, made here rather than recorded row by row.

Applying it writes the rows, and the journal keeps it as it is. The form is that in which SQLite keeps changesets, on
disk too ("Changeset format" in its sqlite3session.c), so that it does not change.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import apsw

_T = TypeVar("_T")
_INSERTED = b"\x12\x00"
_INTEGER, _NULL = b"\x01", b"\x05"


class NewRows:
    """Turns the new rows of some tables, each a tuple of all columns in the order named, into changesets."""

    def __init__(self, connection: apsw.Connection, columns: Mapping[str, Sequence[str]]) -> None:
        self._headers: dict[str, bytes] = {}
        self._orders: dict[str, Callable[[tuple[object, ...]], tuple[object, ...]]] = {}
        for table, given in columns.items():
            stored: list[Any] = connection.execute(f"PRAGMA table_info({table})").fetchall()
            keys = bytes(key for *_, key in stored)
            self._headers[table] = b"T" + _size(len(stored)) + keys + table.encode() + b"\0"
            self._orders[table] = itemgetter(*(given.index(name) for _, name, *_ in stored))

    def changeset(self, rows: Mapping[str, Sequence[tuple[object, ...]]]) -> bytes:
        """The changeset that inserts these rows, table by table."""
        value_of = _Values().__getitem__
        parts: list[bytes] = []
        for table, those in rows.items():
            if those:
                parts.append(self._headers[table])
            for row in map(self._orders[table], those):
                parts.append(_INSERTED)
                parts += map(value_of, row)
        return b"".join(parts)


class _Values(dict[object, bytes]):
    """Values as they stand in a changeset, made when they are first met."""

    def __missing__(self, value: object) -> bytes:
        if isinstance(value, str):
            text = value.encode()
            size = len(text)
            made = (_TEXT_HEADS[size] if size < _SHORT else _text_head(size)) + text
        elif isinstance(value, int):
            made = _INTEGER + value.to_bytes(8, "big", signed=True)
        elif value is None:
            made = _NULL
        else:
            raise TypeError(value)
        self[value] = made
        return made


def _size(size: int) -> bytes:
    """A number as SQLite's variable-length integer: seven bits a byte, the first bits first."""
    found = [size & 127]
    while size := size >> 7:
        found.append(size & 127 | 128)
    return bytes(reversed(found))


def _text_head(size: int) -> bytes:
    return b"\x03" + _size(size)


_SHORT = 1024
_TEXT_HEADS = tuple(map(_text_head, range(_SHORT)))


def made_ahead(items: Iterator[_T]) -> Iterator[_T]:
    """The items, each made on another thread while the caller still works with the one before."""
    nothing = object()
    with ThreadPoolExecutor(1, "netdesk-ahead") as maker:
        coming = maker.submit(next, items, nothing)
        while (item := coming.result()) is not nothing:
            coming = maker.submit(next, items, nothing)
            yield item  # type: ignore[misc]
