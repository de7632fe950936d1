"""The machine wakes from sleep: logind says so, and what came due meanwhile is told at once."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from dbus_fast import Message, MessageType

from tests.desktop.bus import Bus
from tests.desktop.waiting import wait_until

LOGIND = "org.freedesktop.login1"
LISTENING = """
import sys
from PySide6.QtCore import QCoreApplication
from netdesk.ui.wakening import Wakening
application = QCoreApplication(sys.argv)
wakening = Wakening()
wakening.woke.connect(lambda: print("woke", flush=True))
print("listening" if wakening.start() else "nobody tells", flush=True)
application.exec() if "stay" in sys.argv else None
"""


def listen(address, *args, **how):
    env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, "-c", LISTENING, *args], env=env, stdout=subprocess.PIPE, text=True, **how)


@pytest.fixture
def logind(desktop):
    """A bus on which this test is logind."""
    bus = Bus(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    bus.start()
    bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.RequestName", "su", LOGIND, 0)
    yield bus
    bus.stop()


def test_the_end_of_each_sleep_is_heard_and_its_beginning_is_not(desktop, logind):
    program = listen(desktop.env["DBUS_SESSION_BUS_ADDRESS"], "stay")
    try:
        assert program.stdout.readline() == "listening\n"
        heard = []
        for begins in (True, False, True, False):
            logind.send(
                Message(
                    path="/org/freedesktop/login1", interface=f"{LOGIND}.Manager", member="PrepareForSleep",
                    signature="b", body=[begins], message_type=MessageType.SIGNAL,
                )
            )  # fmt: skip
            if not begins:
                heard.append(program.stdout.readline())
        assert heard == ["woke\n", "woke\n"]
    finally:
        program.kill()
        program.communicate()


def test_without_a_system_bus_nothing_is_told_and_nothing_fails():
    program = listen("unix:path=/nowhere/at/all")
    assert program.communicate(timeout=60)[0] == "nobody tells\n"
    assert program.returncode == 0


def test_the_window_listens(netdesk):
    netdesk.start()
    log = netdesk.data_dir / "netdesk.log"
    wait_until(lambda: "Sleep is" in netdesk.said() or (log.exists() and "Sleep is" in log.read_text()), "the log")
