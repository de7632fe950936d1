"""Where the window that has a data folder open listens to who comes later, such as the command line.

It is a local socket, but not in the data folder, as the path of one may have no more than about 100 characters and not
every file system has any. So the window writes into the folder where it listens, and whoever knows the folder finds it,
whatever else is different where he comes from.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from netdesk.paths import FILE_MODE, FOLDER_MODE, meeting_file


def new_point(folder: Path) -> str:
    """Where the window of a data folder is to listen: a socket's path, or a pipe's name on Windows. Raises OSError."""
    name = f"netdesk-{crc32(os.fsencode(folder.resolve())):08x}"
    if sys.platform == "win32":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_dir() and len(os.fsencode(runtime)) < 80:
        return str(Path(runtime).absolute() / f"{name}.socket")
    private = Path("/tmp") / f"netdesk-{os.getuid()}"
    private.mkdir(mode=FOLDER_MODE, exist_ok=True)
    if private.stat().st_uid != os.getuid() or private.stat().st_mode & 0o077:
        raise PermissionError(
            f"{private} belongs to somebody else or is open to others; remove it or set XDG_RUNTIME_DIR."
        )
    return str(private / f"{name}.socket")


def make_known(folder: Path, point: str) -> None:
    """Write down where the window listens. Raises OSError."""
    descriptor = os.open(meeting_file(folder), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(os.fsencode(point))


def forget(folder: Path) -> None:
    """No window listens any more."""
    with suppress(OSError):
        meeting_file(folder).unlink()


def known_point(folder: Path) -> str | None:
    """Where the window listens; None where there is none. One that died may have left it behind."""
    try:
        point = os.fsdecode(meeting_file(folder).read_bytes())
    except OSError:
        return None
    return point or None
