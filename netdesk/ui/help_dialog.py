"""F1: every key that works now, how to search, and what is stored where; all of it found by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netdesk.core.language import grouped
from netdesk.core.query_sheet import sheet
from netdesk.models.footprint_words import data_sections
from netdesk.ui.help_sheet import HelpSection, HelpSheet
from netdesk.ui.kit.actions import keys_text, plain_text
from netdesk.ui.kit.buttons import Button, ButtonKind
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import LineEdit
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.section_tabs import SectionPages
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from netdesk.core.footprint import Footprint

_SCROLLING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class HelpDialog(Dialog):
    """``groups`` are (heading, actions); those without a key are left out. ``is_on_search``: open on how to search.

    ``folder_asked``: the folder of the desk is to be opened; ``backups_asked``: its backups shown.
    """

    folder_asked = Signal()
    backups_asked = Signal()

    is_for_finding = True

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[QAction]]],
        footprint: Footprint,
        parent: QWidget | None = None,
        *,
        is_on_search: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.line = LineEdit(self.tr("Find a key, a field of the search, a file …"), self.tr("Find in the help"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._on_line_text_changed)
        self.line.installEventFilter(self)
        self.keys = HelpSheet(self.tr("List of keys"), _key_sections(groups), is_second_strong=True)
        queries = [HelpSection(section.heading, section.lines) for section in sheet()]
        self.queries = HelpSheet(self.tr("How to search"), queries)
        stored = [HelpSection(heading, rows) for heading, rows in data_sections(footprint)]
        self.data = HelpSheet(self.tr("What is stored where"), stored)
        self._titles = (
            (self.keys, self.tr("Keys")),
            (self.queries, self.tr("Search")),
            (self.data, self.tr("Your data")),
        )
        self.tabs = SectionPages(self.tr("Help"))
        for page, title in self._titles:
            self.tabs.addTab(page, title)
        self.tabs.setCurrentWidget(self.queries if is_on_search else self.keys)
        self._nothing = MutedLabel(self.tr("Nothing in the help has these words."))
        self._nothing.hide()
        self._lay_out()
        self.resize(84 * GRID, 72 * GRID)
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that scroll do so while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _SCROLLING:
            page = self.tabs.currentWidget()
            if page is not None:
                QCoreApplication.sendEvent(page, event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        folder = Button(self.tr("&Open the folder"), icon="open")
        folder.clicked.connect(self.folder_asked)
        backups = Button(self.tr("&Backups …"), icon="archive")
        backups.clicked.connect(self.backups_asked)
        close = Button(self.tr("Close"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(folder)
        row.addWidget(backups)
        row.addStretch(1)
        row.addWidget(close)
        self.column.addWidget(self.line)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.tabs, 1)
        self.column.addLayout(row)

    def _on_line_text_changed(self, text: str) -> None:
        counts = [page.show_found(text) for page, _ in self._titles]
        for place, (count, (_, title)) in enumerate(zip(counts, self._titles, strict=True)):
            self.tabs.setTabText(place, f"{title} · {grouped(count)}" if text.strip() else title)
        self._nothing.setVisible(not any(counts))
        if any(counts) and not counts[self.tabs.currentIndex()]:
            self.tabs.setCurrentIndex(next(place for place, count in enumerate(counts) if count))


def _key_sections(groups: Sequence[tuple[str, Sequence[QAction]]]) -> list[HelpSection]:
    return [
        HelpSection(heading, [(plain_text(action), keys_text(action)) for action in actions if keys_text(action)])
        for heading, actions in groups
    ]
