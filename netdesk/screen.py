"""Whether there is a screen to open a window on. Asked before Qt is loaded, which ends the program without one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether Qt can reach a display server, or was told by QT_QPA_PLATFORM to do without one.

    macOS and Windows always have a screen. Elsewhere the server named by WAYLAND_DISPLAY or DISPLAY must answer.
    """
    if environment.get("QT_QPA_PLATFORM") or sys.platform in ("darwin", "win32"):
        return True
    return any(map(_answers, _sockets(environment)))


def _sockets(environment: Mapping[str, str]) -> list[str | tuple[str, int]]:
    """Where the named display servers listen: paths, or host and port."""
    found: list[str | tuple[str, int]] = []
    if wayland := environment.get("WAYLAND_DISPLAY"):
        found.append(wayland if wayland.startswith("/") else f"{environment.get('XDG_RUNTIME_DIR', '')}/{wayland}")
    host, colon, number = environment.get("DISPLAY", "").rpartition(":")
    number = number.partition(".")[0]
    if colon and number.isdecimal():
        if host in ("", "unix"):
            path = str(Path("/tmp") / ".X11-unix" / f"X{number}")
            found += [path, f"\0{path}"]
        else:
            found.append((host.strip("[]"), 6000 + int(number)))
    return found


def _answers(address: str | tuple[str, int]) -> bool:
    import _socket  # what socket is made of: its own lists of constants would be 3 ms of the start

    line = _socket.socket(_socket.AF_UNIX if isinstance(address, str) else _socket.AF_INET, _socket.SOCK_STREAM)
    try:
        line.settimeout(2)
        line.connect(address)
    except OSError:
        return False
    finally:
        line.close()
    return True
