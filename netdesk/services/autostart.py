"""Autostart: netdesk in the tray from the login on, by an entry in the user's folder for it (XDG autostart 0.5).

The entry itself is the setting, so that netdesk says of it what the desktop's own preferences say.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from netdesk.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENTRY = """\
[Desktop Entry]
Type=Application
Name=netdesk
Comment=Waits in the tray and reminds
Exec={command}
TryExec={program}
Icon=netdesk
Terminal=false
"""
_SWITCHED_OFF = frozenset({"hidden=true", "x-gnome-autostart-enabled=false"})


def is_offered() -> bool:
    """Whether desktops here read such entries, and netdesk is not in a Flatpak, whose files they do not see."""
    return sys.platform not in ("darwin", "win32") and "FLATPAK_ID" not in os.environ


def entry_file() -> Path:
    """Where the entry is, or would be."""
    stated = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(stated) if stated.startswith("/") else Path.home() / ".config") / "autostart" / "netdesk.desktop"


def is_on() -> bool:
    """Whether netdesk is started at login: there is an entry, and no desktop has switched it off."""
    try:
        lines = entry_file().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return _SWITCHED_OFF.isdisjoint(line.replace(" ", "").lower() for line in lines)


def switch(is_wanted: bool, folder: Path) -> None:
    """Start netdesk on the desk in ``folder`` at login, or do not; nothing happens where it is so. Raises FileError."""
    if is_on() == is_wanted:
        return
    entry = entry_file()
    try:
        if is_wanted:
            entry.parent.mkdir(parents=True, exist_ok=True)
            entry.write_text(_entry(folder), encoding="utf-8")
        else:
            entry.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(f"{entry} cannot be changed: {error.strerror or error}.") from error


def command_line(words: Sequence[str]) -> str:
    """``words`` as the Exec key of a desktop entry: each quoted, then the string escaped, as its specification says."""
    quoted = ('"' + "".join(f"\\{each}" if each in '"`$\\' else each for each in word) + '"' for word in words)
    return " ".join(quoted).replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n")


def _entry(folder: Path) -> str:
    # -P, so that nothing in the folder where the session starts is taken for a part of netdesk.
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "netdesk"]
    command = command_line([*start, "--data-dir", str(folder), "--hidden"])
    return _ENTRY.format(command=command, program=sys.executable.replace("\\", "\\\\"))
