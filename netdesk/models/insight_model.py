"""The panels of Insight as a list under headings, and a panel's table as a Qt model. Nothing here computes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from netdesk.core.language import labelled, tr
from netdesk.models.headed_rows import HeadedRows
from netdesk.models.insight_words import panel_title, section_title, summary, value_text
from netdesk.models.roles import DETAIL_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from netdesk.core.insight.figures import Panel, Report, Row

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()


class PanelRow(NamedTuple):
    """A section, or a panel in it."""

    title: str
    panel: Panel | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it is a section."""
        return self.panel is None


class PanelsModel(HeadedRows[PanelRow]):
    """Every panel of a report, under its section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PanelRow] = []

    def show(self, report: Report) -> None:
        """Show the panels of a report; where the same ones are shown, in their place."""
        rows: list[PanelRow] = []
        for panel in report.panels:
            if not rows or rows[-1].panel is None or rows[-1].panel.section is not panel.section:
                rows.append(PanelRow(section_title(panel.section)))
            rows.append(PanelRow(panel_title(panel), panel))
        if [row.title for row in rows] == [row.title for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, key: str) -> int:
        """In which row a panel is; the first one where it is not."""
        panels = [(place, row.panel) for place, row in enumerate(self._rows) if row.panel is not None]
        return next((place for place, panel in panels if panel.key == key), panels[0][0] if panels else -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if role == DETAIL_ROLE and row is not None and row.panel is not None:
            return summary(row.panel)
        return super().data(index, role)

    def _has_more(self) -> bool:
        return False

    def _next_rows(self) -> list[PanelRow]:
        return []

    def _shown(self, row: PanelRow) -> str:
        return row.title

    def _spoken(self, row: PanelRow) -> str:
        return row.title if row.panel is None else labelled(row.title, summary(row.panel))


class PanelTable(QAbstractTableModel):
    """The table behind a panel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel: Panel | None = None

    def show(self, panel: Panel | None) -> None:
        """Show a panel's rows, or none."""
        self.beginResetModel()
        self._panel = panel
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        """A row, or None outside of the rows."""
        rows = self._panel.rows if self._panel is not None else ()
        return rows[place] if 0 <= place < len(rows) else None

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() or self._panel is None else len(self._panel.rows)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() or self._panel is None else len(self._panel.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal and self._panel is not None:
            return tr(self._panel.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None or self._panel is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return label_text(row) if index.column() == 0 else cell_text(self._panel, row, index.column() - 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


def label_text(row: Row) -> str:
    """What a row is called."""
    return tr(row.label)


def cell_text(panel: Panel, row: Row, column: int) -> str:
    """A value of a row in words."""
    return value_text(row.values[column], panel.unit(column))


def row_text(panel: Panel, row: Row) -> str:
    """A whole row in words."""
    cells = (f"{tr(name)} {cell_text(panel, row, place)}" for place, name in enumerate(panel.columns[1:]))
    return labelled(label_text(row), ", ".join(cells))
