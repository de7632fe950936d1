"""netdesk cadence: for a person, a tag or a closeness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


@pytest.fixture
def ana(cli: Cli, bring: Callable[..., None]) -> Cli:
    bring("Ana Horvat", "Bo Li")
    cli.text("set", "Ana", "closeness=4", "tag+=client")
    return cli


def test_of_a_person(ana: Cli) -> None:
    assert ana.json("cadence", "Ana", "Horvat", "30d") == {
        "for": "Ana Horvat", "cadence": {"ideal_days": 30, "max_days": 45, "channels": []}
    }  # fmt: skip
    found = ana.json("person", "Ana")
    assert (found["cadence"]["ideal_days"], found["cadence_from"]) == (30, "person")


def test_a_short_name_is_answered_by_the_whole_one(ana: Cli) -> None:
    assert ana.text("cadence", "horv", "30d") == "Ana Horvat: monthly.\n"
    assert ana.json("cadence", "horv", "default")["for"] == "Ana Horvat"


def test_only_channels_that_count_reset_it(ana: Cli) -> None:
    ana.text("cadence", "Ana", "6w", "--max", "90d", "--only", "inperson", "--only", "video")
    assert ana.json("person", "Ana")["cadence"] == {"ideal_days": 42, "max_days": 90, "channels": ["inperson", "video"]}
    ana.text("log", "coffee with Ana on 2026-10-01")
    ana.text("log", "called Ana yesterday")
    found = ana.json("person", "Ana")
    assert (found["last_on"], found["qualifying_on"], found["due_on"]) == ("2026-11-21", "2026-10-01", "2026-11-12")


def test_of_a_tag_and_of_a_closeness(ana: Cli) -> None:
    ana.text("cadence", "closeness:4", "3m")
    assert ana.json("person", "Ana")["cadence"]["ideal_days"] == 91
    ana.text("cadence", "tag:client", "1y")
    found = ana.json("person", "Ana")
    assert (found["cadence"]["ideal_days"], found["cadence_from"]) == (365, "tag:client")
    ana.text("cadence", "tag:client", "default")
    assert ana.json("person", "Ana")["cadence_from"] == "closeness:4"


def test_never_and_default(ana: Cli) -> None:
    ana.text("cadence", "Ana", "never")
    assert ana.json("person", "Ana")["due_on"] is None
    ana.text("cadence", "Ana", "default")
    assert ana.json("person", "Ana")["cadence"]["ideal_days"] == 60


def test_is_one_step(ana: Cli) -> None:
    ana.text("cadence", "Ana", "30d")
    ana.text("undo")
    assert ana.json("person", "Ana")["cadence"]["ideal_days"] == 60


@pytest.mark.parametrize(
    "words",
    [("Ana", "soon"), ("Ana", "0d"), ("Ana", "30d", "--max", "20d"), ("Nobody", "30d"), ("closeness:7", "30d"),
     ("closeness:4", "default"), ("tag:", "30d")],
)  # fmt: skip
def test_what_cannot_be(ana: Cli, words: tuple[str, ...]) -> None:
    ana.fails("cadence", *words)


@pytest.mark.parametrize("words", [(), ("Ana",), ("Ana", "never", "--max", "30d"), ("Ana", "30d", "--only", "pigeon")])
def test_wrong_usage(ana: Cli, words: tuple[str, ...]) -> None:
    ana.fails("cadence", *words, code=2)
