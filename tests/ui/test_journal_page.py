"""The Journal in the window: asked, edited, and walked by keys."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from netdesk.core.capture.said import Capture
from netdesk.core.channel import Channel
from netdesk.core.exchanges import Direction, Exchange, Promise, Side
from netdesk.core.interactions import InteractionDraft
from netdesk.core.people import PersonDraft
from netdesk.services import interactions, met, people
from netdesk.services.desk import Desk
from netdesk.ui.journal_page import JournalPage
from netdesk.ui.log_dialog import LogDialog
from netdesk.ui.met_dialog import MetDialog
from netdesk.ui.person_finder import PersonFinder
from netdesk.ui.person_hit import PersonHit
from netdesk.ui.split_dialog import SplitDialog
from tests.seeds import FixedClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TALK = InteractionDraft(
    date(2026, 2, 1),
    (1, 2),
    Channel.IN_PERSON,
    what="coffee",
    minutes=45,
    worth_me=False,
    exchanges=(Exchange(Direction.GIVE, what="a book"),),
    promises=(Promise(Side.ME, "send the paper"),),
    topics=("storage",),
)
CALL = InteractionDraft(date(2026, 1, 5), (1,), Channel.PHONE, what="call")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FixedClock())
    desk.run(people.add_many, [PersonDraft(given="Ana"), PersonDraft(given="Li")], "two").result()
    for draft in (TALK, CALL):
        desk.run(interactions.log, draft).result()
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> JournalPage:
    made = JournalPage(desk)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.refresh()
    return made


def titles(page: JournalPage) -> list[str]:
    rows = [page.model.row(page.model.index(row)) for row in range(page.model.rowCount())]
    return [row.title for row in rows if row is not None and row.interaction_id]


def test_what_is_typed_is_found_as_it_is_typed(page: JournalPage, qtbot: QtBot) -> None:
    assert titles(page) == ["coffee", "call"]
    qtbot.keyClicks(page.search, "with:li")
    assert titles(page) == ["coffee"]
    page.search.setText("channel:phone")
    assert titles(page) == ["call"]
    page.search.setText("nothing like it")
    assert page._stack.currentWidget() is page._nothing_found
    page._nothing_found._buttons[0].click()
    assert titles(page) == ["coffee", "call"]


def test_a_mistake_is_told_when_the_typing_rests(page: JournalPage, qtbot: QtBot) -> None:
    page.search.setText("minutes:long")
    qtbot.waitUntil(page._complaint.isVisible)
    assert "whole number" in page._complaint.text()
    assert titles(page) == ["coffee", "call"]


def test_fields_and_names_are_completed(page: JournalPage) -> None:
    offered = interactions.completions(page._desk.reader, "chan", 4)
    assert [each.text for each in offered] == ["channel:"]
    offered = interactions.completions(page._desk.reader, "with:a", 6)
    assert [each.text for each in offered] == ["Ana"]


def test_keys_ask_for_what_is_current(page: JournalPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    with qtbot.waitSignal(page.edit_asked) as asked:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert asked.args == [1]
    with qtbot.waitSignal(page.open_asked) as asked:
        qtbot.keyClick(page.view, Qt.Key.Key_O)
    assert asked.args == [1]
    with qtbot.waitSignal(page.delete_asked) as asked:
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert asked.args == [1]


def test_an_entry_is_edited_and_what_is_not_touched_stays(desk: Desk, qtbot: QtBot) -> None:
    entry = interactions.get(desk.reader, 1)
    assert entry.draft() == TALK
    hits = [PersonHit(person_id, name) for person_id, name in entry.people]
    dialog = LogDialog(PersonFinder(desk), Capture, lambda _ids: (), date(2026, 11, 22), hits, stored=entry.draft())
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.line.isVisible()
    assert dialog.draft() == TALK
    dialog.form.minutes.setValue(60)
    dialog.form.people._drop(2)
    edited = dialog.draft()
    desk.run(interactions.edit, 1, edited).result()
    after = interactions.get(desk.reader, 1)
    assert (after.minutes, after.people) == (60, ((1, "Ana"),))
    assert (after.exchanges, after.promises, after.worth_me) == (TALK.exchanges, TALK.promises, False)


@pytest.mark.parametrize(("key", "side"), [(Qt.Key.Key_M, "me"), (Qt.Key.Key_T, "them")])
def test_one_key_says_for_whom_it_was_worth_it(page: JournalPage, qtbot: QtBot, key: Qt.Key, side: str) -> None:
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    with qtbot.waitSignal(page.worth_asked) as asked:
        qtbot.keyClick(page.view, key)
    assert asked.args[1] == side


def test_an_entry_with_several_people_is_split(desk: Desk, qtbot: QtBot) -> None:
    entry = interactions.get(desk.reader, 1)
    dialog = SplitDialog(entry)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog._split.isEnabled()
    assert dialog.list.count() == len(entry.people) + len(entry.exchanges) + len(entry.promises)
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(dialog.submitted) as asked:
        dialog.submit()
    assert asked.args == [(entry.people[1][0],), (entry.exchanges[0].exchange_id,), ()]


def test_everybody_met_is_shown_as_it_is_typed(desk: Desk, qtbot: QtBot) -> None:
    dialog = MetDialog(partial(met.read, desk.reader), date(2026, 11, 22))
    qtbot.addWidget(dialog)
    dialog.at_event.setText("PyCon")
    dialog.names.setPlainText("Ana\nZed Young, Elektra")
    assert [dialog.found.item(row).text() for row in range(2)] == ["✓ Ana", "+ Zed Young at Elektra, new"]
    with qtbot.waitSignal(dialog.submitted) as sent:
        dialog.submit()
    desk.run(met.log, *sent.args).result()
    assert [name for _, name in interactions.newest(desk.reader, 1)[0].people] == ["Ana", "Zed Young"]
