"""Organizations read and written: who is there, what is known of them, and when they employed me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.organizations import Employment, Member, OrganizationDraft, OrganizationPage, OrganizationRow
from netdesk.core.own_facts import OwnPosition
from netdesk.core.people import Position

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.store.reader import Reader

_LISTED = """
    SELECT organization.id, organization.name, organization.industry, organization.country,
        count(listing.person_id) FILTER (WHERE is_held), count(listing.person_id) FILTER (WHERE NOT is_held),
        EXISTS (SELECT 1 FROM employment WHERE organization_id = organization.id AND employment.end_on = ''),
        EXISTS (SELECT 1 FROM employment WHERE organization_id = organization.id AND employment.end_on <> '')
    FROM organization
    LEFT JOIN (SELECT organization_id, person_id, max(end_on = '') AS is_held FROM position
        GROUP BY organization_id, person_id) held ON held.organization_id = organization.id
    LEFT JOIN listing ON listing.person_id = held.person_id AND shelf = 0
    GROUP BY organization.id ORDER BY fold(organization.name), organization.id
"""
_MEMBERS = """
    SELECT person.id, person.name, position.title, position.industry, job_family, start_on, end_on FROM position
    JOIN listing ON listing.person_id = position.person_id AND shelf < 2 JOIN person ON person.id = position.person_id
    WHERE organization_id = ? ORDER BY sort_key, start_on DESC, place
"""


def listed(reader: Reader) -> list[OrganizationRow]:
    """All organizations by name, with how many people of those here are and were there."""
    return [
        OrganizationRow(id_, name, industry, country, now, before, bool(is_mine), bool(was_mine))
        for id_, name, industry, country, now, before, is_mine, was_mine in reader.rows(_LISTED)
    ]


def ids_by_name(reader: Reader, name: str) -> list[tuple[int, str]]:
    """(id, name) of the organizations of that name; else of those with its words in theirs, accents aside."""
    exact = list(reader.rows("SELECT id, name FROM organization WHERE fold(name) = fold(?) ORDER BY id", (name,)))
    return exact or list(
        reader.rows("SELECT id, name FROM organization WHERE instr(fold(name), fold(?)) ORDER BY name, id", (name,))
    )


def page(reader: Reader, organization_id: int) -> OrganizationPage | None:
    """One organization with its people, without those in the bin; None where it is not there."""
    row = reader.one("SELECT name, industry, country, notes FROM organization WHERE id = ?", (organization_id,))
    if row is None:
        return None
    employments = tuple(
        Employment(*each)
        for each in reader.rows(
            "SELECT start_on, end_on, title FROM employment WHERE organization_id = ? ORDER BY start_on",
            (organization_id,),
        )
    )
    name, industry, country, notes = row
    now: dict[int, Member] = {}
    before: dict[int, Member] = {}
    for person_id, person_name, *facts in reader.rows(_MEMBERS, (organization_id,)):
        held = Position(name, *facts)
        (before if held.end else now).setdefault(person_id, Member(person_id, person_name, held))
    return OrganizationPage(
        organization_id,
        OrganizationDraft(name, industry, country, notes, employments),
        tuple(now.values()),
        tuple(each for each in before.values() if each.person_id not in now),
    )


def members(reader: Reader, organization_id: int) -> int:
    """How many people have or had a position there, also those in the archive and in the bin."""
    row = reader.one("SELECT count(DISTINCT person_id) FROM position WHERE organization_id = ?", (organization_id,))
    return int(row[0]) if row is not None else 0


def add(connection: apsw.Connection, name: str) -> int:
    """Add an organization of which only the name is known, and return its id."""
    connection.execute("INSERT INTO organization (name) VALUES (?)", (name,))
    return connection.last_insert_rowid()


def update(connection: apsw.Connection, organization_id: int, draft: OrganizationDraft) -> None:
    """Write an organization's facts and my times there."""
    connection.execute(
        "UPDATE organization SET name = ?, industry = ?, country = ?, notes = ? WHERE id = ?",
        (draft.name, draft.industry, draft.country, draft.notes, organization_id),
    )
    employ(connection, organization_id, draft.employments)


def employ(connection: apsw.Connection, organization_id: int, employments: Iterable[Employment]) -> None:
    """Replace my times at an organization; of two that began at once the later given stays."""
    connection.execute("DELETE FROM employment WHERE organization_id = ?", (organization_id,))
    connection.executemany(
        "INSERT INTO employment (organization_id, start_on, end_on, title) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET end_on = excluded.end_on, title = excluded.title",
        [(organization_id, each.start, each.end, each.title) for each in employments],
    )


def own_positions(reader: Reader) -> list[OwnPosition]:
    """Where I work and worked, the earliest first."""
    return [
        OwnPosition(*row)
        for row in reader.rows(
            "SELECT name, title, start_on, end_on FROM employment "
            "JOIN organization ON organization.id = organization_id ORDER BY start_on, name"
        )
    ]


def set_own_positions(connection: apsw.Connection, positions: Iterable[OwnPosition]) -> None:
    """Replace all of them, adding organizations that are not known; of two that began there at once the later stays."""
    connection.execute("DELETE FROM employment")
    for each in positions:
        known = connection.execute("SELECT min(id) FROM organization WHERE fold(name) = fold(?)", (each.organization,))
        organization_id = known.get or add(connection, each.organization)
        connection.execute(
            "INSERT INTO employment (organization_id, start_on, end_on, title) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET end_on = excluded.end_on, title = excluded.title",
            (organization_id, each.start, each.end, each.title),
        )


def move_people(connection: apsw.Connection, from_id: int, to_id: int) -> None:
    """Give all positions at one organization to another."""
    connection.execute("UPDATE position SET organization_id = ? WHERE organization_id = ?", (to_id, from_id))


def delete(connection: apsw.Connection, organization_id: int) -> None:
    """Remove an organization at which nobody has a position."""
    connection.execute("DELETE FROM organization WHERE id = ?", (organization_id,))
