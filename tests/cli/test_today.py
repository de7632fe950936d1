"""netdesk today: who is due, why, and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli

KEYS = {
    "person_id", "name", "state", "due_on", "last_on", "last_channel", "last_what", "closeness", "cadence",
    "snoozed_until", "minutes", "reason", "key", "source", "title", "about_on", "at", "snoozed_time", "paused_until",
    "actions", "bringing", "waits",
}  # fmt: skip


def test_sample_network_has_a_morning_of_people_with_their_reasons(cli: Cli) -> None:
    cli.text("sample")
    rows = cli.json("today")
    assert 6 <= len(rows) <= 16
    assert all(set(row) == KEYS and row["due_on"] <= "2026-11-22" for row in rows)
    assert {"due", "overdue"} == {row["state"] for row in rows}
    text = cli.text("today")
    asked, waiting = ([row for row in rows if row["waits"] is waits] for waits in (False, True))
    assert 0 < len(asked) < len(waiting)
    assert text.startswith(f"Sunday 22 November 2026: {len(asked)} people to reach out to\n")
    above, below = text.split(f"\n{len(waiting)} more wait; another day is as good:\n")
    assert all(row["reason"] in above for row in asked)
    assert all(row["reason"] in below for row in waiting)
    for row in rows:
        assert row["name"] in text
        assert row["reason"] in text
    assert any(row["bringing"] for row in rows)


def test_what_could_be_brought_stands_below_the_reason(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    cli.text("set", "Ana", "closeness=5", "topic+=storage", now="2026-09-01T09:00")
    cli.text("offers", "--add", "article on grid storage", "--kind", "article", "--topic", "storage")
    row = next(row for row in cli.json("today") if row["source"] == "cadence")
    assert row["bringing"] == {"means": "offer", "what": "article on grid storage", "why": "topic: storage"}
    reason, below = cli.text("today").splitlines()[1:3]
    assert reason.startswith("overdue  Ana Horvat")
    assert below.strip() == "could bring: article on grid storage (topic: storage)"
    cli.text("promise", "Ana", "the venue list", "--due", "2026-11-22")
    brought = [row["bringing"] for row in cli.json("today") if row["name"]]
    assert [each["means"] for each in brought] == ["promise", "promise"]
    assert cli.text("today").count("you owe: the venue list") == 1  # not below the promise itself


def test_all_adds_who_is_not_due_yet(cli: Cli) -> None:
    cli.text("sample")
    everyone = cli.json("today", "--all")
    assert len(everyone) > 100
    assert {"fresh", "soon", "due", "overdue"} == {row["state"] for row in everyone}


@pytest.mark.parametrize("day", ["2026-12-31", "31 Dec 2026"])
def test_on_another_day_more_are_due(cli: Cli, day: str) -> None:
    cli.text("sample")
    assert len(cli.json("today", "--on", day)) > len(cli.json("today"))
    assert cli.text("today", "--on", day).startswith("Thursday 31 December 2026: ")


def test_tomorrow(cli: Cli) -> None:
    assert cli.text("today", "--on", "tomorrow").startswith("Monday 23 November 2026: ")


def test_whoever_is_logged_leaves_the_list_by_themselves(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    cli.text("set", "Ana", "closeness=5", now="2026-09-01T09:00")
    (due,) = cli.json("today")
    assert (due["name"], due["cadence"]["ideal_days"]) == ("Ana Horvat", 30)
    cli.text("log", "coffee with Ana yesterday")
    assert cli.json("today") == []
    assert cli.json("today", "--on", "2026-12-21")[0]["last_what"] == "coffee"


def test_nobody(cli: Cli, bring: Callable[..., None]) -> None:
    assert "netdesk import FILE" in cli.text("today")
    assert cli.json("today") == []
    bring("Ana Horvat")
    assert cli.text("today") == "Sunday 22 November 2026: nobody.\n"


@pytest.mark.parametrize("day", ["someday", "2026-13-01", ""])
def test_a_day_that_is_none_is_wrong_usage(cli: Cli, day: str) -> None:
    assert "Usage:" in cli.fails("today", "--on", day, code=2)
