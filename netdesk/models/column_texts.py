"""What the columns that a list does not usually have say, and what a group is called. Loaded when one is shown."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QDate

from netdesk.core.cadence import interval_words
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.dates import PartialDate
from netdesk.core.language import tr
from netdesk.core.listing import GroupBy, SortBy
from netdesk.models.words import partial_words

_DAYS = (SortBy.MET, SortBy.CONNECTED)
_INSTANTS = (SortBy.ADDED, SortBy.CHANGED)


class DayTexts(Protocol):
    """Writes days as the user's locale has them."""

    def day(self, iso: str) -> str: ...

    def written(self, day: QDate, *, has_year: bool) -> str: ...


def cell_text(texts: DayTexts, column: SortBy, value: str | int | None) -> str:
    """The words of a cell, from what ``store.listing_columns.EXTRA`` gives."""
    if value is None or value == "":
        return ""
    if column is SortBy.BIRTHDAY:
        return _birthday(texts, *map(int, str(value).split()))
    if column in _DAYS:
        return texts.day(str(value))
    if column in _INSTANTS:
        return texts.day(datetime.fromisoformat(str(value)).astimezone().date().isoformat())
    if isinstance(value, int):
        return interval_words(value)
    if column in (SortBy.PRESENCE, SortBy.CLASS):
        return ", ".join(tr(word) for word in value.split(", "))
    return " ".join(value.split())


def group_text(group: GroupBy, label: str | int | None) -> str:
    """What stands over a group."""
    if group is GroupBy.CLOSENESS:
        return tr("{}, {}").format(label, CLOSENESS_WORDS[int(label)]) if label else tr("Closeness not stated")
    return str(label) if label else tr("No organization") if group is GroupBy.ORGANIZATION else tr("No city")


def _birthday(texts: DayTexts, year: int, month: int, day: int) -> str:
    if month and day:
        # 2000 has a 29 February.
        return texts.written(QDate(year or 2000, month, day), has_year=bool(year))
    return partial_words(PartialDate(year or None, month or None, day or None)) if year or month or day else ""
