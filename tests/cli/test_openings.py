"""netdesk openings: heard of, posted, passed on."""

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
