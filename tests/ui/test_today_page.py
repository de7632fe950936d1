"""Today by key and by mouse."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.planner import Facts, Nudge, Touch, nudges
from netdesk.ui.today_page import TodayPage, snooze_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
TODAY = NOW.date()


def touch(person_id: int, name: str, days_late: int) -> Touch:
    """Somebody with a monthly cadence who is ``days_late`` days late."""
    due = TODAY - timedelta(days=days_late)
    return Touch(person_id, name, Cadence.of(30), due, due - timedelta(days=30), Channel.IN_PERSON, "coffee")


def planned(*touches: Touch) -> list[Nudge]:
    """The nudges of ``touches`` on the day."""
    return nudges(Facts(touches), NOW)


PEOPLE = (touch(1, "Ana Horvat", 9), touch(2, "Li Wei", 3), touch(3, "Sam Ode", 1), touch(4, "Zoe", -3))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[TodayPage]:
    """Today with three who are due and one who is soon due, focused."""
    page = TodayPage()
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_nudges(planned(*PEOPLE), TODAY)
    page.settle()
    qtbot.waitUntil(page.view.hasFocus)
    return page


@pytest.mark.parametrize(
    ("key", "signal", "sent"),
    [
        (Qt.Key.Key_L, "log_asked", 1),
        (Qt.Key.Key_O, "open_asked", 1),
        (Qt.Key.Key_Return, "open_asked", 1),
    ],
)
def test_a_key_acts_on_the_current_row(qtbot: QtBot, page: TodayPage, key: Qt.Key, signal: str, sent: int) -> None:
    with qtbot.waitSignal(getattr(page, signal)) as caught:
        qtbot.keyClick(page.view, key)
    assert caught.args == [sent]


def test_the_arrow_keys_skip_the_headings(qtbot: QtBot, page: TodayPage) -> None:
    names = []
    for _ in range(4):
        current = page.current()
        assert current is not None
        names.append(current.name)
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert names == ["Ana Horvat", "Li Wei", "Sam Ode", "Zoe"]


def test_done_carries_the_nudge(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.done_asked) as caught:
        qtbot.keyClick(page.view, Qt.Key.Key_D)
    assert caught.args[0].name == "Li Wei"


def test_snooze_offers_days(qtbot: QtBot, page: TodayPage) -> None:
    sent: list[Any] = []
    page.snooze_asked.connect(lambda nudge, day: sent.append((nudge.name, day)))
    for key in (Qt.Key.Key_T, Qt.Key.Key_W, Qt.Key.Key_M, Qt.Key.Key_A):
        qtbot.keyClick(page.view, Qt.Key.Key_S)
        menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
        qtbot.keyClick(menu, key)
        qtbot.waitUntil(lambda: not [each for each in page.findChildren(QMenu) if each.isVisible()])
    assert sent == [
        ("Ana Horvat", date(2026, 11, 23)),
        ("Ana Horvat", date(2026, 11, 30)),
        ("Ana Horvat", date(2026, 12, 1)),
        ("Ana Horvat", None),
    ]


def test_enter_takes_the_first_day_at_once(qtbot: QtBot, page: TodayPage) -> None:
    with qtbot.waitSignal(page.snooze_asked) as caught:
        qtbot.keyClick(page.view, Qt.Key.Key_S)
        menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert caught.args[1] == date(2026, 11, 23)
    qtbot.waitUntil(lambda: not [each for each in page.findChildren(QMenu) if each.isVisible()])


def test_the_usual_days_hold_at_the_end_of_the_year() -> None:
    assert [day for _, day in snooze_days(date(2026, 12, 31))] == [date(2027, 1, 1), date(2027, 1, 4)]


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_each_usual_day_is_ahead_and_offered_once(today: date) -> None:
    days = [day for _, day in snooze_days(today)]
    assert days[0] == today + timedelta(days=1)
    assert len(set(days)) == len(days)
    assert days[1].weekday() == 0
    assert timedelta(days=2) <= days[1] - today <= timedelta(days=8)


def test_by_mouse_the_buttons_act_on_the_row_pointed_at(qtbot: QtBot, page: TodayPage) -> None:
    row = page.view.visualRect(page.model.index_of(3))
    qtbot.mouseMove(page.view.viewport(), QPoint(row.left() + 40, row.center().y()))
    qtbot.waitUntil(lambda: (current := page.current()) is not None and current.name == "Sam Ode")
    button = next(each for each in page._row_actions._words if each.text() == "Log")
    with qtbot.waitSignal(page.log_asked) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == [3]


def test_in_a_mirrored_layout_the_buttons_leave_the_name_free(page: TodayPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page._place_actions()
    row = page.view.visualRect(page.view.currentIndex())
    assert page._row_actions.geometry().left() - row.left() <= 2
    assert page._row_actions.geometry().right() < row.center().x()


def test_in_a_narrow_window_the_buttons_are_icons_with_names(page: TodayPage) -> None:
    page.resize(420, 400)
    page._place_actions()
    shown = [button for button in (*page._row_actions._words, *page._row_actions._icons) if button.isVisible()]
    assert [button.accessibleName() for button in shown] == ["Log (L)", "Snooze (S)", "Done (D)", "Open (O)"]


def test_when_somebody_leaves_the_list_the_next_one_is_at_hand(page: TodayPage) -> None:
    page.view.setCurrentIndex(page.model.index_of(2))
    page.show_nudges(planned(PEOPLE[0], PEOPLE[2], PEOPLE[3]), TODAY)
    current = page.current()
    assert current is not None
    assert current.name == "Sam Ode"


def test_the_current_person_stays_current_while_others_come_and_go(page: TodayPage) -> None:
    page.view.setCurrentIndex(page.model.index_of(3))
    page.show_nudges(planned(*PEOPLE[1:], touch(9, "Mo", 20)), TODAY)
    current = page.current()
    assert current is not None
    assert current.name == "Sam Ode"


def test_an_empty_list_says_what_the_page_is_for_or_who_is_next(page: TodayPage) -> None:
    page.show_nudges([], TODAY)
    assert page._stack.currentWidget() is page._nobody
    page.show_nudges(planned(touch(5, "Kim", -20)), TODAY)
    assert page._stack.currentWidget() is page._clear
    assert "Kim, 12 Dec" in page._clear._sentence.text()


def test_the_heading_is_the_day_and_what_it_asks_for(page: TodayPage) -> None:
    assert page._title.text() == "Sunday 22 November"
    assert page._budget.text() == "3 to reach out to · about 9 min"
