"""People: who is everyone? A search box over a list, and beside it the person who is current."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.listing import SortBy
from netdesk.models.people_model import PeopleModel
from netdesk.services import listing
from netdesk.ui.actions import add_action
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.closeness_menu import add_closeness_keys, closeness_actions, closeness_menu
from netdesk.ui.empty_state import EmptyState
from netdesk.ui.page import ErrorLabel, MutedLabel, Page
from netdesk.ui.people_detail import PeopleDetail
from netdesk.ui.people_list import SORTS, make_people_list
from netdesk.ui.search_box import SearchBox
from netdesk.ui.selection_bar import SelectionBar
from netdesk.ui.theme import GRID

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from netdesk.core.cadence import Cadence
    from netdesk.core.change import Change
    from netdesk.core.query_tree import Query
    from netdesk.services.desk import Desk
    from netdesk.ui.ask import Asker
    from netdesk.ui.doer import Doer

_ROOMY = 68 * GRID
_PROFILE_LEAST, _PROFILE_MOST = 36 * GRID, 60 * GRID
FILE_ENDINGS = (".vcf", ".vcard", ".csv", ".zip")


class PeoplePage(Page):
    """List and profile. What other rooms do is asked for by signal.

    ``log_asked`` carries a list of person ids, ``files_dropped`` a list of paths.
    """

    log_asked = Signal(object)
    bring_asked = Signal()
    files_dropped = Signal(object)

    def __init__(self, desk: Desk, doer: Doer, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(_words("People"), parent)
        self._desk = desk
        self._doer = doer
        self._query: Query | None = None
        self._sort, self._descending = SortBy.NAME, False
        self._everyone = -1
        self._awaited_id = 0
        self._detail_width = 0
        self.setAcceptDrops(True)
        self.model = PeopleModel(desk.reader, desk.clock, self)
        self.model.settled.connect(self._on_model_settled)
        self.search = SearchBox(lambda: today(desk.clock))
        self.search.setAcceptDrops(False)
        self.list = make_people_list(self.model)
        self._bar = SelectionBar()
        self._menu = closeness_menu(self, closeness_actions(self, self.state_closeness))
        self.detail = PeopleDetail(desk, doer, asker, self._menu)
        self._count = MutedLabel()
        self._complaint = ErrorLabel()
        self._stack = QStackedWidget()
        self._found = QStackedWidget()
        self._add_heading()
        self._lay_out()
        self._connect()
        self._add_keys()
        self._show()

    def settle(self) -> None:
        """Called each time the page is shown: the search box takes the focus, or the empty page's first button."""
        if self.model.texts.today != today(self._desk.clock):
            self.search.ask_again()
        shown = self._stack.currentWidget()
        (self.search if shown is self._split else shown or self).setFocus()

    def subject(self) -> int:
        """The person selected, or shown beside a list that does not have them."""
        targets = self._targets()
        return targets[0] if len(targets) == 1 else 0

    def arrangement(self) -> str:
        """The width of the profile, then the columns that the user has sized, each as ``number:width``."""
        widths = [f"{column}:{width}" for column, width in self.list.widths().items()]
        return " ".join([str(self._detail_width), *widths]) if widths or self._detail_width else ""

    def arrange(self, arrangement: str) -> None:
        """See ``arrangement``."""
        with suppress(ValueError):
            first, *columns = arrangement.split()
            self.list.set_widths({int(column): int(width) for column, width in (each.split(":") for each in columns)})
            self._detail_width = int(first)

    def apply_change(self, change: Change) -> None:
        """Show what a committed step changed."""
        if change.concerns(Area.PEOPLE):
            self._everyone = -1
        self.model.apply_change(change)
        self.detail.apply_change(change)

    def open_person(self, person_id: int) -> None:
        """Show one person, whatever the list is filtered by."""

        def show() -> None:
            if not self.list.select(person_id):
                self.search.clear()
                self.list.select(person_id)
            self.detail.show_person(person_id)

        self.detail.leave_then(show)

    def add_person(self) -> None:
        """Open the editor for somebody new."""
        self._stack.setCurrentWidget(self._split)
        self.detail.leave_then(lambda: self.detail.edit(0))

    def edit_person(self) -> None:
        """Open the editor for the current person."""
        person_id = self.list.current_id() or self.detail.person_id
        if person_id and not self.detail.is_editing():
            self.detail.edit(person_id)

    def state_closeness(self, level: int | None) -> None:
        """State how close the selected people are."""
        from netdesk.services import people

        if ids := self._targets():
            self._doer.do(people.state_closeness, ids, level)

    def ask_cadence(self) -> None:
        """Ask how often to be in touch with the selected people."""
        from netdesk.services import cadences, people
        from netdesk.ui.cadence_dialog import CadenceDialog

        ids = self._targets()
        if not ids:
            return
        profile = people.profile(self._desk.reader, ids[0])
        dialog = CadenceDialog([profile.draft.name] * len(ids), profile.cadence, profile.cadence_from, self)

        def choose(cadence: Cadence | None) -> None:
            self._doer.do(cadences.set_for_people, ids, cadence)

        dialog.cadence_chosen.connect(choose)
        dialog.default_chosen.connect(lambda: self._doer.do(cadences.clear_for_people, ids))
        dialog.open()

    def log(self) -> None:
        """Log something with the selected people."""
        if ids := self._targets():
            self.log_asked.emit(ids)

    def delete(self) -> None:
        """Remove the selected people; undo brings them back."""
        from netdesk.services import people

        if ids := self._targets():
            self._doer.do(people.delete, ids)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that can be brought in are welcome."""
        if self._files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See dragEnterEvent."""
        if files := self._files_of(event):
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _targets(self) -> list[int]:
        selected = self.list.selected_ids()
        current = self.detail.person_id
        return selected or ([current] if current else [])

    @staticmethod
    def _files_of(event: QDropEvent) -> list[Path]:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [file for file in files if file.suffix.lower() in FILE_ENDINGS]

    def _add_heading(self) -> None:
        self.add_to_heading(self._count)
        bring = Button(self.tr("Bring in …"), icon="import")
        bring.clicked.connect(self.bring_asked)
        self.add_to_heading(bring)
        add = Button(self.tr("Add person"), ButtonKind.PRIMARY, "plus", hint="Ctrl+N")
        add.clicked.connect(self.add_person)
        self.add_to_heading(add)

    def _lay_out(self) -> None:
        self._nobody_found = EmptyState("search", self.tr("Nobody found"), "", [])
        self._found.addWidget(self.list)
        self._found.addWidget(self._nobody_found)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.search)
        column.addWidget(self._complaint)
        column.addWidget(self._found, 1)
        column.addWidget(self._bar)
        left.setMinimumSize(34 * GRID, 18 * GRID)
        self.detail.setMinimumSize(32 * GRID, 18 * GRID)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        # Else it could not become narrow enough to be turned.
        self._split.setMinimumWidth(34 * GRID)
        self._split.addWidget(left)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.installEventFilter(self)
        self.detail.installEventFilter(self)
        self._empty = EmptyState(
            "people",
            self.tr("Everyone you know, in one place"),
            self.tr(
                "Bring in your LinkedIn connections or an address book, or drop the file here. "
                "Nothing leaves this computer."
            ),
            [
                (self.tr("Bring in my network"), "import", self.bring_asked.emit),
                (self.tr("Add a person"), "plus", self.add_person),
            ],
        )
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        self._split.splitterMoved.connect(self._on_split_moved)
        self.search.asked.connect(self._on_search_asked)
        self.search.complained.connect(self._complaint.show_error)
        self.search.left_downwards.connect(self._on_search_left_downwards)
        self.list.sort_requested.connect(self._on_list_sort_requested)
        self.list.current_changed.connect(self._on_list_current_changed)
        self.list.selection_changed.connect(lambda: self._bar.show_count(self.list.selection_count()))
        self.list.opened.connect(lambda _: self.edit_person())
        self.list.view.customContextMenuRequested.connect(self._on_list_menu_requested)
        self._bar.set_closeness_menu(self._menu)
        self._bar.log_asked.connect(self.log)
        self._bar.cadence_asked.connect(self.ask_cadence)
        self._bar.delete_asked.connect(self.delete)
        self.detail.log_asked.connect(lambda person_id: self.log_asked.emit([person_id]))
        self.detail.cadence_asked.connect(self.ask_cadence)
        self.detail.close_asked.connect(self._close_profile)
        self.detail.added.connect(self._on_detail_added)
        self.detail.edited.connect(self._on_detail_edited)

    def _add_keys(self) -> None:
        add_action(self, self.tr("Find people"), self._find, icon="search", keys=["Ctrl+F"])
        add_action(self, self.tr("Add a person …"), self.add_person, icon="plus", keys=["Ctrl+N"])
        view = self.list.view
        add_action(view, "", self._find, keys=["/"])
        add_closeness_keys(view, self.state_closeness)
        add_action(view, self.tr("Close the profile"), self._close_profile, icon="close", keys=["Esc"])
        self._row_actions = [
            add_action(view, self.tr("Edit …"), self.edit_person, icon="edit", keys=["E", "F2"]),
            add_action(view, self.tr("Log a contact …"), self.log, icon="log", keys=["L"]),
            add_action(view, self.tr("Cadence …"), self.ask_cadence, icon="repeat", keys=["C"]),
            add_action(view, self.tr("Delete"), self.delete, icon="trash", keys=["Del"]),
        ]

    def _show(self) -> None:
        self.model.show_query(self._query, self._sort, self._descending)
        self.list.scroll_to_top()
        if not self.model.rowCount():
            self._show_state(0)

    def _show_state(self, count: int) -> None:
        """The list, or what stands in its place where it has nobody."""
        if self._query is None:
            self._everyone = count
        elif self._everyone < 0:
            self._everyone = listing.count(self._desk.reader)
        number = self.locale().toString
        everyone = self.tr("{all} person") if self._everyone == 1 else self.tr("{all} people")
        words = self.tr("{shown} of {all}") if self._query is not None else everyone
        self._count.setText(words.format(shown=number(count), all=number(self._everyone)) if self._everyone else "")
        is_empty = not self._everyone and not self.detail.is_editing()
        self._stack.setCurrentWidget(self._empty if is_empty else self._split)
        if not count and not is_empty:
            words = self.tr("Nobody fits “{query}”. Esc in the search box shows everyone again.")
            self._nobody_found.set_text(self.tr("Nobody found"), words.format(query=self.search.text()))
        self._found.setCurrentWidget(self.list if count or not self._everyone else self._nobody_found)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _close_profile(self) -> None:
        """Back to the list alone, or from there to the search box."""
        if not self.detail.person_id:
            self._find()
            return

        def close() -> None:
            self.list.clear()
            self.detail.show_person(0)
            self.list.setFocus()

        self.detail.leave_then(close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The profile lies beside the list where there is room for both, else below it."""
        is_shown = watched is self.detail and event.type() == QEvent.Type.Show
        if is_shown or (watched is self._split and event.type() == QEvent.Type.Resize):
            self._share_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How many there are is said where there is room beside the heading."""
        super().resizeEvent(event)
        self._count.setVisible(self.width() > _ROOMY)

    def _share_room(self) -> None:
        room, height = self._split.width(), self._split.height()
        if room < _ROOMY:
            self._split.setOrientation(Qt.Orientation.Vertical)
            self._split.setSizes([height * 2 // 5, height * 3 // 5])
        else:
            self._split.setOrientation(Qt.Orientation.Horizontal)
            width = self._detail_width or min(max(room * 3 // 8, _PROFILE_LEAST), _PROFILE_MOST)
            self._split.setSizes([room - width, width])
        self.list.scroll_to_current()

    def _on_split_moved(self) -> None:
        if self._split.orientation() == Qt.Orientation.Horizontal:
            self._detail_width = self._split.sizes()[1]

    def _on_model_settled(self, count: int) -> None:
        self._show_state(count)
        if self._awaited_id and self.list.select(self._awaited_id):
            self._awaited_id = 0

    def _on_search_asked(self, query: Query | None) -> None:
        self._query = query
        if query is not None and query.sort is not None:
            self._sort, self._descending = query.sort.by, query.sort.is_reversed
            self.list.show_sort(SORTS.index(self._sort), self._descending)
        self._show()

    def _on_search_left_downwards(self) -> None:
        self.list.view.setFocus()
        self.list.select_first()

    def _on_list_sort_requested(self, column: int, descending: bool) -> None:
        self._sort, self._descending = SORTS[column], descending
        self._show()

    def _on_list_current_changed(self, person_id: int) -> None:
        self._awaited_id = 0 if person_id else self._awaited_id
        if not self.detail.has_changes():
            if person_id or not self.detail.is_editing():
                self.detail.show_person(person_id)
        elif person_id not in (0, self.detail.person_id):
            # Stay with the person who is being edited until it is said what becomes of the changes.
            self.list.select(self.detail.person_id)
            self.detail.leave_then(lambda: self.list.select(person_id))

    def _on_list_menu_requested(self, at: QPoint) -> None:
        if not self._targets():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._row_actions[:2])
        menu.addMenu(self._menu)
        menu.addActions(self._row_actions[2:3])
        menu.addSeparator()
        menu.addActions(self._row_actions[3:])
        menu.popup(self.list.view.viewport().mapToGlobal(at))

    def _on_detail_added(self, person_id: int) -> None:
        """Somebody new becomes current once the list has them, unless somebody else was chosen by then."""
        self._awaited_id = person_id

    def _on_detail_edited(self) -> None:
        """Where nobody came of it, the empty page is back; else the keys go on working in the list."""
        self._show_state(self.model.count)
        if self.list.current_id():
            self.list.setFocus()


def _words(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("PeoplePage", text)
