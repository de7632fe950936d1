"""The entry that starts netdesk at login, as each system reads it, and believed where the system switched it off."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netdesk.__main__ import Opening, opening_of
from netdesk.errors import FileError
from netdesk.services import autostart

if TYPE_CHECKING:
    from collections.abc import Iterator
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
    entry = autostart.EntryFile().path
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
    with autostart.EntryFile().path.open("a", encoding="utf-8") as entry:
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


class Registry:
    """As much of winreg as is needed, over a dict of keys: what CreateKey and OpenKey raise and keep is as there."""

    HKEY_CURRENT_USER, REG_SZ, REG_BINARY, KEY_SET_VALUE = object(), 1, 3, 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, tuple[object, int]]] = {}

    @contextmanager
    def CreateKey(self, hive: object, path: str) -> Iterator[dict[str, tuple[object, int]]]:
        assert hive is self.HKEY_CURRENT_USER
        yield self.keys.setdefault(path, {})

    @contextmanager
    def OpenKey(self, hive: object, path: str, reserved: int = 0, access: int = 1) -> Iterator[object]:
        assert hive is self.HKEY_CURRENT_USER
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield self.keys[path]

    @staticmethod
    def QueryValueEx(key: dict[str, tuple[object, int]], name: str) -> tuple[object, int]:
        if name not in key:
            raise FileNotFoundError(name)
        return key[name]

    @staticmethod
    def SetValueEx(key: dict[str, tuple[object, int]], name: str, reserved: int, kind: int, value: object) -> None:
        key[name] = (value, kind)

    @staticmethod
    def DeleteValue(key: dict[str, tuple[object, int]], name: str) -> None:
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]


def windows_words(line: str) -> list[str]:
    """The arguments that a C program on Windows reads out of a command line."""
    words, word, is_quoted, backslashes = [], "", False, 0
    for each in f"{line} ":
        if each == "\\":
            backslashes += 1
            continue
        if each == '"':
            word += "\\" * (backslashes // 2)
            if backslashes % 2:
                word += '"'
            else:
                is_quoted = not is_quoted
        else:
            word += "\\" * backslashes
            if each in " \t" and not is_quoted:
                words += [word] if word else []
                word = ""
            else:
                word += each
        backslashes = 0
    return words


DESK = r'C:\Users\Zoé\my "100 %" desk' + "\\"


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    """A system that keeps it in the registry."""
    registry = Registry()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\netdesk\netdesk.exe")
    return registry


RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


def test_on_windows_the_run_key_starts_it(registry: Registry) -> None:
    assert autostart.is_offered()
    assert not autostart.is_on()
    autostart.switch(True, DESK)
    value, kind = registry.keys[RUN]["netdesk"]
    assert kind == Registry.REG_SZ
    assert windows_words(value) == [sys.executable, "--data-dir", DESK, "--hidden"]
    assert autostart.is_on()
    autostart.switch(False, DESK)
    assert registry.keys == {RUN: {}}
    assert not autostart.is_on()


@pytest.mark.parametrize(("first_byte", "is_on"), [(2, True), (3, False), (6, True), (7, False)])
def test_what_the_task_manager_switched_off_is_off_and_can_be_switched_on(
    registry: Registry, first_byte: int, is_on: bool
) -> None:
    autostart.switch(True, DESK)
    registry.keys[APPROVED] = {"netdesk": (bytes([first_byte, *[0] * 11]), Registry.REG_BINARY)}
    assert autostart.is_on() is is_on
    autostart.switch(True, DESK)
    assert autostart.is_on()


def test_a_registry_that_may_not_be_changed_is_named(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(hive: object, path: str) -> object:
        raise PermissionError(13, "Access is denied", path)

    monkeypatch.setattr(registry, "CreateKey", refuse)
    with pytest.raises(FileError, match=r"CurrentVersion\\Run cannot be changed: Access is denied\."):
        autostart.switch(True, DESK)


def test_on_macos_a_launch_agent_starts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert autostart.is_offered()
    assert not autostart.is_on()
    desk = tmp_path / "my <100 %> & “desk”"
    autostart.switch(True, desk)
    agent = tmp_path / "Library" / "LaunchAgents" / "org.netdesk.netdesk.plist"
    read = plistlib.loads(agent.read_bytes())
    arguments = read.pop("ProgramArguments")
    assert read == {"Label": agent.stem, "RunAtLoad": True, "ProcessType": "Interactive"}
    assert arguments[:4] == [sys.executable, "-P", "-m", "netdesk"]
    assert opening_of(arguments[4:]) == Opening(desk, is_hidden=True)
    assert autostart.is_on()
    for switched_off in ({"RunAtLoad": False}, {"RunAtLoad": True, "Disabled": True}, []):
        agent.write_bytes(plistlib.dumps(switched_off))
        assert not autostart.is_on()
    agent.write_bytes(b"torn")
    autostart.switch(True, desk)
    assert autostart.is_on()
    autostart.switch(False, desk)
    assert not agent.exists()
