"""The file in which a database is rewritten beside itself, until it replaces the old one (encryption.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def beside(path: Path) -> Path:
    """Where a database is rewritten; for a link, beside what it points at."""
    path = path.resolve()
    return path.with_name(f"{path.name}.anew")


def discard(path: Path) -> None:
    """Remove what was prepared for a database and did not take its place. Only inside a transaction on it."""
    anew = beside(path)
    for ending in ("", "-journal", "-wal", "-shm"):
        anew.with_name(anew.name + ending).unlink(missing_ok=True)
