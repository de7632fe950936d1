"""The load on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Cli


def test_the_load_of_the_sample_network_is_stretched_and_fits(cli: Cli) -> None:
    cli.run("sample")
    before = cli.json("load")
    assert before["people"] > 50
    assert before["factor"] > 1
    assert all(each["days_then"] >= each["days"] for each in before["cadences"])
    cli.run("load", "--stretch")
    after = cli.json("load")
    assert after["factor"] is None
    assert after["due"] == before["due_stretched"]
    cli.run("undo")
    assert cli.json("load") == before


def test_a_young_log_says_so(cli: Cli) -> None:
    assert "too young" in cli.run("load").stdout
    assert "nothing to stretch" in cli.fails("load", "--stretch")
