"""One window a folder, and what others can tell it."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest

from netdesk import meeting
from netdesk.cli.session import poke
from netdesk.errors import FileError
from netdesk.paths import lock_file
from netdesk.ui import single_instance
from netdesk.ui.single_instance import Claim, SingleInstance

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


def test_a_folder_in_place_of_the_lock_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    lock_file(tmp_path).mkdir()
    with pytest.raises(FileError, match=r"netdesk\.lock is not a file"):
        SingleInstance(tmp_path).claim()


def test_two_folders_are_two_desks(first: SingleInstance, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = SingleInstance(tmp_path / "other")
    assert other.claim()
    other.release()


def test_a_second_one_passes_its_files_on(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    cards = [tmp_path / "with space é.vcf", tmp_path / "100 %\nlink netdesk:today", tmp_path / os.fsdecode(b"\xff.vcf")]
    cards += [tmp_path / f"{number} {'x' * 200}.vcf" for number in range(500)]
    with (
        qtbot.waitSignal(first.show_asked),
        qtbot.waitSignal(first.files_brought) as caught,
        qtbot.assertNotEmitted(first.link_brought),
    ):
        assert SingleInstance(tmp_path).claim_or_show(cards) is Claim.PASSED_ON
    assert caught.args == [cards]


def test_one_with_other_surroundings_finds_the_first(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (elsewhere := tmp_path / "elsewhere").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(elsewhere))
    with qtbot.waitSignal(first.show_asked):
        assert SingleInstance(tmp_path).claim_or_show() is Claim.PASSED_ON
    with qtbot.waitSignal(first.changed_elsewhere):
        assert poke(tmp_path)


def test_what_one_that_died_left_behind_is_nobody(tmp_path: Path) -> None:
    meeting.make_known(tmp_path, str(tmp_path / "gone.socket"))
    assert not SingleInstance(tmp_path).tell_changed()
    assert not poke(tmp_path)


def test_nobody_is_told_once_the_first_has_ended(first: SingleInstance, tmp_path: Path) -> None:
    first.release()
    assert meeting.known_point(tmp_path) is None
    assert not poke(tmp_path)


def test_a_second_one_passes_its_link_on(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.link_brought) as caught, qtbot.assertNotEmitted(first.files_brought):
        assert SingleInstance(tmp_path).claim_or_show(link="netdesk:person/Ana%20Horvat") is Claim.PASSED_ON
    assert caught.args == ["netdesk:person/Ana%20Horvat"]


def test_what_is_no_message_is_not_listened_to(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    with (
        qtbot.waitSignal(first.show_asked),
        qtbot.assertNotEmitted(first.files_brought),
        qtbot.assertNotEmitted(first.changed_elsewhere),
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line,
    ):
        line.connect(meeting.known_point(tmp_path))
        line.sendall(b"delete everything\nshow\x0bchanged\n\xff\xfe\nshow\nopen /cut")


def test_one_that_starts_meanwhile_is_waited_for(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    rounds = []

    def go_on(_milliseconds: int) -> None:
        rounds.append(None)
        if len(rounds) == 3:
            first.listen()

    monkeypatch.setattr(single_instance.QThread, "msleep", go_on)
    with qtbot.waitSignal(first.show_asked):
        assert second.claim_or_show() is Claim.PASSED_ON
    assert len(rounds) == 3
    first.release()


def test_one_that_is_ending_is_waited_for_until_it_is_gone(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first.stop_listening()
    second = SingleInstance(tmp_path)
    monkeypatch.setattr(single_instance.QThread, "msleep", lambda _milliseconds: first.release())
    assert second.claim_or_capture() is Claim.TAKEN
    second.release()


def test_one_that_never_answers_is_not_waited_for_endlessly(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first.stop_listening()
    monkeypatch.setattr(single_instance, "_STARTING_MS", 0)
    assert SingleInstance(tmp_path).claim_or_show() is Claim.UNANSWERED


def test_without_a_window_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    assert not SingleInstance(tmp_path).tell_changed()


def test_a_plain_socket_can_say_that_something_changed(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    with (
        qtbot.waitSignal(first.changed_elsewhere),
        qtbot.assertNotEmitted(first.show_asked),
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line,
    ):
        line.connect(meeting.known_point(tmp_path))
        line.sendall(b"changed\n")
