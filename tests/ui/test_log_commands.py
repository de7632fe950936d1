"""What is done with the log from the window: edited, split and settled from a profile or the Journal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl

from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, Outcome, Promise, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.core.offers import IdeaDraft
from netdesk.core.reminders import ReminderDraft
from netdesk.services import exchanges, ideas, interactions, promises, reminders
from netdesk.ui.exchange_dialog import ExchangeDialog
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.met_dialog import MetDialog
from netdesk.ui.people_page import PeoplePage
from netdesk.ui.profile_view import ProfileView
from netdesk.ui.reminder_dialog import ReminderDialog
from netdesk.ui.split_dialog import SplitDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.opened import World

DAY = date(2026, 11, 20)
ADVICE = Exchange(Direction.ASK, ExchangeKind.KNOWLEDGE, "advice", Side.ME)
PAPER = Promise(Side.ME, "the paper")


@pytest.fixture
def talked(busy: World) -> int:
    """An entry with two people, an ask and a promise; returns its number."""
    draft = InteractionDraft(DAY, (1, 2), Channel.PHONE, what="chat", exchanges=(ADVICE,), promises=(PAPER,))
    return busy.desk.run(interactions.log, draft).result()


def follow(busy: World, target: str) -> None:
    """Follow a link of the profile of the first person."""
    page = busy.window.show_room("people")
    assert isinstance(page, PeoplePage)
    page.open_person(1)
    busy.desk.run(lambda _store: None).result()
    page.detail._on_soon_timeout()
    view = page.detail.findChild(ProfileView)
    assert target in view._text.toHtml()
    view._text.anchorClicked.emit(QUrl(target))


def test_a_promise_is_kept_from_the_profile(qtbot: QtBot, busy: World, talked: int) -> None:
    number = promises.opened(busy.desk.reader)[0].promise.promise_id
    follow(busy, f"netdesk:act/promise/{number}/keep")
    qtbot.waitUntil(lambda: promises.opened(busy.desk.reader) == [])
    assert promises.get(busy.desk.reader, number).promise.done_on == date(2026, 11, 22)


def test_what_came_of_an_ask_is_said_from_the_profile(qtbot: QtBot, busy: World, talked: int) -> None:
    number = exchanges.newest(busy.desk.reader)[0].exchange.exchange_id
    follow(busy, f"netdesk:act/exchange/{number}/NO_ANSWER")
    qtbot.waitUntil(lambda: exchanges.get(busy.desk.reader, number).exchange.outcome is Outcome.NO_ANSWER)


def test_an_entry_is_edited_and_deleted_from_the_profile(qtbot: QtBot, busy: World, talked: int) -> None:
    follow(busy, f"netdesk:act/interaction/{talked}/open")
    dialog = busy.dialog(LogDialog)
    assert [type(row).__name__ for row in dialog.extras.rows()] == ["GivenRow", "PromisedRow"]
    dialog.delete_asked.emit()
    qtbot.waitUntil(lambda: busy.window.undo_bar.text().startswith("Deleted chat"))
    busy.window.undo_asked.emit()
    qtbot.waitUntil(lambda: busy.window.undo_bar.text().startswith("Undone"))
    assert len(exchanges.newest(busy.desk.reader)) == 1


def test_an_entry_is_split_from_its_form(qtbot: QtBot, busy: World, talked: int) -> None:
    busy.app.commands.logs.edit(talked)
    busy.dialog(LogDialog).split_asked.emit()
    dialog = busy.dialog(SplitDialog)
    dialog.submitted.emit((interactions.get(busy.desk.reader, talked).people[0][0],), (), ())
    dialog.reject()
    qtbot.waitUntil(lambda: len(interactions.get(busy.desk.reader, talked).people) == 1)


def test_an_exchange_alone_is_edited_and_deleted(qtbot: QtBot, busy: World) -> None:
    number = busy.desk.run(exchanges.add, ExchangeDraft(DAY, (1,), ADVICE)).result()
    follow(busy, f"netdesk:act/exchange/{number}/open")
    dialog = busy.dialog(ExchangeDialog)
    dialog.day.setText("in 3 days")
    dialog.submitted.emit()
    qtbot.waitUntil(lambda: not busy.app.doer.is_busy)
    assert not dialog.isHidden()
    dialog.day.setText("3 Nov")
    dialog.row.what.setText("more advice")
    dialog.submitted.emit()
    qtbot.waitUntil(lambda: exchanges.get(busy.desk.reader, number).exchange.what == "more advice")
    assert exchanges.get(busy.desk.reader, number).on == date(2026, 11, 3)
    qtbot.waitUntil(lambda: not busy.window.findChildren(ExchangeDialog))
    busy.app.commands.logs.edit_exchange(number)
    busy.dialog(ExchangeDialog).delete_asked.emit()
    qtbot.waitUntil(lambda: exchanges.newest(busy.desk.reader) == [])
    qtbot.waitUntil(lambda: not busy.window.findChildren(ExchangeDialog))


def test_the_keys_of_a_row_say_for_whom_it_was_worth_it(qtbot: QtBot, busy: World, talked: int) -> None:
    for worth in (True, False, None):
        busy.app.commands.logs.note_worth(talked, "them")
        qtbot.waitUntil(lambda worth=worth: interactions.get(busy.desk.reader, talked).worth_them is worth)
    assert interactions.get(busy.desk.reader, talked).worth_me is None


def test_everybody_met_is_logged_from_anywhere(qtbot: QtBot, busy: World) -> None:
    busy.window.met_asked.emit()
    dialog = busy.dialog(MetDialog)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog._error.isVisible())
    dialog.at_event.setText("Grid Fair")
    dialog.names.setPlainText("Zed Young\nYan Xu, Elektra")
    dialog.submit()
    qtbot.waitUntil(lambda: busy.window.undo_bar.text() == "Logged in person with Zed Young, Yan Xu")


def test_enter_pressed_twice_logs_once(qtbot: QtBot, busy: World) -> None:
    before = busy.desk.reader.one("SELECT count(*) FROM interaction")
    busy.app.commands.logs.log([1])
    dialog = busy.dialog(LogDialog)
    dialog.line.setText("coffee")
    dialog.line.textEdited.emit("coffee")
    dialog.submit()
    dialog.submit()
    qtbot.waitUntil(lambda: not busy.app.doer.is_busy)
    assert before is not None
    assert busy.desk.reader.one("SELECT count(*) FROM interaction") == (before[0] + 1,)
    qtbot.waitUntil(lambda: not busy.window.findChildren(LogDialog))


def test_after_logging_one_key_says_for_whom_it_was_worth_it(qtbot: QtBot, busy: World) -> None:
    busy.app.commands.logs.log([1])
    dialog = busy.dialog(LogDialog)
    dialog.line.setText("coffee")
    dialog.line.textEdited.emit("coffee")
    dialog.submit()
    bar = busy.window.undo_bar
    qtbot.waitUntil(lambda: len(bar._offers) == 2)
    assert bar.text().startswith("Logged coffee")
    bar._offers[1].click()
    qtbot.waitUntil(lambda: interactions.newest(busy.desk.reader, 1)[0].worth_them is True)
    qtbot.waitUntil(lambda: bar.text().startswith("Noted whether coffee"))
    assert bar._offers == []


def test_before_i_ask_it_is_said_what_is_missing_and_what_could_be_brought_first(qtbot: QtBot, busy: World) -> None:
    busy.desk.run(ideas.think, IdeaDraft(1, "the storage report")).result()
    busy.app.commands.logs.log([1])
    dialog = busy.dialog(LogDialog)
    qtbot.keyClicks(dialog.line, "mail to Ana, asked for advice on tariffs")
    said = dialog.readiness.text()
    assert "A cold ask: " in said
    assert "could bring: the storage report (your idea)" in said
    dialog.reject()


def test_reminders_about_somebody_are_on_their_profile_and_edited_from_there(qtbot: QtBot, busy: World) -> None:
    draft = ReminderDraft("call back", date(2026, 12, 6), person_id=1)
    number = busy.desk.run(reminders.add, draft).result()
    busy.desk.run(reminders.add, ReminderDraft("somebody else", date(2026, 12, 6), person_id=2)).result()
    follow(busy, f"netdesk:act/reminder/{number}/open")
    dialog = busy.dialog(ReminderDialog)
    assert dialog.text.text() == "call back"
    dialog.reject()
    view = busy.window.findChild(ProfileView)
    assert view is not None
    assert "Reminders" in view._text.toPlainText()
    assert "somebody else" not in view._text.toPlainText()
    busy.desk.run(reminders.delete, number).result()
    qtbot.waitUntil(lambda: "call back" not in view._text.toPlainText())
