"""A person as the card one hands to others: how to reach them and where they work, as vCard 3.0 or as plain text.

What is the user's own stays at home: notes, tags, topics, closeness, and what netdesk has no field for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.people import ContactKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.people import Address, ContactPoint, PersonDraft, Position

_WIDTH = 75
_TYPES = {"home": "HOME", "work": "WORK", "mobile": "CELL", "fax": "FAX", "pager": "PAGER", "other": "OTHER"}
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LONGEST_NAME = 80


def vcard(person: PersonDraft) -> str:
    """The card with its line ends (RFC 2426), lines folded at 75 octets."""
    return "".join(map(_folded, ("BEGIN:VCARD", "VERSION:3.0", *_lines(person), "END:VCARD")))


def plain_text(person: PersonDraft) -> str:
    """Name, work, addresses and numbers, one a line."""
    home = ", ".join(part for part in (person.city, person.region, person.country) if part)
    lines = [
        person.name,
        *(", ".join(part for part in (each.title, each.organization) if part) for each in _held(person)),
        *(point.value for point in person.contact_points),
        *(", ".join(part for part in _parts(address) if part) for address in person.addresses),
        *([] if person.addresses else [home]),
    ]
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())


def file_name(names: list[str]) -> str:
    """What a file of these people's cards is called: ``Ana Horvat.vcf``, ``12 people.vcf``."""
    whole = names[0] if len(names) == 1 else f"{len(names)} people"
    kept = " ".join(_NOT_IN_NAMES.sub(" ", whole).split()).strip(". ")
    return f"{kept[:_LONGEST_NAME].strip() or 'person'}.vcf"


def _lines(person: PersonDraft) -> Iterator[str]:
    if person.uid:
        yield f"UID:{_escaped(person.uid)}"
    yield f"FN:{_escaped(person.name)}"
    name = (person.family, person.given, person.additional, person.prefix, person.suffix)
    yield f"N:{';'.join(map(_escaped, name))}"
    if person.nickname:
        yield f"NICKNAME:{_escaped(person.nickname)}"
    positions = _held(person)
    for number, position in enumerate(positions, 1):
        group = f"position{number}." if len(positions) > 1 else ""
        if position.organization:
            yield f"{group}ORG:{_escaped(position.organization)}"
        if position.title:
            yield f"{group}TITLE:{_escaped(position.title)}"
    for number, point in enumerate(person.contact_points, 1):
        yield from _point(point, f"item{number}.")
    for number, address in enumerate(person.addresses, 1):
        group = f"place{number}."
        types, label = _labelled(address.label, group)
        yield f"{group if label else ''}ADR{types}:;;{';'.join(map(_escaped, _parts(address)))}"
        yield from label
    if not person.addresses and (person.city or person.region or person.country):
        yield f"ADR;TYPE=HOME:;;;{_escaped(person.city)};{_escaped(person.region)};;{_escaped(person.country)}"
    if person.birthday is not None:
        yield f"BDAY:{person.birthday}"


def _point(point: ContactPoint, group: str) -> Iterator[str]:
    match point.kind:
        case ContactKind.EMAIL:
            name = "EMAIL"
        case ContactKind.PHONE:
            name = "TEL"
        case ContactKind.IM:
            service = _bare(point.label)
            type_ = f";X-SERVICE-TYPE={service}" if service else ""
            yield f"IMPP{type_}:{service or 'im'}:{_escaped(point.value)}"
            return
        case ContactKind.PROFILE if "://" not in point.value:
            yield f"X-SOCIALPROFILE;TYPE={_bare(point.label) or 'other'}:{_escaped(point.value)}"
            return
        case _:
            yield f"URL:{_escaped(point.value)}"
            return
    types, label = _labelled(point.label, group)
    yield f"{group if label else ''}{name}{types}:{_escaped(point.value)}"
    yield from label


def _labelled(label: str, group: str) -> tuple[str, list[str]]:
    """What says a label: parameters of the line, or where it is no usual one a line of its own."""
    words = label.split()
    if all(word in _TYPES for word in words):
        return "".join(f";TYPE={_TYPES[word]}" for word in words), []
    return "", [f"{group}X-ABLabel:{_escaped(label)}"]


def _held(person: PersonDraft) -> list[Position]:
    return [position for position in person.positions if not position.end]


def _parts(address: Address) -> tuple[str, ...]:
    return address.street, address.city, address.region, address.postcode, address.country


def _bare(text: str) -> str:
    """A parameter's value, of letters and digits alone."""
    return re.sub(r"[^A-Za-z0-9-]+", "-", text).strip("-").lower()


def _escaped(text: str) -> str:
    """RFC 2426 section 4: backslash, semicolon, comma and line end."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """A content line in pieces of at most 75 octets, none of which ends within a character."""
    if len(line) <= _WIDTH and line.isascii():
        return f"{line}\r\n"
    pieces, room, piece = [], _WIDTH, ""
    for character in line:
        size = len(character.encode("utf-8", "replace"))
        if size > room:
            pieces.append(piece)
            piece, room = " ", _WIDTH - 1
        piece += character
        room -= size
    return "\r\n".join([*pieces, piece]) + "\r\n"
