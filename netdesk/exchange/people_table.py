"""Tables of people → drafts: the CSV of Google Contacts, Outlook, Thunderbird, and any other with headers.

What a column says that netdesk has no field for becomes a field of the person's own, under the column's header.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.channel import Channel
from netdesk.core.dates import PartialDate
from netdesk.core.language import grouped, marked, tr
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.core.tables import FIELDS, LEFT_OUT, OWN, OWN_KIND, TableRow
from netdesk.core.text import fold
from netdesk.errors import InputError
from netdesk.exchange import relation_cells, table_days
from netdesk.exchange.csv_out import GUARDED
from netdesk.exchange.people_columns import DAY_FIRST, FAMILY_FIRST, FILED, is_beside
from netdesk.exchange.vcard_values import PROFILE_HOSTS, mail_address, phone_number, profile_service

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from netdesk.core.cadence import Cadence
    from netdesk.core.people import RelationClass
    from netdesk.core.tables import Column
    from netdesk.exchange.tables import Table

_NO_PERSON = marked(
    "This row has no name, organization, e-mail address or phone number. Fill one in, or say which column has it."
)
_SEVERAL = " ::: "
_SENSITIVITY = frozenset({"sensitivity", "critere de diffusion", "vertraulichkeit"})
_UNTOUCHED = {
    **dict.fromkeys(("gender", "sexe", "geschlecht"), frozenset({"unspecified", "non specifie", "keine angabe"})),
    **dict.fromkeys(("priority", "priorite", "prioritat", *_SENSITIVITY), frozenset({"normal", "normale"})),
    **dict.fromkeys(("private", "prive", "privat"), frozenset({"false", "faux", "falsch", "aus", "off"})),
}
"""What Outlook writes of everybody of whom nobody said anything."""
_POINTS = {
    "email": ContactKind.EMAIL,
    "phone": ContactKind.PHONE,
    "url": ContactKind.URL,
    "profile": ContactKind.PROFILE,
    "im": ContactKind.IM,
}
_REACHED_BY = (ContactKind.EMAIL, ContactKind.PHONE, ContactKind.IM)
"""What makes somebody of a row without a name."""
_WITH_POINT = re.compile(r"^(\d{6,})\.0$")
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+\d+")
"""What spreadsheets make of long numbers, 385911234567.0 and 3.85912E+11."""
_LEAST_DIGITS = 6
"""Of what is a whole telephone number and no extension."""
_LABELS = {"cell": "mobile", "business": "work", "homepage": "home page"}
_EVERYBODY = ("* mycontacts", "* my contacts")
_Things = dict[tuple[str, str], dict[str, str]]

_NAMES = ("given", "family", "additional", "prefix", "suffix", "nickname", "phonetic_given", "phonetic_family")


def told_columns(pairs: Sequence[str]) -> dict[str, str]:
    """``Mail=email`` → the field by the folded header; an empty field leaves the column out. Raises InputError."""
    told = {}
    for pair in pairs:
        header, equals, said = pair.rpartition("=")
        field = said.strip()
        if not equals or not header.strip() or field.partition(":")[0] not in (LEFT_OUT, OWN, *FIELDS):
            raise InputError(
                tr(
                    "“{pair}” maps no column. Write it like Mail=email or Handy=phone:mobile; fields are {fields}."
                ).format(pair=pair, fields=", ".join((*FIELDS, OWN)))
            )
        told[fold(header).strip()] = field
    return told


class _Relation(NamedTuple):
    contacts: tuple[tuple[date, Channel | None], ...]
    cadence: Cadence | None
    closeness: int | None
    classes: tuple[RelationClass, ...]


def people(table: Table) -> Iterator[TableRow]:
    """The rows."""
    header, columns = table.seen.header, table.seen.columns
    for line, cells, read in table.rows():
        yield row_of(cells, header, columns, line, read)


def row_of(
    cells: Sequence[str], header: Sequence[str], columns: Sequence[Column | None], line: int = 0, read: int = 0
) -> TableRow:
    """What a row says."""
    if any(cell.strip() for cell in cells[len(header) :]):
        words = tr("This row has {cells} cells and the header {columns}. Put quotes around its texts.")
        return TableRow(words.format(cells=grouped(len(cells)), columns=grouped(len(header))), line, read)
    things, own = _things([_unguarded(cell) for cell in cells], header, columns)
    relation = _relation(things, own)
    found = _draft(things, own, relation)
    if isinstance(found, str):
        return TableRow(found, line, read)
    return TableRow(found, line, read, relation.contacts, relation.cadence)


def _unguarded(cell: str) -> str:
    """A cell without what keeps a spreadsheet from taking it for a formula or a number: ``'-3``, ``="0612"``."""
    if GUARDED.match(cell):
        return cell[1:]
    return cell[2:-1] if cell[:2] == '="' and cell[-1:] == '"' and len(cell) > len('="') else cell


def _draft(things: _Things, own: list[tuple[str, str]], relation: _Relation) -> PersonDraft | str:
    def said(kind: str) -> list[str]:
        return [thing["value"] for thing in _of_kind(things, kind)]

    points = tuple(dict.fromkeys(_points(things, own)))
    addresses = tuple(_addresses(things))
    home = next((each for each in addresses if each.label == "home"), addresses[0] if addresses else Address())
    if home.label in ("", "home") and not (home.street or home.postcode):
        addresses = tuple(each for each in addresses if each is not home)  # says no more than where the person is
    positions = tuple(
        Position(thing.get("value", ""), thing.get("title", ""), thing.get("industry", ""))
        for (kind, _), thing in things.items()
        if kind == "organization" and thing.keys() & {"value", "title"}
    )
    names, whole = _names(things, own)
    own += [
        (thing["label"].removeprefix("* ") or thing["header"], thing["value"]) for thing in _of_kind(things, OWN_KIND)
    ]
    own += [
        (thing["header"], thing["industry"])
        for (kind, _), thing in things.items()
        if kind == "organization" and not thing.keys() & {"value", "title"} and "industry" in thing
    ]
    is_named = whole or any(names[field] for field in _NAMES[:6]) or any(each.organization for each in positions)
    if not is_named and not any(point.kind in _REACHED_BY for point in points):
        return tr(_NO_PERSON)
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
        phonetic_given=names["phonetic_given"],
        phonetic_family=names["phonetic_family"],
        met_where=", ".join(said("met_where")),
        met_how=", ".join(said("met_how")),
        topics=_listed(said("topics")),
        skills=_listed(said("skills")),
        needs=_listed(said("needs")),
        languages=_listed(said("languages")),
        closeness=relation.closeness,
        relation_classes=relation.classes,
        custom_fields=tuple(own),
    )


def _things(
    cells: Sequence[str], header: Sequence[str], columns: Sequence[Column | None]
) -> tuple[_Things, list[tuple[str, str]]]:
    """What a row says, by kind and number, and the fields of the person's own."""
    things: _Things = {}
    own: list[tuple[str, str]] = []
    untouched = _untouched(tuple(header))
    for cell, name, column in zip(cells, header, columns, strict=False):
        text = cell.replace("\r\n", "\n").strip()
        if not text or (column is not None and not (column.kind and column.part)):
            continue
        if column is None:
            if name not in untouched or (fold(text) not in untouched[name] and not table_days.is_none(text)):
                own.append((name or "?", text))
            continue
        thing = things.setdefault((column.kind, column.number), {"label": column.label, "header": name})
        thing[column.part] = f"{thing[column.part]}, {text}" if column.part == "more" and "more" in thing else text
    return things, own


@lru_cache(maxsize=64)
def _untouched(header: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """What columns of Outlook's say where they say nothing, by their headers; empty for tables of others."""
    names = {name: fold(name) for name in header}
    if _SENSITIVITY.isdisjoint(names.values()):
        return {}
    return {name: _UNTOUCHED.get(folded, frozenset()) for name, folded in names.items()}


def _names(things: _Things, own: list[tuple[str, str]]) -> tuple[dict[str, str], str]:
    """The parts of a name, and a whole one."""

    def said(kind: str) -> str:
        return " ".join(" ".join(thing["value"] for thing in _of_kind(things, kind)).split())

    names = {field: said(field) for field in _NAMES}
    whole, filed = said("name"), said("file_as")
    for (kind, _), thing in things.items():
        parts = FILED.fullmatch(thing[FAMILY_FIRST]) if kind == "name" and FAMILY_FIRST in thing else None
        if parts is not None and not (names["given"] or names["family"]):
            names["family"], names["given"] = parts[1], parts[2]
        elif kind == "name":
            whole = whole or thing.get(FAMILY_FIRST, "")
    if filed and filed == names["given"] and not any(names[field] for field in _NAMES[1:6]):
        names["given"], whole = "", filed  # as google_out.py writes a name that is not in parts
    elif filed and not (whole or any(names.values())):
        whole = filed
    elif filed:
        own.append(("File As", filed))
    return names, whole


def _of_kind(things: _Things, kind: str) -> Iterator[dict[str, str]]:
    return (thing for (each, _), thing in things.items() if each == kind and "value" in thing)


def _points(things: _Things, own: list[tuple[str, str]]) -> Iterator[ContactPoint]:
    for (kind, number), thing in sorted(things.items(), key=lambda each: is_beside(*each[0])):
        contact = _POINTS.get(kind)
        if contact is None or "value" not in thing:
            continue
        parts = thing["value"].split(_SEVERAL)
        if len(parts) == 1 and contact is not ContactKind.IM and not number.isdecimal():  # as Google numbers its own
            parts = _listed_points(contact, parts[0])
        for value in filter(None, map(str.strip, parts)):
            label = thing.get("service") or thing["label"].lstrip("* ")
            label = _LABELS.get(label.lower(), label.lower() if label.isascii() else label)
            service = ""
            if kind in ("url", "profile"):
                service = profile_service(value) or (label if label in PROFILE_HOSTS.values() else "")
            said = _reached_by(contact, value)
            if not said:
                own.append((thing["header"], value))
            elif service:
                yield ContactPoint(ContactKind.PROFILE, value, service)
            else:
                yield ContactPoint(contact, said, label)


def _reached_by(kind: ContactKind, value: str) -> str:
    """An address without a name or scheme around it, a number as it is dialled; empty for what is none any more."""
    if kind is ContactKind.EMAIL:
        return mail_address(value) if "@" in value else ""
    if kind is ContactKind.PHONE:
        return "" if _ROUNDED.fullmatch(value) else phone_number(_WITH_POINT.sub(r"\1", value))
    return value


def _listed_points(kind: ContactKind, cell: str) -> list[str]:
    """Several in one cell, as our own CSV and others have them: separated by semicolons or lines, some by commas."""
    if kind is ContactKind.EMAIL:
        parts = re.split(r"[;,\n]\s*", cell)
        return parts if all("@" in part for part in parts if part.strip()) else [cell]
    if kind is ContactKind.PHONE:
        parts = re.split(r", +| +/ +", cell)
        if all(sum(map(str.isdigit, part)) >= _LEAST_DIGITS for part in parts):
            return [each for part in parts for each in re.split(r";\s+|\n", part)]
    return re.split(r";\s+|\n", cell)


def _addresses(things: _Things) -> Iterator[Address]:
    for (kind, _), thing in things.items():
        street, more = thing.get("street", ""), thing.get("more", "")
        street = ", ".join(part for part in (street, "" if more in street else more) if part)
        if not thing.keys() & {"street", "more", "city", "region", "postcode", "country"}:
            street = thing.get("formatted", "")
        city, region, postcode, country = (thing.get(part, "") for part in ("city", "region", "postcode", "country"))
        if kind == "address" and any((street, city, region, postcode, country)):
            label = thing["label"].lstrip("* ").lower()
            yield Address(street, city, region, postcode, country, _LABELS.get(label, label))


def _tags(cells: Sequence[str]) -> Iterator[str]:
    """Google's groups, but for the one of everybody, and Outlook's categories, separated by semicolons."""
    for cell in cells:
        separator = _SEVERAL if _SEVERAL in cell or cell.startswith("* ") else ";" if ";" in cell else ","
        for tag in map(str.strip, cell.split(separator)):
            if tag and tag.lower() not in _EVERYBODY:
                yield tag.removeprefix("* ")


def _listed(cells: Sequence[str]) -> tuple[str, ...]:
    """What is separated by semicolons or lines, else by commas."""
    parts = [part for cell in cells for part in re.split(r"[;\n]" if re.search(r"[;\n]", cell) else ",", cell)]
    return tuple(dict.fromkeys(filter(None, map(str.strip, parts))))


def _relation(things: _Things, own: list[tuple[str, str]]) -> _Relation:
    """How I stand to somebody; what cannot be read of it stays a field of one's own."""
    contacts: list[tuple[date, Channel | None]] = []
    rhythm, level = None, None
    classes: tuple[RelationClass, ...] = ()
    for (kind, _), thing in things.items():
        text = thing.get("value", "")
        if kind == "last_contact" and thing.keys() & {"value", DAY_FIRST}:
            day = _day(thing, own)
            if day is not None and day.year and day.month and day.day:
                contacts.append((date(day.year, day.month, day.day), _channel(thing["label"])))
            elif day is not None:
                own.append((thing["header"], thing.get(DAY_FIRST, text)))
        elif kind == "cadence" and not relation_cells.is_never(text):
            often = relation_cells.cadence(text)
            own += [(thing["header"], text)] if often is None or rhythm not in (None, often) else []
            rhythm = rhythm or often
        elif kind == "closeness":
            said = relation_cells.closeness(text)
            own += [(thing["header"], text)] if said is None or level not in (None, said) else []
            level = level or said
        elif kind == "relation_classes":
            more, rest = relation_cells.classes(text)
            classes = tuple(dict.fromkeys((*classes, *more)))
            own += [(thing["header"], rest)] if rest else []
    return _Relation(tuple(contacts), rhythm, level, classes)


def _channel(said: str) -> Channel | None:
    return Channel(said) if said in set(Channel) else None


def _birthday(things: _Things, own: list[tuple[str, str]]) -> PartialDate | None:
    """The first day that can be read, as it is written or in three parts; what says otherwise stays a field."""
    found = None
    for (kind, _), thing in things.items():
        if kind != "birthday":
            continue
        if DAY_FIRST in thing or "value" in thing:
            said = _day(thing, own)
        else:
            said = _birthday_in_parts(thing, [thing.get(part, "") for part in ("year", "month", "day")], own)
        if found is not None and said not in (None, found):
            own.append((thing["header"], str(said)))
        found = found or said
    return found


def _day(thing: Mapping[str, str], own: list[tuple[str, str]]) -> PartialDate | None:
    text = thing.get(DAY_FIRST, thing.get("value", ""))
    if table_days.is_none(text):
        return None
    found = table_days.day(text, is_day_first=DAY_FIRST in thing)
    if found is None:
        own.append((thing["header"], text))
    return found


def _birthday_in_parts(thing: Mapping[str, str], said: list[str], own: list[tuple[str, str]]) -> PartialDate | None:
    """The day whose year, month and day ``said`` are, each empty or nought where it is not known."""
    known = [each for each in said if each.strip("0")]
    if not known:
        return None
    if not all(each.isdecimal() and len(each) < 5 for each in known):
        own.append((thing["header"], "-".join(said)))
        return None
    try:
        return PartialDate(*(int(each or 0) or None for each in said))
    except InputError:
        own.append((thing["header"], "-".join(said)))
        return None
