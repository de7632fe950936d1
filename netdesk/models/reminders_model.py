"""The rows of the page of reminders: what is paused, what is still to come, and what became of nudges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt

from netdesk.core.day_words import snooze_words
from netdesk.core.language import tr
from netdesk.core.planner import subject_of
from netdesk.models.headed_rows import HeadedRows, Index
from netdesk.models.roles import DETAIL_ROLE
from netdesk.models.today_model import reason
from netdesk.models.words import day_words, due_words, heading_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, tzinfo

    from netdesk.core.nudge_history import NudgeEvent
    from netdesk.core.planner import Nudge, Pause

PAGE = 100


class ReminderRow(NamedTuple):
    """One row. A heading has no ``detail``; what ends a pause has ``is_pause``, its person 0 for everybody."""

    title: str
    detail: str = ""
    reminder_id: int = 0
    person_id: int = 0
    is_pause: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it stands over the rows that follow."""
        return not self.detail


class RemindersModel(HeadedRows[ReminderRow]):
    """Either what is to come, all at once, or the history, in pages that ``read`` gives: how many, after how many."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ReminderRow] = []
        self._read: Callable[[int, int], Sequence[NudgeEvent]] | None = None
        self._taken = 0
        self._is_all = True
        self._day: date | None = None
        self._today: date | None = None
        self._zone: tzinfo | None = None

    def show_coming(self, nudges: Sequence[Nudge], pauses: Sequence[tuple[Pause, str]], today: date) -> None:
        """The pauses, each with the name of its person, and the nudges of reminders by their days."""
        self.beginResetModel()
        self._read, self._is_all = None, True
        self._rows = [ReminderRow(tr("Paused"))] if pauses else []
        self._rows += [_pause_row(pause, name, today) for pause, name in pauses]
        for heading, is_here in ((tr("Now"), True), (tr("To come"), False)):
            found = [nudge for nudge in nudges if (nudge.due_on <= today) == is_here]
            if found:
                self._rows.append(ReminderRow(heading))
                self._rows += [_nudge_row(nudge, today) for nudge in sorted(found, key=lambda one: one.due_on)]
        self.endResetModel()

    def show_history(self, read: Callable[[int, int], Sequence[NudgeEvent]], today: date, zone: tzinfo | None) -> None:
        """What became of nudges, newest first, by days of ``zone``."""
        self.beginResetModel()
        self._read, self._today, self._zone = read, today, zone
        self._taken, self._day, self._is_all = 0, None, False
        self._rows = []
        self._rows.extend(self._next_rows())
        self.endResetModel()

    def index_of(self, reminder_id: int) -> int:
        """Where a reminder is, -1 where it is not."""
        return next((at for at, row in enumerate(self._rows) if row.reminder_id == reminder_id != 0), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        return row.detail if row is not None and role == DETAIL_ROLE else super().data(index, role)

    def _next_rows(self) -> list[ReminderRow]:
        if self._read is None or self._today is None:
            return []
        events = self._read(PAGE, self._taken)
        self._taken += len(events)
        self._is_all = len(events) < PAGE
        rows: list[ReminderRow] = []
        for event in events:
            at = event.at.astimezone(self._zone)
            if at.date() != self._day:
                self._day = at.date()
                rows.append(ReminderRow(heading_words(self._day, self._today)))
            detail = f"{_what_words(event, self._today)} · {at:%H:%M}"
            rows.append(ReminderRow(event.title, detail, 0, event.person_id))
        return rows

    def _has_more(self) -> bool:
        return not self._is_all

    def _shown(self, row: ReminderRow) -> str:
        return row.title

    def _spoken(self, row: ReminderRow) -> str:
        return ", ".join(part for part in (row.title, row.detail) if part)


def _nudge_row(nudge: Nudge, today: date) -> ReminderRow:
    late = (today - nudge.due_on).days
    when = (due_words(late) if late >= -1 else day_words(nudge.due_on, today)) + (
        f", {nudge.at:%H:%M}" if nudge.at else ""
    )
    parts = [when, reason(nudge, today)]
    if nudge.snoozed_until is not None:
        until = snooze_words(nudge.snoozed_until, nudge.snoozed_time, today)
        parts.append(tr("snoozed until {day}").format(day=until))
    detail = " · ".join(part for part in parts if part)
    return ReminderRow(nudge.title, detail, subject_of(nudge.key) or 0, nudge.person_id)


def _pause_row(pause: Pause, name: str, today: date) -> ReminderRow:
    until = tr("until {day}").format(day=snooze_words(pause.until_on, None, today)) if pause.until_on else ""
    since = tr("from {day}").format(day=snooze_words(pause.from_on, None, today)) if pause.from_on > today else ""
    detail = " ".join(part for part in (since, until or tr("until resumed")) if part)
    return ReminderRow(name or tr("All reminders"), detail, 0, pause.person_id or 0, is_pause=True)


def _what_words(event: NudgeEvent, today: date) -> str:
    if event.until is not None:
        return tr("snoozed until {day}").format(day=snooze_words(event.until, event.until_time, today))
    return {"shown": tr("told"), "done": tr("done"), "dismissed": tr("dismissed")}.get(event.what, event.what)
