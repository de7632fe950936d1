"""Today's rows: headings, and below each the nudges that belong there. The only place where nudges become roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QObject

from netdesk.core.cadence import interval_words
from netdesk.core.due import DueState
from netdesk.core.reason import reason_parts
from netdesk.models.headed_rows import HeadedRows
from netdesk.models.words import contact_words, day_words, due_words, state_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.planner import Nudge

BATCH = 100


class TodayRow(NamedTuple):
    """One row as it is drawn. A heading has no nudge, and its ``name`` is its words."""

    name: str
    due: str = ""
    reason: str = ""
    state: DueState | None = None
    nudge: Nudge | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it stands over the rows that follow."""
        return self.nudge is None


class TodayModel(HeadedRows[TodayRow]):
    """Those to reach out to, then those soon due. Rows come in batches as they are scrolled to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nudges: list[Nudge] = []
        self._today: date | None = None
        self._starts: list[tuple[int, str]] = []
        self._rows: list[TodayRow] = []
        self._taken = 0
        self._more = 0

    def show(self, nudges: Sequence[Nudge], today: date, more: int = 0) -> None:
        """Show what stands on the day ``today``; ``nudges`` come in order of importance. Those snoozed are left out.

        ``more`` are due besides, and only counted.
        """
        due = [nudge for nudge in nudges if nudge.is_due]
        soon = [nudge for nudge in nudges if nudge.snoozed_until is None and nudge.state is DueState.SOON]
        self.beginResetModel()
        self._today = today
        self._starts = []
        if due:
            self._starts.append((0, self.tr("Reach out")))
        if more:
            soon = []
        self._more = more
        self._nudges = due + soon
        if soon:
            self._starts.append((len(due), self.tr("Soon")))
        self._rows = []
        self._taken = 0
        self._rows.extend(self._next_rows())
        self.endResetModel()

    def due(self) -> list[Nudge]:
        """Those on today's list, shown already or not."""
        return [nudge for nudge in self._nudges if nudge.is_due]

    def index_of(self, person_id: int) -> QModelIndex:
        """Where a person's nudge is among the rows shown so far; an invalid index where it is not."""
        for number, row in enumerate(self._rows):
            if row.nudge is not None and row.nudge.person_id == person_id:
                return self.index(number, 0)
        return QModelIndex()

    def _next_rows(self) -> list[TodayRow]:
        today = self._today
        rows: list[TodayRow] = []
        headings = dict(self._starts)
        stop = min(len(self._nudges), self._taken + BATCH)
        while today is not None and self._taken < stop:
            if self._taken in headings:
                rows.append(TodayRow(headings[self._taken]))
            rows.append(_row(self._nudges[self._taken], today))
            self._taken += 1
        if self._more and self._taken == len(self._nudges):
            words = self.tr("and {count} more, who come up as you see to these")
            rows.append(TodayRow(words.format(count=QLocale().toString(self._more))))
        return rows

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
    return ", ".join(part for part in (row.name, state_words(row.state), row.due, row.reason) if part)


def reason(nudge: Nudge, today: date) -> str:
    """Why somebody is on the list: ``monthly · last: coffee, 1 Oct``."""
    if nudge.cadence is None:
        return " · ".join(part for part in reason_parts(nudge, today)[:-1] if part)
    parts = [interval_words(nudge.cadence.ideal_days)]
    if nudge.last_on is None:
        parts.append(_tr("no contact logged yet"))
    else:
        last = contact_words(nudge.what, nudge.channel, nudge.last_on, today)
        parts.append(_tr("last: {contact}").format(contact=last))
    if nudge.snoozed_until is not None:
        parts.append(_tr("snoozed until {day}").format(day=day_words(nudge.snoozed_until, today)))
    return " · ".join(parts)


def _row(nudge: Nudge, today: date) -> TodayRow:
    due = due_words((today - nudge.due_on).days) if nudge.cadence is not None else reason_parts(nudge, today)[-1]
    return TodayRow(nudge.title, due, reason(nudge, today), nudge.state, nudge)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Today", text)
