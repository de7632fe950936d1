"""The empty state of a page: its buttons keep their words in a small window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.empty_state import EmptyState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("width", [420, 1000])
def test_every_button_has_room_for_its_words_and_is_within_the_page(qtbot: QtBot, width: int) -> None:
    words = ("Choose files …", "Choose a folder …", "My own addresses …", "Not now")
    page = QWidget()
    qtbot.addWidget(page)
    state = EmptyState(
        "import", "Drop files here", "What they are.", [(each, "open", state_of) for each in words], page
    )
    state.resize(width, 480)
    page.show()
    buttons = state.findChildren(Button)
    assert [button.text() for button in buttons] == list(words)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    assert all(state.rect().contains(button.geometry()) for button in buttons)
    is_stacked = len({button.y() for button in buttons}) == len(words)
    assert is_stacked == (width == 420)


def state_of() -> None:
    """A step that leads nowhere."""
