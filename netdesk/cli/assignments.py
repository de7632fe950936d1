"""What ``netdesk set`` understands: closeness=4, city=Zagreb, tag+=client, note by note on a draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from netdesk.core.date_entry import read_partial
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position, Presence, RelationClass
from netdesk.core.text import fold
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from _typeshed import DataclassInstance

    Draft = TypeVar("Draft", bound=DataclassInstance)

_FORM = re.compile(r"([a-z_]+|custom\.[^=]*?[^=+-])([+-]?)=(.*)", re.DOTALL)
_TEXTS = {
    name: name
    for name in (
        "given", "family", "additional", "prefix", "suffix", "nickname", "phonetic_given", "phonetic_family",
        "city", "region", "country", "met_where", "met_how", "notes",
    )
} | {"name": "display_name"}  # fmt: skip
_OF_POSITION = ("organization", "title", "industry", "job_family")
_POINTS = tuple(kind.value for kind in ContactKind)
_LISTS = {
    "tag": "tags", "topic": "topics", "class": "relation_classes", "language": "languages", "need": "needs",
    "skill": "skills", "address": "addresses", "position": "positions",
} | dict.fromkeys(_POINTS, "contact_points")  # fmt: skip
# Parts of a value, in this order and between semicolons.
_ADDRESS = ("street", "city", "region", "postcode", "country", "label")
_POSITION = ("title", "organization", "start", "end", "industry", "job_family")
_DATES = {"birthday": "birthday", "met_on": "met_on"}
_OTHERS = ("connected", "presence", "closeness", "do_not_contact")
FIELDS = (*_TEXTS, *_OF_POSITION, *_DATES, *_OTHERS, *_LISTS)
CUSTOM = "custom."
"""What the name of a field of one's own comes after."""
CUSTOM_NAME = f"{CUSTOM}NAME"


@dataclass(frozen=True, slots=True)
class Assignment:
    """One ``field=value``; ``operator`` is ``+``, ``-`` or empty."""

    field: str
    operator: str
    value: str

    @classmethod
    def parse(cls, text: str) -> Assignment | None:
        """Read ``field=value``, ``field+=value`` or ``field-=value``; None where the text is none of these."""
        match = _FORM.fullmatch(text)
        return cls(match[1], match[2], match[3].strip()) if match else None

    @property
    def is_custom(self) -> bool:
        """Whether it is of a field of one's own, such as ``custom.shoe size=42``."""
        return self.field.startswith(CUSTOM)

    @property
    def single(self) -> str:
        """The value of a field that holds one. Raises InputError for ``+=`` and ``-=``."""
        if self.operator:
            raise InputError(f"“{self.field}” holds one value; write {self.field}={self.value}.", self.field)
        return self.value

    def onto(self, draft: Draft) -> Draft:
        """The draft with the value in the field of the same name, which holds one text. Raises InputError."""
        value: dict[str, Any] = {self.field: self.single}
        return replace(draft, **value)


def parted(words: Iterable[str], fields: Sequence[str]) -> tuple[str, list[Assignment]]:
    """The words that assign nothing, as one text, and the assignments among the others.

    Raises UsageError for one to none of the ``fields``.
    """
    parsed = [(word, Assignment.parse(word)) for word in words]
    made = [assignment for _, assignment in parsed if assignment is not None]
    for each in made:
        if each.field not in fields and not (each.is_custom and CUSTOM_NAME in fields):
            raise click.UsageError(f"There is no field “{each.field}”. The fields are: {', '.join(fields)}.")
    return " ".join(word for word, assignment in parsed if assignment is None), made


def apply(draft: PersonDraft, assignments: Iterable[Assignment]) -> PersonDraft:
    """The draft with the assignments made, in their order. Raises InputError for a value that cannot be."""
    for assignment in assignments:
        field, value = assignment.field, assignment.value
        if field in _LISTS:
            draft = _change_list(draft, assignment)
        elif field == "notes" and assignment.operator == "+":
            draft = replace(draft, notes="\n\n".join(part for part in (draft.notes, value) if part))
        elif assignment.is_custom:
            draft = _with_custom(draft, field.removeprefix(CUSTOM).strip(), assignment.single)
        elif field in _TEXTS:
            text: dict[str, Any] = {_TEXTS[field]: assignment.single}
            draft = replace(draft, **text)
        elif field in _OF_POSITION:
            draft = replace(draft, positions=_with_position(draft.positions, field, assignment.single))
        else:
            draft = _state(draft, field, assignment.single)
    return draft


def _state(draft: PersonDraft, field: str, value: str) -> PersonDraft:
    if field == "closeness":
        if value not in ("", "1", "2", "3", "4", "5"):
            raise InputError("Closeness is a number from 1 (distant) to 5 (very close), or nothing.", field)
        return replace(draft, closeness=int(value) if value else None)
    if field in _DATES:
        day: dict[str, Any] = {_DATES[field]: read_partial(value) if value else None}
        return replace(draft, **day)
    if field == "do_not_contact":
        if value not in ("", "yes", "no"):
            raise InputError("do_not_contact is yes or no.", field)
        return replace(draft, do_not_contact=value == "yes")
    if field == "presence":
        return replace(draft, presence=Presence(_one_of(value, Presence, field)) if value else None)
    try:
        return replace(draft, connected_on=date.fromisoformat(value) if value else None)
    except ValueError:
        raise InputError(f"“{value}” is not a day. Write it like 2026-11-17.", field) from None


def _with_position(positions: tuple[Position, ...], field: str, value: str) -> tuple[Position, ...]:
    """The position held now (the first without an end) corrected, or a new one."""
    held = next((position for position in positions if not position.end), None)
    if held is None:
        return (Position(**{field: value}), *positions) if value else positions
    changed = replace(held, **{field: value})
    kept = (changed,) if any(getattr(changed, name) for name in _OF_POSITION) else ()
    return tuple(item for position in positions for item in (kept if position is held else (position,)))


def _with_custom(draft: PersonDraft, name: str, value: str) -> PersonDraft:
    """A field of one's own set in its place, or as the last one; without a value it goes."""
    known = [each for each, _ in draft.custom_fields if fold(each) == fold(name)]
    fields = [(each, value if each in known else old) for each, old in draft.custom_fields]
    if not known:
        fields.append((name, value))
    return replace(draft, custom_fields=tuple(field for field in fields if field[1]))


def _change_list(draft: PersonDraft, assignment: Assignment) -> PersonDraft:
    """``=`` sets the whole list (comma-separated, empty for none), ``+=`` adds one, ``-=`` removes one."""
    field, value = assignment.field, assignment.value
    place = _LISTS[field]
    others = [point for point in draft.contact_points if field in _POINTS and point.kind is not ContactKind(field)]
    own: list[Any] = [item for item in getattr(draft, place) if item not in others]
    if assignment.operator == "-":
        left = [item for item in own if fold(_text(item)) != fold(value)]
        if len(left) == len(own):
            raise InputError(f"{draft.name} has no {field} “{value}”.", field)
        own = left
    elif assignment.operator == "+":
        if not value:
            raise InputError(f"Say which {field} to add.", field)
        new = _item(field, value)
        if all(fold(_text(item)) != fold(_text(new)) for item in own):
            own.append(new)
    else:
        parts = [value] if field in ("address", "position") else value.split(",")
        own = [_item(field, part.strip()) for part in parts if part.strip()]
    values: dict[str, Any] = {place: (*others, *own)}
    return replace(draft, **values)


def _item(field: str, value: str) -> str | RelationClass | ContactPoint | Address | Position:
    if field == "address":
        return Address(**_parts(field, value, _ADDRESS))
    if field == "position":
        parts = _parts(field, value, _POSITION)
        for name in ("start", "end"):
            if parts.get(name):
                parts[name] = str(read_partial(parts[name]))
        return Position(**parts)
    if field in _POINTS:
        return ContactPoint(ContactKind(field), value)
    return RelationClass(_one_of(value, RelationClass, field)) if field == "class" else value


def _parts(field: str, value: str, names: Sequence[str]) -> dict[str, str]:
    """What stands between semicolons, by name. Raises InputError where there is more than there are names."""
    parts = [part.strip() for part in value.split(";")]
    if len(parts) > len(names):
        raise InputError(f"The parts of {field} are {'; '.join(names)}, with semicolons between them.", field)
    return dict(zip(names, parts, strict=False))


def _text(item: str | ContactPoint | Address | Position) -> str:
    """What an item of a list is called when it is to be removed: an address by its street, a position by its title."""
    if isinstance(item, Address):
        return item.street or item.city
    if isinstance(item, Position):
        return item.title or item.organization
    return item.value if isinstance(item, ContactPoint) else str(item)


def _one_of(value: str, choices: type[Presence] | type[RelationClass], field: str) -> str:
    names = [choice.value for choice in choices]
    if value not in names:
        raise InputError(f"“{value}” is no {field}; it is one of {', '.join(names)}.", field)
    return value
