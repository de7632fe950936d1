"""netdesk give, received, ask, exchanges, promise, promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


@pytest.fixture(autouse=True)
def people(bring: Callable[..., None]) -> None:
    bring("Ana Horvat", "Ben Adler")


def test_a_gift_alone_is_noted_listed_and_undone(cli: Cli) -> None:
    noted = cli.json("give", "Ana", "article", "on", "storage", "--kind", "article", "--on", "yesterday")
    assert (noted["direction"], noted["kind"], noted["what"]) == ("give", "article", "article on storage")
    assert (noted["on"], noted["by"], noted["outcome"], noted["interaction_id"]) == ("2026-11-21", None, None, None)
    assert [each["name"] for each in noted["people"]] == ["Ana Horvat"]
    assert cli.json("exchanges") == [noted]
    assert cli.text("exchanges", "--with", "Ana") == (
        f"{noted['id']}  21 Nov · Gave Ana Horvat: article on storage (article)\n"
    )
    assert cli.json("exchanges", "--with", "Ben") == []
    assert cli.text("undo") == "Undone: Gave Ana Horvat: article on storage\n"
    assert cli.json("exchanges") == []


def test_an_introduction_names_whom_it_is_about(cli: Cli) -> None:
    noted = cli.json("received", "Ana", "--kind", "introduction", "--about", "Ben")
    assert [each["name"] for each in noted["about"]] == ["Ben Adler"]
    assert "Ana Horvat" in cli.fails("give", "Ana", "intro", "--about", "Ana")


def test_an_ask_says_how_it_stands_and_what_came_of_it_later(cli: Cli) -> None:
    cli.text("log", "coffee with Ana on 2026-11-17, gave her an article about tariffs")
    asked = cli.json("ask", "Ana", "budget advice", "--kind", "knowledge")
    (ready,) = asked["readiness"]
    assert (ready["touched_on"], ready["gives"], ready["open_asks"]) == ("2026-11-17", 1, 0)
    assert ready["is_cold"] is False
    assert cli.json("ask", "Ben", "a favour")["readiness"][0]["is_cold"] is True
    assert "a cold ask" in cli.text("ask", "Ben", "another favour")
    assert "readiness" not in cli.json("ask", "Ben", "--by", "them", "a loan")
    assert len(cli.json("exchanges", "--open")) == 4
    number = str(asked["id"])
    assert cli.json("exchanges", number, "--outcome", "no answer")["outcome"] == "no answer"
    assert len(cli.json("exchanges", "--open")) == 3
    assert cli.json("exchanges", number, "--outcome", "open")["outcome"] is None
    cli.text("exchanges", number, "--delete")
    assert len(cli.json("exchanges", "--direction", "ask")) == 3


@pytest.mark.parametrize(
    "words",
    [("exchanges", "--outcome", "helped"), ("exchanges", "--delete"), ("promises", "--keep"), ("promises", "77"),
     ("exchanges", "77"), ("give", "Zed", "a thing"), ("give", "Ana", "--on", "2026-12-24", "a thing")],
)  # fmt: skip
def test_what_cannot_be_is_said_in_a_sentence(cli: Cli, words: tuple[str, ...]) -> None:
    cli.fails(*words)


def test_of_a_gift_nothing_can_come(cli: Cli) -> None:
    number = str(cli.json("give", "Ana", "a book")["id"])
    assert "ask" in cli.fails("exchanges", number, "--outcome", "helped")


def test_a_promise_is_kept_let_go_and_opened_again(cli: Cli) -> None:
    mine = cli.json("promise", "Ben", "the", "venue list", "--due", "friday")
    theirs = cli.json("promise", "Ana", "--by", "them", "the tariff sheet")
    assert (mine["what"], mine["by"], mine["due"], mine["on"]) == ("the venue list", "me", "2026-11-27", "2026-11-22")
    assert cli.text("promises") == (
        f"{mine['id']}  I owe Ben Adler: the venue list · due in 5 days\n"
        f"{theirs['id']}  Ana Horvat owes me: the tariff sheet\n"
    )
    number = str(mine["id"])
    kept = cli.json("promises", number, "--keep")
    assert (kept["done"], kept["let_go"]) == ("2026-11-22", None)
    assert [each["id"] for each in cli.json("promises")] == [theirs["id"]]
    assert [each["id"] for each in cli.json("promises", "--all", "--by", "me")] == [mine["id"]]
    cli.text("promises", number, "--reopen")
    assert len(cli.json("promises")) == 2
    assert cli.json("promises", number, "--let-go")["let_go"] == "2026-11-22"
    cli.text("undo")
    assert [each["id"] for each in cli.json("promises", "--with", "Ben")] == [mine["id"]]
    assert cli.text("promises", number, "--delete") == "Deleted: I owe Ben Adler: the venue list · due in 5 days\n"
    assert len(cli.json("promises")) == 1


def test_a_promise_of_an_interaction_is_one_of_them(cli: Cli) -> None:
    cli.text("log", "call with Ben yesterday, I promised to send the paper by Tuesday")
    (promise,) = cli.json("promises")
    assert promise["what"] == "send the paper"
    assert promise["interaction_id"] is not None
    assert cli.json("today", "--on", "2026-11-24")[0]["title"] == "send the paper"
    cli.text("promises", str(promise["id"]), "--keep")
    assert cli.json("today", "--on", "2026-11-24") == []


def test_everybody_met_at_an_event_is_logged_in_one_step(cli: Cli) -> None:
    shown = cli.json("met", "PyCon", "Ana", "Zed Young, Elektra", "--dry-run")
    assert [(each["name"], len(each["candidates"])) for each in shown] == [("Ana", 1), ("Zed Young", 0)]
    entry = cli.json("met", "PyCon", "Ana", "Zed Young, Elektra", "--on", "yesterday")
    assert (entry["event"], entry["on"]) == ("PyCon", "2026-11-21")
    assert [each["name"] for each in entry["people"]] == ["Ana Horvat", "Zed Young"]
    result = cli.run("met", "PyCon", stdin="Ben\nYan Xu\n")
    assert result.stdout == "Logged: 22 Nov · in person · Ben Adler, Yan Xu · PyCon\n"


def test_a_line_without_a_contact_is_noted_by_itself(cli: Cli) -> None:
    noted = cli.json("log", "lent my drill to Ana, I promised to send the paper by friday")
    assert [(each["kind"], each["what"]) for each in noted["exchanges"]] == [("tool", "my drill")]
    assert [each["due"] for each in noted["promises"]] == ["2026-11-27"]
    assert cli.json("journal") == []
    assert "\n  give: tool, my drill\n" in cli.text("log", "lent my drill to Ben")
    cli.text("undo")
    assert len(cli.json("exchanges")) == 1
    assert "Say how" in cli.fails("log", "lent my drill to Ana, she was glad")
