"""When netdesk speaks and how long a morning is, as a page of the preferences."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from netdesk.core.language import marked
from netdesk.core.planner import Manners
from netdesk.core.recurrence import LeapDay
from netdesk.ui.kit.fields import ChoiceBox, NumberBox, TimeBox
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Mapping

_NIGHT = (time(21), time(8))
_TOPICS = marked("My topics")
_MOST_LEAD, _MOST_MINUTES, _MOST_MONTHS = 60, 480, 60
_DAYS_A_MONTH = 30.4375
_STEP = 5
_CAPTION, _NUMBER = 24 * GRID, 16 * GRID


class ReminderSettings(QWidget):
    """Shows manners, minutes a day and the intervals of reviews, and reads them back."""

    def __init__(self, manners: Manners, daily_minutes: int, reviews: Mapping[str, int]) -> None:
        super().__init__()
        self._reviews = reviews
        self.notify_at = _time_edit(manners.notify_at)
        self.is_quiet = QCheckBox(self.tr("&Quiet from"))
        self.is_quiet.setChecked(manners.quiet is not None)
        begin, end = manners.quiet or _NIGHT
        self.quiet_from, self.quiet_until = _time_edit(begin), _time_edit(end)
        self.days_off = [QCheckBox(_weekday(day)) for day in range(7)]
        for day, box in enumerate(self.days_off):
            box.setChecked(day in manners.days_off)
            box.setAccessibleName(self.tr("Day off: {day}").format(day=QLocale().dayName(day + 1)))
        self.minutes = _spin(daily_minutes, _MOST_MINUTES, self.tr(" min"), self.tr("no limit"))
        self.minutes.setSingleStep(_STEP)
        self.lead = _spin(manners.lead_days, _MOST_LEAD, self.tr(" days before"), self.tr("on the day"))
        self.leap = ChoiceBox()
        self.leap.addItems([self.tr("28 February"), self.tr("1 March")])
        self.leap.setCurrentIndex(int(manners.leap is LeapDay.MARCH))
        self.leap.setMinimumWidth(_NUMBER)
        self._leap = manners.leap
        names = dict.fromkeys((_TOPICS, *reviews))
        self.reviews = {
            name: _spin(_months(reviews.get(name, 0)), _MOST_MONTHS, self.tr(" months"), self.tr("never"))
            for name in names
        }
        self._lay_out()
        self.is_quiet.toggled.connect(self._on_quiet_toggled)
        self._on_quiet_toggled()

    def manners(self) -> Manners:
        """When netdesk is to speak."""
        leap = LeapDay.MARCH if self.leap.currentIndex() else LeapDay.FEBRUARY
        return Manners(
            notify_at=_time(self.notify_at),
            quiet=(_time(self.quiet_from), _time(self.quiet_until)) if self.is_quiet.isChecked() else None,
            days_off=frozenset(day for day, box in enumerate(self.days_off) if box.isChecked()),
            lead_days=self.lead.value(),
            leap=self._leap if leap is (self._leap or LeapDay.FEBRUARY) else leap,
        )

    def daily_minutes(self) -> int:
        """How long a morning may be; 0: no limit."""
        return self.minutes.value()

    def review_days(self) -> dict[str, int]:
        """Every how many days each thing is looked over; those never are left out."""
        found = {}
        for name, spin in self.reviews.items():
            before = self._reviews.get(name, 0)
            found[name] = before if spin.value() == _months(before) else round(spin.value() * _DAYS_A_MONTH)
        return {name: days for name, days in found.items() if days}

    def _lay_out(self) -> None:
        form = QGridLayout(self)
        form.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setColumnMinimumWidth(0, _CAPTION)
        form.setColumnStretch(1, 1)
        quiet, days = QHBoxLayout(), QHBoxLayout()
        quiet.setSpacing(GRID)
        for each in (self.quiet_from, label(self.tr("until")), self.quiet_until):
            quiet.addWidget(each)
        quiet.addStretch(1)
        days.setSpacing(GRID)
        for box in self.days_off:
            days.addWidget(box)
        days.addStretch(1)
        self.quiet_from.setAccessibleName(self.tr("Quiet from"))
        self.quiet_until.setAccessibleName(self.tr("Quiet until"))
        self._add(form, self.tr("Morning's &summary at"), self.notify_at)
        form.addWidget(self.is_quiet, 1, 0)
        form.addLayout(quiet, 1, 1)
        form.addWidget(label(self.tr("Days off")), 2, 0)
        form.addLayout(days, 2, 1)
        hint = self.tr("On days off only what has a clock time is told; in quiet hours nothing is.")
        form.addWidget(MutedLabel(hint, wrap=True), 3, 1)
        self._add(form, self.tr("&Minutes a day"), self.minutes)
        hint = self.tr("Today picks what fits; the rest waits for another day.")
        form.addWidget(MutedLabel(hint, wrap=True), 5, 1)
        self._add(form, self.tr("&Birthdays, anniversaries"), self.lead)
        self._add(form, self.tr("&29 February in other years"), self.leap)
        for name, spin in self.reviews.items():
            self._add(form, self.tr("Look over: {name}").format(name=self.tr(name).replace("&", "&&")), spin)
        form.setRowStretch(form.rowCount(), 1)

    def _add(self, form: QGridLayout, words: str, field: QWidget) -> None:
        row = form.rowCount() if form.count() else 0
        caption = label(words, wrap=True)
        caption.setMaximumWidth(_CAPTION)
        caption.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        form.addWidget(caption, row, 0)
        form.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)

    def _on_quiet_toggled(self) -> None:
        for edit in (self.quiet_from, self.quiet_until):
            edit.setEnabled(self.is_quiet.isChecked())


def _weekday(day: int) -> str:
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)


def _months(days: int) -> int:
    return max(round(days / _DAYS_A_MONTH), 1) if days else 0


def _time_edit(at: time) -> TimeBox:
    return TimeBox(QTime(at.hour, at.minute))


def _time(edit: TimeBox) -> time:
    return time(edit.time().hour(), edit.time().minute())


def _spin(value: int, most: int, suffix: str, zero: str) -> NumberBox:
    spin = NumberBox()
    spin.setRange(0, most)
    spin.setValue(value)
    spin.setSuffix(suffix)
    spin.setSpecialValueText(zero)
    spin.setMinimumWidth(_NUMBER)
    return spin
