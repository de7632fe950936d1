"""Reactions: what a milestone gives occasion to, and what was done about it. Nothing is worded and nothing is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today as day_of
from netdesk.core.change import Area
from netdesk.core.people import ContactKind
from netdesk.core.planner import Act, ActKind, Source, key_of
from netdesk.core.reactions import Reaction
from netdesk.core.sincerity import offered
from netdesk.services import interactions, milestones, people
from netdesk.store import milestones as stored
from netdesk.store import nudges

if TYPE_CHECKING:
    from datetime import date

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_TALKS = 3


def read(reader: Reader, milestone_id: int, today: date) -> Reaction:
    """What may be done about a milestone on a day, and what is shared with its person. Raises NotFoundError."""
    found = milestones.get(reader, milestone_id)
    draft = people.profile(reader, found.person_id).draft
    addresses = [point.value for point in draft.contact_points if point.kind is ContactKind.EMAIL]
    return Reaction(
        found,
        offered(found.kind, found.closeness, found.age(today), is_verified=found.is_verified),
        tuple(interactions.timeline(reader, found.person_id, _TALKS)),
        draft.topics,
        draft.needs,
        ", ".join(part for part in (draft.met_how, draft.met_where) if part),
        addresses[0] if addresses else "",
    )


def settle(store: Store, milestone_id: int, note: str = "") -> None:
    """Take a milestone as reacted to, and keep a note to self with it where there is one. Raises NotFoundError."""
    found = milestones.get(store.as_reader(), milestone_id)
    words = "Note to self about" if note.strip() else "Reacted to"
    with store.step(f"{words} the {found.kind} of {found.name}", Area.MILESTONES, Area.NUDGES) as step:
        if note.strip():
            stored.set_note(store.connection, milestone_id, note.strip())
        key = key_of(Source.MILESTONE, milestone_id, found.noticed_on)
        nudges.add_act(store, key, Act(ActKind.DONE, day_of(store.clock)), found.person_id, found.name)
        step.ids.add(found.person_id)
