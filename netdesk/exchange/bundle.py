"""Zips of files, such as Google Takeout: what is in one, member by member, within limits."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import grouped, tr
from netdesk.errors import FileError
from netdesk.exchange.files import LARGEST_FILE, is_beside
from netdesk.exchange.linkedin import LARGEST_MEMBER, is_archive

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_MEMBERS = 200_000
LARGEST_UNPACKED = LARGEST_FILE
_LARGEST_RATIO, _SMALL = 100, 16 << 20
_START = 64
_OF_LINKEDIN = frozenset(
    {
        "connections.csv",
        "messages.csv",
        "invitations.csv",
        "recommendations_given.csv",
        "recommendations_received.csv",
        "endorsement_given_info.csv",
        "endorsement_received_info.csv",
        "profile.csv",
        "positions.csv",
        "skills.csv",
    }
)
_TROUBLES = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, RuntimeError, OverflowError)


class Member(NamedTuple):
    """A file in a zip: how it is called to the user, its bytes or why there are none, and where it ends in the zip."""

    name: str
    found: bytes | FileError
    end: int


def is_bundle(data: bytes) -> bool:
    """Whether ``data`` is a whole zip of any files, and not LinkedIn's archive."""
    if not is_archive(data):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return not _OF_LINKEDIN & {each.lower().rpartition("/")[2] for each in archive.namelist()}
    except _TROUBLES:
        return False


def members(data: bytes, name: str) -> Iterator[Member]:
    """The files in the zip ``name``, in its order; hidden ones, pictures and web pages are left out. Raises FileError.

    A member larger than 64 MiB is not read; once all of them are larger than 512 MiB, no more are. A zip bomb is
    refused whole.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        _refuse_own(infos, name)
        if sum(info.file_size for info in infos) > max(_SMALL, _LARGEST_RATIO * len(data)):
            raise FileError(
                tr("“{name}” unpacks to more than 100 times its size, as no export does. Choose another file.").format(
                    name=name
                )
            )
        if len(infos) > MOST_MEMBERS:
            raise FileError(
                tr("“{name}” holds more than {count} files. Unpack it and choose the files in it.").format(
                    name=name, count=grouped(MOST_MEMBERS)
                )
            )
        room = LARGEST_UNPACKED
        for info in infos:
            *folders, last = info.filename.split("/")
            if not last or last.startswith(".") or any(each.startswith((".", "__MACOSX")) for each in folders):
                continue
            shown = f"{name}: {last}"
            found = _content(archive, info, name, room)
            if found is None:
                continue
            if isinstance(found, bytes):
                room -= len(found)
            yield Member(shown, found, info.header_offset + info.compress_size)


def _refuse_own(infos: list[zipfile.ZipInfo], name: str) -> None:
    names = {info.filename for info in infos}
    if "manifest.json" in names and any(each.startswith("tables/") for each in names):
        raise FileError(
            tr(
                "“{name}” is an archive of netdesk itself. Bring it back with “Restore a file …” under Backups in the "
                "window or “netdesk restore” on the command line."
            ).format(name=name)
        )


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, room: int) -> bytes | FileError | None:
    """The bytes of a member, or what is wrong with it; None for what is beside the people."""
    if info.flag_bits & 1:
        return FileError(
            tr("“{name}” is protected by a password. Unpack it and choose the files in it.").format(name=name)
        )
    try:
        with archive.open(info) as file:
            start = file.read(_START)
            if is_beside(info.filename, start):
                return None
            content = start + file.read(min(LARGEST_MEMBER, room) + 1 - len(start))
    except _TROUBLES as error:
        return FileError(
            tr("{filename} in “{name}” cannot be unpacked ({error}). Download it again.").format(
                filename=info.filename, name=name, error=error
            )
        )
    if len(content) > LARGEST_MEMBER:
        return FileError(
            tr("{filename} in “{name}” is larger than 64 MiB. Unpack it and choose the files in it.").format(
                filename=info.filename, name=name
            )
        )
    if len(content) > room:
        raise FileError(
            tr("What is in “{name}” is larger than 512 MiB. Unpack it and choose the files in it.").format(name=name)
        )
    if not content:
        return FileError(tr("“{name}” is empty. Export it again.").format(name=info.filename))
    return content
