"""Printing from the window: the sheet follows its choices, goes to a file, and what was ticked comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtPrintSupport import QPrinter

from netdesk.core.sheet_options import Field, Layout, Options
from netdesk.services import interactions, people, sheets
from netdesk.ui.sheet_page import SheetPage
from netdesk.ui.sheet_printer import draw
from netdesk.ui.tick_dialog import TickDialog
from tests.sheets.pages import facts_of, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World


@pytest.fixture
def sheet(qtbot: QtBot, busy: World) -> SheetPage:
    """The sheet of everybody, set."""
    busy.window.show_room("people")
    busy.window.print_asked.emit()
    page = busy.window.current_page()
    assert isinstance(page, SheetPage)
    qtbot.waitUntil(lambda: len(page.pages) > 0)
    return page


def test_the_sheet_follows_its_choices(qtbot: QtBot, busy: World, sheet: SheetPage) -> None:
    before = sheet.pages
    sheet.choices.title.setText("My people")
    qtbot.waitUntil(lambda: sheet.pages != before)
    before = sheet.pages
    sheet.choices.layout_box.setCurrentIndex(sheet.choices.layout_box.findData(Layout.WALK_IN.value))
    qtbot.waitUntil(lambda: sheet.pages != before)
    assert "type back" in sheet.note.text()
    assert sheet.choices.options().fields == Options(layout=Layout.WALK_IN).shown


def test_a_template_of_my_own_is_offered_and_one_that_cannot_be_set_is_told(
    qtbot: QtBot, busy: World, tmp_path: Path
) -> None:
    folder = busy.desk.folder / "sheets"
    folder.mkdir()
    (folder / "mine.typ").write_text('#import "sheet.typ": data, sheet\n#show: sheet\nHello, #data.people.len()\n')
    (folder / "wrong.typ").write_text("#let x = \n#nonesuch")
    busy.window.show_room("people")
    busy.window.print_asked.emit()
    page = busy.window.current_page()
    assert isinstance(page, SheetPage)
    box = page.choices.template
    assert box.isVisibleTo(page)
    assert [box.itemText(each) for each in range(box.count())] == ["Usual", "mine", "wrong"]
    qtbot.waitUntil(lambda: len(page.pages) > 0)
    before = page.pages
    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.pages != before)
    busy.asker.next_save = tmp_path / "mine.pdf"
    page.save_asked.emit()
    qtbot.waitUntil(lambda: (tmp_path / "mine.pdf").exists())
    assert "Hello, 2" in text_of(tmp_path / "mine.pdf")
    busy.asker.expects_messages = True
    box.setCurrentIndex(2)
    qtbot.waitUntil(lambda: busy.asker.told != [])
    assert "wrong.typ" in busy.asker.told[0]


def test_a_sheet_becomes_a_file_and_what_was_ticked_comes_back(
    qtbot: QtBot, busy: World, sheet: SheetPage, tmp_path: Path
) -> None:
    busy.window.tick_asked.emit()
    assert "walk-in list first" in busy.window.undo_bar.text()
    sheet.choices.show_options(Options(layout=Layout.WALK_IN, title="At the fair"))
    qtbot.waitUntil(lambda: "type back" in sheet.note.text())
    busy.asker.next_save = tmp_path / "list.pdf"
    sheet.save_asked.emit()
    qtbot.waitUntil(lambda: len(sheets_listed(busy)) == 1)
    assert facts_of(tmp_path / "list.pdf")["Title"] == "At the fair"
    busy.window.tick_asked.emit()
    dialog = busy.dialog(TickDialog)
    dialog.text.setPlainText("a9: coffee")
    dialog.submit()
    qtbot.waitUntil(lambda: "There is no “a9”" in dialog._error.text())
    dialog.text.setPlainText("a1 a2: coffee about storage")
    dialog.submit()
    qtbot.waitUntil(lambda: len(interactions.newest(busy.desk.reader, 1)[0].people) == 2)
    (latest,) = interactions.newest(busy.desk.reader, 1)
    assert {name for _, name in latest.people} == {"Ana Horvat", "Li Wei"}


def sheets_listed(busy: World) -> list[tuple[int, str, str]]:
    from netdesk.services import ticking

    return ticking.lists(busy.desk.reader)


def test_choices_are_kept_and_forgotten(qtbot: QtBot, busy: World, sheet: SheetPage) -> None:
    sheet.choices.show_options(Options(layout=Layout.LABELS, label="L7160", fields=(Field.CITY,)))
    busy.asker.next_line = "Christmas cards"
    sheet.keep_asked.emit(sheet.choices.options())
    qtbot.waitUntil(lambda: list(sheets.presets(busy.desk.reader)) == ["Christmas cards"])
    kept = sheets.preset(busy.desk.reader, "Christmas cards")
    assert (kept.layout, kept.label, kept.fields) == (Layout.LABELS, "L7160", (Field.CITY,))
    sheet.forget_asked.emit("Christmas cards")
    qtbot.waitUntil(lambda: sheets.presets(busy.desk.reader) == {})


def test_where_nobody_is_shown_it_says_where_to_go(busy: World) -> None:
    busy.window.show_room("journal")
    busy.window.print_asked.emit()
    assert "Go to People" in busy.window.undo_bar.text()


def test_a_brief_is_about_one_person(qtbot: QtBot, busy: World, tmp_path: Path) -> None:
    ana = people.find_one(busy.desk.reader, "Ana Horvat")
    busy.app.commands.sheets.brief(ana)
    page = busy.window.current_page()
    assert isinstance(page, SheetPage)
    qtbot.waitUntil(lambda: len(page.pages) == 1)
    busy.asker.next_save = tmp_path / "brief.pdf"
    page.save_asked.emit()
    qtbot.waitUntil((tmp_path / "brief.pdf").exists)
    said = text_of(tmp_path / "brief.pdf")
    assert "Ana Horvat" in said
    assert "coffee" in said
    page.left.emit()
    assert busy.window.current_page() is not page


def test_the_pages_are_drawn_on_a_printer(busy: World, qtbot: QtBot, sheet: SheetPage, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert draw([*sheet.pages, *sheet.pages], printer)
    assert facts_of(tmp_path / "printed.pdf")["Pages"] == "2"


def test_the_preview_shows_ink_on_paper(busy: World, sheet: SheetPage) -> None:
    busy.window.resize(1200, 800)
    image = sheet.preview.grab().toImage()
    seen = {image.pixelColor(QPoint(x, y)).name() for x in range(0, image.width(), 3) for y in range(0, 120)}
    assert "#ffffff" in seen
    assert any(int(name[1:3], 16) < 90 for name in seen)
