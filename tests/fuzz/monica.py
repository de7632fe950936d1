"""Monica's exports for the reader of them; an input is one, or says which values of the whole account are others.

Where bytes are changed at random, hardly any export stays one that can be parsed.
"""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache

from tests.monica_dump import whole_dump
from tests.monica_exports import whole_account

_CHANGE = b"="
_ODD = (
    b"null", b"true", b"-1", b"1e400", b'""', b"[]", b"{}", b'"\\ud800"', b'"9999-12-31"', b'"0001-01-01"',
    b'[{"uuid":"x","properties":{"name":"y"}}]', b'"data:image/png;base64,AAAA"', b"'2020-02-30'", b"NULL", b"12345678",
    b"_binary 'x'",
)  # fmt: skip
Place = tuple[str | int, ...]


def changed(data: bytes) -> bytes:
    """``data``, unless it begins with ``=``: then the account as JSON, or for ``=#`` as SQL, with its lines as values.

    A line is a number, which says where, and after a space the value.
    """
    if not data.startswith(_CHANGE):
        return data
    changes = [line.partition(b" ") for line in data[1:].lstrip(b"#").split(b"\n")]
    numbered = [(int(number), said) for number, _, said in changes if number.isdigit() and len(number) < 9]
    return _dump(numbered) if data.startswith(b"=#") else _export(numbered)


def seeds() -> list[bytes]:
    """Both exports whole, and each kind of odd value at many places of both."""
    odd = [
        head + b"\n".join(b"%d %b" % (at * 7 + first, said) for at, said in enumerate(_ODD))
        for head in (b"=", b"=#")
        for first in range(7)
    ]
    return [whole_account().encode(), whole_dump().encode(), *odd]


def _export(changes: list[tuple[int, bytes]]) -> bytes:
    made = json.loads(whole_account())
    places = _places()
    for number, said in changes:
        with suppress(ValueError, KeyError, IndexError, TypeError):
            path = places[number % len(places)]
            value = json.loads(said)
            holder = made["account"]
            for key in path[:-1]:
                holder = holder[key]
            holder[path[-1]] = value
    return json.dumps(made).encode()


def _dump(changes: list[tuple[int, bytes]]) -> bytes:
    pieces = _cells()
    for number, said in changes:
        pieces[number % len(pieces)] = said
    return b",".join(pieces)


@cache
def _places() -> list[Place]:
    return list(_inside(json.loads(whole_account())["account"]))


def _inside(holder: object, path: Place = ()) -> list[Place]:
    items = holder.items() if isinstance(holder, dict) else enumerate(holder) if isinstance(holder, list) else ()
    return [each for key, held in items for each in ((*path, key), *_inside(held, (*path, key)))]


def _cells() -> list[bytes]:
    return whole_dump().encode().split(b",")
