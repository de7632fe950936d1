"""Typesetting: data is never markup, a PDF is tagged, a template that is wrong is named."""

from __future__ import annotations

import pytest

from netdesk.errors import FileError
from netdesk.sheets import agenda, typesetting
from netdesk.sheets.agenda import Line
from netdesk.sheets.typesetting import Sheet
from tests.sheets.pages import facts_of, text_of

HOSTILE = '#read("sheet.typ") *bold* $x$ @ref <label> \\ // comment = no heading'


def written(tmp_path, sheet):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(typesetting.to_pdf(sheet))
    return path


def test_an_agenda_is_a_tagged_pdf_that_says_its_points_in_order(tmp_path):
    points = [Line("first"), Line(None), Line("third", once=True)]
    path = written(tmp_path, agenda.sheet("Ana Horvat", "22 November 2026", points, [Line("before", on="1 Oct")]))
    assert facts_of(path)["Title"] == "Agenda with Ana Horvat"
    assert facts_of(path)["Tagged"] == "yes"
    said = text_of(path)
    places = [
        said.index(words) for words in ("first", "in person", "third", "Only on this sheet", "Last time", "before")
    ]
    assert places == sorted(places)


def test_what_people_write_is_never_markup(tmp_path):
    said = " ".join(text_of(written(tmp_path, agenda.sheet(HOSTILE, "", [Line(HOSTILE)], []))).split())
    assert said.count(HOSTILE) >= 2


def test_an_agenda_without_points_says_so_and_a_long_one_goes_on(tmp_path):
    assert "Nothing is on the agenda" in text_of(written(tmp_path, agenda.sheet("Ana", "", [], [])))
    long = written(tmp_path, agenda.sheet("Ana", "", [Line(f"point {number}") for number in range(80)], []))
    assert int(facts_of(long)["Pages"]) > 1
    assert all(f"point {number}" in text_of(long) for number in range(80))


def test_pages_come_as_svg():
    pages = typesetting.to_svg(agenda.sheet("Ana", "", [Line(f"point {number}") for number in range(80)], []))
    assert len(pages) > 1
    assert all(page.startswith(b"<svg") for page in pages)


def test_a_template_that_cannot_be_set_is_named(tmp_path):
    template = tmp_path / "mine.typ"
    template.write_text('#import "/etc/passwd": x', "utf-8")
    with pytest.raises(FileError, match=r"mine\.typ"):
        typesetting.to_pdf(Sheet(template, {}))
