"""Insight on a real screen, by mouse and by key: a chart, its rows, who knows whom, and the questions about pairs."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.desktop


def test_from_a_gauge_to_its_rows_and_from_the_picture_to_a_profile(desktop, netdesk):
    netdesk.cli("sample")
    netdesk.start()
    netdesk.click("Insight")
    netdesk.wait_for("Depth: People of a topic met and touched three times")
    desktop.key("ctrl+Tab")
    netdesk.wait_for("people have a tie")
    desktop.key("ctrl+f")
    desktop.type("valmora")
    netdesk.wait_for("Who knows whom: ")
    desktop.key("Return")
    desktop.key("Return")
    netdesk.wait_for_gone("people have a tie")
    netdesk.click("Insight")
    netdesk.click("Do they know each other? …")
    desktop.wait_for_focus("Do they know each other?")
    desktop.key("n")
    netdesk.wait_for("2 of 30")
    desktop.key("d")
    netdesk.wait_for("3 of 30")
    desktop.key("BackSpace")
    netdesk.wait_for("2 of 30")
    desktop.key("Escape")
    desktop.wait_for_focus("netdesk")
    assert [step["state"] for step in netdesk.json("history")][:2] == ["undone", "done"]
    desktop.key("ctrl+shift+Tab")
    netdesk.wait_for("Companies")
    desktop.key("End")
    netdesk.wait_for("Gaps among the close ones")
    desktop.key("ctrl+Return")
    netdesk.wait_for("20 of 150")
