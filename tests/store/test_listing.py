"""Lists of people read in any order, by first page, by slices of ids, by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.core.listing import GroupBy, ListingRow, SortBy
from netdesk.core.people import PersonDraft
from netdesk.core.query import parse
from netdesk.core.text import fold
from netdesk.services import people
from netdesk.store import listing
from netdesk.store.listing_columns import EXTRA
from netdesk.store.opening import open_reader
from netdesk.store.store import Store
from tests.seeds import TODAY, FixedClock, seed_listing

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.store.reader import Reader

PEOPLE = 400
INDEXED = (SortBy.NAME, SortBy.ORGANIZATION, SortBy.CLOSENESS, SortBy.LAST, SortBy.DUE)
ORDERS = [(sort, descending) for sort in SortBy for descending in (False, True)]


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return seed_listing(tmp_path / "netdesk.db", PEOPLE)


def value(row: ListingRow, sort: SortBy) -> object:
    """What an order must follow, read off the row by another way than the statement does."""
    if sort in EXTRA:
        found = row.extra[0]
    else:
        found = getattr(row, {SortBy.LAST: "last_on", SortBy.DUE: "due_on"}.get(sort, sort.value))
    if sort is SortBy.BIRTHDAY:
        _, month, day = map(int, str(found).split())
        return (month, day) if month else None
    return fold(found) if isinstance(found, str) else found


@pytest.mark.parametrize(("sort", "descending"), ORDERS)
def test_an_order_has_everyone_once_with_the_unknown_last(reader: Reader, sort: SortBy, descending: bool) -> None:
    ids = listing.ids(reader, None, sort, descending)
    assert sorted(ids) == list(range(1, PEOPLE + 1))
    if sort is SortBy.NAME:
        assert list(ids) == sorted(ids, reverse=descending)
        return
    columns = (sort,) if sort in EXTRA else ()
    values = [value(row, sort) or None for row in listing.rows(reader, ids, columns)]
    known = [each for each in values if each is not None]
    assert 0 < len(known) < PEOPLE or sort in (SortBy.ADDED, SortBy.CHANGED)
    assert values[: len(known)] == sorted(known, reverse=descending)


@pytest.mark.parametrize(("sort", "descending"), ORDERS)
def test_the_first_page_begins_what_the_ids_go_on_with(reader: Reader, sort: SortBy, descending: bool) -> None:
    ids = list(listing.ids(reader, None, sort, descending))
    for limit in (1, 50, PEOPLE + 5):
        page = listing.first_page(reader, None, sort, descending, limit)
        assert [row.person_id for row in page] == ids[:limit]
    assert [i for chunk in listing.id_chunks(reader, None, sort, descending, 7) for i in chunk] == ids


@pytest.mark.parametrize(("sort", "descending"), [order for order in ORDERS if order[0] in INDEXED])
def test_no_order_with_an_index_sorts(reader: Reader, sort: SortBy, descending: bool) -> None:
    for sql, parameters in listing.statements(reader, "l.person_id", None, sort, descending):
        plan = [row[3] for row in reader.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        assert not [step for step in plan if "TEMP B-TREE" in step], plan


def test_rows_come_in_the_order_asked_for_without_the_gone(reader: Reader) -> None:
    assert [row.person_id for row in listing.rows(reader, [9, 3, PEOPLE + 1, 200])] == [9, 3, 200]
    assert listing.rows(reader, []) == []


def test_everyone_is_counted(reader: Reader) -> None:
    assert listing.count(reader) == PEOPLE


@pytest.mark.parametrize("sort", EXTRA)
def test_a_further_column_is_read_with_the_rows_it_is_asked_for(reader: Reader, sort: SortBy) -> None:
    page = listing.first_page(reader, None, SortBy.NAME, limit=9, columns=(SortBy.CITY, sort))
    assert page == listing.rows(reader, [row.person_id for row in page], (SortBy.CITY, sort))
    assert {row.extra[0] for row in page} <= {"Zagreb", "Split", "Écully", "zug", ""}


@pytest.mark.parametrize("group", GroupBy)
@pytest.mark.parametrize("sort", [SortBy.NAME, SortBy.LAST, SortBy.TAGS])
def test_groups_hold_everyone_once_each_in_the_list_s_order(reader: Reader, group: GroupBy, sort: SortBy) -> None:
    found = list(listing.members(reader, None, group, sort, True))
    assert sorted(member.person_id for member in found) == list(range(1, PEOPLE + 1))
    keys = list(dict.fromkeys(member.key for member in found))
    assert [bool(key) for key in keys] == [True] * (len(keys) - 1) + [False]
    order = list(listing.ids(reader, None, sort, True))
    for key in keys:
        ids = [member.person_id for member in found if member.key == key]
        at = next(number for number, member in enumerate(found) if member.key == key)
        assert [member.person_id for member in found[at : at + len(ids)]] == ids
        if sort is SortBy.NAME:
            assert ids == [person_id for person_id in order if person_id in set(ids)]
    first = [member.person_id for member in listing.members(reader, None, group, sort, True, limit=7)]
    assert first == [member.person_id for member in found[:7]]


def test_a_query_holds_in_groups_too(reader: Reader) -> None:
    query = parse("elektra", TODAY)
    found = [member.person_id for member in listing.members(reader, query, GroupBy.CITY, SortBy.NAME)]
    assert sorted(found) == sorted(listing.ids(reader, query, SortBy.NAME))
    assert 0 < len(found) < PEOPLE


def test_letters_find_the_family_name_first_and_then_any_word(tmp_path: Path) -> None:
    store = Store(tmp_path / "named.db", FixedClock(), lambda change: None)
    drafts = [PersonDraft(given, family) for given, family in (("Ana", "Horvat"), ("Horst", "Adler"), ("Zoé", "李"))]
    ana, horst, zoe = people.add_many(store, drafts, "Added three")
    store.close()
    reader = open_reader(tmp_path / "named.db")
    for letters, found in (("ho", {ana}), ("HORVAT A", {ana}), ("hors", {horst}), ("zoe", {zoe}), ("李", {zoe})):
        assert listing.begun_with(reader, None, letters) == found
    for letters in ("x", "", '"', "  ", "ana horvat"):
        assert listing.begun_with(reader, None, letters) <= {ana}
    assert listing.begun_with(reader, parse("adler", TODAY), "ho") == {horst}
    reader.close()
