"""Trouble that no command foresees still ends in one sentence."""

from __future__ import annotations

import os
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from netdesk.cli import root

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Cli


@pytest.mark.parametrize(
    "command",
    [
        ("person", "\udcff"),
        ("set", "Ana", "city=\udcff"),
        ("log", "coffee with \udcff"),
        ("cadence", "tag:\udcff", "30d"),
    ],
)
def test_bytes_that_are_no_text_are_said_to_be_none(
    cli: Cli, bring: Callable[..., None], command: tuple[str, ...]
) -> None:
    bring("Ana")
    assert "no text" in cli.fails(*command)
    assert cli.text("check") == "All is well.\n"


@pytest.mark.parametrize("command", [("people",), ("check",), ("today", "--all"), ("export", "csv")])
def test_a_damaged_database_is_said_to_be_damaged(cli: Cli, command: tuple[str, ...]) -> None:
    cli.text("sample")
    path = cli.folder / "netdesk.db"
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(os.urandom(1) * (size - 8192))
    assert "damaged" in cli.fails(*command)


def test_numbers_beyond_any_step_are_wrong_usage(cli: Cli) -> None:
    cli.fails("undo", "99999999999999999999", code=2)
    cli.fails("history", "--limit", "99999999999999999999", code=2)


def test_a_query_at_the_edge_of_the_calendar_finds_nobody(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana")
    assert cli.text("people", "last>90d", now="1800-01-02T12:00+00:00") == "Nobody.\n"


@pytest.mark.parametrize("day", ["0001-01-01", "0206-11-17", "9999-12-31"])
@pytest.mark.parametrize("command", [("today", "--on"), ("insight", "--as-of"), ("log", "coffee with Ana", "--date")])
def test_a_day_beyond_reason_is_a_slip_of_the_pen(
    cli: Cli, bring: Callable[..., None], command: tuple[str, ...], day: str
) -> None:
    bring("Ana")
    assert f"The calendar has no day “{day}”." in cli.fails(*command, day, code=2)
    assert "calendar has no day" in cli.fails("log", f"coffee with Ana on {day}")


def test_an_empty_name_is_no_folder(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "No folder is named" in cli.fails("--data-dir", "", "people", code=2)
    assert not (tmp_path / "netdesk.db").exists()


def test_the_end_of_the_calendar_is_no_present(cli: Cli) -> None:
    for beyond in ("9999-12-31T23:59", "0001-01-02T12:00"):
        assert "not an instant" in cli.fails("today", now=beyond, code=2)
    assert cli.run("today", now="1970-01-01T00:00").exit_code == 0


@pytest.mark.parametrize(("command", "topic"), [("people", "query"), ("journal", "journal")])
def test_a_mistake_in_a_query_is_pointed_at_and_the_fields_are_to_be_had(cli: Cli, command: str, topic: str) -> None:
    said, query, mark = cli.run(command, "xyzzy:bar").stderr.splitlines()
    assert said.startswith(f"There is no field “xyzzy”. F1, or “netdesk help {topic}”, lists the fields.")
    assert (query, mark) == ("  xyzzy:bar", "  ^")


class Interrupting(BytesIO):
    """Standard input at which somebody presses Ctrl+C."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size == 0:  # click looks whether it is text
            return b""
        raise KeyboardInterrupt


def test_what_is_interrupted_says_where_to_look_for_what_it_did(cli: Cli) -> None:
    result = CliRunner().invoke(root, ["--data-dir", str(cli.folder), "met", "PyCon"], input=Interrupting())
    said = "Stopped. “netdesk history” says whether something was changed by then.\n"
    assert (result.exit_code, result.stderr) == (130, said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("peopel", "There is no command peopel. Did you mean people?"),
        ("gone.vcf", "There is no file gone.vcf to open."),
        ("sub/gone", "There is no file sub/gone to open."),
        ("xyzzy", "No such command 'xyzzy'."),
    ],
)
def test_what_is_no_command_may_have_been_meant_for_one_or_for_a_file(cli: Cli, asked: str, said: str) -> None:
    assert cli.fails(asked, code=2).endswith(f"Error: {said}\n")
