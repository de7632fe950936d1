"""What the program's arguments ask for; and the whole of it where there is no screen."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from netdesk.__main__ import Opening, opening_of


def test_no_arguments_open_the_window() -> None:
    assert opening_of([]) == Opening()


@pytest.mark.parametrize("arguments", [["--data-dir", "desk"], ["--data-dir=desk"]])
def test_the_folder(arguments: list[str]) -> None:
    assert opening_of(arguments) == Opening(Path("desk"))


def test_the_present() -> None:
    opening = opening_of(["--now", "2026-11-22T08:00"])
    assert opening is not None
    assert opening.now == datetime(2026, 11, 22, 8).astimezone()


def test_files_that_a_file_manager_hands_on(tmp_path: Path) -> None:
    cards = tmp_path / "friends.vcf"
    cards.write_text("")
    assert opening_of([str(cards), "--data-dir", "x.y"]) == Opening(Path("x.y"), None, (cards,))


def test_the_icon_alone() -> None:
    assert opening_of(["--hidden", "--data-dir", "desk"]) == Opening(Path("desk"), is_hidden=True)
    assert opening_of(["--hidden", "capture"]) is None


def test_files_by_their_addresses(tmp_path: Path) -> None:
    cards = tmp_path / "my “100 %” friends.vcf"
    cards.write_text("")
    assert opening_of([cards.as_uri()]) == Opening(files=(cards,))
    assert opening_of([(tmp_path / "gone.vcf").as_uri()]) is None


def test_a_link_is_the_last_argument_and_alone() -> None:
    assert opening_of(["--data-dir", "desk", "netdesk:today"]) == Opening(Path("desk"), link="netdesk:today")
    assert opening_of(["NETDESK://person/Ana"]) == Opening(link="NETDESK://person/Ana")
    for behind in ("--data-dir=//evil/share", "netdesk:today", "--hidden", "today"):
        assert opening_of(["netdesk:today", behind]) is None
    assert opening_of(["--hidden", "netdesk:today"]) is None


@pytest.mark.parametrize(
    "arguments",
    [["today"], ["--data-dir", "desk", "today"], ["--help"], ["--version"], ["--json"], ["--now", "noon"], ["--now"],
     ["--data-dir"], ["--data-dir="], ["nonsense"], ["no-such.vcf"], ["--nonsense"], [""]],
)  # fmt: skip
def test_all_else_is_for_the_command_line(arguments: list[str]) -> None:
    assert opening_of(arguments) is None


def test_a_file_with_the_name_of_a_command_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "today").write_text("")
    assert opening_of(["today"]) is None


def without_a_screen() -> dict[str, str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {name: value for name, value in os.environ.items() if name not in hidden}


def test_without_a_screen_it_says_so_and_leaves_a_picture(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "netdesk", "--data-dir", str(tmp_path / "desk"), "--now", "2026-11-22T08:00"]
    result = subprocess.run(command, capture_output=True, text=True, env=without_a_screen(), timeout=120, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("There is no screen here to open a window on.")
    assert re.search(r"Sunday 22 November 2026: [1-9]\d* people to reach out to\n", result.stdout)
    assert (tmp_path / "desk" / "window.png").read_bytes().startswith(b"\x89PNG")
    assert str(tmp_path / "desk" / "window.png") in result.stdout


def test_a_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    command = [sys.executable, "-m", "netdesk", "--data-dir", str(tmp_path / "file" / "desk")]
    result = subprocess.run(command, capture_output=True, text=True, env=without_a_screen(), timeout=60, check=False)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert "is a file" in result.stderr
