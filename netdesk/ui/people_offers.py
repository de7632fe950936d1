"""Where the People room offers its verbs: menus at a row, the header and the heading, the bar for several people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from netdesk.core.language import grouped
from netdesk.ui.people_list import SORTS
from netdesk.ui.selection_bar import SelectionBar

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.people_page import PeoplePage
    from netdesk.ui.people_verbs import PeopleVerbs


class PeopleOffers(QObject):
    """Opens the menus of ``page``; what is in them is made then. ``bar`` is for the page to put somewhere."""

    def __init__(self, page: PeoplePage, desk: Desk, doer: Doer, verbs: PeopleVerbs, paste: QAction) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._doer = doer
        self._verbs = verbs
        self._paste = paste
        self.bar = SelectionBar()
        self.bar.set_closeness_menu(verbs.closeness)
        self.bar.log_asked.connect(verbs.log.trigger)
        self.bar.cadence_asked.connect(verbs.ask_cadence)
        self.bar.tags_asked.connect(verbs.ask_tags)
        self.bar.delete_asked.connect(verbs.delete.trigger)
        self.bar.more_asked.connect(self._on_bar_more_asked)
        verbs.merge_asked.connect(page.merge_asked)
        people = page.list
        people.selection_changed.connect(lambda: self.bar.show_count(people.selection_count()))
        people.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        people.header.customContextMenuRequested.connect(self._on_header_menu_requested)
        people.view.drag_began.connect(self._on_view_drag_began)
        people.view.customContextMenuRequested.connect(self._on_list_menu_requested)

    def open_page_menu(self, button: QWidget) -> None:
        """Columns, groups, archive and bin, below the button."""
        from netdesk.services import shelf
        from netdesk.ui import people_menus

        page = self._page
        groups = people_menus.groups_menu(page.group, page.group_by, page.model.fold, page)
        empty = (lambda: self._doer.do(shelf.empty_bin)) if shelf.has_binned(self._desk.reader) else None
        duplicates = page.duplicates_asked.emit, page.count_asked.emit
        menu = people_menus.page_menu(
            self._columns_menu(),
            groups,
            page.look_into,
            self._paste,
            duplicates,
            lambda: page.organization_asked.emit(""),
            empty,
            page,
        )
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _columns_menu(self) -> QMenu:
        from netdesk.ui.people_menus import columns_menu

        shown = [SORTS[number] for number in self._page.list.columns()]
        return columns_menu(shown, self._page.show_columns, self._page)

    def _on_list_menu_requested(self, at: QPoint) -> None:
        from netdesk.ui.people_menus import row_menu

        if ids := self._page.targets():
            menu = row_menu(self._verbs, self._desk, ids, self._page)
            menu.popup(self._page.list.view.viewport().mapToGlobal(at))

    def _on_header_menu_requested(self, at: QPoint) -> None:
        self._columns_menu().popup(self._page.list.header.mapToGlobal(at))

    def _on_bar_more_asked(self, button: QWidget) -> None:
        from netdesk.ui.people_menus import more_menu

        menu = more_menu(self._verbs, self._desk, self._page.targets(), self._page)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _on_view_drag_began(self) -> None:
        from netdesk.ui.people_transfer import MOST_DRAGGED

        page = self._page
        ids = page.list.selected_ids()
        if len(ids) > MOST_DRAGGED:
            words = self.tr("At most {most} people can be dragged at once; export writes any number to a file.")
            page.told.emit(words.format(most=grouped(MOST_DRAGGED)))
        elif ids:
            page.transfer.drag(page.list.view, self._desk, ids, self._verbs.who(ids))
