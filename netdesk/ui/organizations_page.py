"""Organizations: who is there now and was before, what is known of them, and when they employed me."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netdesk.core.change import Area
from netdesk.core.language import counted, marked, tr
from netdesk.errors import NotFoundError
from netdesk.models.organizations_model import OrganizationsModel
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import MutedLabel, Page
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.side_by_side import SideBySide
from netdesk.ui.kit.theme import GRID
from netdesk.ui.kit.two_line_delegate import TwoLineDelegate
from netdesk.ui.organization_view import OrganizationView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtGui import QResizeEvent

    from netdesk.core.change import Change
    from netdesk.core.organizations import OrganizationDraft
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.empty_state import EmptyState

_ROOMY = 80 * GRID


class OrganizationsPage(Page):
    """The list, and the organization that is current. ``left``: the user is done here."""

    left = Signal()
    person_asked = Signal(int)

    def __init__(self, desk: Desk, doer: Doer) -> None:
        super().__init__(tr("Organizations"))
        self._desk = desk
        self._doer = doer
        self._shown = 0
        self._is_stale = True
        self._count = MutedLabel()
        self.add_to_heading(self._count)
        back = Button(self.tr("Back to People"), icon="people", hint="Esc")
        back.clicked.connect(self.left)
        self.add_to_heading(back)
        add = Button(self.tr("Add organization"), ButtonKind.PRIMARY, "plus", hint="Ctrl+N")
        add.clicked.connect(self.add)
        self.add_to_heading(add)
        self._buttons = ShrinkingRow([add, back], GRID)
        self.search = LineEdit(self.tr("Find by name, industry or country"), self.tr("Find organizations"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.model = OrganizationsModel(self)
        self.view = self._make_view()
        self.detail = OrganizationView()
        self.detail.person_asked.connect(self.person_asked)
        self.detail.edit_asked.connect(self.edit)
        self.detail.unite_asked.connect(self.unite)
        self.detail.delete_asked.connect(self.delete)
        self._stack = QStackedWidget()
        self._none = MutedLabel(wrap=True)
        self._none.hide()
        self._empty: EmptyState | None = None
        self._split = self._lay_out()
        self.search.textChanged.connect(self._on_search_text_changed)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        add_action(self, self.tr("Leave the organizations"), self.left.emit, icon="close", keys=["Esc"])
        add_action(self, self.tr("Find organizations"), self.search.setFocus, icon="search", keys=["Ctrl+F"])
        add_action(self, self.tr("Add an organization …"), self.add, icon="plus", keys=["Ctrl+N"])
        add_action(self.view, self.tr("Delete this organization"), self.delete, icon="trash", keys=["Del"])
        add_action(self.view, self.tr("Edit this organization …"), self.edit, icon="edit", keys=["F2", "Return"])

    def show_organization(self, name: str) -> None:
        """Go to the organization of that name, if there is one."""
        from netdesk.services import organizations

        self._read()
        with suppress(NotFoundError):
            self._show(organizations.find_one(self._desk.reader, name))

    def settle(self) -> None:
        """The list is read anew where something has changed; the search takes the focus."""
        if self._is_stale:
            self._read()
        (self.search if self._stack.currentWidget() is self._split else self._empty_widget()).setFocus()

    def apply_change(self, change: Change) -> None:
        """Read anew after people or organizations have changed: at once where the page is seen, else when it is."""
        if change.concerns(Area.PEOPLE):
            self._is_stale = True
            if self.isVisible():
                self._read()

    def add(self) -> None:
        """Open the form for a new organization."""
        from netdesk.core.organizations import OrganizationDraft
        from netdesk.services import organizations

        def added(organization_id: int) -> None:
            self._read()
            self._show(organization_id)

        self._open_form(OrganizationDraft(""), organizations.add, then=added)

    def edit(self) -> None:
        """Open the form for the current organization."""
        from netdesk.services import organizations

        if self._shown:
            draft = organizations.page(self._desk.reader, self._shown).draft
            self._open_form(draft, organizations.edit, self._shown)

    def delete(self) -> None:
        """Remove the current organization, if nobody is or was there."""
        from netdesk.services import organizations

        if self._shown:
            self._doer.do(organizations.delete, self._shown)

    def _open_form(
        self,
        draft: OrganizationDraft,
        verb: Callable[..., object],
        *args: object,
        then: Callable[[Any], object] = lambda _: None,
    ) -> None:
        """Open the form of a draft; ``verb`` gets ``args`` and what was made of it, ``then`` what the verb answers."""
        from netdesk.ui.organization_form import OrganizationForm

        form = OrganizationForm(draft, self)

        def done(answer: object) -> None:
            form.accept()
            then(answer)

        form.submitted.connect(lambda made: self._doer.do(verb, *args, made, then=done, refused=form.show_error))
        form.open()

    def unite(self) -> None:
        """Ask which organization the current one is one with."""
        from netdesk.services import organizations
        from netdesk.ui.unite_dialog import UniteDialog

        if not self._shown:
            return
        kept = self._shown
        shown = organizations.page(self._desk.reader, kept).draft.name
        others = {row.name: row.organization_id for row in organizations.listed(self._desk.reader)}
        others.pop(shown, None)
        dialog = UniteDialog(shown, others, self)
        dialog.chosen.connect(lambda other_id: self._doer.do(organizations.unite, kept, other_id))
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search box go through the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.model.rowCount():
                row = min(max(self.view.currentIndex().row() + step, 0), self.model.rowCount() - 1)
                self.view.setCurrentIndex(self.model.index(row))
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and organization side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        is_roomy = self.width() >= _ROOMY
        self._split.share_room(is_roomy=is_roomy)
        self._count.setVisible(is_roomy)
        counted = self._count.sizeHint().width() if is_roomy else 0
        self._buttons.fit(self.width() - self._title.sizeHint().width() - counted - 8 * GRID)

    def _read(self) -> None:
        from netdesk.services import organizations

        self._is_stale = False
        found = organizations.listed(self._desk.reader)
        self.model.show(found)
        self._stack.setCurrentWidget(self._split if found else self._empty_widget())
        self._show(self._shown)

    def _show(self, organization_id: int) -> None:
        """Make an organization current, or the first of the list where it is not there."""
        row = self.model.row_of(organization_id)
        if row < 0 and organization_id and self.search.text():
            self.search.clear()
            row = self.model.row_of(organization_id)
        index = self.model.index(max(row, 0))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self._show_current()

    def _show_current(self) -> None:
        from netdesk.services import organizations

        row = self.model.row(self.view.currentIndex())
        self._shown = row.organization_id if row is not None else 0
        with suppress(NotFoundError):
            self.detail.show_page(organizations.page(self._desk.reader, self._shown) if row is not None else None)
        shown = self.model.rowCount()
        self._none.setText(self.tr("No organization fits “{query}”.").format(query=self.search.text()))
        self._none.setVisible(not shown)
        self.view.setVisible(bool(shown))
        self._count.setText(counted(shown, marked("{count} organization"), marked("{count} organizations")))

    def _make_view(self) -> PageList:
        view = PageList(self.tr("Organizations"), self.model)
        view.setItemDelegate(TwoLineDelegate(view))
        view.setUniformItemSizes(True)
        return view

    def _lay_out(self) -> SideBySide:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        split = SideBySide(left, self.detail)
        self._stack.addWidget(split)
        self.body.addWidget(self._stack, 1)
        return split

    def _empty_widget(self) -> EmptyState:
        """For a desk on which nobody works anywhere; made when first shown."""
        from netdesk.ui.kit.empty_state import EmptyState

        if self._empty is None:
            self._empty = EmptyState(
                "organization",
                self.tr("Where people work, and where I do"),
                self.tr(
                    "Whatever is said of somebody's position comes here by itself: who is there, and who was before. "
                    "Add your own employers with their dates, so that it is known who is a colleague."
                ),
                [(self.tr("Add an organization"), "plus", self.add)],
            )
            self._stack.addWidget(self._empty)
        return self._empty

    def _on_search_text_changed(self, text: str) -> None:
        self.model.filter(text)
        row = max(self.model.row_of(self._shown), 0)
        self.view.setCurrentIndex(self.model.index(row))
        self._show_current()

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_current()
