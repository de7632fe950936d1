"""What the rows of an archive may say: days and times as netdesk writes them, where SQLite would take anything."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.recurrence import Recurrence
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_KINDS = {"INTEGER": int, "TEXT": str, "BLOB": bytes}
_DAYS = frozenset({"on_day", "until_day", "since"})
_PARTIAL_DAYS = frozenset({"start_on", "end_on", "met_on"})
_BIRTHDAY = ("birthday_year", "birthday_month", "birthday_day")


def wrong_column(row: Mapping[str, Any], columns: Mapping[str, tuple[str, str | None]]) -> str | None:
    """The column of a row that says what it may not; ``columns`` are their types and defaults in SQL, by name."""
    for column, value in row.items():
        if value is None:
            continue
        kind, default = columns[column]
        if type(value) is not _KINDS[kind]:
            return column
        read = _reader_of(column)
        if read is not None and not _is_read(read, value) and (value != "" or default != "''"):
            return column
    birthday = [row.get(column) for column in _BIRTHDAY]
    is_day = birthday == [None] * 3 or _is_read(lambda parts: PartialDate(*parts), birthday)
    return None if is_day else _BIRTHDAY[2]


def _reader_of(column: str) -> Callable[[str], object] | None:
    """What reads a text of a column, by how columns are called."""
    if column in _PARTIAL_DAYS:
        return PartialDate.parse
    if column in _DAYS or column.endswith("_on"):
        return _day
    if column == "until":
        return datetime.fromisoformat
    if column.endswith("_at"):
        return _instant
    return {"at_time": time.fromisoformat, "channels": _channels, "rrule": Recurrence.parse}.get(column)


def _is_read(read: Callable[[Any], object], value: object) -> bool:
    try:
        read(value)
    except (ValueError, InputError):
        return False
    return True


def _day(text: str) -> None:
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError(text)  # days are compared as texts


def _instant(text: str) -> None:
    if datetime.fromisoformat(text).tzinfo is None:
        raise ValueError(text)


def _channels(text: str) -> None:
    for each in text.split(","):
        Channel(each)
