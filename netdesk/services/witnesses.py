"""Witness records: skills that I saw people use, on which alone a recommendation can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.errors import InputError, NotFoundError
from netdesk.services.interactions import names_of
from netdesk.store import interactions, recommendations

if TYPE_CHECKING:
    from netdesk.core.recommendations import Witness, WitnessDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def add(store: Store, draft: WitnessDraft) -> int:
    """Keep what I saw and return its id. Raises InputError, NotFoundError."""
    name = _check(store, draft)
    with store.step(tr("Saw {name} at {skill}").format(name=name, skill=draft.skill.strip()), Area.OFFERS) as step:
        step.ids.add(draft.person_id)
        return recommendations.insert_witness(store.connection, draft, store.instant())


def edit(store: Store, witness_id: int, draft: WitnessDraft) -> None:
    """Replace what I saw; whom I saw stays. Raises InputError, NotFoundError."""
    name = _check(store, draft)
    if get(store.as_reader(), witness_id).draft.person_id != draft.person_id:
        raise InputError(tr("What was seen of one person cannot become another's; note it anew."), "people")
    with store.step(tr("Edited what I saw of {name}").format(name=name), Area.OFFERS) as step:
        recommendations.update_witness(store.connection, witness_id, draft)
        step.ids.add(draft.person_id)


def delete(store: Store, witness_id: int) -> None:
    """Remove what I saw, and the claims of drafts that stand on it.

    Raises InputError where a recommendation that was given stands on it, NotFoundError.
    """
    found = get(store.as_reader(), witness_id)
    for each in recommendations.listed(store.as_reader(), found.draft.person_id):
        if each.written_on is not None and any(claim.witness_id == witness_id for claim in each.claims):
            raise InputError(
                tr("The recommendation you gave {name} stands on it; remove that first.").format(name=found.name)
            )
    with store.step(tr("Deleted what I saw of {name}").format(name=found.name), Area.OFFERS) as step:
        recommendations.delete_witness(store.connection, witness_id)
        step.ids.add(found.draft.person_id)


def get(reader: Reader, witness_id: int) -> Witness:
    """One witness record. Raises NotFoundError."""
    found = recommendations.witness(reader, witness_id)
    if found is None:
        raise NotFoundError(
            tr("There is no such witness record, or it was removed meanwhile; see the list of witness records.")
        )
    return found


def listed(reader: Reader, person_id: int = 0) -> list[Witness]:
    """Witness records of one person or of all, the newest first."""
    return recommendations.witnesses(reader, person_id)


def _check(store: Store, draft: WitnessDraft) -> str:
    """The name of the person it is about. Raises InputError, NotFoundError."""
    reader = store.as_reader()
    name = names_of(reader, [draft.person_id] if draft.person_id else [])
    for field, words in (("skill", tr("Say which skill it was.")), ("what", tr("Say what you saw."))):
        if not getattr(draft, field).strip():
            raise InputError(words, field)
    if draft.on > today(store.clock):
        raise InputError(tr("Only what was seen can be noted; this day is still to come."), "on")
    if draft.interaction_id and interactions.get(reader, draft.interaction_id) is None:
        raise NotFoundError(tr("The interaction at which it was is no longer here."))
    return name
