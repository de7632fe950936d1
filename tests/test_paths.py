"""Where files are kept."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from netdesk import paths

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_chosen_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = paths.data_folder(tmp_path / "deep" / "desk")
    assert folder == tmp_path / "deep" / "desk"
    assert mode_of(folder) == 0o700


def test_without_a_choice_it_is_the_place_the_system_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "netdesk").mkdir(mode=0o755)
    assert paths.data_folder() == tmp_path / "netdesk"
    assert mode_of(tmp_path / "netdesk") == 0o700
    monkeypatch.setenv("XDG_DATA_HOME", "not/absolute")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.data_folder() == tmp_path / ".local" / "share" / "netdesk"


def test_everything_else_lies_in_the_data_folder(tmp_path: Path) -> None:
    for place in (paths.log_file, paths.lock_file, paths.meeting_file, paths.window_file):
        assert place(tmp_path).parent == tmp_path


def test_a_resource_is_found() -> None:
    assert paths.resource("icons/today.svg").is_file()
