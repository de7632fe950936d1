"""Workbooks of spreadsheets (.xlsx, ECMA-376) → sheets of texts. What a file unpacks to is measured as it is read."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from netdesk.core.language import grouped, tr
from netdesk.errors import FileError
from netdesk.exchange.files import member_opened
from netdesk.exchange.merged_cells import column_of, filled, merged_in
from netdesk.exchange.xml_parts import parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netdesk.exchange.merged_cells import Merged
    from netdesk.exchange.xml_parts import Start

LARGEST_UNPACKED = 256 * 1024 * 1024
MOST_CELLS = 5_000_000
MOST_SHEETS = 500
_LARGEST_RATIO, _SMALL = 200, 16 << 20
_LONGEST_TEXT = 1 << 20
_LONGEST_FORMAT = 256
_MOST_COLUMNS = 1 << 14
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAY_ZERO, _DAY_ZERO_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
# What they show is fixed: ECMA-376 part 1, section 18.8.30, and those of East Asian versions.
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_SHOWN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_PLACE = re.compile(r"([A-Za-z]{1,3})\d+")
_TROUBLES = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    LookupError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)

Row = tuple[int, list[str]]


def is_workbook(data: bytes) -> bool:
    """Whether ``data`` is a workbook of a spreadsheet, of a kind that can be read or not."""
    return bool(_kind(data))


class Workbook:
    """A workbook in memory. ``sheets`` are the names of those that are shown."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises FileError for what cannot be read, and says why."""
        kind = _kind(data)
        if kind == "sealed":
            raise FileError(tr("“{name}” is protected by a password. Save it without one.").format(name=name))
        if kind != "xlsx":
            raise FileError(
                tr("“{name}” is {kind}, which cannot be read. Save it as .xlsx or .csv.").format(name=name, kind=kind)
            )
        self._name = name
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self._members = {each.filename.lower(): each for each in self._archive.infolist()}
        if sum(each.file_size for each in self._members.values()) > max(_SMALL, _LARGEST_RATIO * len(data)):
            raise FileError(
                tr("“{name}” unpacks to more than {ratio} times its size, as no workbook does. Save it again.").format(
                    name=name, ratio=_LARGEST_RATIO
                )
            )
        self._is_1904 = False
        self._parts: dict[str, str] = {}
        self._merged: dict[str, Merged] = {}
        self._read_sheets()
        self.sheets = tuple(self._parts)
        self._dates = self._date_styles()
        self._texts = self._shared_texts()

    def rows(self, sheet: str) -> Iterator[Row]:
        """The rows of a sheet that are not empty, each with its number and its cells. Raises FileError.

        Dates come as 1970-04-12, whole numbers without a point, and formulas as what they came to when it was saved.
        What is one cell over several rows stands in each.
        """
        merged = self._merged.get(sheet)
        if merged is None:
            merged = self._merged[sheet] = self._merged_in(self._parts[sheet])
        yield from filled(self._rows(sheet), merged) if merged else self._rows(sheet)

    def _merged_in(self, part: str) -> Merged:
        member = self._members.get(part.lower())
        if member is None:
            return {}
        try:
            with member_opened(self._archive, member) as file:
                return merged_in(file, LARGEST_UNPACKED)
        except _TROUBLES:  # which are told when its rows are read
            return {}

    def _rows(self, sheet: str) -> Iterator[Row]:
        found = _SheetRows(self._texts, self._dates, _DAY_ZERO_1904 if self._is_1904 else _DAY_ZERO)
        try:
            for _ in self._pieces(self._parts[sheet], found.start, found.end, found.text):
                yield from found.rows
                found.rows.clear()
        except _TooManyCellsError:
            raise FileError(
                tr("“{sheet}” in “{name}” has more than {most_cells} cells. Split it, or save it as .csv.").format(
                    sheet=sheet, name=self._name, most_cells=grouped(MOST_CELLS)
                )
            ) from None

    def _read_sheets(self) -> None:
        targets: dict[str, str] = {}
        named: list[tuple[str, str]] = []

        def link(tag: str, of: dict[str, str]) -> None:
            if tag == "Relationship":
                target = of.get("Target", "")
                targets[of.get("Id", "")] = target[1:] if target.startswith("/") else f"xl/{target}"

        def sheet(tag: str, of: dict[str, str]) -> None:
            if tag == "sheet" and of.get("state", "visible") == "visible":
                named.append((of.get("name", ""), next((of[key] for key in of if key.endswith(":id")), "")))
            elif tag == "workbookPr":
                self._is_1904 = of.get("date1904") in ("1", "true")

        self._parse("xl/_rels/workbook.xml.rels", link)
        self._parse("xl/workbook.xml", sheet)
        for name, key in named:
            if "worksheets/" in targets.get(key, ""):
                self._parts.setdefault(name, targets[key])
        if len(self._parts) > MOST_SHEETS:
            raise FileError(
                tr("“{name}” has more than {count} sheets. Save those with people as a workbook of their own.").format(
                    name=self._name, count=MOST_SHEETS
                )
            )

    def _date_styles(self) -> list[bool]:
        """Whether a cell of each style shows a date."""
        formats: dict[str, str] = {}
        styles: list[bool] = []
        within = [""]

        def start(tag: str, of: dict[str, str]) -> None:
            if tag == "numFmt":
                formats[of.get("numFmtId", "")] = _NOT_SHOWN.sub("", of.get("formatCode", "")[:_LONGEST_FORMAT]).lower()
            elif tag in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
                within[0] = tag
            elif tag == "xf" and within[0] == "cellXfs":
                number = of.get("numFmtId", "0")
                code = formats.get(number)
                is_date = number.isdecimal() and int(number[:9]) in _DATE_FORMATS
                styles.append(is_date if code is None else bool(set("dmyhs") & set(code)))

        if "xl/styles.xml" in self._members:
            self._parse("xl/styles.xml", start)
        return styles

    def _shared_texts(self) -> list[str]:
        if "xl/sharedstrings.xml" not in self._members:
            return []
        found = _SharedTexts()
        self._parse("xl/sharedstrings.xml", found.start, found.end, found.text)
        return found.texts

    def _parse(
        self,
        part: str,
        start: Start,
        end: Callable[[str], object] | None = None,
        text: Callable[[str], object] | None = None,
    ) -> None:
        for _ in self._pieces(part, start, end, text):
            pass

    def _pieces(
        self, part: str, start: Start, end: Callable[[str], object] | None, text: Callable[[str], object] | None
    ) -> Iterator[None]:
        """Parse a part of the workbook piece by piece; tags come without their prefix. Raises FileError."""
        member = self._members.get(part.lower())
        if member is None:
            raise FileError(
                tr("“{name}” is a broken workbook: it has no {part}. Save it again.").format(name=self._name, part=part)
            )
        try:
            with member_opened(self._archive, member) as file:
                for total in parsed(file, start, end, text):
                    if total > LARGEST_UNPACKED:
                        raise FileError(
                            tr(
                                "{part} in “{name}” unpacks to more than {largest_unpacked} MiB. Split it into smaller "
                                "files."
                            ).format(part=part, name=self._name, largest_unpacked=LARGEST_UNPACKED >> 20)
                        )
                    yield
        except _TROUBLES as error:
            if member.flag_bits & 1:
                raise FileError(
                    tr("“{name}” is protected by a password. Save it without one.").format(name=self._name)
                ) from None
            raise FileError(
                tr("“{name}” is a broken workbook ({error}). Save it again.").format(name=self._name, error=error)
            ) from None


class _TooManyCellsError(Exception):
    """A sheet has more than ``MOST_CELLS``."""


class _Text:
    """The text of a cell, as it comes. Raises ValueError for one that is longer than any program lets it be."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0

    def add(self, piece: str) -> None:
        self._length += len(piece)
        if self._length > _LONGEST_TEXT:
            raise ValueError(tr("it has a cell of more than {size} MiB").format(size=_LONGEST_TEXT >> 20))
        self._pieces.append(piece)

    def __str__(self) -> str:
        return "".join(self._pieces)


class _SharedTexts:
    """The texts that cells refer to by number; how they are spoken (rPh) is left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._text = _Text()
        self._is_text = self._is_spoken = False

    def start(self, tag: str, of: dict[str, str]) -> None:
        if tag == "si":
            self._text = _Text()
        elif tag == "rPh":
            self._is_spoken = True
        elif tag == "t":
            self._is_text = not self._is_spoken

    def end(self, tag: str) -> None:
        if tag == "t":
            self._is_text = False
        elif tag == "rPh":
            self._is_spoken = False
        elif tag == "si":
            self.texts.append(str(self._text))
            if len(self.texts) > MOST_CELLS:
                raise ValueError(tr("it has more than {count} texts").format(count=grouped(MOST_CELLS)))

    def text(self, piece: str) -> None:
        if self._is_text:
            self._text.add(piece)


class _SheetRows:
    """The rows of a sheet as they come. Raises _TooManyCellsError once there are, empty ones and gaps among them."""

    def __init__(self, texts: list[str], dates: list[bool], day_zero: datetime) -> None:
        self.rows: list[Row] = []
        self._texts, self._dates, self._day_zero = texts, dates, day_zero
        self._number = self._cells = self._rows = self._length = 0
        self._row: list[str] = []
        self._at = -1
        self._kind = self._style = ""
        self._said: _Text | None = None
        self._is_value = False

    def start(self, tag: str, of: dict[str, str]) -> None:
        if tag == "c":
            place = _PLACE.fullmatch(of.get("r", ""))
            self._at = column_of(place[1]) if place else self._at + 1
            self._kind, self._style = of.get("t", "n"), of.get("s", "")
            self._said = None
            self._count(1)
        elif tag in ("v", "t"):
            self._is_value = True
        elif tag == "row":
            number = of.get("r", "")
            self._number = int(number) if number.isdecimal() and len(number) < 9 else self._number + 1
            self._row, self._at = [], -1
            self._rows += 1
            self._count(0)

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._is_value = False
        elif tag == "c":
            text = self._text(str(self._said)) if self._said else ""
            if text and self._at < _MOST_COLUMNS:
                gap = self._at + 1 - len(self._row)
                self._count(max(0, gap - 1))
                self._row += [""] * gap
                self._row[self._at] = text
                self._length += len(text)
                if self._length > LARGEST_UNPACKED:
                    raise ValueError(tr("it has a sheet of more than {size} MiB").format(size=LARGEST_UNPACKED >> 20))
        elif tag == "row" and self._row:
            self.rows.append((self._number, self._row))

    def text(self, piece: str) -> None:
        if self._is_value:
            self._said = self._said or _Text()
            self._said.add(piece)

    def _count(self, cells: int) -> None:
        self._cells += cells
        if max(self._cells, self._rows) > MOST_CELLS:
            raise _TooManyCellsError

    def _text(self, value: str) -> str:
        if self._kind == "s":
            at = _number(value)
            return self._texts[at].strip() if at is not None and at < len(self._texts) else ""
        if self._kind in ("str", "inlineStr"):
            return value.strip()
        if self._kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if self._kind == "e":
            return ""
        if self._kind == "d":
            return value.strip().removesuffix("T00:00:00")
        try:
            number = float(value)
        except ValueError:
            return value.strip()
        style = _number(self._style)
        if style is not None and style < len(self._dates) and self._dates[style]:
            return _day(number, self._day_zero) or value
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else f"{number:.15g}"


def _kind(data: bytes) -> str:
    """``xlsx``, ``sealed``, the name of what cannot be read, or empty for what is no workbook."""
    if data.startswith(_COMPOUND):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return "sealed"
        names = ("Workbook", "Book")
        return tr("an old Excel file") if any(f"{each}\0".encode("utf-16-le") in data for each in names) else ""
    if not data.startswith(b"PK\x03\x04"):
        return ""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name.lower() for name in archive.namelist()}
            if "xl/workbook.xml" in members:
                return "xlsx"
            if "xl/workbook.bin" in members:
                return tr("a binary Excel file")
            kind = member_opened(archive, archive.getinfo("mimetype")).read(100) if "mimetype" in members else b""
    except _TROUBLES:
        return ""
    return tr("an OpenDocument file") if b"opendocument.spreadsheet" in kind else ""


def _number(said: str) -> int | None:
    """The place in a list that a text names, if it names one."""
    return int(said) if said.isdecimal() and len(said) < 10 else None


def _day(number: float, day_zero: datetime) -> str:
    """The day and time that a spreadsheet's number means, empty for one that means none.

    Those before March 1900 are counted as if 1900 had been a leap year.
    """
    if not 0 <= number < 2_958_466:
        return ""
    if day_zero == _DAY_ZERO and 1 <= number < 61:
        number += 1
    try:
        found = day_zero + timedelta(seconds=round(number * 86400))
    except OverflowError:
        return ""
    if number < 1:
        return found.time().isoformat("minutes")
    return found.isoformat(" ", "minutes") if found.time() != time() else found.date().isoformat()
