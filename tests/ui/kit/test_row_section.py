"""A section of rows of two lines, as narrow as a window gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netdesk.models.two_line_rows import TwoLineRow, headed
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.row_section import RowAct, RowSection
from netdesk.ui.kit.two_line_delegate import ROW_HEIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

FIRST, SECOND = TwoLineRow(1, "Ana", "today"), TwoLineRow(2, "nobody", "today")
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


def test_the_keys_go_on_where_the_first_row_comes_and_the_last_goes(qtbot: QtBot) -> None:
    section = RowSection("Ideas", EmptyState("star", "None", "", [("Add", "plus", lambda: None)]), [])
    qtbot.addWidget(section)
    section.show()
    section.show_rows([])
    section.settle()
    assert section.focusWidget().text() == "Add"  # type: ignore[attr-defined]
    section.show_rows([FIRST])
    assert section.focusWidget() is section.view
    section.show_rows([])
    assert section.focusWidget().text() == "Add"  # type: ignore[attr-defined]


def test_what_a_row_cannot_have_done_with_it_is_not_offered(qtbot: QtBot) -> None:
    done: list[str] = []
    acts = [
        RowAct("Add", [], "plus", lambda: done.append("add"), needs_row=False),
        RowAct("Open", [], "open", lambda: done.append("open"), fits=lambda row: row.number == 1),
    ]
    section = RowSection("Ideas", EmptyState("star", "", "", []), acts)
    qtbot.addWidget(section)

    def enabled() -> set[str]:
        return {each.accessibleName() or each.text() for each in section.findChildren(Button) if each.isEnabled()}

    section.show_rows([FIRST, SECOND])
    assert enabled() == {"Add", "Open"}
    section.view.setCurrentIndex(section.model.index(1, 0))
    assert enabled() == {"Add"}
    section.show_rows([])
    assert enabled() == {"Add"}
