"""What was found in the surfaces and the user leaves as it is, by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    import apsw

    from netdesk.store.reader import Reader


def listed(reader: Reader) -> frozenset[str]:
    """The keys of all of them."""
    return frozenset(str(key) for (key,) in reader.rows("SELECT finding FROM let_be"))


def add(connection: apsw.Connection, key: str, day: date) -> None:
    """Leave one more as it is."""
    connection.execute("INSERT OR IGNORE INTO let_be (finding, on_day) VALUES (?, ?)", (key, day.isoformat()))
