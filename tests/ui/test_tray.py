"""The tray's menu and count."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.planner import Facts, Nudge, Touch, nudges
from netdesk.ui.tray import MOST_LISTED, Tray

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def due(count: int) -> list[Nudge]:
    touches = (Touch(number, f"Person & {number:02}", Cadence.of(30), NOW.date()) for number in range(1, count + 1))
    return nudges(Facts(tuple(touches)), NOW)


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    tray = Tray()
    yield tray
    tray.menu.deleteLater()


def texts(tray: Tray) -> list[str]:
    return [action.text() for action in tray.menu.actions() if not action.isSeparator()]


def test_with_nobody_due_it_says_so(tray: Tray) -> None:
    assert texts(tray) == ["Nothing is due today", "Log …", "Open netdesk", "Quit"]
    assert not tray.menu.actions()[0].isEnabled()


def test_where_all_that_is_due_waits_for_another_day_it_does_not_say_that_nothing_is_due(tray: Tray) -> None:
    tray.show_due([], 0, is_more_due=True)
    assert texts(tray)[0] == "That is it for today"


def test_a_click_on_somebody_opens_them(qtbot: QtBot, tray: Tray) -> None:
    tray.show_due(due(2), 2)
    assert texts(tray)[:2] == ["Person && 01", "Person && 02"]
    with qtbot.waitSignal(tray.person_asked) as caught:
        tray.menu.actions()[1].trigger()
    assert caught.args == [2]


def test_only_the_first_are_listed(tray: Tray) -> None:
    tray.show_due(due(MOST_LISTED + 3), 40)
    assert texts(tray)[MOST_LISTED] == f"and {40 - MOST_LISTED} more"
    assert len(texts(tray)) == MOST_LISTED + 4


@pytest.mark.parametrize(
    ("words", "signal"), [("Log …", "log_asked"), ("Open netdesk", "open_asked"), ("Quit", "quit_asked")]
)
def test_what_else_the_menu_does(qtbot: QtBot, tray: Tray, words: str, signal: str) -> None:
    action = next(each for each in tray.menu.actions() if each.text() == words)
    with qtbot.waitSignal(getattr(tray, signal)):
        action.trigger()


def test_the_tooltip_counts(tray: Tray) -> None:
    tray.show_due(due(1), 12)
    assert tray._icon.toolTip() == "netdesk: 12 for today"
