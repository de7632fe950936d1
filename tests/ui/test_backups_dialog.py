"""Backups in the window: listed, compared, made and restored."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.paths import database_file
from netdesk.services import backups
from netdesk.services.archives import is_archive
from netdesk.ui.backups_dialog import BackupsDialog
from netdesk.ui.check_dialog import CheckDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World


def shown(world: World) -> BackupsDialog:
    world.app.commands.show_backups()
    return world.dialog(BackupsDialog)


def test_none_yet(busy: World, qtbot: QtBot) -> None:
    dialog = shown(busy)
    assert "none yet" in dialog.preview.text()
    assert not dialog.restore.isEnabled()
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.restore.isEnabled())
    assert "asked for" in dialog.list.item(0).text()
    assert "same there and here" in dialog.preview.text()
    dialog.reject()


def test_a_backup_is_restored_and_the_window_shows_it(busy: World, qtbot: QtBot) -> None:
    busy.desk.run(backups.make).result()
    busy.add("Zoe New", 5, date(2026, 10, 1))
    qtbot.waitUntil(lambda: "Zoe New" in busy.due())
    dialog = shown(busy)
    qtbot.waitUntil(lambda: dialog.restore.isEnabled())
    assert "people: 2 there, 3 here; 1 would go, 0 would come back" in dialog.preview.text()
    busy.asker.next_choice = "Restore"
    dialog.restore.click()
    qtbot.waitUntil(lambda: "Zoe New" not in busy.due())
    assert busy.due() == ["Ana Horvat"]
    assert [each.occasion.value for each in backups.listed(busy.desk.folder)] == ["restore", "asked"]


def test_everything_is_taken_out_and_comes_back(busy: World, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown(busy)
    place = busy.asker.next_save = tmp_path / "all.zip"
    busy.asker.next_choice = "Choose a place …"
    dialog.archive.click()
    qtbot.waitUntil(lambda: "Everything is in all.zip, with 2 people." in busy.window.undo_bar.text())
    assert is_archive(place)
    busy.add("Zoe New", 5, date(2026, 10, 1))
    qtbot.waitUntil(lambda: "Zoe New" in busy.due())
    busy.asker.next_files, busy.asker.next_choice = [place], "Restore"
    dialog.elsewhere.click()
    qtbot.waitUntil(lambda: "Zoe New" not in busy.due())
    assert busy.due() == ["Ana Horvat"]


def test_an_archive_does_not_take_the_place_of_the_desk(busy: World, qtbot: QtBot) -> None:
    busy.asker.next_save = database_file(busy.desk.folder)
    busy.asker.next_choice = "Choose a place …"
    busy.asker.expects_messages = True
    busy.window.archive_asked.emit()
    qtbot.waitUntil(lambda: busy.asker.told != [])
    assert "That is the database itself" in busy.asker.told[0]


def test_a_file_that_is_no_backup_is_told_and_nothing_changes(busy: World, qtbot: QtBot) -> None:
    other = busy.desk.folder / "notes.db"
    other.write_text("notes")
    dialog = shown(busy)
    busy.asker.next_files = [other]
    busy.asker.expects_messages = True
    dialog.elsewhere.click()
    qtbot.waitUntil(lambda: busy.asker.told != [])
    assert "cannot be restored" in busy.asker.told[0]
    assert busy.due() == ["Ana Horvat"]
    dialog.reject()


def test_a_backup_that_is_damaged_is_told_and_not_compared_for_ever(busy: World, qtbot: QtBot) -> None:
    made = busy.desk.run(backups.make).result()
    made.write_text("notes")
    busy.asker.expects_messages = True
    dialog = shown(busy)
    qtbot.waitUntil(lambda: busy.asker.told != [])
    assert "cannot be restored" in busy.asker.told[0]
    assert dialog.preview.text() == ""
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_what_is_here_is_checked_and_repaired(busy: World, qtbot: QtBot) -> None:
    dialog = shown(busy)
    dialog.check.click()
    check = busy.dialog(CheckDialog)
    qtbot.waitUntil(lambda: check.outcome.text() == "All is well.")
    assert not check.repair.isVisible()
    check.accept()
    busy.desk.run(lambda store: store.connection.execute("DELETE FROM listing").fetchall()).result()
    dialog.check.click()
    check = busy.dialog(CheckDialog)
    qtbot.waitUntil(check.repair.isVisible)
    assert "The list shows Ana Horvat" in check.found.toPlainText()
    check.repair.click()
    qtbot.waitUntil(lambda: check.outcome.text().startswith("Repaired. All is well."))
    assert not check.repair.isVisible()
    check.accept()
    assert "before a repair" in dialog.list.item(0).text()
    dialog.reject()
