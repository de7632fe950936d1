"""Ten seconds: a coffee with two people logged by few keys and no mouse, on a real screen."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop

MOST_KEYS = 45


def test_a_coffee_with_two_people_takes_few_keys(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    before = len(netdesk.json("person", "Ben Adler")["interactions"])
    line = "coffee with ana and ben yesterday 45m"
    keys = 1 + len(line) + 1
    assert keys <= MOST_KEYS
    desktop.key("ctrl+l")
    desktop.wait_for_focus("Log an interaction")
    desktop.type(line)
    desktop.key("Return")
    wait_until(
        lambda: len(netdesk.json("person", "Ben Adler")["interactions"]) == before + 1, "the coffee to be logged"
    )
    (entry, *_) = netdesk.json("person", "Ana Horvat")["interactions"]
    assert (entry["on"], entry["channel"], entry["minutes"]) == ("2026-11-21", "inperson", 45)
    assert netdesk.due() == []
    desktop.key("ctrl+z")
    wait_until(lambda: netdesk.due() == ["Ana Horvat"], "the coffee to be taken back")


def small_window(desktop, netdesk):
    """Ask for the small window as a global key of the desktop does."""
    desktop.spawn(*netdesk._command(("capture",)), log=netdesk.log)
    desktop.wait_for_focus("Log an interaction")


def test_the_small_window_logs_while_no_desk_is_open(desktop, netdesk):
    netdesk.fill()
    small_window(desktop, netdesk)
    desktop.type("call with ben")
    desktop.key("Return")
    wait_until(lambda: netdesk.json("person", "Ben Adler")["interactions"], "the call to be logged")
    assert netdesk.json("person", "Ben Adler")["interactions"][0]["channel"] == "phone"


def test_the_small_window_logs_at_the_open_desk_and_escape_closes_it(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+1")
    netdesk.wait_for("Ana Horvat")
    small_window(desktop, netdesk)
    desktop.key("Escape")
    desktop.wait_for_focus("netdesk")
    small_window(desktop, netdesk)
    desktop.type("lunch with ana")
    desktop.key("Return")
    wait_until(lambda: netdesk.due() == [], "the lunch to be logged")
    netdesk.wait_for("Logged lunch with Ana Horvat")


def test_the_journal_is_asked_and_an_entry_edited_by_keyboard(desktop, netdesk):
    netdesk.fill()
    netdesk.cli("log", "call with Ben Adler on 2026-11-01 20m")
    netdesk.start()
    desktop.key("ctrl+3")
    netdesk.wait_for("Find in the journal")
    desktop.key("ctrl+f")
    desktop.type("channel:phone")
    desktop.key("Escape", "Return")
    desktop.key("F2")
    desktop.wait_for_focus("Edit an interaction")
    desktop.key("alt+a", "ctrl+a")
    desktop.type("call about tariffs")
    desktop.key("ctrl+Return")
    wait_until(lambda: netdesk.json("journal", "tariffs"), "the entry to be changed")
    (entry,) = netdesk.json("journal", "with:ben")
    assert (entry["what"], entry["minutes"]) == ("call about tariffs", 20)


def test_what_a_line_says_is_corrected_by_mouse_and_keys(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+l")
    desktop.wait_for_focus("Log an interaction")
    desktop.type("coffee with ana, gave her an article on grids, I promised the paper")
    netdesk.wait_for("Until when")
    netdesk.click("How: Video call")
    netdesk.click("Until when")
    desktop.type("friday")
    desktop.key("alt+f", "alt+g", "Down", "Down", "Down", "Down", "Return")
    netdesk.wait_for("they asked")
    desktop.type("a loan")
    desktop.key("ctrl+Return")
    wait_until(lambda: netdesk.json("journal", "with:ana channel:video"), "the talk to be logged")
    (entry,) = netdesk.json("journal", "with:ana channel:video")
    assert [each["direction"] for each in entry["exchanges"]] == ["give", "ask"]
    assert (entry["exchanges"][1]["what"], entry["exchanges"][1]["by"]) == ("a loan", "them")
    assert [(each["what"], each["due"]) for each in entry["promises"]] == [("the paper", "2026-11-27")]
    assert entry["worth_it"]["me"] is True


def test_everybody_met_at_an_event_is_logged_by_keyboard(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+shift+l")
    desktop.wait_for_focus("People met at an event")
    desktop.type("Grid Fair")
    desktop.key("alt+a")
    desktop.type("Ana Horvat")
    desktop.key("Return")
    desktop.type("Bo Quist, Elektra")
    desktop.key("ctrl+Return")
    wait_until(lambda: netdesk.json("journal", "event:grid"), "the fair to be logged")
    (entry,) = netdesk.json("journal", "event:grid")
    assert [each["name"] for each in entry["people"]] == ["Ana Horvat", "Bo Quist"]
