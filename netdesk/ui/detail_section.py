"""A section of a page with what is to be read of the current row beside the list, or below it where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from netdesk.ui.kit.fact_view import FactView
from netdesk.ui.kit.row_section import RowSection
from netdesk.ui.kit.theme import GRID
from netdesk.ui.profile_text import PERSON, QUERY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from netdesk.ui.kit.empty_state import EmptyState
    from netdesk.ui.kit.fact_writer import FactWriter
    from netdesk.ui.kit.row_section import RowAct

_ROOMY = 80 * GRID


def query_link(query: str) -> str:
    """Where words lead that stand for whom a query of people finds."""
    return QUERY + quote(query, safe="")


class DetailSection(RowSection):
    """A subclass writes what is to be read. ``person_asked`` and ``query_asked`` are where its links lead."""

    person_asked = Signal(int)
    query_asked = Signal(str)

    def __init__(self, name: str, empty: EmptyState, acts: Sequence[RowAct]) -> None:
        super().__init__(name, empty, acts)
        self.detail = FactView(name, self.write_detail)
        self.detail.followed.connect(self._on_detail_followed)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.view)
        self._split.addWidget(self._beside())
        self.view.setMinimumWidth(24 * GRID)
        self.detail.setMinimumWidth(24 * GRID)
        self.full.addWidget(self._split, 1)
        self.current_changed.connect(lambda _row: self.detail.write())

    def _beside(self) -> QWidget:
        beside = QWidget()
        layout = QVBoxLayout(beside)
        layout.setContentsMargins(2 * GRID, GRID, 0, 0)
        layout.addWidget(self.detail)
        return beside

    def write_detail(self, writer: FactWriter) -> None:
        """Write what is to be read of the current row."""
        raise NotImplementedError

    def follow(self, target: str) -> None:
        """Go where a link of the section's own leads."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and detail side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        is_roomy = self.width() >= _ROOMY
        orientation = Qt.Orientation.Horizontal if is_roomy else Qt.Orientation.Vertical
        if self._split.orientation() != orientation or event.oldSize().width() <= 0:
            self._split.setOrientation(orientation)
            self._split.setSizes([1, 1])

    def _on_detail_followed(self, target: str) -> None:
        person_id = target.removeprefix(PERSON)
        if target.startswith(PERSON) and person_id.isdecimal():
            self.person_asked.emit(int(person_id))
        elif target.startswith(QUERY):
            self.query_asked.emit(unquote(target.removeprefix(QUERY)))
        else:
            self.follow(target)
