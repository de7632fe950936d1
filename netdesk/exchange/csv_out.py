"""Rows → CSV that a spreadsheet can open without running anything and without spoiling phone numbers. Not lossless."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GUARDED = re.compile(r"''*[=+\-@]")
"""Text with the apostrophe that keeps a spreadsheet from taking what follows for a formula."""
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
_PHONE = re.compile(r"\+\d[\d ()./-]{3,}")
_SEPARATORS = re.compile(r"[ ()./-]+")
# Country codes of ITU-T E.164; all others have three digits.
_ONE_DIGIT_CODES = (1, 7)
_TWO_DIGIT_CODES = frozenset(
    {20, 27, *range(30, 35), 36, 39, 40, 41, *range(43, 50), *range(51, 59), *range(60, 67), 81, 82, 84, 86}
    | {*range(90, 96), 98}
)


def to_csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """UTF-8 CSV (RFC 4180) of a header and rows of as many cells. None is an empty cell.

    Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection), and so does
    what looks as if it had one, so that whoever takes one away has what was meant. An international phone number gets
    spaces instead, which keep it text for a spreadsheet and a number for a phone.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([_cell(name) for name in header])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = str(value).replace("\0", "")
    if _DANGEROUS.match(text) is None:
        return text
    return _spaced(text) if _PHONE.fullmatch(text) else f"'{text}"


def _spaced(phone: str) -> str:
    """+385-91-234 5678 and +385912345678 → +385 91 234 5678 and +385 912345678."""
    digits = _SEPARATORS.sub(" ", phone[1:]).strip()
    first, _, rest = digits.partition(" ")
    if rest:
        return f"+{digits}"
    length = 1 if int(first[0]) in _ONE_DIGIT_CODES else 2 if int(first[:2]) in _TWO_DIGIT_CODES else 3
    return f"+{first[:length]} {first[length:]}"
