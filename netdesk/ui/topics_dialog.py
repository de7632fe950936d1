"""My topics, few and ranked: one a line, the first the most. Saving them is their review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netdesk.ui.kit.buttons import Button, ButtonKind, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import TextEdit
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.errors import InputError


class TopicsDialog(Dialog):
    """``submitted`` carries the names. ``usual`` are offered as buttons."""

    submitted = Signal(list)

    def __init__(
        self, ranked: Sequence[str], reviewed: str, usual: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("My topics"))
        self.edit = TextEdit("\n".join(ranked))
        self.edit.setAccessibleName(self.tr("My topics, one a line, the first the most"))
        self._error = ErrorLabel()
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = submit_button(self.tr("Save"), "check")
        save.clicked.connect(lambda: self.submitted.emit(self.edit.toPlainText().splitlines()))
        self.column.addWidget(label(self.tr("My topics"), TextSize.TITLE, strong=True))
        hint = self.tr(
            "What you want to spend your time on: few, one a line, the first the most. To be looked over once a year."
        )
        self.column.addWidget(MutedLabel(hint, wrap=True))
        self.column.addWidget(self.edit, 1)
        self.column.addWidget(self._error)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for name in usual:
            button = Button(name.replace("&", "&&"), ButtonKind.QUIET, "plus")
            button.clicked.connect(lambda _checked=False, name=name: self._add(name))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        if reviewed:
            self.column.addWidget(MutedLabel(self.tr("Last ranked on {day}").format(day=reviewed), TextSize.SMALL))
        self.end_with(cancel, save)
        self.setMinimumWidth(56 * GRID)
        self.edit.setFocus()

    def show_error(self, error: InputError) -> None:
        """Say what is wrong with them."""
        self._error.show_error(str(error))

    def _add(self, name: str) -> None:
        text = self.edit.toPlainText().rstrip()
        self.edit.setPlainText(f"{text}\n{name}" if text else name)
