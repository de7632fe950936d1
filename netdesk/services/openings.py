"""Openings: doors heard of, how early and how new, what I do about them, and to whom they are passed on.

An opening is private: it is in no list, export or sheet of people.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind
from netdesk.core.language import labelled, tr
from netdesk.core.openings import OpeningStatus
from netdesk.core.reminders import ReminderDraft
from netdesk.errors import InputError, NotFoundError
from netdesk.services.lookup import meant
from netdesk.services.people import named
from netdesk.store import comfort, exchanges, openings, people, reminders
from netdesk.store.openings import listed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.core.openings import Opening, OpeningDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

__all__ = [
    "add",
    "covered",
    "delete",
    "edit",
    "find_one",
    "listed",
    "listed_with_covered",
    "one",
    "pass_on",
    "set_status",
]


def add(store: Store, draft: OpeningDraft) -> int:
    """Write down an opening and return its id. Raises InputError, NotFoundError."""
    draft = _checked(store, draft)
    with store.step(tr("Heard of {kind}: {what}").format(kind=tr(draft.kind), what=draft.what), Area.REACH) as step:
        step.ids.update(draft.sources)
        return openings.insert(store.connection, draft, store.instant())


def edit(store: Store, opening_id: int, draft: OpeningDraft) -> None:
    """Replace what is said of an opening. Raises InputError, NotFoundError."""
    before = one(store.as_reader(), opening_id).draft
    draft = _checked(store, draft)
    if draft == before:
        return
    is_status_alone = replace(before, status=draft.status, closed_on=draft.closed_on) == draft
    edited = tr("Edited {name}").format(name=draft.what)
    with store.step(labelled(draft.what, tr(draft.status)) if is_status_alone else edited, Area.REACH) as step:
        openings.update(store.connection, opening_id, draft)
        step.ids.update(before.sources, draft.sources)


def set_status(store: Store, opening_id: int, status: OpeningStatus) -> None:
    """Say what I do about an opening now. Raises NotFoundError."""
    edit(store, opening_id, replace(one(store.as_reader(), opening_id).draft, status=status))


def pass_on(store: Store, opening_id: int, person_id: int) -> None:
    """Pass an opening on to somebody: a give, and a reminder tomorrow to thank who told me of it.

    Raises InputError where they were its source or have it already, NotFoundError.
    """
    found = one(store.as_reader(), opening_id)
    draft = found.draft
    who = named(store, [person_id])
    if person_id in draft.sources:
        raise InputError(tr("{who} told you of it.").format(who=who), "person")
    if any(person_id == each.person_id for each in found.passed):
        raise InputError(tr("{who} has it already.").format(who=who), "person")
    day = today(store.clock)
    give = Exchange(Direction.GIVE, ExchangeKind.JOB_LEAD, draft.what)
    with store.step(
        tr("Passed on to {who}: {what}").format(who=who, what=draft.what), Area.REACH, Area.INTERACTIONS, Area.NUDGES
    ) as step:
        step.ids.update((person_id, *draft.sources))
        [exchange_id] = exchanges.insert(store.connection, [ExchangeDraft(day, (person_id,), give)], store.instant())
        openings.pass_on(store.connection, opening_id, exchange_id)
        if draft.sources:
            source = draft.sources[0]
            text = tr("Thank {names} for: {what}").format(
                names=people.names(store.as_reader(), [source])[source], what=draft.what
            )
            reminders.add(store, ReminderDraft(text, day + timedelta(days=1), person_id=source))


def delete(store: Store, opening_id: int) -> None:
    """Take an opening away; what was given stays in the ledger. Raises NotFoundError."""
    before = one(store.as_reader(), opening_id).draft
    with store.step(tr("Deleted {kind}: {what}").format(kind=tr(before.kind), what=before.what), Area.REACH) as step:
        openings.delete(store.connection, opening_id)
        step.ids.update(before.sources)


def one(reader: Reader, opening_id: int) -> Opening:
    """One opening. Raises NotFoundError."""
    found = openings.one(reader, opening_id)
    if found is None:
        raise NotFoundError(tr("This opening is no longer here."))
    return found


def find_one(reader: Reader, words: str) -> Opening:
    """The one opening meant: by its number, else by what it is or a part of that. Raises NotFoundError."""
    every = {each.opening_id: each for each in listed(reader)}
    titles = {number: each.draft.what for number, each in every.items()}
    return every[
        meant(
            words,
            titles,
            none=tr("No opening is called “{words}”; see netdesk openings.").format(words=words),
            part="it",
        )
    ]


def listed_with_covered(reader: Reader) -> tuple[list[Opening], Mapping[tuple[str, str], str]]:
    """Every opening, and ``covered``. Takes a while where there are very many people."""
    every = listed(reader)
    return every, covered(reader) if every else {}


def covered(reader: Reader) -> Mapping[tuple[str, str], str]:
    """What my positions and my network covered by which day, for ``core.comfort.novelty``."""
    return comfort.survey(reader).covered


def _checked(store: Store, draft: OpeningDraft) -> OpeningDraft:
    """The draft as it can be stored. Raises InputError, NotFoundError."""
    day = today(store.clock)
    what = " ".join(draft.what.split())
    if not what:
        raise InputError(tr("Say what it is."), "what")
    if draft.heard_on > day:
        raise InputError(tr("You hear of it on that day? It is still to come."), "heard_on")
    if draft.posted_on is not None and draft.posted_on > day:
        raise InputError(tr("That day is still to come; say when it was posted once it is."), "posted_on")
    named(store, draft.sources)
    is_closed = draft.status is OpeningStatus.CLOSED
    closed_on = (draft.closed_on or day) if is_closed else None
    return replace(draft, what=what, url=draft.url.strip(), closed_on=closed_on)
