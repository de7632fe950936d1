"""netdesk insight: every figure as of a day; and my topics."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Cli


def test_every_figure_has_its_sample_and_formula(cli: Cli) -> None:
    cli.json("sample")
    answer = cli.json("insight")
    figures = {each["key"]: each for each in answer["figures"]}
    assert figures["diversity.industry.all"]["formula"] == "gini_simpson"
    assert all(
        each["value"] is None and each["interval"] is None for each in figures.values() if each["n"] < each["needed"]
    )
    low, high = figures["initiation"]["interval"]
    assert low < figures["initiation"]["value"] < high
    text = cli.text("insight")
    assert "too few to say (0 of 10)" in text
    assert "two picked at random differ, close" in text


def test_a_day_gone_by_and_one_to_come(cli: Cli) -> None:
    cli.json("sample")
    before = cli.json("insight", "--as-of", "2001-02-03")
    assert before["as_of"] == "2001-02-03"
    assert {each["n"] for each in before["figures"]} == {0}
    assert "still to come" in cli.fails("insight", "--as-of", "2999-01-01")


def test_topics_are_ranked(cli: Cli) -> None:
    assert cli.json("topics") == {"topics": [], "reviewed_on": None}
    ranked = cli.json("topics", "grid storage", "law", "grid storage")
    assert ranked["topics"] == ["grid storage", "law"]
    assert "1.  grid storage" in cli.text("topics")
    cli.text("undo")
    assert "No topics of yours yet" in cli.text("topics")
