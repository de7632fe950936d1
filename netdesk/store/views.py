"""Saved views: the rows of ``view``, in the order the user gave them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.text import fold
from netdesk.core.views import View

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from netdesk.store.reader import Reader


def listed(reader: Reader) -> list[View]:
    """All views in their order."""
    return [View._make(row) for row in reader.rows("SELECT id, name, query FROM view ORDER BY place, id")]


def named(reader: Reader, name: str) -> View | None:
    """The view of that name, letter case and accents aside."""
    row = reader.one("SELECT id, name, query FROM view WHERE fold(name) = ?", (fold(name),))
    return View._make(row) if row else None


def insert(connection: apsw.Connection, name: str, query: str) -> int:
    """Add a view after the others and return its id."""
    connection.execute(
        "INSERT INTO view (name, query, place) VALUES (?, ?, (SELECT COALESCE(max(place), 0) + 1 FROM view))",
        (name, query),
    )
    return connection.last_insert_rowid()


def update(connection: apsw.Connection, view: View) -> None:
    """Give a stored view another name or query."""
    connection.execute("UPDATE view SET name = ?, query = ? WHERE id = ?", (view.name, view.query, view.view_id))


def arrange(connection: apsw.Connection, view_ids: Sequence[int]) -> None:
    """Put the views in this order."""
    places = [(place, view_id, place) for place, view_id in enumerate(view_ids, 1)]
    connection.executemany("UPDATE view SET place = ? WHERE id = ? AND place <> ?", places)


def delete(connection: apsw.Connection, view_id: int) -> None:
    """Remove a view."""
    connection.execute("DELETE FROM view WHERE id = ?", (view_id,))
