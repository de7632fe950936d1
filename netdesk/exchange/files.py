"""Whole files, read with their troubles put into words, and written so that a crash leaves the old one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO
    from zipfile import ZipFile, ZipInfo

LARGEST_FILE = 512 * 1024 * 1024
LONGEST_LINE = 32 * 1024 * 1024
_LZMA = 14
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files among ``paths``, and those in the folders among them, by name; hidden ones are left out.

    So are pictures and web pages that lie beside others. A folder in which there is none stays, so that it is named
    where it is read.
    """
    found: list[Path] = []
    for path in paths:
        inside = sorted(_inside(path)) if path.is_dir() else []
        found += [each for each in inside if not is_beside(each.name, _start(each))] or inside or [path]
    return found


def is_beside(name: str, start: bytes) -> bool:
    """Whether a file, by its first bytes, is a picture, or a web page that is called one: exports hold many."""
    if name.lower().endswith((".html", ".htm")):
        return start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html", b"<!--"))
    return start.startswith(_PICTURES) or (start.startswith(b"RIFF") and start[8:12] == b"WEBP")


def read_bytes(path: Path) -> bytes:
    """All of a file. Raises FileError if it is missing, a folder, empty, larger than 512 MiB or not to be read."""
    try:
        if path.is_dir():
            raise FileError(
                tr("“{folder}” is a folder without files. Choose another one.").format(folder=path.name or path)
            )
        if path.exists() and not path.is_file():
            raise FileError(tr("“{name}” is a device and not a file. Choose a file.").format(name=path.name))
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(tr("“{name}” is larger than 512 MiB. Split it into smaller files.").format(name=path.name))
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileError(tr("There is no file “{path}”. Check its name and place.").format(path=path)) from None
    except PermissionError:
        raise FileError(tr("“{name}” may not be read. Change its permissions.").format(name=path.name)) from None
    except (OSError, ValueError) as error:
        raise FileError(
            tr("“{name}” cannot be read: {words}. Choose another copy of it.").format(
                name=path.name, words=_words(error)
            )
        ) from None
    if not data:
        raise FileError(tr("“{name}” is empty. Export it again.").format(name=path.name))
    return data


def refuse_endless_line(data: bytes, name: str) -> None:
    """Raises FileError for a text with a line of more than 32 MiB, which no program writes and no reader need hold."""
    start = 0
    while len(data) - start > LONGEST_LINE:
        end = max(data.rfind(mark, start, start + LONGEST_LINE) for mark in (b"\n", b"\r"))
        if end < 0:
            line = data.count(b"\n", 0, start) + 1
            raise FileError(
                tr("Line {line} of “{name}” is longer than 32 MiB. Export it again, or cut that line.").format(
                    line=grouped(line), name=name
                )
            )
        start = end + 1


def member_opened(archive: ZipFile, member: ZipInfo) -> IO[bytes]:
    """A member of a zip, to be read. Raises NotImplementedError for one that may ask for 4 GiB to be unpacked."""
    if member.compress_type == _LZMA:
        raise NotImplementedError(tr("it is packed by LZMA"))
    return archive.open(member)


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file, so that at any moment either the old or the new one is there, whole. Raises FileError."""
    temporary: str | None = None
    try:
        target = path.resolve()
        if target.is_dir():
            raise FileError(tr("“{path}” is a folder. Give the name of a file in it.").format(path=path))
        if target.exists() and not target.is_file():  # a device or a pipe is written into, never replaced
            target.write_bytes(data)
            return
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(target)
        temporary = None
    except FileNotFoundError:
        raise FileError(
            tr("There is no folder “{parent}”. Make it, or choose another place.").format(parent=path.parent)
        ) from None
    except PermissionError:
        raise FileError(tr("“{path}” may not be written. Choose another place.").format(path=path)) from None
    except (OSError, ValueError) as error:
        raise FileError(
            tr("“{path}” cannot be written: {words}. Choose another place.").format(path=path, words=_words(error))
        ) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _inside(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(root) / name for name in names if not name.startswith("."))


def _start(path: Path) -> bytes:
    with contextlib.suppress(OSError, ValueError):
        if path.is_file():
            with path.open("rb") as file:
                return file.read(64)
    return b""


def _words(error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return str(reason).rstrip(".").lower()
