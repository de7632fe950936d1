"""What one draft says otherwise or beyond another, field by field, and two drafts of one person as one."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from netdesk.core.card_lines import beyond
from netdesk.core.keys import contact_key
from netdesk.core.people import Address, ContactPoint, PersonDraft, Position, Presence
from netdesk.core.text import fold, is_seen, one_line

if TYPE_CHECKING:
    from datetime import date

_T = TypeVar("_T")
_SCALARS = (
    "given", "family", "additional", "prefix", "suffix", "nickname", "display_name",
    "phonetic_given", "phonetic_family", "city", "region", "country", "birthday", "connected_on",
    "met_on", "met_where", "met_how", "introduced_by", "do_not_contact",
)  # fmt: skip
_UNIONS = (
    "contact_points",
    "addresses",
    "relation_classes",
    "languages",
    "tags",
    "topics",
    "needs",
    "skills",
    "custom_fields",
)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a stored person that a file would change: as texts, and the new ``value`` as stored.

    ``added`` is the part of ``new`` that is new, of a list that only grows.
    """

    field: str
    old: str
    new: str
    value: object = dataclasses.field(repr=False)
    added: str = ""

    @property
    def gained(self) -> str:
        """What there is more of, where nothing gives way to it: a part of a list, or a value where none was."""
        return self.added or ("" if self.old else self.new)


def differences(stored: PersonDraft, draft: PersonDraft, today: date) -> tuple[FieldChange, ...]:
    """What ``draft`` says otherwise or beyond ``stored``, field by field."""
    changes = []
    for name in _SCALARS:
        old, new = getattr(stored, name), getattr(draft, name)
        if name == "display_name":
            new = one_line(new) if is_seen(new) else ""  # as it is stored
        if new and new != old and not (name == "display_name" and _name_words(new) == _name_words(stored.name)):
            changes.append(FieldChange(name, text_of(old), text_of(new), new))
    for name in _UNIONS:
        old, new = getattr(stored, name), getattr(draft, name)
        if new and (added := _missing(old, new)):
            both = (*old, *added)
            changes.append(FieldChange(name, text_of(old), text_of(both), both, text_of(added)))
    if draft.extra_lines and (lines := _lines(stored, draft)) != stored.extra_lines:
        more = (
            text_of(lines[len(stored.extra_lines) :]) if lines[: len(stored.extra_lines)] == stored.extra_lines else ""
        )
        changes.append(FieldChange("extra_lines", text_of(stored.extra_lines), text_of(lines), lines, more))
    if draft.positions and (positions := _positions(stored.positions, draft.positions, today)) != stored.positions:
        changes.append(FieldChange("positions", _held(stored.positions), _held(positions), positions))
    if draft.closeness and stored.closeness is None:  # what was stated here stays
        changes.append(FieldChange("closeness", "", str(draft.closeness), draft.closeness))
    if draft.presence and (presence := _presence(stored.presence, draft.presence)) is not stored.presence:
        changes.append(FieldChange("presence", text_of(stored.presence), presence.value, presence))
    if (notes := _notes(stored.notes, draft.notes)) != stored.notes:
        changes.append(FieldChange("notes", stored.notes, notes, notes))
    return tuple(changes)


def combine(first: PersonDraft, second: PersonDraft) -> PersonDraft:
    """Two drafts of one person as one: the second fills what the first leaves open, lists and notes are united."""
    values: dict[str, object] = {name: getattr(first, name) or getattr(second, name) for name in _SCALARS}
    for name in _UNIONS:
        old, new = getattr(first, name), getattr(second, name)
        values[name] = (*old, *_missing(old, new))
    values["positions"] = _with_titles(first.positions, _untold(first.positions, second.positions))
    if _missing(first.extra_lines, second.extra_lines):
        _, added = beyond(first.extra_lines, second.extra_lines, first.source_card)
        values["extra_lines"] = (*first.extra_lines, *added)
    values["uid"] = first.uid or second.uid
    values["closeness"] = first.closeness or second.closeness
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


def _name_words(name: str) -> list[str]:
    """The words of a name in whatever order a file has them: ``Horvat, Ana`` is no other name than ``Ana Horvat``."""
    return sorted(name.replace(",", " ").split())


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


def _lines(stored: PersonDraft, draft: PersonDraft) -> tuple[str, ...]:
    """The lines of a stored card, and what those of another one say beyond them."""
    if not _missing(stored.extra_lines, draft.extra_lines):
        return stored.extra_lines
    kept, added = beyond(stored.extra_lines, draft.extra_lines, stored.source_card)
    return (*kept, *added)


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
    held = [position for position in old if not position.end]
    added = _untold(old, new)
    if not (len(added) == len(new) == len(held) == 1):
        return _with_titles(old, added)
    (current,), (said,) = held, added
    if current.organization and said.organization and fold(current.organization) != fold(said.organization):
        ended = replace(current, end=f"{today:%Y-%m}")
        return (*(ended if item is current else item for item in old), said)
    brought_up = replace(
        current, title=said.title or current.title, organization=current.organization or said.organization
    )
    return tuple(brought_up if item is current else item for item in old)


def _untold(old: tuple[Position, ...], new: tuple[Position, ...]) -> tuple[Position, ...]:
    """The positions of ``new`` that say something: not those without a title in an organization where one is held."""
    titled = {fold(each.organization) for each in old if each.title and not each.end}
    return tuple(each for each in _missing(old, new) if each.title or fold(each.organization) not in titled)


def _with_titles(old: tuple[Position, ...], added: tuple[Position, ...]) -> tuple[Position, ...]:
    """Positions and those that are added; one that lacked its title is the one that is said with it."""
    bare = {fold(each.organization): each for each in old if not (each.title or each.end) and each.organization}
    titled: dict[Position, Position] = {}
    more = []
    for position in added:
        known = bare.pop(fold(position.organization), None)
        if known is None:
            more.append(position)
        else:
            titled[known] = replace(known, title=position.title)
    return (*(titled.get(each, each) for each in old), *more)
