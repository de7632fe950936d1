"""Tick codes: what stands before each person on a printed list, and is typed back with what happened.

``a3 a7 b2: coffee`` is a coffee with three people. A code is one to two letters and a digit from 1 to 9, short to type
and without the digit 0, which is read as a letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import grouped, tr
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = "abcdefghjkmnpqrstuvwxyz"  # without i, l and o, which are read as digits
_DIGITS = "123456789"
_CODE = re.compile(r"[a-z]{1,2}[1-9]")
_SEPARATORS = re.compile(r"[\s,+&]+")
MOST_CODES = (len(_LETTERS) + len(_LETTERS) ** 2) * len(_DIGITS)


class Ticked(NamedTuple):
    """What happened with the people of some codes. ``said`` is as for ``netdesk log``, without the people."""

    codes: tuple[str, ...]
    said: str


def codes(count: int) -> Iterator[str]:
    """The first ``count`` codes in order: a1 … a9, b1 …, then aa1 …. Raises InputError beyond MOST_CODES."""
    if count > MOST_CODES:
        raise InputError(
            tr("A sheet with codes has room for {most_codes} people. Choose fewer.").format(
                most_codes=grouped(MOST_CODES)
            ),
            "people",
        )
    firsts = [*_LETTERS, *(one + two for one in _LETTERS for two in _LETTERS)]
    for number in range(count):
        yield f"{firsts[number // 9]}{_DIGITS[number % 9]}"


def read_ticked(text: str) -> list[Ticked]:
    """What was typed back: one thing that happened a line, or separated by semicolons. Raises InputError."""
    found = []
    for part in re.split(r"[\n;]+", text):
        before, colon, said = part.partition(":")
        if not part.strip():
            continue
        named = [code for code in _SEPARATORS.split(before.strip().lower()) if code]
        if not colon or not named:
            raise InputError(tr("“{part}” is not of the form “a3 a7 b2: coffee”.").format(part=part.strip()), "ticked")
        wrong = next((code for code in named if not _CODE.fullmatch(code)), None)
        if wrong is not None:
            raise InputError(tr("“{wrong}” is no code. A code is such as a3.").format(wrong=wrong), "ticked")
        found.append(Ticked(tuple(dict.fromkeys(named)), said.strip()))
    if not found:
        raise InputError(tr("Type the codes that are ticked and what happened: a3 a7 b2: coffee."), "ticked")
    return found
