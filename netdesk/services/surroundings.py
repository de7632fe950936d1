"""What around a desk endangers it: a folder that is synced or on another machine, and a clock that cannot be right."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import tr
from netdesk.store.journal import history

if TYPE_CHECKING:
    from netdesk.store.reader import Reader

_MOUNTS = Path("/proc/self/mountinfo")
_FIRST_YEAR = 2024
"""netdesk is not older; a clock that says less has been lost."""
_SLACK = timedelta(days=1)
_SYNCED_NAMES = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "google drive": "Google Drive", "googledrive": "Google Drive",
    "nextcloud": "Nextcloud", "owncloud": "ownCloud", "mega": "MEGA", "megasync": "MEGA", "pcloud": "pCloud",
    "pcloud drive": "pCloud", "pclouddrive": "pCloud", "icloud drive": "iCloud", "iclouddrive": "iCloud",
    "mobile documents": "iCloud", "seafile": "Seafile", "syncthing": "Syncthing", "insync": "Insync",
}  # fmt: skip
_SYNCED_MARKS = {
    ".stfolder": "Syncthing", ".dropbox": "Dropbox", ".nextcloudsync.log": "Nextcloud", ".owncloudsync.log": "ownCloud",
}  # fmt: skip
_ELSEWHERE = {
    "9p", "afs", "beegfs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone",
    "fuse.s3fs", "fuse.sshfs", "gfs2", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "smb3", "smbfs",
}  # fmt: skip


class Danger(NamedTuple):
    """Something that endangers a desk, in a sentence; ``kind`` is another one for each. ``passes``: not for good."""

    kind: str
    sentence: str
    passes: bool


def dangers(reader: Reader, folder: Path, now: datetime, mounts: Path = _MOUNTS) -> list[Danger]:
    """What endangers the desk in ``folder``; empty where nothing does. ``now`` is aware, in the user's zone."""
    place = folder.resolve()
    found = []
    if said := _of_the_clock(reader, now):
        found.append(Danger("clock", said, passes=True))
    if by := synced_by(place):
        said = tr(
            "{folder} is synced by {program}, which copies a database while it is written and can damage it. Move the "
            "folder out of there, and copy backups instead: netdesk backup -o FILE."
        )
        found.append(Danger(f"synced {by}", said.format(folder=folder, program=by), passes=False))
    if kind := _kind_elsewhere(place, mounts):
        said = tr(
            "{folder} is on another machine ({kind}), where databases are damaged when a connection breaks or two "
            "computers write. Keep it on a disk of this computer, and copy backups there instead."
        )
        found.append(Danger(f"elsewhere {kind}", said.format(folder=folder, kind=kind), passes=False))
    return found


def synced_by(folder: Path) -> str:
    """The program that syncs a folder with other machines, by the names and marks around it; empty for none."""
    for each in (folder, *folder.parents):
        name = each.name.casefold().partition(" - ")[0].partition(" (")[0]
        if name in _SYNCED_NAMES:
            return _SYNCED_NAMES[name]
        for mark, program in _SYNCED_MARKS.items():
            if (each / mark).exists():
                return program
        if each == Path.home():
            break
    return ""


def _kind_elsewhere(folder: Path, mounts: Path) -> str:
    """The kind of the file system, if it is one of another machine; empty where it is not, or that is not known."""
    if sys.platform == "win32":
        return "SMB" if str(folder).startswith("\\\\") else ""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    kinds = {}
    for line in lines:
        before, _, after = line.partition(" - ")
        point = before.split(" ")[4].encode().decode("unicode_escape")
        kinds[Path(point)] = after.partition(" ")[0]
    on = next((each for each in (folder, *folder.parents) if each in kinds), None)
    kind = kinds[on] if on is not None else ""
    return kind if kind in _ELSEWHERE else ""


def _of_the_clock(reader: Reader, now: datetime) -> str:
    day = now.date().isoformat()
    last = next((datetime.fromisoformat(step.made_at) for step in history(reader, 1)), None)
    if last is not None and now < last - _SLACK:
        said = tr(
            "The clock of this computer says {day}, which is before what was last done here ({last}). Set it right: "
            "until then what is due and what you log have wrong days."
        )
        return said.format(day=day, last=last.astimezone(now.tzinfo).date().isoformat())
    if now.year < _FIRST_YEAR:
        said = tr("The clock of this computer says {day}. Set it right: until then all days are wrong.")
        return said.format(day=day)
    return ""
