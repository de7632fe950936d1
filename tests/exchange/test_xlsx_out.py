"""A workbook out: texts are texts, days are days, the header stays in sight, and our own reader reads it."""

from __future__ import annotations

import io
import zipfile
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.exchange.workbook import Workbook
from netdesk.exchange.xlsx_out import to_xlsx


def sheet_of(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("xl/worksheets/sheet1.xml").decode()


def test_texts_days_and_numbers():
    rows = [("=1+1", date(1970, 4, 12), 4), ("+385 91", date(1899, 1, 1), None), ("https://a.example", None, 0)]
    data = to_xlsx(("Name", "Born", "Closeness"), rows, "People")
    book = Workbook(data, "a.xlsx")
    assert book.sheets == ("People",)
    assert list(book.rows("People")) == [
        (1, ["Name", "Born", "Closeness"]),
        (2, ["=1+1", "1970-04-12", "4"]),
        (3, ["+385 91", "1899-01-01"]),
        (4, ["https://a.example", "", "0"]),
    ]
    xml = sheet_of(data)
    assert "<f>" not in xml
    assert "hyperlink" not in xml
    assert 'state="frozen"' in xml
    assert 'topLeftCell="A2"' in xml
    assert "<autoFilter" in xml


def test_nobody_is_a_header_alone():
    assert list(Workbook(to_xlsx(("Name",), [], "People"), "a.xlsx").rows("People")) == [(1, ["Name"])]


def test_what_no_cell_can_hold_is_cut():
    ((_, _), (_, (text,))) = Workbook(to_xlsx(("Notes",), [("x" * 40_000,)], "People"), "a.xlsx").rows("People")
    assert len(text) == 32_767


TEXTS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)


@settings(max_examples=50)
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_any_texts_come_back(rows):
    found = list(Workbook(to_xlsx(("A", "B"), rows, "S"), "a.xlsx").rows("S"))
    assert [tuple(cells) for _, cells in found[1:]] == rows
    assert "<f>" not in sheet_of(to_xlsx(("A", "B"), rows, "S"))
