"""Sorting the list of people by any column, against a QSortFilterProxyModel over a Python model with the same rows."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from netdesk.core.listing import USUAL, SortBy
from netdesk.services import listing
from tests.bench.bench_people_list import settle, shown_list

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPersistentModelIndex

    from netdesk.models.people_model import PeopleModel

ROUNDS = 3


class Rows(QAbstractTableModel):
    """Rows of plain text, as a Python program without a database would hold them."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class Sorting(NamedTuple):
    """Milliseconds: until the first page of the slowest column is painted, until all of it is in order, the proxy's."""

    column: str
    first_page: float
    whole: float
    proxy: float


def sort_timing(path: Path, people: int) -> Sorting:
    """Every column both ways, the middle one of some rounds each; the slowest counts. The proxy sorts by name once."""
    shown, model = shown_list(path, people)
    slowest = ("", 0.0)
    slowest_whole = 0.0
    for column in SortBy:
        for descending in (False, True):
            rounds = []
            for _ in range(ROUNDS):
                model.show_query(None)
                settle(model)
                start = perf_counter()
                model.show_query(None, column, descending)
                shown.view.viewport().repaint()
                painted = perf_counter()
                settle(model)
                rounds.append((1000 * (painted - start), 1000 * (perf_counter() - start)))
            first, whole = sorted(rounds)[ROUNDS // 2]
            slowest = max(slowest, (str(column), first), key=lambda pair: pair[1])
            slowest_whole = max(slowest_whole, whole)
    return Sorting(*slowest, slowest_whole, proxy_time(model))


def proxy_time(model: PeopleModel) -> float:
    """Milliseconds that a proxy takes to sort the same people by name."""
    ids = list(model.ids())
    rows = [
        (row.name, row.organization, str(row.closeness), row.last_on or "", row.due_on or "", row.topics)
        for start in range(0, len(ids), 500)
        for row in listing.rows(model.reader, ids[start : start + 500])
    ]
    assert len(rows[0]) == len(USUAL)
    source = Rows(rows)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(source)
    start = perf_counter()
    proxy.sort(0, Qt.SortOrder.DescendingOrder)
    return 1000 * (perf_counter() - start)
