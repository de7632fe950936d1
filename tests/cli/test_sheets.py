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


def test_a_template_of_ones_own_is_set_with_the_same_data(desk: Cli, tmp_path: Path) -> None:
    folder = desk.folder / "sheets"
    folder.mkdir()
    template = '#import "sheet.typ": data, sheet\n#show: sheet\n#for each in data.people [- #each.name!]\n'
    (folder / "mine.typ").write_text(template, encoding="utf-8")
    file = tmp_path / "mine.pdf"
    desk.text("sheet", "mine", "-o", str(file))
    assert "Ana Horvat!" in text_of(file)
    (folder / "mine.typ").write_text("#let x = \n#nonesuch", encoding="utf-8")
    assert "mine.typ" in desk.fails("sheet", "mine", "-o", str(tmp_path / "other.pdf"))
    assert not (tmp_path / "other.pdf").exists()
    assert "There are: directory" in desk.fails("sheet", "poster", "-o", str(file))


def test_a_brief_is_about_one_person_and_the_others_about_oneself(desk: Cli, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    desk.text("log", "coffee with Ana Horvat on 2026-11-01 about storage")
    desk.text("sheet", "brief", "Ana", "-o", str(file))
    assert "coffee" in text_of(file)
    desk.text("sheet", "identity", "-o", str(file))
    desk.text("sheet", "review", "-o", str(file))
    assert "Q4 2026" in text_of(file)
    desk.fails("sheet", "review", "ana", "-o", str(file), code=2)
