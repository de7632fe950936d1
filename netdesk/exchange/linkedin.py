"""LinkedIn's own export → drafts: Connections.csv as it comes, and the archive it comes in."""

from __future__ import annotations

import csv
import io
import lzma
import re
import zipfile
import zlib
from collections import deque
from contextlib import suppress
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.people import ContactKind, ContactPoint, PersonDraft, Position, Presence
from netdesk.core.text import fold
from netdesk.errors import FileError
from netdesk.exchange.encoding import decode, to_utf8
from netdesk.exchange.files import LONGEST_LINE, member_opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Line = tuple[int, str, int]

csv.field_size_limit(LONGEST_LINE)  # a cell of the table may be a book, and is refused for its length no sooner
MEMBER = "connections.csv"
LARGEST_MEMBER = 64 * 1024 * 1024
_PREAMBLE_LINES = 30
_LONGEST_RECORD = 20
_LONGEST_TEXT = 2000
"""How many lines a message or a summary may have."""
_COLUMNS = {
    "given": ("first name", "firstname", "given name", "prenom", "vorname", "nombre", "nome", "voornaam"),
    "family": (
        "last name",
        "lastname",
        "surname",
        "nom",
        "nom de famille",
        "nachname",
        "apellidos",
        "cognome",
        "achternaam",
    ),
    "url": ("url", "profile url", "public profile url", "linkedin url", "url du profil", "profil-url"),
    "email": ("email address", "email", "e-mail address", "e-mail", "adresse e-mail", "e-mail-adresse"),
    "company": (
        "company",
        "current company",
        "organization",
        "entreprise",
        "societe",
        "firma",
        "unternehmen",
        "empresa",
    ),
    "title": ("position", "current position", "job title", "title", "poste", "fonction", "intitule du poste"),
    "connected": ("connected on", "connected at", "date de connexion", "connecte le", "en relation depuis le"),
}
_FIELDS = {name: field for field, names in _COLUMNS.items() for name in names}
_MONTHS = {
    "jan": 1, "feb": 2, "fev": 2, "mar": 3, "apr": 4, "avr": 4, "may": 5, "mai": 5, "jun": 6, "juin": 6, "jul": 7,
    "juil": 7, "aug": 8, "aou": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\b.*", re.DOTALL)
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})(?:er)?[ .\-]+([^\W\d_]{3,10})\.?[ ,.\-]+(\d{4})\b.*", re.DOTALL)
_MONTH_DAY_YEAR = re.compile(r"([^\W\d_]{3,10})\.? +(\d{1,2}),? +(\d{4})\b.*", re.DOTALL)
_NUMBERS = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b.*", re.DOTALL)


def is_archive(data: bytes) -> bool:
    """Whether ``data`` is a zip archive."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def connections_in(data: bytes, name: str) -> bytes:
    """Connections.csv out of the bytes of LinkedIn's archive ``name``. Raises FileError."""
    content = member_in(data, name, MEMBER)
    if content is None:
        raise FileError(
            tr("“{name}” holds no Connections.csv. Ask LinkedIn for your connections too.").format(name=name)
        )
    return content


def member_in(data: bytes, name: str, wanted: str) -> bytes | None:
    """One table out of the bytes of LinkedIn's archive ``name``, read in memory; None if it has none. Raises FileError.

    ``wanted`` is the lower-case name of the table's file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = [info for info in archive.infolist() if info.filename.lower().rpartition("/")[2] == wanted]
            if not found:
                return None
            member = min(found, key=lambda info: len(info.filename))
            if member.flag_bits & 1:
                raise FileError(
                    tr("“{name}” is protected by a password. Unpack it and choose the files in it.").format(name=name)
                )
            with member_opened(archive, member) as file:
                content = file.read(LARGEST_MEMBER + 1)
    except (NotImplementedError, OverflowError) as error:
        raise FileError(
            tr("“{name}” cannot be unpacked ({error}). Unpack it and choose the files in it.").format(
                name=name, error=error
            )
        ) from None
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, RuntimeError) as error:
        raise FileError(
            tr("“{name}” is not a whole zip archive ({error}). Download it again.").format(name=name, error=error)
        ) from None
    if len(content) > LARGEST_MEMBER:
        raise FileError(
            tr(
                "{filename} in “{name}” is larger than 64 MiB, as LinkedIn writes none. Choose the zip that "
                "LinkedIn sent."
            ).format(filename=member.filename, name=name)
        )
    return content


def has_connections(data: bytes) -> bool:
    """Whether ``data`` is the text of a Connections.csv."""
    return _header(to_utf8(data[:65536])) is not None


def connections(data: bytes) -> Iterator[tuple[int, PersonDraft | str, int]]:
    """The rows of a Connections.csv: line number, the draft or the reason why there is none, and bytes read so far.

    Raises FileError where the header is missing.
    """
    data = to_utf8(data)
    header = _header(data)
    if header is None:
        raise FileError(tr("This table has no “First Name” and “Connected On”. Choose LinkedIn's Connections.csv."))
    skipped, delimiter, fields = header
    for line, record, read in records(data, skipped, delimiter):
        if any(cell.strip() for cell in record) or len(record) > 1:
            yield line, _draft(record, fields), read


def table(data: bytes, needed: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]] | None:
    """The rows of another of LinkedIn's tables as (line number, cells by lower-case column); None where it is not that.

    ``needed`` are the lower-case columns that tell the table.
    """
    data = to_utf8(data)
    first = decode(data[:65536]).lstrip("\ufeff").partition("\n")[0]
    columns = [fold(cell) for cell in cells_of(first, ",")]
    if not set(needed) <= set(columns):
        return None
    return (
        (line, {name: cell.strip() for name, cell in zip(columns, [*cells, *[""] * len(columns)], strict=False)})
        for line, cells, _ in records(data, 1, ",", _LONGEST_TEXT)
        if any(map(str.strip, cells))
    )


def _header(data: bytes) -> tuple[int, str, dict[str, int]] | None:
    """How many lines stand before the first row, the delimiter, and the column of each field we know."""
    for at, raw in enumerate(io.BytesIO(data[:65536])):
        if at > _PREAMBLE_LINES:
            return None
        line = decode(raw).strip()
        for delimiter in ",;\t":
            cells = cells_of(line, delimiter)
            fields = {_FIELDS[key]: n for n, cell in reversed(list(enumerate(cells))) if (key := fold(cell)) in _FIELDS}
            if {"given", "family", "connected"} <= fields.keys():
                return at + 1, delimiter, fields
    return None


def records(
    data: bytes, skipped: int, delimiter: str, longest: int = _LONGEST_RECORD
) -> Iterator[tuple[int, list[str], int]]:
    """Line number, cells and end of each record, of ``longest`` lines at most. A quote never closed spoils its line."""
    lines = _lines(data, skipped)
    again: deque[Line] = deque()
    held: list[Line] = []
    while (line := again.popleft() if again else next(lines, None)) is not None or held:
        if line is not None:
            number, text, end = line
            is_odd = text.count('"') % 2 == 1
            if not held and not (is_odd and _goes_on(text, delimiter)):
                yield number, cells_of(text, delimiter), end
                continue
            held.append(line)
            if is_odd and len(held) > 1:
                yield from _united(held, delimiter)
                held.clear()
            if len(held) < longest:
                continue
        number, text, end = held[0]
        yield number, cells_of(text.replace('"', ""), delimiter), end
        again.extendleft(reversed(held[1:]))
        held.clear()


def _goes_on(text: str, delimiter: str) -> bool:
    """Whether a record has more lines than this one; a quote within a bare cell, such as that of an inch, says no."""
    reader = csv.reader((text, ""), delimiter=delimiter)
    with suppress(csv.Error):
        next(reader)
    return reader.line_num > 1


def _united(lines: list[Line], delimiter: str) -> Iterator[tuple[int, list[str], int]]:
    """The record that these lines are, or the records, where the last quote did not close the first one."""
    reader = csv.reader((text for _, text, _ in lines), delimiter=delimiter)
    at = 0
    try:
        for cells in reader:
            yield lines[at][0], cells, lines[reader.line_num - 1][2]
            at = reader.line_num
    except csv.Error:
        yield from ((number, cells_of(text, delimiter), end) for number, text, end in lines[at:])


def _lines(data: bytes, skipped: int) -> Iterator[Line]:
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    end = 0
    for number, raw in enumerate(io.BytesIO(data), 1):
        end += len(raw)
        if number > skipped:
            yield number, decode(raw).replace("\0", ""), end


def cells_of(text: str, delimiter: str) -> list[str]:
    """The cells of a record's text."""
    try:
        return next(csv.reader(io.StringIO(text.rstrip("\r\n"), newline=""), delimiter=delimiter), [])
    except csv.Error:
        return text.replace('"', "").split(delimiter)


def _draft(record: list[str], fields: dict[str, int]) -> PersonDraft | str:
    def cell(name: str) -> str:
        column = fields.get(name, -1)
        return record[column].strip() if 0 <= column < len(record) else ""

    given, family = cell("given"), cell("family")
    if not given and not family:
        return tr(
            "This row has no name: LinkedIn hides people who closed their account. Add by hand whom you know it to be."
        )
    points = []
    if url := cell("url"):
        points.append(ContactPoint(ContactKind.PROFILE, url, "linkedin"))
    if email := cell("email"):
        points.append(ContactPoint(ContactKind.EMAIL, email))
    company, title = cell("company"), cell("title")
    told = cell("connected")
    connected_on = connection_day(told) if told else None
    return PersonDraft(
        given=given,
        family=family,
        contact_points=tuple(points),
        positions=(Position(company, title),) if company or title else (),
        connected_on=connected_on,
        presence=Presence.ONLINE,
        extra_lines=(f"X-LINKEDIN-CONNECTED-ON:{told}",) if told and connected_on is None else (),
    )


@lru_cache(maxsize=4096)
def connection_day(text: str) -> date | None:
    """The day of ``05 Jun 2018``, ``5 juin 2018``, ``Jun 5, 2018``, ``2018-06-05``, ``6/5/18`` (month first)."""
    text = text.strip()
    if match := _ISO.fullmatch(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    elif match := _DAY_MONTH_YEAR.fullmatch(text):
        year, month, day = int(match[3]), _month(match[2]), int(match[1])
    elif match := _MONTH_DAY_YEAR.fullmatch(text):
        year, month, day = int(match[3]), _month(match[1]), int(match[2])
    elif match := _NUMBERS.fullmatch(text):
        year, month, day = int(match[3]), int(match[1]), int(match[2])
        year += 2000 if year < 100 else 0
        if month > 12:
            month, day = day, month
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int:
    """The number of an English or French month, short or long; 0 if it is none."""
    plain = fold(word)
    return next((_MONTHS[plain[:n]] for n in (4, 3) if plain[:n] in _MONTHS), 0)
