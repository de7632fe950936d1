"""The table of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from netdesk.core.drafts import Unreadable
from netdesk.core.people import PersonDraft
from netdesk.core.plan import Create, Plan
from netdesk.models.plan_model import PlanModel, Section
from netdesk.ui.kit.theme import LIGHT, Scheme, Theme
from netdesk.ui.plan_table import PlanTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_why_something_cannot_be_read_is_read_whole(qtbot: QtBot) -> None:
    reason = "Margaret Quibble is not among your people, and an endorsement of a skill adds nobody by itself. " * 2
    new = tuple(Create(PersonDraft(given=name), ()) for name in ("Ana", "Li"))
    model = PlanModel(
        Plan(creates=new, unreadable=(Unreadable("a.csv", "line 1", "short"), Unreadable("a.csv", "line 2", reason)))
    )
    table = PlanTable("The plan")
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show_plan(model)
    table.show_section(model, Section.UNREADABLE)
    table.show()
    short, long = table.rowHeight(0), table.rowHeight(1)
    assert long > short
    table.resize(500, 400)
    qtbot.waitUntil(lambda: table.rowHeight(1) > long)
    assert table.columnWidth(1) > 120
    assert table.rowHeight(0) == short
    table.show_section(model, Section.NEW)
    assert [table.rowHeight(row) for row in range(2)] == [table.verticalHeader().defaultSectionSize()] * 2


def test_a_chosen_row_is_on_the_ground_of_the_other_lists(qapp: QApplication, qtbot: QtBot) -> None:
    Theme(qapp, Scheme.LIGHT)
    model = PlanModel(Plan(creates=(Create(PersonDraft(given="Ana"), ()), Create(PersonDraft(given="Li"), ()))))
    table = PlanTable("The plan")
    qtbot.addWidget(table)
    table.show_plan(model)
    table.show_section(model, Section.NEW)
    table.resize(900, 200)
    table.show()
    table.selectRow(1)
    row = table.visualRect(model.index(1, 1))
    ground = table.viewport().grab().toImage().pixelColor(row.right() - 4, row.center().y())
    assert ground == QColor(LIGHT.selection)
