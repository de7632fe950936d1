"""A section of rows of two lines, as narrow as a window gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.models.two_line_rows import TwoLineRow, headed
from netdesk.ui.empty_state import EmptyState
from netdesk.ui.row_section import RowSection
from netdesk.ui.two_line_delegate import ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

LONG = "Maximiliane-Alexandra von und zu Hohenstein-Wittelsbach-Schönborn"


@pytest.fixture
def section(qtbot: QtBot) -> RowSection:
    made = RowSection("Ideas", EmptyState("star", "", "", []), [])
    qtbot.addWidget(made)
    made.resize(416, 360)
    with qtbot.waitExposed(made):
        made.show()
    return made


def pictured(section: RowSection, title: str, detail: str) -> QImage:
    section.show_rows(headed("Shared", [TwoLineRow(1, title, detail), TwoLineRow(2, "Li Wei", "of today")]))
    return section.view.viewport().grab(section.view.visualRect(section.model.index(1, 0))).toImage()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((f"{LONG} · a report", "today"), (f"{LONG} · a tool", "today")),
        ((f"{LONG} ↔ {LONG}", "today"), (f"{LONG} ↔ {LONG[::-1]}", "today")),
        ((LONG, f"{LONG}: yes · {LONG}: no"), (LONG, f"{LONG}: yes · {LONG}: so")),
    ],
)
def test_what_follows_a_long_name_can_be_read(
    section: RowSection, one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert pictured(section, *one) != pictured(section, *other)
    assert section.view.visualRect(section.model.index(2, 0)).height() == ROW_HEIGHT


def test_towers_of_accents_stay_in_their_row(section: RowSection) -> None:
    pictures = []
    for name in ("Zoe", "Zoe" + "\u0308" * 300):
        section.show_rows([TwoLineRow(1, "Ana", "today"), TwoLineRow(2, name, name), TwoLineRow(3, "Li", "today")])
        whole = section.view.viewport().grab().toImage()
        rows = (section.view.visualRect(section.model.index(row, 0)) for row in (0, 2))
        pictures.append([whole.copy(row) for row in rows])
    assert pictures[0] == pictures[1]


def test_rows_need_less_height_where_there_is_more_width(section: RowSection, qtbot: QtBot) -> None:
    narrow = pictured(section, f"{LONG} · a report", "today").height()
    section.resize(900, 360)
    qtbot.waitUntil(lambda: section.view.visualRect(section.model.index(1, 0)).height() == ROW_HEIGHT)
    assert narrow > ROW_HEIGHT


def test_more_rows_than_can_be_measured_at_once_have_one_line_each(section: RowSection) -> None:
    section.show_rows([TwoLineRow(number, LONG, LONG) for number in range(1, 2000)])
    assert section.view.visualRect(section.model.index(1500, 0)).height() == ROW_HEIGHT
    section.show_rows([TwoLineRow(number, LONG, LONG) for number in range(1, 9)])
    assert section.view.visualRect(section.model.index(1, 0)).height() > ROW_HEIGHT
