"""netdesk reach: where I was and will be seen, and what followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_appearances_and_what_followed(cli: Cli, bring: Callable[..., None]) -> None:
    assert "Nothing yet" in cli.text("reach")
    bring("Ana Horvat", "Marc Petit")
    words = ("reach", "--add", "Storage", "for", "beginners", "--kind", "blog post", "--on", "2026-11-01")
    [made] = cli.json(*words, "--topic", "storage", "--audience", "outside", "--reacted", "Ana")
    assert (made["title"], made["kind"], made["on"], made["is_planned"]) == (
        "Storage for beginners", "blog post", "2026-11-01", False
    )  # fmt: skip
    assert "praise from Marc Petit: the board read it" in cli.text(
        "reach", "--recognition", "praise", "the board read it", "--by", "Marc", "--on", "2026-11-13"
    )
    text = cli.text("reach", "storage for", "--reacted", "Marc")
    assert "reacted: Ana Horvat, Marc Petit" in text
    assert "followed by praise from Marc Petit: the board read it, 12 days later" in text
    assert [row["name"] for row in cli.json("people", "reacted:beginners")] == ["Ana Horvat", "Marc Petit"]


def test_a_plan_is_made_carried_out_and_taken_away(cli: Cli) -> None:
    assert "planned for some day" in cli.text("reach", "--plan", "A book", "--kind", "book")
    assert "planned for 1 Feb 2027" in cli.text("reach", "--plan", "Grid Days", "--kind", "event", "--on", "1 Feb")
    assert [each["title"] for each in cli.json("reach")] == ["Grid Days", "A book"]
    [done] = cli.json("reach", "A book", "--done")
    assert (done["on"], done["is_planned"]) == ("2026-11-22", False)
    cli.text("reach", "Grid", "--delete")
    assert len(cli.json("reach")) == 1
    cli.text("undo")
    assert len(cli.json("reach")) == 2


def test_what_cannot_be_is_said_in_a_sentence(cli: Cli) -> None:
    assert "Nothing is called" in cli.fails("reach", "Nothing")
    assert "Say what" in cli.fails("reach", "--add", code=2)
    assert "Say which" in cli.fails("reach", "--done", code=2)
    assert "still to come" in cli.fails("reach", "--add", "Talk", "--on", "2027-02-01")
    assert "is not a day" in cli.fails("reach", "--add", "Talk", "--on", "someday", code=2)
    assert "from whom" in cli.fails("reach", "--recognition", "praise")
