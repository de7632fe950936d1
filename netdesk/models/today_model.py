"""Today's rows: what the day asks for, grouped by what it is, with the reason in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QObject

from netdesk.core.bringing import bringing_words
from netdesk.core.cadence import interval_words
from netdesk.core.day_words import snooze_words
from netdesk.core.due import DueState
from netdesk.core.language import grouped, tr
from netdesk.core.planner import Source
from netdesk.core.reason import last_words, reason_parts, waiting_words
from netdesk.models.headed_rows import HeadedRows
from netdesk.models.words import day_words, due_words, state_words

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.planner import Nudge
    from netdesk.services.mornings import Beside, Day

BATCH = 100
SECTIONS = (
    (QT_TRANSLATE_NOOP("Today", "Reach out"), frozenset({Source.CADENCE})),
    (QT_TRANSLATE_NOOP("Today", "Mentors"), frozenset({Source.MENTOR})),
    (QT_TRANSLATE_NOOP("Today", "News"), frozenset({Source.MILESTONE})),
    (QT_TRANSLATE_NOOP("Today", "Promises"), frozenset({Source.PROMISE})),
    (QT_TRANSLATE_NOOP("Today", "Birthdays and anniversaries"), frozenset({Source.BIRTHDAY, Source.ANNIVERSARY})),
    (QT_TRANSLATE_NOOP("Today", "Reminders"), frozenset({Source.REMINDER})),
    (QT_TRANSLATE_NOOP("Today", "To look over"), frozenset({Source.REVIEW})),
    (QT_TRANSLATE_NOOP("Today", "Rules of my own"), frozenset({Source.RULE})),
    (QT_TRANSLATE_NOOP("Today", "To think of"), frozenset({Source.PROMPT})),
)
"""The headings, in order, and what comes under each; every source is under one."""


class TodayRow(NamedTuple):
    """One row as it is drawn. A heading has no nudge, and its ``name`` is its words.

    ``bringing`` is what could be brought, in words.
    """

    name: str
    due: str = ""
    reason: str = ""
    state: DueState | None = None
    nudge: Nudge | None = None
    organization: str = ""
    bringing: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it stands over the rows that follow."""
        return self.nudge is None


class TodayModel(HeadedRows[TodayRow]):
    """What is picked for the day by its source, then what is soon due. Rows come in batches as they are scrolled to.

    Where all is asked for, also what waits for another day, is snoozed or paused.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nudges: list[Nudge] = []
        self._today: date | None = None
        self._starts: dict[int, str] = {}
        self._ending = ""
        self._beside: dict[int, Beside] = {}
        self._rows: list[TodayRow] = []
        self._taken = 0

    def show(self, day: Day, *, is_all: bool = False) -> None:
        """Show what a day asks for, or ``is_all``: everything that stands."""
        self.beginResetModel()
        self._today = day.now.date()
        self._nudges, self._starts = [], {}
        for heading, found in self._sections(day, is_all=is_all):
            if found:
                self._starts[len(self._nudges)] = heading
                self._nudges += found
        self._ending = self._ending_words(day, is_all=is_all)
        self._rows = []
        self._taken = 0
        self._rows.extend(self._next_rows())
        self.endResetModel()

    def people(self) -> list[int]:
        """Everybody whom the rows are about, those to come too."""
        return list(dict.fromkeys(nudge.person_id for nudge in self._nudges if nudge.person_id))

    def show_beside(self, beside: dict[int, Beside]) -> None:
        """Say of people, by id, what is said besides the reason; rows may become higher by it."""
        if beside == self._beside:
            return
        self._beside = beside
        self._rows = [self._with_beside(row) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def index_of(self, key: str) -> QModelIndex:
        """Where a nudge is among the rows shown so far; an invalid index where it is not."""
        for number, row in enumerate(self._rows):
            if row.nudge is not None and row.nudge.key == key:
                return self.index(number, 0)
        return QModelIndex()

    def _sections(self, day: Day, *, is_all: bool) -> list[tuple[str, list[Nudge]]]:
        sections = [
            (tr(str(heading)), [nudge for nudge in day.picked if nudge.source in sources])
            for heading, sources in SECTIONS
        ]
        if is_all:
            sections.append((self.tr("Waiting for another day"), day.waiting))
        if is_all or not (day.waiting or day.more):
            shown = [each for each in day.standing if each.snoozed_until is None and each.paused_until is None]
            sections.append((self.tr("Soon"), [nudge for nudge in shown if nudge.state is DueState.SOON]))
        if is_all:
            sections.append((self.tr("Snoozed"), [each for each in day.standing if each.snoozed_until is not None]))
            paused = [each for each in day.standing if each.paused_until is not None and each.snoozed_until is None]
            sections.append((self.tr("Paused"), [each for each in paused if each.state is not DueState.FRESH]))
        return sections

    def _ending_words(self, day: Day, *, is_all: bool) -> str:
        if day.more and (is_all or not day.budget):
            words = self.tr("and {count} more, who come up as you see to these")
            return words.format(count=grouped(day.more))
        return "" if is_all or not day.held_back else waiting_words(day.held_back)

    def _next_rows(self) -> list[TodayRow]:
        today = self._today
        rows: list[TodayRow] = []
        stop = min(len(self._nudges), self._taken + BATCH)
        while today is not None and self._taken < stop:
            if self._taken in self._starts:
                rows.append(TodayRow(self._starts[self._taken]))
            rows.append(self._with_beside(_row(self._nudges[self._taken], today)))
            self._taken += 1
        if self._ending and self._nudges and self._taken == len(self._nudges):
            rows.append(TodayRow(self._ending))
        return rows

    def _with_beside(self, row: TodayRow) -> TodayRow:
        beside = self._beside.get(row.nudge.person_id) if row.nudge is not None else None
        if row.nudge is None or beside is None:
            return row._replace(organization="", bringing="")
        bringing = bringing_words(beside.bringing) if beside.bringing and row.nudge.is_for_giving else ""
        return row._replace(organization=beside.organization, bringing=bringing)

    def _has_more(self) -> bool:
        return self._taken < len(self._nudges)

    def _shown(self, row: TodayRow) -> str:
        return row.name

    def _spoken(self, row: TodayRow) -> str:
        return spoken(row)


def spoken(row: TodayRow) -> str:
    """A row in words, for a screen reader."""
    if row.state is None:
        return row.name
    parts = (row.name, row.organization, state_words(row.state), row.due, row.reason, row.bringing)
    return ", ".join(part for part in parts if part)


def reason(nudge: Nudge, today: date) -> str:
    """Why somebody is on the list: ``monthly · last: coffee, 1 Oct``."""
    if nudge.cadence is None:
        return " · ".join(part for part in reason_parts(nudge, today)[:-1] if part)
    last = day_words(nudge.last_on, today) if nudge.last_on else ""
    parts = [interval_words(nudge.cadence.ideal_days), last_words(nudge, last)]
    if nudge.snoozed_until is not None:
        until = snooze_words(nudge.snoozed_until, nudge.snoozed_time, today)
        parts.append(tr("snoozed until {day}").format(day=until))
    return " · ".join(parts)


def _row(nudge: Nudge, today: date) -> TodayRow:
    due = due_words((today - nudge.due_on).days) if nudge.cadence is not None else reason_parts(nudge, today)[-1]
    return TodayRow(nudge.title, due, reason(nudge, today), nudge.state, nudge)
