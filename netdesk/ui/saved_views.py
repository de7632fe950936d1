"""Saved views in the window: shown below the rooms, counted in the background, opened in the search box of People."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from netdesk.core.change import Area
from netdesk.services import views
from netdesk.ui.people_page import PeoplePage
from netdesk.ui.view_list import UNREADABLE, ViewList

if TYPE_CHECKING:
    from netdesk.core.change import Change
    from netdesk.core.views import View
    from netdesk.errors import InputError
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.main_window import MainWindow

_REST_MS = 250
_LONGEST_NAME = 40


class SavedViews(QObject):
    """Keeps the list of views true. Made after the first picture is painted."""

    def __init__(self, desk: Desk, doer: Doer, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._doer = doer
        self._window = window
        self._views: list[View] = []
        self._to_count: list[View] = []
        self._is_counting = False
        self._page: PeoplePage | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self.list = ViewList()
        self.list.hide()
        window.nav.add_lower(self.list)
        self.list.opened.connect(self.open)
        self.list.renamed.connect(self._on_list_renamed)
        self.list.moved.connect(lambda view_id, to: doer.do(views.move, view_id, to))
        self.list.replaced.connect(self._on_list_replaced)
        self.list.deleted.connect(lambda view_id: doer.do(views.delete, view_id))
        window.room_shown.connect(self._on_room_shown)
        self._on_room_shown(window.room)
        self._read()

    def apply_change(self, change: Change) -> None:
        """Show what a committed step changed: the views themselves at once, their counts when it has been quiet."""
        if change.concerns(Area.VIEWS):
            self._read()
        elif self._views and change.concerns(Area.PEOPLE, Area.INTERACTIONS, Area.CADENCES, Area.REACH):
            self._rest.start()

    def open(self, view_id: int) -> None:
        """Show a view's people: its query in the search box of People."""
        view = self._view(view_id)
        page = self._window.show_room("people")
        if view is not None and isinstance(page, PeoplePage):
            page.search.setText(view.query)
            self.list.select(view_id)

    def save(self, query: str) -> None:
        """Keep a query as a view and have its name typed; where there is one of that query, its name again."""
        known = next((view for view in self._views if view.query == query), None)
        if known is not None:
            self.list.edit(known.view_id)
            return

        def name_it(view_id: int) -> None:
            self._read()
            self.list.edit(view_id)

        self._doer.do(views.save, self._free_name(query), query, then=name_it)

    def _free_name(self, query: str) -> str:
        short = query if len(query) <= _LONGEST_NAME else query[: _LONGEST_NAME - 1] + "…"
        taken = {view.name for view in self._views}
        return next(name for name in (short, *(f"{short} {n}" for n in range(2, len(taken) + 3))) if name not in taken)

    def _view(self, view_id: int) -> View | None:
        return next((view for view in self._views if view.view_id == view_id), None)

    def _read(self) -> None:
        found = views.listed(self._desk.reader)
        if found != self._views:  # else a name that is being typed would be lost
            self._views = found
            self.list.show_views(found)
            self._mark()
        self._rest.start()

    def _mark(self) -> None:
        """Mark the view that the search box asks for, if there is one."""
        text = self._page.search.text().strip() if self._page is not None else ""
        self.list.select(next((view.view_id for view in self._views if view.query == text), 0))

    def _count_next(self) -> None:
        """One view at a time on the writer's thread, so that neither the window nor a change waits for all of them."""
        if self._is_counting or not self._to_count:
            return
        view = self._to_count.pop(0)
        self._is_counting = True

        def show(count: int | None) -> None:
            self.list.set_count(view.view_id, UNREADABLE if count is None else count)

        self._doer.do(views.counted, view, then=show, ended=self._on_counted)

    def _on_counted(self) -> None:
        self._is_counting = False
        self._count_next()

    def _on_rest_timeout(self) -> None:
        self._to_count = list(self._views)
        self._count_next()

    def _on_room_shown(self, key: str) -> None:
        page = self._window.page(key)
        if self._page is None and isinstance(page, PeoplePage):
            self._page = page
            page.search.textChanged.connect(lambda _text: self._mark())
            page.search.save_asked.connect(self.save)

    def _on_list_renamed(self, view_id: int, name: str) -> None:
        view = self._view(view_id)
        if view is not None and name.strip() != view.name:
            self._doer.do(views.rename, view_id, name, refused=self._on_refused)

    def _on_list_replaced(self, view_id: int) -> None:
        query = self._page.search.text() if self._page is not None else ""
        self._doer.do(views.change, view_id, query, refused=self._on_refused)

    def _on_refused(self, error: InputError) -> None:
        self.list.show_views(self._views)
        self._window.undo_bar.show_message(str(error))
