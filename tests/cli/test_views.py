"""netdesk views: queries kept under a name, and used wherever a query stands; netdesk help query."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_a_view_is_kept_listed_used_changed_renamed_and_removed(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Li Wei")
    assert "No views yet" in cli.text("views")
    assert cli.json("views", "--save", "The As", "ana") == [{"name": "The As", "query": "ana", "people": 1}]
    assert [row["name"] for row in cli.json("people", 'view:"the as"')] == ["Ana Horvat"]
    assert [row["name"] for row in cli.json("people", "--", '-view:"the as"')] == ["Li Wei"]
    assert cli.json("views", "--save", "the as", "ana", "or", "li")[0]["people"] == 2
    assert cli.json("views", "--rename", "The As", "All")[0]["name"] == "All"
    assert "Li Wei" in cli.text("export", "csv", "view:all")
    assert cli.json("views", "--delete", "all") == []
    cli.text("undo")
    assert cli.text("views").splitlines()[1].split() == ["All", "2", "ana", "or", "li"]


def test_what_cannot_be_done_is_said_in_one_sentence(cli: Cli) -> None:
    assert "There is no view “x”" in cli.fails("views", "--delete", "x")
    assert "needs a name" in cli.fails("views", "--save", " ", "ana")
    assert "no field “tga”" in cli.fails("views", "--save", "x", "tga:y")
    cli.fails("views", "ana", code=2)
    cli.fails("views", "--save", "x", code=2)
    cli.fails("views", "--save", "x", "--delete", "x", "ana", code=2)
    assert "There is no view “x”. The views are: none so far." in cli.run("people", "view:x").stderr


def test_the_sheet_of_the_query_language(cli: Cli) -> None:
    lines = cli.text("help", "query").splitlines()
    assert any(line.split() == ["tag:client", "city:zagreb", "All", "of", "it."] for line in lines)
    assert max(map(len, lines)) <= 120
    assert "netdesk help query" in cli.text("people", "--help")
