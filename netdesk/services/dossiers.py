"""Dossiers: a person with photo, relations and closeness history, read whole and saved in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.dates import PartialDate
from netdesk.core.dossier import Dossier
from netdesk.core.language import tr
from netdesk.core.merging import merged
from netdesk.errors import InputError, NotFoundError
from netdesk.services import source_cards
from netdesk.store import closeness, people, person_drafts, photos, relations

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.people import PersonDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def read(reader: Reader, person_id: int) -> Dossier:
    """All that can be edited of a person. Raises NotFoundError."""
    draft = person_drafts.read(reader, [person_id]).get(person_id)
    if draft is None:
        raise NotFoundError(tr("This person is no longer here."))
    return Dossier(
        draft,
        photos.of_person(reader, person_id),
        relations.of_person(reader, person_id),
        closeness.history(reader, person_id),
    )


def save(store: Store, person_id: int, edited: Dossier, seen: Dossier) -> int:
    """Write what differs between ``seen`` and ``edited``, in one step; 0 is somebody new. Returns the id.

    Raises InputError, NotFoundError. What was changed elsewhere since ``seen`` stays. A closeness that differs is
    stated as of today; an entry of the history that differs takes the place of the one that is gone.
    """
    _check(store, person_id, edited)
    _refuse_days_to_come(edited.draft, seen.draft, today(store.clock))
    reader = store.as_reader()
    stored = read(reader, person_id) if person_id else None
    with store.step("", Area.PEOPLE) as step:
        writer = people.PeopleWriter(store.connection, store.instant(), today(store.clock))
        if stored is None:
            draft = edited.draft
            step.label = tr("Added {name}").format(name=draft.name)
            person_id = writer.insert([draft])[0]
        else:
            draft = merged(seen.draft, edited.draft, stored.draft)
            step.label = tr("Edited {name}").format(name=draft.name or stored.draft.name)
            writer.update(person_id, stored.draft, draft)
            source_cards.prune(store, [person_id])
        _write_history(store, person_id, edited, seen)
        if stored is not None and edited.draft.closeness != seen.draft.closeness:
            writer.state_closeness([(person_id, draft.closeness, today(store.clock).isoformat())])
        gone, new = set(seen.relations) - set(edited.relations), set(edited.relations) - set(seen.relations)
        relations.delete(store.connection, person_id, gone)
        relations.insert(store.connection, person_id, new)
        if edited.photo != seen.photo:
            photos.put(store.connection, person_id, edited.photo)
        step.ids.update({person_id}, (each.other_id for each in gone | new))
    return person_id


def _write_history(store: Store, person_id: int, edited: Dossier, seen: Dossier) -> None:
    gone = [each for each in seen.history if each not in edited.history]
    new = [each for each in edited.history if each not in seen.history]
    closeness.replace(store.connection, person_id, gone, new)


def _refuse_days_to_come(draft: PersonDraft, seen: PersonDraft, day: date) -> None:
    """Nobody was born, met or connected with on a day to come. What is stored already stays. Raises InputError."""
    for field in ("birthday", "met_on", "connected_on"):
        said = getattr(draft, field)
        first = said.first_day if isinstance(said, PartialDate) else said
        if first is not None and first > day and said != getattr(seen, field):
            raise InputError(tr("{day} is still to come; write a day that has been.").format(day=said), field)


def _check(store: Store, person_id: int, edited: Dossier) -> None:
    """Raises InputError, NotFoundError."""
    others = {each.other_id for each in edited.relations}
    introducer = edited.draft.introduced_by
    if person_id and person_id in others:
        raise InputError(tr("Nobody has a relation with themselves; pick somebody else."), "relations")
    if introducer is not None and introducer == person_id:
        raise InputError(tr("Nobody introduces themselves; pick somebody else."), "introduced_by")
    wanted = others | ({introducer} if introducer is not None else set())
    if len(people.names(store.as_reader(), wanted)) < len(wanted):
        raise NotFoundError(tr("One of the people picked is no longer here."))
    if any(on > today(store.clock) for _, on in edited.history):
        raise InputError(tr("Closeness is stated as of a day that has been; this one is still to come."), "history")
    if any(level is not None and level not in CLOSENESS_WORDS for level, _ in edited.history):
        raise InputError(tr("Closeness is a number from 1 (distant) to 5 (very close)."), "history")
    days = [on for _, on in edited.history]
    if len(set(days)) < len(days):
        raise InputError(tr("Two entries are of the same day; leave one of them out."), "history")
