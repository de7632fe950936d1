"""The help: the keys, how to search, and what is stored where of this very desk."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from netdesk.core.footprint import Thing
from netdesk.services import autostart, backups, feed, footprint
from netdesk.ui.backups_dialog import BackupsDialog
from netdesk.ui.help_dialog import HelpDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World


def said(dialog: HelpDialog) -> str:
    """All that the page shown says."""
    return "\n".join(each.text() for each in dialog.tabs.currentWidget().findChildren(QLabel) if each.isVisible())


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def test_every_file_of_a_desk_is_found_with_its_size(busy: World, config: Path) -> None:
    folder = busy.desk.folder
    before = footprint.of_desk(folder)
    assert before.last_backup is None
    assert before.things[0].thing is Thing.DATABASE
    assert before.things[0].size == sum(file.stat().st_size for file in folder.glob("netdesk.db*"))
    busy.desk.run(backups.make).result()
    busy.desk.run(feed.keep, True).result()
    feed.refresh(busy.desk.reader, folder, busy.desk.clock.now())
    busy.window.remember()
    busy.window.memory._settings.sync()
    autostart.switch(True, folder)
    found = footprint.of_desk(folder)
    assert {each.thing for each in found.things} == set(Thing) - {Thing.LOG}
    assert all(each.path.exists() for each in found.things)
    assert next(each.files for each in found.things if each.thing is Thing.BACKUPS) == 1
    assert found.last_backup == datetime(2026, 11, 22, 10, tzinfo=UTC)
    assert not found.is_encrypted


def test_what_is_stored_where_is_read_and_found_by_typing(qtbot: QtBot, busy: World) -> None:
    busy.app.commands.show_help()
    dialog = busy.dialog(HelpDialog)
    assert "Ctrl+K" in said(dialog)
    qtbot.keyClicks(dialog.line, "backup last")
    assert dialog.tabs.currentWidget() is dialog.data
    assert said(dialog).splitlines()[:2] == ["Safe", "Last backup"]
    dialog.line.setText("zzz")
    assert dialog._nothing.isVisible()
    dialog.line.clear()
    assert str(busy.desk.folder) in said(dialog)
    assert "netdesk does not use the network" in said(dialog)
    dialog.line.setText("CLOSENESS")
    assert dialog.tabs.tabText(1).startswith("Search · ")
    dialog.reject()


def test_the_keys_that_scroll_do_so_while_one_types(qtbot: QtBot, busy: World) -> None:
    busy.app.commands.show_help()
    dialog = busy.dialog(HelpDialog)
    bar = dialog.keys.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    assert bar.value() > 0
    dialog.reject()


def test_the_folder_and_the_backups_are_a_click_away(
    qtbot: QtBot, busy: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    busy.app.commands.show_help()
    dialog = busy.dialog(HelpDialog)
    dialog.folder_asked.emit()
    assert opened == [QUrl.fromLocalFile(str(busy.desk.folder))]
    dialog.backups_asked.emit()
    busy.dialog(BackupsDialog).reject()
