"""The table of a plan: one section of it at a time, its sentences whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from netdesk.models.plan_model import Section
from netdesk.ui.kit.slim_header import SlimHeader
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent

    from netdesk.models.plan_model import PlanModel

_IN_SENTENCES = (Section.UNCLEAR, Section.UNREADABLE)
_MOST_WRAPPED = 200
_PLACE_WIDTH = 26 * GRID


class _PlaceDelegate(QStyledItemDelegate):
    """Where something stands, in one line: both ends tell, the line and the name of the table in an archive."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText


class _SentenceDelegate(QStyledItemDelegate):
    """Room above and below what may take several lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).grownBy(QMargins(0, HALF, 0, HALF))


class PlanTable(QTableView):
    """Shows a PlanModel. Where sentences are read, a row has as many lines as it needs."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._first = 0
        slim(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setItemDelegateForColumn(1, _SentenceDelegate(self))
        self.setItemDelegateForColumn(2, _PlaceDelegate(self))
        rows, columns = self.verticalHeader(), SlimHeader(self, HALF)
        self.setHorizontalHeader(columns)
        rows.hide()
        rows.setDefaultSectionSize(ROW_HEIGHT - HALF)
        rows.setMinimumSectionSize(ROW_HEIGHT - HALF)
        columns.sectionResized.connect(self._fit_rows)

    def show_plan(self, model: PlanModel) -> None:
        """Show another plan; its section is shown by ``show_section``."""
        old = self.model()
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def show_section(self, model: PlanModel, section: Section) -> None:
        """Show a section of the plan that ``model`` has."""
        if self.wordWrap():
            for row in range(model.rowCount()):
                self.setRowHeight(row, self.verticalHeader().defaultSectionSize())
        model.show_section(section)
        self._first = (56 if section is Section.LEFT else 30) * GRID
        self.setWordWrap(section in _IN_SENTENCES and model.rowCount() <= _MOST_WRAPPED)
        self._fit_columns()
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See _fit_columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The first and the last are as wide as they like, but leave a third, or half, to what is between them."""
        if self.model() is not None:
            most = self.viewport().width() // (4 if self.wordWrap() else 3)
            self.horizontalHeader().resizeSection(0, min(self._first, most))
            self.horizontalHeader().resizeSection(2, min(_PLACE_WIDTH, most))

    def _fit_rows(self) -> None:
        if self.wordWrap():
            self.resizeRowsToContents()
