"""The weekly prompt, read for the planner: there is one as soon as there is something to offer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.planner.prompts import Prompt

if TYPE_CHECKING:
    from netdesk.core.planner import Source
    from netdesk.store.reader import Reader

_THOUGHT = "SELECT thought_on FROM idea WHERE thought_on >= ?"


def standing(reader: Reader, today: date, _days_ahead: int) -> list[Prompt]:
    """The one prompt; none for who has written down nothing to offer."""
    if reader.one("SELECT 1 FROM offer WHERE retired_on IS NULL LIMIT 1") is None:
        return []
    since = today - timedelta(days=today.weekday()) if today > date.min else today
    return [Prompt(tuple(date.fromisoformat(day) for (day,) in reader.rows(_THOUGHT, (since.isoformat(),))))]


def of_person(_reader: Reader, _person_id: int) -> list[Prompt]:
    """None: it is about nobody."""
    return []


def of_subject(reader: Reader, _source: Source, _number: int) -> Prompt | None:
    """The one prompt, as of all ideas there are."""
    return next(iter(standing(reader, date.min, 0)), None)
