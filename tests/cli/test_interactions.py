"""netdesk log: a line, options, or both; and nothing guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_a_line(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Li Wei")
    entry = cli.json("log", "coffee with Ana & Li on 2026-11-17, 45m, gave intro to Sam")
    assert entry.pop("id") > 0
    assert [person.pop("name") for person in entry["people"]] == ["Ana Horvat", "Li Wei"]
    assert len(entry.pop("people")) == 2
    assert entry == {
        "on": "2026-11-17", "at": None, "channel": "inperson", "initiated_by": None, "minutes": 45, "place": "",
        "event": "", "what": "coffee", "note": "", "worth_it": {"me": None, "them": None}, "promises": [], "topics": [],
        "exchanges": [{"id": 1, "direction": "give", "kind": "introduction", "what": "intro to Sam", "by": None,
            "outcome": None, "about": []}],
    }  # fmt: skip


def test_the_answer_says_what_was_understood(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    cli.text("cadence", "Ana", "30d")
    assert cli.text("log", "called Ana yesterday, she is well") == (
        "Logged: 21 Nov · phone · Ana Horvat\n  she is well\n  Ana Horvat: next due in 29 days, 21 Dec\n"
    )


def test_options_alone(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Bo Li")
    entry = cli.json(
        "log", "--with", "ana", "--with", "Bo Li", "--date", "3 Nov", "--channel", "letter", "--minutes", "5",
        "--initiated", "them", "--note", "thanks", "--what", "card", "--place", "home", "--event", "birthday",
    )  # fmt: skip
    assert (entry["on"], entry["channel"], entry["minutes"], entry["initiated_by"]) == (
        "2026-11-03",
        "letter",
        5,
        "them",
    )
    assert (entry["note"], entry["what"], entry["place"], entry["event"]) == ("thanks", "card", "home", "birthday")


def test_options_win_over_the_line_and_add_people_and_note(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Bo Li")
    entry = cli.json(
        "log", "coffee with Ana yesterday, well", "--with", "Bo", "--date", "2026-11-01", "--channel", "video",
        "--note", "again",
    )  # fmt: skip
    assert (entry["on"], entry["channel"], entry["note"]) == ("2026-11-01", "video", "well\nagain")
    assert [person["name"] for person in entry["people"]] == ["Ana Horvat", "Bo Li"]


def test_without_a_day_it_was_today(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    assert cli.json("log", "coffee with Ana")["on"] == "2026-11-22"


def test_a_lower_case_name_after_a_comma_is_a_person_where_there_is_one(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Li Wei")
    assert len(cli.json("log", "coffee with ana, li")["people"]) == 2
    assert cli.json("log", "coffee with ana, l")["note"] == "l"


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("coffee with Zed",), "“Zed”"),
        (("coffee with Anna",), "Anna Weiß (2); Anna Zeller (3)"),
        (("coffee",), "with whom"),
        (("Ana yesterday",), "Say how"),
        (("",), "Say how"),
        ((), "Say how"),
        (("coffee with Ana on 2026-11-23",), "still to come"),
        (("coffee with Ana tomorrow",), "still to come"),
        (("coffee with Ana on 30 Feb",), "30 Feb"),
    ],
)
def test_what_is_missing_or_unclear_is_said_and_nothing_is_logged(
    cli: Cli, bring: Callable[..., None], arguments: tuple[str, ...], part: str
) -> None:
    bring("Ana Horvat", "Anna Weiß", "Anna Zeller")
    assert part in cli.fails("log", *arguments)
    assert cli.json("person", "Ana Horvat")["interactions"] == []
    assert len(cli.json("history")) == 1


LINE = (
    "coffee with Ana & Li at PyCon yesterday 45m, gave intro to Sam, they asked budget advice, call back in 2w #storage"
)


def test_a_dry_run_says_what_was_understood_and_logs_nothing(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Li Wei", "Sam Okafor")
    said = cli.json("log", "--dry-run", LINE)
    assert [person["name"] for person in said.pop("people")] == ["Ana Horvat", "Li Wei"]
    (give, ask) = said.pop("exchanges")
    assert [person["name"] for person in give.pop("about")] == ["Sam Okafor"]
    assert give == {"direction": "give", "kind": "introduction", "what": "intro to Sam", "by": None}
    assert ask == {"direction": "ask", "kind": "knowledge", "what": "budget advice", "by": "them", "about": []}
    assert said == {
        "date": "2026-11-21", "time": None, "channel": "inperson", "place": "", "event": "PyCon", "minutes": 45,
        "initiated_by": None, "promises": [], "follow_up": {"text": "call back", "date": "2026-12-06"},
        "topics": ["storage"], "note": "",
    }  # fmt: skip
    assert cli.json("person", "Ana")["interactions"] == []


def test_a_dry_run_reads_as_text(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Anna Weiß", "Anna Zeller")
    text = cli.text("log", "--dry-run", "lunch with Anna and Zed on 2026-11-17 at noon, I promised to write")
    for part in (
        "Anna (Anna Weiß or Anna Zeller?)",
        "Zed (new)",
        "17 Nov, 12:00",
        "in person",
        "promised by me: write",
    ):
        assert part in text


def test_what_was_given_asked_and_promised_is_kept_found_and_undone(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Sam Okafor")
    entry = cli.json(
        "log", "lunch with Ana, introduced her to Sam, she will send me the tariff sheet by 1 Dec #grid, worth it"
    )
    assert [each["kind"] for each in entry["exchanges"]] == ["introduction"]
    assert entry["exchanges"][0]["about"] == [cli.json("person", "Sam")["id"]]
    (promise,) = entry["promises"]
    assert (promise["by"], promise["what"], promise["due"]) == ("them", "send me the tariff sheet", "2026-12-01")
    assert (promise["done"], promise["let_go"]) == (None, None)
    assert (entry["topics"], entry["worth_it"]) == (["grid"], {"me": True, "them": None})
    assert [person["name"] for person in cli.json("people", "tariff")] == ["Ana Horvat"]
    assert cli.json("check")["findings"] == []
    cli.text("undo")
    assert cli.json("people", "tariff") == []
    assert cli.json("person", "Ana")["interactions"] == []
    cli.text("redo")
    assert cli.json("person", "Ana")["interactions"][0]["promises"] == entry["promises"]
    assert cli.json("check")["findings"] == []


def test_a_follow_up_is_not_lost(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    assert cli.json("log", "called Ana, call back in 2w")["note"] == ""
    assert [nudge["title"] for nudge in cli.json("today", "--on", "2026-12-06")] == ["call back"]
    assert cli.json("log", "called Ana, call back")["note"] == "→ call back"
    cli.text("undo")
    cli.text("undo")
    assert cli.json("today", "--on", "2026-12-06") == []


def test_somebody_new_is_added_where_that_is_wanted_in_the_same_step(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    entry = cli.json("log", "lunch with Ana and Zed Novak", "--new")
    assert [person["name"] for person in entry["people"]] == ["Ana Horvat", "Zed Novak"]
    cli.text("undo")
    assert cli.json("people", "zed") == []


def test_french_and_english(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    entry = cli.json("log", "appelé Ana avant-hier à 14h, une demi-heure, elle m'a donné un conseil")
    assert (entry["on"], entry["at"], entry["channel"], entry["minutes"]) == ("2026-11-20", "14:00", "phone", 30)
    assert (entry["initiated_by"], entry["exchanges"][0]["direction"]) == ("me", "received")


@pytest.mark.parametrize(
    "arguments",
    [("--channel", "pigeon"), ("--minutes", "0"), ("--minutes", "many"), ("--initiated", "nobody"), ("--date", "soon")],
)
def test_wrong_options_are_wrong_usage(cli: Cli, bring: Callable[..., None], arguments: tuple[str, ...]) -> None:
    bring("Ana Horvat")
    cli.fails("log", "coffee with Ana", *arguments, code=2)
