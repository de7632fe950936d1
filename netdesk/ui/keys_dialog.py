"""F1: every key that works now, read from the actions themselves, and how to search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from netdesk.ui.actions import keys_text, plain_text
from netdesk.ui.buttons import Button, ButtonKind
from netdesk.ui.focus_ring import FocusRing
from netdesk.ui.page import MutedLabel, label
from netdesk.ui.query_help import QueryHelp
from netdesk.ui.slim_scroll_bar import slim
from netdesk.ui.theme import GRID, TextSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction


class KeysDialog(QDialog):
    """``groups`` are (heading, actions); those without a key are left out. ``is_on_search``: open on how to search."""

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[QAction]]],
        parent: QWidget | None = None,
        *,
        is_on_search: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for heading, actions in groups:
            shown = [action for action in actions if keys_text(action)]
            if shown:
                grid.addWidget(MutedLabel(heading, TextSize.SMALL), grid.rowCount(), 0, 1, 2)
            for action in shown:
                row = grid.rowCount()
                grid.addWidget(label(plain_text(action)), row, 0)
                grid.addWidget(label(keys_text(action), strong=True), row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        slim(area)
        FocusRing(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(table)
        area.setAccessibleName(self.tr("List of keys"))
        close = Button(self.tr("Close"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Help"))
        self.tabs.addTab(area, self.tr("Keys"))
        self.tabs.addTab(QueryHelp(), self.tr("Search"))
        self.tabs.setCurrentIndex(1 if is_on_search else 0)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(84 * GRID, 72 * GRID)
        close.setDefault(True)
        page = self.tabs.currentWidget()
        assert page is not None
        page.setFocus()
