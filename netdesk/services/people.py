"""People: adding, editing, removing, stating closeness; and reading one or finding one by name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.channel import Channel
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.dates import PartialDate, iso_day
from netdesk.core.day_words import partial_words
from netdesk.core.language import grouped, tr
from netdesk.core.listing import Shelf
from netdesk.core.merging import merged
from netdesk.core.people import Profile
from netdesk.errors import InputError, NotFoundError
from netdesk.services import source_cards
from netdesk.store import cadences, closeness, listing, people, person_drafts, profiles, shelf

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from netdesk.core.people import PersonDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_MOST_NAMED = 8
_WITH_MARK = re.compile(r"(?P<name>[^()]+)\((?P<mark>[^()]*\w[^()]*)\)")


def add(store: Store, draft: PersonDraft) -> int:
    """Add a person and return the new id. Raises InputError."""
    return add_many(store, [draft], tr("Added {name}").format(name=draft.name))[0]


def add_many(store: Store, drafts: Sequence[PersonDraft], label: str) -> range:
    """Add people in one step and return their ids in order. Raises InputError."""
    with store.step(label, Area.PEOPLE) as step:
        ids = people.PeopleWriter(store.connection, store.instant(), today(store.clock)).insert(drafts)
        step.ids.update(ids)
    return ids


def edit(store: Store, person_id: int, draft: PersonDraft, seen: PersonDraft | None = None) -> None:
    """Replace what is known of a person. Raises InputError, NotFoundError.

    Where ``draft`` was made from ``seen``, only what differs from that is written, so that a change made elsewhere
    since then stays.
    """
    stored = _draft(store.as_reader(), person_id)
    draft = merged(seen, draft, stored) if seen is not None else draft
    with store.step(tr("Edited {name}").format(name=draft.name or stored.name), Area.PEOPLE) as step:
        writer = people.PeopleWriter(store.connection, store.instant(), today(store.clock))
        writer.update(person_id, stored, draft)
        source_cards.prune(store, [person_id])
        if draft.closeness != stored.closeness:
            writer.state_closeness([(person_id, draft.closeness, today(store.clock).isoformat())])
        step.ids.add(person_id)


def delete(store: Store, ids: Sequence[int]) -> None:
    """Remove people, and the interactions that were with nobody else. Raises NotFoundError."""
    with store.step(tr("Deleted {named}").format(named=named(store, ids)), Area.PEOPLE, Area.INTERACTIONS) as step:
        people.PeopleWriter(store.connection, store.instant(), today(store.clock)).delete(ids)
        step.ids.update(ids)


def state_closeness(store: Store, ids: Sequence[int], level: int | None) -> None:
    """State how close people are, as of today; None withdraws it. Raises InputError, NotFoundError."""
    if level is not None and level not in CLOSENESS_WORDS:
        raise InputError(tr("Closeness is a number from 1 (distant) to 5 (very close)."), "closeness")
    words = tr("no closeness") if level is None else f"{CLOSENESS_WORDS[level]} ({level})"
    with store.step(tr("Stated {named} as {words}").format(named=named(store, ids), words=words), Area.PEOPLE) as step:
        writer = people.PeopleWriter(store.connection, store.instant(), today(store.clock))
        stated_on = today(store.clock).isoformat()
        stated = people.closeness(store.as_reader(), ids)
        writer.state_closeness([(id_, level, stated_on) for id_, before in stated.items() if before != level])
        step.ids.update(ids)


def profile(reader: Reader, person_id: int) -> Profile:
    """All that is stored of a person, and what follows from the log. Raises NotFoundError."""
    draft = _draft(reader, person_id)
    cadence, cadence_from = cadences.of_person(reader, person_id)
    row = profiles.from_log(reader, person_id)
    if row is None:  # gone since the draft was read
        raise NotFoundError(tr("This person is no longer here."))
    last_on, last_channel, last_what, qualifying_on, due_on, interactions, kept, binned_at = row
    return Profile(
        person_id,
        draft,
        closeness.history(reader, person_id),
        cadence,
        cadence_from,
        iso_day(last_on),
        Channel(last_channel) if last_channel else None,
        last_what or "",
        iso_day(qualifying_on),
        iso_day(due_on),
        interactions,
        kept == Shelf.ARCHIVED,
        shelf.end_of(binned_at) if binned_at else None,
    )


def find(reader: Reader, name: str, shelves: Collection[Shelf] = (Shelf.HERE,)) -> list[tuple[int, str]]:
    """The people a name may mean, as (id, name shown), by name, of those kept on ``shelves``.

    The full name wins, accents aside; else a number or an e-mail address; else everyone who has all the words given;
    else everyone whose words begin with them. So Ana is Ana Horvat, and Anaïs only where nobody is Ana. Of those of one
    name, ``Ana Horvat (Elektra)`` is who works there, ``Ana Horvat (Zagreb)`` who lives there; see core/marks.py.
    """
    found = profiles.find(reader, name, shelves)
    if found or (parts := _WITH_MARK.fullmatch(name.strip())) is None:
        return found
    namesakes = dict(find(reader, parts["name"], shelves))
    known = profiles.marks(reader, namesakes)
    return [(id_, shown) for id_, shown in namesakes.items() if id_ in known and known[id_].fit(parts["mark"])]


def find_one(reader: Reader, name: str, shelves: Collection[Shelf] = (Shelf.HERE,)) -> int:
    """The one person a name means. Raises NotFoundError, naming the candidates where there are several."""
    found = find(reader, name, shelves)
    if len(found) == 1:
        return found[0][0]
    if not found:
        away = find(reader, name, (Shelf.ARCHIVED, Shelf.BINNED)) if Shelf.HERE in shelves else []
        words = (
            tr("Nobody here is called “{name}”.") if Shelf.HERE in shelves else tr("Nobody there is called “{name}”.")
        )
        if away:
            words += " " + tr("{away} is in the archive or the bin; restore them first.")
        raise NotFoundError(words.format(name=name, away=away[0][1] if away else ""))
    raise NotFoundError(
        tr(
            "“{name}” may be {count} people: {shown}. Give more of the name, or the number, or what tells them apart, "
            "such as “Ana Horvat (Elektra)”."
        ).format(name=name, count=grouped(len(found)), shown=told_apart(reader, [each for each, _ in found]))
    )


def told_apart(reader: Reader, ids: Sequence[int]) -> str:
    """Who people are whose names do not tell them apart: number, what else is known of them, last contact.

    ``Ana Horvat (12: Elektra, Zagreb, ana@elektra.example, last contact 1 October 2026); Ana Horvat (57)``
    """
    said = []
    marks = profiles.marks(reader, ids[:_MOST_NAMED])
    for row in listing.rows(reader, ids[:_MOST_NAMED]):
        last = iso_day(row.last_on)
        day = partial_words(PartialDate(last.year, last.month, last.day)) if last else ""
        known = ", ".join([*marks[row.person_id].texts(), *([tr("last contact {}").format(day)] if day else [])])
        said.append(f"{row.name} ({row.person_id}: {known})" if known else f"{row.name} ({row.person_id})")
    return "; ".join(said) + ("; …" if len(ids) > _MOST_NAMED else "")


def names(reader: Reader, ids: Collection[int]) -> dict[int, str]:
    """The names shown, by id, of those who are stored."""
    return people.names(reader, ids)


def named(store: Store, ids: Sequence[int]) -> str:
    """Whom a step concerns, as its label says: ``Ana Horvat`` or ``12 people``. Raises NotFoundError."""
    found = people.names(store.as_reader(), ids)
    if len(found) < len(set(ids)):
        raise NotFoundError(tr("This person is no longer here."))
    return next(iter(found.values())) if len(found) == 1 else tr("{count} people").format(count=grouped(len(found)))


def _draft(reader: Reader, person_id: int) -> PersonDraft:
    draft = person_drafts.read(reader, [person_id]).get(person_id)
    if draft is None:
        raise NotFoundError(tr("This person is no longer here."))
    return draft
