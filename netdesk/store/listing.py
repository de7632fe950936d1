"""Lists of people: the ids of one query in order, and the rows of a page.

Reads the derived table ``listing`` alone, through the reader; what a query means is store/query_sql.py's.
"""

from __future__ import annotations

from array import array
from itertools import islice, starmap
from typing import TYPE_CHECKING

from netdesk.core.listing import ListingRow, Member
from netdesk.core.names import NAME_KEY_LETTERS, RANK_BITS, name_key
from netdesk.core.text import fold, words
from netdesk.store.listing_columns import extra_columns, group_parts, leading, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netdesk.core.listing import GroupBy, SortBy
    from netdesk.core.query_tree import Query
    from netdesk.store.reader import Reader, Row

COLUMNS = (
    "l.person_id, l.name, l.organization, l.title, l.closeness, l.last_on, l.last_channel, l.last_what,"
    " l.due_on, l.ideal_days, l.topics, l.max_days, l.shelf, l.is_left_alone"
)
_WIDTH = 14


def first_page(
    reader: Reader,
    query: Query | None,
    sort: SortBy,
    descending: bool = False,
    limit: int = 64,
    columns: tuple[SortBy, ...] = (),
) -> list[ListingRow]:
    """The first ``limit`` rows of a list, without reading the rest. ``query`` None means everyone.

    ``columns`` are the further ones wanted, of those in ``listing_columns.EXTRA``.
    """
    found: list[ListingRow] = []
    for sql, parameters in statements(reader, COLUMNS + extra_columns(columns), query, sort, descending):
        page = reader.page(f"{sql} LIMIT ?", (*parameters, limit - len(found)))
        found.extend(map(_row, page) if columns else starmap(ListingRow, page))
        if len(found) == limit:
            break
    return found


def id_chunks(
    reader: Reader, query: Query | None, sort: SortBy, descending: bool = False, size: int = 4096
) -> Iterator[list[int]]:
    """All person ids of a list in order, ``size`` at a time, read as they are asked for."""
    for sql, parameters in statements(reader, "l.person_id", query, sort, descending):
        found = reader.rows(sql, parameters)
        while chunk := [row[0] for row in islice(found, size)]:
            yield chunk


def ids(reader: Reader, query: Query | None, sort: SortBy, descending: bool = False) -> array[int]:
    """All person ids of a list in order."""
    found = array("q")
    for chunk in id_chunks(reader, query, sort, descending):
        found.extend(chunk)
    return found


def rows(reader: Reader, person_ids: Sequence[int], columns: tuple[SortBy, ...] = ()) -> list[ListingRow]:
    """The rows of ``person_ids`` in their order, whoever is gone left out; one statement."""
    marks = ",".join("?" * len(person_ids))
    wanted = COLUMNS + extra_columns(columns)
    found = reader.page(f"SELECT {wanted} FROM listing l WHERE l.person_id IN ({marks})", person_ids)
    by_id = {row[0]: _row(row) for row in found}
    return [by_id[person_id] for person_id in person_ids if person_id in by_id]


def members(
    reader: Reader, query: Query | None, group: GroupBy, sort: SortBy, descending: bool = False, limit: int = -1
) -> Iterator[Member]:
    """The people of a list group by group, in the order of ``sort`` within each, read as they are asked for."""
    source, where, parameters, name_order = _condition(reader, query)
    key, label, order = group_parts(group, sort, descending)
    order = order.replace("l.sort_key", name_order)
    select = f"SELECT l.person_id, {key}, {label} FROM {source} WHERE {where} ORDER BY {order} LIMIT ?"
    sql = f"{leading(sort)}{select}"
    return map(Member._make, reader.rows(sql, (*parameters, limit)))


def begun_with(reader: Reader, query: Query | None, letters: str, limit: int = 4096) -> frozenset[int]:
    """Who of a list has a family name, as it is sorted, that begins with ``letters``; else any word of the name.

    Letter case and accents count for nothing. At most ``limit`` people, the first by name.
    """
    start = fold(letters)
    if not start:
        return frozenset()
    source, where, parameters, name_order = _condition(reader, query)
    low, high = (name_key(f"{start}{tail}") << RANK_BITS for tail in ("", "z" * NAME_KEY_LETTERS))
    for test, values in (
        (
            "l.sort_key BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM person WHERE id = l.person_id"
            " AND substr(sort_text, 1, ?) = ?)",
            (low, high | ((1 << RANK_BITS) - 1), len(start), start),
        ),
        (
            "l.sort_key IN (SELECT rowid FROM person_text WHERE person_text MATCH ?)",
            (f'name : "{words(start)}"*' if words(start) else '""',),
        ),
    ):
        sql = f"SELECT l.person_id FROM {source} WHERE {where} AND {test} ORDER BY {name_order} LIMIT ?"
        if found := frozenset(row[0] for row in reader.rows(sql, (*parameters, *values, limit))):
            return found
    return frozenset()


def quickest_index(reader: Reader) -> str:
    """The table of the text index (text_index.py) that finds the beginnings of words soonest at the moment."""
    return "person_text" if reader.one("SELECT 1 FROM unprefixed LIMIT 1") else "person_prefix"


def count(reader: Reader, query: Query | None = None) -> int:
    """How many people a list has."""
    source, where, parameters, _ = _condition(reader, query)
    row = reader.one(f"SELECT count(*) FROM {source} WHERE {where}", parameters)
    return int(row[0]) if row else 0


def statements(
    reader: Reader, columns: str, query: Query | None, sort: SortBy, descending: bool
) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The one or two SELECTs that together give a list in its order."""
    source, where, parameters, name_order = _condition(reader, query)
    for part in parts(sort, descending):
        order = part.order.replace("l.sort_key", name_order)
        select = f"{leading(sort)}SELECT {columns} FROM {source} WHERE {part.where} AND ({where}) ORDER BY {order}"
        yield select, parameters


def _row(row: Row) -> ListingRow:
    return ListingRow._make((*row[:_WIDTH], row[_WIDTH:]))


def _condition(reader: Reader, query: Query | None) -> tuple[str, str, tuple[object, ...], str]:
    """Tables, condition, its parameters, and the column of the alphabetical order."""
    if query is None:
        return "listing l", "l.shelf = 0", (), "l.sort_key"
    from netdesk.store.query_sql import condition  # only for a query: the first list is everyone's

    found = condition(query, quickest_index(reader))
    return found.source, found.sql, found.parameters, found.name_order
