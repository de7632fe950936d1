"""Zips of files, such as Google Takeout: what is in one, member by member, within limits."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.language import grouped, tr
from netdesk.errors import FileError
from netdesk.exchange.files import LARGEST_FILE, is_beside, member_opened
from netdesk.exchange.linkedin import LARGEST_MEMBER, is_archive
from netdesk.exchange.tables import has_people

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

MOST_MEMBERS = 200_000
LARGEST_UNPACKED = LARGEST_FILE
_LARGEST_RATIO, _SMALL = 100, 16 << 20
_START = 64
_READ = frozenset(
    {
        "connections", "messages", "invitations", "recommendations given", "recommendations received",
        "endorsement given info", "endorsement received info", "profile", "positions", "skills",
    }
)  # fmt: skip
_OF_LINKEDIN = _READ | {
    "ad targeting", "ads clicked", "causes you care about", "certifications", "coach messages", "comments",
    "company follows", "courses", "education", "email addresses", "events", "group posts", "guide messages",
    "hashtag follows", "honors", "inferences about you", "instantreposts", "job applicant saved answers",
    "job applicant saved screening question responses", "job applications", "job seeker preferences",
    "lan ads engagement", "languages", "learning", "learning coach messages", "learning role play messages", "likes",
    "logins", "member follows", "online job postings", "organizations", "patents", "phonenumbers",
    "private identity asset", "profile summary", "projects", "publications", "reactions", "receipts", "receipts v2",
    "registration", "rich media", "saved articles", "saved items", "saved jobs", "savedjobalerts", "search queries",
    "searchqueries", "security challenges", "services marketplace engagements", "services marketplace providers",
    "shares", "test scores", "verifications", "videos", "volunteering", "votes", "whatsapp phone numbers",
}  # fmt: skip
"""How LinkedIn's tables are called, those that are read and those about myself that are not, see ``_table``."""
_TROUBLES = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, RuntimeError, OverflowError)


class Member(NamedTuple):
    """A file in a zip: how it is called to the user, its bytes or why there are none, and where it ends in the zip."""

    name: str
    found: bytes | FileError
    end: int


def is_bundle(data: bytes) -> bool:
    """Whether ``data`` is a whole zip of any files, and not LinkedIn's archive."""
    found = _names(data) if is_archive(data) else None
    return found is not None and not _READ & set(map(_table, found))


def members(data: bytes, name: str) -> Iterator[Member]:
    """The files in the zip ``name``, in its order; hidden ones, pictures and web pages are left out. Raises FileError.

    LinkedIn's archive is a member of itself, before what lies beside LinkedIn's tables. A member larger than 64 MiB is
    not read; once all of them are larger than 512 MiB, no more are. A zip bomb is refused whole.
    """
    if is_bundle(data):
        yield from _members(data, name, frozenset())
        return
    yield Member(name, data, len(data))
    if _names(data) is not None:
        yield from _members(data, name, _OF_LINKEDIN)


def _names(data: bytes) -> list[str] | None:
    """The names in a zip; None where it is no whole one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.namelist()
    except _TROUBLES:
        return None


def _table(member: str) -> str:
    """What a table is called, however its words are joined; empty for a member that is none."""
    stem, dot, form = member.lower().rpartition("/")[2].rpartition(".")
    return stem.replace("_", " ") if dot and form == "csv" else ""


def _members(data: bytes, name: str, known: Collection[str]) -> Iterator[Member]:
    """The members but for the tables that are ``known``. Raises FileError."""
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
            if (
                _table(last) in known
                or not last
                or last.startswith(".")
                or any(each.startswith((".", "__MACOSX")) for each in folders)
            ):
                continue
            shown = f"{name}: {last}"
            found = _content(archive, info, name, room)
            if found is None:
                continue
            if isinstance(found, bytes):
                room -= len(found)
                if known and _table(last) and (why := _why_not(found, last)):
                    found = FileError(why)
            yield Member(shown, found, info.header_offset + info.compress_size)


def _why_not(data: bytes, name: str) -> str:
    """Why a table that is none of those that are known is left where it lies among LinkedIn's; empty to read it."""
    if _table(name) == "importedcontacts":
        words = tr("“{name}” is the address book that LinkedIn was given. Bring in that address book itself.")
    elif not has_people(data):
        words = tr(
            "“{name}” lies among LinkedIn's tables and has no headers that name people. Bring it in by itself to say "
            "what its columns are."
        )
    else:
        return ""
    return words.format(name=name)


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
        with member_opened(archive, info) as file:
            start = file.read(_START)
            if is_beside(info.filename, start):
                return None
            content = start + file.read(min(LARGEST_MEMBER, room) + 1 - len(start))
    except NotImplementedError as error:
        return FileError(
            tr("“{name}” cannot be unpacked ({error}). Unpack it and choose the files in it.").format(
                name=name, error=error
            )
        )
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
