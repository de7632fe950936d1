"""Days as the cells of tables have them: ``14/03/1984``, ``4/12/70``, ``12-Apr-1970``, ``April 12``, ``29162``."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from netdesk.core.date_entry import ENGLISH_MONTHS, read_partial
from netdesk.core.dates import PartialDate
from netdesk.core.text import fold
from netdesk.errors import InputError
from netdesk.exchange.vcard_values import partial_date

if TYPE_CHECKING:
    from collections.abc import Sequence

_MONTHS = (
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
)
_NUMBER_OF = ENGLISH_MONTHS | {name: at for names in _MONTHS for at, name in enumerate(names.split(), start=1)}
_SERIAL = re.compile(r"[1-4]\d{4}")
_FIRST_SERIAL = date(1899, 12, 30)
"""Days as a spreadsheet counts them, such as 29162, where a cell says not that it is a day."""
_NO_DAY = re.compile(r"0+[/.-]0+[/.-]0+")
_IN_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})|\.)?")
_SHORT_YEAR = re.compile(r"(\d{1,2}\W+[^\W\d_]{3,}\W+)(\d{2})")
_WEEKDAY = re.compile(r"^[^\W\d_]{2,}day,? +|^(?:mon|tue|wed|thu|fri|sat|sun)[.,]? +", re.IGNORECASE)
_TIMED = re.compile(r"(.*?\d{4}),?(?: at| um| à)? \d{1,2}:\d\d.*")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(?:\d{4}|\d{2}))?(?:,? \d.*)?")
_PIVOT = 30
"""Two digits from here on are of the last century, as spreadsheets read them."""


def is_none(text: str) -> bool:
    """Whether a cell has the noughts that stand where there is no day."""
    return _NO_DAY.fullmatch(text) is not None


@lru_cache(maxsize=1024)
def day(text: str, *, is_day_first: bool) -> PartialDate | None:
    """The day that a cell says, as far as it does; None where it is none.

    ``is_day_first`` settles what 3/4 is, unless there is no such month.
    """
    text = text.strip().removesuffix("T00:00:00")
    timed = _TIMED.fullmatch(text)
    text = _WEEKDAY.sub("", timed[1] if timed else text)
    if _SERIAL.fullmatch(text):
        found = _FIRST_SERIAL + timedelta(days=int(text))
        return PartialDate(found.year, found.month, found.day)
    numbers = _IN_NUMBERS.fullmatch(text)
    try:
        if numbers is not None:
            return _in_numbers(numbers, is_day_first=is_day_first)
        known = partial_date(text)
        if known is not None:
            return known
        short = _SHORT_YEAR.fullmatch(text)
        words = f"{short[1]}{_year(short[2])}" if short else text
        return (
            read_partial(words, _NUMBER_OF, day_first=is_day_first) if re.search(r"[^\W\d_]{3}", fold(words)) else None
        )
    except InputError:
        return None


def is_day_first(cells: Sequence[str], *, otherwise: bool) -> bool:
    """Whether days in a column are written like 14/03/1984; ``otherwise`` where no day above 12 tells."""
    days = [found for cell in cells if (found := _SLASHED.fullmatch(cell.strip()))]
    is_told = any(int(found[1]) > 12 for found in days)
    is_denied = any(int(found[2]) > 12 for found in days)
    return is_told if is_told != is_denied else otherwise


def _in_numbers(found: re.Match[str], *, is_day_first: bool) -> PartialDate:
    first, second = int(found[1]), int(found[3])
    # A slash is American where nothing says otherwise, unless there is no such month.
    is_american = found[2] == "/" and first <= 12 and (not is_day_first or second > 12)
    month, of_month = (first, second) if is_american else (second, first)
    return PartialDate(_year(found[4]), month, of_month)


def _year(digits: str | None) -> int | None:
    if not digits or len(digits) == 4:
        return int(digits) if digits else None
    return int(digits) + (1900 if int(digits) >= _PIVOT else 2000)
