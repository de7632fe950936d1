"""From when and until when there are to be no nudges: of a person, or of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.field_form import FieldForm
from netdesk.ui.kit.fields import DayBox
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from datetime import date

    from netdesk.errors import InputError

_USUAL_DAYS = 14


class PauseDialog(Dialog):
    """``submitted`` carries the first day of the pause and the day they are back, None: until resumed.

    The caller then accepts or shows what is wrong.
    """

    submitted = Signal(object, object)

    def __init__(self, heading: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        first = QDate(today.year, today.month, today.day)
        self.since = self._day_edit(first, first)
        self.until = self._day_edit(first.addDays(_USUAL_DAYS), first.addDays(1))
        self.is_open = QCheckBox(self.tr("Until I &resume"))
        self.is_open.toggled.connect(self.until.setDisabled)
        self._error = ErrorLabel()
        form = FieldForm()
        form.add(self.tr("&From"), self.since)
        form.add(self.tr("&Back on"), self.until)
        form.addRow("", self.is_open)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = Button(self.tr("Pause"), ButtonKind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self.submit)
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True, wrap=True))
        words = self.tr("Meanwhile nothing is asked of you or shown. What came due is told once, when you are back.")
        self.column.addWidget(MutedLabel(words, wrap=True))
        self.column.addLayout(form)
        self.column.addWidget(self._error)
        self.end_with(cancel, save)
        self.setMinimumWidth(48 * GRID)

    def submit(self) -> None:
        """Offer the days."""
        until = None if self.is_open.isChecked() else self.until.date().toPython()
        self.submitted.emit(self.since.date().toPython(), until)

    def show_error(self, error: InputError) -> None:
        """Say what cannot be."""
        self._error.show_error(str(error))

    def _day_edit(self, day: QDate, least: QDate) -> DayBox:
        edit = DayBox(day)
        edit.setMinimumDate(least)
        return edit
