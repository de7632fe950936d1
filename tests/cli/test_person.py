"""netdesk person: facts and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Cli


def test_facts_and_timeline(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    cli.text(
        "set", "Ana", "title=Grid engineer", "organization=Elektra", "city=Zagreb", "closeness=4", "topic+=storage"
    )
    cli.text("log", "coffee with Ana on 2026-11-17, 45m, she asked about vendors")
    cli.text("log", "called Ana on 2026-10-01")
    found = cli.json("person", "Ana Horvat")
    assert (found["name"], found["city"], found["closeness"], found["topics"]) == (
        "Ana Horvat",
        "Zagreb",
        4,
        ["storage"],
    )
    assert found["positions"][0]["organization"] == "Elektra"
    assert found["closeness_history"] == [{"level": 4, "stated_on": "2026-11-22"}]
    assert found["cadence"] == {"ideal_days": 60, "max_days": 90, "channels": []}
    assert found["cadence_from"] == "closeness:4"
    assert found["due_on"] == "2027-01-16"
    assert [entry["on"] for entry in found["interactions"]] == ["2026-11-17", "2026-10-01"]
    assert found["interactions"][0]["note"] == "she asked about vendors"
    text = cli.text("person", "ana")
    for part in (
        "Grid engineer at Elektra",
        "close (4), since 22 Nov",
        "every 2 months",
        "17 Nov · coffee, in person · 45 min",
    ):
        assert part in text


def test_names_may_be_given_without_quotes_accents_and_in_part(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Željka Đurđević", "Örjan Sjöberg")
    for name in (["Željka", "Đurđević"], ["zeljka durdevic"], ["zelj"], ["đurđević"]):
        assert cli.json("person", *name)["name"] == "Željka Đurđević"


def test_two_annas_are_both_named(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Anna Weiß", "Anna Zeller", "Annabel Lee")
    sentence = cli.fails("person", "Anna")
    assert "Anna Weiß" in sentence
    assert "Anna Zeller" in sentence
    assert "Annabel" not in sentence
    assert cli.json("person", "Anna", "Z")["name"] == "Anna Zeller"


def test_the_whole_name_wins_over_longer_ones(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana", "Ana Horvat", "Anaïs Noël")
    assert cli.json("person", "Ana")["name"] == "Ana"
    assert cli.json("person", "anais")["name"] == "Anaïs Noël"


@pytest.mark.parametrize(
    "name", ["Cher", "李伟", 'Ana "Ace" O\'Brien', "-Dash", "🦊", "🦊 Fuchs", "O'Brien, Ana", "a%b_c*", "x" * 300]
)
def test_odd_names(cli: Cli, bring: Callable[..., None], name: str) -> None:
    bring(name.replace(",", "\\,"), "Somebody Else")
    assert cli.json("person", "--", name)["name"] == name
    cli.text("log", "--with", name, "--channel", "phone")
    assert len(cli.json("person", "--", name)["interactions"]) == 1
    assert name in cli.text("people")


@pytest.mark.parametrize("name", ["Nobody", "", "%", "*", '"'])
def test_nobody_of_that_name(cli: Cli, bring: Callable[..., None], name: str) -> None:
    bring("Ana Horvat")
    assert "Nobody here is called" in cli.fails("person", name)


def test_a_person_is_moved_away_and_back(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Ana Zeller")
    assert cli.text("person", "Ana Horvat", "--archive").startswith("Ana Horvat is in the archive now")
    assert "Ana Horvat" not in cli.text("people")
    assert cli.json("person", "Ana")["name"] == "Ana Zeller"
    assert cli.json("person", "Ana Horvat")["name"] == "Ana Horvat"
    assert "in the archive" in cli.text("person", "Ana Horvat")
    assert "archive or the bin" in cli.fails("log", "coffee with Horvat")
    assert cli.json("person", "Ana", "--restore") == {"id": 1, "name": "Ana Horvat", "done": "restore"}
    assert "30 days" in cli.text("person", "Zeller", "--bin")
    assert "in the bin until 22 Dec" in cli.text("person", "Zeller")
    assert "Zeller" not in cli.text("people")
    assert "Nobody there is called" in cli.fails("person", "Horvat", "--restore")
    cli.text("person", "Zeller", "--remove")
    cli.text("undo")
    assert cli.text("person", "Zeller", "--restore") == "Ana Zeller is back.\n"
    assert "Ana Zeller" in cli.text("people")


@pytest.fixture
def namesakes(cli: Cli, tmp_path: Path) -> Cli:
    """Three of one name: one at Elektra, one at Orval with an address, one of whom nothing is known."""
    file = tmp_path / "people.vcf"
    facts = ("ORG:Elektra\r\nADR:;;;Zagreb;;;\r\n", "ORG:Orval\r\nEMAIL:ana@orval.example\r\n", "")
    card = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{number}\r\nFN:Ana Horvat\r\n{fact}END:VCARD\r\n"
    cards = "".join(card.format(number=number, fact=fact) for number, fact in enumerate(facts))
    file.write_text(cards, encoding="utf-8", newline="")
    cli.text("import", str(file))
    return cli


def test_namesakes_are_listed_with_what_tells_them_apart(namesakes: Cli) -> None:
    assert namesakes.fails("person", "Ana Horvat") == (
        "“Ana Horvat” may be 3 people: Ana Horvat (1: Elektra, Zagreb); Ana Horvat (2: Orval, ana@orval.example); "
        "Ana Horvat (3). Give more of the name, or the number, or what tells them apart, such as “Ana "
        "Horvat (Elektra)”.\n"
    )
    assert "(1: Elektra, Zagreb)" in namesakes.fails("log", "coffee with Ana Horvat")
    assert "(1: Elektra, Zagreb)" in namesakes.fails("met", "PyCon", "Ana Horvat")
    namesakes.text("log", "coffee with Ana Horvat (Orval)")
    namesakes.text("met", "PyCon", "Ana Horvat, Orval", "3")
    assert [len(namesakes.json("person", number)["interactions"]) for number in "123"] == [0, 2, 1]


@pytest.mark.parametrize("who", ["2", "ana@orval.example", "Ana Horvat (Orval)"])
def test_every_command_takes_what_tells_namesakes_apart(namesakes: Cli, who: str) -> None:
    assert namesakes.json("person", who)["id"] == 2
    assert namesakes.json("set", who, "closeness=4")["id"] == 2
    namesakes.text("cadence", who, "30d")
    namesakes.text("log", "coffee with Ben Adler", "--new", "--with", who)
    namesakes.text("give", who, "the article")
    namesakes.text("promise", who, "the list", "--due", "tomorrow")
    namesakes.text("set", "Ben Adler", f"knows+={who}")
    assert namesakes.text("pause", who, "--until", "2026-12-01") == "Ana Horvat: paused until 1 Dec.\n"
    assert namesakes.text("resume", who) == "Ana Horvat: resumed.\n"
    assert namesakes.json("nudges", "--with", who)
    shown = namesakes.json("person", who)
    assert (shown["closeness"], len(shown["interactions"])) == (4, 1)
    assert namesakes.json("exchanges", "--with", who)[0]["people"] == [{"id": 2, "name": "Ana Horvat"}]


def test_a_nudge_is_named_by_whom_it_is_about(namesakes: Cli) -> None:
    for number in ("1", "2"):
        namesakes.text("cadence", number, "3d")
        namesakes.text("log", "--with", number, "--date", "2026-10-01", "coffee")
    message = namesakes.fails("snooze", "Ana Horvat")
    assert "or say whom it is about: Ana Horvat (1: Elektra, Zagreb, last contact 1 October 2026)" in message
    assert namesakes.json("snooze", "Ana Horvat (Orval)")["key"].startswith("cadence:2:")
    assert [each["person_id"] for each in namesakes.json("today")] == [1]
