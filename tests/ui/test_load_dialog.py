"""The load check in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from netdesk.core.load import Load, Stretch
from netdesk.ui.load_dialog import LoadDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World


def shown(qtbot: QtBot, load: Load, stretches: Sequence[Stretch] = ()) -> LoadDialog:
    dialog = LoadDialog(load, stretches)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_too_much_is_said_with_its_numbers_and_can_be_stretched(qtbot: QtBot) -> None:
    lines = [Stretch("closeness 5", 6, 30, 48), Stretch("", 1, 7, 12)]
    dialog = shown(qtbot, Load(1.6, 1.0, 40, 90, 90, due=30, due_stretched=12), lines)
    assert "11.2 touches a week" in dialog.sentence.text()
    assert "7.0: 90 in 90 days" in dialog.sentence.text()
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert {"closeness 5 · 6 people", "monthly", "every 48 days", "their own · 1 person"} <= set(said)
    assert "Due today: 30; stretched it would be 12." in said
    with qtbot.waitSignal(dialog.stretch_asked):
        dialog.stretch.click()


def test_what_fits_or_is_not_known_offers_nothing(qtbot: QtBot) -> None:
    for load, words in (
        (Load(1.0, 1.0, 40, 90, 90), "90 in 90 days"),
        (Load(1.0, 0.0, 40, 0, 5), "younger than 28 days"),
    ):
        dialog = shown(qtbot, load)
        assert words in dialog.sentence.text()
        assert not hasattr(dialog, "stretch")


def test_where_nobody_has_a_cadence_nothing_is_promised(world: World) -> None:
    world.app.commands.nudges.check_load()
    assert "0.0 touches a week" in world.dialog(LoadDialog).sentence.text()
    world.dialog(LoadDialog).reject()
