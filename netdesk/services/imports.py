"""Bringing files in: read, match, plan, and apply the plan as one step."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core import plan as planning
from netdesk.core.backups import Occasion
from netdesk.core.belongings import Left, beside, resolved, still_to_come
from netdesk.core.change import Area
from netdesk.core.differences import differences
from netdesk.core.keys import keys_of
from netdesk.core.language import counted, marked, tr
from netdesk.core.matching import Known
from netdesk.core.milestones import Difference, MilestoneKind
from netdesk.core.radar import milestones_between
from netdesk.core.recommendations import Way
from netdesk.core.touches import (
    TouchPlan,
    all_own_keys,
    joined,
    keys_of_participant,
    names_of,
    one_a_day,
    participants_of,
    plan_told,
    plan_touches,
)
from netdesk.errors import StaleError
from netdesk.exchange import reading
from netdesk.exchange.content_lines import has_cards
from netdesk.services import backups, card_photos, me, reminders, tables
from netdesk.services import milestones as said
from netdesk.services.collector import collector_resting
from netdesk.store import belongings, interactions, milestones, people, person_drafts, recommendations

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from netdesk.core.belongings import NewBelonging
    from netdesk.core.differences import FieldChange
    from netdesk.core.drafts import Reading, Told
    from netdesk.core.people import PersonDraft
    from netdesk.core.plan import Departure, Plan, Unclear
    from netdesk.core.touches import Touch
    from netdesk.store.reader import Reader
    from netdesk.store.store import Step, Store

    Progress = Callable[[int, int], None]

__all__ = ["Cancelled", "apply", "has_cards", "make_plan"]

_CHUNK = 250
_OTHER_THINGS = marked("{count} reminder or other thing"), marked("{count} reminders and other things")
_AREAS_OF_BELONGINGS = [Area.NUDGES, Area.PROMISES, Area.CADENCES, Area.INTERACTIONS, Area.OFFERS]
_LEAST_PRESENT = 2
"""A list of connections that lacks more than one in so many of those known is not taken for a whole one."""


class Cancelled(Exception):
    """The user stopped an import; nothing has changed."""


@collector_resting()
def make_plan(
    store: Store,
    paths: Sequence[Path],
    on_progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    columns: Sequence[str] = (),
    sheets: Mapping[str, str] = MappingProxyType({}),
) -> Plan:
    """Say what bringing these files in would do; changes nothing. Raises FileError, Cancelled.

    ``columns`` say what a table's columns are, such as ``Mail=email``, whatever is remembered of its headers;
    ``sheets`` are those of workbooks to be read, by the names of the files, under "" that of all others. Raises
    InputError for a column that says nothing.
    """
    remembered = partial(tables.remembered, store.as_reader())
    found = reading.read(paths, on_progress, is_cancelled, columns, remembered, sheets)
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
    plan = replace(
        plan,
        touches=_touches(reader, files, plan),
        departures=_departures(reader, plan, found),
        tables=tuple(found.tables),
        basis=store.position(),
    )
    if found.told:
        plan = _with_told(reader, plan, found.told, today(store.clock))
    plan = card_photos.in_plan(reader, plan, on_progress, is_cancelled)
    if is_cancelled():
        raise Cancelled
    return plan


def _with_told(reader: Reader, plan: Plan, told: Sequence[Told], day: date) -> Plan:
    """A plan with what files tell besides the people in them."""
    people_by_ref = plan.people_by_ref()
    touches = [touch for each in told for touch in each.touches]
    logged = interactions.brought_in(reader, [touch.key for touch in touches])
    latest = [people_by_ref.get(touch.participants[0].key, 0) for touch in touches if touch.is_latest]
    happened, later = plan_told(touches, people_by_ref, logged, day, interactions.last_days(reader, latest))
    meant, over = still_to_come([one for each in told for one in each.belongings], day, reminders.leap_day(reader))
    belonging = resolved(meant, people_by_ref)
    missing = belongings.missing(reader, belonging)
    left = [one for each in told for one in each.left]
    left += [
        Left.of(file, tr("interaction on a day to come"), [names_of(touch) for touch in later if touch.file == file])
        for file in dict.fromkeys(touch.file for touch in later)
    ]
    return replace(
        plan,
        touches=joined(plan.touches, happened),
        belongings=tuple(missing),
        kept=len(belonging) - len(missing),
        left=(*left, *over),
    )


def _departures(reader: Reader, plan: Plan, found: Reading) -> tuple[Departure, ...]:
    """Who was connected and is missing from a list of all connections; nobody where that list may not be whole.

    Those connected later than anybody in it are not expected there.
    """
    if not found.connections:
        return ()
    file = found.connections[-1]
    newest = max((each.draft.connected_on for each in found.people if each.draft.connected_on), default=None)
    if newest is None:
        return ()
    expected = [row for row in milestones.connected(reader) if row[2] <= newest]
    there = {each.person_id for group in (plan.updates, plan.sames, plan.unclear) for each in group}
    gone = [row for row in expected if row[0] not in there]
    if len(gone) * _LEAST_PRESENT > len(expected):
        return ()
    return tuple(planning.Departure(*row, file) for row in gone)


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
    own = all_own_keys(files, by_key) | frozenset(me.keys(reader))
    return plan_touches(touches, own, by_key, interactions.brought_in(reader, [touch.key for touch in touches]))


def _known(reader: Reader, keys: Iterable[list[str]]) -> Known:
    """Whom drafts with these keys may speak of."""
    if not people.is_anybody(reader):
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
        partial(milestones.connected_since, reader),
    )


@collector_resting()
def apply(
    store: Store,
    plan: Plan,
    skipped: Iterable[FieldChange | NewBelonging] = (),
    same: Iterable[Unclear] = (),
    on_progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Apply a plan as one step and return how many people it added or changed and interactions it logged.

    ``skipped`` are the field changes and other things not wanted; ``same`` are the unclear ones that the user says are
    the person they look like. Raises StaleError where something has changed since the plan was made, and Cancelled;
    then nothing has changed.
    """
    _refuse_stale(store, plan)
    day = today(store.clock)
    unwanted = {id(each) for each in skipped}  # by identity: two people can have equal changes
    plan = replace(plan, belongings=tuple(new for new in plan.belongings if id(new) not in unwanted))
    claimed = {id(unclear) for unclear in same}
    newcomers = [create.draft for create in plan.creates]
    newcomers += [unclear.draft for unclear in plan.unclear if id(unclear) not in claimed]
    recognised = [unclear for unclear in plan.unclear if id(unclear) in claimed]
    wanted = _wanted(store.as_reader(), plan, unwanted, recognised, day)
    happened = plan.touches.new
    news = _news(store.as_reader(), plan, wanted)
    total = len(newcomers) + len(wanted)

    def beat(done: int) -> None:
        if is_cancelled():
            raise Cancelled
        if on_progress:
            on_progress(done, total)

    areas = [Area.PEOPLE, *([Area.INTERACTIONS, Area.OFFERS] if happened else []), *([Area.MILESTONES] if news else [])]
    areas += _AREAS_OF_BELONGINGS if any(not each.is_photo for each in plan.belongings) else []
    backups.before(store, Occasion.IMPORT)
    with store.step(_label(plan, len(newcomers), len(wanted), len(news)), *areas) as step:
        _refuse_stale(store, plan)  # again, now that no other process can write
        writer = people.PeopleWriter(store.connection, store.instant(), day)
        ids = writer.insert(newcomers, beat)
        step.ids.update(ids)
        for number, (update, new) in enumerate(wanted, len(newcomers)):
            if number % _CHUNK == 0:
                beat(number)
            writer.update(update.person_id, update.stored, new)
            step.ids.add(update.person_id)
        writer.state_closeness(
            (update.person_id, new.closeness, day.isoformat())
            for update, new in wanted
            if new.closeness != update.stored.closeness
        )
        milestones.insert(store.connection, news, day, store.instant())
        step.ids.update(person_id for person_id, _, _ in news)
        stored_ids = _stored_ids(plan, ids, claimed)
        _log(store, plan, stored_ids, step)
        _bring(store, plan, stored_ids, ids, step)
    changed = {update.person_id for update, _ in wanted}
    return total + len(happened) + len(plan.departures) + beside(plan.belongings, changed)


def _label(plan: Plan, new: int, changed: int, news: int) -> str:
    """``Imported 1,203 new people, 1 interaction``."""
    pictures = sum(each.is_photo for each in plan.belongings)
    parts = [
        (new, marked("{count} new person"), marked("{count} new people")),
        (changed, marked("{count} changed person"), marked("{count} changed people")),
        (len(plan.touches.new), marked("{count} interaction"), marked("{count} interactions")),
        (len(plan.belongings) - pictures, *_OTHER_THINGS),
        (pictures, marked("{count} photo"), marked("{count} photos")),
        (news, marked("{count} piece of news"), marked("{count} pieces of news")),
    ]
    return tr("Imported {parts}").format(parts=", ".join(counted(*part) for part in parts if part[0]) or tr("nothing"))


def _log(store: Store, plan: Plan, stored_ids: Mapping[int, int], step: Step) -> None:
    """Write down what happened with people, of whom the newcomers have their ids by now."""
    happened = plan.touches.new
    interactions.insert(store.connection, [new.draft for new in happened], store.instant(), stored_ids)
    _recommend(store, plan, stored_ids)
    met = {person_id for new in happened for person_id in new.draft.people}
    step.ids.update([stored_ids.get(person_id, person_id) for person_id in met])


def _bring(store: Store, plan: Plan, stored_ids: Mapping[int, int], newcomers: range, step: Step) -> None:
    """Write down what belongs to people; of an unclear one who is somebody here, what they have not yet."""
    brought = [replace(new, people=tuple(stored_ids.get(id_, id_) for id_ in new.people)) for new in plan.belongings]
    brought = [each for each in brought if len(set(each.people)) == len(each.people)]
    claimed = set(stored_ids.values()).difference(newcomers)
    sure = [each for each in brought if claimed.isdisjoint(each.people)]
    unsure = [each for each in brought if not claimed.isdisjoint(each.people)]
    wanted = [*sure, *belongings.missing(store.as_reader(), unsure)]
    belongings.insert(store, wanted, today(store.clock).isoformat(), newcomers)
    step.ids.update([person_id for each in wanted for person_id in each.people])


def _wanted(
    reader: Reader, plan: Plan, unwanted: Container[int], recognised: Sequence[Unclear], day: date
) -> list[tuple[planning.Update, PersonDraft]]:
    """The updates to be made, less the changes whose identity is ``unwanted``, each with the person that it makes."""
    wanted = [
        (update, update.result(chosen))
        for update in plan.updates
        if (chosen := [change for change in update.changes if id(change) not in unwanted])
    ]
    stored = person_drafts.read(reader, [unclear.person_id for unclear in recognised])
    for unclear in recognised:
        old = stored[unclear.person_id]
        update = planning.Update(unclear.person_id, old, differences(old, unclear.draft, day), unclear.sources)
        wanted.append((update, update.result()))
    return wanted


def _news(
    reader: Reader, plan: Plan, wanted: Iterable[tuple[planning.Update, PersonDraft]]
) -> list[tuple[int, Difference, str]]:
    """The milestones of what is about to change, as (person id, what changed, source)."""
    ladder, have_come_in = said.ladder(), milestones.are_skills_known(reader)
    found: list[tuple[int, Difference, str]] = []
    for update, new in wanted:
        # A card or a row tells all of somebody's skills, of which none is news the first time.
        are_skills_known = have_come_in and (
            bool(update.stored.skills) or any(each.is_aside for each in update.sources)
        )
        for each in milestones_between(update.stored, new, ladder, are_skills_known=are_skills_known):
            is_aside = each.kind is MilestoneKind.NEW_SKILL
            source = next((one for one in update.sources if one.is_aside == is_aside), update.sources[0])
            found.append((update.person_id, each, f"{source.file}, {source.where}"))
    for gone in plan.departures:
        left = Difference(MilestoneKind.LEFT, gone.connected_on.isoformat(), "")
        found.append((gone.person_id, left, gone.file))
    return found


def _recommend(store: Store, plan: Plan, stored_ids: Mapping[int, int]) -> None:
    """Keep the texts of the recommendations among what happened."""
    for new in plan.touches.new:
        if new.touch.recommendation:
            first = new.draft.people[0]
            recommendations.insert(
                store.connection,
                stored_ids.get(first, first),
                Way.GIVEN if new.touch.is_mine else Way.RECEIVED,
                store.instant(),
                written_on=new.draft.on,
                text=new.touch.recommendation,
                published=new.draft.place,
            )


def _stored_ids(plan: Plan, newcomers: Sequence[int], claimed: Container[int]) -> dict[int, int]:
    """The ids of the newcomers by what a plan calls them; of an unclear one who is claimed it is that person's."""
    left = iter(newcomers)
    found = {-number: next(left) for number, _ in enumerate(plan.creates, 1)}
    for number, unclear in enumerate(plan.unclear, len(plan.creates) + 1):
        found[-number] = unclear.person_id if id(unclear) in claimed else next(left)
    return found


def _refuse_stale(store: Store, plan: Plan) -> None:
    if plan.basis != store.position():
        raise StaleError(
            tr("Something has changed since this plan was made. Bring the files in again to see a new one.")
        )
