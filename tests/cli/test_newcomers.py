"""netdesk newcomers: the distance of new people, the goal of the quarter, stretches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_newcomers_goal_and_stretches(cli: Cli, bring: Callable[..., None]) -> None:
    assert "Nobody new" in cli.text("newcomers")
    bring("Ana Horvat")
    assert "nothing known to tell by" in cli.text("newcomers")
    cli.text("set", "Ana", "country=Croatia")
    assert "too few known before to tell" in cli.text("newcomers", "--goal", "3", "2")
    found = cli.json("newcomers", "--stretch", "Somebody in law", "--on", "2026-12-01", "--dimension", "Diet")
    assert found["goal"] == {"people": 3, "distance": 2}
    assert found["dimensions"][-1] == "Diet"
    assert [each["text"] for each in found["stretches"]] == ["Somebody in law"]
    assert cli.json("newcomers", "--no-goal")["goal"] is None
    assert "I met somebody of each kind" in cli.text("newcomers", "--never")
    assert "has a day" in cli.fails("newcomers", "--stretch", "x", code=2)
    assert "from 1 on" in cli.fails("newcomers", "--goal", "0", "2")
