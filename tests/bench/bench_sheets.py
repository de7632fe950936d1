"""A thousand people to a PDF against the same as the table of a QTextDocument, and five thousand against a thousand."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from netdesk.core.sheet_options import Field, Options
from netdesk.sheets import people_sheet, typesetting
from netdesk.sheets.entries import Entry
from tests.bench.figure import Figure, medians

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

FEW, MANY = 1000, 5000
ROUNDS = 3


def person(number: int, letter: str) -> Entry:
    """A made-up person with five lines."""
    lines = (
        (Field.TITLE, "Head of grid integration"),
        (Field.ORGANIZATION, f"Company {number % 97}"),
        (Field.PHONE, f"+385 1 {number:07}"),
        (Field.EMAIL, f"person{number}@example.org"),
        (Field.CITY, "Zagreb, Croatia"),
    )
    return Entry(number, f"{letter}na Person {number}", letter, "AP", lines)


def people(count: int) -> list[Entry]:
    """So many of them, in the order of their letters."""
    return [person(number, chr(65 + number * 26 // count)) for number in range(count)]


def seconds_of_sheet(entries: Sequence[Entry]) -> float:
    """From entries to the bytes of a tagged PDF."""
    start = time.perf_counter()
    typesetting.to_pdf(people_sheet.sheet(entries, Options(), "2026-11-22"))
    return time.perf_counter() - start


def seconds_of_table(entries: Sequence[Entry], path: Path) -> float:
    """The same words in a QTextDocument's table, printed to a PDF."""
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextCursor, QTextDocument, QTextTableFormat

    start = time.perf_counter()
    document = QTextDocument()
    cursor = QTextCursor(document)
    table = cursor.insertTable(len(entries), 6, QTextTableFormat())
    for row, entry in enumerate(entries):
        for column, words in enumerate((entry.name, *(text for _, text in entry.lines))):
            table.cellAt(row, column).firstCursorPosition().insertText(words)
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)
    return time.perf_counter() - start


def bench_sheets(_desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Sheets of people."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    few, many = people(FEW), people(MANY)
    table, sheet, large = medians(
        ROUNDS,
        lambda: seconds_of_table(few, folder / "table.pdf"),
        lambda: seconds_of_sheet(few),
        lambda: seconds_of_sheet(many),
    )
    del application
    return [
        Figure("1,000 people to PDF", "as a QTextDocument table", table, sheet, "s", 1 / 3),
        Figure("5,000 people to PDF", "five times 1,000", MANY / FEW * sheet, large, "s", 1.2),
    ]
