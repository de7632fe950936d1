"""The user's preferences, by name, as text; what each says, and that one which says nothing is as if not stated."""

from __future__ import annotations

import json
import logging
from datetime import time
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from netdesk.core.recurrence import LeapDay
from netdesk.core.tables import FIELDS, LEFT_OUT, OWN
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import apsw

    from netdesk.core.sheet_options import Options
    from netdesk.store.reader import Reader

logger = logging.getLogger(__name__)

COLUMNS, SHEET = "columns of ", "sheet:"
"""What the names of preferences begin with that are kept for a header and for a sheet, as a JSON object each."""
OWN_DIMENSIONS = "own_dimensions"
"""The dimensions of the comfort zone that are the user's own, as a JSON list of names."""
_MOST_LEAD_DAYS, _MOST_MINUTES = 366, 24 * 60
_SAYING_NOTHING = (ValueError, TypeError, KeyError, RecursionError, InputError)


def read(reader: Reader) -> dict[str, str]:
    """All preferences that were stated and can be read; the log says once which cannot."""
    return {name: value for name, value in stated(reader).items() if is_readable(name, value)}


def stated(reader: Reader) -> dict[str, str]:
    """All preferences that were stated, whatever they say."""
    return {str(name): str(value) for name, value in reader.rows("SELECT name, value FROM setting")}


@lru_cache(maxsize=1024)
def is_readable(name: str, value: str) -> bool:
    """Whether a preference says something."""
    try:
        meaning(name, value)
    except _SAYING_NOTHING:
        logger.warning("The setting %r cannot be read and is as if never stated; netdesk check tells", _kind_of(name))
        return False
    return True


def meaning(name: str, value: str) -> Any:  # noqa: ANN401 whatever the preference is about
    """What a preference says. Raises one of ``_SAYING_NOTHING`` for one that says nothing."""
    return _READINGS.get(_kind_of(name), str)(value)


def remove(connection: apsw.Connection, name: str) -> None:
    """State a preference no longer."""
    connection.execute("DELETE FROM setting WHERE name = ?", (name,))


def write(connection: apsw.Connection, values: Mapping[str, str]) -> None:
    """Set some preferences and leave the others."""
    connection.executemany(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        tuple(values.items()),
    )


def _kind_of(name: str) -> str:
    """A name without what is the user's own of it, such as the name of a sheet."""
    return next((kind for kind in (COLUMNS, SHEET) if name.startswith(kind)), name)


def _time(value: str) -> time:
    found = time.fromisoformat(value)
    if found.tzinfo is not None:
        raise ValueError(value)
    return found


def _time_or_none(value: str) -> time | None:
    return _time(value) if value else None


def _weekdays(value: str) -> frozenset[int]:
    found = frozenset(int(day) for day in value.split(",") if day)
    if not found < frozenset(range(7)):
        raise ValueError(value)
    return found


def _number(value: str, most: int) -> int:
    found = int(value)
    if not 0 <= found <= most:
        raise ValueError(value)
    return found


def _yes_or_no(value: str) -> bool:
    return {"yes": True, "no": False}[value]


def _names(value: str) -> list[str]:
    found = json.loads(value)
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise TypeError(value)
    return found


def _fields(value: str) -> dict[str, Any]:
    found = json.loads(value)
    if not isinstance(found, dict):
        raise TypeError(value)
    return found


def _options(value: str) -> Options:
    from netdesk.core.sheet_options import Options  # few keep sheets

    return Options.from_data(_fields(value))


def _columns(value: str) -> dict[str, str]:
    found = _fields(value)
    if not {str(field).partition(":")[0] for field in found.values()} <= {*FIELDS, OWN, LEFT_OUT}:
        raise ValueError(value)
    return found


_READINGS: Mapping[str, Callable[[str], object]] = {
    "notify_at": _time,
    "quiet_from": _time_or_none,
    "quiet_until": _time_or_none,
    "days_off": _weekdays,
    "lead_days": lambda value: _number(value, _MOST_LEAD_DAYS),
    "leap_day": LeapDay,
    "daily_minutes": lambda value: _number(value, _MOST_MINUTES),
    "close_to_tray": _yes_or_no,
    "feed": _yes_or_no,
    OWN_DIMENSIONS: _names,
    COLUMNS: _columns,
    SHEET: _options,
}
"""What reads the value of each; all others are any text."""
