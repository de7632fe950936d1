"""Rows → a workbook for spreadsheets (.xlsx): texts stay texts and days are days. Not lossless."""

from __future__ import annotations

import io
from datetime import date
from itertools import chain, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LONGEST_CELL = 32_767  # of a spreadsheet
_FIRST_YEAR = 1900
_MEASURED = 200
_NARROWEST, _WIDEST = 8, 48


def to_xlsx(header: Sequence[str], rows: Iterable[Sequence[object]], sheet: str) -> bytes:
    """A workbook of one sheet: a header that stays in sight, and rows of as many cells. None is an empty cell.

    A text is written as a text, so that none becomes a formula, a link or a number; a ``date`` is a day.
    """
    import xlsxwriter

    out = io.BytesIO()
    rows = iter(rows)
    first = list(islice(rows, _MEASURED))
    with xlsxwriter.Workbook(out, {"constant_memory": True}) as book:
        page = book.add_worksheet(sheet)
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        page.freeze_panes(1, 0)
        for column, name in enumerate(header):
            widest = max([len(name) + 2, *(_width(row[column]) for row in first)])
            page.set_column(column, column, min(max(widest, _NARROWEST), _WIDEST))
            page.write_string(0, column, name, bold)
        last = 0
        for last, row in enumerate(chain(first, rows), 1):
            for column, value in enumerate(row):
                _write(page, last, column, value, day)
        page.autofilter(0, 0, last, len(header) - 1)
    return out.getvalue()


def _write(page: Worksheet, row: int, column: int, value: object, day: Format) -> None:
    if isinstance(value, date) and value.year >= _FIRST_YEAR:
        page.write_datetime(row, column, value, day)
    elif isinstance(value, int):
        page.write_number(row, column, value)
    elif value is not None and (text := str(value)):
        page.write_string(row, column, text[:_LONGEST_CELL])


def _width(value: object) -> int:
    return max(map(len, str(value).splitlines()), default=0) + 1 if value is not None else 0
