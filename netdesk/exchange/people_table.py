"""Tables of people → drafts: the CSV of Google Contacts, Outlook, Thunderbird, and any other with headers.

What a column says that netdesk has no field for becomes a field of the person's own, under the column's header.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netdesk.core.dates import PartialDate
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.text import fold
from netdesk.errors import FileError, InputError
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.linkedin import cells_of, records
from netdesk.exchange.people_columns import FIELDS, Column, columns_of, is_of_people
from netdesk.exchange.vcard_values import partial_date, profile_service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_SEPARATORS = ",;\t|"
_LONGEST_RECORD = 400
_MOST_COLUMNS = 1000
_LOOKED_AT = 1 << 16
_NO_PERSON = "This row has no name, organization, e-mail address or phone number."
_SEVERAL = " ::: "
_DAY = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_POINTS = {
    "email": ContactKind.EMAIL,
    "phone": ContactKind.PHONE,
    "url": ContactKind.URL,
    "profile": ContactKind.PROFILE,
    "im": ContactKind.IM,
}
_LABELS = {"cell": "mobile", "business": "work", "homepage": "home page"}
_NAMES = ("given", "family", "additional", "prefix", "suffix", "nickname")
# My own profile as LinkedIn exports it is no address book.
_NOT_PEOPLE = frozenset({"headline", "maiden name"})

_Layout = tuple[int, str, list[str], list[Column | None]]


def told_columns(pairs: Sequence[str]) -> dict[str, str]:
    """``Mail=email`` → the field by the folded header; an empty field leaves the column out. Raises InputError."""
    told = {}
    for pair in pairs:
        header, equals, field = pair.rpartition("=")
        if not equals or not header.strip() or field.strip() not in ("", *FIELDS):
            raise InputError(f"“{pair}” maps no column. Write it like Mail=email; fields are {', '.join(FIELDS)}.")
        told[fold(header).strip()] = field.strip()
    return told


def is_table(data: bytes, told: Mapping[str, str]) -> bool:
    """Whether ``data`` begins with the header of a table of people."""
    return _layout(to_utf8(data[:_LOOKED_AT]), told) is not None


def people(data: bytes, told: Mapping[str, str]) -> Iterator[tuple[int, PersonDraft | str, int]]:
    """The rows: line number, the draft or the reason why there is none, and bytes read so far. Raises FileError."""
    data = to_utf8(data)
    layout = _layout(data[:_LOOKED_AT], told)
    if layout is None:
        raise FileError(
            "This table has no header that names people. Give its columns names such as “Name” and “E-mail”."
        )
    skipped, separator, header, columns = layout
    missing = told.keys() - {fold(cell).strip() for cell in header}
    if missing:
        raise FileError(f"There is no column “{min(missing)}” in the header, which is: {', '.join(header)[:400]}.")
    for line, cells, read in records(data, skipped, separator, _LONGEST_RECORD):
        if not any(cell.strip() for cell in cells):
            continue
        if any(cell.strip() for cell in cells[len(header) :]):
            yield (
                line,
                f"This row has {len(cells)} cells and the header {len(header)}. Put quotes around its texts.",
                read,
            )
        else:
            yield line, _draft(cells, header, columns), read


def _layout(start: bytes, told: Mapping[str, str]) -> _Layout | None:
    """How many lines stand before the rows, the separator, and the columns; the separator that says most."""
    if b"\n" not in start:
        start = start.replace(b"\r", b"\n")
    lines = decode(start).replace("\0", "").split("\n", 5)[:5]
    at = next((at for at, line in enumerate(lines) if line.strip() and not line.lower().startswith("sep=")), None)
    if at is None:
        return None
    found: list[_Layout] = []
    for separator in _SEPARATORS:
        header = [cell.strip() for cell in cells_of(lines[at].strip("\r\ufeff "), separator)]
        if len(header) <= _MOST_COLUMNS and not _NOT_PEOPLE & {fold(cell) for cell in header}:
            columns = columns_of(header, told)
            if is_of_people(columns):
                found.append((at + 1, separator, header, columns))
    return max(found, key=lambda one: sum(column is not None for column in one[3]), default=None)


def _draft(cells: Sequence[str], header: Sequence[str], columns: Sequence[Column | None]) -> PersonDraft | str:
    things: dict[tuple[str, str], dict[str, str]] = {}
    own: list[tuple[str, str]] = []
    for cell, name, column in zip(cells, header, columns, strict=False):
        text = cell.replace("\r\n", "\n").strip()
        if not text or (column is not None and not (column.kind and column.part)):
            continue
        if column is None:
            own.append((name or "?", text))
            continue
        thing = things.setdefault((column.kind, column.number), {"label": column.label, "header": name})
        thing[column.part] = f"{thing[column.part]}, {text}" if column.part == "more" and "more" in thing else text

    def said(kind: str) -> list[str]:
        return [thing["value"] for (each, _), thing in things.items() if each == kind and "value" in thing]

    points = tuple(dict.fromkeys(_points(things, own)))
    addresses = tuple(_addresses(things))
    home = next((each for each in addresses if each.label == "home"), addresses[0] if addresses else Address())
    positions = tuple(
        Position(thing.get("value", ""), thing.get("title", ""))
        for (kind, _), thing in things.items()
        if kind == "organization" and ("value" in thing or "title" in thing)
    )
    names = {field: " ".join(" ".join(said(field)).split()) for field in _NAMES}
    whole = " ".join(" ".join(said("name")).split())
    is_named = whole or any(names.values()) or any(each.organization for each in positions)
    if not is_named and not any(point.kind in (ContactKind.EMAIL, ContactKind.PHONE) for point in points):
        return _NO_PERSON
    return PersonDraft(
        given=names["given"],
        family=names["family"],
        additional=names["additional"],
        prefix=names["prefix"],
        suffix=names["suffix"],
        nickname=names["nickname"],
        display_name=whole,
        contact_points=points,
        addresses=addresses,
        positions=positions,
        city=home.city,
        region=home.region,
        country=home.country,
        birthday=_birthday(things, own),
        tags=tuple(_tags(said("tags"))),
        notes="\n\n".join(said("notes")),
        custom_fields=tuple(own),
    )


def _points(things: Mapping[tuple[str, str], dict[str, str]], own: list[tuple[str, str]]) -> Iterator[ContactPoint]:
    for (kind, _), thing in things.items():
        contact = _POINTS.get(kind)
        if contact is None or "value" not in thing:
            continue
        for value in filter(None, map(str.strip, thing["value"].split(_SEVERAL))):
            label = thing.get("service") or thing["label"].lstrip("* ")
            label = _LABELS.get(label.lower(), label.lower() if label.isascii() else label)
            service = profile_service(value) if kind in ("url", "profile") else ""
            if contact is ContactKind.EMAIL and "@" not in value:
                own.append((thing["header"], value))
            elif service:
                yield ContactPoint(ContactKind.PROFILE, value, service)
            else:
                yield ContactPoint(contact, value, label)


def _addresses(things: Mapping[tuple[str, str], dict[str, str]]) -> Iterator[Address]:
    for (kind, _), thing in things.items():
        street = ", ".join(thing[part] for part in ("street", "more") if part in thing)
        city, region, postcode, country = (thing.get(part, "") for part in ("city", "region", "postcode", "country"))
        if kind == "address" and any((street, city, region, postcode, country)):
            label = thing["label"].lstrip("* ").lower()
            yield Address(street, city, region, postcode, country, _LABELS.get(label, label))


def _tags(cells: Sequence[str]) -> Iterator[str]:
    """Google's groups, its own (``* myContacts``) left out, and Outlook's categories, parted by semicolons."""
    for cell in cells:
        separator = _SEVERAL if _SEVERAL in cell or cell.startswith("* ") else ";" if ";" in cell else ","
        yield from (tag.strip() for tag in cell.split(separator) if tag.strip() and not tag.strip().startswith("* "))


def _birthday(things: Mapping[tuple[str, str], dict[str, str]], own: list[tuple[str, str]]) -> PartialDate | None:
    """A day as it is written, or its three parts; what cannot be read as one stays a field of one's own."""
    thing = next((thing for (kind, _), thing in things.items() if kind == "birthday"), {})
    text = thing.get("value", "").removesuffix("T00:00:00")
    if not text:
        numbers = [
            int(said) if (said := thing.get(part, "")).isdecimal() else None for part in ("year", "month", "day")
        ]
        text = "" if numbers == [None] * 3 else "-".join("" if each is None else f"{each}" for each in numbers)
        return _or_own(lambda: PartialDate(*numbers), thing, text, own) if text else None
    if re.fullmatch(r"0+[/.-]0+[/.-]0+", text):  # Outlook's “none”
        return None
    day = _DAY.fullmatch(text)
    if day is None:
        found = partial_date(text)
        if found is None:
            own.append((thing["header"], text))
        return found
    first, second, year = int(day[1]), int(day[3]), int(day[4])
    # A slash is American, unless there is no such month.
    month, of_month = (first, second) if day[2] == "/" and first <= 12 else (second, first)
    return _or_own(lambda: PartialDate(year, month, of_month), thing, text, own)


def _or_own(
    made: Callable[[], PartialDate], thing: Mapping[str, str], text: str, own: list[tuple[str, str]]
) -> PartialDate | None:
    try:
        return made()
    except InputError:
        own.append((thing["header"], text))
        return None
