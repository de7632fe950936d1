"""The page of reminders in the whole window: added, edited, deleted, paused, and the history read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from netdesk.app import Application
from netdesk.core.people import PersonDraft
from netdesk.core.reminders import ReminderDraft
from netdesk.services import nudges, people, reminders
from netdesk.services.desk import Desk
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.theme import ROW_HEIGHT
from netdesk.ui.main_window import MINIMUM_SIZE
from netdesk.ui.pause_dialog import PauseDialog
from netdesk.ui.reminder_dialog import ReminderDialog
from netdesk.ui.reminders_page import HISTORY, RemindersPage
from tests.fakes import FakeClock
from tests.ui.asking import FakeAsker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FakeClock(NOW))
    ana = desk.run(people.add, PersonDraft(given="Ana", family="Horvat")).result()
    desk.run(reminders.add, ReminderDraft("Pay the fee", date(2026, 11, 20))).result()
    rule = "FREQ=MONTHLY;INTERVAL=3"
    desk.run(reminders.add, ReminderDraft("Ask about storage", date(2026, 12, 24), person_id=ana, rrule=rule)).result()
    yield desk
    desk.close()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[RemindersPage]:
    app = Application(qapp, desk, FakeAsker())  # type: ignore[arg-type]
    qtbot.addWidget(app.window)
    app.show()
    app.window.complete()
    app.window.reminders_asked.emit()
    shown = app.window.current_page()
    assert isinstance(shown, RemindersPage)
    qtbot.waitUntil(shown.view.hasFocus)
    yield shown
    app.close()


def texts(page: RemindersPage) -> list[str]:
    return [page.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(page.model.rowCount())]


def dialog(page: RemindersPage, kind: type) -> object:
    return next(each for each in page.window().findChildren(kind) if each.isVisible())


def press(qtbot: QtBot, page: RemindersPage, key: Qt.Key) -> None:
    """A key on the list, to which the window goes back when a dialog has closed."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    page.window().activateWindow()
    qtbot.waitUntil(page.view.hasFocus)
    qtbot.keyClick(page.view, key)


def test_what_is_to_come_in_order(page: RemindersPage) -> None:
    assert texts(page) == [
        "Now",
        "Pay the fee, due 2 days ago",
        "To come",
        "Ask about storage, 24 Dec · Ana Horvat · every 3 months",
    ]


def test_a_reminder_is_added_edited_and_deleted_by_key(qtbot: QtBot, page: RemindersPage) -> None:
    press(qtbot, page, Qt.Key.Key_N)
    form = dialog(page, ReminderDialog)
    assert isinstance(form, ReminderDialog)
    qtbot.keyClicks(form.text, "Review the plan")
    form.submit()
    qtbot.waitUntil(lambda: any("Review the plan" in text for text in texts(page)))
    press(qtbot, page, Qt.Key.Key_Return)
    form = dialog(page, ReminderDialog)
    assert isinstance(form, ReminderDialog)
    assert form.text.text() == "Pay the fee"
    form.text.setText("Pay the membership")
    form.submit()
    qtbot.waitUntil(lambda: texts(page)[1].startswith("Pay the membership"))
    press(qtbot, page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not any("membership" in text for text in texts(page)))


def test_everything_is_paused_and_resumed(qtbot: QtBot, page: RemindersPage, desk: Desk) -> None:
    press(qtbot, page, Qt.Key.Key_P)
    form = dialog(page, PauseDialog)
    assert isinstance(form, PauseDialog)
    form.submit()
    qtbot.waitUntil(lambda: texts(page)[:2] == ["Paused", "All reminders, until 6 Dec"])
    assert nudges.count_due(desk.reader, NOW) == 0
    page.view.setCurrentIndex(page.model.index(1, 0))
    press(qtbot, page, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: texts(page)[0] == "Now")
    assert nudges.count_due(desk.reader, NOW) == 1


def test_the_history_is_read_and_searched(qtbot: QtBot, page: RemindersPage, desk: Desk) -> None:
    key = nudges.today(desk.reader, NOW)[0].key
    desk.run(nudges.snooze, key, date(2026, 12, 1)).result()
    page.which.choose(HISTORY)
    assert texts(page) == ["Sunday 22 November", "Pay the fee, snoozed until 1 Dec · 10:00"]
    page.search.setText("storage")
    assert texts(page) == []
    page.search.setText("fee")
    assert len(texts(page)) == 2


def test_escape_goes_back_to_today(qtbot: QtBot, page: RemindersPage) -> None:
    window = page.window()
    press(qtbot, page, Qt.Key.Key_Escape)
    assert window.current_page() is not page  # type: ignore[attr-defined]


def test_in_a_narrow_window_title_and_buttons_have_their_room(page: RemindersPage) -> None:
    page.window().resize(*MINIMUM_SIZE)
    QApplication.processEvents()
    named = [button for button in page.findChildren(Button) if button.isVisible() and button.y() < 3 * ROW_HEIGHT]
    for button in named:
        assert button.accessibleName()
        assert button.width() >= button.sizeHint().width()
    heading = next(label for label in page.findChildren(QLabel) if label.text() == "Reminders")
    assert heading.width() >= heading.sizeHint().width()
