"""Saved views in the window: kept from the search box, named in place, opened, put in order, counted, undone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from netdesk.app import Application
from netdesk.core.people import PersonDraft
from netdesk.services import people, undo, views
from netdesk.services.desk import Desk
from netdesk.ui.help_dialog import HelpDialog
from netdesk.ui.kit import theme
from netdesk.ui.nav import COUNT_ROLE
from netdesk.ui.people_page import PeoplePage
from tests.fakes import FakeClock
from tests.ui.asking import FakeAsker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netdesk.ui.saved_views import SavedViews

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
DRAFTS = [
    PersonDraft(given="Ana", family="Horvat", city="Zagreb", tags=("mentor",)),
    PersonDraft(given="Li", family="Wei", city="Zagreb"),
    PersonDraft(given="Marc", family="Petit", city="Paris"),
]


class Window:
    """An open window with three people, on People."""

    def __init__(self, qapp: QApplication, folder: Path) -> None:
        self.desk = Desk(folder, FakeClock(NOW))
        self.desk.run(people.add_many, DRAFTS, "Added three").result()
        self.app = Application(qapp, self.desk, FakeAsker())
        self.app.show()
        page = self.app.window.show_room("people")
        assert isinstance(page, PeoplePage)
        self.page = page
        self.app.window.complete()
        self.app._start_views()

    @property
    def views(self) -> SavedViews:
        assert self.app._views is not None
        return self.app._views

    @property
    def list(self) -> QListWidget:
        return self.views.list.list

    def names(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]

    def counts(self) -> list[int | None]:
        return [self.list.item(row).data(COUNT_ROLE) for row in range(self.list.count())]

    def shown(self) -> list[str]:
        return [self.page.model.line(row).name for row in range(self.page.model.rowCount())]

    def editor(self) -> QLineEdit | None:
        return self.list.viewport().findChild(QLineEdit)


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    window = Window(qapp, tmp_path)
    yield window
    window.app.close()
    window.desk.close()
    qapp.setPalette(theme.palette_of(theme.LIGHT))


@pytest.fixture
def three(qtbot: QtBot, window: Window) -> Window:
    """The window with three views, counted."""
    for name, query in (("Zagreb", "city:zagreb"), ("Mentors", "is:mentor"), ("Nobody", "city:oslo")):
        window.desk.run(views.save, name, query).result()
    qtbot.waitUntil(lambda: window.counts() == [2, 1, 0])
    return window


def test_without_views_there_is_nothing_below_the_rooms(qtbot: QtBot, window: Window) -> None:
    assert not window.views.list.isVisible()
    rooms = next(each for each in window.app.window.nav.findChildren(QListWidget) if each is not window.list)
    tops = [rooms.y()]
    window.desk.run(views.save, "Zagreb", "city:zagreb").result()
    qtbot.waitUntil(lambda: window.views.list.isVisible())
    window.app.window.nav.layout().activate()
    assert [*tops, rooms.y()] == tops * 2, "the rooms stay where they are"


def test_a_query_is_kept_from_the_search_box_and_named_in_place(qtbot: QtBot, window: Window) -> None:
    window.page.search.setText("city:zagreb")
    qtbot.keyClick(window.page.search, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.editor() is not None and window.counts() == [2])
    assert window.names() == ["city:zagreb"]
    assert window.views.list.selected_id() == window.views.list.current_id()
    editor = window.editor()
    assert editor is not None
    qtbot.keyClicks(editor, "Zagreb")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [view.name for view in views.listed(window.desk.reader)] == ["Zagreb"])
    qtbot.waitUntil(lambda: window.names() == ["Zagreb"])
    window.desk.run(undo.undo).result()
    window.desk.run(undo.undo).result()
    qtbot.waitUntil(lambda: window.names() == [] and not window.views.list.isVisible())


def test_the_name_being_typed_stands_on_a_ground_of_its_own(qtbot: QtBot, three: Window) -> None:
    three.views.list.edit(three.views._views[0].view_id)
    editor = three.editor()
    assert editor is not None
    qtbot.keyClicks(editor, "i")
    three.list.setCurrentRow(0)
    picture = three.list.viewport().grab().toImage()
    ground = picture.pixelColor(editor.geometry().right() - 4, editor.geometry().center().y())
    assert ground == three.app.window.palette().base().color()


def test_the_same_query_is_kept_once(qtbot: QtBot, three: Window) -> None:
    three.views.save("is:mentor")
    qtbot.waitUntil(lambda: three.editor() is not None)
    assert three.list.currentItem().text() == "Mentors"
    assert three.list.count() == 3


def test_a_click_or_enter_opens_a_view_and_typing_leaves_it(qtbot: QtBot, three: Window) -> None:
    three.app.window.show_room("today")
    place = three.list.visualItemRect(three.list.item(1)).center()
    qtbot.mouseClick(three.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert three.app.window.room == "people"
    assert three.page.search.text() == "is:mentor"
    assert three.shown() == ["Ana Horvat"]
    three.list.setFocus()
    three.list.setCurrentRow(0)
    qtbot.keyClick(three.list, Qt.Key.Key_Return)
    assert three.shown() == ["Ana Horvat", "Li Wei"]
    assert three.views.list.selected_id() == three.views.list.current_id() != 0
    qtbot.keyClicks(three.page.search, " ana")
    assert three.views.list.selected_id() == 0


def test_counts_follow_changes(qtbot: QtBot, three: Window) -> None:
    three.desk.run(people.add, PersonDraft(given="Bo", city="Oslo", tags=("mentor",))).result()
    qtbot.waitUntil(lambda: three.counts() == [2, 2, 1])
    spoken = three.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mentors, 2 people"


def test_views_are_put_in_order_by_keys_and_by_dragging(qtbot: QtBot, three: Window) -> None:
    three.list.setFocus()
    three.list.setCurrentRow(0)
    qtbot.keyClick(three.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: three.names() == ["Mentors", "Zagreb", "Nobody"])
    assert three.list.currentItem().text() == "Zagreb"
    assert three.counts() == [1, 2, 0]
    qtbot.keyClick(three.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: three.names() == ["Zagreb", "Mentors", "Nobody"])
    three.list.setCurrentRow(2)
    below = QPointF(three.list.viewport().rect().center().x(), three.list.visualItemRect(three.list.item(0)).top() + 1)
    drop = QDropEvent(
        below, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    three.list.dropEvent(drop)
    qtbot.waitUntil(lambda: three.names() == ["Nobody", "Zagreb", "Mentors"])
    window_undo(three)
    qtbot.waitUntil(lambda: three.names() == ["Zagreb", "Mentors", "Nobody"])


def window_undo(window: Window) -> None:
    window.desk.run(undo.undo).result()


def test_a_view_is_deleted_and_comes_back(qtbot: QtBot, three: Window) -> None:
    three.list.setFocus()
    three.list.setCurrentRow(1)
    qtbot.keyClick(three.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: three.names() == ["Zagreb", "Nobody"])
    assert "Deleted the view Mentors" in three.app.window.undo_bar.text()
    window_undo(three)
    qtbot.waitUntil(lambda: three.names() == ["Zagreb", "Mentors", "Nobody"])


def test_a_name_that_is_taken_is_refused_and_the_old_one_stays(qtbot: QtBot, three: Window) -> None:
    three.views.list.edit(three.views._views[0].view_id)
    editor = three.editor()
    assert editor is not None
    editor.setText("mentors")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "“Mentors” already" in three.app.window.undo_bar.text())
    assert three.names() == ["Zagreb", "Mentors", "Nobody"]


def test_a_view_takes_what_the_search_box_asks(qtbot: QtBot, three: Window) -> None:
    three.page.search.setText("city:paris")
    three.list.setCurrentRow(2)
    three.views.list.replaced.emit(three.views.list.current_id())
    qtbot.waitUntil(lambda: three.counts() == [2, 1, 1])
    assert views.find(three.desk.reader, "Nobody").query == "city:paris"


def test_a_view_that_cannot_be_read_says_so(qtbot: QtBot, three: Window) -> None:
    three.desk.run(views.save, "Both", "view:nobody or view:mentors").result()
    three.desk.run(views.delete, views.find(three.desk.reader, "Nobody").view_id).result()
    qtbot.waitUntil(lambda: three.counts() == [2, 1, -1])
    assert three.list.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Both, cannot be read"


def test_values_that_are_stored_are_offered(qtbot: QtBot, window: Window) -> None:
    search = window.page.search
    search.setFocus()
    qtbot.keyClicks(search, "city:z")
    qtbot.waitUntil(lambda: search._popup is not None and search._popup.isVisible())
    qtbot.keyClick(search, Qt.Key.Key_Tab)
    assert search.text() == "city:Zagreb"


def test_f1_in_the_search_box_opens_on_how_to_search(qtbot: QtBot, window: Window) -> None:
    window.page.search.setFocus()
    window.app.commands.show_help()
    dialog = window.app.window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    assert dialog.tabs.currentWidget() is dialog.queries
    spoken = QAccessible.queryAccessibleInterface(dialog.tabs.currentWidget())
    assert spoken.text(QAccessible.Text.Name) == "How to search"
    dialog.accept()
    window.page.list.setFocus()
    window.app.window.setFocus()
    window.app.commands.show_help()
    again = [each for each in window.app.window.findChildren(HelpDialog) if each.isVisible()]
    assert again[-1].tabs.currentWidget() is again[-1].keys
    again[-1].accept()
