"""Stored people read back as drafts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from netdesk.core.dates import PartialDate
from netdesk.core.people import (
    Address,
    ContactKind,
    ContactPoint,
    PersonDraft,
    Position,
    Presence,
    RelationClass,
)  # fmt: skip
from netdesk.store.rows import overwriting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import apsw

    from netdesk.store.reader import Reader

_AMONG = "IN (SELECT value FROM json_each(?))"
_PERSON = (
    "SELECT person.id, person.name, uid, given, family, additional, prefix, suffix, nickname, "
    "phonetic_given, phonetic_family, city, region, country, birthday_year, birthday_month, birthday_day, "
    "presence, connected_on, notes, met_on, met_where, met_how, introduced_by, do_not_contact, "
    "(SELECT level FROM closeness WHERE person_id = person.id ORDER BY stated_on DESC LIMIT 1) AS closeness, "
    "(SELECT lines FROM card WHERE person_id = person.id) AS lines, "
    "(SELECT lines FROM source_card WHERE person_id = person.id) AS source, "
    f"(SELECT line FROM photo WHERE person_id = person.id) AS photo_line FROM person WHERE person.id {_AMONG}"
)
_DETAILS = {
    "contact_points": "SELECT person_id, kind, value, label FROM contact_point",
    "addresses": "SELECT person_id, street, city, region, postcode, country, label FROM address",
    "positions": "SELECT person_id, COALESCE(name, ''), title, position.industry, job_family, start_on, end_on "
    "FROM position LEFT JOIN organization ON organization.id = organization_id",
    "languages": "SELECT person_id, name FROM language",
    "needs": "SELECT person_id, text FROM need",
    "skills": "SELECT person_id, name FROM skill",
    "custom_fields": "SELECT person_id, name, value FROM custom_field",
    "relation_classes": "SELECT person_id, name FROM relation_class",
    "tags": "SELECT person_id, name FROM person_tag JOIN tag ON tag.id = tag_id",
    "topics": "SELECT person_id, name FROM person_topic JOIN topic ON topic.id = topic_id",
}
_ORDERS = dict.fromkeys(("relation_classes", "tags", "topics"), "name")

_Rows = dict[int, list[tuple[Any, ...]]]  # the rows of one table, by person id, which is no longer in them


def read(reader: Reader, ids: Iterable[int]) -> dict[int, PersonDraft]:
    """Stored people as drafts, by id. ``display_name`` is filled only where the parts do not give it."""
    listed = json.dumps(list(ids))
    details = {
        field: _grouped(reader, f"{sql} WHERE person_id {_AMONG} ORDER BY {_ORDERS.get(field, 'place')}", listed)
        for field, sql in _DETAILS.items()
    }
    people = {}
    for person_id, name, *row in reader.rows(_PERSON, (listed,)):
        draft = _draft(row, {field: tuple(rows.get(person_id, ())) for field, rows in details.items()})
        people[person_id] = draft if draft.name == name else replace(draft, display_name=name)
    return people


def with_card(reader: Reader, ids: Iterable[int], mentioning: str = "") -> dict[int, PersonDraft]:
    """The same of those who came in with a card in which the text ``mentioning`` stands."""
    sql = f"SELECT person_id FROM source_card WHERE person_id {_AMONG} AND (? = '' OR instr(upper(lines), ?))"
    found = [row[0] for row in reader.rows(sql, (json.dumps(list(ids)), mentioning, mentioning))]
    return read(reader, found) if found else {}


def unedited(reader: Reader, ids: Iterable[int]) -> Iterator[tuple[int, str, str, str, str, str, str]]:
    """Those who are as they came in with their card.

    As (person id, name, uid, the card as exchange/vcard_source.py keeps it, extra lines separated by line ends, notes,
    the line with the photo).
    """
    sql = (
        "SELECT id, name, uid, source_card.lines, COALESCE(card.lines, ''), notes, COALESCE(photo.line, '') "
        "FROM unedited JOIN person ON id = unedited.person_id JOIN source_card ON source_card.person_id = id "
        "LEFT JOIN card ON card.person_id = id LEFT JOIN photo ON photo.person_id = id "
        f"WHERE unedited.person_id {_AMONG}"
    )
    return reader.rows(sql, (json.dumps(list(ids)),))


def replace_card(connection: apsw.Connection, person_id: int, draft: PersonDraft) -> None:
    """Reduce a person's card to what ``draft`` still has of it; the rest is overwritten in the database."""
    with overwriting(connection):
        for table, lines in (("source_card", draft.source_card), ("card", "\n".join(draft.extra_lines))):
            if lines:
                connection.execute(f"UPDATE {table} SET lines = ?2 WHERE person_id = ?1", (person_id, lines))
            else:
                connection.execute(f"DELETE FROM {table} WHERE person_id = ?", (person_id,))


def _grouped(reader: Reader, sql: str, listed: str) -> _Rows:
    found: _Rows = {}
    for row in reader.rows(sql, (listed,)):
        found.setdefault(row[0], []).append(row[1:])
    return found


def _draft(row: list[Any], details: dict[str, tuple[tuple[Any, ...], ...]]) -> PersonDraft:
    (
        uid, given, family, additional, prefix, suffix, nickname, phonetic_given, phonetic_family,
        city, region, country, year, month, day, presence, connected_on, notes,
        met_on, met_where, met_how, introduced_by, do_not_contact,
        closeness, lines, source, photo_line,
    ) = row  # fmt: skip
    return PersonDraft(
        given, family, additional, prefix, suffix, nickname, "", uid,
        contact_points=tuple(
            ContactPoint(ContactKind(kind), value, label) for kind, value, label in details["contact_points"]
        ),
        addresses=tuple(Address(*parts) for parts in details["addresses"]),
        positions=tuple(Position(*parts) for parts in details["positions"]),
        city=city, region=region, country=country,
        birthday=None if year is month is day is None else PartialDate(year, month, day),
        connected_on=date.fromisoformat(connected_on) if connected_on else None,
        presence=Presence(presence) if presence else None,
        relation_classes=tuple(RelationClass(name) for (name,) in details["relation_classes"]),
        tags=tuple(name for (name,) in details["tags"]),
        topics=tuple(name for (name,) in details["topics"]),
        notes=notes,
        closeness=closeness,
        phonetic_given=phonetic_given, phonetic_family=phonetic_family,
        languages=tuple(name for (name,) in details["languages"]),
        met_on=PartialDate.parse(met_on) if met_on else None, met_where=met_where, met_how=met_how,
        introduced_by=introduced_by,
        needs=tuple(text for (text,) in details["needs"]),
        skills=tuple(name for (name,) in details["skills"]),
        custom_fields=tuple((name, value) for name, value in details["custom_fields"]),
        do_not_contact=bool(do_not_contact),
        extra_lines=tuple(lines.split("\n")) if lines else (),
        source_card=source or "",
        photo_line=photo_line or "",
    )  # fmt: skip
