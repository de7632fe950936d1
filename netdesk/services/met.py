"""Everybody met at a gathering, logged in one step, with those who are new added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.dates import PartialDate
from netdesk.core.language import tr
from netdesk.core.met import Met, read_met
from netdesk.core.text import words
from netdesk.errors import InputError
from netdesk.services import people
from netdesk.services.interactions import title
from netdesk.store import interactions, profiles
from netdesk.store.people import PeopleWriter

if TYPE_CHECKING:
    from netdesk.core.interactions import InteractionDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def read(reader: Reader, text: str) -> list[Met]:
    """Whom the lines of a text mean: a name each, with an organization after a comma."""
    return [_matched(reader, met) for met in read_met(text)]


def log(store: Store, draft: InteractionDraft, text: str) -> int:
    """Log one interaction with everybody whom the text names, and return its id; who is new is added.

    Raises InputError where a name may mean several people, or where there is none.
    """
    found = read(store.as_reader(), text)
    if not found:
        raise InputError(tr("Write whom you met, a name a line."), "names")
    if unclear := next((met for met in found if met.is_unclear), None):
        shown = people.told_apart(store.as_reader(), [person_id for person_id, _ in unclear.candidates])
        raise InputError(
            tr("“{name}” may be {shown}. Give more of the name, or the organization.").format(
                name=unclear.name, shown=shown
            ),
            "names",
        )
    new: dict[str, Met] = {}
    for met in found:
        if met.is_new:
            new.setdefault(words(met.name), met)
    on = PartialDate(draft.on.year, draft.on.month, draft.on.day)
    drafts = [replace(met.draft(), met_on=on, met_where=draft.event or draft.place) for met in new.values()]
    with store.step("", Area.PEOPLE, Area.INTERACTIONS) as step:
        added = PeopleWriter(store.connection, store.instant(), today(store.clock)).insert(drafts)
        ids = dict(zip(new, added, strict=True))
        met_ids = [ids[words(met.name)] if met.is_new else met.candidates[0][0] for met in found]
        wanted = replace(draft, people=tuple(dict.fromkeys((*draft.people, *met_ids))))
        step.label = tr("Logged {title}").format(title=title(store, wanted))
        (logged,) = interactions.insert(store.connection, [wanted], store.instant())
        step.ids.update(wanted.people)
    return logged


def _matched(reader: Reader, met: Met) -> Met:
    """Who it is: the organization decides where it is given, and makes somebody new of a first name alone."""
    found = people.find(reader, met.name)
    if met.organization and found:
        marks = profiles.marks(reader, [person_id for person_id, _ in found])
        same = [each for each in found if marks[each[0]].fit(met.organization)]
        is_whole = len(found) == 1 and " " in met.name
        found = same or (found if is_whole else [])
    return replace(met, candidates=tuple(found))
