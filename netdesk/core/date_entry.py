"""Dates as people type them: ``12 April 1970``, ``April 12, 1970``, ``12.4.1970``, ``Apr 1970``, ``12 April``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.dates import PartialDate
from netdesk.core.language import tr
from netdesk.core.text import fold
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTH_NAMES = "january february march april may june july august september october november december"
ENGLISH_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), start=1)}
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_SAYING_NOTHING = frozenset({"th", "st", "nd", "rd", "of", "the", "de", "er", *map(fold, "年月日년월일")})
_LEAST_LETTERS = 3
_YEAR_DIGITS = 4
_MONTHS = 12


def read_partial(text: str, months: Mapping[str, int] = ENGLISH_MONTHS, *, day_first: bool = True) -> PartialDate:
    """A date as far as it is said. Raises InputError.

    ``months`` are folded names with their numbers, which may be cut short to three letters; ``day_first`` settles
    what 3/4 is. Also takes all that ``PartialDate.parse`` does.
    """
    try:
        return PartialDate.parse(text)
    except InputError:
        parts = [part for part in _PARTS.findall(fold(text)) if part not in _SAYING_NOTHING]
    words = [part for part in parts if not part.isdigit()]
    numbers = [part for part in parts if part.isdigit()]
    years = [part for part in numbers if len(part) == _YEAR_DIGITS]
    small = [int(part) for part in numbers if len(part) < _YEAR_DIGITS]
    if len(words) > 1 or len(years) > 1 or len(years) + len(small) < len(numbers):
        raise _not_a_date(text)
    year = int(years[0]) if years else None
    if words:
        month = _month(words[0], months)
        if month is None or len(small) > 1:
            raise _not_a_date(text)
        return PartialDate(year, month, small[0] if small else None)
    if len(small) == 1 and year is not None:
        return PartialDate(year, small[0])
    if len(small) != 2:
        raise _not_a_date(text)
    is_year_first = bool(years) and numbers[0] == years[0]
    month, day = small if is_year_first or (not day_first and small[0] <= _MONTHS) else reversed(small)
    if month > _MONTHS >= day:
        month, day = day, month
    return PartialDate(year, month, day)


def _month(word: str, months: Mapping[str, int]) -> int | None:
    meant = {number for name, number in months.items() if name == word}
    if not meant and len(word) >= _LEAST_LETTERS:
        meant = {number for name, number in months.items() if name.startswith(word)}
    return meant.pop() if len(meant) == 1 else None


def _not_a_date(text: str) -> InputError:
    return InputError(
        tr("“{text}” is not a date. Write it like 12 April 1970, April 1970, 1970 or 12 April.").format(
            text=text.strip()
        )
    )
