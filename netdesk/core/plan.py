"""Plan: what bringing drafts in would do, shown before it is done.

Each draft is matched against the stored people and against the drafts before it, and becomes one of: a new person, an
update field by field, the same as stored, or a new person who may be somebody already known (unclear). Planning again
after applying gives nothing to do.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from netdesk.core.matching import contact_key
from netdesk.core.names import match_key, sort_text
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, Presence
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from netdesk.core.drafts import Sourced, Unreadable

_T = TypeVar("_T")
_SCALARS = (
    "given", "family", "additional", "prefix", "suffix", "nickname", "display_name",
    "city", "region", "country", "birthday", "connected_on",
)  # fmt: skip
_UNIONS = ("contact_points", "addresses", "relation_classes", "tags", "topics", "extra_lines")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a stored person that a file would change: as texts, and the new ``value`` as stored."""

    field: str
    old: str
    new: str
    value: object = dataclasses.field(repr=False)


@dataclass(frozen=True, slots=True)
class Create:
    """Somebody new."""

    draft: PersonDraft
    sources: tuple[Sourced, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """Somebody new who may be a person already stored; comes in as new unless the user says otherwise."""

    draft: PersonDraft
    sources: tuple[Sourced, ...]
    person_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Update:
    """A stored person about whom the file says something else or something more."""

    person_id: int
    stored: PersonDraft
    changes: tuple[FieldChange, ...]
    sources: tuple[Sourced, ...]

    def result(self, changes: Iterable[FieldChange] | None = None) -> PersonDraft:
        """The stored person with the chosen changes (all where none are named) applied."""
        chosen = self.changes if changes is None else changes
        return replace(self.stored, **{change.field: change.value for change in chosen})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Same:
    """A stored person about whom the file says nothing new."""

    person_id: int
    name: str
    sources: tuple[Sourced, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All that bringing files in would do. ``basis`` is where the journal stood when it was made."""

    creates: tuple[Create, ...] = ()
    updates: tuple[Update, ...] = ()
    sames: tuple[Same, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    basis: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether applying it would change nothing."""
        return not (self.creates or self.updates or self.unclear)


@dataclass(slots=True)
class Known:
    """The stored people that drafts may match: keys to person ids, and the people themselves.

    ``by_key`` maps ``uid:…``, contact keys and ``name:…`` to the ids that have them.
    """

    by_key: dict[str, list[int]]
    people: dict[int, PersonDraft]


def keys_of(draft: PersonDraft) -> list[str]:
    """The keys a draft can be recognised by, strongest first."""
    keys = [f"uid:{draft.uid}"] if draft.uid else []
    keys += [key for point in draft.contact_points if (key := contact_key(point))]
    name = _name_of(draft)
    return list(dict.fromkeys([*keys, f"name:{name}"] if name else keys))


def make_plan(
    drafts: Sequence[Sourced],
    keys: Sequence[list[str]],
    unreadable: Sequence[Unreadable],
    known: Known,
    today: date,
    on_progress: Callable[[int, int], None] | None = None,
) -> Plan:
    """Match each draft, whose ``keys_of`` are given too, and say what would be done.

    ``today`` dates the end of a position that was left.
    """
    matcher = _Matcher(known)
    for number, sourced in enumerate(drafts):
        matcher.add(sourced, keys[number])
        if on_progress and number % 500 == 0:
            on_progress(number, len(drafts))
    creates, updates, sames, unclear = [], [], [], []
    for group in matcher.groups:
        sources = tuple(group.sources)
        if group.person_id is None:
            maybe = matcher.lookalike(group)
            if maybe is None:
                creates.append(Create(group.draft, sources))
            else:
                unclear.append(Unclear(group.draft, sources, *maybe))
            continue
        stored = known.people[group.person_id]
        changes = differences(stored, group.draft, today)
        if changes:
            updates.append(Update(group.person_id, stored, changes, sources))
        else:
            sames.append(Same(group.person_id, stored.name, sources))
    return Plan(tuple(creates), tuple(updates), tuple(sames), tuple(unclear), tuple(unreadable))


def differences(stored: PersonDraft, draft: PersonDraft, today: date) -> tuple[FieldChange, ...]:
    """What ``draft`` says otherwise or beyond ``stored``, field by field."""
    changes = []
    for name in _SCALARS:
        old, new = getattr(stored, name), getattr(draft, name)
        if name == "display_name":
            new = " ".join(new.split())  # as it is stored
        if new and new != old and not (name == "display_name" and new == stored.name):
            changes.append(FieldChange(name, text_of(old), text_of(new), new))
    for name in _UNIONS:
        old, new = getattr(stored, name), getattr(draft, name)
        if new and (added := _missing(old, new)):
            changes.append(FieldChange(name, text_of(old), text_of(added), (*old, *added)))
    if draft.positions and (positions := _positions(stored.positions, draft.positions, today)) != stored.positions:
        changes.append(FieldChange("positions", _held(stored.positions), _held(positions), positions))
    if draft.presence and (presence := _presence(stored.presence, draft.presence)) is not stored.presence:
        changes.append(FieldChange("presence", text_of(stored.presence), presence.value, presence))
    if (notes := _notes(stored.notes, draft.notes)) != stored.notes:
        changes.append(FieldChange("notes", stored.notes, notes, notes))
    return tuple(changes)


def combine(first: PersonDraft, second: PersonDraft) -> PersonDraft:
    """Two drafts of one person as one: the second fills what the first leaves open, lists and notes are united."""
    values: dict[str, object] = {name: getattr(first, name) or getattr(second, name) for name in _SCALARS}
    for name in (*_UNIONS, "positions"):
        old, new = getattr(first, name), getattr(second, name)
        values[name] = (*old, *_missing(old, new))
    values["uid"] = first.uid or second.uid
    values["presence"] = _presence(first.presence, second.presence) if second.presence else first.presence
    values["notes"] = _notes(first.notes, second.notes)
    return replace(first, **values)  # type: ignore[arg-type]


def text_of(value: object) -> str:
    """A field's value in words, for showing a change."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(text_of(item) for item in value)
    if isinstance(value, ContactPoint):
        return value.value
    if isinstance(value, Position):
        return ", ".join(part for part in (value.title, value.organization) if part)
    if isinstance(value, Address):
        return ", ".join(part for part in (value.street, value.postcode, value.city, value.country) if part)
    return str(value)


def _identity(item: object) -> object:
    """What makes two items of a list field the same."""
    if isinstance(item, ContactPoint):
        return contact_key(item) or (item.kind, item.value)
    if isinstance(item, Position):
        return fold(item.organization), fold(item.title)
    if isinstance(item, Address):
        return fold(text_of(item))
    return item.casefold() if isinstance(item, str) else item


def _missing(old: tuple[_T, ...], new: tuple[_T, ...]) -> tuple[_T, ...]:
    seen = {_identity(item) for item in old}
    added = []
    for item in new:
        if (identity := _identity(item)) not in seen:
            seen.add(identity)
            added.append(item)
    return tuple(added)


def _presence(old: Presence | None, new: Presence) -> Presence:
    return new if old is None or old is new else Presence.BOTH


def _notes(old: str, new: str) -> str:
    """Notes with the paragraphs added that they lack."""
    added = [paragraph for paragraph in new.split("\n\n") if paragraph.strip() and paragraph.strip() not in old]
    return "\n\n".join([old.rstrip(), *added] if old.strip() else added) if added else old


def _held(positions: tuple[Position, ...]) -> str:
    return "; ".join(text_of(position) for position in positions if not position.end)


def _positions(old: tuple[Position, ...], new: tuple[Position, ...], today: date) -> tuple[Position, ...]:
    """Stored positions brought up to what a file says is held now.

    A new title at the same organization replaces the title; one other organization ends what was held; positions
    that are stored already, held or left, stay as they are.
    """
    added = _missing(old, new)
    held = [position for position in old if not position.end]
    if not (len(added) == len(new) == len(held) == 1):
        return (*old, *added)
    (current,), (said,) = held, added
    if current.organization and said.organization and fold(current.organization) != fold(said.organization):
        ended = replace(current, end=f"{today:%Y-%m}")
        return (*(ended if item is current else item for item in old), said)
    brought_up = replace(
        current, title=said.title or current.title, organization=current.organization or said.organization
    )
    return tuple(brought_up if item is current else item for item in old)


class _Group:
    """The drafts found to speak of one person, and which stored person that is."""

    __slots__ = ("draft", "keys", "person_id", "sources")

    def __init__(self, draft: PersonDraft, person_id: int | None) -> None:
        self.draft = draft
        self.keys: list[str] = []
        self.person_id = person_id
        self.sources: list[Sourced] = []


class _Matcher:
    """Finds for each draft the stored person or the earlier draft that it speaks of.

    Two drafts are taken together only under the same name or UID, so that a group's name does not change under way and
    planning again finds the same groups.
    """

    def __init__(self, known: Known) -> None:
        self.groups: list[_Group] = []
        self._known = known
        self._group_of_person: dict[int, _Group] = {}
        self._groups_by_key: dict[str, list[_Group]] = {}

    def add(self, sourced: Sourced, keys: list[str]) -> None:
        draft = sourced.draft
        group = self._find(draft, keys)
        if group is None:
            group = _Group(draft, None)
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

    def lookalike(self, group: _Group) -> tuple[int, str] | None:
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

    def _find(self, draft: PersonDraft, keys: list[str]) -> _Group | None:
        best: tuple[tuple[int, bool], _Group] | None = None
        for stored, shared, group in self._candidates(keys):
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

    def _candidates(self, keys: list[str]) -> Iterator[tuple[PersonDraft, list[str], _Group]]:
        for person_id, shared in self._shared(keys, self._known.by_key):
            stored = self._known.people[person_id]
            yield stored, shared, self._group_of_person.get(person_id) or _Group(stored, person_id)
        for group, shared in self._shared(keys, self._groups_by_key):
            is_like = shared[-1].startswith("name:") or shared[0].startswith("uid:")
            if is_like and group.person_id is None:
                yield group.draft, shared, group

    @staticmethod
    def _shared(keys: list[str], index: dict[str, list[_T]]) -> Iterable[tuple[_T, list[str]]]:
        found: dict[_T, list[str]] = {}
        for key in keys:
            for entry in index.get(key, ()):
                found.setdefault(entry, []).append(key)
        return found.items()


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


def _name_of(draft: PersonDraft) -> str:
    return match_key(sort_text(draft.given, draft.family, draft.name))


def _names_meet(one: PersonDraft, other: PersonDraft) -> bool:
    """Whether two names may be one person's: a given name in common, or any word where one has no given name."""
    ours, theirs = fold(one.given).split(), fold(other.given).split()
    if not (ours and theirs):
        ours, theirs = _name_of(one).split(), _name_of(other).split()
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
