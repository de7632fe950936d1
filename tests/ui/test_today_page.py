"""Today by key and by mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from netdesk.core.bringing import Bringing, Means
from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.planner import Act, ActKind, Facts, Touch, nudges
from netdesk.core.planner.reminders import Reminder
from netdesk.services.mornings import Beside
from netdesk.ui.kit.buttons import Button
from netdesk.ui.kit.empty_state import EmptyState
from netdesk.ui.kit.theme import TextSize, sized
from netdesk.ui.nudge_menus import snooze_times
from netdesk.ui.today_delegate import TEXT_LEFT
from netdesk.ui.today_page import TodayPage
from tests.mornings import day_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from netdesk.services.mornings import Day

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
TODAY = NOW.date()


class Acts:
    """Takes the place of the window's commands, and keeps what it was asked: (act, title, what else)."""

    def __init__(self) -> None:
        self.done_so_far: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda nudge, *more: self.done_so_far.append((name, nudge.title, *more))


def touch(person_id: int, name: str, days_late: int) -> Touch:
    """Somebody with a monthly cadence who is ``days_late`` days late."""
    due = TODAY - timedelta(days=days_late)
    return Touch(person_id, name, Cadence.of(30), due, due - timedelta(days=30), Channel.IN_PERSON, "coffee")


def day(*subjects: object, acts: dict[str, Act] | None = None, **how: Any) -> Day:
    """The day on which ``subjects`` stand."""
    return day_of(nudges(Facts(subjects, acts or {}), NOW), NOW, **how)  # type: ignore[arg-type]


PEOPLE = (touch(1, "Ana Horvat", 9), touch(2, "Li Wei", 3), touch(3, "Sam Ode", 1), touch(4, "Zoe", -3))
VENUE = Reminder(7, "Send the venue list", TODAY)


@pytest.fixture
def acts() -> Acts:
    return Acts()


@pytest.fixture
def page(qtbot: QtBot, acts: Acts) -> Iterator[TodayPage]:
    """Today with three who are due and one who is soon due, focused."""
    page = TodayPage(acts)
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_day(day(*PEOPLE))
    page.settle()
    qtbot.waitUntil(page.view.hasFocus)
    return page


def menu_of(page: TodayPage) -> QMenu:
    """The menu that is open."""
    return next(each for each in page.findChildren(QMenu) if each.isVisible())


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Qt.Key.Key_L, "log"),
        (Qt.Key.Key_O, "open"),
        (Qt.Key.Key_Return, "open"),
        (Qt.Key.Key_D, "done"),
        (Qt.Key.Key_X, "dismiss"),
        (Qt.Key.Key_Delete, "dismiss"),
        (Qt.Key.Key_E, "edit"),
        (Qt.Key.Key_T, "agenda"),
    ],
)
def test_a_key_acts_on_the_current_row(qtbot: QtBot, page: TodayPage, acts: Acts, key: Qt.Key, act: str) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, key)
    assert acts.done_so_far == [(act, "Li Wei")]


def test_the_arrow_keys_skip_the_headings(qtbot: QtBot, page: TodayPage) -> None:
    names = []
    for _ in range(4):
        current = page.current()
        assert current is not None
        names.append(current.name)
        qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert names == ["Ana Horvat", "Li Wei", "Sam Ode", "Zoe"]


def test_snooze_offers_times(qtbot: QtBot, page: TodayPage, acts: Acts) -> None:
    for key in (Qt.Key.Key_E, Qt.Key.Key_T, Qt.Key.Key_W, Qt.Key.Key_M, Qt.Key.Key_A, Qt.Key.Key_U):
        qtbot.keyClick(page.view, Qt.Key.Key_S)
        qtbot.keyClick(menu_of(page), key)
        qtbot.waitUntil(lambda: not [each for each in page.findChildren(QMenu) if each.isVisible()])
    assert acts.done_so_far == [
        ("snooze", "Ana Horvat", TODAY, time(18)),
        ("snooze", "Ana Horvat", date(2026, 11, 23), None),
        ("snooze", "Ana Horvat", date(2026, 11, 30), None),
        ("snooze", "Ana Horvat", date(2026, 12, 1), None),
        ("snooze", "Ana Horvat", None),
        ("snooze_until_written", "Ana Horvat"),
    ]


def test_enter_takes_the_first_time_at_once(qtbot: QtBot, page: TodayPage, acts: Acts) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_S)
    qtbot.keyClick(menu_of(page), Qt.Key.Key_Return)
    assert acts.done_so_far == [("snooze", "Ana Horvat", TODAY, time(18))]
    qtbot.waitUntil(lambda: not [each for each in page.findChildren(QMenu) if each.isVisible()])


def test_a_person_is_paused_by_key(qtbot: QtBot, page: TodayPage, acts: Acts) -> None:
    for key in (Qt.Key.Key_W, Qt.Key.Key_R, Qt.Key.Key_A):
        qtbot.keyClick(page.view, Qt.Key.Key_P)
        qtbot.keyClick(menu_of(page), key)
        qtbot.waitUntil(lambda: not [each for each in page.findChildren(QMenu) if each.isVisible()])
    assert acts.done_so_far == [
        ("pause", "Ana Horvat", date(2026, 11, 29)),
        ("pause", "Ana Horvat", None),
        ("choose_pause", "Ana Horvat"),
    ]


def test_the_usual_times_hold_at_the_end_of_the_year() -> None:
    assert [day for _, day, _ in snooze_times(datetime(2026, 12, 31, 19))] == [date(2027, 1, 1), date(2027, 1, 4)]


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)))
def test_each_usual_time_is_ahead_and_offered_once(now: datetime) -> None:
    times = [(day, at) for _, day, at in snooze_times(now)]
    assert len(set(times)) == len(times)
    assert all(datetime.combine(day, at or time()) > now for day, at in times)
    days = [day for day, at in times if at is None]
    assert days[0] == now.date() + timedelta(days=1)
    assert days[1].weekday() == 0
    assert timedelta(days=2) <= days[1] - now.date() <= timedelta(days=8)


def test_the_menu_of_a_row_offers_all_that_can_be_done(qtbot: QtBot, page: TodayPage) -> None:
    middle = page.view.visualRect(page.model.index(3, 0)).center()
    place = page.view.viewport().mapTo(page, middle)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.mapToGlobal(place))
    QApplication.sendEvent(page, event)
    menu = menu_of(page)
    texts = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    menu.close()
    assert texts == [
        *("&Log …", "&Open", "A&genda …", "&Done, without logging", "&Snooze", "D&ismiss this one", "&Pause Sam Ode"),
    ]


def test_a_reminder_about_nobody_offers_what_can_be_done_with_it(qtbot: QtBot, page: TodayPage, acts: Acts) -> None:
    page.show_day(day(VENUE))
    qtbot.keyClick(page.view, Qt.Key.Key_P)
    assert not [each for each in page.findChildren(QMenu) if each.isVisible()]
    qtbot.keyClick(page.view, Qt.Key.Key_M)
    menu = menu_of(page)
    texts = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    menu.close()
    assert texts == [
        *("&Log …", "&Open", "&Edit the reminder …", "&Done, without logging", "&Snooze", "D&ismiss this one")
    ]
    qtbot.keyClick(page.view, Qt.Key.Key_O)
    assert acts.done_so_far == [("open", "Send the venue list")]


def test_a_mentor_s_row_has_the_agenda_at_hand_and_a_reminder_about_nobody_none(
    qtbot: QtBot, page: TodayPage, acts: Acts
) -> None:
    page.resize(1200, 600)
    page.show_day(day(replace(touch(5, "Friederike Hoffmann", 40), is_mentor=True)))
    agenda = next(each for each in page.findChildren(Button) if each.isVisible() and each.text().startswith("Agenda"))
    qtbot.mouseClick(agenda, Qt.MouseButton.LeftButton)
    page.show_day(day(VENUE))
    assert not agenda.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    assert acts.done_so_far == [("agenda", "Friederike Hoffmann")]


def test_all_shows_what_waits_and_is_snoozed_which_comes_back_by_key(qtbot: QtBot, page: TodayPage, acts: Acts) -> None:
    snoozed = {"cadence:1:2026-10-14": Act(ActKind.SNOOZED, date(2026, 12, 1))}
    page.show_day(day(*PEOPLE[:3], acts=snoozed, minutes=3))
    shown = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert shown == ["Reach out", "Li Wei", "1 more waits; another day is as good"]
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    shown = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
    assert shown == ["Reach out", "Li Wei", "Waiting for another day", "Sam Ode", "Snoozed", "Ana Horvat"]
    for key in (Qt.Key.Key_B, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_B):
        qtbot.keyClick(page.view, key)
    assert acts.done_so_far == [("bring_back", "Ana Horvat")]


def test_by_mouse_the_buttons_act_on_the_row_pointed_at(qtbot: QtBot, page: TodayPage, acts: Acts) -> None:
    row = page.view.visualRect(page.model.index(3, 0))
    qtbot.mouseMove(page.view.viewport(), QPoint(row.left() + 40, row.center().y()))
    qtbot.waitUntil(lambda: (current := page.current()) is not None and current.name == "Sam Ode")
    button = next(each for act, each, _ in page._row_actions._buttons if act.key == "L")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert acts.done_so_far == [("log", "Sam Ode")]


def test_in_a_mirrored_layout_the_buttons_leave_the_name_free(page: TodayPage) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page._place_actions()
    row = page.view.visualRect(page.view.currentIndex())
    assert page._row_actions.geometry().left() - row.left() <= 4
    assert page._row_actions.geometry().right() < row.center().x()


def test_what_could_be_brought_makes_its_row_higher_and_keeps_the_buttons_at_the_name(
    qtbot: QtBot, page: TodayPage
) -> None:
    view = page.view
    before = view.visualRect(view.currentIndex())
    below = view.visualRect(page.model.index(2)).top()
    page.show_beside({1: Beside("Elektra", Bringing(Means.OFFER, "an article on storage", "topic: storage"))})
    qtbot.waitUntil(lambda: view.visualRect(page.model.index(2)).top() > below)
    row = view.visualRect(view.currentIndex())
    assert row.top() == before.top()
    assert row.height() > before.height()
    page.show_beside({})
    qtbot.waitUntil(lambda: view.visualRect(page.model.index(2)).top() == below)


def test_what_is_said_beside_the_reason_is_asked_for_after_the_first_picture_and_with_each_day(
    qtbot: QtBot, page: TodayPage
) -> None:
    asked: list[list[int]] = []
    page.beside_asked.connect(asked.append)
    page.show_day(day(*PEOPLE))
    assert asked == []
    page.complete()
    page.show_day(day(*PEOPLE[1:]))
    assert asked == [[1, 2, 3, 4], [2, 3, 4]]


def test_in_a_narrow_window_the_buttons_are_icons_with_names(page: TodayPage) -> None:
    page.resize(420, 400)
    page._place_actions()
    shown = [icon.accessibleName() for _, _, icon in page._row_actions._buttons if icon.isVisible()]
    assert shown == ["Log (L)", "Snooze (S)", "Done (D)", "Open (O)", "More (M)"]


@pytest.mark.parametrize("width", [464, 700, 1064])
def test_the_whole_reason_can_be_read_in_the_current_row_too(page: TodayPage, width: int) -> None:
    page.resize(width, 480)
    pictures = []
    for last in ("in Lyon", "in Nice"):
        told = replace(PEOPLE[0], what=f"a walk along the river and back to the station {last}")
        page.show_day(day(told))
        row = page.view.visualRect(page.view.currentIndex())
        pictures.append(page.view.viewport().grab(row).toImage())
        assert page.current() is not None
    assert pictures[0] != pictures[1]
    assert row.height() < 6 * page.fontMetrics().height()


def test_rows_are_laid_out_anew_for_another_width(qtbot: QtBot, page: TodayPage) -> None:
    page.show_day(day(replace(PEOPLE[0], what="a walk along the river and back"), PEOPLE[1]))

    def heights() -> list[int]:
        return [page.view.visualRect(page.model.index(row, 0)).height() for row in (1, 2)]

    assert heights()[0] == heights()[1]
    page.resize(464, 480)
    qtbot.waitUntil(lambda: heights()[0] > heights()[1])
    page.resize(900, 480)
    qtbot.waitUntil(lambda: heights()[0] == heights()[1])


def test_a_name_that_has_buttons_beside_it_ends_in_dots(page: TodayPage) -> None:
    page.resize(464, 480)

    def pictured(name: str) -> QImage:
        page.show_day(day(touch(1, name, 9)))
        return page.view.viewport().grab().toImage()

    name = "Maximiliane-Alexandra von und zu Schönborn"
    whole = pictured(name)
    bold = QFontMetrics(sized(page.font(), TextSize.BODY, strong=True))
    room = page._row_actions.x() - TEXT_LEFT
    cut_off = [f"{name[:end]}…" for end in range(1, len(name))]
    assert any(pictured(each) == whole for each in cut_off if bold.horizontalAdvance(each) <= room)


@pytest.mark.parametrize("width", range(464, 1100, 50))
def test_what_the_heading_says_is_never_cut(page: TodayPage, width: int) -> None:
    page.resize(width, 480)
    page.show_day(day(*PEOPLE, minutes=3))
    page.layout().activate()
    shown = [page._title, *(each for each in (page._budget, page._too_much, page._remind) if each.isVisible())]
    assert all(each.width() >= each.sizeHint().width() for each in shown)
    assert len(shown) == (4 if width >= 664 else 2)


def test_in_a_small_window_the_minutes_are_said_in_short_or_by_the_day(page: TodayPage) -> None:
    page.resize(464, 480)
    page.show_day(day(*PEOPLE, minutes=15))
    assert page._budget.text() == "about 9 min"
    assert "You set aside 15 min a day" in page._budget.toolTip()
    assert page._title.toolTip() == ""
    page.show_day(day(*PEOPLE, minutes=150, spent=10**9))
    assert not page._budget.isVisible()
    assert page._title.toolTip().startswith("Your 150 min are spent\n")


def test_when_somebody_leaves_the_list_the_next_one_is_at_hand(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    page.show_day(day(PEOPLE[0], PEOPLE[2], PEOPLE[3]))
    current = page.current()
    assert current is not None
    assert current.name == "Sam Ode"


def test_the_current_nudge_stays_current_while_others_come_and_go(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    page.show_day(day(*PEOPLE[1:], touch(9, "Mo", 20), VENUE))
    current = page.current()
    assert current is not None
    assert current.name == "Sam Ode"


def test_an_empty_list_says_what_the_page_is_for_or_who_is_next(page: TodayPage) -> None:
    page.show_day(day())
    assert page._stack.currentWidget() is page._nobody
    page.show_day(day(touch(5, "Kim", -20)))
    assert page._stack.currentWidget() is page._clear
    assert "Kim, 12 Dec" in page._clear._sentence.text()
    assert "Nothing tells" not in page._clear._sentence.text()


def test_an_empty_list_says_of_how_many_nothing_tells_and_leads_to_them(page: TodayPage, qtbot: QtBot) -> None:
    page.show_day(day(touch(5, "Kim", -20))._replace(unplaced=299))
    shown = page._stack.currentWidget()
    assert isinstance(shown, EmptyState)
    assert "Kim, 12 Dec" in shown._sentence.text()
    assert "Nothing tells of 299 people" in shown._sentence.text()
    with qtbot.waitSignal(page.unplaced_asked):
        shown.findChildren(QAbstractButton)[0].click()


def test_when_the_minutes_are_spent_the_rest_waits_without_reproach(page: TodayPage) -> None:
    page.show_day(day(*PEOPLE, minutes=15, spent=15))
    assert page._stack.currentWidget() is page._clear
    assert "3 more can wait" in page._clear._sentence.text()
    assert page._budget.text() == "Your 15 min are spent"


def test_a_pause_from_everything_can_be_ended_from_the_page(qtbot: QtBot, page: TodayPage) -> None:
    page.show_day(day(paused_until=date(2026, 12, 5)))
    assert page._stack.currentWidget() is page._away
    assert "5 Dec" in page._away._sentence.text()
    with qtbot.waitSignal(page.resume_asked):
        page._away._buttons[0].click()


def test_the_heading_is_the_day_and_what_it_asks_for(page: TodayPage) -> None:
    assert page._title.text() == "Sunday 22 November"
    assert page._budget.text() == "3 to see to · about 9 min"
    page.show_day(day(*PEOPLE, minutes=15, spent=3))
    assert page._budget.text() == "3 to see to · about 9 min more, 3 of your 15 spent"
