"""The complete archive: a zip of open formats. What is in it, see docs/archive.md.

Members are found by the names netdesk gave them; anything else in the zip is not looked at. Nothing is unpacked to a
file, and what is larger than it may be is refused before it is read.
"""

from __future__ import annotations

import base64
import json
import os
import re
import tempfile
import zlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from netdesk.core.language import grouped, tr
from netdesk.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

Row = dict[str, Any]
FORMAT, VERSION = "netdesk archive", 1
LARGEST_LINE = 64 << 20
LARGEST_PHOTO = 64 << 20
_LARGEST_MANIFEST = 1 << 20
_LARGEST_RATIO, _SMALL = 100, 16 << 20
_MOST_MEMBERS = 1_000_000
_TABLE = re.compile(r"[a-z_]{1,60}")
_PHOTO = re.compile(r"photos/[0-9]{1,19}\.[a-z0-9+.-]{1,40}")
_TROUBLES = (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, ValueError, KeyError, RecursionError)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says of itself: the schema of its tables, when it was made (UTC ISO text), rows by table."""

    schema: int
    made_at: str
    tables: Mapping[str, int] = field(default_factory=dict)


def is_archive(path: Path) -> bool:
    """Whether a file is a zip, by its first bytes."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"
    return False


class Writer:
    """Writes the members of a new archive, one after another."""

    def __init__(self, zip_file: ZipFile) -> None:
        self._zip = zip_file
        self._counts: dict[str, int] = {}

    def table(self, name: str, rows: Iterable[Row]) -> int:
        """Write rows as JSON Lines, bytes as base64, a PurePosixPath as the member of that name. Returns how many."""
        count = 0
        with self._zip.open(_member(f"tables/{name}.jsonl"), "w", force_zip64=True) as file:
            for row in rows:
                file.write(json.dumps(row, ensure_ascii=False, default=_blob_said).encode() + b"\n")
                count += 1
        self._counts[name] = count
        return count

    def file(self, name: str, data: bytes) -> None:
        """Any other member."""
        self._zip.writestr(_member(name), data)

    def chunks(self, name: str, chunks: Iterable[bytes]) -> None:
        """A member that is written piece by piece."""
        with self._zip.open(_member(name), "w", force_zip64=True) as file:
            for chunk in chunks:
                file.write(chunk)

    def manifest(self, schema: int, made_at: str) -> None:
        """What the tables written so far are."""
        said = {"format": FORMAT, "version": VERSION, "schema": schema, "made_at": made_at, "tables": self._counts}
        self.file("manifest.json", json.dumps(said, indent=2).encode())


def photo_name(person_id: int, media_type: str) -> str:
    """The member that a person's photo is in."""
    kind = re.sub(r"[^a-z0-9]", "", media_type.rpartition("/")[2].lower())[:20]
    return f"photos/{person_id}.{kind or 'image'}"


def write(path: Path, fill: Callable[[Writer], None]) -> None:
    """Write an archive, readable by its owner only, there whole or not at all. Raises FileError."""
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            with ZipFile(file, "w", ZIP_DEFLATED) as zip_file:
                fill(Writer(zip_file))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise FileError(
            tr("“{path}” cannot be written: {why}. Choose another place.").format(
                path=path, why=error.strerror or error
            )
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


class Archive:
    """An archive that is being read. ``manifest`` has been checked against what there is."""

    def __init__(self, zip_file: ZipFile, size: int) -> None:
        """``size`` is that of the file in bytes; the sizes that its members state are not trusted."""
        self._zip = zip_file
        infos = zip_file.infolist()
        self._infos = {info.filename: info for info in infos}
        if len(infos) > _MOST_MEMBERS or len(self._infos) != len(infos):
            raise ValueError(tr("it holds a file twice, or too many"))
        whole = sum(info.file_size for info in infos)
        if whole > _SMALL + _LARGEST_RATIO * size:
            raise ValueError(
                tr("it would unpack to {whole} MiB, which no archive of netdesk does").format(
                    whole=grouped(whole >> 20)
                )
            )
        self.manifest = self._manifest()

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table, as many as the manifest says. Raises ValueError, which names the line, and FileError."""
        number = 0
        with self._zip.open(self._known(f"tables/{table}.jsonl")) as file:
            while line := file.readline(LARGEST_LINE + 1):
                number += 1
                try:
                    yield self._row(line)
                except (ValueError, KeyError, RecursionError) as error:
                    raise ValueError(f"line {grouped(number)} of {table}.jsonl: {error}") from error
        if number != self.manifest.tables[table]:
            raise ValueError(
                tr("{table}.jsonl has {number} of {tables} lines").format(
                    table=table, number=grouped(number), tables=grouped(self.manifest.tables[table])
                )
            )

    def _row(self, line: bytes) -> Row:
        if len(line) > LARGEST_LINE:
            raise ValueError(tr("it is longer than {largest_line} MiB").format(largest_line=LARGEST_LINE >> 20))
        row = json.loads(line, parse_constant=_refuse)
        if not isinstance(row, dict):
            raise ValueError(tr("it is no object"))
        return {column: self._value(value) for column, value in row.items()}

    def _value(self, value: object) -> object:
        if isinstance(value, dict) and set(value) == {"base64"}:
            return base64.b64decode(str(value["base64"]), validate=True)
        if isinstance(value, dict) and set(value) == {"file"} and _PHOTO.fullmatch(str(value["file"])):
            return self._read(str(value["file"]), LARGEST_PHOTO)
        if isinstance(value, bool | dict | list):
            raise ValueError(tr("a value is neither text, number, null nor a file"))
        return value

    def _manifest(self) -> Manifest:
        said = json.loads(self._read("manifest.json", _LARGEST_MANIFEST))
        if not isinstance(said, dict) or said.get("format") != FORMAT:
            raise ValueError(tr("its manifest is not that of a netdesk archive"))
        if said.get("version") != VERSION:
            raise ValueError(tr("a newer netdesk wrote it; update netdesk to read it"))
        schema, tables = said.get("schema"), said.get("tables")
        if not isinstance(schema, int) or not isinstance(tables, dict):
            raise ValueError(tr("its manifest is not whole"))
        if not all(_TABLE.fullmatch(name) and type(rows) is int for name, rows in tables.items()):
            raise ValueError(tr("its manifest is not whole"))
        return Manifest(schema, str(said.get("made_at", "")), tables)

    def _known(self, name: str) -> ZipInfo:
        if name not in self._infos:
            raise ValueError(tr("{name} is missing").format(name=name))
        info = self._infos[name]
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or info.flag_bits & 1:
            raise ValueError(
                tr("{name} is encrypted, or packed in a way that netdesk does not write").format(name=name)
            )
        return info

    def _read(self, name: str, most: int) -> bytes:
        info = self._known(name)
        if info.file_size > most:
            raise ValueError(tr("{name} is larger than {most} MiB").format(name=name, most=most >> 20))
        return self._zip.read(info)


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """An archive to be read. Whatever is wrong with it, also while it is read, is a FileError that says it."""
    try:
        with ZipFile(path) as zip_file:
            yield Archive(zip_file, path.stat().st_size)
    except _TROUBLES as error:
        said = str(error).strip("'\"") or type(error).__name__
        raise FileError(
            tr("“{name}” cannot be restored: {said}. Nothing was changed; choose another archive or a backup.").format(
                name=path.name, said=said
            )
        ) from error
    except OSError as error:
        raise FileError(
            tr("“{name}” cannot be read: {why}. Choose another copy of it.").format(
                name=path.name, why=error.strerror or error
            )
        ) from error


def _member(name: str) -> ZipInfo:
    info = ZipInfo(name)  # of 1980, so that the same data is the same archive
    info.compress_type = ZIP_STORED if name.startswith("photos/") else ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


def _blob_said(value: object) -> dict[str, str]:
    if isinstance(value, PurePosixPath):
        return {"file": str(value)}
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    raise TypeError(f"{type(value).__name__} has no place in an archive")


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no number")
