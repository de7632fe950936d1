"""netdesk check: silent where all is well, exit code 1 where it is not; what is derived is repaired after a backup."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import apsw
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


@pytest.fixture
def wrong(cli: Cli) -> Cli:
    """A desk whose list says otherwise than its log."""
    cli.text("sample")
    with closing(sqlite3.connect(cli.folder / "netdesk.db")) as database, database:
        database.execute("UPDATE listing SET due_on = '2001-01-01' WHERE rowid = (SELECT min(rowid) FROM listing)")
    return cli


def test_all_is_well(cli: Cli) -> None:
    cli.text("sample")
    assert cli.text("check") == "All is well.\n"
    assert cli.text("check", "--repair") == "All is well.\n"
    assert cli.json("check") == {"findings": [], "repaired": [], "kept": None, "surroundings": []}


def test_a_list_that_says_otherwise_than_the_log(wrong: Cli) -> None:
    result = wrong.run("--json", "check")
    assert result.exit_code == 1
    assert [each["remedy"] for each in json.loads(result.stdout)["findings"]] == ["repair"]
    assert result.stderr == ""
    result = wrong.run("check")
    assert result.exit_code == 1
    assert "netdesk check --repair" in result.stdout


def test_it_is_repaired_after_a_backup_and_stays_so(wrong: Cli) -> None:
    said = wrong.text("check", "--repair")
    assert said.startswith("Repaired: The list shows ")
    assert "-repair.db" in said
    assert said.endswith("All is well.\n")
    assert wrong.text("check") == "All is well.\n"
    assert [each["for"] for each in wrong.json("backup", "--list")] == ["repair"]


def test_what_cannot_be_repaired_is_left_for_a_backup(cli: Cli) -> None:
    cli.text("sample")
    with closing(sqlite3.connect(cli.folder / "netdesk.db")) as database, database:
        database.execute("DELETE FROM topic WHERE id = (SELECT topic_id FROM person_topic LIMIT 1)")
    result = cli.run("check", "--repair")
    assert result.exit_code == 1
    assert "does not exist" in result.stdout
    assert "netdesk restore" in result.stdout
    assert cli.run("check").exit_code == 1


def test_a_lost_table_and_lost_rows_are_said_in_words(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Ben Osei")
    cli.text("log", "coffee with Ana and Ben")
    with closing(apsw.Connection(str(cli.folder / "netdesk.db"))) as connection:
        connection.pragma("foreign_keys", 0)
        connection.execute("DELETE FROM interaction")
        assert (
            "interaction_person that point at a row of interaction which does not exist: 2." in cli.run("check").stdout
        )
        connection.execute("DROP TABLE person_prefix")
    assert "no such table: person_prefix" in cli.run("check").stdout
    assert "Bring a backup back" in cli.fails("people", "Ana")
