"""What the list of people says in each column: dates, intervals and closeness in words. No painting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale

from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.due import DueState, due_state
from netdesk.core.language import grouped, tr
from netdesk.core.listing import Shelf, SortBy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.listing import ListingRow

PLACES = {column: place for place, column in enumerate(SortBy)}
"""Where in the cells of a line a column stands."""
NAME, ORGANIZATION, CLOSENESS, LAST, DUE, TOPICS = range(6)
_BLANK = [""] * len(PLACES)


class PersonLine(NamedTuple):
    """One row of the list as it is drawn.

    ``cells`` are the words of each column by its place; closeness alone is a number, 0 where it is not stated, and
    what was not read is empty. ``state`` is None without a cadence.
    """

    person_id: int
    cells: Sequence[str | int]
    state: DueState | None = None
    shelf: int = Shelf.HERE
    is_left_alone: bool = False

    @property
    def name(self) -> str:
        """The name shown."""
        return str(self.cells[NAME])


class HeadingLine(NamedTuple):
    """The row over a group of so many ``people``, -1 while they are still being counted."""

    label: str
    people: int
    is_folded: bool


class PeopleTexts:
    """Turns listing rows into what the list draws on the day ``today``."""

    def __init__(self, today: date, locale: QLocale | None = None) -> None:
        self.today = today
        self._locale = locale or QLocale()
        self._this_year = str(today.year)
        self._days: dict[str, str] = {}
        self._dues: dict[str, tuple[int, str]] = {}

    def line(self, row: ListingRow, columns: Sequence[SortBy] = ()) -> PersonLine:
        """The drawn form of one row, with the further ``columns`` that it was read with."""
        late, due = self._due(row.due_on) if row.due_on else (None, "")
        cells: list[str | int] = [*_BLANK]
        cells[:6] = row.name, row.organization, row.closeness or 0, self._last(row), due, row.topics
        if columns:
            from netdesk.models.column_texts import cell_text

            for column, value in zip(columns, row.extra, strict=True):
                cells[PLACES[column]] = cell_text(self, column, value)
        return PersonLine(row.person_id, cells, self._state(row, late), row.shelf, bool(row.is_left_alone))

    def day(self, iso: str) -> str:
        """A day as said today: ``1 Oct``, or ``1 Oct 2024`` in another year."""
        said = self._days.get(iso)
        if said is None:
            year, month, day = int(iso[:4]), int(iso[5:7]), int(iso[8:10])
            said = self._days[iso] = self.written(QDate(year, month, day), has_year=not iso.startswith(self._this_year))
        return said

    def written(self, day: QDate, *, has_year: bool) -> str:
        """A day in the locale's words, in short."""
        return self._locale.toString(day, "d MMM yyyy" if has_year else "d MMM")

    def due(self, days_late: int) -> str:
        """When a touch is due, counted from today: ``9 d ago``, ``today``, ``in 3 w``."""
        if days_late == 0:
            return tr("today")
        days = abs(days_late)
        if days < 60:
            length = tr("{} d").format(days)
        elif days < 730:
            length = tr("{} mo").format(round(days / 30.44))
        else:
            length = tr("{} y").format(round(days / 365.25))
        return (tr("{} ago") if days_late > 0 else tr("in {}")).format(length)

    def spoken(self, line: PersonLine) -> str:
        """A row in words, for a screen reader."""
        cells = line.cells
        parts = [line.name, str(cells[ORGANIZATION])]
        if line.is_left_alone:
            parts.append(tr("do not contact"))
        if line.shelf:
            parts.append(tr("archived") if line.shelf == Shelf.ARCHIVED else tr("in the bin"))
        if level := int(cells[CLOSENESS]):
            parts.append(tr("closeness {} of 5, {}").format(level, CLOSENESS_WORDS[level]))
        if cells[LAST]:
            parts.append(tr("last contact {}").format(cells[LAST]))
        if cells[DUE]:
            parts.append(tr("due {}").format(cells[DUE]))
        parts += [str(cell) for cell in cells[TOPICS:]]
        return ", ".join(part for part in parts if part)

    def spoken_heading(self, line: HeadingLine) -> str:
        """The row over a group in words, for a screen reader."""
        number = grouped(line.people) if line.people >= 0 else ""
        return ", ".join(part for part in (line.label, number, tr("folded") if line.is_folded else "") if part)

    def _due(self, iso: str) -> tuple[int, str]:
        due = self._dues.get(iso)
        if due is None:
            late = (self.today - date.fromisoformat(iso)).days
            due = self._dues[iso] = (late, self.due(late))
        return due

    @staticmethod
    def _state(row: ListingRow, late: int | None) -> DueState | None:
        if late is None or row.ideal_days is None or row.max_days is None:
            return None
        return due_state(row.ideal_days + late, row.ideal_days, row.max_days)

    def _last(self, row: ListingRow) -> str:
        if not row.last_on:
            return ""
        what = row.last_what or (CHANNEL_WORDS[Channel(row.last_channel)] if row.last_channel else "")
        return f"{self.day(row.last_on)}, {what}" if what else self.day(row.last_on)
