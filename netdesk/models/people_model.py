"""The list of people as a Qt model: the ids of one query in order, rows read by page as they are shown."""

from __future__ import annotations

from array import array
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTimer, Signal

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.listing import USUAL, ListingRow, SortBy
from netdesk.models.people_groups import Grouped, Plain
from netdesk.models.people_texts import HeadingLine, PeopleTexts, PersonLine
from netdesk.services import listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from netdesk.clock import Clock
    from netdesk.core.change import Change
    from netdesk.core.listing import GroupBy, Member
    from netdesk.core.query_tree import Query
    from netdesk.models.people_groups import Key
    from netdesk.store.reader import Reader

    Line = PersonLine | HeadingLine

PAGE = 48
KEPT_PAGES = 16
CHUNK = 3000
QUIET_MS = 500
PAGES_BEFORE_REST = 128

PERSON_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_SHOWN = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_OF_PERSON = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_OF_HEADING = Qt.ItemFlag.NoItemFlags
_NO_CELLS = ("",) * len(SortBy)


class PeopleModel(QAbstractListModel):
    """People of one query in one order, under headings where they are grouped.

    A new query shows its first page at once, ``rows_in_sight`` of them, which the view sets; the other ids follow in
    slices between events, and are dropped when the next query comes first; ``is_partial`` until then. ``settled`` says
    that all ids are known, with their number. A heading is a row whose id is
    negative; it can be folded, but neither selected nor made current.
    """

    settled = Signal(int)

    def __init__(self, reader: Reader, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._clock = clock
        self._query: Query | None = None
        self._sort, self._descending = SortBy.NAME, False
        self._group: GroupBy | None = None
        self._columns: tuple[SortBy, ...] = ()
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[ListingRow | Line]] = {}
        self._texts = PeopleTexts(today(clock))
        self._found: Plain | Grouped = Plain()
        self._coming: Iterator[Iterable[Any]] | None = None
        self._come: Plain | Grouped = Plain()
        self._folded: set[Key] = set()
        self.is_partial = False
        self._is_waiting = False
        self.rows_in_sight = PAGE
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._pages_read = 0
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(reader.rest)
        self.settled.connect(lambda _count: self._quiet.start())

    @property
    def reader(self) -> Reader:
        """What the rows are read through."""
        return self._reader

    @property
    def is_settled(self) -> bool:
        """Whether all ids are known."""
        return self._coming is None

    @property
    def is_resting(self) -> bool:
        """Whether nothing was read for a while, and what was mapped for it is given back."""
        return self.is_settled and not self._quiet.isActive()

    @property
    def is_grouped(self) -> bool:
        """Whether there are headings among the rows."""
        return self._group is not None

    @property
    def texts(self) -> PeopleTexts:
        """How days and dues are said on the day of the model."""
        return self._texts

    @property
    def count(self) -> int:
        """How many people there are, as far as known."""
        return self._found.count

    def show_query(
        self,
        query: Query | None,
        sort: SortBy = SortBy.NAME,
        descending: bool = False,
        group: GroupBy | None = None,
    ) -> None:
        """Show the people of ``query`` (None: everyone), first page at once."""
        if group is not self._group:
            self._folded.clear()
        self._query, self._sort, self._descending, self._group = query, sort, descending, group
        wanted = min(self.rows_in_sight, PAGE)
        if group is None:
            rows = listing.first_page(self._reader, query, sort, descending, wanted, self._columns)
            self._show_first(Plain(), [row.person_id for row in rows], len(rows) == wanted)
            self._pages[0] = list(rows)
        else:
            members = list(listing.members(self._reader, query, group, sort, descending, wanted))
            self._show_first(Grouped(), members, len(members) == wanted)

    def show_columns(self, columns: Iterable[SortBy]) -> None:
        """Read these columns from now on, besides those that every row brings with it."""
        further = tuple(column for column in SortBy if column in set(columns) and column not in USUAL)
        if further != self._columns:
            self._columns = further
            self._forget_lines()
            if self._ids:
                self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def wait(self) -> None:
        """Read no more than first pages until ``go_on``, so that nothing comes before the first picture."""
        self._is_waiting = True

    def go_on(self) -> None:
        """Read the other ids too."""
        self._is_waiting = False
        if self._coming is not None:
            self._timer.start()

    def read_all(self) -> None:
        """Read the other ids now, for what is done with everybody."""
        while not self.is_settled:
            self._on_timer_timeout()
        self._timer.stop()

    def refresh(self) -> None:
        """Read the same query again, keeping what is shown until all ids are known."""
        self._read_ids(complete=False)

    def apply_change(self, change: Change) -> None:
        """Refresh if ``change`` concerns what the list shows."""
        if change.concerns(Area.PEOPLE, Area.INTERACTIONS, Area.CADENCES, Area.REACH):
            self.refresh()

    def ids(self) -> Sequence[int]:
        """The person ids in order, as far as known; negative for headings."""
        return self._ids

    def row_of(self, person_id: int) -> int:
        """The row of a person, or -1."""
        try:
            return self._ids.index(person_id)
        except ValueError:
            return -1

    def person_row(self, row: int, step: int = 1) -> int:
        """The row itself, or where it is a heading the next with a person in the direction of ``step``; else -1."""
        while 0 <= row < len(self._ids):
            if self._ids[row] > 0:
                return row
            row += step
        return -1

    def row_begun_with(self, letters: str, after: int) -> int:
        """The next row, from ``after`` on and then from the top, of a person whose name begins with letters; else -1.

        The family name counts before other words, as the list is sorted by it.
        """
        found = listing.begun_with(self._reader, self._query, letters)
        rows = (*range(after, len(self._ids)), *range(min(after, len(self._ids)))) if found else ()
        return next((row for row in rows if self._ids[row] in found), -1)

    def toggle(self, row: int) -> None:
        """Fold the group whose heading is in ``row``, or unfold it."""
        if isinstance(self._found, Grouped) and self.is_settled:
            key, _, _ = self._found.group(self._ids[row])
            self._folded ^= {key}
            self._take(self._found)

    def heading_row(self, row: int) -> int:
        """The row of the heading over ``row``, or -1."""
        while row >= 0 and self._ids[row] > 0:
            row -= 1
        return row

    def fold(self, is_folded: bool) -> None:
        """Fold all groups, or unfold them."""
        if isinstance(self._found, Grouped) and self.is_settled:
            self._folded = set(self._found.keys()) if is_folded else set()
            self._take(self._found)

    def line(self, row: int) -> Line:
        """What row ``row`` shows; reads its page where it is not at hand."""
        number, offset = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or offset >= len(page):
            page = self._read_page(number)
        line = page[offset]
        if isinstance(line, ListingRow):
            line = page[offset] = self._texts.line(line, self._columns)
        return line

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return _OF_PERSON if index.isValid() and self._ids[index.row()] > 0 else _OF_HEADING

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _SHOWN) -> object:
        if not index.isValid():
            return None
        if role == LINE_ROLE:
            return self.line(index.row())
        if role == PERSON_ID_ROLE:
            return self._ids[index.row()]
        if role in (_SHOWN, _SPOKEN):
            line = self.line(index.row())
            if isinstance(line, HeadingLine):
                return line.label if role == _SHOWN else self._texts.spoken_heading(line)
            return line.name if role == _SHOWN else self._texts.spoken(line)
        return None

    def _show_first(self, found: Plain | Grouped, first: list[Any], is_partial: bool) -> None:
        self.beginResetModel()
        self._forget_lines()
        found.add(first)
        self._found = found
        self._ids = array("q", found.rows(self._folded))
        self.is_partial = is_partial
        self.endResetModel()
        self._read_ids(complete=not is_partial)

    def _read_page(self, number: int) -> list[ListingRow | Line]:
        known = self._pages.pop(number, [])  # of the first page, what was in sight at once
        wanted = self._ids[number * PAGE + len(known) : (number + 1) * PAGE]
        people = [person_id for person_id in wanted if person_id > 0]
        found = {row.person_id: row for row in listing.rows(self._reader, people, self._columns)}
        # Whoever was deleted since the ids were read stays as an empty line until the refresh that follows.
        page = known + [
            found.get(row_id) or (PersonLine(row_id, _NO_CELLS) if row_id > 0 else self._heading(row_id))
            for row_id in wanted
        ]
        self._pages_read += 1
        if self._pages_read % PAGES_BEFORE_REST == 0:
            self._reader.rest()
        self._quiet.start()
        while len(self._pages) >= KEPT_PAGES:
            del self._pages[next(iter(self._pages))]
        self._pages[number] = page
        return page

    def _heading(self, row_id: int) -> HeadingLine:
        from netdesk.models.column_texts import group_text

        assert isinstance(self._found, Grouped)
        assert self._group is not None
        key, label, count = self._found.group(row_id)
        return HeadingLine(group_text(self._group, label), -1 if self.is_partial else count, key in self._folded)

    def _read_ids(self, complete: bool) -> None:
        self._come = Plain() if self._group is None else Grouped()
        self._coming = None
        self._timer.stop()
        if complete:
            self.settled.emit(self.count)
            return
        asked = (self._reader, self._query)
        if self._group is None:
            self._coming = listing.id_chunks(*asked, self._sort, self._descending, CHUNK)
        else:
            self._coming = _sliced(listing.members(*asked, self._group, self._sort, self._descending))
        if not self._is_waiting:
            self._timer.start()

    def _on_timer_timeout(self) -> None:
        chunk = next(self._coming, None) if self._coming else None
        if chunk is not None:
            self._come.add(chunk)
            self._timer.start()
            return
        self._coming = None
        self._take(self._come)
        self._come, self.is_partial = Plain(), False
        self.settled.emit(self.count)

    def _take(self, found: Plain | Grouped) -> None:
        known = len(self._ids)
        ids = found.rows(self._folded)
        if ids == self._ids:
            self._found = found
            self._forget_lines()
            if known:
                self.dataChanged.emit(self.index(0), self.index(known - 1))
        elif self.is_partial and ids[:known] == self._ids:
            self.beginInsertRows(QModelIndex(), known, len(ids) - 1)
            self._found, self._ids = found, ids
            self.endInsertRows()
            if self.is_grouped:
                # Headings get their numbers now, and the last rows known may have been half a page.
                self._forget_lines()
                self.dataChanged.emit(self.index(0), self.index(known - 1))
        else:
            self.beginResetModel()
            self._forget_lines()
            self._found, self._ids = found, ids
            self.endResetModel()

    def _forget_lines(self) -> None:
        self._pages.clear()
        day = today(self._clock)
        if self._texts.today != day:
            self._texts = PeopleTexts(day)


def _sliced(members: Iterator[Member]) -> Iterator[list[Member]]:
    while chunk := list(islice(members, CHUNK)):
        yield chunk
