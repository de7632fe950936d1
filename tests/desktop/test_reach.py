"""The Reach room by keyboard alone on a real screen: something to be seen by, and a door heard of and passed on."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def test_an_appearance_is_planned_and_a_door_passed_on_by_keyboard(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+5")
    netdesk.wait_for("Be seen")
    desktop.key("Return")
    netdesk.wait_for("Where you are seen")
    desktop.type("Storage for beginners")
    desktop.key("Return")
    netdesk.wait_for("Added presentation: Storage for beginners")
    desktop.key("ctrl+Tab")
    netdesk.wait_for("Hear of doors early")
    desktop.key("Return")
    netdesk.wait_for("A door you heard of")
    desktop.type("Head of storage")
    desktop.key("alt+f")
    desktop.type("ana")
    netdesk.wait_for("Ana Horvat")
    desktop.key("Return")
    desktop.key("Return")
    netdesk.wait_for("Heard of door: Head of storage")
    desktop.key("p")
    netdesk.wait_for("Pass on: Head of storage")
    desktop.type("ben")
    netdesk.wait_for("Ben Adler")
    desktop.key("Return")
    desktop.key("ctrl+Return")
    wait_until(lambda: netdesk.json("openings")[0]["passed"], "the opening to be passed on")
    [found] = netdesk.json("openings")
    assert [each["name"] for each in found["sources"]] == ["Ana Horvat"]
    assert [each["name"] for each in found["passed"]] == ["Ben Adler"]
    desktop.key("ctrl+z")
    wait_until(lambda: not netdesk.json("openings")[0]["passed"], "the give to be taken back")


def test_a_mentor_is_named_with_the_mouse_and_a_goal_set(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.click("Reach")
    netdesk.click("Mentors", "page tab")
    netdesk.wait_for("Meet your mentors, face to face")
    netdesk.click("Add a mentor")
    netdesk.wait_for("Mentor, or mentored by me")
    desktop.type("ana")
    netdesk.wait_for("Elektra")
    desktop.key("Return")
    netdesk.click("Save")
    netdesk.wait_for("Ana Horvat is my mentor")
    netdesk.click("Goal …")
    netdesk.wait_for("A goal with Ana Horvat")
    desktop.type("Speak up")
    desktop.key("Return")
    wait_until(lambda: netdesk.json("mentors")[0]["open_goals"], "the goal to be set")
