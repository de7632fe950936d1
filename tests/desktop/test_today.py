"""Today, its reminders and pauses, worked on a real screen by keyboard and by mouse."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


@pytest.fixture
def today(netdesk):
    """A window on Today, with Ana due."""
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    return netdesk


def snoozed_until(netdesk):
    return [(each["snoozed_until"], each["snoozed_time"]) for each in netdesk.json("today", "--all")]


def test_each_snooze_is_a_key_and_can_be_taken_back(desktop, today):
    for key, until in (
        ("e", ("2026-11-22", "18:00")),
        ("w", ("2026-11-30", None)),
        ("m", ("2026-12-01", None)),
        ("u", ("9999-12-31", None)),
        ("t", ("2026-11-23", None)),
    ):
        desktop.key("s")
        wait_until(today.is_menu_open, "the menu")
        desktop.key(key)
        wait_until(lambda until=until: snoozed_until(today) == [until], f"a snooze until {until}")
        today.wait_for("Nobody is due today")
        desktop.key("ctrl+z")
        today.wait_for_gone("Nobody is due today")
        wait_until(lambda: today.due() == ["Ana Horvat"], "Ana to be back")


def test_dismiss_done_and_pause_by_key(desktop, today):
    for keys in (("x",), ("d",), ("p", "w")):
        for key in keys:
            desktop.key(key)
            if key == "p":
                wait_until(today.is_menu_open, "the menu")
        wait_until(lambda: today.due() == [], f"Ana to leave the list by {keys}")
        today.wait_for("Nobody is due today")
        desktop.key("ctrl+z")
        wait_until(lambda: today.due() == ["Ana Horvat"], "Ana to be back")
        today.wait_for_gone("Nobody is due today")


def test_by_mouse_a_row_is_snoozed_and_found_again_among_all(desktop, today):
    row = next(text for text in today.reader.texts(today.process.pid) if text.startswith("Ana Horvat, "))
    place = today.reader.centre(today.reader.find(today.process.pid, row))
    desktop.click(*place, 3)
    wait_until(today.is_menu_open, "the menu of the row")
    before = len(desktop.windows(today.process.pid))
    desktop.key("s")
    wait_until(lambda: len(desktop.windows(today.process.pid)) > before, "the menu of times")
    desktop.key("t")
    wait_until(lambda: today.due() == [], "Ana to be snoozed")
    today.click("Show all (A)")
    today.wait_for("Snoozed")
    desktop.key("b")
    wait_until(lambda: today.due() == ["Ana Horvat"], "Ana to be brought back")


def test_a_reminder_is_made_by_keyboard_and_everything_paused(desktop, today):
    desktop.key("r")
    desktop.wait_for_focus("Remind me")
    desktop.type("Pay the fee")
    desktop.key("alt+f")
    desktop.type("every 3 months")
    desktop.key("Return")
    today.wait_for("Pay the fee")
    found = next(each for each in today.json("nudges") if each["source"] == "reminder")
    assert (found["title"], found["due_on"]) == ("Pay the fee", "2026-11-23")
    assert "every 3 months" in found["reason"]
    desktop.key("ctrl+shift+m")
    today.wait_for("To come")
    desktop.key("p")
    desktop.wait_for_focus("Pause all reminders")
    desktop.key("Return")
    today.wait_for("All reminders")
    assert today.due() == []
    desktop.key("u")
    wait_until(lambda: today.due() == ["Ana Horvat"], "the pause to end")
    desktop.key("Escape")
    today.wait_for("Ana Horvat")
