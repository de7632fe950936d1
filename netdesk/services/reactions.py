"""Reactions: what a milestone gives occasion to, and what was done about it. Nothing is worded and nothing is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.people import ContactKind
from netdesk.core.planner import Act, ActKind, Source, key_of
from netdesk.core.reactions import Reaction
from netdesk.core.sincerity import Yearly, offered
from netdesk.errors import NotFoundError
from netdesk.services import interactions, milestones, people
from netdesk.store import milestones as stored
from netdesk.store import nudges, person_drafts
from netdesk.store import people as stored_people

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.milestones import Milestone
    from netdesk.core.planner import Nudge
    from netdesk.core.sincerity import Offered
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_TALKS = 3


def read(reader: Reader, milestone_id: int, today: date) -> Reaction:
    """What may be done about a milestone on a day, and what is shared with its person. Raises NotFoundError."""
    found = milestones.get(reader, milestone_id)
    may = offered(found.kind, found.closeness, found.age(today), is_verified=found.is_verified)
    return _reaction(reader, found.person_id, found.name, found, may)


def read_yearly(reader: Reader, nudge: Nudge, today: date) -> Reaction:
    """The same of a birthday or work anniversary, which the user's own data vouch for. Raises NotFoundError."""
    occasion = Yearly.BIRTHDAY if nudge.source is Source.BIRTHDAY else Yearly.ANNIVERSARY
    may = offered(occasion, nudge.closeness, (today - nudge.about_on).days, is_verified=True)
    return _reaction(reader, nudge.person_id, nudge.name, nudge, may)


def _reaction(reader: Reader, person_id: int, name: str, about: Milestone | Nudge, may: Offered) -> Reaction:
    draft = people.profile(reader, person_id).draft
    addresses = [point.value for point in draft.contact_points if point.kind is ContactKind.EMAIL]
    return Reaction(
        person_id,
        name,
        about,
        may,
        tuple(interactions.timeline(reader, person_id, _TALKS)),
        draft.topics,
        draft.needs,
        ", ".join(part for part in (draft.met_how, draft.met_where) if part),
        addresses[0] if addresses else "",
    )


def settle(store: Store, milestone_id: int, note: str = "") -> None:
    """Take a milestone as reacted to, and keep a note to self with it where there is one. Raises NotFoundError."""
    found = milestones.get(store.as_reader(), milestone_id)
    with store.step(_label(note, found.kind, found.name), Area.MILESTONES, Area.NUDGES) as step:
        if note.strip():
            stored.set_note(store.connection, milestone_id, note.strip())
        key = key_of(Source.MILESTONE, milestone_id, found.noticed_on)
        nudges.add_act(store, key, Act(ActKind.DONE, day_of(store.clock)), found.person_id, found.name)
        step.ids.add(found.person_id)


def settle_yearly(store: Store, nudge: Nudge, note: str = "") -> None:
    """The same for a birthday or work anniversary; a note to self goes to the person's notes. Raises NotFoundError."""
    with store.step(_label(note, nudge.source.value, nudge.name), Area.PEOPLE, Area.NUDGES) as step:
        if note.strip():
            old = person_drafts.read(store.as_reader(), [nudge.person_id]).get(nudge.person_id)
            if old is None:
                raise NotFoundError(tr("This person is no longer here."))
            notes = "\n\n".join(part for part in (old.notes.rstrip(), note.strip()) if part)
            writer = stored_people.PeopleWriter(store.connection, store.instant(), day_of(store.clock))
            writer.update(nudge.person_id, old, replace(old, notes=notes))
        nudges.add_act(store, nudge.key, Act(ActKind.DONE, day_of(store.clock)), nudge.person_id, nudge.name)
        step.ids.add(nudge.person_id)


def _label(note: str, kind: str, name: str) -> str:
    words = tr("Note to self about the {kind} of {name}") if note.strip() else tr("Reacted to the {kind} of {name}")
    return words.format(kind=tr(kind), name=name)
