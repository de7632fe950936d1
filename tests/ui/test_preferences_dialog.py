"""Preferences filled in."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTime

from netdesk.core.cadence import Cadence
from netdesk.services.preferences import Preferences
from netdesk.ui.preferences_dialog import PreferencesDialog
from netdesk.ui.theme import Scheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

BEFORE = Preferences(time(9), True, {5: Cadence(30, 45), 4: Cadence(60, 90), 3: None, 2: None, 1: None})


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PreferencesDialog]:
    dialog = PreferencesDialog(BEFORE, Scheme.SYSTEM)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_untouched_it_says_what_there_was(dialog: PreferencesDialog) -> None:
    assert dialog.preferences() == BEFORE


def test_all_of_it_can_be_changed(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    dialog.notify_at.setTime(QTime(7, 30))
    dialog.close_to_tray.setChecked(False)
    dialog.intervals[3][0].setValue(100)
    dialog.intervals[5][0].setValue(0)
    with qtbot.waitSignal(dialog.submitted) as caught:
        dialog.submit()
    said: Preferences = caught.args[0]
    assert (said.notify_at, said.close_to_tray) == (time(7, 30), False)
    assert said.cadences == {5: None, 4: Cadence(60, 90), 3: Cadence(100, 100), 2: None, 1: None}


def test_colours_are_seen_at_once(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    with qtbot.waitSignal(dialog.scheme_chosen) as caught:
        dialog.scheme.choose(Scheme.DARK)
    assert caught.args == [Scheme.DARK]
