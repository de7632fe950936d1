"""The system says how it wants programs to look, through the settings portal, and netdesk follows it while it runs."""

from __future__ import annotations

import subprocess
import sys

import pytest
from dbus_fast import Message, MessageType, Variant

from tests.desktop.bus import Bus

PORTAL = "org.freedesktop.portal.Desktop"
APPEARANCE = "org.freedesktop.appearance"
FOLLOWING = """
import sys
from PySide6.QtWidgets import QApplication
from netdesk.ui.system_look import SystemLook
from netdesk.ui.kit.theme import Theme, colours_of, is_still, DARK, LIGHT, SHARP_DARK, SHARP_LIGHT
application = QApplication(sys.argv)
names = {DARK: "dark", LIGHT: "light", SHARP_DARK: "sharp dark", SHARP_LIGHT: "sharp light"}
theme = Theme(application)
look = SystemLook(application.styleHints())
def tell(seen):
    theme.see(seen)
    still = ", still" if is_still(application) else ""
    print(names[colours_of(application.palette())] + still, flush=True)
look.changed.connect(tell)
look.start()
application.exec()
"""


class Portal:
    """The settings portal of a session bus, as far as programs read it."""

    def __init__(self, address):
        self._values = {}
        self._bus = Bus(address)

    def start(self):
        self._bus.start(self._on_message)
        bus = "org.freedesktop.DBus"
        self._bus.call(bus, "/org/freedesktop/DBus", f"{bus}.RequestName", "su", PORTAL, 0)

    def stop(self):
        self._bus.stop()

    def set(self, namespace, key, value):
        self._values[namespace, key] = value
        self._bus.send(
            Message(
                path="/org/freedesktop/portal/desktop",
                interface="org.freedesktop.portal.Settings",
                member="SettingChanged",
                signature="ssv",
                body=[namespace, key, value],
                message_type=MessageType.SIGNAL,
            )
        )

    def _on_message(self, message):
        if message.member != "ReadOne" or message.message_type is not MessageType.METHOD_CALL:
            return False
        value = self._values.get(tuple(message.body))
        if value is None:
            return Message.new_error(message, "org.freedesktop.portal.Error.NotFound", "Requested setting not found")
        return Message.new_method_return(message, "v", [value])


@pytest.fixture
def portal(desktop):
    """A portal that says nothing yet."""
    portal = Portal(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    portal.start()
    yield portal
    portal.stop()


def follow(desktop):
    command = [sys.executable, "-c", FOLLOWING]
    return subprocess.Popen(command, env=desktop.env, stdout=subprocess.PIPE, text=True)


def test_light_dark_contrast_and_motion_are_followed_live(desktop, portal):
    portal.set(APPEARANCE, "color-scheme", Variant("u", 1))
    program = follow(desktop)
    try:
        heard = [program.stdout.readline().strip()]
        for namespace, key, value in (
            (APPEARANCE, "contrast", Variant("u", 1)),
            ("org.gnome.desktop.interface", "enable-animations", Variant("b", False)),
            (APPEARANCE, "color-scheme", Variant("u", 2)),
            (APPEARANCE, "contrast", Variant("u", 0)),
            ("org.gnome.desktop.interface", "enable-animations", Variant("b", True)),
            ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", Variant("s", "0")),
            ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", Variant("s", "1")),
            (APPEARANCE, "reduced-motion", Variant("u", 1)),
            (APPEARANCE, "color-scheme", Variant("u", 1)),
        ):
            portal.set(namespace, key, value)
            heard.append(program.stdout.readline().strip())
        assert heard == [
            "dark",
            "sharp dark",
            "sharp dark, still",
            "sharp light, still",
            "light, still",
            "light",
            "light, still",
            "light",
            "light, still",
            "dark, still",
        ]
    finally:
        program.kill()
        program.communicate()
