"""Archive and bin: who is shown where, for how long, and back again."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from netdesk.core.change import Change, Origin
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.listing import Shelf, SortBy
from netdesk.core.people import PersonDraft
from netdesk.errors import NotFoundError, UndoError
from netdesk.services import interactions, listing, nudges, outlook, people, shelf, undo
from netdesk.store.store import Store
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 9).astimezone()


@pytest.fixture
def changes() -> list[Change]:
    return []


@pytest.fixture
def store(tmp_path: Path, changes: list[Change]) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", FakeClock(NOW), changes.append)
    for given in ("Ana", "Ben", "Chidi"):
        people.add(store, PersonDraft(given=given, closeness=5))
    for ids in ((1,), (1, 2), (3,)):
        interactions.log(store, InteractionDraft(date(2026, 9, 1), ids, Channel.PHONE))
    yield store
    store.close()


def shown(store: Store) -> list[int]:
    return list(listing.ids(store.as_reader(), None, SortBy.NAME))


def journal(store: Store) -> list[tuple[int, ...]]:
    entries = interactions.newest(store.as_reader(), 10)
    return sorted(tuple(person_id for person_id, _ in entry.people) for entry in entries)


def due(store: Store) -> list[int]:
    return sorted(nudge.person_id for nudge in nudges.today(store.as_reader(), NOW))


def test_the_archive_hides_from_list_and_nudges_and_keeps_the_journal(store: Store, changes: list[Change]) -> None:
    assert due(store) == [1, 2, 3]
    shelf.archive(store, [1])
    assert shown(store) == [2, 3]
    assert due(store) == [2, 3]
    assert journal(store) == [(1,), (1, 2), (3,)]
    assert changes[-1].ids == {1}
    assert shelf.counts(store.as_reader(), [1, 2, 3]) == {Shelf.HERE: 2, Shelf.ARCHIVED: 1}
    shelf.restore(store, [1])
    assert shown(store) == [1, 2, 3]
    assert due(store) == [1, 2, 3]


def test_the_bin_hides_what_was_with_nobody_else(store: Store) -> None:
    shelf.discard(store, [1])
    assert shown(store) == [2, 3]
    assert journal(store) == [(1, 2), (3,)]
    assert undo.undoable(store.as_reader()) == "Moved Ana to the bin"
    shelf.restore(store, [1])
    assert journal(store) == [(1,), (1, 2), (3,)]


def test_out_of_the_bin_one_is_where_one_was(store: Store) -> None:
    shelf.archive(store, [2])
    shelf.discard(store, [2])
    assert shelf.counts(store.as_reader(), [2]) == {Shelf.BINNED: 1}
    shelf.restore(store, [2])
    assert shelf.counts(store.as_reader(), [2]) == {Shelf.ARCHIVED: 1}
    shelf.restore(store, [2])
    assert shown(store) == [1, 2, 3]


@pytest.mark.parametrize("move", [shelf.archive, shelf.discard])
def test_a_move_is_one_step_to_undo(store: Store, move: object) -> None:
    move(store, [1, 3])
    assert shown(store) == [2]
    undo.undo(store)
    assert shown(store) == [1, 2, 3]
    assert due(store) == [1, 2, 3]


def test_the_bin_is_emptied_and_that_is_undone(store: Store) -> None:
    assert shelf.empty_bin(store) == 0
    shelf.discard(store, [1, 2])
    assert shelf.empty_bin(store) == 2
    assert shelf.counts(store.as_reader(), [1, 2, 3]) == {Shelf.HERE: 1}
    undo.undo(store)
    assert shelf.counts(store.as_reader(), [1, 2, 3]) == {Shelf.HERE: 1, Shelf.BINNED: 2}


def test_after_thirty_days_the_bin_lets_go_in_a_step_that_undo_passes_over(store: Store, changes: list[Change]) -> None:
    shelf.discard(store, [1])
    store.clock.advance(days=1)
    shelf.discard(store, [2])
    people.state_closeness(store, [3], 4)
    undo.undo(store)
    store.clock.advance(days=28)
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [1, 2]) == {Shelf.BINNED: 2}
    store.clock.advance(days=1)
    changes.clear()
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [1, 2]) == {Shelf.BINNED: 1}
    assert [(change.origin, change.label) for change in changes] == [
        (Origin.ENGINE, "Removed 1 person after 30 days in the bin")
    ]
    assert undo.redoable(store.as_reader()) == "Stated Chidi as close (4)"
    assert undo.undoable(store.as_reader()) == "Moved Ben to the bin"
    step_id = undo.history(store.as_reader())[0].step_id
    undo.undo(store, step_id)
    assert shelf.counts(store.as_reader(), [1]) == {Shelf.BINNED: 1}


def test_a_clock_that_runs_ahead_does_not_empty_the_bin(store: Store) -> None:
    shelf.discard(store, [1])
    store.clock.advance(days=40)
    shelf.discard(store, [2])
    store.clock.move_to(datetime(2090, 1, 1, 9).astimezone())
    people.state_closeness(store, [3], 4)
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [1, 2]) == {Shelf.BINNED: 1}, (
        "the clock was last right ten days after the first one's end"
    )
    store.clock.move_to(NOW + timedelta(days=69))
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [2]) == {Shelf.BINNED: 1}
    store.clock.move_to(NOW + timedelta(days=71))
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [2]) == {}


def test_who_was_put_in_the_bin_by_a_clock_that_ran_ahead_leaves_it_thirty_days_after_it_was_set_right(
    store: Store,
) -> None:
    store.clock.move_to(datetime(2090, 1, 1, 9).astimezone())
    shelf.discard(store, [1])
    people.state_closeness(store, [3], 3)
    store.clock.move_to(NOW)
    shelf.remove_expired(store)
    people.state_closeness(store, [3], 4)
    assert people.profile(store.as_reader(), 1).leaves_on == NOW.date() + timedelta(days=30)
    store.clock.move_to(NOW + timedelta(days=29))
    people.state_closeness(store, [3], 5)
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [1]) == {Shelf.BINNED: 1}
    store.clock.move_to(NOW + timedelta(days=30))
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [1]) == {}


def test_a_clock_that_runs_behind_for_a_while_removes_nobody(store: Store) -> None:
    shelf.discard(store, [1])
    store.clock.move_to(datetime(1999, 1, 1, 9).astimezone())
    people.state_closeness(store, [3], 3)
    shelf.remove_expired(store)
    store.clock.move_to(NOW + timedelta(days=1))
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [1]) == {Shelf.BINNED: 1}


def test_after_a_long_absence_the_bin_waits_until_the_clock_has_gone_on_for_six_days(store: Store) -> None:
    shelf.discard(store, [1])
    store.clock.advance(days=120)
    for _ in range(6):
        outlook.mark_notified(store, (), f"summary:{store.clock.now().date()}")
        shelf.remove_expired(store)
        assert shelf.counts(store.as_reader(), [1]) == {Shelf.BINNED: 1}
        store.clock.advance(days=1)
    shelf.remove_expired(store)
    assert shelf.counts(store.as_reader(), [1]) == {}


def test_a_step_of_the_engine_alone_leaves_nothing_to_undo(tmp_path: Path) -> None:
    store = Store(tmp_path / "other.db", FakeClock(NOW), lambda change: None)
    with store.step("Kept house", origin=Origin.ENGINE):
        store.connection.execute("INSERT INTO tag (name) VALUES ('client')")
    with pytest.raises(UndoError):
        undo.undo(store)
    store.close()


def test_names_are_looked_for_where_it_is_asked(store: Store) -> None:
    shelf.archive(store, [1])
    reader = store.as_reader()
    assert people.find(reader, "ana") == people.find(reader, "an") == []
    assert people.find(reader, "ana", tuple(Shelf)) == [(1, "Ana")]
    assert people.find_one(reader, "an", (Shelf.ARCHIVED,)) == 1
    with pytest.raises(NotFoundError, match="archive or the bin"):
        people.find_one(reader, "Ana")
    with pytest.raises(NotFoundError, match="Nobody there"):
        people.find_one(reader, "Ben", (Shelf.BINNED,))


def test_nobody_is_moved_who_is_not_there(store: Store) -> None:
    with pytest.raises(NotFoundError):
        shelf.archive(store, [99])


def test_whoever_is_not_to_be_contacted_is_not_due(store: Store) -> None:
    from netdesk.services import selection

    selection.set_do_not_contact(store, [1, 2], True)
    assert due(store) == [3]
    assert shown(store) == [1, 2, 3]
    assert [row.is_left_alone for row in listing.rows(store.as_reader(), [1, 2, 3])] == [1, 1, 0]
    undo.undo(store)
    assert due(store) == [1, 2, 3]
