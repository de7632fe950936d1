"""The entry in the autostart folder: valid, of one's own desk, and believed where a desktop switched it off."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.__main__ import Opening, opening_of
from netdesk.errors import FileError
from netdesk.services import autostart

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration folder that does not exist yet."""
    folder = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    return folder


def words_of(exec_value: str) -> list[str]:
    """The arguments that a desktop reads out of an Exec key."""
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', exec_value.replace("\\\\", "\\").replace("%%", "%"))
    return [re.sub(r"\\(.)", r"\1", word) for word in quoted]


def test_it_is_switched_on_and_off_again(tmp_path: Path) -> None:
    assert not autostart.is_on()
    autostart.switch(True, tmp_path / "my “100 %” desk")
    assert autostart.is_on()
    entry = autostart.entry_file()
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    line = next(line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec="))
    arguments = words_of(line.removeprefix("Exec="))
    assert opening_of(arguments[arguments.index("netdesk") + 1 :]) == Opening(
        tmp_path / "my “100 %” desk", is_hidden=True
    )
    autostart.switch(False, tmp_path)
    assert not autostart.is_on()
    assert not entry.exists()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"])
def test_what_a_desktop_switched_off_is_off_and_can_be_switched_on(tmp_path: Path, line: str) -> None:
    autostart.switch(True, tmp_path)
    with autostart.entry_file().open("a", encoding="utf-8") as entry:
        entry.write(f"{line}\n")
    assert not autostart.is_on()
    autostart.switch(True, tmp_path)
    assert autostart.is_on()


def test_it_is_not_offered_where_no_entry_would_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert autostart.is_offered()
    monkeypatch.setenv("FLATPAK_ID", "org.netdesk.netdesk")
    assert not autostart.is_offered()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, config: Path) -> None:
    config.write_text("")
    with pytest.raises(FileError, match=r"netdesk\.desktop cannot be changed"):
        autostart.switch(True, tmp_path)
    assert not autostart.is_on()


@given(st.lists(st.text(st.characters(blacklist_categories=("Cc", "Cs"), blacklist_characters="\n")), min_size=1))
def test_any_words_come_back_out_of_the_command_line(words: list[str]) -> None:
    assert words_of(autostart.command_line(words)) == words
