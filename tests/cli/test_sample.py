"""netdesk sample: for an empty desk alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


def test_fills_an_empty_desk(cli: Cli) -> None:
    assert "150 invented people" in cli.text("sample")
    assert len(cli.json("people")) == 150
    cli.text("undo")
    assert cli.json("sample") == {"people": 150}


def test_leaves_a_desk_with_people_alone(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana Horvat")
    assert "people here already" in cli.fails("sample")
