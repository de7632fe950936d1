"""Identity: what I want to be remembered for against what is heard, beside what each place says of me."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QSplitter,
    QStackedWidget,
)

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.consistency import Finding
from netdesk.core.identity import LabelRow, ThemeRow
from netdesk.core.language import tr
from netdesk.core.mentions import Mention
from netdesk.core.themes import Theme
from netdesk.models.identity_model import IdentityModel, key_of
from netdesk.services import consistency, mentions, surfaces, themes
from netdesk.ui.identity_commands import IdentityCommands
from netdesk.ui.identity_delegate import IdentityDelegate
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.page import Page
from netdesk.ui.kit.page_list import PageList
from netdesk.ui.kit.shrinking import ShrinkingRow
from netdesk.ui.kit.theme import GRID
from netdesk.ui.surface_pane import SurfacePane

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction, QHideEvent, QResizeEvent

    from netdesk.core.change import Change
    from netdesk.core.identity import Identity
    from netdesk.models.identity_model import IdentityRow
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer
    from netdesk.ui.kit.ask import Asker

_TITLE_WIDTH = 28 * GRID
_SHARES = (9000, 11000)
"""Of themes and of surfaces in the width."""
_ROOMY = 92 * GRID
"""From this width on themes and surfaces are side by side."""


class IdentityPage(Page):
    """Themes and mentions at the left, surfaces at the right; in a narrow window one at a time.

    ``portrait_asked``: all surfaces side by side are wanted. ``told`` carries something to be said at the bottom.
    """

    portrait_asked = Signal()
    person_asked = Signal(int)
    told = Signal(str)

    def __init__(self, desk: Desk, doer: Doer, asker: Asker) -> None:
        from netdesk.services.platforms import platforms

        super().__init__(tr("Identity"))
        self._desk = desk
        self._identity: Identity | None = None
        self._is_stale = True
        self._wanted_surface = 0
        self._shows_surfaces = False
        self._was_roomy = False
        self.commands = IdentityCommands(desk, doer, asker, self)
        self.commands.told.connect(self.told)
        self.commands.made_surface.connect(self._on_commands_made_surface)
        self.model = IdentityModel(self)
        self.view = self._make_view()
        self.pane = SurfacePane(platforms())
        self._switch = Button(self.tr("Surfaces"), icon="open")
        self._switch.clicked.connect(self._on_switch_clicked)
        self._make_heading()
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(3 * GRID)
        self._split.addWidget(self._make_left())
        self._split.addWidget(self.pane)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self._make_empty())
        self.body.addWidget(self._stack)
        self._connect_pane()
        self._add_keys()

    def subject(self) -> int:
        """Who said what the current row says."""
        subject = self._subject()
        return (subject.draft.person_id or 0) if isinstance(subject, Mention) else 0

    def settle(self) -> None:
        """What is stored is read anew where something has changed."""
        if self._is_stale:
            self._read()
        shown = self._stack.currentWidget()
        (self.view if shown is self._split and self.view.isVisible() else shown or self).setFocus()

    def apply_change(self, change: Change) -> None:
        """Read anew after a change of what is shown: at once where the page is seen, else when it is."""
        if change.concerns(Area.IDENTITY, Area.NUDGES, Area.PEOPLE, Area.INTERACTIONS, Area.SETTINGS):
            self._is_stale = True
            if self.isVisible():
                self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both side by side where there is room, else one of them."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is kept before the page is out of sight."""
        self.pane.flush()
        super().hideEvent(event)

    def show_part(self, *, surfaces: bool) -> None:
        """Which of both a narrow window shows: the surfaces, or the themes."""
        self._shows_surfaces = surfaces
        self._arrange()
        (self.pane.tabs if surfaces else self.view).setFocus()

    def go_to_surface(self, surface_id: int, text_id: int = 0) -> None:
        """Show a surface, and one of its texts, with the cursor in it."""
        self.pane.go_to(surface_id, text_id)
        self.show_part(surfaces=True)
        self.pane.text.setFocus()

    def current(self) -> IdentityRow | None:
        """The current row."""
        return self.model.row(self.view.currentIndex())

    def edit(self) -> None:
        """Open the form for what the current row is about."""
        subject = self._subject()
        if isinstance(subject, ThemeRow):
            self.commands.edit_theme(subject.theme.theme_id)
        elif isinstance(subject, Theme):
            self.commands.edit_theme(subject.theme_id)
        elif isinstance(subject, Mention):
            self.commands.edit_mention(subject)
        elif isinstance(subject, LabelRow):
            self._select(("mention", subject.mentions[0].mention_id))
        elif isinstance(subject, Finding):
            self.go_to_surface(subject.surface_id, subject.text_id)

    def let_be(self) -> None:
        """Leave what the current row found as it is."""
        subject = self._subject()
        if isinstance(subject, Finding):
            self.commands.do(consistency.let_be, subject)

    def show_evidence(self) -> None:
        """Show what shows the current theme."""
        subject = self._subject()
        if isinstance(subject, ThemeRow):
            self.commands.show_evidence(subject.theme.theme_id)

    def heard_again(self) -> None:
        """Write down that somebody else said what the current row says."""
        subject = self._subject()
        if isinstance(subject, LabelRow):
            self.commands.new_mention(subject.label)
        else:
            self.commands.new_mention(subject.draft.label if isinstance(subject, Mention) else "")

    def rank(self, by: int) -> None:
        """Rank the current theme higher (-1) or lower (1)."""
        subject = self._subject()
        if isinstance(subject, ThemeRow) and subject.theme.rank + by > 0:
            self.commands.do(themes.set_rank, subject.theme.theme_id, subject.theme.rank + by)

    def end(self) -> None:
        """Want the current theme no longer; one that ended is wanted again."""
        subject = self._subject()
        if isinstance(subject, ThemeRow):
            self.commands.do(themes.end, subject.theme.theme_id, True)
        elif isinstance(subject, Theme):
            self.commands.do(themes.end, subject.theme_id, False)

    def remove(self) -> None:
        """Remove what the current row is about."""
        subject = self._subject()
        if isinstance(subject, ThemeRow):
            self.commands.do(themes.remove, subject.theme.theme_id)
        elif isinstance(subject, Theme):
            self.commands.do(themes.remove, subject.theme_id)
        elif isinstance(subject, Mention):
            self.commands.do(mentions.remove, [subject.mention_id])
        elif isinstance(subject, LabelRow):
            self.commands.do(mentions.remove, [each.mention_id for each in subject.mentions])

    def open_person(self) -> None:
        """Go to who said what the current row says."""
        subject = self._subject()
        if isinstance(subject, Mention) and subject.draft.person_id is not None:
            self.person_asked.emit(subject.draft.person_id)

    def _subject(self) -> object:
        row = self.current()
        return None if row is None else row.subject

    def _read(self) -> None:
        from netdesk.services import consistency, identity

        self._is_stale = False
        day = today(self._desk.clock)
        found = self._identity = identity.read(self._desk.reader)
        row, before = self.current(), self.view.currentIndex().row()
        kept = key_of(row.subject) if row is not None and row.subject is not None else None
        scrolled = self.view.verticalScrollBar().value()
        self.model.show(found, consistency.found(self._desk.reader, day, found.surfaces), day)
        self._select(kept, before)
        self.view.verticalScrollBar().setValue(scrolled)
        self.pane.show_identity(found, day)
        if self._wanted_surface:
            self.pane.go_to(self._wanted_surface)
            self._wanted_surface = 0
        is_empty = not (found.themes or found.ended or found.surfaces or found.mentions)
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self._left.setCurrentIndex(0 if self.model.rowCount() else 1)
        for button in self._heading_buttons:
            button.setVisible(not is_empty)
        self._arrange()

    def _select(self, key: object, before: int = -1) -> None:
        """Make the row of a key current, else the one now where it was."""
        index = self.model.index_of(key)
        rows = range(max(before, 0), self.model.rowCount())
        if not index.isValid():
            found = next((number for number in rows if self._can_choose(number)), -1)
            index = self.model.index(found, 0) if found >= 0 else index
        self.view.setCurrentIndex(index)

    def _can_choose(self, number: int) -> bool:
        return bool(self.model.flags(self.model.index(number, 0)) & Qt.ItemFlag.ItemIsSelectable)

    def _make_view(self) -> PageList:
        view = PageList(self.tr("Wanted against heard"), self.model)
        view.setItemDelegate(IdentityDelegate(view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_view_context_menu_requested)
        view.doubleClicked.connect(lambda _: self.edit())
        view.setMinimumWidth(44 * GRID)
        return view

    def _make_left(self) -> QStackedWidget:
        self._left = QStackedWidget()
        self._left.addWidget(self.view)
        self._left.addWidget(
            EmptyState(
                "star",
                self.tr("Remembered for what?"),
                self.tr("A few short statements, ranked: each is held against what your surfaces say and people say."),
                [(self.tr("Say it in a few words"), "plus", self.commands.new_theme)],
            )
        )
        return self._left

    def _make_heading(self) -> None:
        theme = Button(self.tr("Theme"), icon="plus", hint="Ctrl+N")
        theme.clicked.connect(self.commands.new_theme)
        mention = Button(self.tr("Mention"), icon="message", hint="M")
        mention.clicked.connect(lambda: self.commands.new_mention())
        portrait = Button(self.tr("Portrait"), icon="identity", hint="P")
        portrait.clicked.connect(self.portrait_asked)
        more = Button("", icon="more", name=self.tr("More to do here"))
        self.more = QMenu(self)
        more.setMenu(self.more)
        self._heading_buttons = [theme, mention, portrait]
        for button in (self._switch, theme, mention, portrait, more):
            self.add_to_heading(button)
        self._shrinking = ShrinkingRow((theme, mention, portrait), GRID)

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            "identity",
            self.tr("What do you want to be remembered for?"),
            self.tr(
                "Whenever your name is mentioned, somebody says something. Here is what you want it to be, what your "
                "profiles say, and what people in fact say: side by side, so that you see what is missing."
            ),
            [
                (self.tr("Say it in a few words"), "plus", self.commands.new_theme),
                (self.tr("Bring in a LinkedIn export …"), "import", self.commands.bring),
                (self.tr("Begin with a place"), "identity", lambda: self.commands.add_surface("linkedin")),
            ],
        )

    def _connect_pane(self) -> None:
        pane, commands = self.pane, self.commands
        pane.platform_asked.connect(commands.add_surface)
        pane.edit_asked.connect(commands.edit_surface)
        pane.move_asked.connect(commands.move_surface)
        pane.remove_asked.connect(partial(commands.do, surfaces.remove))
        pane.text_asked.connect(commands.new_text)
        pane.edit_text_asked.connect(commands.edit_text)
        pane.remove_text_asked.connect(partial(commands.do, surfaces.remove_text))
        pane.export_asked.connect(commands.export)
        pane.text.drafted.connect(partial(commands.do, surfaces.keep_draft))
        pane.text.keep_asked.connect(partial(commands.do, surfaces.keep))
        pane.text.live_asked.connect(partial(commands.do, surfaces.publish))
        pane.text.versions_asked.connect(commands.show_versions)
        pane.text.markdown_asked.connect(commands.set_markdown)
        pane.text.copied.connect(self.told)
        pane.details.shown_asked.connect(commands.set_shown)
        pane.details.noted.connect(partial(commands.do, surfaces.note))
        pane.details.reviewed.connect(partial(commands.do, surfaces.reviewed))

    def _add_keys(self) -> None:
        def on_rows(text: str, act: Callable[[], object], icon: str, *keys: str) -> QAction:
            return add_action(self.view, text, act, icon=icon, keys=keys)

        self._row_actions = [
            on_rows(self.tr("Edit …"), self.edit, "edit", "F2", "Return"),
            on_rows(self.tr("Evidence …"), self.show_evidence, "check", "E"),
            on_rows(self.tr("Rank it higher"), lambda: self.rank(-1), "chevron-up", "Alt+Up"),
            on_rows(self.tr("Rank it lower"), lambda: self.rank(1), "chevron-down", "Alt+Down"),
            on_rows(self.tr("Want it no longer, or again"), self.end, "", "W"),
            on_rows(self.tr("Heard again …"), self.heard_again, "message", "H"),
            on_rows(self.tr("Open who said it"), self.open_person, "person", "O"),
            on_rows(self.tr("Let it be"), self.let_be, "close", "X"),
            on_rows(self.tr("Delete"), self.remove, "trash", "Delete"),
        ]
        add_action(self, self.tr("New theme …"), self.commands.new_theme, icon="plus", keys=["Ctrl+N"])
        on_rows(self.tr("New mention …"), self.commands.new_mention, "plus", "M")
        ask = add_action(
            self, self.tr("Ask five people …"), self.commands.ask_five, icon="people", keys=["Ctrl+Shift+A"]
        )
        true = add_action(
            self, self.tr("All themes are still true"), lambda: self.commands.do(themes.still_true), icon="check"
        )
        portrait = on_rows(self.tr("Portrait: all surfaces side by side"), self.portrait_asked.emit, "identity", "P")
        export = add_action(self, self.tr("Export all as Markdown …"), self.commands.export, icon="export")
        about = add_action(self, self.tr("About me …"), self.commands.edit_me, icon="person")
        bring = add_action(self, self.tr("Bring in my profiles …"), self.commands.bring, icon="import")
        self.more.addActions([about, ask, true, portrait, bring, export])

    def _arrange(self) -> None:
        """Show both parts where there is room, else the one chosen."""
        is_roomy = self.width() >= _ROOMY
        is_split = self._stack.currentIndex() == 0
        self._switch.setVisible(not is_roomy and is_split)
        is_at_surfaces = self._shows_surfaces
        self._left.setVisible(is_roomy or not is_at_surfaces)
        self.pane.setVisible(is_roomy or is_at_surfaces)
        self._switch.setText(self.tr("Themes") if is_at_surfaces else self.tr("Surfaces"))
        self._switch.updateGeometry()
        self._shrinking.fit(self.width() - _TITLE_WIDTH - (0 if is_roomy else self._switch.sizeHint().width()))
        if is_roomy and not self._was_roomy:
            self._split.setSizes(list(_SHARES))
        self._was_roomy = is_roomy

    def _on_switch_clicked(self) -> None:
        self.show_part(surfaces=not self._shows_surfaces)

    def _on_commands_made_surface(self, surface_id: int) -> None:
        self._wanted_surface = surface_id
        if not self._is_stale and self._identity is not None:
            self.pane.go_to(surface_id)

    def _on_view_context_menu_requested(self, point: QPoint) -> None:
        if self._subject() is not None:
            menu = QMenu(self.view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self._row_actions)
            menu.popup(self.view.viewport().mapToGlobal(point))
