"""Journal: what happened? Every interaction, newest first, or those that a query finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.models.journal_model import JournalModel
from netdesk.services import interactions
from netdesk.ui.journal_delegate import JournalDelegate
from netdesk.ui.journal_search import JournalSearch
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.page import ErrorLabel, Page
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.theme import HALF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from netdesk.core.change import Change
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.query_tree import Query
    from netdesk.services.desk import Desk


class JournalPage(Page):
    """``open_asked`` carries a person id, ``edit_asked``, ``delete_asked`` and ``split_asked`` an interaction id;
    ``worth_asked`` an interaction id and for whom it was worth it: me or them.
    """

    log_asked = Signal()
    open_asked = Signal(int)
    edit_asked = Signal(int)
    delete_asked = Signal(int)
    split_asked = Signal(int)
    worth_asked = Signal(int, str)
    met_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Journal"))
        self._desk = desk
        self._query: Query | None = None
        met = Button(self.tr("Met many …"), icon="people", name=self.tr("Log people met at an event"))
        met.clicked.connect(self.met_asked)
        self.add_to_heading(met)
        log = Button(self.tr("Log"), ButtonKind.PRIMARY, "plus", hint="Ctrl+L")
        log.clicked.connect(self.log_asked)
        self.add_to_heading(log)
        self.search = JournalSearch(desk)
        self._complaint = ErrorLabel()
        self.model = JournalModel(self._read, self)
        self.view = self._make_view()
        self._empty = EmptyState(
            "journal",
            self.tr("What happened, newest first"),
            self.tr("Each coffee, call and message that you log is kept here. It is what tells netdesk who is due."),
            [(self.tr("Log an interaction"), "log", self.log_asked.emit)],
        )
        self._nothing_found = EmptyState(
            "search",
            self.tr("Nothing like that was logged"),
            self.tr("Try fewer words, or ask for with:, channel:, on:, gave: … which the box completes."),
            [(self.tr("Show everything"), "journal", self.search.clear)],
        )
        self._lay_out()
        self.search.asked.connect(self._on_search_asked)
        self.search.complained.connect(self._complaint.show_error)
        self.search.left_downwards.connect(self.view.setFocus)
        self.search.entered.connect(self.view.setFocus)
        add_action(self, self.tr("Find in the journal"), self._find, icon="search", keys=["Ctrl+F"])

    def refresh(self) -> None:
        """Read anew, keeping the place in the list."""
        scrolled = self.view.verticalScrollBar().value()
        current = self.view.currentIndex().row()
        self._show()
        self._select_near(max(current, 0))
        self.view.verticalScrollBar().setValue(scrolled)

    def apply_change(self, change: Change) -> None:
        """Read anew after something was logged, or somebody was renamed."""
        if change.concerns(Area.INTERACTIONS, Area.PEOPLE):
            self.refresh()

    def open(self) -> None:
        """Ask for the profile of the first person of the current entry."""
        row = self.model.row(self.view.currentIndex())
        if row is not None and row.person_id:
            self.open_asked.emit(row.person_id)

    def edit(self) -> None:
        """Ask for the form of the current entry."""
        self._emit(self.edit_asked)

    def delete(self) -> None:
        """Ask for the current entry to be deleted."""
        self._emit(self.delete_asked)

    def split(self) -> None:
        """Ask which of the people of the current entry get one of their own."""
        row = self.model.row(self.view.currentIndex())
        if row is not None and row.is_with_several:
            self.split_asked.emit(row.interaction_id)

    def settle(self) -> None:
        """The list takes the focus, or what stands in its place."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def _emit(self, signal: SignalInstance, *more: str) -> None:
        """Send a wish about the current entry."""
        row = self.model.row(self.view.currentIndex())
        if row is not None and row.interaction_id:
            signal.emit(row.interaction_id, *more)

    def _read(self, limit: int, before: tuple[str, int] | None) -> Sequence[LoggedInteraction]:
        return interactions.newest(self._desk.reader, limit, before, self._query)

    def _show(self) -> None:
        self.model.show(today(self._desk.clock))
        is_empty = not self.model.rowCount()
        nothing = self._empty if self._query is None else self._nothing_found
        self._stack.setCurrentWidget(nothing if is_empty else self.view)
        self.search.setVisible(not is_empty or self._query is not None)

    def _on_search_asked(self, query: Query | None) -> None:
        self._query = query
        self._show()
        self._select_near(0)
        self.view.scrollToTop()

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _make_view(self) -> PageList:
        view = PageList(self.tr("What happened"), self.model)
        view.setItemDelegate(JournalDelegate(view))
        view.doubleClicked.connect(self.edit)
        add_action(view, self.tr("Edit this entry …"), self.edit, icon="edit", keys=["Return", "Enter", "F2"])
        add_action(view, self.tr("Open this person"), self.open, icon="open", keys=["O"])
        add_action(view, self.tr("Delete this entry"), self.delete, icon="trash", keys=["Del"])
        for_me, for_them = self.tr("Worth it for me"), self.tr("Worth it for them")
        add_action(view, for_me, lambda: self._emit(self.worth_asked, "me"), icon="check", keys=["M"])
        add_action(view, for_them, lambda: self._emit(self.worth_asked, "them"), icon="check", keys=["T"])
        add_action(view, self.tr("Split this entry …"), self.split, icon="filter", keys=["X"])
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        add_action(view, "", self._find, keys=["/"]).setVisible(False)
        return view

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for each in (self.view, self._empty, self._nothing_found):
            self._stack.addWidget(each)
        box = QVBoxLayout()
        box.setSpacing(HALF)
        box.addWidget(self.search)
        box.addWidget(self._complaint)
        self.body.addLayout(box)
        self.body.addWidget(self._stack, 1)

    def _select_near(self, number: int) -> None:
        for row in (*range(number, self.model.rowCount()), *range(min(number, self.model.rowCount()) - 1, -1, -1)):
            index = self.model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.view.setCurrentIndex(index)
                return
