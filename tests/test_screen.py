"""Whether there is a screen: decided by who answers, not by what the environment promises."""

from __future__ import annotations

import socket
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netdesk.screen import has_screen

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("linux")


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"DISPLAY": ":7654"}, {"DISPLAY": "nonsense"}])
def test_nothing_answers(environment: dict[str, str]) -> None:
    assert not has_screen(environment)


def test_a_wayland_server_that_answers(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not has_screen(environment)
    with closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert has_screen(environment)
        assert has_screen({"WAYLAND_DISPLAY": str(tmp_path / "wayland-0")})


def test_an_x_server_on_another_machine() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        number = server.getsockname()[1] - 6000
        assert has_screen({"DISPLAY": f"127.0.0.1:{number}.0"})


def test_qt_told_to_do_without() -> None:
    assert has_screen({"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_systems_that_always_have_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert has_screen({})
