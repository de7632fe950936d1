"""A small form over the window: labelled fields, what is wrong beside them, one button that takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netdesk.errors import InputError
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.field_form import FieldForm
from netdesk.ui.kit.page import ErrorLabel, MutedLabel, label
from netdesk.ui.kit.theme import GRID, HALF, TextSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from netdesk.ui.doer import Doer


class FormDialog(Dialog):
    """``submitted`` is sent when the user is done; whoever takes it calls ``accept`` or ``show_error``."""

    submitted = Signal()

    def __init__(self, title: str, save: str, parent: QWidget | None = None, *, words: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._errors: dict[str, ErrorLabel] = {}
        self._form = FieldForm()
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._save = submit_button(save, "check")
        self._save.clicked.connect(self.submitted)
        self._rest = ErrorLabel()
        self.column.setSpacing(GRID + HALF)
        self.column.addWidget(label(title, TextSize.TITLE, strong=True, wrap=True))
        if words:
            self.column.addWidget(MutedLabel(words, wrap=True))
        self.column.addLayout(self._form)
        self.column.addWidget(self._rest)
        self.end_with(self._cancel, self._save)
        self.setMinimumWidth(60 * GRID)

    def add(self, words: str, widget: QWidget, field: str = "") -> None:
        """A field with its label, or anything without one; ``field`` is what an InputError calls it."""
        if words:
            widget.setAccessibleName(words.replace("&", ""))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(widget)
        if field:
            self._errors[field] = ErrorLabel()
            column.addWidget(self._errors[field])
        self._form.add(words, column, widget)

    def show_error(self, error: InputError) -> None:
        """Show what is wrong beside its field."""
        self.clear_errors()
        self._errors.get(error.field, self._rest).show_error(str(error))
        self.resize(self.size().expandedTo(self.sizeHint()))

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for each in (*self._errors.values(), self._rest):
            each.show_error("")

    def open_for(self, doer: Doer, made: Callable[[], tuple[object, ...]]) -> None:
        """Open it; ``made`` gives the verb and what the form says, once it is submitted. May raise InputError."""

        def save() -> None:
            try:
                verb, *args = made()
            except InputError as error:
                self.show_error(error)
                return
            doer.do(verb, *args, then=lambda _: self.accept(), refused=self.show_error)  # type: ignore[arg-type]

        self.submitted.connect(save)
        self.open()
