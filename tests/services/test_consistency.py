"""What I am, what the surfaces say of it, and what is let be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.core.consistency import FindingKind
from netdesk.core.own_facts import OwnFacts, OwnPosition
from netdesk.core.surfaces import SurfaceDraft
from netdesk.errors import InputError
from netdesk.services import consistency, me, organizations, sample, surfaces, undo
from netdesk.store.store import Store
from tests.seeds import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", FixedClock(), lambda change: None)
    yield store
    store.close()


def kinds(store: Store) -> list[FindingKind]:
    return [each.kind for each in consistency.found(store.as_reader(), TODAY)]


def say(store: Store, key: str, said: str) -> None:
    (github,) = surfaces.listed(store.as_reader())
    text = next(each for each in github.texts if each.key == key)
    surfaces.publish(store, text.text_id, said)


def test_what_is_found_is_mended_or_let_be(store: Store) -> None:
    me.set_facts(store, OwnFacts("Zoé Bo", "Lyon", (OwnPosition("Elektra", "Head", "2022-03"),)))
    surfaces.add(store, SurfaceDraft("GitHub", "github"))
    assert kinds(store) == []
    say(store, "location", "Paris")
    say(store, "company", "@orval")
    assert kinds(store) == [FindingKind.EMPLOYER, FindingKind.CITY]
    say(store, "company", "@elektra")
    (found,) = consistency.found(store.as_reader(), TODAY)
    consistency.let_be(store, found)
    assert kinds(store) == []
    say(store, "location", "Nice")
    assert kinds(store) == [FindingKind.CITY]
    say(store, "location", "Paris")
    assert kinds(store) == []
    for _ in range(3):
        undo.undo(store)
    assert kinds(store) == [FindingKind.CITY]


def test_my_positions_are_the_times_at_my_employers(store: Store) -> None:
    facts = OwnFacts(
        " Zoé  Bo ", "Lyon", (OwnPosition(" Elektra", " Head ", "2022-03"), OwnPosition("Orval", end="2022"))
    )
    me.set_facts(store, facts)
    me.set_facts(store, facts)
    assert len(undo.history(store.as_reader())) == 1
    read = me.facts(store.as_reader())
    assert (read.name, [each.title for each in read.held]) == ("Zoé Bo", ["Head"])
    rows = {each.name: (each.is_mine, each.was_mine) for each in organizations.listed(store.as_reader())}
    assert rows == {"Elektra": (True, False), "Orval": (False, True)}
    me.set_facts(store, OwnFacts("Zoé Bo", "Lyon", (OwnPosition("ELEKTRA", "Head", "2022-03"),)))
    assert len(organizations.listed(store.as_reader())) == 2
    undo.undo(store)
    undo.undo(store)
    assert me.facts(store.as_reader()) == OwnFacts()


@pytest.mark.parametrize(
    "position", [OwnPosition(" "), OwnPosition("Elektra", start="03"), OwnPosition("Elektra", "", "2022", "2021")]
)
def test_a_position_that_cannot_be_is_refused(store: Store, position: OwnPosition) -> None:
    with pytest.raises(InputError) as caught:
        me.set_facts(store, OwnFacts("", "", (position,)))
    assert caught.value.field == "positions"


def test_the_sample_has_something_to_mend(store: Store) -> None:
    sample.fill(store)
    assert set(kinds(store)) == {FindingKind.EMPLOYER, FindingKind.CITY, FindingKind.STALE}
