"""remind, snooze, done, dismiss, pause, resume, nudges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli

LATER = "2026-12-01T10:00"


def titles(cli: Cli, day: str) -> list[str]:
    return [row["title"] for row in cli.json("today", "--on", day)]


def test_the_first_day_of_a_rule_is_said_and_not_the_one_it_counts_from(cli: Cli) -> None:
    said = cli.text("remind", "Call the bank", "--on", "2026-12-01", "--every", "3rd monday")
    assert said == "Call the bank: 21 Dec, every month on the 3rd Monday.\n"


def test_a_reminder_about_a_person_by_a_rule(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    words = ("remind", "Quarterly", "letter", "--on", "2026-11-30", "--every", "3m", "--with", "Ana", "--at", "15:00")
    assert cli.text(*words) == "Quarterly letter: 30 Nov at 15:00, every 3 months.\n"
    row = cli.json("today", "--on", "2026-11-30")[0]
    assert (row["source"], row["title"], row["at"], row["name"]) == (
        "reminder",
        "Quarterly letter",
        "15:00",
        "Ana Horvat",
    )
    assert row["reason"] == "Ana Horvat · every 3 months · due today at 15:00"
    cli.text("done", "quarterly", now="2026-11-30T16:00")
    assert [titles(cli, day) for day in ("2027-02-27", "2027-02-28")] == [[], ["Quarterly letter"]]


@pytest.mark.parametrize(
    ("until", "back"),
    [
        ("tomorrow", "2026-12-02"),
        ("next week", "2026-12-07"),
        ("next month", "2027-01-01"),
        ("friday", "2026-12-04"),
        ("2026-12-24", "2026-12-24"),
    ],
)
def test_snoozed_until(cli: Cli, until: str, back: str) -> None:
    cli.text("remind", "Call the bank", "--on", "2026-12-01")
    cli.text("snooze", "bank", "--until", until, now=LATER)
    assert "Call the bank" not in cli.text("today", now=LATER)
    assert titles(cli, back) == ["Call the bank"]
    assert cli.text("undo", now=LATER).startswith("Undone: Snoozed Call the bank until")


def test_snoozed_until_the_evening_and_until_they_write(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana")
    cli.text("remind", "Her answer", "--on", "2026-12-01", "--with", "Ana")
    assert cli.text("snooze", "answer", "--until", "evening", now=LATER) == "Her answer: away until today 18:00.\n"
    assert [cli.json("today", now=f"2026-12-01T{hour}") == [] for hour in ("17:59", "18:00")] == [True, False]
    assert cli.text("snooze", "answer", "--until", "written", now=LATER) == "Her answer: away until they write.\n"
    assert titles(cli, "2028-01-01") == []


def test_history_says_what_became_of_each(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana")
    cli.text("remind", "Call", "--on", "2026-12-01", "--with", "Ana")
    cli.text("snooze", "Call", now=LATER)
    cli.text("dismiss", "reminder:1:2026-12-01", now="2026-12-02T10:00")
    rows = cli.json("nudges", "--history", "--with", "Ana")
    assert [(row["what"], row["title"], row["until"]) for row in rows] == [
        ("dismissed", "Call", None),
        ("snoozed", "Call", "2026-12-02"),
    ]
    assert "until 2 Dec" in cli.text("nudges", "--history")
    assert cli.text("nudges") == "Nothing.\n"


def test_pause_and_resume(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana")
    cli.text("cadence", "Ana", "30d")
    assert cli.text("pause", "Ana", "--until", "2026-12-24") == "Ana: paused until 24 Dec.\n"
    assert [titles(cli, day) for day in ("2026-12-23", "2026-12-24")] == [[], ["Ana"]]
    assert "paused until 24 Dec" in cli.text("nudges", "--with", "Ana")
    assert cli.text("resume", "Ana") == "Ana: resumed.\n"
    assert cli.text("pause") == "All nudges: paused until resumed.\n"
    assert titles(cli, "2030-01-01") == []
    assert cli.fails("resume", "Ana") == "Nothing is paused.\n"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("remind", "Call", "--on", "2026-12-01", "--every", "often"), 1, "does not say how often"),
        (("remind", "Call", "--on", "2026-12-01", "--every", "FREQ=MINUTELY"), 1, "at most once a day"),
        (("remind", "Call", "--on", "2026-12-01", "--at", "soon"), 1, "no time of day"),
        (("remind", "Call"), 2, "--on"),
        (("remind", "Call", "--on", "2026-12-01", "--at", "9:00", "--zone", "Mars/Base"), 1, "no time zone"),
        (("snooze", "nothing"), 1, "No nudge is called"),
        (("pause", "--until", "2026-01-01"), 1, "ends on a later day"),
    ],
)
def test_what_cannot_be_is_said(cli: Cli, words: tuple[str, ...], code: int, message: str) -> None:
    assert message in cli.fails(*words, code=code)


def test_a_weekday_is_the_next_one(cli: Cli) -> None:
    cli.text("remind", "Call the bank", "--on", "monday")
    assert titles(cli, "2026-11-23") == ["Call the bank"]
    assert cli.json("pause", "--until", "friday")["until"] == "2026-11-27"


def test_two_of_a_name_are_asked_about(cli: Cli) -> None:
    for text in ("Call Ana", "Call Ben"):
        cli.text("remind", text, "--on", "2026-12-01")
    assert "Call Ana (reminder:1:2026-12-01)" in cli.fails("done", "call", now=LATER)
    assert cli.text("done", "call ben", now=LATER) == "Call Ben: done.\n"
