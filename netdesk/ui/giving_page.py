"""Giving: what is new in people's lives, and what I can bring them. Each section is a list of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from netdesk.core.change import Area
from netdesk.ui.actions import add_action
from netdesk.ui.news_section import NewsSection
from netdesk.ui.page import Page

if TYPE_CHECKING:
    from netdesk.core.change import Change
    from netdesk.services.desk import Desk
    from netdesk.ui.doer import Doer

_AREAS = (Area.MILESTONES, Area.PEOPLE, Area.INTERACTIONS, Area.PROMISES)


class GivingPage(Page):
    """``log_asked`` and ``open_asked`` carry a person id."""

    log_asked = Signal(int)
    open_asked = Signal(int)
    bring_asked = Signal()

    def __init__(self, desk: Desk, doer: Doer, parent: QWidget | None = None) -> None:
        super().__init__(_tr("Giving"), parent)
        self._desk = desk
        self._doer = doer
        self.news = NewsSection(desk, doer)
        self.news.log_asked.connect(self.log_asked)
        self.news.open_asked.connect(self.open_asked)
        self.news.bring_asked.connect(self.bring_asked)
        self._sections = [(_tr("News"), self.news)]
        self._is_stale = True
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(_tr("Sections of Giving"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._stack = QStackedWidget()
        for words, section in self._sections:
            self.tabs.addTab(words)
            self._stack.addWidget(section)
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        add_action(self, _tr("Next section"), lambda: self._go(1), icon="chevron-right", keys=["Ctrl+Tab"])
        add_action(self, _tr("Section before"), lambda: self._go(-1), icon="chevron-up", keys=["Ctrl+Shift+Tab"])

    def apply_change(self, change: Change) -> None:
        """Read anew after something of this page has changed: at once where it is seen, else when it is."""
        if change.concerns(*_AREAS):
            self._is_stale = True
            if self.isVisible():
                self._refresh()

    def settle(self) -> None:
        """The current section takes the focus."""
        if self._is_stale:
            self._refresh()
        self._sections[self.tabs.currentIndex()][1].settle()

    def arrangement(self) -> str:
        """Which section is shown."""
        return str(self.tabs.currentIndex())

    def arrange(self, arrangement: str) -> None:
        """Show the section that was."""
        if arrangement.isdecimal() and int(arrangement) < self.tabs.count():
            self.tabs.setCurrentIndex(int(arrangement))

    def subject(self) -> int:
        """The person of the current row."""
        row = self._sections[self.tabs.currentIndex()][1].current()
        return row.person_id if row is not None else 0

    def _go(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _refresh(self) -> None:
        self._is_stale = False
        self._sections[self.tabs.currentIndex()][1].refresh()

    def _on_tabs_current_changed(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._refresh()
        self._sections[number][1].settle()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Giving", text)
