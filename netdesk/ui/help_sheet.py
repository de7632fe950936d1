"""A page of help: rows of two columns under headings, of which those are shown that have the words looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from netdesk.core.text import fold
from netdesk.ui.kit.focus_ring import FocusRing
from netdesk.ui.kit.page import MutedLabel, label
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, TextSize, sized

if TYPE_CHECKING:
    from collections.abc import Sequence


class HelpSection(NamedTuple):
    """Rows (what stands in the first column, in the second) under a heading."""

    heading: str
    rows: Sequence[tuple[str, str]]


class _Row(NamedTuple):
    section: int
    text: str
    labels: tuple[QLabel, QLabel]


class HelpSheet(QScrollArea):
    """``is_second_strong``: what is looked up stands in the second column, such as a key, else in the first."""

    def __init__(
        self,
        name: str,
        sections: Sequence[HelpSection],
        *,
        is_second_strong: bool = False,
    ) -> None:
        super().__init__()
        slim(self)
        FocusRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self._headings: list[QLabel] = []
        self._rows: list[_Row] = []
        table = QWidget()
        self._grid = QGridLayout(table)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(0 if is_second_strong else 1, 1)
        for section in sections:
            if section.rows:
                self._add(section, is_second_strong=is_second_strong)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(table)

    def show_found(self, text: str) -> int:
        """Show only what has each word of ``text``, in a row or its heading; how many rows that are."""
        words = fold(text).split()
        found = [row for row in self._rows if all(word in row.text for word in words)]
        for row in self._rows:
            for each in row.labels:
                each.setVisible(row in found)
        for number, heading in enumerate(self._headings):
            heading.setVisible(any(row.section == number for row in found))
        return len(found)

    def _add(self, section: HelpSection, *, is_second_strong: bool) -> None:
        heading = MutedLabel(section.heading)
        heading.setFont(sized(heading.font(), TextSize.SMALL, strong=True))
        heading.setContentsMargins(0, 2 * GRID if self._headings else 0, 0, 0)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        self._headings.append(heading)
        for first, second in section.rows:
            left = label(first, strong=not is_second_strong, wrap=is_second_strong)
            right = label(second, strong=is_second_strong, wrap=not is_second_strong)
            if not is_second_strong:
                left.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row = self._grid.rowCount()
            beside = Qt.AlignmentFlag.AlignRight if is_second_strong else Qt.AlignmentFlag(0)
            self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop | beside if is_second_strong else beside)
            text = fold(f"{section.heading} {first} {second}")
            self._rows.append(_Row(len(self._headings) - 1, text, (left, right)))
