"""Autostart: netdesk in the tray from the login on, by an entry where the system looks for such ones.

The entry itself is the setting, so that netdesk says of it what the system's own preferences say. On Linux it is a file
in the user's folder for it (XDG autostart 0.5), on Windows a value of the Run key, on macOS a launch agent.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from netdesk.core.language import tr
from netdesk.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

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
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_NAME = "netdesk"
_AGENT = "org.netdesk.netdesk"


class _Place(Protocol):
    """Where a system keeps the entry. Each method may raise OSError."""

    name: str

    def is_on(self) -> bool:
        """Whether netdesk is started at login: there is an entry, and the system has not switched it off."""

    def write(self, words: Sequence[str]) -> None:
        """Make the entry, which starts a program with its arguments."""

    def remove(self) -> None:
        """Take the entry away, if there is one."""


def is_offered() -> bool:
    """Whether the system reads such an entry; not in a Flatpak, whose files it does not see."""
    return "FLATPAK_ID" not in os.environ


def is_on() -> bool:
    """Whether netdesk is started at login."""
    try:
        return _place().is_on()
    except OSError:
        return False


def entry_name() -> str:
    """What the entry is called and where it is, or would be."""
    return _place().name


def switch(is_wanted: bool, folder: Path) -> None:
    """Start netdesk on the desk in ``folder`` at login, or do not; nothing happens where it is so. Raises FileError."""
    if is_on() == is_wanted:
        return
    place = _place()
    try:
        if is_wanted:
            # -P, so that nothing in the folder where the session starts is taken for a part of netdesk.
            start = [sys.executable] if getattr(sys, "frozen", False) else [_windowed(), "-P", "-m", "netdesk"]
            place.write([*start, "--data-dir", str(folder), "--hidden"])
        else:
            place.remove()
    except OSError as error:
        raise FileError(
            tr("{name} cannot be changed: {why}.").format(name=place.name, why=error.strerror or error)
        ) from error


def command_line(words: Sequence[str]) -> str:
    """``words`` as the Exec key of a desktop entry: each quoted, then the string escaped, as its specification says."""
    quoted = ('"' + "".join(f"\\{each}" if each in '"`$\\' else each for each in word) + '"' for word in words)
    return " ".join(quoted).replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n")


class EntryFile:
    """The file that desktops of Linux and its like read."""

    def __init__(self) -> None:
        stated = os.environ.get("XDG_CONFIG_HOME", "")
        config = Path(stated) if stated.startswith("/") else Path.home() / ".config"
        self.path = config / "autostart" / "netdesk.desktop"
        self.name = str(self.path)

    def is_on(self) -> bool:
        """See _Place."""
        lines = self.path.read_text(encoding="utf-8", errors="replace").splitlines()
        return _SWITCHED_OFF.isdisjoint(line.replace(" ", "").lower() for line in lines)

    def write(self, words: Sequence[str]) -> None:
        """See _Place."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        entry = _ENTRY.format(command=command_line(words), program=words[0].replace("\\", "\\\\"))
        self.path.write_text(entry, encoding="utf-8")

    def remove(self) -> None:
        """See _Place."""
        self.path.unlink(missing_ok=True)


class LaunchAgent:
    """The property list that launchd of macOS reads at login."""

    def __init__(self) -> None:
        self.path = Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
        self.name = str(self.path)

    def is_on(self) -> bool:
        """See _Place."""
        try:
            read = plistlib.loads(self.path.read_bytes())
        except ValueError:
            return False
        return isinstance(read, dict) and bool(read.get("RunAtLoad")) and not read.get("Disabled")

    def write(self, words: Sequence[str]) -> None:
        """See _Place."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        entry = {"Label": _AGENT, "ProgramArguments": list(words), "RunAtLoad": True, "ProcessType": "Interactive"}
        self.path.write_bytes(plistlib.dumps(entry))

    def remove(self) -> None:
        """See _Place."""
        self.path.unlink(missing_ok=True)


class RunKey:
    """The value that Windows reads at login, beside what its task manager says of it. ``registry`` is winreg."""

    def __init__(self, registry: ModuleType) -> None:
        self._registry = registry
        self.name = rf"HKEY_CURRENT_USER\{_RUN}"

    def is_on(self) -> bool:
        """See _Place. The task manager's value begins with an odd byte for what it has switched off."""
        if self._read(_RUN) is None:
            return False
        approved = self._read(_APPROVED)
        return not (isinstance(approved, bytes) and approved and approved[0] & 1)

    def write(self, words: Sequence[str]) -> None:
        """See _Place."""
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, _RUN) as key:
            registry.SetValueEx(key, _NAME, 0, registry.REG_SZ, subprocess.list2cmdline(words))
        self._delete(_APPROVED)

    def remove(self) -> None:
        """See _Place."""
        self._delete(_RUN)
        self._delete(_APPROVED)

    def _read(self, path: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, path) as key:
                return self._registry.QueryValueEx(key, _NAME)[0]
        except FileNotFoundError:
            return None

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key:
                registry.DeleteValue(key, _NAME)
        except FileNotFoundError:
            return


def _place() -> _Place:
    if sys.platform == "win32":
        import winreg

        return RunKey(winreg)
    return LaunchAgent() if sys.platform == "darwin" else EntryFile()


def _windowed() -> str:
    """The Python that opens no console window of its own, where there is such a one (Windows)."""
    python = Path(sys.executable)
    windowed = python.with_name("pythonw.exe")
    return str(windowed if python.name.lower() == "python.exe" and windowed.exists() else python)
