"""Somebody new, and where they work, by keyboard alone on a real screen."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def test_somebody_is_added_with_their_facts_by_keyboard(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+2")
    desktop.key("ctrl+n")
    netdesk.wait_for("Somebody new")
    desktop.type("Li")
    desktop.key("Tab")
    desktop.type("Wei")
    desktop.key("alt+b")
    desktop.type("12 Foo")
    desktop.key("ctrl+s")
    netdesk.wait_for("⚠ “12 Foo” is not a date. Write it like 12 April 1970, April 1970, 1970 or 12 April.")
    desktop.key("ctrl+a")
    desktop.type("12 April 1984")
    desktop.key("alt+o")
    desktop.type("storage, open data")
    desktop.key("ctrl+s")
    wait_until(lambda: any(each["name"] == "Li Wei" for each in netdesk.json("people")), "Li Wei to be there")
    found = netdesk.json("person", "Li Wei")
    assert (found["birthday"], found["topics"]) == ("1984-04-12", ["open data", "storage"])
    netdesk.wait_for("Added Li Wei")
    desktop.key("ctrl+z")
    wait_until(lambda: all(each["name"] != "Li Wei" for each in netdesk.json("people")), "Li Wei to be gone again")


def test_an_organization_is_found_and_left_by_keyboard(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+shift+o")
    netdesk.wait_for("Find organizations")
    desktop.type("elek")
    netdesk.wait_for("Elektra")
    desktop.key("Escape")
    netdesk.wait_for("Add person")


def test_whoever_is_not_found_is_added_by_keyboard(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+2")
    desktop.type("zora nel")
    netdesk.wait_for("Nobody found")
    desktop.key("Return", "Return")
    netdesk.wait_for("Somebody new")
    desktop.key("ctrl+s")
    netdesk.wait_for("Added Zora Nel")
    assert netdesk.json("people", "zora")[0]["name"] == "Zora Nel"
