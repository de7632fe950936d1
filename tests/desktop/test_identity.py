"""What I want to be remembered for and what a profile says, by mouse and key on a real screen, across a power cut."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def headline(netdesk):
    surfaces = netdesk.json("surface")
    return surfaces[0]["texts"][0] if surfaces else None


def test_a_theme_and_a_headline_are_written_and_outlive_a_power_cut(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    netdesk.click("Identity")
    netdesk.click("Say it in a few words")
    netdesk.wait_for("In a few words")
    desktop.type("Makes grid storage boring")
    desktop.key("Return")
    netdesk.wait_for("Makes grid storage boring, wanted 2 of 3")
    netdesk.click("LinkedIn", "push button")
    netdesk.wait_for("0 / 220 characters")
    netdesk.click("Headline", "text")
    desktop.type("Storage, at last boring")
    netdesk.wait_for("23 / 220 characters")
    desktop.key("ctrl+s")
    wait_until(lambda: headline(netdesk)["newest"] == 1, "a version to be kept")
    desktop.key("ctrl+Return")
    wait_until(lambda: headline(netdesk)["live"] == 1, "the version to be live")
    netdesk.wait_for("v1, live since today")
    desktop.type(" and quiet")
    netdesk.wait_for("Changed since v1, which is live")
    netdesk.click("Portrait")
    netdesk.wait_for("a newer one is not live yet")
    wait_until(lambda: headline(netdesk)["is_draft"], "the draft to be kept")
    netdesk.kill()
    netdesk.start()
    desktop.key("ctrl+6")
    netdesk.wait_for("draft after v1")
    assert headline(netdesk)["text"] == "Storage, at last boring and quiet"
    assert headline(netdesk)["live"] == 1
    desktop.key("ctrl+z")
    wait_until(lambda: not headline(netdesk)["is_draft"], "the draft to be taken back")
    netdesk.click("Headline", "text")
    desktop.key("ctrl+End")
    desktop.type("!")
    netdesk.wait_for("draft after v1")
    netdesk.quit()
    assert headline(netdesk)["text"] == "Storage, at last boring!"
