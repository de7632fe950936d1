"""The window beside other processes and across restarts, worked by keyboard alone."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def test_what_the_command_line_changes_shows_at_once(netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    netdesk.cli("log", "lunch with Ana Horvat on 2026-11-21")
    netdesk.wait_for("Nobody is due today")


def test_what_the_command_line_changes_from_cron_shows_at_once(desktop, netdesk, monkeypatch):
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    monkeypatch.delitem(desktop.env, "XDG_RUNTIME_DIR")
    netdesk.cli("log", "lunch with Ana Horvat on 2026-11-21")
    netdesk.wait_for("Nobody is due today")


def test_a_contact_is_logged_by_keyboard_and_taken_back_after_a_restart(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    desktop.key("ctrl+l")
    desktop.wait_for_focus("Log an interaction")
    desktop.type("coffee with ana and ben")
    desktop.key("ctrl+Return")
    netdesk.wait_for("Nobody is due today")
    assert netdesk.due() == []
    latest = netdesk.json("person", "Ana Horvat")["interactions"][0]
    assert [person["name"] for person in latest["people"]] == ["Ana Horvat", "Ben Adler"]
    netdesk.quit()
    assert netdesk.process.returncode == 0
    netdesk.start()
    desktop.key("ctrl+z")
    netdesk.wait_for_gone("Nobody is due today")
    assert netdesk.due() == ["Ana Horvat"]


def test_a_second_start_brings_the_first_window_forward(desktop, netdesk):
    netdesk.fill()
    netdesk.start()
    netdesk.close_window()
    wait_until(lambda: not netdesk.is_window_visible(), "the window to hide")
    netdesk.cli()
    wait_until(netdesk.is_window_visible, "the window to come back")


def test_a_window_brought_back_shows_what_changed_meanwhile_and_has_the_keys(desktop, netdesk, tmp_path):
    pack = tmp_path / "pack.toml"
    pack.write_text('[[rule]]\nname = "Theirs"\ntext = "Be kind."\n', encoding="utf-8")
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+8")
    netdesk.wait_for("What do you hold yourself to?")
    netdesk.close_window()
    wait_until(lambda: not netdesk.is_window_visible(), "the window to hide")
    netdesk.cli("rules", "adopt", str(pack))
    netdesk.cli()
    netdesk.wait_for("Theirs")
    desktop.wait_for_focus("netdesk")
    desktop.key("Delete")
    wait_until(lambda: netdesk.json("rules") == [], "the rule to go by its key")
    desktop.key("ctrl+z", "ctrl+1")
    desktop.run("xdotool", "windowminimize", netdesk.window)
    wait_until(netdesk.is_window_minimised, "the window to be minimised")
    netdesk.cli()
    desktop.wait_for_focus("netdesk")
    desktop.key("d")
    wait_until(lambda: netdesk.due() == [], "Ana to be seen to by a key")


def test_the_first_start_offers_a_sample_network(netdesk):
    netdesk.start()
    netdesk.click("Look at a sample network")
    netdesk.wait_for("Reach out")
    assert len(netdesk.json("people")) > 100
    netdesk.cli("undo")
    assert netdesk.json("people") == []


def test_a_damaged_desk_is_said_in_a_window_and_a_backup_brings_it_back(desktop, netdesk):
    netdesk.fill()
    netdesk.cli("backup")
    for file in netdesk.data_dir.glob("netdesk.db*"):
        file.write_bytes(b"not a database, but long enough to be taken for one" * 99)
    netdesk.appear()
    netdesk.wait_for("netdesk cannot open its data")
    netdesk.wait_for("asked for")
    first = netdesk.window
    netdesk.click("Restore this backup")
    wait_until(lambda: desktop.title(first) == "", "the small window to go")
    netdesk.come_forward()
    netdesk.wait_for("Ana Horvat")
    netdesk.quit()
    assert netdesk.process.returncode == 0
    assert netdesk.due() == ["Ana Horvat"]
