"""A desk that cannot be opened: said in the window, with what can be done; a restored one opens."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netdesk.core.people import PersonDraft
from netdesk.errors import KnownError
from netdesk.paths import database_file
from netdesk.services import backups, people
from netdesk.services.desk import Desk
from netdesk.ui.trouble_window import TroubleWindow
from tests.fakes import FakeClock
from tests.ui.asking import FakeAsker
from tests.ui.opened import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk with Ana, of whom there is a backup."""
    with closing(Desk(tmp_path, FakeClock(NOW))) as desk:
        desk.run(people.add, PersonDraft(given="Ana")).result()
        desk.run(backups.make).result()
    return tmp_path


def opened(qtbot: QtBot, folder: Path, asker: FakeAsker | None = None) -> TroubleWindow:
    """The window about what is wrong with a folder."""
    with pytest.raises(KnownError) as caught:
        Desk(folder, FakeClock(NOW))
    window = TroubleWindow(folder, caught.value, NOW, owns_folder=True, asker=asker)
    qtbot.addWidget(window)
    window.show()
    assert window.sentence.accessibleName() == str(caught.value)
    return window


def everybody(folder: Path) -> list[str]:
    with closing(Desk(folder, FakeClock(NOW))) as desk:
        return [name for (name,) in desk.reader.rows("SELECT name FROM person")]


@pytest.mark.parametrize("damage", [b"", b"no database at all " * 500], ids=["empty", "not a database"])
def test_a_backup_takes_the_place_of_what_cannot_be_read_which_is_kept(
    qtbot: QtBot, folder: Path, damage: bytes
) -> None:
    database_file(folder).write_bytes(damage)
    window = opened(qtbot, folder)
    assert "asked for" in window.list.item(0).text()
    assert not window.empty.isVisible()
    window.restore.click()
    assert window.chosen == folder
    assert everybody(folder) == ["Ana"]
    (kept,) = (folder / "backups").glob("damaged-*")
    assert database_file(kept).read_bytes() == damage


def test_a_folder_in_its_place_is_named_and_kept(qtbot: QtBot, folder: Path) -> None:
    database_file(folder).unlink()
    database_file(folder).mkdir()
    (database_file(folder) / "mine.txt").write_text("mine")
    window = opened(qtbot, folder)
    assert "is a folder" in window.sentence.accessibleName()
    window.restore.click()
    assert everybody(folder) == ["Ana"]
    (kept,) = (folder / "backups").glob("damaged-*")
    assert (database_file(kept) / "mine.txt").read_text() == "mine"


def test_the_newest_backup_is_chosen_that_no_clock_ran_ahead_for(qtbot: QtBot, folder: Path) -> None:
    with closing(Desk(folder, FakeClock(NOW.replace(year=2090)))) as desk:
        desk.run(backups.make).result()
    database_file(folder).write_bytes(b"")
    window = opened(qtbot, folder)
    assert [window.list.count(), window.list.currentRow()] == [2, 1]


def test_a_database_that_is_gone_comes_back_or_an_empty_one_is_begun(qtbot: QtBot, folder: Path) -> None:
    database_file(folder).unlink()
    window = opened(qtbot, folder)
    assert "is gone" in window.sentence.accessibleName()
    window.empty.click()
    assert window.chosen == folder
    assert everybody(folder) == []
    database_file(folder).unlink()
    window = opened(qtbot, folder)
    window.restore.click()
    assert everybody(folder) == ["Ana"]
    assert not list((folder / "backups").glob("damaged-*"))


def test_a_newer_database_is_no_damage(qtbot: QtBot, folder: Path) -> None:
    with closing(Desk(folder, FakeClock(NOW))) as desk:
        desk.run(lambda store: store.connection.pragma("user_version", 99999)).result()
    window = opened(qtbot, folder)
    assert not window.list.isVisible()
    assert not window.restore.isVisible()
    assert "Update netdesk" in window.sentence.accessibleName()
    window.again.click()
    assert window.chosen == folder


def test_another_folder_or_none(qtbot: QtBot, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    database_file(folder).write_bytes(b"")
    asker = FakeAsker()
    window = opened(qtbot, folder, asker)
    other = tmp_path_factory.mktemp("other")
    asker.next_files = [other]
    window.elsewhere.click()
    assert window.chosen == other
    window = opened(qtbot, folder)
    window.reject()
    assert window.chosen is None


def test_a_backup_that_is_damaged_too_is_said_and_another_can_be_chosen(qtbot: QtBot, folder: Path) -> None:
    database_file(folder).write_bytes(b"")
    (made,) = backups.listed(folder)
    backups.path_of(folder, made).write_bytes(b"nothing")
    window = opened(qtbot, folder)
    window.restore.click()
    assert "cannot be restored" in window._error.text()
    assert window.isVisible()
    assert window.chosen is None
    assert database_file(folder).read_bytes() == b""
