"""Rows under headings that come in batches as they are scrolled to: what Today and the Journal have in common."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NOTHING = QModelIndex()


class HeadedRow(Protocol):
    """One row as it is drawn: a heading, or something below one."""

    @property
    def is_heading(self) -> bool:
        """Whether it stands over the rows that follow."""


Row = TypeVar("Row", bound=HeadedRow)


class HeadedRows(QAbstractListModel, Generic[Row]):
    """A list whose headings cannot be chosen. A subclass fills ``_rows`` and says what comes next."""

    _rows: list[Row]

    def row(self, index: Index) -> Row | None:
        """The row at an index, or None outside of the rows."""
        return self._rows[index.row()] if index.isValid() else None

    def _has_more(self) -> bool:
        """Whether rows are still to come."""
        raise NotImplementedError

    def _next_rows(self) -> list[Row]:
        """The rows of the next batch."""
        raise NotImplementedError

    def _shown(self, row: Row) -> str:
        """A row's main words."""
        raise NotImplementedError

    def _spoken(self, row: Row) -> str:
        """A whole row in words, for a screen reader."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more()

    def fetchMore(self, parent: Index) -> None:
        rows = self._next_rows()
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None
