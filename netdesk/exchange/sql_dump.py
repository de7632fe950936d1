"""MySQL dumps → the rows of their tables, without a database: INSERT statements, the columns from them or CREATE TABLE.

Text is quoted as mysqldump and PHP's addslashes do it: backslashes, and doubled quotes. Numbers stay the text they are,
and so do bytes, whatever stands before their quotes (``_binary 'x'``, ``b'1'``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

Row = dict[str, str | None]

_QUOTED = r"'(?:[^'\\]++|\\.|'')*+'"
_COMMENT = r"\#[^\n]*+|--[^\n]*+|/\*(?:[^*]++|\*(?!/))*+\*/"
_SKIPPED = rf"(?:\s++|{_COMMENT})*+"
_INSERT = re.compile(
    rf"{_SKIPPED}(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\s+`?(?P<table>\w++)`?\s*+(?P<columns>\([^()]*+\))?\s*+VALUES?\s*+",
    re.IGNORECASE,
)
_CREATE = re.compile(rf"{_SKIPPED}CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?`?(?P<table>\w+)`?\s*\(", re.IGNORECASE)
_COLUMN = re.compile(r"^\s*`(\w+)`", re.MULTILINE)
_NAME = re.compile(r"\w+")
_INTRODUCER = r"(?:(?:_\w++\s*+|[BNX])(?='))?+"
_VALUE = re.compile(rf"\s*+{_INTRODUCER}({_QUOTED}|[^\s,()'][^,()']*+)\s*+([,)])", re.DOTALL | re.IGNORECASE)
_OPEN = re.compile(r"\s*+\(")
_BETWEEN = re.compile(r"\s*+([,;])")
_NO_ROWS = re.compile(r"\s*+;")
_STATEMENT = re.compile(rf"(?:[^;'\"`#/-]++|{_QUOTED}|\"(?:[^\"\\]++|\\.)*+\"|`[^`]*+`|{_COMMENT}|[/-])*+;?", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)|''", re.DOTALL)
_ESCAPED = {"0": "\0", "n": "\n", "r": "\r", "t": "\t", "b": "\b", "Z": "\x1a"}


class BrokenDumpError(Exception):
    """A statement cannot be read; ``line`` is where it stops making sense."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def rows_in(text: str) -> Iterator[tuple[str, Row]]:
    """Each row with the name of its table. Raises BrokenDumpError where an INSERT breaks off."""
    columns: dict[str, list[str]] = {}
    at = 0
    while at < len(text):
        insert = _INSERT.match(text, at)
        if insert is not None:
            table = insert["table"]
            named = _NAME.findall(insert["columns"]) if insert["columns"] else columns.get(table, [])
            at = yield from _values(text, insert.end(), table, named)
            continue
        create = _CREATE.match(text, at)
        statement = _STATEMENT.match(text, at)
        end = statement.end() if statement else at
        if create is not None:
            columns[create["table"]] = _COLUMN.findall(text, create.end(), end)
        if end <= at:
            if text[at:].strip():
                raise BrokenDumpError(text.count("\n", 0, at) + 1)
            return
        at = end


def _values(text: str, at: int, table: str, columns: list[str]) -> Generator[tuple[str, Row], None, int]:
    """The rows of one INSERT from its first parenthesis; returns where the next statement begins.

    Monica writes an INSERT without rows where there are no photos.
    """
    if nothing := _NO_ROWS.match(text, at):
        return nothing.end()
    while True:
        opened = _OPEN.match(text, at)
        if opened is None:
            raise BrokenDumpError(text.count("\n", 0, at) + 1)
        at = opened.end()
        cells: list[str | None] = []
        while True:
            value = _VALUE.match(text, at)
            if value is None:
                raise BrokenDumpError(text.count("\n", 0, at) + 1)
            cells.append(_plain(value[1]))
            at = value.end()
            if value[2] == ")":
                break
        yield table, dict(zip(columns, cells, strict=False))
        following = _BETWEEN.match(text, at)
        if following is None:
            if text[at:].strip():
                raise BrokenDumpError(text.count("\n", 0, at) + 1)
            return len(text)
        at = following.end()
        if following[1] == ";":
            return at


def _plain(value: str) -> str | None:
    if value[0] != "'":
        plain = value.strip()
        return None if plain.upper() == "NULL" else plain
    inside = value[1:-1]
    return _ESCAPE.sub(_unescaped, inside) if "\\" in inside or "''" in inside else inside


def _unescaped(match: re.Match[str]) -> str:
    return "'" if match[1] is None else _ESCAPED.get(match[1], match[1])
