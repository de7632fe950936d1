"""netdesk openings, newcomers, lines and mentors."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_an_opening_is_heard_of_posted_and_passed_on(cli: Cli, bring: Callable[..., None]) -> None:
    assert "Nothing heard yet" in cli.text("openings")
    bring("Ana Horvat", "Marc Petit", "Li Wei")
    words = ("openings", "--add", "Head of storage", "--kind", "job opening", "--from", "Marc", "--from", "Li")
    text = cli.text(*words, "--heard", "2026-11-12", "--organization", "Orval")
    assert "not posted after 10 days" in text
    assert "new to me: company" in text
    assert "from Marc Petit ← Li Wei" in text
    [found] = cli.json("openings", "head", "--posted", "today", "--status", "acted")
    assert (found["lead_days"], found["is_posted"], found["status"]) == (10, True, "acted")
    assert "10 days before it was posted" in cli.text("openings", "1")
    assert "passed on to Ana Horvat, 22 Nov" in cli.text("openings", "head of", "--pass-on", "Ana")
    assert [each["what"] for each in cli.json("exchanges")] == ["Head of storage"]
    assert "Thank Marc Petit for: Head of storage" in cli.text("today", "--all")
    assert [row["name"] for row in cli.json("people", "heardfrom:storage")] == ["Li Wei", "Marc Petit"]
    assert "told you of it" in cli.fails("openings", "head", "--pass-on", "Marc")
    assert "Say what" in cli.fails("openings", "--add", code=2)
    assert "Say which" in cli.fails("openings", "--status", "acted", code=2)


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
