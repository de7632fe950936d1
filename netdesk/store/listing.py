"""Lists of people: the ids of one query in order, and the rows of a page.

Reads the derived table ``listing`` alone, through the reader; what a query means is store/query_sql.py's.
"""

from __future__ import annotations

from array import array
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.listing import ListingRow, SortBy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netdesk.core.query_tree import Query
    from netdesk.store.reader import Reader

COLUMNS = (
    "l.person_id, l.name, l.organization, l.title, l.closeness, l.last_on, l.last_channel, l.last_what,"
    " l.due_on, l.ideal_days, l.topics, l.max_days"
)


class _Part(NamedTuple):
    """A stretch of a list that one index gives in order: which rows, and how they follow each other."""

    where: str
    order: str


_NAME = _Part("1", "l.sort_key")
_NAME_BACK = _Part("1", "l.sort_key DESC")
# Each list is one or two walks along an index of 0001_first.sql, so a first page never sorts; whoever has no value
# comes last, by name, in both directions.
_PARTS: dict[tuple[SortBy, bool], tuple[_Part, ...]] = {
    (SortBy.NAME, False): (_NAME,),
    (SortBy.NAME, True): (_NAME_BACK,),
    (SortBy.ORGANIZATION, False): (_Part("1", "l.organization_key = '', l.organization_key, l.sort_key"),),
    (SortBy.ORGANIZATION, True): (
        _Part("(l.organization_key = '') = 0", "l.organization_key DESC, l.sort_key DESC"),
        _Part("(l.organization_key = '') = 1 AND l.organization_key = ''", "l.sort_key"),
    ),
    (SortBy.CLOSENESS, False): (
        _Part("l.closeness > 0", "l.closeness, l.sort_key DESC"),
        _Part("l.closeness IS NULL", "l.sort_key"),
    ),
    (SortBy.CLOSENESS, True): (_Part("1", "l.closeness DESC, l.sort_key"),),
    (SortBy.LAST, False): (
        _Part("l.last_on > ''", "l.last_on, l.sort_key DESC"),
        _Part("l.last_on IS NULL", "l.sort_key"),
    ),
    (SortBy.LAST, True): (_Part("1", "l.last_on DESC, l.sort_key"),),
    (SortBy.DUE, False): (_Part("1", "l.due_on IS NULL, l.due_on, l.sort_key"),),
    (SortBy.DUE, True): (
        _Part("(l.due_on IS NULL) = 0", "l.due_on DESC, l.sort_key DESC"),
        _Part("(l.due_on IS NULL) = 1 AND l.due_on IS NULL", "l.sort_key"),
    ),
    (SortBy.TOPICS, False): (_Part("1", "l.topics = '', l.topics COLLATE NOCASE, l.sort_key"),),
    (SortBy.TOPICS, True): (
        _Part("l.topics <> ''", "l.topics COLLATE NOCASE DESC, l.sort_key DESC"),
        _Part("l.topics = ''", "l.sort_key"),
    ),
}


def first_page(
    reader: Reader, query: Query | None, sort: SortBy, descending: bool = False, limit: int = 64
) -> list[ListingRow]:
    """The first ``limit`` rows of a list, without reading the rest. ``query`` None means everyone."""
    found: list[ListingRow] = []
    for sql, parameters in statements(COLUMNS, query, sort, descending):
        page = reader.rows(f"{sql} LIMIT ?", (*parameters, limit - len(found)))
        found.extend(map(ListingRow._make, page))
        if len(found) == limit:
            break
    return found


def id_chunks(
    reader: Reader, query: Query | None, sort: SortBy, descending: bool = False, size: int = 4096
) -> Iterator[list[int]]:
    """All person ids of a list in order, ``size`` at a time, read as they are asked for."""
    for sql, parameters in statements("l.person_id", query, sort, descending):
        found = reader.rows(sql, parameters)
        while chunk := [row[0] for row in islice(found, size)]:
            yield chunk


def ids(reader: Reader, query: Query | None, sort: SortBy, descending: bool = False) -> array[int]:
    """All person ids of a list in order."""
    found = array("q")
    for chunk in id_chunks(reader, query, sort, descending):
        found.extend(chunk)
    return found


def rows(reader: Reader, person_ids: Sequence[int]) -> list[ListingRow]:
    """The rows of ``person_ids`` in their order, whoever is gone left out; one statement."""
    marks = ",".join("?" * len(person_ids))
    found = reader.rows(f"SELECT {COLUMNS} FROM listing l WHERE l.person_id IN ({marks})", person_ids)
    by_id = {row[0]: ListingRow._make(row) for row in found}
    return [by_id[person_id] for person_id in person_ids if person_id in by_id]


def count(reader: Reader, query: Query | None = None) -> int:
    """How many people a list has."""
    source, where, parameters, _ = _condition(query)
    row = reader.one(f"SELECT count(*) FROM {source} WHERE {where}", parameters)
    return int(row[0]) if row else 0


def statements(
    columns: str, query: Query | None, sort: SortBy, descending: bool
) -> Iterator[tuple[str, tuple[object, ...]]]:
    """The one or two SELECTs that together give a list in its order."""
    source, where, parameters, name_order = _condition(query)
    for part in _PARTS[sort, descending]:
        order = part.order.replace("l.sort_key", name_order)
        yield f"SELECT {columns} FROM {source} WHERE {part.where} AND ({where}) ORDER BY {order}", parameters


def _condition(query: Query | None) -> tuple[str, str, tuple[object, ...], str]:
    """Tables, condition, its parameters, and the column of the alphabetical order."""
    if query is None:
        return "listing l", "l.shelf = 0", (), "l.sort_key"
    from netdesk.store.query_sql import condition  # only for a query: the first list is everyone's

    found = condition(query)
    return found.source, f"({found.sql}) AND l.shelf = 0", found.parameters, found.name_order
