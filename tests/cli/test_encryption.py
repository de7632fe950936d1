"""netdesk encrypt, and every other command on an encrypted desk: asked, told by a file, remembered, refused."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli

PASSPHRASE, OTHER = "correct horse battery", "another staple"


@pytest.fixture
def told(tmp_path: Path) -> Callable[..., tuple[str, str]]:
    """The options that tell these passphrases."""

    def tell(*passphrases: str) -> tuple[str, str]:
        file = tmp_path / "passphrases"
        file.write_text("".join(f"{each}\n" for each in passphrases), encoding="utf-8")
        return "--passphrase-file", str(file)

    return tell


@pytest.fixture
def desk(cli: Cli, bring: Callable[..., None], told: Callable[..., tuple[str, str]]) -> Cli:
    """An encrypted desk with Ana on it."""
    bring("Ana Horvat")
    assert cli.run("encrypt", *told(PASSPHRASE)).exit_code == 0
    return cli


def run_alone(cli: Cli, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Runs the program without a terminal."""
    return subprocess.run(
        [sys.executable, "-m", "netdesk", "--data-dir", str(cli.folder), *arguments],
        input=stdin, capture_output=True, text=True, start_new_session=True, timeout=60,
    )  # fmt: skip


def run_at_terminal(cli: Cli, *arguments: str, answers: list[str]) -> tuple[int, str]:
    """Runs the program at a terminal of its own, where each prompt is answered; gives its code and all that is seen."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "netdesk", "--data-dir", str(cli.folder), *arguments])
    seen, waiting = "", list(answers)
    with suppress(OSError):  # what a terminal gives at the end
        while chunk := os.read(terminal, 4096):
            seen += chunk.decode()
            if waiting and seen.endswith(": "):
                os.write(terminal, f"{waiting.pop(0)}\n".encode())
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), seen


def test_each_command_takes_the_passphrase_from_a_file(desk: Cli, told) -> None:
    assert "Ana Horvat" in desk.text("people", *told(PASSPHRASE))
    assert "does not open the desk" in desk.fails("people", *told("correct horse"))
    assert "too few lines" in desk.fails("people", *told())
    assert "No such file" in desk.fails("people", "--passphrase-file", "nowhere")
    desk.text("set", "Ana", "city=Zagreb", *told(PASSPHRASE))
    desk.text("undo", *told(PASSPHRASE))
    assert desk.text("check", *told(PASSPHRASE)) == "All is well.\n"
    assert "Write it" not in desk.text("help", "query")


def test_without_terminal_it_is_said_what_to_do(desk: Cli) -> None:
    done = run_alone(desk, "people")
    assert (done.returncode, done.stdout) == (1, "")
    assert "--passphrase-file FILE" in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Ana Horvat" in run_alone(desk, "people", "--passphrase-file", "-", stdin=f"{PASSPHRASE}\n").stdout


def test_at_a_terminal_it_is_asked_for_without_echo(desk: Cli) -> None:
    code, seen = run_at_terminal(desk, "people", answers=["correct horse", PASSPHRASE])
    assert code == 0
    assert "does not open the desk" in seen
    assert "Ana Horvat" in seen
    assert PASSPHRASE not in seen
    code, seen = run_at_terminal(desk, "people", answers=["one", "two", "three", "four"])
    assert (code, seen.count("does not open the desk")) == (1, 3)


def test_a_new_one_is_asked_for_twice_after_a_warning(cli: Cli, bring, told) -> None:
    bring("Ana Horvat")
    code, seen = run_at_terminal(cli, "encrypt", answers=[PASSPHRASE, OTHER, PASSPHRASE, PASSPHRASE])
    assert code == 0
    assert seen.index("everything is lost") < seen.index("New passphrase")
    assert PASSPHRASE not in seen
    assert "Ana Horvat" in cli.text("people", *told(PASSPHRASE))


def test_it_is_changed_and_removed(desk: Cli, told) -> None:
    assert desk.text("encrypt", "--change", *told(PASSPHRASE, OTHER)).startswith("The passphrase is changed.")
    assert "does not open" in desk.fails("people", *told(PASSPHRASE))
    assert "at least 8" in desk.fails("encrypt", "--change", *told(OTHER, "short"))
    assert desk.json("encrypt", "--status") == {
        "encrypted": True, "remembered": False, "backups": 0, "in_the_clear": [],
    }  # fmt: skip
    assert "encrypted already" in desk.fails("encrypt")
    assert "does not open" in desk.fails("encrypt", "--remove", *told(PASSPHRASE))
    assert "not encrypted any more" in desk.text("encrypt", "--remove", *told(OTHER))
    assert "Ana Horvat" in desk.text("people")
    assert "is not encrypted" in desk.fails("encrypt", "--remove")
    desk.fails("encrypt", "--remove", "--change", code=2)


def test_what_stays_in_the_clear_is_told_and_seen_to(cli: Cli, bring, told) -> None:
    bring("Ana Horvat")
    backup = cli.json("backup")["file"]
    assert cli.run("feed", "--on").exit_code == 0
    said = cli.run("encrypt", "--backups", "keep", *told(PASSPHRASE)).stdout
    assert "In the clear beside it" in said
    assert backup in said
    assert "netdesk.ics" in said
    assert backup in cli.json("encrypt", "--status")["in_the_clear"]
    cli.text("encrypt", "--backups", "same", *told(PASSPHRASE))
    assert backup not in cli.json("encrypt", "--status")["in_the_clear"]


@pytest.mark.parametrize("options", [["--forget"], ["--backups", "delete"], ["--backups", "keep", "--forget"]])
def test_without_a_passphrase_there_is_nothing_to_forget_or_see_to(
    cli: Cli, bring: Callable[..., None], options: list[str]
) -> None:
    bring("Ana Horvat")
    backup = cli.json("backup")["file"]
    result = run_alone(cli, "encrypt", *options)
    assert result.returncode == 1
    assert result.stderr == "This desk is not encrypted. “netdesk encrypt” sets a passphrase.\n"
    assert Path(backup).exists()


def test_a_backup_of_an_earlier_passphrase_asks_for_it(desk: Cli, told) -> None:
    backup = desk.json("backup", *told(PASSPHRASE))["file"]
    desk.text("encrypt", "--change", "--backups", "keep", *told(PASSPHRASE, OTHER))
    desk.text("set", "Ana", "city=Zagreb", *told(OTHER))
    assert "too few lines" in desk.fails("restore", backup, *told(OTHER))
    assert "Restored." in desk.text("restore", backup, *told(OTHER, PASSPHRASE))
    assert desk.json("people", "city:Zagreb", *told(OTHER)) == []


def test_an_encrypted_backup_makes_an_empty_desk_an_encrypted_one(desk: Cli, told, tmp_path: Path) -> None:
    file = tmp_path / "stick.db"
    desk.text("backup", "-o", str(file), *told(PASSPHRASE))
    other = type(desk)(tmp_path / "other")
    assert "Restored." in other.text("restore", str(file), *told(PASSPHRASE))
    assert b"Horvat" not in (other.folder / "netdesk.db").read_bytes()
    assert "Ana Horvat" in other.text("people", *told(PASSPHRASE))


@pytest.mark.parametrize("damage", [b"", b"scribbled over " * 400, None])
def test_an_encrypted_backup_is_restored_over_a_damaged_desk(desk: Cli, told, damage: bytes | None) -> None:
    backup = desk.json("backup", *told(PASSPHRASE))["file"]
    database = desk.folder / "netdesk.db"
    database.write_bytes(database.read_bytes()[:32] + bytes(4096) if damage is None else damage)
    wanted = [PASSPHRASE] * (2 if damage is None else 1)  # the desk's own too, where it looks encrypted
    assert "could not be read is kept" in desk.text("restore", backup, *told(*wanted))
    assert "Ana Horvat" in desk.text("people", *told(PASSPHRASE))


def test_an_archive_of_an_encrypted_desk_is_said_to_be_open(desk: Cli, told, tmp_path: Path) -> None:
    assert "in the clear" in desk.text("archive", "-o", str(tmp_path / "all.zip"), *told(PASSPHRASE))


@pytest.mark.parametrize("passphrase", [" " * 12, "  horse  "])
def test_spaces_around_it_make_no_passphrase(cli: Cli, told: Callable[..., tuple[str, str]], passphrase: str) -> None:
    result = cli.run("encrypt", *told(passphrase))
    assert result.exit_code == 1
    assert "at least 8" in result.stderr
    assert "not encrypted" in cli.text("encrypt", "--status")


def test_a_device_without_end_is_no_passphrase(desk: Cli) -> None:
    assert "does not open" in desk.fails("people", "--passphrase-file", "/dev/zero")


def test_a_file_may_begin_with_a_byte_order_mark(desk: Cli, told: Callable[..., tuple[str, str]]) -> None:
    assert "Ana" in desk.text("people", *told(f"\N{ZERO WIDTH NO-BREAK SPACE}{PASSPHRASE}"))


def test_a_keyring_that_does_not_take_the_key_is_a_failure(
    desk: Cli, told: Callable[..., tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    result = run_alone(desk, "encrypt", "--remember", *told(PASSPHRASE))
    assert result.returncode == 1
    assert "keyring" in result.stderr


def test_the_status_calls_nothing_open_that_cannot_be_read(cli: Cli) -> None:
    assert "not encrypted" in cli.text("encrypt", "--status")
    cli.folder.mkdir(exist_ok=True)
    (cli.folder / "netdesk.db").write_bytes(b"no database at all")
    assert "cannot be read" in cli.fails("encrypt", "--status")
    assert "cannot be read" in cli.fails("encrypt", "--forget")
    assert "--status" in cli.fails("encrypt", "--status", "--backups", "delete", code=2)
