"""The places where I present myself: a tab each, a tab for each text of it, the text, and what belongs to the place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from netdesk.models.surface_words import mark_of, mark_of_surface
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.section_tabs import KeyedTabs
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF
from netdesk.ui.surface_details import SurfaceDetails
from netdesk.ui.text_pane import TextPane

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from netdesk.core.identity import Identity
    from netdesk.core.platforms import Platforms
    from netdesk.core.surfaces import Surface, SurfaceText


class SurfacePane(QWidget):
    """Shows the surfaces; what is to be done with them goes through ``menu`` and the signals of ``text`` and
    ``details``. ``platform_asked`` carries the key of a platform to be added, empty for a place of one's own.
    """

    platform_asked = Signal(str)
    edit_asked = Signal(int)
    move_asked = Signal(int, int)
    remove_asked = Signal(int)
    text_asked = Signal(int)
    edit_text_asked = Signal(int)
    remove_text_asked = Signal(int)
    export_asked = Signal(int)

    def __init__(self, platforms: Platforms) -> None:
        super().__init__()
        self._platforms = platforms
        self._identity: Identity | None = None
        self._today: date | None = None
        self._surface: Surface | None = None
        self.tabs = KeyedTabs(self.tr("Surfaces"))
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.texts = KeyedTabs(self.tr("Texts"))
        self.texts.currentChanged.connect(self._on_texts_current_changed)
        self.text = TextPane()
        self.details = SurfaceDetails()
        self._add = Button("", ButtonKind.QUIET, "plus", name=self.tr("Add a surface"))
        self.add_menu = QMenu(self)
        self._add.setMenu(self.add_menu)
        self._more = Button("", ButtonKind.QUIET, "more", name=self.tr("More to do with this surface"))
        self._more.setMenu(self._make_menu())
        self._empty = EmptyState(
            "identity",
            self.tr("Where do you present yourself?"),
            self.tr(
                "LinkedIn, a site of your own, the bio that conferences print, the last lines of your mail: what each "
                "of them says, every version of it, and what is still to be changed."
            ),
            [
                (self.tr("LinkedIn"), "plus", partial(self.platform_asked.emit, "linkedin")),
                (self.tr("Another place …"), "identity", self._open_add_menu),
            ],
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_whole())
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def show_identity(self, identity: Identity, today: date) -> None:
        """Show the surfaces; the current one and its text stay."""
        self._identity, self._today = identity, today
        self._stack.setCurrentIndex(0 if identity.surfaces else 1)
        tabs: list[tuple[object, str, str]] = [
            (each.surface_id, each.name, mark_of_surface(each, today)) for each in identity.surfaces
        ]
        self._fill_add_menu()
        self._show_surface(self.tabs.show_tabs(tabs, self.tabs.key))

    def go_to(self, surface_id: int, text_id: int = 0) -> None:
        """Make a surface current, and one of its texts."""
        for number in range(self.tabs.count()):
            if self.tabs.tabData(number) == surface_id:
                self.tabs.setCurrentIndex(number)
        for number in range(self.texts.count()):
            if self.texts.tabData(number) == text_id:
                self.texts.setCurrentIndex(number)

    def flush(self) -> None:
        """Have what was typed kept."""
        self.text.flush()
        self.details.flush()

    def _current_text(self) -> SurfaceText | None:
        texts = self._surface.texts if self._surface else ()
        return next((each for each in texts if each.text_id == self.texts.key), None)

    def _show_surface(self, surface_id: object) -> None:
        identity, today = self._identity, self._today
        if identity is None or today is None:
            return
        self._surface = next((each for each in identity.surfaces if each.surface_id == surface_id), None)
        if self._surface is None:
            return
        tabs: list[tuple[object, str, str]] = [
            (each.text_id, each.kind.name, mark_of(each)) for each in self._surface.texts
        ]
        self.texts.show_tabs(tabs, self.texts.key)
        self.texts.setVisible(len(tabs) > 1)
        self.details.show_surface(self._surface, identity.themes, identity.shown, today)
        self._show_text()

    def _show_text(self) -> None:
        text = self._current_text()
        self.text.setVisible(text is not None)
        if text is not None and self._today is not None and self._surface is not None:
            self.text.show_text(text, self._platforms.get(self._surface.draft.platform), self._today)
            for action in (self._edit_text, self._remove_text):
                action.setVisible(not text.key)

    def _make_whole(self) -> QWidget:
        above = QHBoxLayout()
        above.setSpacing(HALF)
        above.addWidget(self.tabs, 1)
        above.addWidget(self._add)
        above.addWidget(self._more)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, HALF, 0)
        column.setSpacing(GRID)
        column.addWidget(self.texts)
        column.addWidget(self.text, 1)
        column.addWidget(self.details)
        scroll = QScrollArea()
        slim(scroll)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(scroll, 1)
        return whole

    def _make_menu(self) -> QMenu:
        def surface(asked: SignalInstance, *more: int) -> None:
            if self._surface is not None:
                asked.emit(self._surface.surface_id, *more)

        def text(asked: SignalInstance) -> None:
            if (current := self._current_text()) is not None:
                asked.emit(current.text_id)

        menu = QMenu(self)
        for words, icon, act in (
            (self.tr("Edit the surface …"), "edit", partial(surface, self.edit_asked)),
            (self.tr("Export it as Markdown …"), "export", partial(surface, self.export_asked)),
            (self.tr("Move it left"), "", partial(surface, self.move_asked, -1)),
            (self.tr("Move it right"), "", partial(surface, self.move_asked, 1)),
            (self.tr("Delete the surface"), "trash", partial(surface, self.remove_asked)),
        ):
            menu.addAction(add_action(self, words, act, icon=icon))
        menu.addSeparator()
        add_text, edit_text = self.tr("Add a text of your own …"), self.tr("Edit this text's name and limit …")
        menu.addAction(add_action(self, add_text, partial(surface, self.text_asked), icon="plus"))
        self._edit_text = add_action(self, edit_text, partial(text, self.edit_text_asked))
        self._remove_text = add_action(self, self.tr("Delete this text"), partial(text, self.remove_text_asked))
        menu.addActions([self._edit_text, self._remove_text])
        return menu

    def _fill_add_menu(self) -> None:
        self.add_menu.clear()
        for platform in self._platforms.all:
            action = self.add_menu.addAction(platform.name)
            action.triggered.connect(partial(self._ask_platform, platform.key))
        self.add_menu.addSeparator()
        own = self.add_menu.addAction(self.tr("A place of your own …"))
        own.triggered.connect(partial(self._ask_platform, ""))

    def _ask_platform(self, key: str, _checked: bool = False) -> None:
        self.platform_asked.emit(key)

    def _open_add_menu(self) -> None:
        self.add_menu.popup(self._empty.mapToGlobal(self._empty.rect().center()))

    def _on_tabs_current_changed(self, _number: int) -> None:
        self._show_surface(self.tabs.key)

    def _on_texts_current_changed(self, _number: int) -> None:
        self._show_text()
