"""Merging as the whole window offers it: from People, from the palette, beside an open editor."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from shiboken6 import delete

from netdesk.app import Application
from netdesk.core.people import PersonDraft
from netdesk.services import duplicates, people, undo
from netdesk.services.desk import Desk
from netdesk.ui.duplicates_page import DuplicatesPage
from netdesk.ui.people_page import PeoplePage
from tests.fakes import FakeClock
from tests.ui.asking import FakeAsker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class World:
    """An open desk with Ana Horvat twice."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.desk = Desk(folder, FakeClock(datetime(2026, 11, 22, 10, tzinfo=UTC)))
        drafts = [PersonDraft("Ana", "Horvat", tags=("a",)), PersonDraft("Ana", "Horvat", tags=("b",))]
        self.ids = list(self.desk.run(people.add_many, drafts, "Added two").result())
        self.asker = FakeAsker()
        self.app = Application(qapp, self.desk, self.asker)
        self.window = self.app.window
        self.window.complete()
        self.window.show()

    def people_page(self, qtbot: QtBot) -> PeoplePage:
        page = self.window.show_room("people")
        assert isinstance(page, PeoplePage)
        qtbot.waitUntil(lambda: page.model.rowCount() > 0)
        return page

    def shown(self) -> DuplicatesPage:
        page = self.window.current_page()
        assert isinstance(page, DuplicatesPage)
        return page

    def label(self) -> str | None:
        return undo.undoable(self.desk.reader)


@pytest.fixture
def world(qapp: QApplication, tmp_path: Path) -> Iterator[World]:
    made = World(qapp, tmp_path)
    yield made
    made.app.close()
    delete(made.window)  # and the timers of its pages, which would read once more
    made.desk.close()


def test_two_selected_people_are_merged_by_key(world: World, qtbot: QtBot) -> None:
    page = world.people_page(qtbot)
    page.list.view.setFocus()
    page.list.view.selectAll()
    page.verbs.merge.trigger()
    world.shown().merge()
    qtbot.waitUntil(lambda: world.label() == "Merged two entries of Ana Horvat")
    assert world.window.room == "people"
    assert people.profile(world.desk.reader, world.ids[0]).draft.tags == ("a", "b")


def test_one_selected_person_is_not_enough(world: World, qtbot: QtBot) -> None:
    page = world.people_page(qtbot)
    page.list.select(world.ids[0])
    with qtbot.waitSignal(page.told) as said:
        page.verbs.merge.trigger()
    assert said.args == ["Select the two people that are to become one"]


def test_the_menu_of_the_page_counts_them(world: World, qtbot: QtBot) -> None:
    page = world.people_page(qtbot)
    page._more.click()
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    qtbot.waitUntil(lambda: any(action.text() == "&Duplicates: 1 …" for action in menu.actions()))
    next(action for action in menu.actions() if "Duplicates" in action.text()).trigger()
    menu.close()
    qtbot.waitUntil(lambda: world.shown().model.rowCount() == 1)


def test_the_palette_knows_the_page_and_escape_leads_back(world: World, qtbot: QtBot) -> None:
    (action,) = [each for _, group in world.window.offered_actions() for each in group if each.text() == "Duplicates …"]
    action.trigger()
    qtbot.waitUntil(lambda: world.shown().model.rowCount() == 1)
    qtbot.keyClick(world.shown().view, Qt.Key.Key_Escape)
    assert world.window.room == "people"


def test_what_an_open_editor_holds_is_saved_onto_the_one_who_is_left(world: World, qtbot: QtBot) -> None:
    seen = people.profile(world.desk.reader, world.ids[0]).draft
    world.desk.run(duplicates.merge, *world.ids).result()
    edited = PersonDraft("Ana", "Horvat", tags=("a", "c"), uid=seen.uid)
    world.desk.run(people.edit, world.ids[0], edited, seen).result()
    assert people.profile(world.desk.reader, world.ids[0]).draft.tags == ("a", "b", "c")
