"""Fixtures of the real desktop: started once for all tests of this folder, one more for those that want no tray."""

from __future__ import annotations

import pytest

from tests.desktop.notices import Notices
from tests.desktop.program import Netdesk
from tests.desktop.reader import ScreenReader
from tests.desktop.virtual import VirtualDesktop
from tests.desktop.waiting import wait_until


def running(desktop):
    """A desktop for a fixture, ended whatever happens."""
    try:
        desktop.start()
        yield desktop
    finally:
        desktop.stop()


def listening(reader):
    """A screen reader for a fixture, connected once the accessibility bus is there."""

    def is_connected():
        try:
            reader.start()
        except LookupError:
            return False
        return True

    wait_until(is_connected, "the accessibility bus")
    yield reader
    reader.stop()


@pytest.fixture(scope="session")
def desktop(tmp_path_factory):
    """A desktop with a tray and a notification daemon."""
    yield from running(VirtualDesktop(tmp_path_factory.mktemp("desktop")))


@pytest.fixture(scope="session")
def trayless_desktop(tmp_path_factory):
    """A desktop without a tray."""
    yield from running(VirtualDesktop(tmp_path_factory.mktemp("trayless"), tray=False))


@pytest.fixture(scope="session")
def reader(desktop):
    """The screen reader of the desktop."""
    yield from listening(ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"]))


@pytest.fixture(scope="session")
def trayless_reader(trayless_desktop):
    """The screen reader of the desktop without a tray."""
    yield from listening(ScreenReader(trayless_desktop.env["DBUS_SESSION_BUS_ADDRESS"]))


@pytest.fixture
def notices(desktop):
    """Every notification sent during the test; what is still on the screen afterwards is closed."""
    heard = Notices(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    heard.start()
    yield heard
    heard.stop()
    desktop.close_notifications()


def netdesk_on(desktop, reader, tmp_path):
    """A netdesk for a fixture, killed afterwards if the test left it running."""
    (tmp_path / "data").mkdir()
    program = Netdesk(desktop, reader, tmp_path / "data")
    yield program
    if program.is_running():
        desktop.picture(tmp_path / "last-seen.png")
        program.kill()
    desktop.close_notifications()


@pytest.fixture
def netdesk(desktop, reader, tmp_path):
    """netdesk on an empty data folder, not started yet."""
    yield from netdesk_on(desktop, reader, tmp_path)


@pytest.fixture
def trayless_netdesk(trayless_desktop, trayless_reader, tmp_path):
    """netdesk on an empty data folder of the desktop without a tray, not started yet."""
    yield from netdesk_on(trayless_desktop, trayless_reader, tmp_path)
