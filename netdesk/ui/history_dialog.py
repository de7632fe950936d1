"""The history: every step that was made, by day, and the way to take back any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from netdesk.models.history_rows import history_rows
from netdesk.models.two_line_rows import TwoLineRows
from netdesk.ui.kit.buttons import Button, ButtonKind, button_row
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.theme import GRID
from netdesk.ui.kit.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from netdesk.services.undo import StepRow


class HistoryDialog(Dialog):
    """``undo_asked`` carries the number of the step to be taken back, ``redo_asked`` means the one undone last."""

    undo_asked = Signal(int)
    redo_asked = Signal()

    is_for_finding = True

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self._now = now
        self._steps: Sequence[StepRow] = ()
        self.search = LineEdit(self.tr("Find a step …"), self.tr("Find a step"))
        self.search.textChanged.connect(self._show)
        self.model = TwoLineRows(self)
        self.view = PageList(self.tr("Steps"), self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._nothing = MutedLabel()
        self.undo = Button(self.tr("&Undo this step"), icon="undo")
        self.undo.clicked.connect(lambda: self.undo_asked.emit(self._current()))
        self.redo = Button(self.tr("&Redo what was undone last"), icon="redo")
        self.redo.clicked.connect(self.redo_asked)
        done = Button(self.tr("Done", "with this window"), ButtonKind.PRIMARY)
        done.clicked.connect(self.accept)
        buttons = button_row(done)
        buttons.insertWidget(0, self.undo)
        buttons.insertWidget(1, self.redo)
        self.column.addWidget(self.search)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.view, 1)
        self.column.addLayout(buttons)
        self.setMinimumSize(56 * GRID, 40 * GRID)
        self.resize(80 * GRID, 68 * GRID)
        self.search.setFocus()

    def show_steps(self, steps: Sequence[StepRow]) -> None:
        """Show these, the newest first, and stay with the one that was chosen."""
        self._steps = steps
        self.redo.setEnabled(any(each.state == "undone" for each in steps))
        self._show()

    def _show(self, _text: str = "") -> None:
        chosen = self._current()
        self.model.show(history_rows(self._steps, self._now, self.search.text()))
        is_empty = not self.model.rowCount()
        self._nothing.setText(
            self.tr("No step has these words.") if self._steps else self.tr("Nothing was changed here yet.")
        )
        self._nothing.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        place = self.model.place_of(chosen) if chosen else -1
        place = self.model.nearest(max(place, 0)) if not is_empty else -1
        self.view.setCurrentIndex(self.model.index(place))
        if place >= 0:
            hint = QAbstractItemView.ScrollHint.EnsureVisible if chosen else QAbstractItemView.ScrollHint.PositionAtTop
            self.view.scrollTo(self.model.index(place if chosen else 0), hint)
        self._on_current_changed()

    def _current(self) -> int:
        row = self.model.row(self.view.currentIndex())
        return row.number if row is not None else 0

    def _on_current_changed(self) -> None:
        current = self._current()
        self.undo.setEnabled(any(each.step_id == current and each.state == "done" for each in self._steps))
