"""sheet and tick: paper out, and what was ticked on it back in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sheets.pages import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Cli


@pytest.fixture
def desk(cli: Cli, bring) -> Cli:
    bring("Ana Horvat", "Ben Adler", "Li Wei")
    return cli


def test_a_sheet_is_of_whom_a_query_finds_without_those_to_be_left_alone(desk: Cli, tmp_path: Path) -> None:
    desk.text("set", "Li Wei", "do_not_contact=yes")
    file = tmp_path / "people.pdf"
    made = desk.json("sheet", "directory", "-o", str(file), "--title", "My people")
    assert (made["people"], made["left_out"]) == (2, 1)
    assert "Ana Horvat" in text_of(file)
    assert "My people" in text_of(file)
    assert "Li Wei" not in text_of(file)
    assert desk.json("sheet", "directory", "ana", "-o", str(file))["people"] == 1


def test_what_is_ticked_is_logged_in_one_step(desk: Cli, tmp_path: Path) -> None:
    assert "no printed list" in desk.fails("tick", "a1: coffee")
    made = desk.json("sheet", "walk-in", "-o", str(tmp_path / "list.pdf"))
    assert list(made["codes"]) == ["a1", "a2", "a3"]
    logged = desk.json("tick", "a1 a3: coffee 30m; a2: call about storage")
    names = [sorted(person["name"] for person in entry["people"]) for entry in logged]
    assert names == [["Ana Horvat", "Li Wei"], ["Ben Adler"]]
    assert [(entry["channel"], entry["minutes"]) for entry in logged] == [("inperson", 30), ("phone", None)]
    desk.text("undo")
    assert desk.json("journal") == []
    assert "goes from a1 to a3" in desk.fails("tick", "a9: coffee")
    assert desk.json("journal") == []


def test_choices_are_kept_under_a_name(desk: Cli, tmp_path: Path) -> None:
    file = str(tmp_path / "people.pdf")
    desk.text("sheet", "labels", "-o", file, "--label", "L7160", "--keep", "Mine")
    desk.text("sheet", "labels", "-o", file, "--preset", "Mine")
    assert "There are: Mine" in desk.fails("sheet", "labels", "-o", file, "--preset", "Other")
    assert "There is no label sheet" in desk.fails("sheet", "labels", "-o", file, "--label", "X1")
    assert "Size is from" in desk.fails("sheet", "directory", "-o", file, "--size", "99")
