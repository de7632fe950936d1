"""How close somebody was stated to be, day by day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.store.reader import Reader

Statement = tuple[int | None, date]


def history(reader: Reader, person_id: int) -> tuple[Statement, ...]:
    """(level or None, day stated), newest first."""
    sql = "SELECT level, stated_on FROM closeness WHERE person_id = ? ORDER BY stated_on DESC"
    return tuple((level, date.fromisoformat(on)) for level, on in reader.rows(sql, (person_id,)))


def replace(connection: apsw.Connection, person_id: int, gone: Iterable[Statement], new: Iterable[Statement]) -> None:
    """Take statements out of a history and put others in; one of the same day gives way."""
    connection.executemany(
        "DELETE FROM closeness WHERE person_id = ? AND stated_on = ?", [(person_id, on.isoformat()) for _, on in gone]
    )
    connection.executemany(
        "INSERT INTO closeness (person_id, level, stated_on) VALUES (?, ?, ?) "
        "ON CONFLICT DO UPDATE SET level = excluded.level",
        [(person_id, level, on.isoformat()) for level, on in new],
    )
