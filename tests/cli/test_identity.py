"""netdesk identity, theme, surface and mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Cli


def test_a_theme_is_stated_revised_and_ranked(cli: Cli) -> None:
    assert cli.text("theme") == "No theme yet.\n"
    cli.text("theme", "--add", "Writes clearly")
    made = cli.json("theme", "--add", "Makes storage boring", "wanted=3", "why=It should be", "signs=battery, grid")
    assert (made["rank"], made["wanted"], made["signs"]) == (2, 3, ["battery", "grid"])
    cli.text("theme", "storage", "text=Makes grid storage boring", "rank=1", now="2027-01-05T12:00")
    text = cli.text("theme", "1", now="2027-01-06T12:00")
    assert text.startswith("Makes grid storage boring\n")
    assert "until 5 Jan  Makes storage boring ●●●" in text
    shown = cli.json("theme", "1", "--evidence", "Eleven sites", "--kind", "witness", "--on", "3 Nov")["shown_by"]
    assert [(each["kind"], each["what"], each["on"]) for each in shown] == [("witness", "Eleven sites", "2026-11-03")]
    assert "witness: Eleven sites" in cli.text("theme", "1")
    cli.text("theme", "clearly", "--end")
    assert [(each["rank"], each["text"]) for each in cli.json("theme")] == [
        (1, "Makes grid storage boring"),
        (0, "Writes clearly"),
    ]
    cli.text("theme", "clearly", "--again")
    cli.text("theme", "clearly", "--delete")
    cli.text("undo")
    assert len(cli.json("theme")) == 2
    assert "still" not in cli.text("theme", "--still-true")


def test_a_text_is_kept_compared_restored_and_live(cli: Cli) -> None:
    cli.text("surface", "--add", "linkedin", "link=https://www.linkedin.com/in/me", "review=3m")
    for said in ("Passionate engineer.", "Engineer."):
        cli.text("surface", "LinkedIn", "--text", "headline", "--keep", said)
    assert cli.text("surface", "LinkedIn", "--compare", "1", "2") == "[-Passionate engineer-]{+Engineer+}.\n"
    assert cli.json("surface", "LinkedIn", "--live", "2")["live"] == 2
    assert cli.text("surface", "LinkedIn", "--restore", "1") == "Passionate engineer.\n"
    assert [(each["number"], each["live"]) for each in cli.json("surface", "LinkedIn", "--versions")] == [
        (3, None),
        (2, "2026-11-22"),
        (1, None),
    ]
    assert "20 of 220 code points · not live yet" in cli.text("surface", "LinkedIn")
    assert cli.json("surface", "LinkedIn", "--reviewed", now="2026-12-22T12:00")["reviewed"] == "2026-12-22"
    assert cli.json("surface", "LinkedIn", "review=")["review"] is None


def test_what_is_piped_in_is_kept_to_the_byte(cli: Cli) -> None:
    cli.text("surface", "--add", "own", "Blog")
    result = cli.run("surface", "Blog", "--keep", "-", stdin="one\r\ntwo\n")
    assert result.exit_code == 0
    assert cli.json("surface", "Blog", "--text", "text")["text"] == "one\r\ntwo\n"


def test_what_is_said_is_held_against_what_is_wanted(cli: Cli, bring: Callable[..., None], tmp_path: Path) -> None:
    assert "netdesk theme --add" in cli.text("identity")
    bring("Ana Horvat", "Li Wei")
    cli.text("set", "Ana", "closeness=5")
    cli.text("theme", "--add", "Makes storage boring", "wanted=3")
    cli.text("surface", "--add", "linkedin")
    cli.text("surface", "LinkedIn", "--keep", "Storage, boring at last.", "--live", "1")
    cli.text("mention", "ask Ana, she knows storage", "by=Li", "on=3 Nov", "wanted=yes", "theme+=storage")
    cli.text("mention", "the spreadsheet guy", "by=my old boss", "wanted=no", "online=yes")
    found = cli.json("identity")
    assert [(row["heard"], row["surfaces"], row["gaps"]) for row in found["themes"]] == [
        (1, ["LinkedIn"], ["no evidence"])
    ]
    assert found["unwanted"] == [{"label": "the spreadsheet guy", "heard": 1}]
    cli.text("surface", "LinkedIn", "shows-=storage")
    assert cli.json("identity")["themes"][0]["surfaces"] == []
    cli.text("surface", "LinkedIn", "shows+=storage")
    assert cli.json("identity")["themes"][0]["surfaces"] == ["LinkedIn"]
    assert "shows+=WORDS" in cli.fails("surface", "LinkedIn", "shows=storage", code=2)
    text = cli.text("identity")
    assert "“the spreadsheet guy”  1×" in text
    assert cli.json("mention", "--ask")[0]["name"] == "Ana Horvat"
    said = cli.json("mention")
    assert [(each["by"], each["on"], each["online"]) for each in said] == [
        ("my old boss", "2026-11-22", True),
        ("Li Wei", "2026-11-03", False),
    ]
    cli.text("mention", "--edit", str(said[0]["id"]), "wanted=")
    assert cli.json("identity")["unwanted"] == []
    cli.text("mention", "--delete", str(said[0]["id"]))
    assert len(cli.json("mention")) == 1
    file = tmp_path / "identity.md"
    cli.text("identity", "--export", str(file))
    assert file.read_text(encoding="utf-8") == cli.text("identity", "--export", "-")
    assert "# What I want" not in cli.text("identity", "--export", "-", "--surface", "linked")


def test_what_cannot_be_is_said_in_a_sentence(cli: Cli) -> None:
    cli.text("surface", "--add", "linkedin")
    assert "No theme says" in cli.fails("theme", "storage")
    assert "1, 2 or 3" in cli.fails("theme", "--add", "Storage", "wanted=9")
    assert "such as rank=1" in cli.fails("theme", "--add", "Storage", "rank=first")
    assert "Which" not in cli.fails("theme", "wanted=3", code=2)
    assert "none of the platforms" in cli.fails("surface", "--add", "orkut", "Orkut")
    assert "It has: Headline, About" in cli.fails("surface", "LinkedIn", "--text", "Bio")
    assert "no version 4" in cli.fails("surface", "LinkedIn", "--live", "4")
    assert "already" in cli.fails("surface", "--add", "linkedin")
    assert "such as Headline" not in cli.fails("surface", "LinkedIn", "colour=red", code=2)
    assert "online is yes or no" in cli.fails("mention", "late", "online=maybe")
    assert "still to come" in cli.fails("mention", "late", "on=2027-01-01")
    assert "no longer here" in cli.fails("mention", "--delete", "7")


def test_profiles_are_brought_in_from_files(cli: Cli, tmp_path: Path) -> None:
    profile = tmp_path / "Profile.csv"
    profile.write_text("First Name,Last Name,Headline,Summary,Geo Location\nZoé,Bo,Head,,Lyon\n", encoding="utf-8")
    assert "Would bring in" in cli.text("identity", "--bring", str(profile), "--dry-run")
    assert cli.json("surface") == []
    brought = cli.json("identity", "--bring", str(profile))
    assert brought["applied"] is True
    assert [(each["name"], each["new"]) for each in brought["texts"]] == [("Headline", "Head"), ("Location", "Lyon")]
    assert cli.text("identity", "--bring", str(profile)) == "Nothing new.\n"
    assert cli.json("identity", "city=Paris")["to_mend"] == [
        {"what": "city", "surface": "LinkedIn", "text": "Location", "says": "Lyon", "instead": "Paris"}
    ]
    assert "LinkedIn · Location  city" in cli.text("identity")
    assert "neither name= nor city=" in cli.fails("identity", "town=Lyon", code=2)
    assert "no file" in cli.fails("identity", "--bring", str(tmp_path / "missing.csv"))
