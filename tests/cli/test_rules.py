"""rules: stated, shown with evidence, shared and adopted on the command line."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Cli


@pytest.fixture
def desk(cli: Cli, bring) -> Cli:
    bring("Ana Horvat", "Ben Adler")
    cli.text("set", "Ana Horvat", "tag+=mentor")
    cli.text("log", "coffee with Ana Horvat on 2026-09-01")
    return cli


def test_a_rule_is_stated_judged_and_changed(desk: Cli) -> None:
    assert "No rule yet" in desk.text("rules")
    made = desk.json("rules", "My mentors", "--new", 'check=each "is:mentor" met in person every 6w', "nudge=yes")[0]
    assert (made["state"], made["concerned"], made["rows"][0]["number"]) == ("broken", 1, 82)
    assert "✗ Ana Horvat: 82, 1 Sep" in desk.text("rules", "mentors")
    desk.text("log", "coffee with Ana Horvat on 2026-11-20")
    assert desk.json("rules")[0]["state"] == "kept"
    changed = desk.json("rules", "mentors", "learned=Before the holidays is best.")[0]
    assert changed["learned"] == "Before the holidays is best."
    assert "A check begins with" in desk.fails("rules", "mentors", "check=hugs daily")
    assert "There are: My mentors" in desk.fails("rules", "nonesuch")
    desk.text("undo")
    assert desk.json("rules")[0]["learned"] == ""
    desk.text("rules", "mentors", "--end")
    assert desk.json("rules")[0]["ended_on"] == "2026-11-22"
    desk.text("rules", "mentors", "--delete")
    assert desk.json("rules") == []


def test_packs_are_adopted_and_shared(desk: Cli, tmp_path: Path) -> None:
    assert len(desk.json("rules", "--packs")) >= 5
    assert desk.json("rules", "adopt", "founding", "Give more than I ask")["adopted"] == 1
    file = tmp_path / "mine.toml"
    assert desk.json("rules", "share", "-o", str(file))["rules"] == ["Give more than I ask"]
    assert 'name = "Give more than I ask"' in file.read_text(encoding="utf-8")
    desk.text("rules", "give", "text=As Ana Horvat says.")
    assert "Ana Horvat" in desk.fails("rules", "share", "-o", str(tmp_path / "other.toml"))
    assert not (tmp_path / "other.toml").exists()
    assert desk.json("rules", "adopt", str(file))["adopted"] == 1
    (tmp_path / "bad.toml").write_text("[[rule]]\nrun = 1\n", encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.toml")
    assert "is a device" in desk.fails("rules", "adopt", str(tmp_path / "pipe.toml"))
    assert "bad.toml" in desk.fails("rules", "adopt", str(tmp_path / "bad.toml"))
    desk.fails("rules", "share", code=2)


def test_the_two_years_before_are_told(desk: Cli) -> None:
    desk.text("rules", "Weekly", "--new", "check=touches >= 1 per week")
    (told,) = desk.json("rules", "--backtest")
    assert {each["state"] for each in told["stretches"]} == {"not applicable", "kept", "broken"}
    assert told["days_kept"] == 1  # the one week from the first entry on
    assert told["stretches"][-1]["last"] == "2026-11-22"
