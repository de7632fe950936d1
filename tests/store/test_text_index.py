"""The text index: whoever has come in is found at once, also before the beginnings of their words are ready."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.core.listing import SortBy
from netdesk.core.people import PersonDraft
from netdesk.core.query import parse
from netdesk.services import people, selection, undo
from netdesk.services.desk import Desk
from netdesk.store import check, listing
from netdesk.store.store import Store
from tests.seeds import FixedClock

TODAY = date(2026, 11, 22)
MANY = 1500
QUERIES = ("", "a", "an", "anaconda", "ana 7", "ana -ana7", '"ana anaconda"', "ana* or ben", "org:elek")


def some(count: int, given: str = "Ana", family: str = "Anaconda") -> list[PersonDraft]:
    return [PersonDraft(given=f"{given}{number}", family=family) for number in range(count)]


def found(store: Store) -> list[list[int]]:
    reader = store.as_reader()
    return [list(listing.ids(reader, parse(text, TODAY), SortBy.NAME)) for text in QUERIES]


def is_late(store: Store) -> bool:
    return listing.quickest_index(store.as_reader()) == "person_text"


def wait(store: Store) -> None:
    while store.tidy():
        pass


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path / "netdesk.db", FixedClock(), lambda change: None)
    yield opened
    opened.close()


def test_many_at_once_are_found_before_and_after_the_beginnings_of_their_words_are_ready(store):
    people.add_many(store, some(MANY), "Added many")
    assert is_late(store)
    before = found(store)
    assert [len(ids) for ids in before[:3]] == [MANY] * 3
    assert list(check.findings(store.as_reader())) == []
    wait(store)
    assert not is_late(store)
    assert found(store) == before
    assert list(check.findings(store.as_reader())) == []


def test_a_few_are_ready_at_once(store):
    people.add_many(store, some(20), "Added a few")
    assert not is_late(store)


def test_undoing_many_before_they_are_ready_leaves_nothing_to_do(store):
    people.add_many(store, some(MANY), "Added many")
    undo.undo(store)
    wait(store)
    assert found(store) == [[] for _ in QUERIES]
    undo.redo(store)
    assert len(found(store)[1]) == MANY
    wait(store)
    assert list(check.findings(store.as_reader())) == []


def test_repair_makes_many_anew(store):
    people.add_many(store, some(MANY), "Added many")
    wait(store)
    before = found(store)
    store.connection.execute("INSERT INTO person_prefix (person_prefix) VALUES ('delete-all')")
    assert list(check.findings(store.as_reader())) != []
    store.rebuild()
    assert found(store) == before
    wait(store)
    assert found(store) == before
    assert list(check.findings(store.as_reader())) == []


acts = st.lists(
    st.sampled_from(["add one", "add many", "rename one", "tag many", "delete one", "undo", "redo", "tidy once"]),
    min_size=3,
    max_size=8,
)


@settings(max_examples=8)
@given(acts=acts)
def test_whatever_happens_in_between_the_two_tables_agree_in_the_end(tmp_path_factory, acts):
    store = Store(tmp_path_factory.mktemp("law") / "netdesk.db", FixedClock(), lambda change: None)
    people.add_many(store, some(MANY), "Added many")
    for number, act in enumerate(acts):
        ids = [row[0] for row in store.as_reader().rows("SELECT id FROM person ORDER BY id")]
        match act:
            case "add one":
                people.add(store, PersonDraft(given="Ana", family=f"One{number}"))
            case "add many":
                people.add_many(store, some(MANY, "Ben"), "Added many more")
            case "rename one" if ids:
                people.edit(store, ids[0], PersonDraft(given="Aaron", family=f"Renamed{number}"))
            case "tag many" if ids:
                selection.change_tags(store, ids, [f"ana{number}"])
            case "delete one" if ids:
                people.delete(store, ids[-1:])
            case "undo" if undo.undoable(store.as_reader()):
                undo.undo(store)
            case "redo" if undo.redoable(store.as_reader()):
                undo.redo(store)
            case "tidy once":
                store.tidy()
    assert list(check.findings(store.as_reader())) == []
    before = found(store)
    wait(store)
    assert not is_late(store)
    assert found(store) == before
    assert list(check.findings(store.as_reader())) == []
    store.close()


def test_an_open_desk_gets_them_ready_by_itself(tmp_path):
    desk = Desk(tmp_path, FixedClock())
    desk.run(people.add_many, some(MANY), "Added many").result()
    while listing.quickest_index(desk.reader) == "person_text":
        desk.run(lambda store: None).result()  # after each verb comes a quiet moment, unless the next is there
    desk.close()
