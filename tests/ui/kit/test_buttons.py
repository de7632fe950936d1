"""Nothing that a button draws lies over anything else, whichever way the layout runs."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from netdesk.ui.kit.buttons import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_icon_words_hint_and_arrow_lie_apart(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    button = Button("&Add person", icon="plus", hint="Ctrl+N")
    button.setMenu(QMenu(button))
    button.setLayoutDirection(direction)
    button.resize(button.sizeHint())
    qtbot.addWidget(button)
    places = button.places()
    assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]
    assert all(button.rect().contains(place) for place in places)
    order = sorted(places, key=lambda place: place.left())
    assert order == list(places if direction is Qt.LayoutDirection.LeftToRight else reversed(places))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_button_anywhere(key: Qt.Key, qtbot: QtBot) -> None:
    button = Button("Choose")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
