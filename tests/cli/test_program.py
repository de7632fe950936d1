"""netdesk as a program of its own: help, options anywhere, pipes, and no library of the window."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from netdesk import meeting
from netdesk.cli.session import POKE

COMMANDS = (
    "today", "log", "people", "person", "set", "cadence", "import", "export", "sample", "undo", "redo", "history",
    "check",
)  # fmt: skip


def netdesk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "netdesk", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | environment,
        timeout=60,
        check=False,
    )


@pytest.fixture
def desk(tmp_path: Path) -> list[str]:
    """The options for a folder of the test's own, with the sample network in it."""
    options = ["--data-dir", str(tmp_path / "desk"), "--now", "2026-11-22T12:00"]
    assert netdesk("sample", *options).returncode == 0
    return options


def test_help_names_every_command_and_shows_examples() -> None:
    result = netdesk("--help")
    assert result.returncode == 0
    assert result.stderr == ""
    for command in COMMANDS:
        assert f"  {command} " in result.stdout
    assert 'netdesk log "coffee with Ana' in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_the_common_options(command: str, cli) -> None:
    text = cli.text(command, "--help")
    assert text.startswith("Usage: ")
    for option in ("--data-dir", "--json", "--now"):
        assert option in text


def test_help_on_a_command_is_what_the_command_says_itself(cli) -> None:
    assert cli.text("help", "log") == cli.text("log", "--help")
    assert cli.text("help") == cli.text("--help")
    assert "Did you mean people?" in cli.fails("help", "peopel", code=2)


def test_version() -> None:
    result = netdesk("--version")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("netdesk, version ")


def test_options_may_stand_before_and_after_the_command(desk: list[str]) -> None:
    before, after = netdesk(*desk, "--json", "today"), netdesk("today", "--json", *desk)
    assert before.stdout == after.stdout
    assert before.returncode == after.returncode == 0
    assert len(json.loads(after.stdout)) >= 6


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("today", "--on"),
        ("today", "--now", "noon"),
        ("people", "--nonsense"),
        ("undo", "x"),
        ("person",),
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    result = netdesk(*arguments)
    assert result.returncode == 2
    assert result.stdout == ""
    assert "Error: " in result.stderr
    assert "Traceback" not in result.stderr


def test_what_is_not_possible_is_one_sentence_and_exit_code_1(desk: list[str]) -> None:
    result = netdesk(*desk, "person", "Nobody At-all")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "Nobody here is called “Nobody At-all”.\n"


def test_a_folder_that_cannot_be_used(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    result = netdesk("today", "--data-dir", str(file / "desk"))
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "netdesk.db").write_bytes(b"This is a letter and not a database." * 100)
    result = netdesk("today", "--data-dir", str(tmp_path))
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "netdesk.db" in result.stderr


def test_the_database_is_whole_in_its_file_once_the_command_has_ended(desk: list[str]) -> None:
    assert [file.name for file in Path(desk[1]).iterdir()] == ["netdesk.db"]


def test_a_closed_pipe_is_no_traceback(desk: list[str]) -> None:
    command = [sys.executable, "-m", "netdesk", *desk, "people", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""


@pytest.mark.parametrize("command", [("people", "--json"), ("history",), ("--help",), ("help", "query")])
def test_an_answer_that_finds_no_room_says_so(desk: list[str], command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "netdesk", *desk, *command], stdout=full, stderr=subprocess.PIPE, text=True,
            timeout=60, check=False,
        )  # fmt: skip
    assert result.returncode == 1
    assert result.stderr.startswith("The answer cannot be written: no space left on device.")
    assert result.stderr.count("\n") == 1


def test_names_of_every_script_on_a_terminal_that_has_none(desk: list[str]) -> None:
    result = netdesk(*desk, "people", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert result.returncode == 0
    assert result.stderr == ""


def test_a_name_with_a_leading_dash(desk: list[str], tmp_path: Path) -> None:
    cards = tmp_path / "dash.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:--json\nEND:VCARD\n")
    assert netdesk(*desk, "import", str(cards)).returncode == 0
    result = netdesk(*desk, "--json", "person", "--", "--json")
    assert json.loads(result.stdout)["name"] == "--json"


def test_no_command_loads_the_libraries_of_the_window(tmp_path: Path) -> None:
    script = (
        "import sys; from netdesk.cli import root\n"
        f"for words in (['sample'], ['today'], ['people'], ['history'], ['check']):\n"
        f"    root([*words, '--data-dir', {str(tmp_path)!r}], standalone_mode=False)\n"
        "assert not {'PySide6', 'shiboken6', 'qasync', 'asyncio', 'desktop_notifier'} & set(sys.modules)"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (result.returncode, result.stderr) == (0, "")


def test_an_open_window_is_told_of_a_change_and_of_nothing_else(tmp_path: Path, cli, bring) -> None:
    """Stands in for the window at its meeting point."""
    cli.text("history")
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as window:
        point = meeting.new_point(cli.folder)
        Path(point).unlink(missing_ok=True)
        window.bind(point)
        meeting.make_known(cli.folder, point)
        try:
            window.listen()
            window.settimeout(20)

            def listen() -> None:
                caller, _ = window.accept()
                with caller:
                    heard.append(caller.recv(100))

            listener = threading.Thread(target=listen)
            listener.start()
            cli.text("people")
            cli.text("today")
            assert heard == []
            cli.text("sample")
            listener.join(20)
        finally:
            Path(point).unlink()
    assert heard == [POKE]
