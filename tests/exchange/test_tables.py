"""Tables out of texts and workbooks: headers found or not, sheets chosen, what is too much refused in words."""

from __future__ import annotations

import io
import re
import zipfile
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from netdesk.core.dates import PartialDate
from netdesk.core.people import PersonDraft
from netdesk.core.tables import Column, column_keys, field_of, letters
from netdesk.errors import FileError
from netdesk.exchange import workbook as workbooks
from netdesk.exchange import xml_parts
from netdesk.exchange.merged_cells import filled, merged_in
from netdesk.exchange.people_table import people, told_columns
from netdesk.exchange.reading import read
from netdesk.exchange.tables import in_text, in_workbook
from tests.workbooks import workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ADDRESSES = [
    ["Contacts of 2026", "", "", "", ""],
    ["Name", "E-mail", "Mobile", "Birthday", "Shoe size"],
    ["Ana Horvat", "ana@example.org", 385912345678, date(1970, 4, 12), 39.5],
    ["", "", "", "", ""],
    ["Li Wei", "li@example.org", "+49 30 1", "", "=1+1"],
]


def seen(text: str, *told: str):
    table = in_text(text.encode(), "a.csv", lambda header: told_columns(told))
    return table and table.seen


def people_in(data: bytes, sheet: str = "") -> list[PersonDraft]:
    return [row.found for row in people(in_workbook(data, "a.xlsx", lambda header: {}, sheet))]


def refused(tmp_path: Path, data: bytes, name: str = "a.xlsx") -> str:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileError) as error:
        read([path])
    return str(error.value)


def test_a_table_without_headers_has_letters_and_is_guessed_by_its_cells():
    table = seen("Ana,Horvat,ana@example.org,+385 91 234 567,2019-05-01\nLi,Wei,li@example.org,030 123456,2020-01-31\n")
    assert (table.is_headed, table.header) == (False, ("A", "B", "C", "D", "E"))
    assert [field_of(column) for column in table.columns] == ["given", "family", "email", "phone", "own"]
    assert len(table.sample) == 2


def test_headers_of_another_language_are_guessed_by_their_cells():
    table = seen("Nombre completo;Correo\nAna Horvat;ana@example.org\nLi Wei;li@example.org\n")
    assert table.is_headed
    assert [field_of(column) for column in table.columns] == ["name", "email"]


def test_a_table_of_which_nothing_is_known_is_seen_so_that_it_can_be_told():
    table = seen("wibble,wobble\n1,2\n3,4\n")
    assert [field_of(column) for column in table.columns] == ["own", "own"]
    told = seen("wibble,wobble\n1,2\n3,4\n", "wibble=name", "wobble=phone:mobile")
    assert (told.told, told.guessed) == (("name", "phone:mobile"), (None, None))
    assert told.columns == (Column("name"), Column("phone", "wobble", label="mobile"))


@pytest.mark.parametrize("text", ["Dear Ana,\nthank you, and\nsee you, soon, there\n", "one\ntwo\n", "x,y\n", "\n"])
def test_what_is_no_table(text):
    assert seen(text) is None


def test_addresses_alone_are_a_table(tmp_path: Path):
    path = tmp_path / "list.txt"
    path.write_text("ana@example.org\nli@example.org\n")
    reading = read([path])
    assert reading.tables[0].header == ("A",)
    assert [each.draft.name for each in reading.people] == ["ana@example.org", "li@example.org"]


def test_columns_of_one_header_are_told_apart():
    assert column_keys(["Télé", "tele", "", ""]) == ["tele", "tele (2)", "", " (2)"]
    assert [letters(at) for at in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_a_workbook_comes_in_with_its_dates_numbers_and_formulas(tmp_path: Path):
    path = tmp_path / "misnamed.csv"
    path.write_bytes(workbook(Notes=[["to do"], ["call"]], People=ADDRESSES))
    reading = read([path])
    ana, li = (each.draft for each in reading.people)
    assert [each.where for each in reading.people] == ["line 3", "line 5"]
    assert (ana.name, ana.contact_points[1].value) == ("Ana Horvat", "385912345678")
    assert ana.birthday == PartialDate(1970, 4, 12)
    assert (ana.custom_fields, li.custom_fields) == ((("Shoe size", "39.5"),), (("Shoe size", "42"),))
    (table,) = reading.tables
    assert (table.sheet, table.sheets, table.header[0]) == ("People", ("Notes", "People"), "Name")


def test_another_sheet_is_read_where_it_is_chosen(tmp_path: Path):
    data = workbook(Old=[["Name", "E-mail"], ["Bo", "bo@example.org"]], People=ADDRESSES)
    assert [draft.name for draft in people_in(data, "Old")] == ["Bo"]
    with pytest.raises(FileError, match=r"no sheet “New”\. It has: Old, People"):
        people_in(data, "New")


def test_other_sheets_that_name_people_are_named_unless_one_was_chosen(tmp_path: Path):
    path = tmp_path / "people.xlsx"
    rows = [["Name", "E-mail"], ["Bo", "bo@example.org"]]
    path.write_bytes(workbook(Old=rows, Prices=[["Id", "Price"], [1, 2]], People=ADDRESSES))
    reading = read([path])
    assert [(each.file, each.where) for each in reading.unreadable if each.where == "Old"] == [("people.xlsx", "Old")]
    assert "only “People” was read" in reading.unreadable[0].reason
    assert read([path], sheets={"": "Old"}).unreadable == []


def test_what_is_one_cell_over_several_rows_is_said_of_each():
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("People")
        sheet.merge_range("A1:C1", "The choir, 2026")
        sheet.merge_range("A2:A3", "Name")
        sheet.merge_range("B2:C2", "Where")
        for row, cells in enumerate([["E-mail", "Company"], ["a@b.example"], ["b@b.example"], ["c@b.example"]], 2):
            sheet.write_row(row, 1, cells)
        sheet.write_column("A4", ["Ana", "Bo", "Cy"])
        sheet.merge_range("C4:C5", "Elektra")
    ana, bo, cy = people_in(out.getvalue())
    assert [each.name for each in (ana, bo, cy)] == ["Ana", "Bo", "Cy"]
    firms = [[position.organization for position in each.positions] for each in (ana, bo, cy)]
    assert firms == [["Elektra"], ["Elektra"], []]


MERGED = [b"<mergeCell ref=", b'"A1:A3"', b"'B2:B9'", b'"C1:D4"', b"x" * 70_000, b"<x:"]


@given(st.lists(st.sampled_from(MERGED), max_size=12))
def test_merged_cells_are_found_wherever_they_stand(pieces):
    data = b"".join(pieces)
    places = re.findall(rb"<(?:\w+:)?mergeCell ref=[\"']([A-Z])(\d):\1(\d)", data)
    found = merged_in(io.BytesIO(data), 1 << 30)
    said = [(first, column, last) for first, each in found.items() for column, last in each]
    assert sorted(said) == sorted((int(first), ord(letter) - 65, int(last)) for letter, first, last in places)


def test_cells_merged_over_a_whole_sheet_take_no_room_without_end():
    rows = ((number, ["x"] * 16_384 if number == 1 else ["y"]) for number in range(1, 5_000))
    merged = {1: [(column, 1 << 20) for column in range(16_384)]}
    widths = [len(cells) for _, cells in filled(rows, merged)]
    assert sum(widths) < 2_100_000


def test_what_a_workbook_may_not_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    whole = workbook(People=ADDRESSES)
    assert "not a whole zip archive" in refused(tmp_path, whole[: len(whole) // 2])
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert "protected by a password" in refused(tmp_path, compound + "EncryptedPackage".encode("utf-16-le"))
    assert "old Excel file" in refused(tmp_path, compound + "Workbook\0".encode("utf-16-le"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert "Save it as .xlsx or .csv" in refused(tmp_path, out.getvalue())
    assert "has no cells" in refused(tmp_path, workbook(Empty=[]))
    assert "broken workbook" in refused(tmp_path, remade(whole, sheet=lambda xml: xml[: len(xml) // 2]))
    strange = remade(whole, sheet=lambda xml: xml.replace(b'encoding="UTF-8"', b'encoding="UTD-8"'))
    assert "broken workbook (unknown encoding: UTD-8)" in refused(tmp_path, strange)
    assert "has more than 5,000,000 cells" in refused(tmp_path, remade(whole, sheet=stretched))
    doctype = b'<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><work'
    assert "broken workbook" in refused(tmp_path, remade(whole, sheet=lambda xml: xml.replace(b"<work", doctype, 1)))
    monkeypatch.setattr(workbooks, "LARGEST_UNPACKED", 10_000)
    assert "unpacks to more than" in refused(tmp_path, remade(whole, sheet=lambda xml: xml + b" " * 20_000))


def remade(data: bytes, sheet: Callable[[bytes], bytes]) -> bytes:
    """A workbook whose sheet's XML is another one."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, sheet(content) if name.startswith("xl/worksheets/sheet") else content)
    return out.getvalue()


def stretched(xml: bytes) -> bytes:
    return xml.replace(b"</sheetData>", b'<row><c r="XFD1"><v>1</v></c></row>' * 400 + b"</sheetData>")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (b'<row a="' + b"x" * (2 << 20) + b'"/>', "(it has a tag of more than 1 MiB)"),
        (b"<!--" + b"x" * (2 << 20) + b"-->", "(it has a tag of more than 1 MiB)"),
        (b"<row>" + b"<c>" * 200 + b"</c>" * 200 + b"</row>", "(it nests more than 100 deep)"),
        (b'<row><c t="str"><v>' + b"x" * (2 << 20) + b"</v></c></row>", "(it has a cell of more than 1 MiB)"),
        (b"<row>" + b"<z/>" * 6000 + b"</row>", "(it has more than 5,000 tags)"),
        (b"<row>" + b"<c/>" * 3000 + b"</row>", "has more than 2,000 cells"),
        (b"<row/>" * 3000, "has more than 2,000 cells"),
    ],
    ids=["a tag", "a comment", "nested", "a cell", "tags", "empty cells", "empty rows"],
)
def test_a_sheet_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: bytes, words: str
) -> None:
    monkeypatch.setattr(xml_parts, "MOST_TAGS", 5000)
    monkeypatch.setattr(workbooks, "MOST_CELLS", 2000)
    whole = workbook(People=ADDRESSES)
    endless = remade(whole, sheet=lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>"))
    assert words in refused(tmp_path, endless)


def test_texts_that_cells_share_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_CELLS", 3)
    assert "(it has more than 3 texts)" in refused(tmp_path, workbook(People=[["Name", "E-mail"], ["Ana", "a@b.c"]]))


def test_a_long_text_in_many_cells_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "LARGEST_UNPACKED", 1 << 20)
    long = workbook(People=[["Name", "E-mail", "Notes"], *[["Ana", "ana@b.example", "x" * 9000]] * 200])
    assert "(it has a sheet of more than 1 MiB)" in refused(tmp_path, long)


def test_a_workbook_has_only_so_many_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_SHEETS", 2)
    assert "has more than 2 sheets" in refused(tmp_path, workbook(A=ADDRESSES, B=ADDRESSES, C=ADDRESSES))


def test_a_workbook_that_unpacks_to_much_more_than_it_is_is_refused(tmp_path: Path) -> None:
    bomb = remade(workbook(People=ADDRESSES), sheet=lambda xml: xml + b" " * (20 << 20))
    assert "unpacks to more than 200 times its size" in refused(tmp_path, bomb)


def test_a_cell_that_points_far_beyond_the_texts_and_styles_is_empty_alone() -> None:
    far = b'<c r="B9" t="s"><v>' + b"9" * 5000 + b'</v></c><c r="C9" s="' + b"9" * 5000 + b'"><v>7</v></c>'
    row = b'<row r="9"><c r="A9" t="str"><v>Bo</v></c>' + far + b"</row></sheetData>"
    whole = workbook(People=[["Name", "E-mail", "Born"], ["Ana", "ana@b.example", date(1970, 4, 12)]])
    book = workbooks.Workbook(remade(whole, sheet=lambda xml: xml.replace(b"</sheetData>", row)), "a.xlsx")
    assert list(book.rows("People"))[-1] == (9, ["Bo", "", "7"])


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
CELLS = st.one_of(TEXTS, st.integers(-9, 10**12), st.dates(date(1900, 1, 1)))


@settings(max_examples=40)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=6))
def test_any_cells_are_people_or_reasons(rows):
    for draft in people_in(workbook(People=[["Name", "E-mail", "Born"], ["Ana", "a@b.example"], *rows])):
        assert draft.name if isinstance(draft, PersonDraft) else draft.endswith(".")


@settings(max_examples=60)
@given(st.data())
def test_a_broken_workbook_is_read_or_refused(data):
    whole = workbook(People=ADDRESSES)
    at = data.draw(st.integers(0, len(whole) - 1))
    broken = whole[:at] + data.draw(st.binary(max_size=3)) + whole[at + data.draw(st.integers(0, 4)) :]
    if not workbooks.is_workbook(broken):
        return
    with suppress(FileError):
        people_in(broken)
