"""Draft → vCard. A person who came in as a card goes out as that card, less what is no longer so, and what is new.

Somebody else goes out with all that a vCard has a place for. RFC 6350 (vCard 4.0), RFC 2426 (3.0).
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.people import Address, ContactKind, PersonDraft, address_of_place, place_among
from netdesk.exchange import vcard_lists
from netdesk.exchange.content_lines import Card, raw_line, split_line
from netdesk.exchange.vcard import draft_of
from netdesk.exchange.vcard_properties import CONTACTS, HANDLERS, PHONETIC, CardFacts
from netdesk.exchange.vcard_source import kept_lines, source_lines
from netdesk.exchange.vcard_values import decoded, profile_service, split
from netdesk.exchange.vcard_versions import in_version
from netdesk.exchange.vcard_writing import bare, escaped, folded, labelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netdesk.core.dates import PartialDate
    from netdesk.core.people import ContactPoint
    from netdesk.core.photos import Photo
    from netdesk.exchange.content_lines import Head, Line

VERSIONS = ("3.0", "4.0")
_OLD = "2.1"
_STAMPS = ("REV", "PRODID")
_OF_PROPERTY = {
    "N": "name parts",
    "FN": "name",
    "NICKNAME": "nickname",
    "X-ANDROID-CUSTOM": "nickname",
    "UID": "uid",
    "BDAY": "birthday",
    "CATEGORIES": "tags",
    "ORG": "positions",
    "TITLE": "positions",
    "ROLE": "positions",
    **PHONETIC,
    **vcard_lists.FIELDS,
}
_ONCE_RAW = frozenset({*PHONETIC, *vcard_lists.FIELDS})
"""Of these, a line that was not understood says nothing that anybody can take away."""
_FACTS: dict[str, Callable[[PersonDraft], object]] = {
    "name parts": lambda it: (it.family, it.given, it.additional, it.prefix, it.suffix),
    "name": lambda it: " ".join(it.name.split()),
    "nickname": lambda it: it.nickname,
    "uid": lambda it: it.uid,
    "birthday": lambda it: it.birthday,
    "tags": lambda it: {tag.casefold() for tag in it.tags},
    "positions": lambda it: [(each.organization.casefold(), each.title) for each in it.positions if not each.end],
    "points": lambda it: it.contact_points,
    "addresses": lambda it: it.addresses,
    "place": lambda it: None if it.addresses else address_of_place(it),
    **{field: attrgetter(field) for field in PHONETIC.values()},
    **{field: partial(vcard_lists.keys, field=field) for field in vcard_lists.FIELDS.values()},
}


def vcard(person: PersonDraft, version: str = "", photo: Photo | None = None) -> str:
    """The card with its line ends, in ``version``; without one a card that came in keeps its own, others are 4.0.

    ``photo`` takes the place of one on the card; a ``photo_line`` is that photo as it came, and goes out instead.
    """
    source, extra = source_lines(person)
    extra = [line for line in extra if not _is_left(line, person)]
    stated = next((value.strip() for head, value in source if head.name == "VERSION"), "")
    stated = stated if stated in (_OLD, *VERSIONS) else VERSIONS[0] if source else VERSIONS[1]
    wanted = version or stated
    source, extra = _with_photo(person, source, extra, photo, wanted)
    lines = _merged(person, source, extra) if source else [*_all(person, extra), *extra]
    if version and (wanted != stated or extra):
        lines = [found for line in lines for found in in_version(line, version)]
        if not any(split_line(line)[0].name == "FN" for line in lines):  # which 2.1 did not ask for
            lines.append(f"FN:{escaped(person.name)}")
    if not any(line[:8].upper() == "VERSION:" for line in lines):
        lines.insert(0, f"VERSION:{wanted}")
    write = _old_line if wanted == _OLD else folded
    return "".join(("BEGIN:VCARD\r\n", *map(write, lines), "END:VCARD\r\n"))


def _with_photo(
    person: PersonDraft, source: list[Line], extra: list[str], photo: Photo | None, version: str
) -> tuple[list[Line], list[str]]:
    """The lines of the card, and those besides, with the photo of now and no other but those it came with."""
    came = person.photo_line
    if not came and photo is None:
        return source, extra
    extra = [line for line in extra if split_line(line)[0].name != "PHOTO"]
    if came and any(head.name == "PHOTO" and raw_line((head, value)) == came for head, value in source):
        return source, extra
    new = _photo_line(photo, version) if photo is not None and not came else _as_came(came, version)
    return [line for line in source if line[0].name != "PHOTO"], [*extra, *new]


def _as_came(line: str, version: str) -> list[str]:
    """The line of a photo, from a card of any version, for a card of another."""
    found = list(in_version(line, version if version in VERSIONS else VERSIONS[0]))
    return found if version in VERSIONS else [each.replace("ENCODING=b:", "ENCODING=BASE64:", 1) for each in found]


def _photo_line(photo: Photo, version: str) -> list[str]:
    kind = photo.media_type.rpartition("/")[2].upper()
    line = f"PHOTO;ENCODING={'BASE64' if version == _OLD else 'b'};TYPE={kind}:{b64encode(photo.image).decode()}"
    return list(in_version(line, version)) if version == VERSIONS[1] else [line]


def without_what_is_gone(person: PersonDraft) -> PersonDraft:
    """The person with no more of the card they came in with than still holds, so that the words of the rest are gone.

    They go out as they would have gone out with it.
    """
    if not person.source_card:
        return person
    lines, _ = kept_lines(person)
    still = {id(line) for line in _compared(person, [line for _, line in lines], []).kept}
    gone = {raw_line(line) for _, line in lines if id(line) not in still and _is_of_no_position(line, person)}
    return replace(
        person,
        source_card="\n".join(kept for kept, line in lines if id(line) in still),
        extra_lines=tuple(line for line in person.extra_lines if line not in gone),
    )


class _Compared(NamedTuple):
    """A card and the person as they are now: what differs, the lines that still hold, and the notes that are new."""

    was: PersonDraft
    changed: set[str]
    kept: list[Line]
    notes: list[str]


def _compared(person: PersonDraft, source: list[Line], extra: list[str]) -> _Compared:
    was = draft_of(Card(1, 1, 0, source))
    if isinstance(was, str):
        was = PersonDraft()
    if not was.addresses and (home := address_of_place(was)) in person.addresses:
        was = replace(was, addresses=(home,))
    changed = {name for name, fact in _FACTS.items() if fact(was) != fact(person)}
    if any(split_line(line)[0].name == "ORG" for line in extra):
        changed.add("positions")
    notes = _notes(person, source)
    if not (changed or notes or extra):
        return _Compared(was, changed, source, notes)
    # A card without a UID gets one when it comes in, which is nothing that anybody edited.
    edited = {*(changed if was.uid else changed - {"uid"}), *notes, *extra}
    kept = [line for line in source if line[0].name == "X-ABLABEL" or _still_holds(line, was, person, edited)]
    gone = _groups(source) - _groups(kept)
    return _Compared(
        was, changed, [line for line in kept if line[0].name != "X-ABLABEL" or line[0].group not in gone], notes
    )


def _merged(person: PersonDraft, source: list[Line], extra: list[str]) -> list[str]:
    """The lines of the source that still hold, and after them what it did not say."""
    was, changed, kept, notes = _compared(person, source, extra)
    rest = PersonDraft(
        contact_points=tuple(point for point in person.contact_points if point not in was.contact_points),
        addresses=tuple(address for address in person.addresses if address not in was.addresses),
    )
    if "place" in changed:
        rest = replace(rest, city=person.city, region=person.region, country=person.country)
    taken = {head.group for head, _ in (*source, *map(split_line, extra))}
    said = vcard_lists.said_by([*kept, *map(split_line, extra)])
    new = [*_changed(person, changed, extra), *vcard_lists.written(person, changed, said)]
    new += [*_points(rest, taken), *_addresses(rest, taken), *notes, *extra]
    return [*(raw_line(line) for line in kept), *new]


def _is_left(line: str, person: PersonDraft) -> bool:
    """Whether a line is about an organization that the person has left."""
    head, value = split_line(line)
    held = {position.organization for position in person.positions if not position.end}
    return head.name == "ORG" and _firm(head, value) not in held


def _taken(extra: list[str], organization: str) -> str:
    """The line of an organization, taken from among ``extra``, without its group; empty where there is none."""
    for line in extra:
        head, value = split_line(line)
        if head.name == "ORG" and _firm(head, value) == organization:
            extra.remove(line)
            return line.partition(".")[2] if head.group else line
    return ""


def _firm(head: Head, value: str) -> str:
    """The organization that a line of one names, as ``vcard`` reads it."""
    alone = CardFacts()
    clear = decoded(head, value)
    if clear is not None:
        HANDLERS["ORG"](alone, head, clear)
    return next((name for name, _ in alone.organizations), "")


def _is_of_no_position(line: Line, person: PersonDraft) -> bool:
    """Whether a line names an organization that the person has no position in."""
    head, value = line
    names = {position.organization for position in person.positions}
    return head.name == "ORG" and names.isdisjoint(part for part in split(value, ";") if part)


def _groups(lines: list[Line]) -> set[str]:
    """The groups of which there is more than a label."""
    return {head.group for head, _ in lines if head.group and head.name != "X-ABLABEL"}


def _still_holds(line: Line, was: PersonDraft, person: PersonDraft, edited: set[str]) -> bool:
    """Whether what a line of the source says is so of the person now."""
    head, value = line
    if head.name in _ONCE_RAW:
        return raw_line(line) in person.extra_lines or _is_had_still(line, person, edited)
    if (edited and head.name in _STAMPS) or _OF_PROPERTY.get(head.name) in edited:
        return False
    if not edited & {"points", "addresses", "place"} or not (head.name == "ADR" or head.name in CONTACTS):
        return True
    alone = CardFacts()
    clear = decoded(head, value)
    if clear is None or not HANDLERS[head.name](alone, head, clear):
        return True
    said = {(point.kind, point.value) for point in alone.points}
    there = [point for point in was.contact_points if (point.kind, point.value) in said]
    places = {_parts(address) for address in alone.addresses}
    homes = [address for address in was.addresses if _parts(address) in places]
    if not there and not homes:
        return "place" not in edited or bool(was.addresses) or _parts(address_of_place(was)) not in places
    return any(point in person.contact_points for point in there) or any(each in person.addresses for each in homes)


def _is_had_still(line: Line, person: PersonDraft, edited: set[str]) -> bool:
    """Whether all that a line of skills, topics and the like says is so of the person now."""
    name = line[0].name
    field = _OF_PROPERTY[name]
    if field not in edited:
        return True
    return name in vcard_lists.FIELDS and vcard_lists.said_by([line]) <= {
        (field, each) for each in vcard_lists.keys(person, field)
    }


def _all(person: PersonDraft, extra: list[str]) -> Iterator[str]:
    yield from _changed(person, {*_FACTS}, extra)
    yield from vcard_lists.written(person, {*_FACTS}, vcard_lists.said_by(map(split_line, extra)))
    taken = {line.partition(".")[0].lower() for line in extra if "." in line.partition(":")[0]}
    yield from _points(person, taken)
    yield from _addresses(person, taken)
    if person.notes:
        yield f"NOTE:{escaped(person.notes)}"


def _changed(person: PersonDraft, changed: set[str], extra: list[str]) -> Iterator[str]:
    """The lines that say the facts named; that of an organization with a department is taken out of ``extra``."""
    if "uid" in changed and person.uid:
        yield f"UID:{escaped(person.uid)}"
    if "name" in changed:
        yield f"FN:{escaped(person.name)}"
    if "name parts" in changed:
        parts = (person.family, person.given, person.additional, person.prefix, person.suffix)
        yield f"N:{';'.join(map(escaped, parts))}"
    for name, field in PHONETIC.items():
        if field in changed and (sound := getattr(person, field)):
            yield f"{name}:{escaped(sound)}"
    if "nickname" in changed and person.nickname:
        yield f"NICKNAME:{escaped(person.nickname)}"
    if "positions" in changed:
        held = [position for position in person.positions if not position.end]
        for number, position in enumerate(held, 1):
            group = f"position{number}." if len(held) > 1 else ""
            if position.organization:
                yield group + (_taken(extra, position.organization) or f"ORG:{escaped(position.organization)}")
            if position.title:
                yield f"{group}TITLE:{escaped(position.title)}"
    if "birthday" in changed and person.birthday is not None:
        yield f"BDAY:{_day(person.birthday)}"
    if "tags" in changed and person.tags:
        yield f"CATEGORIES:{','.join(map(escaped, person.tags))}"


def _day(born: PartialDate) -> str:
    """RFC 6350 section 4.3.1, which wants no dash within a day without a year."""
    if born.year is not None:
        return str(born)
    return f"--{'-' if born.month is None else f'{born.month:02}'}{'' if born.day is None else f'{born.day:02}'}"


def _notes(person: PersonDraft, source: list[Line]) -> list[str]:
    has_notes = any(head.name == "NOTE" and not head.encoding for head, _ in source)
    return [f"NOTE:{escaped(person.notes)}"] if person.notes and not has_notes else []


def _points(person: PersonDraft, taken: set[str]) -> Iterator[str]:
    groups = (f"item{number}" for number in range(1, 1 << 30))
    free = (f"{group}." for group in groups if group not in taken)
    for point in person.contact_points:
        yield from _point(point, next(free))


def _point(point: ContactPoint, group: str) -> Iterator[str]:
    service = bare(point.label)
    match point.kind:
        case ContactKind.EMAIL:
            name = "EMAIL"
        case ContactKind.PHONE:
            name = "TEL"
        case ContactKind.IM:
            yield f"IMPP{f';X-SERVICE-TYPE={service}' if service else ''}:{service or 'im'}:{escaped(point.value)}"
            return
        case ContactKind.PROFILE if profile_service(point.value) != point.label:
            yield f"X-SOCIALPROFILE;TYPE={service or 'other'}:{escaped(point.value)}"
            return
        case _:
            name = "URL"
    types, label = labelled("" if point.kind is ContactKind.PROFILE else point.label, group)
    yield f"{group if label else ''}{name}{types}:{escaped(point.value)}"
    yield from label


def _addresses(person: PersonDraft, taken: set[str]) -> Iterator[str]:
    groups = (f"place{number}" for number in range(1, 1 << 30))
    free = (f"{group}." for group in groups if group not in taken)
    if (person.city or person.region or person.country) and not _says_place(person):
        yield f"ADR;TYPE=HOME:;;{';'.join(map(escaped, _parts(address_of_place(person))))}"
    for address in person.addresses:
        group = next(free)
        types, label = labelled(address.label, group)
        yield f"{group if label else ''}ADR{types}:;;{';'.join(map(escaped, _parts(address)))}"
        yield from label


def _says_place(person: PersonDraft) -> bool:
    """Whether the addresses, as they are read, say where the person is."""
    home = place_among(person.addresses) or Address()
    return (home.city, home.region, home.country) == (person.city, person.region, person.country)


def _parts(address: Address) -> tuple[str, ...]:
    return address.street, address.city, address.region, address.postcode, address.country


def _old_line(line: str) -> str:
    """A line of vCard 2.1: not folded within words, its charset named, pictures with an empty line after them."""
    before, colon, value = line.partition(":")
    if not line.isascii() and colon and "CHARSET" not in before.upper():
        line = f"{before};CHARSET=UTF-8:{value}"
    return f"{folded(line)}\r\n" if "BASE64" in before.upper() else f"{line}\r\n"
