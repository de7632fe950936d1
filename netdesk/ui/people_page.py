"""People: who is everyone? A search box over a list, and beside it the person who is current."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.models.people_model import PeopleModel
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.page import ErrorLabel, Page
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID, ROW_HEIGHT
from netdesk.ui.people_arrangement import Arrangement
from netdesk.ui.people_count import SHELF_QUERIES, PeopleCount
from netdesk.ui.people_detail import PeopleDetail
from netdesk.ui.people_list import SORTS, make_people_list, select_meant
from netdesk.ui.profile_split import ROOMY, ProfileSplit
from netdesk.ui.search_box import SearchBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from netdesk.core.change import Change
    from netdesk.core.listing import GroupBy, Shelf, SortBy
    from netdesk.core.query_tree import Query
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker
    from netdesk.ui.kit.empty_state import EmptyState
    from netdesk.ui.people_empty import NobodyFound
    from netdesk.ui.people_transfer import Transfer


class PeoplePage(Page):
    """List and profile. What other rooms do is asked for by signal.

    ``log_asked`` carries a list of person ids, ``merge_asked`` two, ``files_dropped`` paths, ``told`` what is to be
    said of something that is no step, ``count_asked`` what the number of pairs who may be one is to be given to,
    ``organization_asked`` a name, or nothing for all of them.
    """

    log_asked = Signal(object)
    bring_asked = Signal()
    files_dropped = Signal(object)
    told = Signal(str)
    duplicates_asked = Signal()
    merge_asked = Signal(object)
    count_asked = Signal(object)
    organization_asked = Signal(str)
    act_asked = Signal(str)

    def __init__(self, desk: Desk, doer: Doer, asker: Asker) -> None:
        super().__init__(tr("People"))
        self._desk = desk
        self._doer = doer
        self._query: Query | None = None
        self._arranged = Arrangement()
        self._order = self._arranged.sort, self._arranged.descending
        self._awaited_id = 0
        self.setAcceptDrops(True)
        self.model = PeopleModel(desk.reader, desk.clock, self)
        self.model.settled.connect(self._on_model_settled)
        self.model.wait()
        self.search = SearchBox(desk)
        self.search.setAcceptDrops(False)
        self.list = make_people_list(self.model)
        self.detail = PeopleDetail(desk, doer, asker)
        self._count = PeopleCount(desk)
        self._complaint = ErrorLabel()
        self._stack = QStackedWidget()
        self._found = QStackedWidget()
        self._empty: EmptyState | None = None
        self._nobody_found: NobodyFound | None = None
        self._left = QVBoxLayout()
        self._add_heading()
        self._lay_out()
        self._connect()
        self._show()

    def complete(self) -> None:
        """The verbs with their keys, the bar for several people, and the menus."""
        from netdesk.ui.kit.actions import add_action
        from netdesk.ui.people_offers import PeopleOffers
        from netdesk.ui.people_verbs import PeopleVerbs

        self.search.complete()
        add_action(self, self.tr("Find people"), self._find, icon="search", keys=["Ctrl+F"])
        add_action(self, self.tr("Add a person …"), self.add_person, icon="plus", keys=["Ctrl+N"])
        paste = add_action(self, self.tr("Paste cards …"), self.paste, icon="import", keys=["Ctrl+V"])
        menu = self.tr("Columns, groups, archive and bin …")
        add_action(self, menu, self._more.click, icon="more", keys=["Ctrl+Shift+V"])
        add_action(self.list.view, "", self._find, keys=["/"])
        add_action(self.list.view, self.tr("Close the profile"), self._close_profile, icon="close", keys=["Esc"])
        verbs = self.verbs = PeopleVerbs(self._desk, self._doer, self.targets, self, self.list.view)
        verbs.edit_asked.connect(self.edit_person)
        verbs.log_asked.connect(self.log_asked)
        verbs.told.connect(self.told)
        self.detail.set_closeness_menu(verbs.closeness)
        self.detail.cadence_asked.connect(verbs.ask_cadence)
        verbs.merge_asked.connect(self.merge_asked)
        offers = PeopleOffers(self.list, self._desk, self._doer, verbs, paste)
        offers.columns_chosen.connect(self.show_columns)
        offers.group_chosen.connect(self.group_by)
        offers.folded.connect(self.model.fold)
        offers.shelf_asked.connect(self.look_into)
        offers.duplicates_asked.connect(self.duplicates_asked)
        offers.count_asked.connect(self.count_asked)
        offers.organizations_asked.connect(lambda: self.organization_asked.emit(""))
        offers.dragged.connect(lambda ids, words: self.transfer.drag(self.list.view, self._desk, ids, words))
        offers.told.connect(self.told)
        self.bar = offers.bar
        self._left.addWidget(self.bar)
        self._more.clicked.connect(lambda: offers.open_page_menu(self._more, self.group))
        self.model.go_on()

    def settle(self) -> None:
        """Called each time the page is shown: the search box takes the focus, or the empty page's first button."""
        if self.model.texts.today != today(self._desk.clock):
            self.search.ask_again()
        shown = self._stack.currentWidget()
        (self.search if shown is self._split else shown or self).setFocus()

    def subject(self) -> int:
        """The person selected, or shown beside a list that does not have them."""
        targets = self.targets()
        return targets[0] if len(targets) == 1 else 0

    def targets(self) -> list[int]:
        """The people selected, else the one whose profile is shown."""
        current = self.detail.person_id
        return self.list.selected_ids() or ([current] if current else [])

    def people_shown(self) -> Sequence[int]:
        """See Page."""
        self.model.read_all()
        several = self.targets() if self.list.selection_count() > 1 else self.model.ids()
        return [person_id for person_id in several if person_id > 0]

    def arrangement(self) -> str:
        """Columns with the widths given to them, order, groups, and the width of the profile."""
        columns = tuple(SORTS[number] for number in self.list.columns())
        widths = {SORTS[number]: width for number, width in self.list.widths().items()}
        return str(self._arranged._replace(profile=self._split.profile_width, columns=columns, widths=widths))

    def arrange(self, arrangement: str) -> None:
        """See ``arrangement``."""
        before, self._arranged = self._arranged, Arrangement.parse(arrangement)
        self._split.profile_width = self._arranged.profile
        self.show_columns(self._arranged.columns)
        self.list.set_widths({SORTS.index(column): width for column, width in self._arranged.widths.items()})
        if before.order != self._arranged.order:
            self._sort_by(self._arranged.sort, self._arranged.descending)
            self._show()

    def apply_change(self, change: Change) -> None:
        """Show what a committed step changed."""
        if change.concerns(Area.PEOPLE):
            self._count.forget()
        self.model.apply_change(change)
        self.detail.apply_change(change)

    def open_person(self, person_id: int) -> None:
        """Show one person, whatever the list is filtered by; the keys of the list are for them."""

        def show() -> None:
            if not self.list.select(person_id):
                self.search.clear()
                self.list.select(person_id)
            self.detail.show_person(person_id)
            self.list.view.setFocus()

        self.detail.leave_then(show)

    def add_person(self, name: str = "") -> None:
        """Open the editor for somebody new, who may be called ``name``."""
        self._stack.setCurrentWidget(self._split)
        self.detail.leave_then(lambda: self.detail.edit(0, name))

    def edit_person(self) -> None:
        """Open the editor for the current person."""
        person_id = self.list.current_id() or self.detail.person_id
        if person_id and not self.detail.is_editing():
            self.detail.edit(person_id)

    def leave_then(self, then: Callable[[], object]) -> None:
        """Ask what becomes of what was typed into the editor and not saved."""
        self.detail.leave_then(then)

    def show_columns(self, columns: Sequence[SortBy]) -> None:
        """Show these columns, in this order."""
        self.list.show_columns([SORTS.index(column) for column in columns])
        self.model.show_columns(columns)

    @property
    def group(self) -> GroupBy | None:
        """What the list is grouped by."""
        return self._arranged.group

    def group_by(self, group: GroupBy | None) -> None:
        """Part the list into groups, or no longer."""
        self._arranged = self._arranged._replace(group=group)
        self._show()

    def look_into(self, shelf: Shelf) -> None:
        """Show who is in the archive or in the bin."""
        self.search.setText(SHELF_QUERIES[shelf])
        self.search.setFocus()

    def paste(self) -> None:
        """Bring in the cards that were copied elsewhere, after their plan was looked at."""
        from PySide6.QtGui import QGuiApplication

        if not self._bring(QGuiApplication.clipboard().mimeData()):
            self.told.emit(self.tr("There is no card to paste. Copy a vCard or a .vcf file first."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that can be brought in are welcome, and cards out of another program."""
        from netdesk.ui.people_transfer import is_welcome

        if event.source() is None and is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See dragEnterEvent."""
        if self._bring(event.mimeData()):
            event.acceptProposedAction()

    def _bring(self, data: QMimeData | None) -> bool:
        if data is not None and (files := self.transfer.files(data)):
            self.files_dropped.emit(files)
            return True
        return False

    @cached_property
    def transfer(self) -> Transfer:
        """What keeps the files of cards that are dragged out or pasted in."""
        from netdesk.ui.people_transfer import Transfer

        return Transfer()

    def _add_heading(self) -> None:
        self.add_to_heading(self._count)
        bring = Button(self.tr("Bring in …"), icon="import")
        bring.clicked.connect(self.bring_asked)
        self.add_to_heading(bring)
        add = Button(self.tr("Add person"), ButtonKind.PRIMARY, "plus", hint="Ctrl+N")
        add.clicked.connect(lambda: self.add_person())
        self.add_to_heading(add)
        self._buttons = ShrinkingRow([add, bring], GRID)
        self._more = Button("", icon="more", name=self.tr("Columns, groups, archive and bin"))
        self.add_to_heading(self._more)

    def _lay_out(self) -> None:
        self._found.addWidget(self.list)
        left = QWidget()
        left.setLayout(self._left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(GRID)
        self._left.addWidget(self.search)
        self._left.addWidget(self._complaint)
        self._left.addWidget(self._found, 1)
        left.setMinimumSize(34 * GRID, 15 * GRID)
        self._split = ProfileSplit(left, self.detail)
        self._split.turned.connect(self.list.scroll_to_current)
        self.detail.currentChanged.connect(lambda _: self._split.set_editing(self.detail.is_editing()))
        self._stack.addWidget(self._split)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        self.search.asked.connect(self._on_search_asked)
        self.search.complained.connect(self._complaint.show_error)
        self.search.left_downwards.connect(self._on_search_left_downwards)
        self.search.entered.connect(lambda: select_meant(self.list, self._desk, self.search.text(), self._found))
        self.list.sort_requested.connect(self._on_list_sort_requested)
        self.list.current_changed.connect(self._on_list_current_changed)
        self.list.opened.connect(lambda _: self.edit_person())
        self.detail.log_asked.connect(lambda person_id: self.log_asked.emit([person_id]))
        self.detail.close_asked.connect(self._close_profile)
        self.detail.person_asked.connect(self.open_person)
        self.detail.organization_asked.connect(self.organization_asked)
        self.detail.act_asked.connect(self.act_asked)
        self.detail.query_asked.connect(self.search.setText)
        self.detail.added.connect(self._on_detail_added)
        self.detail.edited.connect(self._on_detail_edited)

    def _show(self) -> None:
        self.list.scroll_to_top()  # before, so that no row of what was shown is kept in its place
        self.model.show_query(self._query, *self._order, self._arranged.group)
        if not self.model.rowCount():
            self._show_state(0)

    def _show_state(self, count: int) -> None:
        """The list, or what stands in its place where it has nobody."""
        self._count.show_count(count, self._query, self.search.text())
        is_empty = not self._count.everyone and self._query is None and not self.detail.is_editing()
        self._stack.setCurrentWidget(self._empty_widget() if is_empty else self._split)
        self._found.setCurrentWidget(self.list if count or self._query is None else self._nobody_widget())

    def _empty_widget(self) -> EmptyState:
        if self._empty is None:
            from netdesk.ui.people_empty import nobody_yet

            self._empty = nobody_yet(self.bring_asked.emit, self.add_person)
            self._stack.addWidget(self._empty)
        return self._empty

    def _nobody_widget(self) -> EmptyState:
        from netdesk.ui.people_empty import NobodyFound

        if self._nobody_found is None:
            self._nobody_found = NobodyFound(lambda: self.add_person(self.search.text()))
            self._found.addWidget(self._nobody_found)
        self._nobody_found.show_query(self.search.text())
        return self._nobody_found

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How many there are is said where there is room beside the heading; where there is less, buttons shrink."""
        super().resizeEvent(event)
        self._count.setVisible(self.width() > ROOMY)
        counted = self._count.sizeHint().width() if self.width() > ROOMY else 0
        self._buttons.fit(self.width() - self._title.sizeHint().width() - counted - ROW_HEIGHT - 10 * GRID)

    def _on_model_settled(self, count: int) -> None:
        self._show_state(count)
        if self._awaited_id and self.list.select(self._awaited_id):
            self._awaited_id = 0

    def _on_search_asked(self, query: Query | None) -> None:
        self._query = query
        asked = query.sort if query is not None else None
        self._sort_by(*((asked.by, asked.is_reversed) if asked else (self._arranged.sort, self._arranged.descending)))
        self._show()

    def _sort_by(self, column: SortBy, descending: bool) -> None:
        """Put the list in an order: that of the query while it asks for one, else the one chosen in the header."""
        if self._order != (column, descending):
            self._order = column, descending
            self.list.show_sort(SORTS.index(column), descending)

    def _on_search_left_downwards(self) -> None:
        self.list.view.setFocus()
        self.list.select_first()

    def _on_list_sort_requested(self, column: int, descending: bool) -> None:
        self._arranged = self._arranged._replace(sort=SORTS[column], descending=descending)
        self._sort_by(SORTS[column], descending)
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

    def _on_detail_added(self, person_id: int) -> None:
        """Somebody new becomes current once the list has them, unless somebody else was chosen by then."""
        self._awaited_id = person_id

    def _on_detail_edited(self) -> None:
        """Where nobody came of it, the empty page is back; else the keys go on working in the list."""
        self._show_state(self.model.count)
        if self._stack.currentWidget() is self._split:
            self.list.setFocus()
