"""One window a folder, and what others can tell it."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from netdesk.errors import FileError
from netdesk.paths import meeting_point
from netdesk.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SingleInstance]:
    """The one that has the folder and listens."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.listen()
    yield instance
    instance.release()


def test_a_second_one_is_turned_away_until_the_first_ends(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path)
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_a_folder_that_cannot_be_written_to_is_no_second_window(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="permissions"):
        SingleInstance(tmp_path / "not there").claim()


def test_two_folders_are_two_desks(first: SingleInstance, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = SingleInstance(tmp_path / "other")
    assert other.claim()
    other.release()


def test_a_second_one_passes_its_files_on(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    card = tmp_path / "with space é.vcf"
    with qtbot.waitSignal(first.show_asked), qtbot.waitSignal(first.files_brought) as caught:
        assert SingleInstance(tmp_path).pass_on([card])
    assert caught.args == [[card]]


def test_without_a_window_nothing_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    assert not SingleInstance(tmp_path).pass_on()


def test_a_plain_socket_can_say_that_something_changed(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    with (
        qtbot.waitSignal(first.changed_elsewhere),
        qtbot.assertNotEmitted(first.show_asked),
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line,
    ):
        line.connect(meeting_point(tmp_path))
        line.sendall(b"changed\n")
