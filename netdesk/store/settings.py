"""The user's preferences, by name, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

COLUMNS, SHEET = "columns of ", "sheet:"
"""What the names of preferences begin with that are kept for a header and for a sheet, as a JSON object each."""


def read(reader: Reader) -> dict[str, str]:
    """All preferences that were stated."""
    return {str(name): str(value) for name, value in reader.rows("SELECT name, value FROM setting")}


def remove(store: Store, name: str) -> None:
    """State a preference no longer."""
    store.connection.execute("DELETE FROM setting WHERE name = ?", (name,))


def write(store: Store, values: Mapping[str, str]) -> None:
    """Set some preferences and leave the others."""
    store.connection.executemany(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        tuple(values.items()),
    )
