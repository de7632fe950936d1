"""The first page of every sheet of the sample network looks as it did when it was last looked at."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from netdesk.core.text import fold
from netdesk.services import sheets
from tests.sheets import golden
from tests.sheets.pages import facts_of, text_of

MOST = 0.03
"""How much of black a page may differ by, on average over cells of a few points: letters may move, not blocks."""
CELLS = 24


def cells(path):
    """The page in coarse cells, each 0 to 255."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8).scaled(CELLS, CELLS)
    return [image.pixelColor(x, y).lightness() for y in range(CELLS) for x in range(CELLS)]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return golden.made(tmp_path_factory.mktemp("sample"))


NAMES = sorted(path.stem for path in golden.FOLDER.glob("*.png"))


def test_every_sheet_has_a_page_to_be_compared_with(made):
    assert sorted(made) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_looks_as_it_did(made, tmp_path, name):
    now = cells(golden.first_page(made[name], tmp_path / f"{name}.png"))
    before = cells(golden.FOLDER / f"{name}.png")
    assert sum(abs(one - other) for one, other in zip(now, before, strict=True)) / len(now) / 255 < MOST


def test_two_different_sheets_differ_by_more(made, tmp_path):
    one, other = (cells(golden.first_page(made[name], tmp_path / f"{name}.png")) for name in ("directory", "walk-in"))
    assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one) / 255 > MOST


@pytest.mark.parametrize("name", ["identity", "review", "brief"])
def test_sheets_about_oneself_and_one_other_are_tagged_and_say_their_title(made, tmp_path, name):
    path = tmp_path / "sheet.pdf"
    sheets.write_pdf(made[name], path)
    assert facts_of(path)["Tagged"] == "yes"
    assert fold(str(made[name].data["title"])) in fold(text_of(path))
