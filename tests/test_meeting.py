"""Where the open window is found by who comes later."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from netdesk import meeting
from netdesk.paths import meeting_file

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_each_folder_has_a_point_of_its_own_however_long_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = tmp_path / ("x" * 120)
    for runtime in (str(tmp_path), ""):
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        points = {meeting.new_point(folder) for folder in (tmp_path, long)}
        assert len(points) == 2
        assert meeting.new_point(long) in points
        assert all(len(os.fsencode(point)) < 108 for point in points)


def test_a_long_runtime_folder_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = tmp_path / ("é" * 45)
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    assert len(os.fsencode(meeting.new_point(tmp_path))) < 108


def test_what_is_known_is_found_by_the_folder_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert meeting.known_point(tmp_path) is None
    odd = "/run/\udcff é.socket"
    meeting.make_known(tmp_path, f"{odd} and longer")
    meeting.make_known(tmp_path, odd)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/elsewhere")
    assert meeting.known_point(tmp_path) == odd
    assert meeting_file(tmp_path).stat().st_mode & 0o777 == 0o600
    meeting.forget(tmp_path)
    meeting.forget(tmp_path)
    assert meeting.known_point(tmp_path) is None
