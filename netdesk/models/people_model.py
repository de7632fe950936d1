"""The list of people as a Qt model: the ids of one query in order, rows read by page as they are shown."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTimer, Signal

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.listing import ListingRow, SortBy
from netdesk.models.people_texts import PeopleTexts, PersonLine
from netdesk.services import listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from netdesk.clock import Clock
    from netdesk.core.change import Change
    from netdesk.core.query_tree import Query
    from netdesk.store.reader import Reader

PAGE = 48
KEPT_PAGES = 16
CHUNK = 3000

PERSON_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_SHOWN = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class PeopleModel(QAbstractListModel):
    """People of one query in one order.

    A new query shows its first page at once; the other ids follow in slices between events, and are dropped when the
    next query comes first. ``settled`` says that all ids are known, with their number.
    """

    settled = Signal(int)

    def __init__(self, reader: Reader, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._clock = clock
        self._query: Query | None = None
        self._sort, self._descending = SortBy.NAME, False
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[ListingRow | PersonLine]] = {}
        self._texts = PeopleTexts(today(clock))
        self._coming: Iterator[list[int]] | None = None
        self._come: array[int] = array("q")
        self._is_partial = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_settled(self) -> bool:
        """Whether all ids of the query are known."""
        return self._coming is None

    @property
    def texts(self) -> PeopleTexts:
        """The words of the day that is shown."""
        return self._texts

    def show_query(self, query: Query | None, sort: SortBy = SortBy.NAME, descending: bool = False) -> None:
        """Show the people of ``query`` (None: everyone), first page at once."""
        self._query, self._sort, self._descending = query, sort, descending
        rows = listing.first_page(self._reader, query, sort, descending, PAGE)
        self.beginResetModel()
        self._forget_lines()
        self._ids = array("q", [row.person_id for row in rows])
        self._pages[0] = list(rows)
        self.endResetModel()
        self._is_partial = len(rows) == PAGE
        self._read_ids(complete=len(rows) < PAGE)

    def refresh(self) -> None:
        """Read the same query again, keeping what is shown until all ids are known."""
        self._read_ids(complete=False)

    def apply_change(self, change: Change) -> None:
        """Refresh if ``change`` concerns what the list shows."""
        if change.concerns(Area.PEOPLE, Area.INTERACTIONS, Area.CADENCES):
            self.refresh()

    def ids(self) -> Sequence[int]:
        """The person ids in order, as far as known."""
        return self._ids

    def row_of(self, person_id: int) -> int:
        """The row of a person, or -1."""
        try:
            return self._ids.index(person_id)
        except ValueError:
            return -1

    def line(self, row: int) -> PersonLine:
        """What row ``row`` shows; reads its page where it is not at hand."""
        number, offset = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._read_page(number)
        line = page[offset]
        if isinstance(line, ListingRow):
            line = page[offset] = self._texts.line(line)
        return line

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _SHOWN) -> object:
        if not index.isValid():
            return None
        if role == LINE_ROLE:
            return self.line(index.row())
        if role == PERSON_ID_ROLE:
            return self._ids[index.row()]
        if role == _SHOWN:
            return self.line(index.row()).name
        if role == _SPOKEN:
            return self._texts.spoken(self.line(index.row()))
        return None

    def _read_page(self, number: int) -> list[ListingRow | PersonLine]:
        wanted = self._ids[number * PAGE : (number + 1) * PAGE]
        found = {row.person_id: row for row in listing.rows(self._reader, wanted)}
        # Whoever was deleted since the ids were read stays as an empty line until the refresh that follows.
        page = [found.get(person_id) or PersonLine(person_id, "", "", 0, "", "", "", None) for person_id in wanted]
        while len(self._pages) >= KEPT_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[number] = page
        return page

    def _read_ids(self, complete: bool) -> None:
        self._come = array("q")
        self._coming = None
        self._timer.stop()
        if complete:
            self.settled.emit(len(self._ids))
        else:
            self._coming = listing.id_chunks(self._reader, self._query, self._sort, self._descending, CHUNK)
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        chunk = next(self._coming, None) if self._coming else None
        if chunk is not None:
            self._come.extend(chunk)
            self._timer.start()
            return
        self._coming = None
        self._take(self._come)
        self._come, self._is_partial = array("q"), False
        self.settled.emit(len(self._ids))

    def _take(self, ids: array[int]) -> None:
        known = len(self._ids)
        if ids == self._ids:
            self._forget_lines()
            if known:
                self.dataChanged.emit(self.index(0), self.index(known - 1))
        elif self._is_partial and ids[:known] == self._ids:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._forget_lines()
            self._ids = ids
            self.endResetModel()

    def _forget_lines(self) -> None:
        self._pages.clear()
        day = today(self._clock)
        if self._texts.today != day:
            self._texts = PeopleTexts(day)
