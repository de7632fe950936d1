"""Facts written for many people at once, each with a constant number of statements."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.store.rows import NameTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.core.people import RelationClass
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_LISTED = "(SELECT value FROM json_each(?1))"
# The position that the listing shows as held now, see settle.py.
_HELD = (
    "(SELECT place FROM position held WHERE held.person_id = {} AND end_on = '' ORDER BY start_on DESC, place LIMIT 1)"
)


def tag_counts(reader: Reader, ids: Iterable[int]) -> dict[str, int]:
    """All tags by name, and how many of these people have each."""
    return dict(
        reader.rows(
            "SELECT name, (SELECT count(*) FROM person_tag WHERE tag_id = tag.id "
            f"AND person_id IN {_LISTED}) FROM tag ORDER BY name",
            (json.dumps(list(ids)),),
        )
    )


def class_counts(reader: Reader, ids: Iterable[int]) -> dict[str, int]:
    """How many of these people are of each relation class."""
    sql = f"SELECT name, count(*) FROM relation_class WHERE person_id IN {_LISTED} GROUP BY name"
    return dict(reader.rows(sql, (json.dumps(list(ids)),)))


def left_alone_count(reader: Reader, ids: Iterable[int]) -> int:
    """How many of these people are not to be contacted."""
    row = reader.one(f"SELECT count(*) FROM person WHERE do_not_contact AND id IN {_LISTED}", (json.dumps(list(ids)),))
    return int(row[0]) if row else 0


def organizations(reader: Reader) -> list[str]:
    """The names of all organizations that somebody works at or worked at, in order."""
    sql = "SELECT name FROM organization WHERE id IN (SELECT organization_id FROM position) ORDER BY name"
    return [row[0] for row in reader.rows(sql)]


def emails(reader: Reader, ids: Iterable[int]) -> list[tuple[str, str]]:
    """(name, e-mail address to use) of whoever of these people has one, in the order given."""
    rows = reader.rows(
        "SELECT person.name, (SELECT value FROM contact_point WHERE person_id = person.id AND kind = 'email' "
        "ORDER BY place LIMIT 1) AS address FROM json_each(?1) wanted JOIN person ON person.id = wanted.value "
        "WHERE address IS NOT NULL ORDER BY wanted.key",
        (json.dumps(list(ids)),),
    )
    return [(name, address) for name, address in rows]


def add_tags(store: Store, ids: Iterable[int], names: Iterable[str]) -> None:
    """Give people tags, adding those that do not exist yet."""
    table = NameTable(store.connection, "tag")
    listed = json.dumps(list(ids))
    for name in names:
        store.connection.execute(
            "INSERT OR IGNORE INTO person_tag (person_id, tag_id) SELECT value, ?2 FROM json_each(?1)",
            (listed, table.id_of(name)),
        )


def remove_tags(store: Store, ids: Iterable[int], names: Iterable[str]) -> None:
    """Take tags away from people; the tags themselves stay."""
    listed = json.dumps(list(ids))
    for name in names:
        store.connection.execute(
            f"DELETE FROM person_tag WHERE tag_id = (SELECT id FROM tag WHERE name = ?2) AND person_id IN {_LISTED}",
            (listed, name),
        )


def set_class(store: Store, ids: Iterable[int], name: RelationClass, is_of: bool) -> None:
    """Say of people that they are of a relation class, or that they are not."""
    sql = (
        "INSERT OR IGNORE INTO relation_class (person_id, name) SELECT value, ?2 FROM json_each(?1)"
        if is_of
        else f"DELETE FROM relation_class WHERE name = ?2 AND person_id IN {_LISTED}"
    )
    store.connection.execute(sql, (json.dumps(list(ids)), name.value))


def set_do_not_contact(store: Store, ids: Iterable[int], is_left_alone: bool) -> None:
    """Say of people whether they are to be left alone."""
    store.connection.execute(
        f"UPDATE person SET do_not_contact = ?2 WHERE id IN {_LISTED} AND do_not_contact <> ?2",
        (json.dumps(list(ids)), int(is_left_alone)),
    )


def set_organization(store: Store, ids: Iterable[int], name: str) -> None:
    """Put an organization in the position that people hold now, or give them such a position; empty: none of either."""
    listed = json.dumps(list(ids))
    organization = NameTable(store.connection, "organization").id_of(name) if name else None
    store.connection.execute(
        f"UPDATE position SET organization_id = ?2 WHERE person_id IN {_LISTED} "
        f"AND place = {_HELD.format('position.person_id')}",
        (listed, organization),
    )
    if organization is None:
        store.connection.execute(
            f"DELETE FROM position WHERE person_id IN {_LISTED} AND organization_id IS NULL "
            "AND title = '' AND industry = '' AND job_family = ''",
            (listed,),
        )
        return
    store.connection.execute(
        "INSERT INTO position (person_id, place, organization_id) "
        "SELECT value, COALESCE((SELECT max(place) FROM position WHERE person_id = value), -1) + 1, ?2 "
        f"FROM json_each(?1) WHERE {_HELD.format('value')} IS NULL",
        (listed, organization),
    )
