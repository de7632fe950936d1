"""Preferences filled in."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTime

from netdesk.core.cadence import Cadence
from netdesk.core.planner import Manners
from netdesk.core.recurrence import LeapDay
from netdesk.errors import InputError
from netdesk.services.preferences import Preferences
from netdesk.ui.kit.theme import Scheme
from netdesk.ui.preferences_dialog import PreferencesDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

BEFORE = Preferences(
    Manners(), 15, True, {"Profile": 200}, {5: Cadence(30, 45), 4: Cadence(60, 90), 3: None, 2: None, 1: None}
)


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
    when = dialog.reminders
    when.notify_at.setTime(QTime(7, 30))
    when.is_quiet.setChecked(True)
    when.quiet_from.setTime(QTime(22, 0))
    when.quiet_until.setTime(QTime(7, 0))
    when.days_off[6].setChecked(True)
    when.minutes.setValue(0)
    when.lead.setValue(7)
    when.leap.setCurrentIndex(1)
    when.reviews["My topics"].setValue(6)
    dialog.close_to_tray.setChecked(False)
    dialog.intervals[3][0].setValue(100)
    dialog.intervals[5][0].setValue(0)
    with qtbot.waitSignal(dialog.submitted) as caught:
        dialog.submit()
    said: Preferences = caught.args[0]
    quiet = (time(22), time(7))
    assert said.manners == Manners(time(7, 30), quiet, frozenset({6}), 7, LeapDay.MARCH)
    assert (said.daily_minutes, said.close_to_tray) == (0, False)
    assert said.reviews == {"My topics": 183, "Profile": 200}
    assert said.cadences == {5: None, 4: Cadence(60, 90), 3: Cadence(100, 100), 2: None, 1: None}


def test_colours_are_seen_at_once(qtbot: QtBot, dialog: PreferencesDialog) -> None:
    with qtbot.waitSignal(dialog.scheme_chosen) as caught:
        dialog.scheme.choose(Scheme.DARK)
    assert caught.args == [Scheme.DARK]


def test_what_cannot_be_is_said_and_the_form_stays(dialog: PreferencesDialog) -> None:
    dialog.show_error(InputError("Quiet hours that begin when they end would never end.", "quiet"))
    assert dialog._error.isVisible()
    assert dialog.isVisible()
