"""The frame: rooms, keys, what it remembers, how it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from netdesk.ui.kit.actions import add_action
from netdesk.ui.kit.page import Page
from netdesk.ui.main_window import MainWindow, Room
from netdesk.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

KEYS = ("today", "people", "journal")


class EditablePage(Page):
    """A page whose work starts in a field."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.field = QLineEdit()
        self.field.setAccessibleName("Field")
        self.body.addWidget(self.field)
        self.arranged = ""

    def arrangement(self) -> str:
        return self.arranged

    def arrange(self, arrangement: str) -> None:
        self.arranged = arrangement

    def settle(self) -> None:
        self.field.setFocus()


@pytest.fixture
def made() -> list[str]:
    """The pages made so far, in order."""
    return []


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, made: list[str]) -> MainWindow:
    """A window with three rooms, shown."""
    window = new_window(tmp_path, made)
    qtbot.addWidget(window, before_close_func=lambda each: each.leave())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def new_window(folder: Path, made: list[str]) -> MainWindow:
    """A window with three rooms, on its first or its last one."""

    def make(key: str) -> Page:
        made.append(key)
        return EditablePage(key.title())

    rooms = [Room(key, key.title(), key, lambda key=key: make(key)) for key in KEYS]
    window = MainWindow(WindowMemory(folder / "window.ini"))
    window.add_rooms(rooms)
    window.show_last_room()
    window.complete()
    return window


def test_pages_are_made_at_their_first_visit_only(window: MainWindow, made: list[str]) -> None:
    assert made == ["today"]
    window.show_room("people")
    window.show_room("today")
    window.show_room("people")
    assert made == ["today", "people"]
    assert window.current_page() is window.page("people")


def test_each_room_has_a_key(qtbot: QtBot, window: MainWindow) -> None:
    for number, key in enumerate(KEYS, start=1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.room == key


def test_the_arrow_keys_go_through_the_rooms(qtbot: QtBot, window: MainWindow) -> None:
    rooms = window.nav.findChild(type(window.nav._list))
    qtbot.keyClick(rooms, Qt.Key.Key_Down)
    assert window.room == "people"


def test_a_page_on_top_stays_alone_when_the_focus_falls_on_the_rooms(window: MainWindow) -> None:
    first = EditablePage("First")
    window.show_over(first)
    first.field.setFocus()
    second = Page("Second")
    window.show_over(second)
    assert window.current_page() is second
    assert [page for page in (first, second, window.page("today")) if page is not None and page.isVisible()] == [second]


def test_a_page_gets_the_focus_where_its_work_starts(window: MainWindow) -> None:
    page = window.show_room("people")
    assert isinstance(page, EditablePage)
    assert page.field.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "search_asked"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "log_asked"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "undo_asked"),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, "redo_asked"),
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, "preferences_asked"),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "quit_asked"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help_asked"),
    ],
)
def test_keys_that_work_everywhere(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, signal: str
) -> None:
    window.nav.setFocus()
    with qtbot.waitSignal(getattr(window, signal), timeout=1000):
        qtbot.keyClick(window.nav, key, modifiers)


def test_a_key_of_the_page_works_from_the_rooms_too_but_no_plain_letter_does(qtbot: QtBot, window: MainWindow) -> None:
    done: list[str] = []
    page = window.show_room("people")
    other = window.show_room("today")
    add_action(page, "Add", lambda: done.append("people"), keys=["Ctrl+N"])
    add_action(other, "Add", lambda: done.append("today"), keys=["Ctrl+N", "A"])
    window.nav._list.setFocus()
    qtbot.keyClick(window.nav._list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.nav._list, Qt.Key.Key_A)
    assert done == ["today"]
    window.show_room("people")
    window.nav._list.setFocus()
    qtbot.keyClick(window.nav._list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == ["today", "people"]


def test_in_a_field_undo_is_the_fields_own(qtbot: QtBot, window: MainWindow) -> None:
    page = window.show_room("people")
    assert isinstance(page, EditablePage)
    qtbot.keyClicks(page.field, "abc")
    with qtbot.assertNotEmitted(window.undo_asked):
        qtbot.keyClick(page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.field.text() == ""


def test_closing_only_asks_until_the_window_is_left(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.close_asked):
        window.close()
    assert window.isVisible()
    window.leave()
    assert not window.isVisible()


def test_a_hidden_window_has_no_blinking_cursor(qtbot: QtBot, window: MainWindow) -> None:
    page = window.show_room("people")
    assert isinstance(page, EditablePage)
    qtbot.waitUntil(page.field.hasFocus)
    window.hide()
    assert not page.field.hasFocus()


def test_a_window_shown_again_has_its_focus_back_unless_what_had_it_is_gone(qtbot: QtBot, window: MainWindow) -> None:
    """Which is the window's own matter: without a screen, it does not become the active one again."""
    page = window.show_room("people")
    assert isinstance(page, EditablePage)
    other = QPushButton(page)
    other.show()
    other.setFocus()
    for go, come in ((window.hide, window.bring_forward), (window.showMinimized, window.bring_forward)):
        go()
        qtbot.waitUntil(lambda: window.focusWidget() is None)
        come()
        qtbot.waitUntil(lambda: window.focusWidget() is other)
    window.hide()
    other.hide()
    window.bring_forward()
    assert window.focusWidget() is page.field


def test_the_window_remembers_its_room_and_size(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = window.show_room("journal")
    page.arranged = "wide"
    window.resize(700, 500)
    window.leave()
    again = new_window(tmp_path, [])
    qtbot.addWidget(again, before_close_func=lambda each: each.leave())
    assert again.room == "journal"
    assert (again.width(), again.height()) == (700, 500)
    assert again.page("journal").arranged == "wide"


def test_the_first_picture_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    window = new_window(tmp_path, [])
    qtbot.addWidget(window, before_close_func=lambda each: each.leave())
    told: list[int] = []
    window.first_painted.connect(lambda: told.append(1))
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.repaint()
    assert told == [1]


def test_offered_actions_are_the_pages_own_and_the_windows(window: MainWindow) -> None:
    groups = dict(window.offered_actions())
    names = [action.text() for action in groups["Everywhere"]]
    assert names[:3] == ["Go to Today", "Go to People", "Go to Journal"]
    assert len(names) == len(set(names))


def test_a_page_that_is_no_room_can_lie_on_top(window: MainWindow) -> None:
    welcome = Page("Welcome")
    window.show_over(welcome)
    assert window.current_page() is welcome
    window.show_room("today")
    assert window.current_page() is window.page("today")


def test_counts_are_told_to_those_who_cannot_see_them(window: MainWindow) -> None:
    window.nav.set_count("today", 4)
    item = window.nav._item("today")
    assert item is not None
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Today, 4 waiting"
    window.nav.set_count("today", 0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Today"


def test_a_window_of_a_screen_that_is_gone_comes_back_on_one_that_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    memory = WindowMemory(tmp_path / "window.ini")
    before = MainWindow(memory)
    qtbot.addWidget(before)
    before.setGeometry(9000, 7000, 640, 480)
    before.remember()
    after = MainWindow(memory)
    qtbot.addWidget(after)
    room = after.screen().availableGeometry()
    assert room.contains(after.geometry().topLeft())
    assert room.intersects(after.geometry())
    assert after.size() == before.size()
