"""What pops up below a line looks like the lists of the window, in light and in dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QListView, QListWidget

from netdesk.ui.kit.completion import Completer, PopupList, make_roomy
from netdesk.ui.kit.fields import CLOSE_HEIGHT, LineEdit
from netdesk.ui.kit.slim_scroll_bar import SlimScrollBar
from netdesk.ui.kit.theme import GRID, Scheme, Theme, colours_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NAMES = [f"Elektra {number}" for number in range(30)] + ["Nordic elektra", "Orval"]


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Scheme]:
    before = qapp.palette()
    theme = Theme(qapp, request.param)
    yield request.param
    theme.choose(Scheme.LIGHT)
    theme.deleteLater()
    qapp.setPalette(before)


def shown(popup: QListView) -> list[str]:
    return [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]


@pytest.mark.usefixtures("scheme")
def test_a_line_is_completed_from_roomy_rows_with_a_thin_bar(qtbot: QtBot) -> None:
    edit = LineEdit()
    edit.setCompleter(Completer(NAMES, edit, is_within=True))
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "ELEK")
    popup = edit.completer().popup()
    assert isinstance(popup, QListView)
    qtbot.waitUntil(popup.isVisible)
    assert shown(popup) == NAMES[:-1]
    assert popup.visualRect(popup.model().index(0, 0)).height() == CLOSE_HEIGHT
    assert isinstance(popup.verticalScrollBar(), SlimScrollBar)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "Elektra 0"


@pytest.mark.usefixtures("scheme")
@pytest.mark.parametrize("kind", [PopupList, QListWidget])
def test_the_chosen_row_and_the_ground_of_the_bar_are_those_of_a_list(qtbot: QtBot, kind: type[QListView]) -> None:
    popup = kind()
    if isinstance(popup, QListWidget):
        popup.addItems(NAMES)
    else:
        popup.setModel(Completer(NAMES, popup).model())
    make_roomy(popup)
    qtbot.addWidget(popup)
    popup.resize(40 * GRID, 6 * CLOSE_HEIGHT)
    popup.setCurrentIndex(popup.model().index(1, 0))
    popup.show()
    colours, picture = colours_of(popup.palette()), popup.grab().toImage()
    row = popup.visualRect(popup.model().index(1, 0)).translated(popup.viewport().pos())
    assert picture.pixelColor(row.right() - GRID, row.center().y()) == QColor(colours.selection)
    assert picture.pixelColor(popup.width() - 3, popup.height() - 3) == popup.palette().color(QPalette.ColorRole.Base)
