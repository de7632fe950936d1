"""Cells of a workbook that are one over several rows: each of these rows has what is written in the first."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Row = tuple[int, list[str]]
    Merged = Mapping[int, list[tuple[int, int]]]

_RANGE = re.compile(rb"<(?:\w+:)?mergeCell\s+ref=[\"']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})[\"']")
_STEP, _LONGEST_RANGE = 1 << 16, 80
MOST_MERGED = 100_000
_MOST_FILLED = 1_000_000


def merged_in(part: IO[bytes], largest: int) -> Merged:
    """By their first row the columns, from 0, and last rows of what is merged within one column of a sheet's part.

    No more than ``largest`` bytes are looked at, and no more than ``MOST_MERGED`` are told.
    """
    found: dict[int, list[tuple[int, int]]] = {}
    count = read = 0
    tail = b""
    while read < largest and count < MOST_MERGED and (piece := part.read(_STEP)):
        read += len(piece)
        text = tail + piece
        end = 0
        for place in _RANGE.finditer(text):
            first, last, end = int(place[2]), int(place[4]), place.end()
            if place[1] == place[3] and first < last:
                found.setdefault(first, []).append((column_of(place[1].decode()), last))
                count += 1
        tail = text[max(end, len(text) - _LONGEST_RANGE) :]
    return found


def filled(rows: Iterable[Row], merged: Merged) -> Iterator[Row]:
    """Rows, with what is merged in each of its rows that has cells, as long as that is no more than any book needs."""
    open_: dict[int, tuple[int, str]] = {}
    room = _MOST_FILLED
    for number, cells in rows:
        room -= sum(1 + max(0, column - len(cells)) for column in open_)
        if room < 0:
            open_.clear()
        for column, (last, text) in [*open_.items()]:
            if number > last:
                del open_[column]
            elif column >= len(cells) or not cells[column]:
                cells += [""] * (column + 1 - len(cells))
                cells[column] = text
        for column, last in merged.get(number, ()):
            if column < len(cells) and cells[column]:
                open_[column] = last, cells[column]
        yield number, cells


def column_of(letters: str) -> int:
    """The number of a column from 0: A, Z, AA."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - 64
    return number - 1
