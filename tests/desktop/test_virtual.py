"""The desktop of these tests is a real one: what Qt finds on it is what it would find on a user's."""

from __future__ import annotations

import sys

import pytest

from tests.desktop.notices import Notice
from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop

IS_TRAY_THERE = """
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
app = QApplication([])
print(app.platformName(), QSystemTrayIcon.isSystemTrayAvailable())
"""


def test_programs_see_the_tray(desktop):
    assert desktop.run(sys.executable, "-c", IS_TRAY_THERE).split() == ["xcb", "True"]


def test_programs_see_that_there_is_no_tray(trayless_desktop):
    assert trayless_desktop.run(sys.executable, "-c", IS_TRAY_THERE).split() == ["xcb", "False"]


def test_a_notification_is_heard_and_shown(desktop, notices):
    method = "org.freedesktop.Notifications.Notify"
    call = ["gdbus", "call", "--session", "--dest=org.freedesktop.Notifications"]
    values = ["app", "0", "", "Ana is due", "last: coffee", "['log', 'Log', 'later', 'Snooze']", "{}", "0"]
    desktop.run(*call, "--object-path=/org/freedesktop/Notifications", f"--method={method}", *values)
    wait_until(lambda: desktop.notifications_shown() == 1, "the notification on the screen")
    assert notices.seen == [Notice("Ana is due", "last: coffee", ("Log", "Snooze"))]
    desktop.close_notifications()
