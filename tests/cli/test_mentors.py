"""netdesk mentors: who they are and what is worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_mentors_and_what_is_worked_on(cli: Cli, bring: Callable[..., None]) -> None:
    assert "No mentors yet" in cli.text("mentors")
    bring("Ana Horvat")
    text = cli.text("mentors", "Ana", "--is", "mentor", "--goal", "Speak at a conference")
    assert "Ana Horvat: mentor · never met in person" in text
    assert "goal 1: Speak at a conference (open)" in text
    assert cli.json("mentors", "Ana", "--reached", "1")["goals"][0]["reached_on"] == "2026-11-22"
    cli.text("log", "--with", "Ana", "--channel", "inperson", "--date", "2026-11-02")
    [row] = cli.json("mentors")
    assert (row["roles"], row["met_on"]) == (["mentor"], "2026-11-02")
    assert "no goal 7" in cli.fails("mentors", "Ana", "--drop", "7")
    assert "Say with whom" in cli.fails("mentors", "--goal", "x", code=2)
    assert cli.json("mentors", "Ana", "--no-longer", "mentor")["roles"] == []
