"""The form of an interaction, filled in by keys alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.errors import InputError
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.person_hit import PersonHit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PEOPLE = [PersonHit(1, "Ana Horvat", "Elektra"), PersonHit(2, "Anabel Roth"), PersonHit(3, "Li Wei")]
TODAY = date(2026, 11, 22)


def find(text: str) -> list[PersonHit]:
    return [hit for hit in PEOPLE if hit.name.lower().startswith(text.lower())]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[LogDialog]:
    dialog = LogDialog(find, TODAY)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.people.edit.hasFocus)
    return dialog


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def test_a_coffee_is_logged_in_a_few_keys(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.people.edit, "an")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.people.edit, "li")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.what, "coffee")
    with qtbot.waitSignal(dialog.submitted) as caught:
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert caught.args == [InteractionDraft(TODAY, (2, 3), Channel.IN_PERSON, what="coffee")]


def test_everything_can_be_said(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.people.pick([PEOPLE[0]])
    dialog.channel.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "v")
    dialog.day.setDate(QDate(2026, 11, 20))
    dialog.initiator.choose(Initiator.THEM)
    dialog.minutes.setValue(45)
    qtbot.keyClicks(dialog.note, "budget")
    assert dialog.draft() == InteractionDraft(
        date(2026, 11, 20), (1,), Channel.VIDEO, initiated_by=Initiator.THEM, minutes=45, note="budget"
    )


def test_who_started_it_can_be_taken_back(dialog: LogDialog) -> None:
    dialog.initiator.choose(Initiator.ME)
    dialog.initiator.choose(Initiator.ME)
    assert dialog.draft().initiated_by is None
    dialog.channel.choose(Channel.IN_PERSON)
    assert dialog.draft().channel is Channel.IN_PERSON


def test_a_name_that_can_mean_one_person_is_taken(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.people.edit, "ana h")
    with qtbot.waitSignal(dialog.submitted) as caught:
        dialog.submit()
    assert caught.args[0].people == (1,)


def test_a_name_that_is_not_clear_is_said_beside_its_field(qtbot: QtBot, dialog: LogDialog) -> None:
    qtbot.keyClicks(dialog.people.edit, "an")
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.submit()
    assert dialog._errors["people"].isVisible()
    assert "“an”" in dialog._errors["people"].text()


@pytest.mark.parametrize("field", ["people", "on", "minutes"])
def test_what_cannot_be_used_is_said_beside_its_field(dialog: LogDialog, field: str) -> None:
    dialog.show_error(InputError("This cannot be.", field))
    assert [name for name, label in dialog._errors.items() if label.isVisible()] == [field]


def test_backspace_and_the_chips_take_people_back(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.people.pick(PEOPLE)
    qtbot.keyClick(dialog.people.edit, Qt.Key.Key_Backspace)
    assert dialog.people.people() == [1, 2]
    chip = next(
        each
        for line in dialog.people._lines
        for each in line.findChildren(type(dialog.people._chip(PEOPLE[0])))
        if each.accessibleName() == "Remove Ana Horvat"
    )
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert dialog.people.people() == [2]


def test_nobody_is_offered_twice(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.people.pick([PEOPLE[0]])
    qtbot.keyClicks(dialog.people.edit, "ana")
    assert dialog.people.hits.count() == 1


def test_yesterday_is_a_button(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.day.setDate(QDate(2026, 12, 24))
    assert dialog.draft().on == TODAY


def test_a_name_that_stands_there_already_can_be_typed_again(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.people.pick([PEOPLE[0]])
    qtbot.keyClicks(dialog.people.edit, "ana h")
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.people.people() == [1]
    assert dialog.people.pending() == ""
