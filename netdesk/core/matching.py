"""Matching: whom a draft speaks of, among the people stored and the drafts that came before it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from math import inf
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from netdesk.core.differences import combine, differences
from netdesk.core.keys import contact_key, keys_of
from netdesk.core.language import tr
from netdesk.core.namesakes import Namesakes, traits_of
from netdesk.core.short_names import NO_SHORT_NAMES
from netdesk.core.sketches import Census, profile_key, sketch_of
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from netdesk.core.drafts import Sourced
    from netdesk.core.likeness import Sign, Weigher
    from netdesk.core.name_likeness import NameSign
    from netdesk.core.namesakes import Traits
    from netdesk.core.people import PersonDraft, Position
    from netdesk.core.short_names import ShortNames
    from netdesk.core.sketches import Sketch

    _Candidate = tuple[PersonDraft, list[str], "Group"]

_T = TypeVar("_T")
_DOUBT = 5.0
"""Bits against a card's being about the stored person of its name: far fewer than against any two people being one."""
_LEAST = 2.25
"""A name alone is enough, also where the place or the phone is another one, but not with another e-mail or employer."""
_FRONT_DESK = 40
"""An address that more people have than this is a front desk's, and makes nobody look like one of them."""
_CROWD = 32
"""Of more people of one name than this, only those who may be meant are compared."""
_OTHER_FORMS = frozenset({"swapped name", "part of the name", "initial", "short form"})
"""The signs of name_likeness.py that two names are forms of one."""
_UID_RANK, _NAME_AND_ADDRESS_RANK, _CONNECTION_RANK = 1000.0, 100.0, 50.0


@dataclass(slots=True)
class Known:
    """The stored people that drafts may match: keys to person ids, and the people themselves.

    ``by_key`` maps ``uid:…``, contact keys and ``name:…`` to the ids that have them. ``everyone`` gives those whom
    somebody new may look like without sharing a key, ``connected`` those I was connected with on any of the days
    given; both are asked only where there is somebody new.
    """

    by_key: dict[str, list[int]]
    people: dict[int, PersonDraft]
    everyone: Callable[[], Sequence[Sketch]] = tuple
    short_names: ShortNames = NO_SHORT_NAMES
    usual_region: str = ""
    connected: Callable[[Collection[date]], Mapping[int, PersonDraft]] = lambda _days: {}


class Group:
    """The drafts found to speak of one person, and which stored person that is."""

    __slots__ = ("draft", "keys", "person_id", "sources", "uids")

    def __init__(self, draft: PersonDraft, person_id: int | None) -> None:
        self.draft = draft
        self.keys: list[str] = []
        self.person_id = person_id
        self.sources: list[Sourced] = []
        self.uids: dict[str, set[str]] = {}
        """The UIDs that each file gives."""

    def speaks(self, sourced: Sourced) -> None:
        """One more draft speaks of this person."""
        self.sources.append(sourced)
        if sourced.draft.uid:
            self.uids.setdefault(sourced.file, set()).add(sourced.draft.uid)

    @property
    def is_aside(self) -> bool:
        """Whether all that speaks of this person only says something of somebody known."""
        return all(source.is_aside for source in self.sources)


class Matcher:
    """Finds for each draft the stored person or the earlier draft that it speaks of.

    Two drafts are taken together only under the same name or UID, so that a group's name does not change under way and
    planning again finds the same groups.
    """

    def __init__(self, known: Known) -> None:
        self.groups: list[Group] = []
        self._known = known
        self._group_of_person: dict[int, Group] = {}
        self._groups_by_key: dict[str, list[Group]] = {}
        self._sketches: dict[int, tuple[PersonDraft, Sketch]] = {}
        self._stored_crowds: dict[str, Namesakes[int]] = {}
        self._crowds: dict[str, Namesakes[Group]] = {}

    def add(self, sourced: Sourced, keys: list[str]) -> None:
        """Put a draft, whose ``keys_of`` are given too, into the group of whom it speaks of, or into a new one."""
        draft = sourced.draft
        is_unheard_of = self._groups_by_key.keys().isdisjoint(keys) and self._known.by_key.keys().isdisjoint(keys)
        group = None if is_unheard_of else self._find(sourced, keys)
        if group is None:
            group = Group(draft, None)
            self.groups.append(group)
        elif group.sources:
            for key in group.keys:
                self._groups_by_key[key].remove(group)
                if key in self._crowds:
                    self._crowds[key].remove(group)
            group.draft = combine(group.draft, draft)
            keys = keys_of(group.draft)
        else:
            group.draft = draft
            self.groups.append(group)
        group.speaks(sourced)
        group.keys = keys
        for key in keys:
            if key in self._groups_by_key:
                self._groups_by_key[key].append(group)
                if key in self._crowds:
                    self._crowds[key].add(group, self._traits(group.draft))
            else:
                self._groups_by_key[key] = [group]

    def reconnect(self) -> None:
        """Recognise who came with another name and another profile, by the day on which we were connected.

        Only where given name and work, or family name and work, are as they were, and nobody else is meant by it.
        """
        groups = [group for group in self.groups if group.person_id is None and group.draft.connected_on is not None]
        if not groups:
            return
        stored = self._known.connected({group.draft.connected_on for group in groups if group.draft.connected_on})
        free: dict[date | None, list[tuple[int, PersonDraft]]] = {}
        for person_id, draft in stored.items():
            if person_id not in self._group_of_person:
                free.setdefault(draft.connected_on, []).append((person_id, draft))
        meant = [
            (group, person_id)
            for group in groups
            for person_id, draft in free.get(group.draft.connected_on, ())
            if _is_reconnected(draft, group.draft)
        ]
        by_group, by_person = Counter(id(group) for group, _ in meant), Counter(id_ for _, id_ in meant)
        for group, person_id in meant:
            if by_group[id(group)] == by_person[person_id] == 1:
                group.person_id = person_id
                self._known.people.setdefault(person_id, stored[person_id])
                self._group_of_person[person_id] = group

    def lookalike(self, group: Group) -> tuple[int, str] | None:
        """A stored person whom a new draft shares a key with, though not enough to be taken for, and why."""
        if self._known.by_key.keys().isdisjoint(group.keys):
            return None
        for key in group.keys:
            holders = self._known.by_key.get(key, ())
            if len(holders) > _FRONT_DESK and not key.startswith("name:"):
                continue
            for person_id in holders:
                stored = self._known.people[person_id]
                if person_id not in self._group_of_person and not _are_two_connections(stored, group.draft):
                    kind, _, value = key.partition(":")
                    return (
                        person_id,
                        tr("same name, nothing else in common")
                        if kind == "name"
                        else tr("other name, same {value}").format(value=value),
                    )
        return None

    def resemblances(self, groups: Sequence[Group]) -> dict[int, tuple[int, str]]:
        """Stored people whom new drafts look like by more than a key, and why, by the place of the draft's group."""
        everyone = [each for each in self._known.everyone() if each.person_id not in self._group_of_person]
        if not (everyone and groups):
            return {}
        from netdesk.core.duplicates import find_pairs
        from netdesk.core.likeness import Weigher
        from netdesk.core.likeness_words import why_words

        people = [*everyone, *(sketch_of(-place, group.draft) for place, group in enumerate(groups, 1))]
        known = self._known
        weigher = Weigher(Census.of(people), known.short_names, known.usual_region)
        found: dict[int, tuple[int, str]] = {}
        for pair in find_pairs(people, weigher, known.short_names, newcomers=range(-len(groups), 0)):
            found.setdefault(-pair.low_id - 1, (pair.high_id, why_words(pair.likeness)))
        return found

    def _find(self, sourced: Sourced, keys: list[str]) -> Group | None:
        draft = sourced.draft
        best: list[tuple[PersonDraft, Group]] = []
        most = 0.0
        for candidates, enough in self._candidates(sourced, keys):
            for stored, shared, group in candidates:
                rank = self._rank(stored, draft, shared)
                if rank > most:
                    best, most = [(stored, group)], rank
                elif best and rank == most:
                    best.append((stored, group))
            if most >= enough:
                break
        if not best:
            return None
        same = next((each for each in best if not differences(each[0], draft, date.max)), None) if best[1:] else None
        found = (same or best[0])[1]
        if found.person_id is not None:
            self._group_of_person[found.person_id] = found
        return found

    def _rank(self, stored: PersonDraft, draft: PersonDraft, shared: list[str]) -> float:
        """Which of several comes first of those who may be meant; 0 where two drafts are not taken for one person.

        The same UID settles it, then name and address together, then what addresses and employer say. Place and
        birthday only say whether, so that it is the same person each time, also where drafts were united.
        """
        if shared[0].startswith("uid:"):
            return _UID_RANK
        is_one_name = shared[-1].startswith("name:")
        if _are_two_connections(stored, draft):
            return 0.0
        if is_one_name and stored.connected_on and stored.connected_on == draft.connected_on:
            return max(_CONNECTION_RANK, self._likeness_rank(stored, draft, shared))
        return self._likeness_rank(stored, draft, shared)

    def _likeness_rank(self, stored: PersonDraft, draft: PersonDraft, shared: list[str]) -> float:
        is_one_name = shared[-1].startswith("name:")
        found = self._weigher.compare(self._sketch(stored), self._sketch(draft), _LEAST, is_one_name=is_one_name)
        if found is None or not (is_one_name or self._is_theirs(shared, found.reasons[0].sign)):
            return 0.0
        rank = 1 + found.firm_bits
        return rank + _NAME_AND_ADDRESS_RANK if is_one_name and len(shared) > 1 else rank

    def _is_theirs(self, shared: list[str], sign: NameSign | Sign) -> bool:
        """Whether two whose names differ share what one person alone has: a number or a page may be their firm's or
        family's, where two are called alike.
        """
        alone = [key for key in shared if len(self._known.by_key[key]) == 1]
        return any(
            key.startswith(("email:", "im:")) or profile_key(key) or (key.startswith("phone:") and sign in _OTHER_FORMS)
            for key in alone
        )

    @cached_property
    def _weigher(self) -> Weigher:
        from netdesk.core.likeness import Weigher  # and rapidfuzz, which a desk without people does without

        return Weigher(Census(0), self._known.short_names, self._known.usual_region, doubt=_DOUBT)

    def _sketch(self, draft: PersonDraft) -> Sketch:
        kept = self._sketches.get(id(draft))
        if kept is None:
            kept = self._sketches[id(draft)] = draft, sketch_of(0, draft)
        return kept[1]

    def _candidates(self, sourced: Sourced, keys: list[str]) -> Iterator[tuple[list[_Candidate], float]]:
        """Who may be meant, those of the highest ranks first, and with what rank none of the next can compare.

        First who has the UID, or the name and an address too; then who has the name, or alone has an address.
        """
        draft = sourced.draft
        telling = [key for key in keys if key.startswith(("uid:", "name:"))]
        sure: list[_Candidate] = []
        unsure: list[_Candidate] = []
        known = self._known
        stored = self._holders(telling, draft, known.by_key, self._stored_crowds, known.people.__getitem__)
        earlier = self._holders(telling, draft, self._groups_by_key, self._crowds, attrgetter("draft"))
        for candidate in chain(self._stored(sourced, keys, stored), self._earlier(sourced, keys, earlier)):
            shared = candidate[1]
            (sure if len(shared) > 1 or shared[0].startswith("uid:") else unsure).append(candidate)
        yield sure, _NAME_AND_ADDRESS_RANK
        owners = [ids[0] for key in keys if len(ids := known.by_key.get(key, [])) == 1]
        others = [id_ for id_ in dict.fromkeys(owners) if self._keys_of_person[id_].isdisjoint(telling)]
        yield [*unsure, *self._stored(sourced, keys, others)], inf

    def _stored(self, sourced: Sourced, keys: list[str], ids: Iterable[int]) -> Iterator[_Candidate]:
        for person_id in ids:
            held = self._keys_of_person[person_id]
            shared = [key for key in keys if key in held]
            group = self._group_of_person.get(person_id)
            if group is None or len(shared) > 1 or not _are_told_apart(sourced, group):
                stored = self._known.people[person_id]
                yield stored, shared, group or Group(stored, person_id)

    @staticmethod
    def _earlier(sourced: Sourced, keys: list[str], groups: Iterable[Group]) -> Iterator[_Candidate]:
        for group in groups:
            shared = [key for key in keys if key in group.keys]
            if len(shared) > 1 or (group.person_id is None and not _are_told_apart(sourced, group)):
                yield group.draft, shared, group

    def _holders(
        self,
        keys: Iterable[str],
        draft: PersonDraft,
        index: Mapping[str, list[_T]],
        crowds: dict[str, Namesakes[_T]],
        draft_of: Callable[[_T], PersonDraft],
    ) -> dict[_T, None]:
        """Whoever in ``index`` has any of the keys, each once; of a crowd of one name, who may be meant."""
        found: dict[_T, None] = {}
        for key in keys:
            holders = index.get(key, [])
            if len(holders) > _CROWD and key.startswith("name:"):
                crowd = crowds.get(key)
                if crowd is None:
                    crowd = crowds[key] = Namesakes()
                    for who in holders:
                        crowd.add(who, self._traits(draft_of(who)))
                holders = crowd.like(self._traits(draft))
            found.update(dict.fromkeys(holders))
        return found

    def _traits(self, draft: PersonDraft) -> Traits:
        return traits_of(self._sketch(draft), draft.connected_on)

    @cached_property
    def _keys_of_person(self) -> dict[int, set[str]]:
        found: dict[int, set[str]] = {}
        for key, ids in self._known.by_key.items():
            for person_id in ids:
                found.setdefault(person_id, set()).add(key)
        return found


def _profiles(draft: PersonDraft) -> set[str]:
    return {profile for point in draft.contact_points if (profile := profile_key(contact_key(point)))}


def _have_other_profiles(one: PersonDraft, other: PersonDraft) -> bool:
    ours, theirs = _profiles(one), _profiles(other)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _are_two_connections(one: PersonDraft, other: PersonDraft) -> bool:
    """Whether two people are told apart by their profiles and by the days on which they were connected with me.

    That day stays what it was, also where the name, the work or the profile of a connection change.
    """
    if one.connected_on is None or other.connected_on is None or one.connected_on == other.connected_on:
        return False
    return _have_other_profiles(one, other)


def _is_reconnected(stored: PersonDraft, draft: PersonDraft) -> bool:
    """Whether a draft with another name is of somebody stored who was connected on the same day."""
    if not _have_other_profiles(stored, draft):
        return False
    is_given, is_family = fold(stored.given) == fold(draft.given), fold(stored.family) == fold(draft.family)
    held = {_work(position) for position in stored.positions if not position.end}
    return is_given != is_family and any(_work(position) in held for position in draft.positions)


def _work(position: Position) -> tuple[str, str]:
    return fold(position.organization), fold(position.title)


def _are_told_apart(sourced: Sourced, group: Group) -> bool:
    """Whether one file gives the two of them a UID or a profile each, which it would not do for one person."""
    if sourced.draft.connected_on is not None and any(
        sourced.file == other.file and _have_other_profiles(sourced.draft, other.draft) for other in group.sources
    ):
        return True
    others = group.uids.get(sourced.file, set())
    return bool(sourced.draft.uid and others) and sourced.draft.uid not in others
