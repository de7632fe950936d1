"""What is said of many people at once: one step each, taken back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position, RelationClass
from netdesk.errors import InputError, NotFoundError
from netdesk.services import people, selection, undo
from netdesk.services.check import findings
from netdesk.store.store import Store
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ANA = PersonDraft(
    given="Ana",
    tags=("client",),
    relation_classes=(RelationClass.FRIEND,),
    positions=(Position("Elektra", "Engineer", end="2020"), Position("Orval", "Head of Data")),
    contact_points=(ContactPoint(ContactKind.PHONE, "123"), ContactPoint(ContactKind.EMAIL, "ana@example.org")),
)
BEN = PersonDraft(given="Ben", positions=(Position("Orval"),))
CHIDI = PersonDraft(given="Chidi", tags=("Client", "press"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", FixedClock(), lambda change: None)
    for draft in (ANA, BEN, CHIDI):
        people.add(store, draft)
    yield store
    assert findings(store.as_reader()) == []
    store.close()


def draft(store: Store, person_id: int) -> PersonDraft:
    return people.profile(store.as_reader(), person_id).draft


def test_tags_come_and_go_in_one_step(store: Store) -> None:
    assert selection.tag_counts(store.as_reader(), [1, 2, 3]) == {"client": 2, "press": 1}
    selection.change_tags(store, [1, 2, 3], ["mentor", " CLIENT "], ["press"])
    assert [draft(store, each).tags for each in (1, 2, 3)] == [("client", "mentor")] * 3
    assert undo.undoable(store.as_reader()) == "Tagged 3 people “mentor”, “CLIENT”, no longer “press”"
    undo.undo(store)
    assert [draft(store, each).tags for each in (1, 2, 3)] == [("client",), (), ("client", "press")]
    selection.change_tags(store, [3], removed=["press"])
    assert undo.undoable(store.as_reader()) == "Took “press” from Chidi"


def test_a_tag_needs_a_name(store: Store) -> None:
    with pytest.raises(InputError):
        selection.change_tags(store, [1], ["  "])


def test_relation_classes_come_and_go(store: Store) -> None:
    selection.set_class(store, [1, 2], RelationClass.FRIEND, True)
    assert selection.class_counts(store.as_reader(), [1, 2, 3]) == {"friend": 2}
    selection.set_class(store, [1, 2], RelationClass.FRIEND, False)
    assert draft(store, 1).relation_classes == ()
    assert undo.undoable(store.as_reader()) == "Related to 2 people no longer as friend"


def test_an_organization_goes_into_the_position_held_now(store: Store) -> None:
    selection.set_organization(store, [1, 2, 3], "  Nordwind  Energi ")
    assert draft(store, 1).positions == (ANA.positions[0], Position("Nordwind Energi", "Head of Data"))
    assert draft(store, 2).positions == draft(store, 3).positions == (Position("Nordwind Energi"),)
    undo.undo(store)
    assert draft(store, 1).positions == ANA.positions
    assert draft(store, 3).positions == ()


def test_without_an_organization_a_position_keeps_what_else_is_said_of_it(store: Store) -> None:
    selection.set_organization(store, [1, 2, 3], "")
    assert draft(store, 1).positions == (ANA.positions[0], Position("", "Head of Data"))
    assert draft(store, 2).positions == ()


def test_do_not_contact_is_said_and_taken_back(store: Store) -> None:
    selection.set_do_not_contact(store, [1, 3], True)
    assert selection.left_alone_count(store.as_reader(), [1, 2, 3]) == 2
    assert draft(store, 1).do_not_contact
    selection.set_do_not_contact(store, [1], False)
    assert not draft(store, 1).do_not_contact
    assert undo.undoable(store.as_reader()) == "To contact Ana again"


def test_addresses_come_in_the_order_asked_for(store: Store) -> None:
    assert selection.emails(store.as_reader(), [3, 1]) == [("Ana", "ana@example.org")]


@pytest.mark.parametrize(
    "verb",
    [
        lambda store: selection.change_tags(store, [9], ["x"]),
        lambda store: selection.set_class(store, [9], RelationClass.FRIEND, True),
        lambda store: selection.set_organization(store, [9], "x"),
        lambda store: selection.set_do_not_contact(store, [9], True),
    ],
)
def test_whoever_is_gone_is_told(store: Store, verb: Callable[[Store], object]) -> None:
    with pytest.raises(NotFoundError):
        verb(store)
