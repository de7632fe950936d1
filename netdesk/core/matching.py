"""Matching: whom a draft speaks of, among the people stored and the drafts that came before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from netdesk.core.differences import combine, differences
from netdesk.core.keys import contact_key, keys_of, name_of
from netdesk.core.people import ContactKind, PersonDraft
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netdesk.core.drafts import Sourced

_T = TypeVar("_T")


@dataclass(slots=True)
class Known:
    """The stored people that drafts may match: keys to person ids, and the people themselves.

    ``by_key`` maps ``uid:…``, contact keys and ``name:…`` to the ids that have them.
    """

    by_key: dict[str, list[int]]
    people: dict[int, PersonDraft]


class Group:
    """The drafts found to speak of one person, and which stored person that is."""

    __slots__ = ("draft", "keys", "person_id", "sources")

    def __init__(self, draft: PersonDraft, person_id: int | None) -> None:
        self.draft = draft
        self.keys: list[str] = []
        self.person_id = person_id
        self.sources: list[Sourced] = []


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

    def add(self, sourced: Sourced, keys: list[str]) -> None:
        draft = sourced.draft
        group = self._find(sourced, keys)
        if group is None:
            group = Group(draft, None)
            self.groups.append(group)
        elif group.sources:
            for key in group.keys:
                self._groups_by_key[key].remove(group)
            group.draft = combine(group.draft, draft)
            keys = keys_of(group.draft)
        else:
            group.draft = draft
            self.groups.append(group)
        group.sources.append(sourced)
        group.keys = keys
        for key in keys:
            self._groups_by_key.setdefault(key, []).append(group)

    def lookalike(self, group: Group) -> tuple[int, str] | None:
        """A stored person whom a new draft shares a key with, though not enough to be taken for, and why."""
        for key in group.keys:
            for person_id in self._known.by_key.get(key, ()):
                if person_id not in self._group_of_person:
                    kind, _, value = key.partition(":")
                    return (
                        person_id,
                        "same name, nothing else in common" if kind == "name" else f"other name, same {value}",
                    )
        return None

    def _find(self, sourced: Sourced, keys: list[str]) -> Group | None:
        draft = sourced.draft
        best: tuple[tuple[int, bool], Group] | None = None
        for stored, shared, group in self._candidates(sourced, keys):
            score = _score(stored, draft, shared)
            if not score or (best and score < best[0][0]):
                continue
            rank = (score, bool(best) and not differences(stored, draft, date.max))
            if best is None or rank > best[0]:
                best = rank, group
        if best is None:
            return None
        found = best[1]
        if found.person_id is not None:
            self._group_of_person[found.person_id] = found
        return found

    def _candidates(self, sourced: Sourced, keys: list[str]) -> Iterator[tuple[PersonDraft, list[str], Group]]:
        for person_id, shared in self._shared(keys, self._known.by_key):
            stored = self._known.people[person_id]
            yield stored, shared, self._group_of_person.get(person_id) or Group(stored, person_id)
        for group, shared in self._shared(keys, self._groups_by_key):
            is_like = shared[-1].startswith("name:") or shared[0].startswith("uid:")
            if is_like and group.person_id is None and not (len(shared) == 1 and _are_told_apart(sourced, group)):
                yield group.draft, shared, group

    @staticmethod
    def _shared(keys: list[str], index: dict[str, list[_T]]) -> Iterable[tuple[_T, list[str]]]:
        found: dict[_T, list[str]] = {}
        for key in keys:
            for entry in index.get(key, ()):
                found.setdefault(entry, []).append(key)
        return found.items()


def _are_told_apart(sourced: Sourced, group: Group) -> bool:
    """Whether one file gives the two of them a UID each, which it would not do for one person."""
    others = {other.draft.uid for other in group.sources if other.file == sourced.file} - {""}
    return bool(sourced.draft.uid and others) and sourced.draft.uid not in others


def _score(stored: PersonDraft, draft: PersonDraft, shared: list[str]) -> int:
    """How surely two drafts that share these keys speak of one person; 0 where they are not taken to.

    The same UID settles it. An address of any kind needs a given name in common, since families and front desks share
    them; the name alone needs the same organization, or that nothing contradicts.
    """
    score = 0
    names_meet = _names_meet(stored, draft)
    for key in shared:
        kind = key.partition(":")[0]
        if kind == "uid":
            score += 100
        elif kind != "name":
            score += (20 if kind == "url" else 10) if names_meet else 0
        elif _organizations_meet(stored, draft):
            score += 6
        elif not _contradict(stored, draft):
            score += 2
    return score


def _names_meet(one: PersonDraft, other: PersonDraft) -> bool:
    """Whether two names may be one person's: a given name in common, or any word where one has no given name."""
    ours, theirs = fold(one.given).split(), fold(other.given).split()
    if not (ours and theirs):
        ours, theirs = name_of(one).split(), name_of(other).split()
    return not set(ours).isdisjoint(theirs)


def _organizations_meet(one: PersonDraft, other: PersonDraft) -> bool:
    ours = {fold(position.organization) for position in one.positions if position.organization}
    return not ours.isdisjoint(fold(position.organization) for position in other.positions)


def _contradict(one: PersonDraft, other: PersonDraft) -> bool:
    """Whether both have an organization, or an address of one kind, and none in common."""
    if any(p.organization for p in one.positions) and any(p.organization for p in other.positions):
        return True
    for kind in (ContactKind.EMAIL, ContactKind.PROFILE):
        ours = {contact_key(point) for point in one.contact_points if point.kind is kind}
        theirs = {contact_key(point) for point in other.contact_points if point.kind is kind}
        if ours and theirs and ours.isdisjoint(theirs):
            return True
    return False
