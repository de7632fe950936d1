"""Where netdesk keeps and finds its files. Nothing here opens one; the data folder decides all the others."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from netdesk.core.language import tr
from netdesk.errors import FileError

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def data_folder(chosen: Path | None = None) -> Path:
    """The folder that holds everything netdesk keeps, made if it is missing and readable by its owner alone.

    ``chosen`` (``--data-dir``) wins; else the place the system gives applications. Raises FileError.
    """
    folder = place_of_data(chosen)
    try:
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        if chosen is None:
            folder.chmod(FOLDER_MODE)
    except (FileExistsError, NotADirectoryError) as error:
        file = next((each for each in (folder, *folder.parents) if each.is_file()), folder)
        said = tr(
            "{file} is a file, so netdesk cannot keep its data there. Move it away, or choose another folder with "
            "--data-dir."
        )
        raise FileError(said.format(file=file)) from error
    except OSError as error:
        said = tr(
            "{folder} cannot be used for netdesk's data: {why}. Change its permissions, see whether its disk is there "
            "and has room, or choose another folder with --data-dir."
        )
        raise FileError(said.format(folder=folder, why=error.strerror)) from error
    return folder


def place_of_data(chosen: Path | None = None) -> Path:
    """The same folder, whether it is there or not."""
    return (chosen or _system_data_home() / "netdesk").expanduser().absolute()


def database_file(folder: Path) -> Path:
    """The database of one data folder."""
    return folder / "netdesk.db"


def log_file(folder: Path) -> Path:
    """The log of one data folder."""
    return folder / "netdesk.log"


def lock_file(folder: Path) -> Path:
    """Held by the window that has this data folder open."""
    return folder / "netdesk.lock"


def feed_file(folder: Path) -> Path:
    """What calendars can subscribe to."""
    return folder / "netdesk.ics"


def picture_file(folder: Path) -> Path:
    """A picture of the window, saved where there is no screen."""
    return folder / "window.png"


def remembered_mark(folder: Path) -> Path:
    """There where the system's keyring has the key of an encrypted desk."""
    return folder / "netdesk.remembered"


def backup_folder(folder: Path) -> Path:
    """Where the backups of one data folder are."""
    return folder / "backups"


def window_file(folder: Path) -> Path:
    """What the window remembers of itself: place, size, last room."""
    return folder / "window.ini"


def meeting_file(folder: Path) -> Path:
    """Says where the open window listens, see meeting.py."""
    return folder / "netdesk.window"


@cache
def _resources() -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(name: str) -> Path:
    """A file of ``resources/``, such as ``icons/today.svg``: in the installed package or beside it in a checkout."""
    return _resources() / name


def _system_data_home() -> Path:
    """Where applications keep their data: XDG base directories, macOS Application Support, Windows LOCALAPPDATA."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    stated = os.environ.get("XDG_DATA_HOME", "")
    return Path(stated) if stated.startswith("/") else Path.home() / ".local" / "share"
