"""Ctrl+K reaches people and actions by keys alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from netdesk.core.footprint import Footprint
from netdesk.ui.closeness_menu import closeness_actions
from netdesk.ui.help_dialog import HelpDialog
from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.theme import LIGHT, ROW_HEIGHT
from netdesk.ui.palette_dialog import PaletteDialog
from netdesk.ui.person_hit import PersonHit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PEOPLE = [PersonHit(1, "Ana Horvat", "Elektra"), PersonHit(2, "Anabel Roth")]

NOTHING_STORED = Footprint(Path("desk"), (), None, is_encrypted=False)


@pytest.fixture
def done() -> list[str]:
    """The actions that were triggered."""
    return []


@pytest.fixture
def owner(qtbot: QtBot, done: list[str]) -> QWidget:
    """What the actions belong to."""
    owner = QWidget()
    qtbot.addWidget(owner)
    add_action(owner, "Go to &People", lambda: done.append("people"), icon="people", keys=["Ctrl+2"])
    add_action(owner, "Log an interaction …", lambda: done.append("log"), keys=["Ctrl+L"])
    add_action(owner, "Export people …", lambda: done.append("export"))
    return owner


@pytest.fixture
def palette(qtbot: QtBot, owner: QWidget) -> Iterator[PaletteDialog]:
    def find(text: str) -> list[PersonHit]:
        return [hit for hit in PEOPLE if hit.name.lower().startswith(text.lower())]

    dialog = PaletteDialog(owner.actions(), find)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    yield dialog
    dialog.close()


def test_before_typing_it_offers_every_action_with_its_keys(palette: PaletteDialog) -> None:
    assert [(entry.words, entry.detail) for entry in palette.entries()] == [
        ("Go to People", "Ctrl+2"),
        ("Log an interaction …", "Ctrl+L"),
        ("Export people …", ""),
    ]


def test_enter_opens_the_first_person_found(qtbot: QtBot, palette: PaletteDialog) -> None:
    qtbot.keyClicks(palette.edit, "ana")
    with qtbot.waitSignal(palette.person_chosen) as caught:
        qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert caught.args == [1]
    assert not palette.isVisible()


def test_the_arrow_keys_choose(qtbot: QtBot, palette: PaletteDialog) -> None:
    qtbot.keyClicks(palette.edit, "ana")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.person_chosen) as caught:
        qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert caught.args == [2]


def test_an_action_is_found_by_the_beginnings_of_its_words(
    qtbot: QtBot, palette: PaletteDialog, done: list[str]
) -> None:
    qtbot.keyClicks(palette.edit, "peo exp")
    assert [entry.words for entry in palette.entries()] == ["Export people …"]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert done == ["export"]


def test_escape_does_nothing(qtbot: QtBot, palette: PaletteDialog, done: list[str]) -> None:
    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []


def test_where_nothing_is_found_enter_does_nothing(qtbot: QtBot, palette: PaletteDialog, done: list[str]) -> None:
    qtbot.keyClicks(palette.edit, "xyz")
    assert palette.entries() == []
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_it_is_as_high_as_what_it_found(qtbot: QtBot, palette: PaletteDialog) -> None:
    tall, wide = palette.height(), palette.width()
    qtbot.keyClicks(palette.edit, "ana h")
    qtbot.waitUntil(lambda: palette.height() == tall - 2 * ROW_HEIGHT)
    qtbot.keyClicks(palette.edit, "xyz")
    qtbot.waitUntil(palette._nothing.isVisible)
    qtbot.waitUntil(lambda: palette.height() < tall - 2 * ROW_HEIGHT)
    top = palette.pos()
    palette.edit.clear()
    qtbot.waitUntil(lambda: palette.height() == tall)
    assert palette.pos() == top
    assert palette.width() == wide >= 500
    assert not palette._nothing.isVisible()


def test_f1_lists_the_keys_that_there_are(qtbot: QtBot, owner: QWidget) -> None:
    dialog = HelpDialog([("Everywhere", owner.actions()), ("Nothing", [])], NOTHING_STORED)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.keys.findChildren(QLabel)]
    assert texts == ["Everywhere", "Go to People", "Ctrl+2", "Log an interaction …", "Ctrl+L"]


def test_its_edge_stands_out_from_the_page(palette: PaletteDialog) -> None:
    picture = palette.grab().toImage()
    edge = QColor(LIGHT.outline)
    corners = [(0, 0), (palette.width() - 1, 0), (0, palette.height() - 1), (palette.width() - 1, palette.height() - 1)]
    assert all(picture.pixelColor(*corner) == edge for corner in corners)


def test_an_action_comes_before_people_who_are_only_described_by_the_word(qtbot: QtBot, owner: QWidget) -> None:
    hits = [PersonHit(3, "Export Olsen"), PersonHit(4, "Zoe Quist", "Exporters")]
    dialog = PaletteDialog(owner.actions(), lambda _text: hits)
    qtbot.addWidget(dialog)
    dialog.edit.setText("exp")
    assert [entry.words for entry in dialog.entries()] == ["Export Olsen", "Export people …", "Zoe Quist"]


def test_what_states_closeness_is_found_by_that_word(qtbot: QtBot, owner: QWidget) -> None:
    dialog = PaletteDialog(closeness_actions(owner, lambda _level: None), lambda _text: [])
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.edit, "closeness")
    assert len(dialog.entries()) == 6
    qtbot.keyClicks(dialog.edit, " very")
    assert [entry.detail for entry in dialog.entries()] == ["Ctrl+Shift+5"]
