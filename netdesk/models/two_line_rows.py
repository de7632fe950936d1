"""A list of rows of two lines, each with the number of what it is about. The only place where they become roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from netdesk.models.roles import DETAIL_ROLE
from netdesk.models.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()


class TwoLineRow(NamedTuple):
    """One row: ``number`` is that of what it is about, 0 for a heading; ``person_id`` that of whom, 0 for nobody."""

    number: int
    title: str
    detail: str
    person_id: int = 0


def headed(heading: str, rows: Iterable[TwoLineRow]) -> list[TwoLineRow]:
    """Rows below their heading; nothing where there are none."""
    found = list(rows)
    return [TwoLineRow(0, capital(heading), ""), *found] if found else []


class TwoLineRows(QAbstractListModel):
    """Shows the rows it is given, all at once."""

    _rows: Sequence[TwoLineRow] = ()

    def show(self, rows: Sequence[TwoLineRow]) -> None:
        """Show these in place of the ones before."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> TwoLineRow | None:
        """The row at an index, or None outside of the rows."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def place_of(self, number: int) -> int:
        """Where the row of a number is; -1 where there is none."""
        return next((place for place, row in enumerate(self._rows) if row.number == number), -1)

    def nearest(self, place: int) -> int:
        """The row at a place that is no heading, else the next below it, else the last above; -1 for none."""
        below = (at for at in range(place, len(self._rows)) if self._rows[at].number)
        above = (at for at in range(min(place, len(self._rows)) - 1, -1, -1) if self._rows[at].number)
        return next(below, next(above, -1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or not row.number:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == DETAIL_ROLE:
            return row.detail
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.detail) if part)
        return None
