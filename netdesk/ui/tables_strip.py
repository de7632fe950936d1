"""What was made of the tables among the files, and the way to say otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from netdesk.core.language import grouped
from netdesk.models.table_words import table_words
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.page import MutedLabel
from netdesk.ui.kit.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.tables import TableSeen

_LONGEST = 300


class TablesStrip(QWidget):
    """A line about the tables of a plan, hidden where there are none. ``asked`` carries the one to look at."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tables: Sequence[TableSeen] = ()
        self._words = MutedLabel(wrap=True)
        self._menu = QMenu(self)
        self.button = Button(self.tr("&Columns …"), icon="edit")
        self.button.clicked.connect(self._on_button_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_tables(self, tables: Sequence[TableSeen]) -> None:
        """Say what was made of ``tables``."""
        self._tables = tables
        words = table_words(tables[0]) if len(tables) == 1 else ""
        if len(tables) > 1:
            files = ", ".join(dict.fromkeys(each.file for each in tables))
            words = self.tr("{count} tables: {files}").format(count=grouped(len(tables)), files=files)
        self._words.setText(words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …")
        self.setVisible(bool(tables))

    def _on_button_clicked(self) -> None:
        if len(self._tables) == 1:
            self.asked.emit(self._tables[0])
            return
        self._menu.clear()
        for table in self._tables:
            name = f"{table.file}, {table.sheet}" if table.sheet else table.file
            self._menu.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _=False, table=table: self.asked.emit(table)
            )
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
