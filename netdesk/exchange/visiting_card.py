"""A person as the card one hands to others: how to reach them and where they work, as vCard 3.0 or as plain text.

What is the user's own stays at home: notes, tags, topics, closeness, and what netdesk has no field for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.core.people import ContactKind
from netdesk.exchange.vcard_writing import bare, escaped, folded, labelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.people import Address, ContactPoint, PersonDraft, Position

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LONGEST_NAME = 80


def vcard(person: PersonDraft) -> str:
    """The card with its line ends (RFC 2426), lines folded at 75 octets."""
    return "".join(map(folded, ("BEGIN:VCARD", "VERSION:3.0", *_lines(person), "END:VCARD")))


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
    whole = names[0] if len(names) == 1 else tr("{count} people").format(count=grouped(len(names)))
    kept = " ".join(_NOT_IN_NAMES.sub(" ", whole).split()).strip(". ")
    return f"{kept[:_LONGEST_NAME].strip() or 'person'}.vcf"


def _lines(person: PersonDraft) -> Iterator[str]:
    if person.uid:
        yield f"UID:{escaped(person.uid)}"
    yield f"FN:{escaped(person.name)}"
    name = (person.family, person.given, person.additional, person.prefix, person.suffix)
    yield f"N:{';'.join(map(escaped, name))}"
    if person.nickname:
        yield f"NICKNAME:{escaped(person.nickname)}"
    positions = _held(person)
    for number, position in enumerate(positions, 1):
        group = f"position{number}." if len(positions) > 1 else ""
        if position.organization:
            yield f"{group}ORG:{escaped(position.organization)}"
        if position.title:
            yield f"{group}TITLE:{escaped(position.title)}"
    for number, point in enumerate(person.contact_points, 1):
        yield from _point(point, f"item{number}.")
    for number, address in enumerate(person.addresses, 1):
        group = f"place{number}."
        types, label = labelled(address.label, group)
        yield f"{group if label else ''}ADR{types}:;;{';'.join(map(escaped, _parts(address)))}"
        yield from label
    if not person.addresses and (person.city or person.region or person.country):
        yield f"ADR;TYPE=HOME:;;;{escaped(person.city)};{escaped(person.region)};;{escaped(person.country)}"
    if person.birthday is not None:
        yield f"BDAY:{person.birthday}"


def _point(point: ContactPoint, group: str) -> Iterator[str]:
    match point.kind:
        case ContactKind.EMAIL:
            name = "EMAIL"
        case ContactKind.PHONE:
            name = "TEL"
        case ContactKind.IM:
            service = bare(point.label)
            type_ = f";X-SERVICE-TYPE={service}" if service else ""
            yield f"IMPP{type_}:{service or 'im'}:{escaped(point.value)}"
            return
        case ContactKind.PROFILE if "://" not in point.value:
            yield f"X-SOCIALPROFILE;TYPE={bare(point.label) or 'other'}:{escaped(point.value)}"
            return
        case _:
            yield f"URL:{escaped(point.value)}"
            return
    types, label = labelled(point.label, group)
    yield f"{group if label else ''}{name}{types}:{escaped(point.value)}"
    yield from label


def _held(person: PersonDraft) -> list[Position]:
    return [position for position in person.positions if not position.end]


def _parts(address: Address) -> tuple[str, ...]:
    return address.street, address.city, address.region, address.postcode, address.country
