"""A reminder filled in, once and by a rule in words."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel

from netdesk.core.recurrence import LeapDay
from netdesk.core.reminders import ReminderDraft
from netdesk.ui.pause_dialog import PauseDialog
from netdesk.ui.person_hit import PersonHit
from netdesk.ui.reminder_dialog import ReminderDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_KEPT = Qt.WidgetAttribute.WA_DeleteOnClose
TODAY = date(2026, 11, 22)
WORKING_DAYS = "30 Nov, 31 Dec, 29 Jan 2027 …"
ANA = PersonHit(1, "Ana Horvat")


def dialog_of(qtbot: QtBot, draft: ReminderDraft | None = None, leap: LeapDay = LeapDay.FEBRUARY) -> ReminderDialog:
    about = (ANA,) if draft is not None and draft.person_id else ()
    dialog = ReminderDialog(lambda text: [ANA] if text else [], TODAY, leap, about, draft)
    dialog.setAttribute(_KEPT, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_once_on_a_day(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    qtbot.keyClicks(dialog.text, "Send the venue list")
    with qtbot.waitSignal(dialog.submitted) as caught:
        dialog.submit()
    assert caught.args == [ReminderDraft("Send the venue list", date(2026, 11, 23), minutes=3)]


@pytest.mark.parametrize(
    ("said", "rrule", "days"),
    [
        ("every 3 months", "FREQ=MONTHLY;INTERVAL=3", "30 Nov, 28 Feb 2027, 30 May 2027 …"),
        ("3rd monday", "FREQ=MONTHLY;BYDAY=3MO", "21 Dec, 18 Jan 2027, 15 Feb 2027 …"),
        (
            "last working day",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            WORKING_DAYS,
        ),
        ("FREQ=DAILY;COUNT=2", "FREQ=DAILY;COUNT=2", "30 Nov, 1 Dec."),
    ],
)
def test_a_rule_in_words_shows_its_days(qtbot: QtBot, said: str, rrule: str, days: str) -> None:
    dialog = dialog_of(qtbot)
    dialog.text.setText("Report")
    dialog.day.setDate(QDate(2026, 11, 30))
    dialog.repeat.setCurrentText(said)
    assert dialog._days.text() == f"Comes on {days}"
    assert dialog.draft().rrule == rrule


def test_a_label_stands_beside_the_words_of_its_field_and_no_line_is_empty(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show()
    for caption in dialog.findChildren(QLabel):
        field = caption.buddy()
        if field is not None and field.height() == caption.height():
            assert caption.geometry().center().y() == pytest.approx(field.geometry().center().y(), abs=1)
    assert sum(each.buddy() is not None for each in dialog.findChildren(QLabel)) == 7
    assert dialog._days.isHidden()
    dialog.repeat.setCurrentText("daily")
    assert not dialog._days.isHidden()


def test_the_rules_offered_are_of_the_day_chosen(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.day.setDate(QDate(2026, 11, 18))
    offered = [dialog.repeat.itemText(row) for row in range(dialog.repeat.count())]
    assert offered[:7] == [
        "once",
        "every day",
        "every week on working days",
        "every week on Wednesday",
        "every 2 weeks on Wednesday",
        "every month",
        "every month on the 3rd Wednesday",
    ]
    for words in offered:
        dialog.repeat.setCurrentText(words)
        dialog.text.setText("x")
        dialog.draft()


def test_29_february_goes_where_it_is_wanted(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, ReminderDraft("Leap", date(2028, 2, 29), rrule="FREQ=YEARLY"), LeapDay.MARCH)
    assert dialog._days.text() == "Comes on 29 Feb 2028, 1 Mar 2029, 1 Mar 2030 …"


def test_a_reminder_is_shown_as_it_was_stated(qtbot: QtBot) -> None:
    stated = ReminderDraft("Call", date(2026, 12, 1), time(15), "FREQ=MONTHLY;BYDAY=-1FR", 1, "Europe/Paris", 20)
    assert dialog_of(qtbot, stated).draft() == stated


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("text", "", "Say what"),
        ("clock", "25:99", "no time of day"),
        ("zone", "Europe/Paris", "goes with a clock time"),
        ("repeat", "sometimes", "does not say how often"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_sent(qtbot: QtBot, field: str, typed: str, message: str) -> None:
    dialog = dialog_of(qtbot)
    dialog.text.setText("Call")
    edit = getattr(dialog, field)
    edit.setCurrentText(typed) if field == "repeat" else edit.setText(typed)
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.submit()
    assert message in dialog._error.text()
    assert dialog.focusWidget() is edit


def test_a_name_typed_and_not_picked_is_asked_about(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.text.setText("Call")
    dialog.about.edit.setText("Nobody")
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.submit()
    assert "“Nobody”" in dialog._error.text()


def test_a_pause_from_a_day_to_a_day_or_without_end(qtbot: QtBot) -> None:
    dialog = PauseDialog("Pause all reminders", TODAY)
    dialog.setAttribute(_KEPT, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.since.setDate(QDate(2026, 12, 20))
    dialog.until.setDate(QDate(2027, 1, 5))
    with qtbot.waitSignal(dialog.submitted) as caught:
        dialog.submit()
    assert caught.args == [date(2026, 12, 20), date(2027, 1, 5)]
    dialog.is_open.setChecked(True)
    with qtbot.waitSignal(dialog.submitted) as caught:
        dialog.submit()
    assert caught.args == [date(2026, 12, 20), None]
