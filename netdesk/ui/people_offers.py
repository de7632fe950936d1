"""Where the People room offers its verbs: menus at a row, the header and the heading, the bar for several people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from netdesk.core.language import grouped
from netdesk.ui.kit.selection_bar import SelectionBar
from netdesk.ui.people_list import SORTS

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from netdesk.core.listing import GroupBy
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.people_verbs import PeopleVerbs
    from netdesk.ui.row_list import RowList


class PeopleOffers(QObject):
    """Opens the menus of a list of ``people``; what is in them is made then. ``bar`` is for the page to put somewhere.

    What is chosen in them that is no verb is asked for: ``columns_chosen`` carries the columns, ``group_chosen`` a
    GroupBy or None, ``folded`` whether all groups are, ``shelf_asked`` a Shelf, ``count_asked`` what the number of
    pairs is to be given to, ``organizations_asked`` nothing, ``dragged`` ids and words for them, ``told`` what is to be
    said.
    """

    columns_chosen = Signal(object)
    group_chosen = Signal(object)
    folded = Signal(bool)
    shelf_asked = Signal(object)
    duplicates_asked = Signal()
    count_asked = Signal(object)
    organizations_asked = Signal()
    dragged = Signal(object, str)
    told = Signal(str)

    def __init__(self, people: RowList, desk: Desk, doer: Doer, verbs: PeopleVerbs, paste: QAction) -> None:
        super().__init__(people)
        self._people = people
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
        people.selection_changed.connect(lambda: self.bar.show_count(people.selection_count()))
        people.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        people.header.customContextMenuRequested.connect(self._on_header_menu_requested)
        people.view.drag_began.connect(self._on_view_drag_began)
        people.view.customContextMenuRequested.connect(self._on_list_menu_requested)

    def open_page_menu(self, button: QWidget, group: GroupBy | None) -> None:
        """Columns, groups, of which ``group`` is the present one, archive and bin, below the button."""
        from netdesk.services import shelf
        from netdesk.ui import people_menus

        empty = (lambda: self._doer.do(shelf.empty_bin)) if shelf.has_binned(self._desk.reader) else None
        menu = people_menus.page_menu(
            self._columns_menu(),
            people_menus.groups_menu(group, self.group_chosen.emit, self.folded.emit, self._people),
            self.shelf_asked.emit,
            self._paste,
            (self.duplicates_asked.emit, self.count_asked.emit),
            self.organizations_asked.emit,
            empty,
            self._people,
        )
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _columns_menu(self) -> QMenu:
        from netdesk.ui.people_menus import columns_menu

        shown = [SORTS[number] for number in self._people.columns()]
        return columns_menu(shown, self.columns_chosen.emit, self._people)

    def _on_list_menu_requested(self, at: QPoint) -> None:
        from netdesk.ui.people_menus import row_menu

        if ids := self._verbs.targets():
            menu = row_menu(self._verbs, self._desk, ids, self._people)
            menu.popup(self._people.view.viewport().mapToGlobal(at))

    def _on_header_menu_requested(self, at: QPoint) -> None:
        self._columns_menu().popup(self._people.header.mapToGlobal(at))

    def _on_bar_more_asked(self, button: QWidget) -> None:
        from netdesk.ui.people_menus import more_menu

        menu = more_menu(self._verbs, self._desk, self._verbs.targets(), self._people)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _on_view_drag_began(self) -> None:
        from netdesk.ui.people_transfer import MOST_DRAGGED

        ids = self._people.selected_ids()
        if len(ids) > MOST_DRAGGED:
            words = self.tr("At most {most} people can be dragged at once; export writes any number to a file.")
            self.told.emit(words.format(most=grouped(MOST_DRAGGED)))
        elif ids:
            self.dragged.emit(ids, self._verbs.who(ids))
