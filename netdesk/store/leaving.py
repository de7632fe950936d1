"""How many people each kind of facts is known of, and each kind that stays here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.core.leaving import FactKind, Staying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.store.reader import Reader

_AMONG = "IN (SELECT value FROM json_each(?1))"
_KINDS = {
    FactKind.NAMES: "SELECT id AS person_id FROM person",
    FactKind.EMAILS: "SELECT person_id FROM contact_point WHERE kind = 'email'",
    FactKind.PHONES: "SELECT person_id FROM contact_point WHERE kind = 'phone'",
    FactKind.PROFILES: "SELECT person_id FROM contact_point WHERE kind NOT IN ('email', 'phone')",
    FactKind.WORK: "SELECT person_id FROM position",
    FactKind.PLACES: "SELECT id AS person_id FROM person WHERE city <> '' OR region <> '' OR country <> '' "
    "OR EXISTS (SELECT 1 FROM address WHERE person_id = person.id)",
    FactKind.BIRTHDAYS: "SELECT id AS person_id FROM person "
    "WHERE COALESCE(birthday_year, birthday_month, birthday_day) IS NOT NULL",
    FactKind.PHOTOS: "SELECT id AS person_id FROM person "
    "WHERE EXISTS (SELECT 1 FROM photo WHERE person_id = person.id) "
    "OR EXISTS (SELECT 1 FROM card WHERE person_id = person.id AND instr(upper(lines), 'PHOTO'))",
    FactKind.TAGS: "SELECT person_id FROM person_tag",
    FactKind.TOPICS: "SELECT person_id FROM person_topic",
    FactKind.SKILLS: "SELECT person_id FROM skill",
    FactKind.LANGUAGES: "SELECT person_id FROM language",
    FactKind.NEEDS: "SELECT person_id FROM need",
    FactKind.RELATION: "SELECT id AS person_id FROM person WHERE connected_on IS NOT NULL "
    "OR EXISTS (SELECT 1 FROM relation_class WHERE person_id = person.id)",
    FactKind.CONTACT: "SELECT person_id FROM listing WHERE COALESCE(closeness, last_on, due_on) IS NOT NULL",
    FactKind.NOTES: "SELECT id AS person_id FROM person WHERE notes <> ''",
    FactKind.OWN_FIELDS: "SELECT person_id FROM custom_field",
    FactKind.CARD_LINES: "SELECT person_id FROM card",
}
_STAYING = {
    Staying.GUARDED: "SELECT person_id FROM guarded_note",
    Staying.POINTS: "SELECT person_id FROM agenda_point",
    Staying.GOALS: "SELECT person_id FROM progression_goal",
    Staying.LOG: "SELECT person_id FROM interaction_person",
    Staying.GIVING: "SELECT person_id FROM exchange_person UNION SELECT person_id FROM promise_person "
    "UNION SELECT person_id FROM idea",
    Staying.REMINDERS: "SELECT person_id FROM reminder",
    Staying.RHYTHM: "SELECT person_id FROM cadence UNION SELECT id FROM person WHERE do_not_contact",
    Staying.MET: "SELECT id AS person_id FROM person "
    "WHERE met_on || met_where || met_how <> '' OR introduced_by IS NOT NULL",
    Staying.TIES: "SELECT person_id FROM relation UNION SELECT other_id FROM relation",
    Staying.EARLIER: "SELECT person_id FROM position WHERE end_on <> ''",
    Staying.OTHER_WORK: "SELECT person_id FROM position WHERE end_on = '' GROUP BY person_id HAVING count(*) > 1",
    Staying.STREETS: "SELECT person_id FROM address WHERE street || postcode <> ''",
    Staying.MESSENGERS: "SELECT person_id FROM contact_point WHERE kind = 'im'",
}


def kinds(reader: Reader, ids: Sequence[int], wanted: Sequence[FactKind]) -> dict[FactKind, int]:
    """Of how many of these people there is each of the kinds ``wanted``."""
    return {kind: _count(reader, _KINDS[kind], ids) for kind in wanted}


def staying(reader: Reader, ids: Sequence[int]) -> dict[Staying, int]:
    """Of how many of these people something stays here."""
    return {kind: _count(reader, sql, ids) for kind, sql in _STAYING.items()}


def _count(reader: Reader, sql: str, ids: Sequence[int]) -> int:
    listed = json.dumps(list(ids))
    row = reader.one(f"SELECT count(DISTINCT person_id) FROM ({sql}) WHERE person_id {_AMONG}", (listed,))
    return int(row[0]) if row else 0
