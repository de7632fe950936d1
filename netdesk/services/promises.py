"""Promises: what I owe and what I am owed. Those of an interaction are logged with it; here they stand alone, and here
each of them is kept, let go or opened again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.exchanges import Side
from netdesk.core.language import labelled, tr
from netdesk.errors import InputError, NotFoundError
from netdesk.services.interactions import names_of
from netdesk.store import promises

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.exchanges import LoggedPromise, PromiseDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def add(store: Store, draft: PromiseDraft) -> int:
    """Note a promise that is part of no interaction, and return its id. Raises InputError, NotFoundError."""
    with store.step(title(store, draft), Area.PROMISES) as step:
        ids = promises.insert(store.connection, [draft], store.instant())
        step.ids.update(draft.people)
    return ids[0]


def edit(store: Store, promise_id: int, draft: PromiseDraft) -> None:
    """Replace what is said of a promise. Raises InputError, NotFoundError.

    The day it was made and the people of one that is part of an interaction stay the interaction's.
    """
    before = get(store.as_reader(), promise_id)
    if before.interaction_id:
        draft = replace(before.draft(), promise=draft.promise)
    with store.step(tr("Edited: {title}").format(title=title(store, draft)), Area.PROMISES) as step:
        promises.update(store.connection, promise_id, draft)
        step.ids.update(draft.people, before.draft().people)


def keep(store: Store, promise_id: int, on: date | None = None) -> None:
    """Say that a promise was kept, today or on a day. Raises InputError, NotFoundError."""
    day = on or today(store.clock)
    if day > today(store.clock):
        raise InputError(tr("A promise can be kept today or before; this day is still to come."), "on")
    _settle(store, promise_id, tr("Kept"), done_on=day)


def let_go(store: Store, promise_id: int) -> None:
    """Say that a promise will not be kept and need not be. Raises NotFoundError."""
    _settle(store, promise_id, tr("Let go"), let_go_on=today(store.clock))


def reopen(store: Store, promise_id: int) -> None:
    """Open a promise again that was kept or let go. Raises NotFoundError."""
    _settle(store, promise_id, tr("Opened again"))


def delete(store: Store, promise_id: int) -> None:
    """Remove a promise, also out of its interaction. Raises NotFoundError."""
    before = get(store.as_reader(), promise_id)
    with store.step(tr("Deleted the promise: {what}").format(what=before.promise.what), Area.PROMISES) as step:
        promises.delete(store.connection, promise_id)
        step.ids.update(before.draft().people)


def get(reader: Reader, promise_id: int) -> LoggedPromise:
    """One promise. Raises NotFoundError."""
    found = promises.get(reader, promise_id)
    if found is None:
        raise NotFoundError(tr("There is no such promise, or it was removed meanwhile; see the list of promises."))
    return found


def opened(reader: Reader, *, by: Side | None = None, person_id: int = 0) -> list[LoggedPromise]:
    """Open promises, what is due first coming first and what has no day last; by one side, or with one person."""
    return promises.opened(reader, by, person_id)


def settled(reader: Reader, limit: int = 100, *, by: Side | None = None, person_id: int = 0) -> list[LoggedPromise]:
    """Promises kept and let go, the last first."""
    return promises.settled(reader, limit, by, person_id)


def _settle(
    store: Store, promise_id: int, label: str, done_on: date | None = None, let_go_on: date | None = None
) -> None:
    before = get(store.as_reader(), promise_id)
    with store.step(labelled(label, before.promise.what), Area.PROMISES, Area.NUDGES) as step:
        promises.settle(store.connection, promise_id, done_on, let_go_on)
        step.ids.update(before.draft().people)


def title(store: Store, draft: PromiseDraft) -> str:
    """What the step is called, once the draft is found fit to be kept."""
    names = names_of(store.as_reader(), draft.people)
    if not draft.promise.what.strip():
        raise InputError(tr("Say what was promised."), "what")
    if draft.on > today(store.clock):
        raise InputError(tr("Only what was promised can be noted; this day is still to come."), "on")
    words = tr("Promised {names}: {what}") if draft.promise.by is Side.ME else tr("Promised by {names}: {what}")
    return words.format(names=names, what=draft.promise.what)
