"""Who knows whom, as stored: what holds both ways once, with the lower id first; the rest from one end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.relations import BOTH_WAYS, OPPOSITE, STORED, Relation, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.store.reader import Reader

_OF_PERSON = (
    "SELECT kind, other_id, person.name, 0 FROM relation JOIN person ON person.id = other_id WHERE person_id = ?1 "
    "UNION ALL SELECT kind, person_id, person.name, 1 FROM relation JOIN person ON person.id = person_id "
    "WHERE other_id = ?1"
)
_ORDER = list(Role)


def of_person(reader: Reader, person_id: int) -> tuple[Relation, ...]:
    """A person's relations as seen from them, by role and name."""
    found = [
        Relation(OPPOSITE[Role(kind)] if is_other_end else Role(kind), other_id, name)
        for kind, other_id, name, is_other_end in reader.rows(_OF_PERSON, (person_id,))
    ]
    return tuple(sorted(found, key=lambda each: (_ORDER.index(each.role), each.name.casefold(), each.other_id)))


def introduced_by(reader: Reader, person_id: int) -> list[tuple[int, str]]:
    """(id, name) of the people whom this person is said to have introduced to me, by name."""
    sql = "SELECT id, name FROM person WHERE introduced_by = ? AND binned_at IS NULL ORDER BY sort_text, id"
    return [(int(id_), str(name)) for id_, name in reader.rows(sql, (person_id,))]


def insert(connection: apsw.Connection, person_id: int, relations: Iterable[Relation]) -> None:
    """Add relations of a person; one that is there already is not added again."""
    rows = [row_of(person_id, each) for each in relations]
    connection.executemany("INSERT OR IGNORE INTO relation (person_id, other_id, kind) VALUES (?, ?, ?)", rows)


def delete(connection: apsw.Connection, person_id: int, relations: Iterable[Relation]) -> None:
    """Take relations of a person away."""
    rows = [row_of(person_id, each) for each in relations]
    connection.executemany("DELETE FROM relation WHERE person_id = ? AND other_id = ? AND kind = ?", rows)


def row_of(person_id: int, relation: Relation) -> tuple[int, int, str]:
    """A person's relation as it is stored: person id, other id and kind."""
    role, one, two = relation.role, person_id, relation.other_id
    if role in BOTH_WAYS:
        one, two = min(one, two), max(one, two)
    elif role not in STORED:
        role, one, two = OPPOSITE[role], two, one
    return one, two, role.value
