"""A disk that fails under the window: said in words, what was typed stays, and it goes on once there is room."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import apsw
import pytest

from netdesk.ui.import_page import ImportPage
from netdesk.ui.log_dialog import LogDialog
from tests.faults.faulty_disk import Fault, FaultyDisk, faulty_disk
from tests.faults.labours import cards
from tests.ui.opened import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def disk() -> Iterator[FaultyDisk]:
    with faulty_disk() as disk:
        yield disk


@pytest.fixture
def busy(qapp: QApplication, tmp_path: Path, disk: FaultyDisk) -> Iterator[World]:
    """A desk on that disk, with Ana, its window shown."""
    world = World(qapp, tmp_path)
    world.add("Ana Horvat", 5, date(2026, 10, 1))
    world.app.show()
    world.asker.expects_messages = True
    yield world
    world.app.close()
    world.desk.close()


def logged(world: World) -> list[str]:
    return [what for (what,) in world.desk.reader.rows("SELECT what FROM interaction ORDER BY id")]


@pytest.mark.parametrize(("fault", "said"), [(Fault.FULL, "disk is full"), (Fault.WRITE, "cannot be read or written")])
def test_what_was_typed_stays_until_it_can_be_kept(
    qtbot: QtBot, busy: World, disk: FaultyDisk, fault: Fault, said: str
) -> None:
    busy.today()
    busy.app.commands.logs.log_with(1)
    dialog = busy.dialog(LogDialog)
    dialog.form.what.setText("lunch")
    dialog.form.note.setPlainText("she asked about storage")
    with disk.failing(fault, 1):
        dialog.submit()
        qtbot.waitUntil(lambda: bool(busy.asker.told))
    assert said in busy.asker.told[0]
    assert dialog.isVisible()
    assert (dialog.form.what.text(), dialog.form.note.toPlainText()) == ("lunch", "she asked about storage")
    assert logged(busy) == ["coffee"]
    dialog.submit()
    qtbot.waitUntil(lambda: not busy.window.findChildren(LogDialog))
    assert logged(busy) == ["coffee", "lunch"]


def test_a_plan_stays_until_it_can_be_applied(qtbot: QtBot, busy: World, disk: FaultyDisk, tmp_path: Path) -> None:
    busy.app.commands.bring_files([cards(tmp_path, 1, 20)])
    page = busy.window.current_page()
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(page._apply.isVisible)
    with disk.failing(Fault.FULL, 5):
        page._apply.click()
        qtbot.waitUntil(page._error.isVisible)
    assert "disk is full" in page._error.text()
    assert page._apply.isVisible()
    page._apply.click()
    qtbot.waitUntil(lambda: busy.desk.reader.one("SELECT count(*) FROM person") == (21,))
    busy.desk.run(lambda store: store.instant()).result()


def test_what_a_view_cannot_read_is_a_sentence_said_once(busy: World) -> None:
    for _ in range(3):
        busy.app.commands.show_error(apsw.CorruptError("a page is damaged"))
    (said,) = busy.asker.told
    assert "netdesk restore" in said
