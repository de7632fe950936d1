"""What the list of people says in each column: dates, intervals and closeness in words. No painting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.due import DueState, due_state

if TYPE_CHECKING:
    from netdesk.core.listing import ListingRow


class PersonLine(NamedTuple):
    """One row of the list as it is drawn. ``closeness`` 0 is not stated; ``state`` is None without a cadence."""

    person_id: int
    name: str
    organization: str
    closeness: int
    last: str
    due: str
    topics: str
    state: DueState | None


class PeopleTexts:
    """Turns listing rows into what the list draws on the day ``today``."""

    def __init__(self, today: date, locale: QLocale | None = None) -> None:
        self.today = today
        self._locale = locale or QLocale()
        self._this_year = str(today.year)
        self._days: dict[str, str] = {}
        self._dues: dict[str, tuple[int, str]] = {}

    def line(self, row: ListingRow) -> PersonLine:
        """The drawn form of one row."""
        late, due = self._due(row.due_on) if row.due_on else (None, "")
        return PersonLine(
            row.person_id,
            row.name,
            row.organization,
            row.closeness or 0,
            self._last(row),
            due,
            row.topics,
            self._state(row, late),
        )

    def day(self, iso: str) -> str:
        """A day as said today: ``1 Oct``, or ``1 Oct 2024`` in another year."""
        said = self._days.get(iso)
        if said is None:
            year, month, day = int(iso[:4]), int(iso[5:7]), int(iso[8:10])
            pattern = "d MMM" if iso.startswith(self._this_year) else "d MMM yyyy"
            said = self._days[iso] = self._locale.toString(QDate(year, month, day), pattern)
        return said

    def due(self, days_late: int) -> str:
        """When a touch is due, counted from today: ``9 d ago``, ``today``, ``in 3 w``."""
        if days_late == 0:
            return _tr("today")
        days = abs(days_late)
        if days < 60:
            length = _tr("{} d").format(days)
        elif days < 730:
            length = _tr("{} mo").format(round(days / 30.44))
        else:
            length = _tr("{} y").format(round(days / 365.25))
        return (_tr("{} ago") if days_late > 0 else _tr("in {}")).format(length)

    def spoken(self, line: PersonLine) -> str:
        """A row in words, for a screen reader."""
        parts = [line.name, line.organization]
        if line.closeness:
            parts.append(_tr("closeness {} of 5, {}").format(line.closeness, CLOSENESS_WORDS[line.closeness]))
        if line.last:
            parts.append(_tr("last contact {}").format(line.last))
        if line.due:
            parts.append(_tr("due {}").format(line.due))
        parts.append(line.topics)
        return ", ".join(part for part in parts if part)

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)
