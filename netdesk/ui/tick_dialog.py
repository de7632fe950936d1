"""What was ticked on a printed list, typed back: codes, a colon, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import ChoiceBox, TextEdit
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from netdesk.errors import InputError


class TickDialog(Dialog):
    """``lists`` are (id, title, day), newest first. ``submitted`` carries the text and the id of the list."""

    submitted = Signal(str, int)

    def __init__(self, lists: Sequence[tuple[int, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = self.tr("What was ticked")
        self.setWindowTitle(heading)
        self.list = ChoiceBox()
        self.list.setAccessibleName(self.tr("Printed list"))
        for sheet_id, title, day in lists:
            self.list.addItem(f"{title}, {day}", sheet_id)
        self.text = TextEdit()
        self.text.setAccessibleName(heading)
        self.text.setPlaceholderText(self.tr("a3 a7 b2: coffee\nc1: talked about storage 20m"))
        self._error = ErrorLabel()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        log = submit_button(self.tr("Log"))
        log.clicked.connect(self.submit)
        self.column.addWidget(label(heading, TextSize.TITLE, strong=True))
        self.column.addWidget(MutedLabel(self.tr("The codes, a colon, and what happened; a line for each."), wrap=True))
        self.column.addWidget(self.list)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self._error)
        self.end_with(cancel, log)
        self.resize(56 * GRID, 44 * GRID)
        self.text.setFocus()

    def submit(self) -> None:
        """Offer what was typed."""
        self._error.show_error("")
        self.submitted.emit(self.text.toPlainText(), int(self.list.currentData()))

    def show_error(self, error: InputError) -> None:
        """Say what cannot be read; what was typed stays."""
        self._error.show_error(str(error))
        self.text.setFocus()
