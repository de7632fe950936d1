"""Lists of lines in dialogs: room to press, the ground of chosen rows, and ticks that are pressed where they are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QListWidgetItem

from netdesk.core.met import Met
from netdesk.ui.kit.line_list import LineList
from netdesk.ui.kit.theme import GRID, colours_of
from netdesk.ui.met_dialog import MetDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def lines(qtbot: QtBot) -> LineList:
    made = LineList("Lines")
    qtbot.addWidget(made)
    for words in ("one", "two", "three"):
        item = QListWidgetItem(words, made)
        item.setCheckState(Qt.CheckState.Unchecked)
    made.resize(300, 200)
    made.show()
    return made


def first_ink(lines: LineList, row: int) -> QPoint:
    """Where the tick of a row begins to be drawn, halfway down the row."""
    rect = lines.visualItemRect(lines.item(row))
    picture = lines.viewport().grab().toImage()
    ground = picture.pixel(rect.right() - 2, rect.center().y())
    return next(
        QPoint(x, rect.center().y())
        for x in range(rect.left(), rect.right())
        if picture.pixel(x, rect.center().y()) != ground
    )


def test_a_line_has_room(lines: LineList) -> None:
    words = lines.fontMetrics().height()
    assert lines.sizeHintForRow(0) >= words + GRID


def test_a_tick_is_pressed_where_it_is_drawn(lines: LineList, qtbot: QtBot) -> None:
    at = first_ink(lines, 1)
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(6, 0))
    assert lines.item(1).checkState() is Qt.CheckState.Checked
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(2, 0))
    assert lines.item(1).checkState() is Qt.CheckState.Checked


def test_a_chosen_line_has_the_ground_of_any_chosen_row(lines: LineList) -> None:
    lines.setCurrentRow(1)
    rect = lines.visualItemRect(lines.item(1))
    ground = lines.viewport().grab().toImage().pixelColor(rect.right() - GRID, rect.center().y())
    assert ground == QColor(colours_of(lines.palette()).selection)


def test_who_is_met_stands_beside_the_line_it_is_about(qtbot: QtBot) -> None:
    dialog = MetDialog(lambda text: [Met(name) for name in text.splitlines()], date(2026, 11, 22))
    qtbot.addWidget(dialog)
    dialog.names.setPlainText("Ana Horvat\nBo Quist\nLi Wei")
    dialog.show()
    cursor = QTextCursor(dialog.names.document())
    for row in range(3):
        typed = dialog.names.cursorRect(cursor).center()
        beside = dialog.found.visualItemRect(dialog.found.item(row)).center()
        typed_at = dialog.names.viewport().mapTo(dialog, typed).y()
        assert abs(typed_at - dialog.found.viewport().mapTo(dialog, beside).y()) <= 2
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
