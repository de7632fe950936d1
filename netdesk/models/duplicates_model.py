"""Pairs of people who may be one, as a Qt model: who they are, how sure it is, and why. Nothing here writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from netdesk.core.language import labelled
from netdesk.core.likeness import CERTAIN
from netdesk.core.likeness_words import sure_words, why_words
from netdesk.models.roles import DETAIL_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from netdesk.services.duplicates import Candidate

Index = QModelIndex | QPersistentModelIndex
PAIR_ROLE = Qt.ItemDataRole.UserRole + 1
_NOTHING = QModelIndex()


class PairRow(NamedTuple):
    """One pair as it is drawn."""

    ids: tuple[int, int]
    names: str
    sure: str
    why: str
    is_sure: bool


class DuplicatesModel(QAbstractListModel):
    """The pairs found, the surest first; those put off come last until the next start."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PairRow] = []
        self._put_off: list[tuple[int, int]] = []

    def show(self, found: Sequence[Candidate]) -> None:
        """Show what was found now."""
        rows = [_row(candidate) for candidate in found]
        order = {ids: place for place, ids in enumerate(self._put_off, 1)}
        rows.sort(key=lambda row: order.get(row.ids, 0))
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> PairRow | None:
        """The pair at an index, or None outside of the rows."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, ids: tuple[int, int]) -> int:
        """Where a pair is, -1 where it is not."""
        return next((place for place, row in enumerate(self._rows) if row.ids == ids), -1)

    def put_off(self, index: Index) -> None:
        """Move a pair to the end."""
        row = self.row(index)
        if row is None:
            return
        self._put_off = [*(ids for ids in self._put_off if ids != row.ids), row.ids]
        last = len(self._rows) - 1
        if index.row() < last:
            self.beginMoveRows(QModelIndex(), index.row(), index.row(), QModelIndex(), last + 1)
            self._rows.append(self._rows.pop(index.row()))
            self.endMoveRows()

    def take_out(self, ids: tuple[int, int], gone: int = 0) -> None:
        """Leave out a pair that was decided on, and every other pair with the person who is ``gone`` by that."""
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].ids == ids or gone in self._rows[place].ids:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == PAIR_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.names
        if role == DETAIL_ROLE:
            return labelled(row.sure, row.why)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.names}, {labelled(row.sure, row.why)}"
        return None


def _row(candidate: Candidate) -> PairRow:
    low, high, likeness = candidate.low, candidate.high, candidate.likeness
    names = low.name if low.name == high.name else f"{low.name} · {high.name}"
    ids = (low.person_id, high.person_id)
    return PairRow(ids, names, sure_words(likeness), why_words(likeness), likeness.bits >= CERTAIN)
