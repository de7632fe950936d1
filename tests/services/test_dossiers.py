"""A person with photo, relations and closeness history: saved whole in one step, taken back whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netdesk.core.dates import PartialDate
from netdesk.core.dossier import Dossier
from netdesk.core.people import PersonDraft
from netdesk.core.photos import Photo
from netdesk.core.relations import OPPOSITE, Relation, Role
from netdesk.errors import InputError, NotFoundError
from netdesk.services import dossiers, people, photos, relations, undo
from netdesk.services.check import findings
from netdesk.store.store import Store
from tests.seeds import TODAY, FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANA, LI, MARC = 1, 2, 3
PICTURE = Photo("image/jpeg", b"not looked into")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", FixedClock(), lambda change: None)
    for name in ("Ana", "Li", "Marc"):
        people.add(store, PersonDraft(given=name))
    yield store
    assert findings(store.as_reader()) == []
    store.close()


def seen_from(store: Store, person_id: int) -> list[tuple[str, str]]:
    return [(each.role.value, each.name) for each in relations.of_person(store.as_reader(), person_id)]


@pytest.mark.parametrize("role", list(Role))
def test_a_relation_is_seen_from_both_ends_and_undone(store: Store, role: Role) -> None:
    for one, two in ((ANA, LI), (MARC, LI)):  # either id may be the lower one
        relations.relate(store, one, two, role)
        assert (role.value, "Li") in seen_from(store, one)
    assert seen_from(store, LI) == [(OPPOSITE[role].value, "Ana"), (OPPOSITE[role].value, "Marc")]
    relations.relate(store, LI, ANA, OPPOSITE[role])  # the same said from the other end is the same
    assert len(seen_from(store, LI)) == 2
    relations.unrelate(store, LI, ANA, OPPOSITE[role])
    assert seen_from(store, ANA) == []
    undo.undo(store)
    assert seen_from(store, ANA) == [(role.value, "Li")]


def test_relations_need_two_people_who_are_here(store: Store) -> None:
    with pytest.raises(InputError):
        relations.relate(store, ANA, ANA, Role.KNOWS)
    with pytest.raises(NotFoundError):
        relations.relate(store, ANA, 99, Role.KNOWS)


def test_whom_somebody_introduced_to_me(store: Store) -> None:
    people.edit(store, LI, PersonDraft(given="Li", introduced_by=ANA))
    assert relations.introduced_by(store.as_reader(), ANA) == [(LI, "Li")]


def test_a_photo_is_put_replaced_and_removed(store: Store) -> None:
    reader = store.as_reader()
    assert photos.of(reader, ANA) is None
    photos.put(store, ANA, PICTURE)
    photos.put(store, ANA, Photo("image/png", b"another"))
    assert photos.of(reader, ANA) == Photo("image/png", b"another")
    undo.undo(store)
    assert photos.of(reader, ANA) == PICTURE
    photos.remove(store, ANA)
    assert photos.of(reader, ANA) is None
    undo.undo(store)
    assert photos.of(reader, ANA) == PICTURE
    with pytest.raises(NotFoundError):
        photos.put(store, 99, PICTURE)


def test_everything_is_saved_in_one_step(store: Store) -> None:
    before = dossiers.read(store.as_reader(), ANA)
    edited = Dossier(
        PersonDraft(given="Anica", uid=before.draft.uid, closeness=4, introduced_by=MARC),
        PICTURE,
        (Relation(Role.MANAGER, LI, "Li"),),
        ((2, date(2025, 1, 1)),),
    )
    assert dossiers.save(store, ANA, edited, before) == ANA
    after = dossiers.read(store.as_reader(), ANA)
    assert after == replace(edited, history=((4, TODAY), (2, date(2025, 1, 1))))
    assert seen_from(store, LI) == [("manages", "Anica")]
    assert undo.undoable(store.as_reader()) == "Edited Anica"
    undo.undo(store)
    assert dossiers.read(store.as_reader(), ANA) == before
    undo.redo(store)
    assert dossiers.read(store.as_reader(), ANA) == after


def test_somebody_new_comes_with_everything(store: Store) -> None:
    new = Dossier(PersonDraft(given="Zoé", closeness=3), PICTURE, (Relation(Role.KNOWS, ANA, "Ana"),))
    person_id = dossiers.save(store, 0, new, Dossier())
    found = dossiers.read(store.as_reader(), person_id)
    assert (found.photo, found.relations, found.history) == (PICTURE, new.relations, ((3, TODAY),))
    undo.undo(store)
    assert seen_from(store, ANA) == []
    with pytest.raises(NotFoundError):
        dossiers.read(store.as_reader(), person_id)


def test_an_entry_of_the_history_is_corrected_or_removed(store: Store) -> None:
    seen = dossiers.read(store.as_reader(), ANA)
    first = ((5, date(2026, 3, 1)), (3, date(2025, 3, 1)), (1, date(2024, 3, 1)))
    dossiers.save(store, ANA, replace(seen, history=first), seen)
    seen = dossiers.read(store.as_reader(), ANA)
    assert (seen.history, seen.draft.closeness) == (first, 5)
    corrected = ((4, date(2026, 2, 1)), (3, date(2025, 3, 1)))
    dossiers.save(store, ANA, replace(seen, history=corrected), seen)
    found = dossiers.read(store.as_reader(), ANA)
    assert (found.history, found.draft.closeness) == (corrected, 4)
    undo.undo(store)
    assert dossiers.read(store.as_reader(), ANA).history == first


def test_what_changed_elsewhere_meanwhile_stays(store: Store) -> None:
    seen = dossiers.read(store.as_reader(), ANA)
    photos.put(store, ANA, PICTURE)
    relations.relate(store, ANA, LI, Role.KNOWS)
    people.state_closeness(store, [ANA], 5)
    edited = replace(seen, draft=replace(seen.draft, city="Zagreb"), relations=(Relation(Role.FAMILY, MARC, "Marc"),))
    dossiers.save(store, ANA, edited, seen)
    found = dossiers.read(store.as_reader(), ANA)
    assert (found.draft.city, found.photo, found.draft.closeness) == ("Zagreb", PICTURE, 5)
    assert seen_from(store, ANA) == [("knows", "Li"), ("family", "Marc")]


@pytest.mark.parametrize(
    ("edited", "field"),
    [
        (Dossier(PersonDraft()), "given"),
        (Dossier(PersonDraft(given="Ana", introduced_by=ANA)), "introduced_by"),
        (Dossier(PersonDraft(given="Ana"), relations=(Relation(Role.KNOWS, ANA),)), "relations"),
        (Dossier(PersonDraft(given="Ana"), history=((3, date(2026, 11, 23)),)), "history"),
        (Dossier(PersonDraft(given="Ana"), history=((6, date(2026, 11, 1)),)), "history"),
        (Dossier(PersonDraft(given="Ana"), history=((3, TODAY), (4, TODAY))), "history"),
        (Dossier(PersonDraft(given="Ana", birthday=PartialDate(2026, 12))), "birthday"),
        (Dossier(PersonDraft(given="Ana", met_on=PartialDate(2027))), "met_on"),
        (Dossier(PersonDraft(given="Ana", connected_on=date(2026, 11, 23))), "connected_on"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(store: Store, edited: Dossier, field: str) -> None:
    seen = dossiers.read(store.as_reader(), ANA)
    with pytest.raises(InputError) as refused:
        dossiers.save(store, ANA, edited, seen)
    assert refused.value.field == field
    assert dossiers.read(store.as_reader(), ANA) == seen


def test_a_day_that_may_have_been_is_taken_and_one_to_come_that_a_file_brought_stays(store: Store) -> None:
    ben = people.add(store, PersonDraft(given="Ben", connected_on=date(2027, 1, 1)))
    seen = dossiers.read(store.as_reader(), ben)
    draft = replace(seen.draft, birthday=PartialDate(None, 12, 24), met_on=PartialDate(2026, 11))
    dossiers.save(store, ben, replace(seen, draft=draft), seen)
    assert dossiers.read(store.as_reader(), ben).draft == draft


def test_whoever_was_picked_must_be_here(store: Store) -> None:
    seen = dossiers.read(store.as_reader(), ANA)
    with pytest.raises(NotFoundError):
        dossiers.save(store, ANA, replace(seen, relations=(Relation(Role.KNOWS, 99),)), seen)
    with pytest.raises(NotFoundError):
        dossiers.save(store, 99, seen, seen)
