"""What the columns of a table are: each with some of its cells and the field it is taken for, and who comes of it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from netdesk.core.tables import field_of
from netdesk.models.table_words import choices, field_words, row_words
from netdesk.models.tips import tip
from netdesk.services import tables
from netdesk.ui.kit.buttons import Button, submit_button
from netdesk.ui.kit.dialog import Dialog
from netdesk.ui.kit.fields import ChoiceBox
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.page import MutedLabel, breakable, label
from netdesk.ui.kit.slim_header import SlimHeader
from netdesk.ui.kit.slim_scroll_bar import slim
from netdesk.ui.kit.theme import GRID, HALF, ROW_HEIGHT, TextSize

if TYPE_CHECKING:
    from netdesk.core.tables import TableSeen

_SHOWN_PEOPLE = 5
_SHOWN_CELLS = 3
_LONGEST = 200
_HEADER, _CELLS, _FIELD = range(3)


class ColumnsDialog(Dialog):
    """``submitted`` carries what each column is told to be, None for as it seems; ``sheet_chosen`` another sheet."""

    submitted = Signal(object)
    sheet_chosen = Signal(str)

    def __init__(self, table: TableSeen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns of {file}").format(file=table.file))
        self._table = table
        self.fields: list[ChoiceBox] = []
        self.columns = self._make_columns()
        self.people = LineList(self.tr("The first people as they would come in"))
        self.people.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.column.addWidget(label(self.tr("Columns"), TextSize.TITLE, strong=True))
        self.column.addWidget(label(breakable(table.file), strong=True, wrap=True))
        if len(table.sheets) > 1:
            self.column.addLayout(self._make_sheets())
        words = self.tr("What each column is. It is remembered for the next table with these headers.")
        if not table.is_headed:
            words = self.tr("This table has no headers. What each column is is remembered for the next one like it.")
        self.column.addWidget(MutedLabel(words, wrap=True))
        preview = QWidget()
        below = QVBoxLayout(preview)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GRID // 2)
        below.addWidget(label(self.tr("The first people as they would come in"), strong=True))
        below.addWidget(self.people, 1)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.columns)
        both.addWidget(preview)
        both.setChildrenCollapsible(False)
        both.setSizes([36 * GRID, 18 * GRID])
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 1)
        self.column.addWidget(both, 1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save = submit_button(self.tr("Take over"), "check")
        self._save.clicked.connect(lambda: self.submitted.emit(self.told()))
        self.end_with(cancel, self._save)
        self.setMinimumSize(56 * GRID, 44 * GRID)
        self.resize(96 * GRID, 76 * GRID)
        self._show_people()
        if self.fields:
            self.fields[0].setFocus()

    def told(self) -> tuple[str | None, ...]:
        """What each column is told to be."""
        return tuple(box.currentData() for box in self.fields)

    def _make_sheets(self) -> QHBoxLayout:
        self.sheets = ChoiceBox()
        self.sheets.addItems(list(self._table.sheets))
        self.sheets.setCurrentText(self._table.sheet)
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.sheets.textActivated.connect(self._on_sheet_activated)
        words = label(self.tr("&Sheet"))
        words.setBuddy(self.sheets)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(words)
        row.addWidget(self.sheets)
        row.addStretch(1)
        return row

    def _make_columns(self) -> QTableWidget:
        made = QTableWidget(len(self._table.header), 3)
        slim(made)
        made.setAccessibleName(self.tr("Columns"))
        made.setHorizontalHeaderLabels([self.tr("Column"), self.tr("For example"), self.tr("Is taken for")])
        made.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setTabKeyNavigation(False)  # the key belongs to the fields
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = SlimHeader(made, HALF)
        made.setHorizontalHeader(header)
        header.setSectionResizeMode(_CELLS, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_HEADER, 18 * GRID)
        header.resizeSection(_FIELD, 31 * GRID)
        offered = list(choices())
        for row, name in enumerate(self._table.header):
            for column, text in ((_HEADER, name), (_CELLS, self._cells(row))):
                item = QTableWidgetItem(text[:_LONGEST])
                item.setToolTip(tip(text[:_LONGEST]))
                made.setItem(row, column, item)
            box = self._field(row, offered)
            self.fields.append(box)
            made.setCellWidget(row, _FIELD, box)
        return made

    def _field(self, row: int, offered: list[tuple[str, str]]) -> ChoiceBox:
        box = ChoiceBox()
        box.setAccessibleName(self.tr("{column} is taken for").format(column=self._table.header[row]))
        guess = field_words(field_of(self._table.guessed[row]))
        box.addItem(self.tr("{field}, as it seems").format(field=guess), None)
        box.insertSeparator(1)
        for field, words in offered:
            box.addItem(words, field)
        told = self._table.told[row]
        box.setCurrentIndex(0 if told is None else max(0, box.findData(told)))
        box.currentIndexChanged.connect(self._show_people)
        return box

    def _cells(self, row: int) -> str:
        """Some of a column's cells, each once."""
        cells = (" ".join(cells[row].split()) for cells in self._table.sample if row < len(cells))
        return " · ".join(islice(dict.fromkeys(cell for cell in cells if cell), _SHOWN_CELLS))

    def _show_people(self) -> None:
        self.people.clear()
        for row in islice(tables.preview(self._table, self.told()), _SHOWN_PEOPLE):
            self.people.addItem(row_words(row)[: 2 * _LONGEST])

    def _on_sheet_activated(self, name: str) -> None:
        if name != self._table.sheet:
            self.accept()
            self.sheet_chosen.emit(name)
