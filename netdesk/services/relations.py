"""Who knows whom: stating it, taking it back, and reading it from either end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.relations import ROLE_WORDS, Relation, Role
from netdesk.errors import InputError, NotFoundError
from netdesk.store import people, relations
from netdesk.store.relations import introduced_by, of_person

if TYPE_CHECKING:
    from netdesk.store.store import Store

__all__ = ["introduced_by", "of_person", "relate", "unrelate"]


def relate(store: Store, person_id: int, other_id: int, role: Role) -> None:
    """State what ``other_id`` is to a person: ``manager`` is "their manager is". Raises InputError, NotFoundError."""
    one, two = _names(store, person_id, other_id)
    with store.step(
        tr("Related {one} and {two}: {role_words}").format(one=one, two=two, role_words=ROLE_WORDS[role]), Area.PEOPLE
    ) as step:
        relations.insert(store.connection, person_id, [Relation(role, other_id)])
        step.ids.update((person_id, other_id))


def unrelate(store: Store, person_id: int, other_id: int, role: Role) -> None:
    """Take back what was stated by ``relate``. Raises NotFoundError."""
    one, two = _names(store, person_id, other_id)
    with store.step(
        tr("{one} and {two} no longer: {role_words}").format(one=one, two=two, role_words=ROLE_WORDS[role]), Area.PEOPLE
    ) as step:
        relations.delete(store.connection, person_id, [Relation(role, other_id)])
        step.ids.update((person_id, other_id))


def _names(store: Store, person_id: int, other_id: int) -> tuple[str, str]:
    if person_id == other_id:
        raise InputError(tr("Nobody has a relation with themselves; pick somebody else."), "relations")
    names = people.names(store.as_reader(), (person_id, other_id))
    if len(names) < 2:
        raise NotFoundError(tr("This person is no longer here."))
    return names[person_id], names[other_id]
