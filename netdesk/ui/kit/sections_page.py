"""A room of several sections: a tab for each, one shown at a time, read anew when something of theirs has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from netdesk.core.language import tr
from netdesk.ui.kit.page import Page
from netdesk.ui.kit.section_tabs import SectionTabs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.change import Area, Change
    from netdesk.ui.kit.row_section import RowSection


class SectionsPage(Page):
    """A subclass adds its sections in their order; ``areas`` are those that any of them depends on."""

    def __init__(self, title: str, areas: tuple[Area, ...]) -> None:
        super().__init__(title)
        self._areas = areas
        self._sections: list[RowSection] = []
        self._stale: set[int] = set()
        self.tabs = SectionTabs(tr("Sections of {room}").format(room=title))
        self._stack = QStackedWidget()
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        self.tabs.add_keys_to(self)

    def add_section(self, words: str, section: RowSection) -> None:
        """Put a section after those there are."""
        self._stale.add(len(self._sections))
        self._sections.append(section)
        self._stack.addWidget(section)
        self.tabs.addTab(words)

    def apply_change(self, change: Change) -> None:
        """Read the sections anew after something of theirs has changed: at once where one is seen, else when it is."""
        if change.concerns(*self._areas):
            self._stale = set(range(len(self._sections)))
            if self.isVisible():
                self._refresh()

    def settle(self) -> None:
        """The current section takes the focus."""
        self._refresh()
        self._section().settle()

    def arrangement(self) -> str:
        """Which section is shown."""
        return self.tabs.arrangement()

    def arrange(self, arrangement: str) -> None:
        """Show the section that was."""
        self.tabs.arrange(arrangement)

    def subject(self) -> int:
        """The person of the current row."""
        row = self._section().current()
        return row.person_id if row is not None else 0

    def people_shown(self) -> Sequence[int]:
        """The people of the current section."""
        return self._section().people()

    def _section(self) -> RowSection:
        return self._sections[self.tabs.currentIndex()]

    def _refresh(self) -> None:
        number = self.tabs.currentIndex()
        if number in self._stale:
            self._stale.discard(number)
            self._section().refresh()

    def _on_tabs_current_changed(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        if self.isVisible():
            self.settle()
