"""Organizations as people's places of work and as my own employers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.core.organizations import Employment, OrganizationDraft
from netdesk.core.people import PersonDraft, Position
from netdesk.errors import InputError, NotFoundError
from netdesk.services import organizations, people, shelf, undo
from netdesk.services.check import findings
from netdesk.store.store import Store
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANA, BEN, CHIDI = 1, 2, 3


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "netdesk.db", FixedClock(), lambda change: None)
    ana = (Position("Elektra", "Intern", start="2015", end="2017"), Position("Elektra", "Engineer", start="2019"))
    ben = (Position("Elektra", "Clerk", end="2020"), Position("Orval", "Head"))
    for name, positions in (("Ana", ana), ("Ben", ben), ("Chidi", (Position("ELEKTRA"),))):
        people.add(store, PersonDraft(given=name, positions=positions))
    yield store
    assert findings(store.as_reader()) == []
    store.close()


def names(members: object) -> list[str]:
    return [each.name for each in members]  # type: ignore[attr-defined]


def test_a_page_has_its_people_now_and_before(store: Store) -> None:
    found = organizations.page(store.as_reader(), organizations.find_one(store.as_reader(), "elek"))
    assert (names(found.now), names(found.before)) == (["Ana", "Chidi"], ["Ben"])
    assert found.now[0].position.title == "Engineer"
    shelf.discard(store, [CHIDI])
    assert names(organizations.page(store.as_reader(), found.organization_id).now) == ["Ana"]


def test_the_list_counts_who_is_there(store: Store) -> None:
    rows = [(each.name, each.now, each.before) for each in organizations.listed(store.as_reader())]
    assert rows == [("Elektra", 2, 1), ("Orval", 1, 0)]


def test_facts_and_my_times_there_are_edited_in_one_step(store: Store) -> None:
    reader = store.as_reader()
    elektra = organizations.find_one(reader, "Elektra")
    before = organizations.page(reader, elektra).draft
    draft = OrganizationDraft(
        " Elektra  d.d. ", "energy", "Croatia", "A **grid**", (Employment("2019-03", "2024-06"), Employment("2011"))
    )
    organizations.edit(store, elektra, draft)
    found = organizations.page(reader, elektra).draft
    assert (found.name, found.industry, found.country, found.notes) == (
        "Elektra d.d.",
        "energy",
        "Croatia",
        "A **grid**",
    )
    assert found.employments == (Employment("2011"), Employment("2019-03", "2024-06"))
    assert undo.undoable(reader) == "Elektra is now Elektra d.d."
    row = organizations.listed(reader)[0]
    assert (row.is_mine, row.was_mine) == (True, True)
    assert people.profile(reader, ANA).draft.positions[1].organization == "Elektra d.d."
    undo.undo(store)
    assert organizations.page(reader, elektra).draft == before


def test_two_names_of_one_organization_are_united(store: Store) -> None:
    reader = store.as_reader()
    elektra, orval = (organizations.find_one(reader, name) for name in ("Elektra", "Orval"))
    organizations.edit(store, elektra, OrganizationDraft("Elektra", "", "", "one", (Employment("2011"),)))
    organizations.edit(store, orval, OrganizationDraft("Orval", "energy", "", "two", (Employment("2019", "2020"),)))
    before = [organizations.page(reader, each) for each in (elektra, orval)]
    organizations.unite(store, elektra, orval)
    found = organizations.page(reader, elektra)
    assert found.draft == OrganizationDraft(
        "Elektra", "energy", "", "one\n\ntwo", (Employment("2011"), Employment("2019", "2020"))
    )
    assert (names(found.now), names(found.before)) == (["Ana", "Ben", "Chidi"], [])
    with pytest.raises(NotFoundError):
        organizations.page(reader, orval)
    undo.undo(store)
    assert [organizations.page(reader, each) for each in (elektra, orval)] == before
    with pytest.raises(InputError):
        organizations.unite(store, elektra, elektra)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (OrganizationDraft("  "), "name"),
        (OrganizationDraft("orval"), "name"),
        (OrganizationDraft("Elektra", employments=(Employment("2021-31"),)), "employments"),
        (OrganizationDraft("Elektra", employments=(Employment("--04"),)), "employments"),
        (OrganizationDraft("Elektra", employments=(Employment("2021-03", "2020"),)), "employments"),
        (OrganizationDraft("Elektra", employments=(Employment(), Employment("", "2020"))), "employments"),
    ],
)
def test_what_cannot_be_is_refused(store: Store, draft: OrganizationDraft, field: str) -> None:
    with pytest.raises(InputError) as refused:
        organizations.edit(store, organizations.find_one(store.as_reader(), "Elektra"), draft)
    assert refused.value.field == field


def test_a_name_that_means_none_or_several_says_so(store: Store) -> None:
    with pytest.raises(NotFoundError, match="No organization is called “Nordwind”"):
        organizations.find_one(store.as_reader(), "Nordwind")
    with pytest.raises(NotFoundError, match="may be 2 organizations: Elektra, Orval"):
        organizations.find_one(store.as_reader(), "r")


def test_one_without_people_is_added_and_deleted_and_comes_back(store: Store) -> None:
    reader = store.as_reader()
    mine = organizations.add(store, OrganizationDraft("My Workshop", employments=(Employment("2020"),)))
    assert organizations.page(reader, mine).draft.employments == (Employment("2020"),)
    with pytest.raises(InputError, match="already"):
        organizations.add(store, OrganizationDraft("my workshop"))
    organizations.delete(store, mine)
    with pytest.raises(NotFoundError):
        organizations.page(reader, mine)
    undo.undo(store)
    assert organizations.page(reader, mine).draft.employments == (Employment("2020"),)
    undo.undo(store)
    assert [each.name for each in organizations.listed(reader)] == ["Elektra", "Orval"]


def test_one_where_somebody_was_is_not_deleted_also_if_they_are_in_the_bin(store: Store) -> None:
    reader = store.as_reader()
    shelf.discard(store, [BEN])
    with pytest.raises(InputError, match="Somebody has a position at Orval"):
        organizations.delete(store, organizations.find_one(reader, "Orval"))
    with pytest.raises(InputError, match="3 people"):
        organizations.delete(store, organizations.find_one(reader, "Elektra"))
