"""Bringing files in: read, match, plan, and apply the plan as one step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core import plan as planning
from netdesk.core.change import Area
from netdesk.core.differences import differences
from netdesk.core.keys import keys_of
from netdesk.core.matching import Known
from netdesk.core.touches import (
    TouchPlan,
    keys_of_participant,
    one_a_day,
    own_keys,
    participants_of,
    plan_touches,
)
from netdesk.errors import StaleError
from netdesk.exchange import reading
from netdesk.exchange.content_lines import has_cards
from netdesk.services.collector import collector_resting
from netdesk.store import interactions, people, person_drafts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from netdesk.core.differences import FieldChange
    from netdesk.core.plan import Plan, Unclear
    from netdesk.core.touches import Touch
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

    Progress = Callable[[int, int], None]

__all__ = ["Cancelled", "apply", "has_cards", "make_plan"]

_CHUNK = 250


class Cancelled(Exception):
    """The user stopped an import; nothing has changed."""


@collector_resting()
def make_plan(
    store: Store,
    paths: Sequence[Path],
    on_progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """Say what bringing these files in would do; changes nothing. Raises FileError, Cancelled."""
    found = reading.read(paths, on_progress, is_cancelled)
    if is_cancelled():
        raise Cancelled
    reader = store.as_reader()
    keys = [keys_of(sourced.draft) for sourced in found.people]
    known = _known(reader, keys)
    files, unread = reading.read_touches(found.happened, store.clock.now(), is_cancelled)
    if is_cancelled():
        raise Cancelled
    unreadable = [*found.unreadable, *unread]
    plan = planning.make_plan(found.people, keys, unreadable, known, today(store.clock), on_progress)
    return replace(plan, touches=_touches(reader, files, plan), basis=store.position())


def _touches(reader: Reader, files: Sequence[Sequence[Touch]], plan: Plan) -> TouchPlan:
    """Match what the files say happened with the people stored and with those who are about to come in."""
    touches = one_a_day(touch for file in files for touch in file)
    if not touches:
        return TouchPlan()
    keys = {key for touch in touches for each in participants_of(touch) for key in keys_of_participant(each)}
    by_key = {key: list(ids) for key, ids in people.ids_by_key(reader, keys).items()}
    for number, create in enumerate(plan.creates, 1):
        for key in keys_of(create.draft):
            if key in keys:
                by_key.setdefault(key, []).append(-number)
    own = frozenset(key for file in files for key in own_keys(file, by_key))
    return plan_touches(touches, own, by_key, interactions.brought_in(reader, [touch.key for touch in touches]))


def _known(reader: Reader, keys: Iterable[list[str]]) -> Known:
    """Whom drafts with these keys may speak of."""
    if reader.one("SELECT 1 FROM person LIMIT 1") is None:
        return Known({}, {})
    from netdesk.services import duplicates  # and rapidfuzz
    from netdesk.store import duplicates as stored

    by_key = people.ids_by_key(reader, {key for person in keys for key in person})
    return Known(
        by_key,
        person_drafts.read(reader, {id_ for ids in by_key.values() for id_ in ids}),
        partial(stored.sketches, reader),
        duplicates.short_names(),
        duplicates.usual_region(),
    )


@collector_resting()
def apply(
    store: Store,
    plan: Plan,
    skipped: Iterable[FieldChange] = (),
    same: Iterable[Unclear] = (),
    on_progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Apply a plan as one step and return how many people it added or changed and interactions it logged.

    ``skipped`` are the field changes not wanted; ``same`` are the unclear ones that the user says are the person they
    look like. Raises StaleError where something has changed since the plan was made, and Cancelled; then nothing has
    changed.
    """
    _refuse_stale(store, plan)
    day = today(store.clock)
    unwanted = {id(change) for change in skipped}  # by identity: two people can have equal changes
    claimed = {id(unclear) for unclear in same}
    newcomers = [create.draft for create in plan.creates]
    newcomers += [unclear.draft for unclear in plan.unclear if id(unclear) not in claimed]
    wanted = [
        (update.person_id, update.stored, update.result(chosen))
        for update in plan.updates
        if (chosen := [change for change in update.changes if id(change) not in unwanted])
    ]
    recognised = [unclear for unclear in plan.unclear if id(unclear) in claimed]
    stored = person_drafts.read(store.as_reader(), [unclear.person_id for unclear in recognised])
    for unclear in recognised:
        old = stored[unclear.person_id]
        update = planning.Update(unclear.person_id, old, differences(old, unclear.draft, day), unclear.sources)
        wanted.append((update.person_id, old, update.result()))
    happened = [new.draft for new in plan.touches.new]
    total = len(newcomers) + len(wanted)

    def beat(done: int) -> None:
        if is_cancelled():
            raise Cancelled
        if on_progress:
            on_progress(done, total)

    label = f"Imported {len(newcomers)} new, {len(wanted)} changed"
    areas = (Area.PEOPLE, Area.INTERACTIONS) if happened else (Area.PEOPLE,)
    with store.step(f"{label}, {len(happened)} interactions" if happened else label, *areas) as step:
        _refuse_stale(store, plan)  # again, now that no other process can write
        writer = people.PeopleWriter(store.connection, store.instant(), day)
        ids = writer.insert(newcomers, beat)
        step.ids.update(ids)
        for number, (person_id, old, new) in enumerate(wanted, len(newcomers)):
            if number % _CHUNK == 0:
                beat(number)
            writer.update(person_id, old, new)
            step.ids.add(person_id)
        met = [replace(draft, people=tuple(_stored_id(id_, ids) for id_ in draft.people)) for draft in happened]
        interactions.insert(store.connection, met, store.instant())
        step.ids.update(person_id for draft in met for person_id in draft.people)
    return total + len(happened)


def _stored_id(person_id: int, newcomers: Sequence[int]) -> int:
    """The id of somebody in a plan's touch: ``-n`` is the n-th newcomer."""
    return person_id if person_id > 0 else newcomers[-person_id - 1]


def _refuse_stale(store: Store, plan: Plan) -> None:
    if plan.basis != store.position():
        raise StaleError("Something has changed since this plan was made. Bring the files in again to see a new one.")
