"""What a desk has written to the disk: which files, where, and how large."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


class Thing(StrEnum):
    """A kind of file or folder that netdesk writes by itself."""

    DATABASE = "database"
    BACKUPS = "backups"
    LOG = "log"
    WINDOW = "window"
    FEED = "feed"
    AUTOSTART = "autostart"


class Trace(NamedTuple):
    """``size`` is in bytes, of all of it; ``files`` is how many there are where it is a folder, else 0."""

    thing: Thing
    path: Path
    size: int
    files: int = 0


class Footprint(NamedTuple):
    """All there is of a desk. ``last_backup`` is None while there is none."""

    folder: Path
    things: tuple[Trace, ...]
    last_backup: datetime | None
    is_encrypted: bool
