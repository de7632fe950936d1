"""An encrypted desk on a real screen: encrypted by keys, unlocked at the start, from the tray, for brought files."""

from __future__ import annotations

import pytest

from netdesk.services import encryption
from tests.desktop.program import CARDS
from tests.desktop.test_tray import click_icon
from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop

PASSPHRASE = "correct horse battery"
LOCKED = "netdesk is locked"


def start_locked(desktop, netdesk):
    """Start on an encrypted desk and wait for the dialog."""
    netdesk.process = desktop.spawn(*netdesk._command(()), log=netdesk.log)
    desktop.wait_for_focus(LOCKED)


def unlock(desktop, netdesk):
    desktop.wait_for_focus(LOCKED)
    desktop.type(PASSPHRASE)
    desktop.key("Return")
    wait_until(lambda: LOCKED not in desktop.focused(), "the dialog to go")
    netdesk.come_forward()


@pytest.fixture
def encrypted(desktop, netdesk):
    """The desk encrypted in the window, by keys alone."""
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    desktop.key("ctrl+k")
    desktop.wait_for_focus("Go to or find")
    desktop.type("Encryption")
    desktop.key("Return")
    desktop.wait_for_focus("Preferences")
    desktop.key("alt+e")
    desktop.wait_for_focus("Encrypt this desk")
    desktop.type(PASSPHRASE)
    desktop.key("Tab")
    desktop.type(PASSPHRASE)
    desktop.key("Return")
    wait_until(lambda: encryption.is_encrypted(netdesk.data_dir), "the desk to be encrypted")
    desktop.wait_for_focus("Preferences")
    desktop.key("Escape")
    netdesk.quit()
    assert netdesk.process.returncode == 0
    assert b"Horvat" not in (netdesk.data_dir / "netdesk.db").read_bytes()
    return netdesk


def test_the_window_comes_once_the_passphrase_is_given(desktop, encrypted):
    start_locked(desktop, encrypted)
    desktop.type("wrong words")
    desktop.key("Return")
    assert LOCKED in desktop.focused()
    unlock(desktop, encrypted)
    encrypted.wait_for("Ana Horvat")
    encrypted.quit()
    assert encrypted.process.returncode == 0


def test_who_closes_the_dialog_quits(desktop, encrypted):
    start_locked(desktop, encrypted)
    desktop.key("Escape")
    assert encrypted.process.wait(20) == 0


def test_the_small_window_that_logs_asks_too(desktop, encrypted):
    encrypted.process = desktop.spawn(*encrypted._command(("capture",)), log=encrypted.log)
    desktop.wait_for_focus(LOCKED)
    desktop.type(PASSPHRASE)
    desktop.key("Return")
    desktop.wait_for_focus("Log an interaction")
    desktop.key("Escape")
    assert encrypted.process.wait(20) == 0


def test_started_at_login_it_waits_in_the_tray(desktop, encrypted):
    encrypted.start_hidden()
    assert desktop.windows(encrypted.process.pid) == []
    click_icon(desktop, encrypted)
    desktop.wait_for_focus(LOCKED)
    desktop.key("Escape")
    wait_until(lambda: desktop.windows(encrypted.process.pid) == [], "the dialog to go")
    assert encrypted.is_running()
    click_icon(desktop, encrypted)
    unlock(desktop, encrypted)
    encrypted.wait_for("Ana Horvat")
    encrypted.quit()
    assert encrypted.process.returncode == 0


def test_a_file_opened_meanwhile_is_brought_in_afterwards(desktop, encrypted, tmp_path):
    encrypted.start_hidden()
    file = tmp_path / "more.vcf"
    file.write_text(CARDS.replace("Ben Adler", "Li Wei"), encoding="utf-8")
    second = desktop.spawn(*encrypted._command((str(file),)), log=encrypted.log)
    desktop.wait_for_focus(LOCKED)
    assert second.wait(20) == 0
    unlock(desktop, encrypted)
    encrypted.wait_for("Li Wei")
    encrypted.quit()
    assert encrypted.process.returncode == 0
