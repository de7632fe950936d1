"""A calendar to choose one day from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QVBoxLayout, QWidget

from netdesk.ui.kit.buttons import Button, ButtonKind, button_row
from netdesk.ui.kit.page import label
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtCore import QDate


class DayDialog(QDialog):
    """Offers the days from ``first`` on. ``chosen`` carries a datetime.date."""

    chosen = Signal(object)

    def __init__(self, heading: str, first: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(heading)
        self.calendar.setMinimumDate(first)
        self.calendar.setSelectedDate(first)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.activated.connect(self.submit)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        choose = Button(self.tr("Choose"), ButtonKind.PRIMARY)
        choose.clicked.connect(self.submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(heading, strong=True))
        layout.addWidget(self.calendar)
        layout.addLayout(button_row(cancel, choose))
        self.calendar.setFocus()

    def submit(self) -> None:
        """Take the day that is marked."""
        self.accept()
        self.chosen.emit(self.calendar.selectedDate().toPython())
