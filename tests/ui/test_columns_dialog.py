"""Telling the columns of a table in the window: seen, tried out, taken over, remembered, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netdesk.models.plan_model import Section
from netdesk.services import imports, undo
from netdesk.services.desk import Desk
from netdesk.ui.columns_dialog import ColumnsDialog
from netdesk.ui.doer import Doer
from netdesk.ui.import_page import ImportPage
from tests.seeds import FixedClock
from tests.ui.asking import FakeAsker
from tests.workbooks import workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

UNKNOWN = "wibble,wobble\nAna Horvat 1,39\nLi Wei 2,44\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ImportPage:
    doer = Doer(desk)
    page = ImportPage(doer, FakeAsker())
    doer.setParent(page)
    doer.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(page)
    page.show()
    return page


def bring(page: ImportPage, qtbot: QtBot, *paths: Path) -> None:
    page.bring(paths)
    reviewed(page, qtbot)


def reviewed(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page._review)


def opened(page: ImportPage, qtbot: QtBot) -> ColumnsDialog:
    qtbot.mouseClick(page._columns.button, Qt.MouseButton.LeftButton)
    (dialog,) = (each for each in page.findChildren(ColumnsDialog) if each.isVisible())
    return dialog


def tell(dialog: ColumnsDialog, row: int, field: str) -> None:
    box = dialog.fields[row]
    box.setCurrentIndex(box.findData(field))


def shown(dialog: ColumnsDialog) -> list[str]:
    return [dialog.people.item(row).text() for row in range(dialog.people.count())]


def take_over(page: ImportPage, qtbot: QtBot, dialog: ColumnsDialog) -> None:
    page._plan = None
    qtbot.mouseClick(dialog._save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page._plan is not None)
    reviewed(page, qtbot)


def test_a_table_of_which_nothing_is_known_is_told_and_the_next_one_like_it_is_not_asked_about(
    page: ImportPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(UNKNOWN)
    bring(page, qtbot, path)
    assert page._summary.text() == "Nobody could be made out yet: say what the columns are."
    assert page._columns._words.text() == "odd.csv: none of its 2 columns is known yet."
    dialog = opened(page, qtbot)
    assert [dialog.columns.item(row, 1).text() for row in range(2)] == ["Ana Horvat 1 · Li Wei 2", "39 · 44"]
    assert shown(dialog)[0].startswith("This row has no name")
    tell(dialog, 0, "name")
    assert shown(dialog) == ["Ana Horvat 1\nwobble: 39", "Li Wei 2\nwobble: 44"]
    tell(dialog, 1, "")
    assert shown(dialog) == ["Ana Horvat 1\n", "Li Wei 2\n"]
    take_over(page, qtbot, dialog)
    assert page._model is not None
    assert page._model.count(Section.NEW) == 2
    other = tmp_path / "other.csv"
    other.write_text("wobble;wibble\n1;Bo\n")
    plan = desk.run(imports.make_plan, [other]).result()
    assert [create.draft.name for create in plan.creates] == ["Bo"]
    desk.run(undo.undo).result()
    assert desk.run(imports.make_plan, [other]).result().creates == ()


def test_what_was_told_is_there_again_and_goes_back_to_what_it_seems(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "book.csv"
    path.write_text("Name,E-mail,Handset\nAna,ana@example.org,0123456\n")
    bring(page, qtbot, path)
    assert page._columns._words.text() == "book.csv: 2 of 3 columns are known: Name, E-mail."
    dialog = opened(page, qtbot)
    assert dialog.fields[2].currentText() == "A field of its own, as it seems"
    tell(dialog, 2, "phone:mobile")
    take_over(page, qtbot, dialog)
    dialog = opened(page, qtbot)
    assert [box.currentText() for box in dialog.fields] == [
        "Name, as it seems",
        "E-mail, as it seems",
        "Phone (mobile)",
    ]
    dialog.fields[2].setCurrentIndex(0)
    take_over(page, qtbot, dialog)
    dialog = opened(page, qtbot)
    assert dialog.told() == (None, None, None)
    dialog.reject()


def test_another_sheet_of_a_workbook(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    old = [["Name", "E-mail"], ["Bo", "bo@example.org"]]
    path.write_bytes(workbook(Old=old, New=[["Name", "E-mail", "Phone"], ["Ana", "a@example.org", "012345"]]))
    bring(page, qtbot, path)
    dialog = opened(page, qtbot)
    assert dialog.sheets.currentText() == "New"
    dialog.sheets.setCurrentText("Old")
    dialog.sheets.textActivated.emit("Old")
    qtbot.waitUntil(lambda: page._plan is not None and page._plan.tables[0].sheet == "Old")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(ColumnsDialog)))
    (dialog,) = (each for each in page.findChildren(ColumnsDialog) if each.isVisible())
    assert shown(dialog) == ["Bo\nbo@example.org"]
    dialog.reject()


def test_of_several_tables_one_is_chosen_from_a_menu(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / "a&b.csv", tmp_path / "c.csv"]
    for path in paths:
        path.write_text("Name,E-mail\nAna,ana@example.org\n")
    bring(page, qtbot, *paths)
    assert page._columns._words.text() == "2 tables: a&b.csv, c.csv"
    qtbot.mouseClick(page._columns.button, Qt.MouseButton.LeftButton)
    first, second = page._columns._menu.actions()
    assert (first.text(), second.text()) == ("a&&b.csv", "c.csv")
    page._columns._menu.close()
    second.trigger()
    (dialog,) = page.findChildren(ColumnsDialog)
    assert dialog.windowTitle() == "Columns of c.csv"
    dialog.reject()


def test_cards_have_no_columns(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "ana.vcf"
    path.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n")
    bring(page, qtbot, path)
    assert page._columns.isHidden()
