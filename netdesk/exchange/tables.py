"""Tables out of files: where a header is and what stands below it, in a text with separators or in a workbook."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.tables import Column, TableSeen, column_keys, is_of_people, letters, names_people
from netdesk.core.text import fold
from netdesk.errors import FileError
from netdesk.exchange.encoding import decode, guessed_utf8, to_utf8
from netdesk.exchange.linkedin import cells_of, records
from netdesk.exchange.people_columns import as_written, columns_of, only

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from netdesk.exchange.workbook import Workbook

    Told = Callable[[Sequence[str]], Mapping[str, str]]
    Records = Iterator[tuple[int, list[str], int]]

_SEPARATORS = ",;\t|"
_LONGEST_RECORD = 400
_MOST_COLUMNS = 1000
_LOOKED_AT = 1 << 16
_SAMPLE = 200
_MOST_ROWS_ABOVE = 10
_LONGEST_HEADER = 200
# My own profile as LinkedIn exports it is no address book.
_NOT_PEOPLE = frozenset({"first name", "headline", "maiden name"})
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.\w+")
_PHONE = re.compile(r"\+?[\d ()./-]{6,}")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?([/.-])\d\d?\1\d{2,4}")
_MOST = 0.6


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what was seen of it, and all its rows as (line number, cells, bytes read so far).

    ``others`` are the sheets of its workbook that name people too.
    """

    seen: TableSeen
    rows: Callable[[], Records]
    others: tuple[str, ...] = ()

    @property
    def is_of_people(self) -> bool:
        """Whether its columns say who its rows are; one that was told needs no other column beside."""
        seen = self.seen
        is_address = len(seen.columns) == 1 and seen.columns[0] is not None and seen.columns[0].kind == "email"
        is_enough = any(each is not None for each in seen.told) or is_address
        return is_of_people(seen.columns) or (is_enough and names_people(seen.columns))


def in_text(data: bytes, name: str, told: Told) -> Table | None:
    """The table that a text is, of people or of what is not known; None for any other text.

    ``told`` gives what the columns of a header are told to be.
    """
    data = guessed_utf8(data)
    start = data[:_LOOKED_AT]
    if b"\n" not in start:
        start = start.replace(b"\r", b"\n")
    lines = decode(start).replace("\0", "").split("\n", _MOST_ROWS_ABOVE)[:_MOST_ROWS_ABOVE]
    lines = [line.strip("\r\ufeff ") for line in lines]
    filled = [at for at, line in enumerate(lines) if line.strip() and not line.lower().startswith("sep=")]
    if not filled:
        return None
    at = next((at for at in filled if _names_people(lines[at])), filled[0])
    first = lines[at]
    found = []
    for separator in _SEPARATORS:
        header = cells_of(first, separator)
        if len(header) > _MOST_COLUMNS or {fold(cell) for cell in header} >= _NOT_PEOPLE:
            continue
        above = list(islice(records(start, at, separator, _LONGEST_RECORD), _SAMPLE + 1))
        if len(start) < len(data):
            above = above[:-1]  # the last record that was looked at may be half of one
        sample = [cells for _, cells, _ in above if any(map(str.strip, cells))]
        if sample:
            # The mark of UTF-8 and blanks before the header are no part of it.
            sample[0] = header
            table = _table(name, sample, told, partial(_records, data, at, separator), is_european=separator == ";")
            if table.is_of_people or _is_even(sample):
                found.append(table)
    return max(found, key=_weight, default=None)


def has_people(data: bytes) -> bool:
    """Whether the headers of a text say that its rows are people."""
    first = decode(to_utf8(data)[:_LOOKED_AT]).lstrip("\ufeff\r\n ").splitlines()[:1]
    return any(map(_names_people, first))


def _names_people(line: str) -> bool:
    """Whether a line is a header of people, whatever parts its cells."""
    if len(line) > _LONGEST_RECORD * _LONGEST_HEADER:
        return False
    rows = (cells_of(line, each) for each in _SEPARATORS)
    return any(is_of_people(columns_of(cells)) for cells in rows if len(cells) <= _MOST_COLUMNS)


def in_workbook(data: bytes, name: str, told: Told, sheet: str = "") -> Table:
    """The table of people in a workbook: on ``sheet``, else on the one that says most of them. Raises FileError."""
    from netdesk.exchange.workbook import Workbook

    book = Workbook(data, name)
    names, of_people = [], []
    best: Table | None = None
    for each in book.sheets:
        top = [cells for _, cells in islice(book.rows(each), _SAMPLE + 1)]
        if not top:
            continue
        names.append(each)
        if not sheet or each == sheet:
            above = _rows_above(top)
            found = _table(name, top[above:], told, partial(_rows, book, each, above), each)
            of_people += [each] if found.is_of_people else []
            best = max(best or found, found, key=_weight)
    if not names:
        raise FileError(tr("“{name}” has no cells with anything in them. Save it again.").format(name=name))
    if best is None:
        raise FileError(
            tr("“{name}” has no sheet “{sheet}”. It has: {names}.").format(
                name=name, sheet=sheet, names=", ".join(names)[:400]
            )
        )
    others = tuple(each for each in of_people if each != best.seen.sheet)
    return replace(best, seen=replace(best.seen, sheets=tuple(names)), others=others)


def _rows(book: Workbook, sheet: str, above: int, skipped: int) -> Records:
    return ((line, cells, 0) for line, cells in islice(book.rows(sheet), above + skipped, None))


def _records(data: bytes, above: int, separator: str, skipped: int) -> Records:
    found = records(data, above + skipped, separator, _LONGEST_RECORD)
    return (each for each in found if any(map(str.strip, each[1])))


def _table(
    name: str,
    sample: list[list[str]],
    told: Told,
    rows: Callable[[int], Records],
    sheet: str = "",
    *,
    is_european: bool = False,
) -> Table:
    """A table whose first rows are ``sample``; ``rows`` gives those that come after so many."""
    cells = [cell.strip() for cell in sample[0]]
    guessed = columns_of(cells)
    is_headed = is_of_people(guessed) or not any(map(_is_value, cells))
    below = sample[1:] if is_headed else sample
    width = max(len(cells), 0 if is_headed else max(map(len, sample)))
    header = tuple(cell or letters(at) for at, cell in enumerate(cells)) if is_headed else _lettered(width)
    if not is_headed:
        guessed = [None] * width
    if not is_of_people(guessed):
        guessed = _by_values(guessed, below)
    elif not any(column and column.kind == "email" for column in guessed):
        guessed = [column or _mail(below, at) for at, column in enumerate(guessed)]
    guessed = as_written(guessed, header, below, is_european=is_european)
    keys = column_keys(header)
    said = told(header)
    columns = columns_of(header, said)
    columns = [columns[at] if key in said else guessed[at] for at, key in enumerate(keys)]
    columns = as_written(columns, header, below, is_european=is_european)
    seen = TableSeen(
        name,
        header,
        tuple(guessed),
        tuple(said.get(key) for key in keys),
        tuple(columns),
        tuple(tuple(cells) for cells in below[:_SAMPLE]),
        sheet,
        is_headed=is_headed,
        is_european=is_european,
    )
    return Table(seen, lambda: rows(1 if is_headed else 0))


def _lettered(width: int) -> tuple[str, ...]:
    return tuple(letters(at) for at in range(width))


def _weight(table: Table) -> tuple[bool, bool, int]:
    """How much a table says: what it was told to say before what it seems to, and the columns that are known."""
    seen = table.seen
    return (
        any(each is not None for each in seen.told),
        table.is_of_people,
        sum(column is not None for column in seen.columns),
    )


def _is_even(sample: Sequence[Sequence[str]]) -> bool:
    """Whether lines look like the rows of a table: as many cells in nearly all, or addresses alone."""
    if len(sample[0]) == 1:
        return len(sample) > 1 and all(len(cells) == 1 and _EMAIL.fullmatch(cells[0].strip()) for cells in sample[1:])
    widths = Counter(map(len, sample))
    is_short = all(len(cell) <= _LONGEST_HEADER for cell in sample[0])
    return len(sample) > 1 and is_short and widths[len(sample[0])] >= 0.9 * len(sample)


def _rows_above(top: Sequence[Sequence[str]]) -> int:
    """How many rows stand above the header, such as a title."""
    for at, cells in enumerate(top[:_MOST_ROWS_ABOVE]):
        if is_of_people(columns_of(cells)):
            return at
    widest = max(sum(map(bool, cells)) for cells in top)
    return next(at for at, cells in enumerate(top) if 2 * sum(map(bool, cells)) >= widest)


def _is_value(cell: str) -> bool:
    """Whether a cell is such as stands in a row and in no header."""
    return any(pattern.fullmatch(cell) for pattern in (_EMAIL, _PHONE, _URL, _DATE)) or cell.isdecimal()


def _by_values(guessed: Sequence[Column | None], rows: Sequence[Sequence[str]]) -> list[Column | None]:
    """What columns are whose headers say nothing, as far as their cells tell."""
    found: list[Column | None] = list(guessed)
    kinds = {column.kind for column in guessed if column}
    texts = []
    for at, column in enumerate(guessed):
        cells = [cell for row in rows if at < len(row) and (cell := row[at].strip())]
        if column is not None or not cells:
            continue
        for kind, pattern in (("email", _EMAIL), ("url", _URL), ("phone", _PHONE)):
            alike = sum(1 for cell in cells if pattern.fullmatch(cell) and not _DATE.fullmatch(cell))
            if alike >= _MOST * len(cells):
                found[at] = Column(kind, letters(at))
                break
        else:
            if sum(map(_is_of_letters, cells)) >= _MOST * len(cells):
                texts.append((at, cells))
    if texts and not kinds & {"name", "given", "family"}:
        at, cells = texts[0]
        are_single = sum(" " not in cell for cell in cells) >= _MOST * len(cells)
        if are_single and len(texts) > 1 and texts[1][0] == at + 1:
            found[at], found[at + 1] = only("given"), only("family")
        else:
            found[at] = only("name")
    return found


def _mail(rows: Sequence[Sequence[str]], at: int) -> Column | None:
    """A column in which each cell that says something is an address, whatever language its header is in."""
    cells = [cell for row in rows if at < len(row) and (cell := row[at].strip())]
    return Column("email", letters(at)) if cells and all(map(_EMAIL.fullmatch, cells)) else None


def _is_of_letters(cell: str) -> bool:
    return not any(map(str.isdigit, cell)) and "@" not in cell and len(cell) < 80
