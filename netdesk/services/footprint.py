"""What a desk has written to the disk, found there now."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from netdesk import paths
from netdesk.core.footprint import Footprint, Thing, Trace
from netdesk.services import autostart, backups, encryption

if TYPE_CHECKING:
    from collections.abc import Iterable


def of_desk(folder: Path) -> Footprint:
    """Everything of the desk in ``folder``; what is not there is left out."""
    database = paths.database_file(folder)
    found = backups.listed(folder)
    things = [
        _trace(Thing.DATABASE, database, (database, *(Path(f"{database}{end}") for end in ("-wal", "-shm")))),
        Trace(Thing.BACKUPS, paths.backup_folder(folder), sum(each.size for each in found), len(found)),
        _trace(Thing.LOG, paths.log_file(folder), folder.glob(f"{paths.log_file(folder).name}*")),
        _trace(Thing.WINDOW, paths.window_file(folder)),
        _trace(Thing.FEED, paths.feed_file(folder)),
        _trace(Thing.AUTOSTART, Path(autostart.entry_name())) if autostart.is_on() else None,
    ]
    return Footprint(
        folder,
        tuple(each for each in things if each is not None and (each.size or each.files)),
        found[0].at if found else None,
        encryption.is_encrypted(folder),
    )


def _trace(thing: Thing, path: Path, files: Iterable[Path] = ()) -> Trace:
    size = 0
    for file in files or (path,):
        with suppress(OSError):
            size += file.stat().st_size
    return Trace(thing, path, size)
