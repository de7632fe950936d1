"""How to write a query: the sheet of the query language as a page to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from netdesk.core.query_sheet import sheet
from netdesk.ui.focus_ring import FocusRing
from netdesk.ui.page import MutedLabel, label
from netdesk.ui.slim_scroll_bar import slim
from netdesk.ui.theme import GRID, TextSize


class QueryHelp(QScrollArea):
    """Every form and field with an example."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        slim(self)
        FocusRing(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("How to search"))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        for section in sheet():
            grid.addWidget(MutedLabel(section.heading, TextSize.SMALL), grid.rowCount(), 0, 1, 2)
            for line in section.lines:
                row = grid.rowCount()
                written = label(line.query, strong=True)
                written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(written, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(line.means, wrap=True), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(table)
