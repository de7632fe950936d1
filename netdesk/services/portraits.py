"""Portraits: all there is to read of somebody, in one look."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.planner import Source
from netdesk.core.portrait import Portrait
from netdesk.services import exchanges, interactions, milestones, nudges, people, promises
from netdesk.store import agendas, guarded_notes, photos, portraits, relations

if TYPE_CHECKING:
    from datetime import datetime

    from netdesk.core.planner import Nudge
    from netdesk.store.reader import Reader

EXCHANGES, HELPERS = 12, 3


def read(reader: Reader, person_id: int, timeline: int, now: datetime | None = None) -> Portrait:
    """Everything on a person's page, with the newest ``timeline`` interactions. Raises NotFoundError.

    The reminders are those that can still come after ``now``.
    """
    profile = people.profile(reader, person_id)
    introducer = profile.draft.introduced_by
    names = people.names(reader, [introducer]) if introducer is not None else {}
    log = interactions.timeline(reader, person_id, timeline)
    alone = exchanges.newest(reader, timeline, person_id=person_id, is_alone=True)
    oldest = log[-1].on if log and len(log) < profile.interactions else date.min
    return Portrait(
        profile,
        photos.of_person(reader, person_id),
        relations.of_person(reader, person_id),
        next(iter(names.items()), None),
        relations.introduced_by(reader, person_id),
        portraits.helpers(reader, person_id, profile.draft.needs, HELPERS),
        promises.opened(reader, person_id=person_id),
        exchanges.newest(reader, EXCHANGES, person_id=person_id),
        portraits.counts(reader, person_id),
        log,
        [point for point in agendas.of_person(reader, person_id) if point.talked_on is None],
        len(guarded_notes.of_person(reader, person_id)),
        [each for each in alone if each.on >= oldest],
        milestones.of_person(reader, person_id),
        [] if now is None else _reminders(reader, person_id, now),
    )


def _reminders(reader: Reader, person_id: int, now: datetime) -> list[Nudge]:
    """The next to come first."""
    found = [each for each in nudges.about_person(reader, person_id, now) if each.source is Source.REMINDER]
    return sorted(found, key=lambda each: each.snoozed_until or each.due_on)
