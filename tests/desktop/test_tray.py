"""netdesk behind its closed window: the icon, its menu, the notification and its buttons, each shown once."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def click_icon(desktop, netdesk, button=1):
    icon = wait_until(netdesk.tray_icon, "the icon in the tray")
    left, top, width, height = desktop.geometry(icon)
    desktop.click(left + width // 2, top + height // 2, button)


def test_a_closed_window_leaves_the_icon_which_brings_it_back(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    netdesk.close_window()
    wait_until(lambda: not netdesk.is_window_visible(), "the window to hide")
    assert netdesk.is_running()
    click_icon(desktop, netdesk)
    wait_until(netdesk.is_window_visible, "the window to come back")
    netdesk.quit()
    assert netdesk.process.returncode == 0
    wait_until(lambda: not desktop.tray_icons(), "the icon to go")


def test_started_at_login_it_waits_in_the_tray_until_it_is_asked_for(desktop, notices, netdesk):
    netdesk.fill()
    netdesk.start_hidden()
    wait_until(lambda: notices.seen, "the notification")
    assert desktop.windows(netdesk.process.pid) == []
    click_icon(desktop, netdesk)
    netdesk.come_forward()
    netdesk.wait_for("Ana Horvat")
    netdesk.quit()
    assert netdesk.process.returncode == 0


def test_the_notification_of_a_due_touch_can_be_snoozed(desktop, notices, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.close_window()
    wait_until(lambda: desktop.notifications_shown() == 1, "the notification")
    assert [(notice.title, notice.buttons) for notice in notices.seen] == [("Ana Horvat", ("Log", "Snooze"))]
    desktop.press_notification_button("Snooze")
    wait_until(lambda: netdesk.due() == [], "Ana to be snoozed")
    assert netdesk.cli("undo")
    assert netdesk.due() == ["Ana Horvat"]


def test_the_notification_of_a_due_touch_opens_the_form_that_logs_it(desktop, notices, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.close_window()
    wait_until(lambda: desktop.notifications_shown() == 1, "the notification")
    desktop.press_notification_button("Log")
    desktop.wait_for_focus("Log an interaction")
    desktop.type("call about vendors")
    desktop.key("ctrl+Return")
    wait_until(lambda: netdesk.due() == [], "Ana to leave today's list")
    latest = netdesk.json("person", "Ana Horvat")["interactions"][0]
    assert (latest["channel"], latest["note"]) == ("phone", "about vendors")


NEXT_MORNING = "2026-11-23T10:00"


def test_after_a_crash_nothing_is_notified_twice(notices, netdesk):
    netdesk.fill()
    netdesk.start()
    wait_until(lambda: notices.seen, "the notification")
    wait_until(lambda: netdesk.is_everything_notified(), "the notification to be noted")
    netdesk.kill()
    netdesk.cli("cadence", "Ben Adler", "30d")
    netdesk.now = NEXT_MORNING
    netdesk.start()
    wait_until(lambda: len(notices.seen) > 1, "the notification of Ben")
    assert [notice.title for notice in notices.seen] == ["Ana Horvat", "Ben Adler"]


def test_the_menu_of_the_icon_opens_whoever_is_due(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.close_window()
    wait_until(lambda: not netdesk.is_window_visible(), "the window to hide")
    wait_until(netdesk.is_everything_notified, "the notification to be noted")
    click_icon(desktop, netdesk, button=3)
    wait_until(netdesk.is_menu_open, "the menu")
    desktop.key("Down", "Return")
    wait_until(netdesk.is_window_visible, "the window to come back")
    netdesk.wait_for("2 Oct")


def test_without_a_tray_a_closed_window_is_minimised(trayless_desktop, trayless_netdesk):
    netdesk = trayless_netdesk
    netdesk.fill()
    netdesk.start()
    netdesk.close_window()
    wait_until(netdesk.is_window_minimised, "the window to be minimised")
    assert netdesk.is_running()
    trayless_desktop.run("xdotool", "windowmap", "--sync", netdesk.window)
    wait_until(netdesk.is_window_visible, "the window to come back")
