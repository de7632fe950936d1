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
        "event": "", "what": "coffee", "note": "gave intro to Sam",
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
        (("coffee with Anna",), "Anna Weiß, Anna Zeller"),
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


@pytest.mark.parametrize(
    "arguments",
    [("--channel", "pigeon"), ("--minutes", "0"), ("--minutes", "many"), ("--initiated", "nobody"), ("--date", "soon")],
)
def test_wrong_options_are_wrong_usage(cli: Cli, bring: Callable[..., None], arguments: tuple[str, ...]) -> None:
    bring("Ana Horvat")
    cli.fails("log", "coffee with Ana", *arguments, code=2)
