"""Duplicates: who may be one and the same, two made one, and "these are two" remembered."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.clock import today
from netdesk.core import duplicates
from netdesk.core.backups import Occasion
from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.likeness import Weigher
from netdesk.core.listing import Shelf
from netdesk.core.short_names import ShortNames
from netdesk.core.sketches import Census
from netdesk.core.union import Entry, Side, chosen, questions, united
from netdesk.errors import InputError, NotFoundError
from netdesk.services import backups, listing, people, source_cards
from netdesk.services.collector import collector_resting
from netdesk.store import cadences, merging, person_drafts, photos, shelf
from netdesk.store import duplicates as stored
from netdesk.store.people import PeopleWriter, names

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netdesk.core.duplicates import Pair
    from netdesk.core.likeness import Likeness
    from netdesk.core.listing import ListingRow
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_CHUNK = 1000
_LOCALE_VARIABLES = ("LC_ALL", "LC_TELEPHONE", "LANG")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two people who may be one, as lists show them, the lower id first."""

    low: ListingRow
    high: ListingRow
    likeness: Likeness


def found(reader: Reader, is_cancelled: Callable[[], bool] = lambda: False) -> list[Candidate]:
    """The pairs of ``candidates`` with who they are."""
    pairs = candidates(reader, is_cancelled)
    wanted = sorted({person_id for pair in pairs for person_id in (pair.low_id, pair.high_id)})
    rows = {
        row.person_id: row
        for start in range(0, len(wanted), _CHUNK)
        for row in listing.rows(reader, wanted[start : start + _CHUNK])
    }
    return [Candidate(rows[pair.low_id], rows[pair.high_id], pair.likeness) for pair in pairs]


@collector_resting()
def candidates(reader: Reader, is_cancelled: Callable[[], bool] = lambda: False) -> list[Pair]:
    """Pairs of people who may be one, the surest first; without those said to be two and who is in the bin."""
    people = stored.sketches(reader)
    weigher = Weigher(Census.of(people), short_names(), usual_region())
    distinct = stored.distinct_pairs(reader)
    return duplicates.find_pairs(people, weigher, short_names(), distinct, is_cancelled=is_cancelled)


def entry(reader: Reader, person_id: int) -> Entry:
    """One person whole, to be merged with another. Raises NotFoundError."""
    profile = people.profile(reader, person_id)
    introducer = profile.draft.introduced_by
    return Entry(
        person_id,
        profile.draft,
        tuple((on.isoformat(), level) for level, on in profile.closeness_history),
        profile.cadence_from == "person",
        profile.cadence if profile.cadence_from == "person" else None,
        photos.of_person(reader, person_id),
        names(reader, [introducer]).get(introducer, "") if introducer else "",
        profile.interactions,
    )


def merge(store: Store, kept_id: int, other_id: int, choices: Mapping[str, Side] | None = None) -> None:
    """Make two entries of one person one, in one step: the first stays, with everything of the second.

    ``choices`` says for the fields of ``core.union.questions`` which side holds; those not named go as proposed there.
    Raises InputError, NotFoundError.
    """
    if kept_id == other_id:
        raise InputError(tr("These are one entry already."))
    reader = store.as_reader()
    kept, other = entry(reader, kept_id), entry(reader, other_id)
    if Shelf.BINNED in shelf.counts(reader, (kept_id, other_id)):
        raise InputError(tr("Somebody in the bin cannot be merged. Restore them first."))
    day = today(store.clock)
    sides = chosen(questions(kept, other), choices or {})
    label = (
        tr("Merged {other} into {kept}").format(other=other.name, kept=kept.name)
        if other.name != kept.name
        else tr("Merged two entries of {name}").format(name=kept.name)
    )
    backups.before(store, Occasion.MERGE)
    with store.step(label, Area.PEOPLE, Area.INTERACTIONS, Area.CADENCES, Area.NUDGES) as step:
        writer = PeopleWriter(store.connection, store.instant(), day)
        writer.update(kept_id, kept.draft, united(kept, other, sides, day))
        if sides.get("photo") is Side.OTHER:
            photos.drop(store.connection, kept_id)
        if sides.get("cadence") is Side.OTHER:
            cadences.clear_for_people([kept_id])
        merging.absorb(store.connection, kept_id, other_id)
        wanted = (kept if sides.get("closeness") is Side.KEPT else other).statements
        now = person_drafts.read(reader, [kept_id])[kept_id].closeness
        if "closeness" in sides and now != wanted[0][1]:
            writer.state_closeness([(kept_id, wanted[0][1], day.isoformat())])
        source_cards.prune(store, [kept_id])
        step.ids.update((kept_id, other_id))


def not_the_same(store: Store, one_id: int, other_id: int) -> None:
    """Remember that two people who look alike are two. Raises InputError, NotFoundError."""
    if one_id == other_id:
        raise InputError(tr("One person cannot be told from themselves."))
    named = names(store.as_reader(), (one_id, other_id))
    if len(named) < 2:
        raise NotFoundError(tr("One of these people is no longer here."))
    with store.step(
        tr("{one} and {other} are not the same").format(one=named[one_id], other=named[other_id]), Area.PEOPLE
    ) as step:
        stored.add_distinct_pair(store, one_id, other_id)
        step.ids.update((one_id, other_id))


@cache
def short_names() -> ShortNames:
    """The table of short forms of given names."""
    return ShortNames.parse(paths.resource("short_names.toml").read_text(encoding="utf-8"))


def usual_region() -> str:
    """The country of the user's locale (ISO 3166), where a telephone number of nobody's country is taken to be."""
    stated = next(filter(None, (os.environ.get(name) for name in _LOCALE_VARIABLES)), "")
    language, _, region = stated.partition(".")[0].partition("_")
    return region[:2].upper() if language.isalpha() and region[:2].isalpha() else ""
