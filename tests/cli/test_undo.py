"""netdesk undo, redo and history: every step, also after the program has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_each_step_back_and_forth(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    cli.text("set", "Ana", "closeness=4")
    cli.text("cadence", "Ana", "30d")
    cli.text("log", "coffee with Ana yesterday")
    full = cli.json("person", "Ana")
    labels = [row["label"] for row in cli.json("history")]
    assert [cli.json("undo")["label"] for _ in range(4)] == labels
    assert cli.json("people") == []
    assert cli.fails("undo")
    assert [cli.json("redo")["label"] for _ in range(4)] == labels[::-1]
    assert cli.json("person", "Ana") == full
    assert cli.fails("redo")


def test_history_says_when_and_what_became_of_it(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    cli.text("set", "Ana", "city=Zagreb")
    cli.text("undo")
    newest, first = cli.json("history")
    assert set(newest) == {"step", "label", "made_at", "state"}
    assert (newest["state"], first["state"]) == ("undone", "done")
    assert newest["made_at"].startswith("2026-11-22T")
    assert cli.text("history").splitlines()[0].endswith("undone")
    assert len(cli.json("history", "--limit", "1")) == 1


def test_an_older_step_by_its_number(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Bo Li")
    step = cli.json("history")[0]["step"]
    cli.text("set", "Ana", "city=Zagreb")
    changed = cli.json("history")[0]["step"]
    cli.text("set", "Bo", "city=Split")
    assert cli.json("undo", str(changed))["label"] == "Edited Ana Horvat"
    assert cli.json("person", "Ana")["city"] == ""
    assert cli.json("person", "Bo")["city"] == "Split"
    assert cli.fails("undo", "999")
    assert step < changed


def test_an_empty_history(cli: Cli) -> None:
    assert cli.text("history") == "Nothing yet.\n"
    assert cli.json("history") == []


def test_a_step_that_is_no_number_is_wrong_usage(cli: Cli) -> None:
    cli.fails("undo", "last", code=2)
