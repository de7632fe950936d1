"""Answers as text for people and as JSON for scripts."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_WIDEST = 40
_CONTROLS = {code: " " for code in (*range(32), 127, *range(128, 160)) if code != 10}


def answer(as_json: bool, data: object, text: str) -> None:
    """Print ``data`` as JSON or ``text`` as it is, in one go."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2) if as_json else plain(text))


def plain(text: str) -> str:
    """Text without control characters, so that no name or note can command a terminal."""
    return text.translate(_CONTROLS)


def iso(day: date | None) -> str | None:
    """A day as JSON has it."""
    return day.isoformat() if day else None


def table(rows: Sequence[Sequence[str]], header: Sequence[str] = ()) -> str:
    """Rows in columns as wide as their widest cell that is not overlong; wide characters count twice.

    A cell of more than ``_WIDEST`` moves what follows in its own row, rather than in every other.
    """
    lines = [[" ".join(plain(cell).split()) for cell in row] for row in ((header, *rows) if header else rows)]
    if not lines:
        return ""
    columns = [list(map(width, column)) for column in zip(*lines, strict=True)]
    widths = [max((each for each in column if each <= _WIDEST), default=0) for column in columns]
    return "\n".join(
        "  ".join(cell + " " * (space - width(cell)) for cell, space in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def width(text: str) -> int:
    """How many columns a terminal gives a text."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
