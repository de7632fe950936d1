"""Reminders: those still to come and the pauses, to be changed; and the history of nudges, to be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.models.reminders_model import RemindersModel
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.choice_row import ChoiceRow
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import Page
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID
from netdesk.ui.kit.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from netdesk.core.change import Change
    from netdesk.core.nudge_history import NudgeEvent
    from netdesk.models.reminders_model import ReminderRow
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer

COMING, HISTORY = "coming", "history"


class RemindersPage(Page):
    """``left``: the user is done here. ``edit_asked`` carries a reminder's id, ``person_asked`` a person's."""

    left = Signal()
    add_asked = Signal()
    edit_asked = Signal(int)
    person_asked = Signal(int)
    pause_asked = Signal()
    resume_asked = Signal()

    def __init__(self, desk: Desk, doer: Doer) -> None:
        super().__init__(tr("Reminders"))
        self._desk = desk
        self._doer = doer
        self.which = ChoiceRow(
            tr("Reminders"),
            [(COMING, self.tr("&To come"), "calendar"), (HISTORY, self.tr("&History"), "journal")],
            columns=2,
        )
        self.search = LineEdit(self.tr("Find by name"), self.tr("Find in the history"))
        self.search.setClearButtonEnabled(True)
        self.model = RemindersModel(self)
        self.view = self._make_view()
        self._stack = QStackedWidget()
        self._nothing = EmptyState(
            "clock",
            self.tr("Be reminded of something"),
            self.tr("Once, or again and again: every 3 months, on the 3rd Monday, on the last working day."),
            [(self.tr("New reminder"), "plus", self.add_asked.emit)],
        )
        self._no_history = EmptyState(
            "journal", self.tr("Nothing yet"), self.tr("What was shown, done, snoozed and dismissed is kept here.")
        )
        self._lay_out()
        self._add_keys()
        self.which.choose(COMING)
        self.which.chosen.connect(self._on_which_chosen)
        self.search.textChanged.connect(self.refresh)

    def settle(self) -> None:
        """Read anew; the list takes the focus."""
        self.refresh()
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def apply_change(self, change: Change) -> None:
        """Read anew where the page is seen; else ``settle`` does."""
        if self.isVisible() and change.concerns(Area.NUDGES, Area.PEOPLE, Area.SETTINGS):
            self.refresh()

    def refresh(self) -> None:
        """Read anew, keeping the place in the list."""
        scrolled, current = self.view.verticalScrollBar().value(), self.view.currentIndex().row()
        is_coming = self.which.value == COMING
        if is_coming:
            self._show_coming()
        else:
            self.model.show_history(self._read_history, today(self._desk.clock), self._desk.clock.now().tzinfo)
        self.search.setVisible(not is_coming)
        nothing = self._nothing if is_coming else self._no_history
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else nothing)
        self._select_near(max(current, 0))
        self.view.verticalScrollBar().setValue(scrolled)

    def edit(self) -> None:
        """Ask for the form of the current reminder, or the person of what the history names."""
        row = self._row()
        if row is None:
            return
        if row.is_pause:
            self.resume()
        elif row.reminder_id:
            self.edit_asked.emit(row.reminder_id)
        elif row.person_id:
            self.person_asked.emit(row.person_id)

    def open(self) -> None:
        """Ask for the person of the current row."""
        row = self._row()
        if row is not None and row.person_id:
            self.person_asked.emit(row.person_id)

    def delete(self) -> None:
        """Take the current reminder away, or end the current pause."""
        from netdesk.services import reminders

        row = self._row()
        if row is not None and row.reminder_id:
            self._doer.do(reminders.delete, row.reminder_id)
        elif row is not None and row.is_pause:
            self.resume()

    def resume(self) -> None:
        """End the current pause."""
        from netdesk.services import reminders

        row = self._row()
        if row is not None and row.is_pause:
            self._doer.do(reminders.resume, row.person_id or None)

    def _row(self) -> ReminderRow | None:
        return self.model.row(self.view.currentIndex())

    def _show_coming(self) -> None:
        from netdesk.services import nudges, people, reminders

        reader, now = self._desk.reader, self._desk.clock.now()
        pauses = reminders.paused(reader, now.date())
        names = people.names(reader, [each.person_id for each in pauses if each.person_id is not None])
        named = [(each, names.get(each.person_id or 0, "")) for each in pauses]
        self.model.show_coming(nudges.of_reminders(reader, now), named, now.date())

    def _read_history(self, limit: int, offset: int) -> Sequence[NudgeEvent]:
        from netdesk.services import nudge_history

        return nudge_history.newest(self._desk.reader, limit, None, self.search.text(), offset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room beside the heading, buttons give up their words."""
        super().resizeEvent(event)
        self._buttons.fit(self.width() - self._title.sizeHint().width() - 8 * GRID)

    def _make_view(self) -> PageList:
        view = PageList(tr("Reminders"), self.model)
        view.setItemDelegate(TwoLineDelegate(view))
        view.doubleClicked.connect(self.edit)
        return view

    def _lay_out(self) -> None:
        pause = Button(self.tr("Pause all …"), ButtonKind.PLAIN, "moon", hint="P")
        add = Button(self.tr("New reminder"), ButtonKind.PRIMARY, "plus", hint="N")
        back = Button(self.tr("Back"), ButtonKind.PLAIN, "today", hint="Esc")
        for button, signal in ((back, self.left), (pause, self.pause_asked), (add, self.add_asked)):
            button.clicked.connect(signal)
            self.add_to_heading(button)
        self._buttons = ShrinkingRow([add, back, pause], GRID)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.which)
        row.addWidget(self.search, 1)
        for each in (self.view, self._nothing, self._no_history):
            self._stack.addWidget(each)
        self.body.addLayout(row)
        self.body.addWidget(self._stack, 1)

    def _add_keys(self) -> None:
        for text, act, icon, keys in (
            (self.tr("Edit this reminder …"), self.edit, "edit", ["Return", "Enter", "F2", "E"]),
            (self.tr("Open this person"), self.open, "open", ["O"]),
            (self.tr("Delete this reminder"), self.delete, "trash", ["Del"]),
            (self.tr("End this pause"), self.resume, "undo", ["U"]),
            (self.tr("New reminder …"), self.add_asked.emit, "plus", ["N", "R"]),
            (self.tr("Pause all reminders …"), self.pause_asked.emit, "moon", ["P"]),
            (self.tr("Reminders to come"), partial(self.which.choose, COMING), "calendar", ["T"]),
            (self.tr("History of reminders"), partial(self.which.choose, HISTORY), "journal", ["H"]),
        ):
            add_action(self.view, text, act, icon=icon, keys=keys)
        add_action(self, self.tr("Leave the reminders"), self.left.emit, icon="close", keys=["Esc"])

    def _select_near(self, number: int) -> None:
        for row in (*range(number, self.model.rowCount()), *range(min(number, self.model.rowCount()) - 1, -1, -1)):
            index = self.model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.view.setCurrentIndex(index)
                return

    def _on_which_chosen(self) -> None:
        self.search.clear()
        self.settle()
