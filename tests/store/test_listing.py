"""Lists of people read in any order, by first page, by slices of ids, by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.core.listing import SortBy
from netdesk.store import listing
from tests.seeds import seed_listing

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.store.reader import Reader

PEOPLE = 400
ORDERS = [(sort, descending) for sort in SortBy for descending in (False, True)]


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return seed_listing(tmp_path / "netdesk.db", PEOPLE)


def value(row: object, sort: SortBy) -> object:
    field = {SortBy.LAST: "last_on", SortBy.DUE: "due_on"}.get(sort, sort.value)
    found = getattr(row, field)
    return found.casefold() if isinstance(found, str) else found


@pytest.mark.parametrize(("sort", "descending"), ORDERS)
def test_an_order_has_everyone_once_with_the_unknown_last(reader: Reader, sort: SortBy, descending: bool) -> None:
    ids = listing.ids(reader, None, sort, descending)
    assert sorted(ids) == list(range(1, PEOPLE + 1))
    if sort is SortBy.NAME:
        assert list(ids) == sorted(ids, reverse=descending)
        return
    values = [value(row, sort) or None for row in listing.rows(reader, ids)]
    known = [each for each in values if each is not None]
    assert 0 < len(known) < PEOPLE
    assert values[: len(known)] == sorted(known, reverse=descending)


@pytest.mark.parametrize(("sort", "descending"), ORDERS)
def test_the_first_page_begins_what_the_ids_go_on_with(reader: Reader, sort: SortBy, descending: bool) -> None:
    ids = list(listing.ids(reader, None, sort, descending))
    for limit in (1, 50, PEOPLE + 5):
        page = listing.first_page(reader, None, sort, descending, limit)
        assert [row.person_id for row in page] == ids[:limit]
    assert [i for chunk in listing.id_chunks(reader, None, sort, descending, 7) for i in chunk] == ids


@pytest.mark.parametrize(("sort", "descending"), [order for order in ORDERS if order[0] is not SortBy.TOPICS])
def test_no_order_with_an_index_sorts(reader: Reader, sort: SortBy, descending: bool) -> None:
    for sql, parameters in listing.statements("l.person_id", None, sort, descending):
        plan = [row[3] for row in reader.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        assert not [step for step in plan if "TEMP B-TREE" in step], plan


def test_rows_come_in_the_order_asked_for_without_the_gone(reader: Reader) -> None:
    assert [row.person_id for row in listing.rows(reader, [9, 3, PEOPLE + 1, 200])] == [9, 3, 200]
    assert listing.rows(reader, []) == []


def test_everyone_is_counted(reader: Reader) -> None:
    assert listing.count(reader) == PEOPLE
