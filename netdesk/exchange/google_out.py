"""People → a table that Google Contacts imports, with the headers it writes itself since 2024.

For Google and not for a spreadsheet: its cells are raw, so that ``exchange/people_table.py`` reads them as they were.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.people import Address, ContactKind, PersonDraft, address_of_place
from netdesk.exchange.csv_out import GUARDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_HEADER = (
    "First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name",
    "Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title",
    "Organization Department", "Birthday", "Notes", "Photo", "Labels",
)  # fmt: skip
_REPEATED = {
    "E-mail": ("Label", "Value"),
    "Phone": ("Label", "Value"),
    "Address": (
        "Label", "Formatted", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address",
    ),
    "IM": ("Label", "Service", "Value"),
    "Website": ("Label", "Value"),
    "Custom Field": ("Label", "Value"),
}  # fmt: skip
_KINDS = {
    ContactKind.EMAIL: "E-mail",
    ContactKind.PHONE: "Phone",
    ContactKind.IM: "IM",
    ContactKind.URL: "Website",
    ContactKind.PROFILE: "Website",
}
_ALL = "* myContacts"
_SEVERAL = " ::: "


class _Row(NamedTuple):
    fixed: tuple[str, ...]
    things: dict[str, list[tuple[str, ...]]]


def to_google_csv(people: Iterable[PersonDraft]) -> bytes:
    """UTF-8 CSV with as many columns as the people need. An e-mail address without ``@`` is none to Google."""
    rows = [_row(person) for person in people]
    most = {noun: max((len(row.things[noun]) for row in rows), default=0) for noun in _REPEATED}
    header = [*_HEADER]
    for noun, parts in _REPEATED.items():
        header += [f"{noun} {number} - {part}" for number in range(1, most[noun] + 1) for part in parts]
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(header)
    for row in rows:
        cells = [*row.fixed]
        for noun, parts in _REPEATED.items():
            things = row.things[noun]
            for thing in (*things, *[("",) * len(parts)] * (most[noun] - len(things))):
                cells += thing
        writer.writerow([_cell(text) for text in cells])
    return written.getvalue().encode("utf-8", "replace")


def _cell(text: str) -> str:
    """A text as it is; one that looks guarded against formulas, as in our own CSV, is guarded once more."""
    text = text.replace("\0", "")
    return f"'{text}" if GUARDED.match(text) else text


def _row(person: PersonDraft) -> _Row:
    has_parts = any((person.given, person.family, person.additional, person.prefix, person.suffix, person.nickname))
    whole = "" if has_parts else person.display_name
    held = next((each for each in person.positions if not each.end), None)
    labels = _SEVERAL.join((*person.tags, _ALL))
    fixed = (
        person.given or whole, person.additional, person.family, person.phonetic_given, "", person.phonetic_family,
        person.prefix, person.suffix, person.nickname, whole, held.organization if held else "",
        held.title if held else "", "", str(person.birthday) if person.birthday else "", person.notes, "", labels,
    )  # fmt: skip
    things: dict[str, list[tuple[str, ...]]] = {noun: [] for noun in _REPEATED}
    for point in person.contact_points:
        noun = _KINDS[point.kind]
        if noun == "IM":
            things[noun].append(("", point.label, point.value))
        elif noun != "E-mail" or "@" in point.value:
            things[noun].append((_label(point.label), point.value))
    things["Address"] = [_address(each) for each in _addresses(person)]
    things["Custom Field"] = list(person.custom_fields)
    return _Row(fixed, things)


def _addresses(person: PersonDraft) -> Sequence[Address]:
    """The addresses, before them the place where the person is if they do not say it."""
    place = address_of_place(person)
    home = next((each for each in person.addresses if each.label == "home"), next(iter(person.addresses), Address()))
    is_said = (home.city, home.region, home.country) == (place.city, place.region, place.country)
    if is_said or place == Address(label="home"):
        return person.addresses
    return (place, *person.addresses)


def _address(each: Address) -> tuple[str, ...]:
    lines = (each.street, " ".join(part for part in (each.postcode, each.city) if part), each.region, each.country)
    whole = "\n".join(line for line in lines if line)
    return _label(each.label), whole, each.street, each.city, "", each.region, each.postcode, each.country, ""


def _label(label: str) -> str:
    return label[:1].upper() + label[1:]
