"""netdesk lines: who is met, connected, and there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_lines_say_who_is_met_connected_and_there(cli: Cli, bring: Callable[..., None]) -> None:
    assert "Nobody is known by where we meet" in cli.text("lines")
    bring("Ana Horvat", "Marc Petit")
    cli.text("set", "Ana", "city=Zagreb", "presence=offline")
    cli.text("set", "Marc", "connected=2020-01-01")
    groups = {each["heading"]: [row["name"] for row in each["people"]] for each in cli.json("lines")}
    assert groups == {
        "met, not connected": ["Ana Horvat"], "connected, never met": ["Marc Petit"],
        "face to face alone": ["Ana Horvat"],
    }  # fmt: skip
    assert "Connected, never met (1)" in cli.text("lines")
    assert "Ana Horvat" in cli.text("lines", "zagreb")
    assert "Nobody is known to be in Paris." in cli.text("lines", "Paris")
