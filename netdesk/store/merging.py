"""Two people made one: what belongs to one of them goes to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.planner import OF_PEOPLE, source_of, subject_of
from netdesk.store.people import DETAIL_TABLES
from netdesk.store.reader import Reader

if TYPE_CHECKING:
    import apsw

_BOTH_WAYS = ("knows", "workswith", "family")
BY_HAND = frozenset({"person", "relation", "distinct_pair", "pair_answer"})
"""Tables that lead to two people, for which it is not enough to put one id for another."""


def absorb(connection: apsw.Connection, kept_id: int, other_id: int) -> None:
    """Give all rows that belong to one person to another, and remove that person.

    The rows of the tables that a draft holds are left to whoever writes the draft. Where both have a row of which
    there can be one only, the kept person's stays.
    """
    for table, column in references(connection):
        if table not in DETAIL_TABLES and table not in BY_HAND:
            _hand_over(connection, table, column, kept_id, other_id)
    connection.execute(
        "UPDATE person SET introduced_by = ?1 WHERE introduced_by = ?2 AND id <> ?1", (kept_id, other_id)
    )
    _relations(connection, kept_id, other_id)
    connection.execute(
        "INSERT OR IGNORE INTO distinct_pair (low_id, high_id) SELECT min(?1, third), max(?1, third) FROM "
        "(SELECT low_id + high_id - ?2 AS third FROM distinct_pair WHERE ?2 IN (low_id, high_id)) WHERE third <> ?1",
        (kept_id, other_id),
    )
    connection.execute(
        "INSERT OR IGNORE INTO pair_answer SELECT min(?1, third), max(?1, third), answer, answered_on FROM (SELECT "
        "low_id + high_id - ?2 AS third, answer, answered_on FROM pair_answer WHERE ?2 IN (low_id, high_id)) "
        "WHERE third <> ?1",
        (kept_id, other_id),
    )
    _nudge_acts(connection, kept_id, other_id)
    connection.execute(
        "UPDATE person SET (created_at, archived_at) = (SELECT min(person.created_at, other.created_at), "
        "CASE WHEN other.archived_at IS NULL THEN NULL ELSE person.archived_at END "
        "FROM person other WHERE other.id = ?2) WHERE id = ?1",
        (kept_id, other_id),
    )
    connection.execute("DELETE FROM person WHERE id = ?", (other_id,))


def references(connection: apsw.Connection) -> list[tuple[str, str]]:
    """Every table and column that leads to a person."""
    return list(
        connection.execute(
            'SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f '
            "WHERE m.type = 'table' AND f.\"table\" = 'person' ORDER BY m.name, f.\"from\""
        )
    )


def _hand_over(connection: apsw.Connection, table: str, column: str, kept_id: int, other_id: int) -> None:
    """New rows where the person is part of the key, because the triggers look at those; else the same rows."""
    columns = list(connection.execute("SELECT name, pk FROM pragma_table_info(?)", (table,)))
    if not any(name == column and place for name, place in columns):
        connection.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {column} = ?", (kept_id, other_id))
        return
    names = ", ".join(name for name, _ in columns)
    values = ", ".join("?1" if name == column else name for name, _ in columns)
    connection.execute(
        f"INSERT OR IGNORE INTO {table} ({names}) SELECT {values} FROM {table} WHERE {column} = ?2", (kept_id, other_id)
    )


def _relations(connection: apsw.Connection, kept_id: int, other_id: int) -> None:
    rows = Reader(connection).rows(
        "SELECT person_id, other_id, kind FROM relation WHERE ?1 IN (person_id, other_id)", (other_id,)
    )
    for *ends, kind in list(rows):
        one, two = (kept_id if each == other_id else each for each in ends)
        if one == two:
            continue
        if kind in _BOTH_WAYS:
            one, two = min(one, two), max(one, two)
        connection.execute(
            "INSERT OR IGNORE INTO relation (person_id, other_id, kind) VALUES (?, ?, ?)", (one, two, kind)
        )


def _nudge_acts(connection: apsw.Connection, kept_id: int, other_id: int) -> None:
    rows = Reader(connection).rows(
        "SELECT id, nudge_key FROM nudge_act WHERE nudge_key LIKE '%:' || ? || ':%'", (other_id,)
    )
    for act_id, key in list(rows):
        if source_of(key) in OF_PEOPLE and subject_of(key) == other_id:
            source, _, occurrence = key.split(":", 2)
            connection.execute(
                "UPDATE nudge_act SET nudge_key = ? WHERE id = ?", (f"{source}:{kept_id}:{occurrence}", act_id)
            )
