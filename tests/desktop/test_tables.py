"""A table that says nothing of itself is told and brought in, and people leave again less some facts, by keyboard."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def test_the_columns_of_a_table_are_told_by_keyboard(desktop, netdesk, tmp_path):
    file = tmp_path / "odd.csv"
    file.write_text("wibble,wobble,wubble\nAna Horvat 1,0123456,39\nLi Wei 2,0123457,44\n")
    netdesk.start(str(file))
    netdesk.wait_for("Nobody could be made out yet: say what the columns are.")
    desktop.key("Return")
    netdesk.wait_for("The first people as they would come in")
    desktop.type("Name")
    desktop.key("Tab")
    desktop.type("Profile")
    desktop.key("Up", "Up", "Up", "Up")  # to the mobile phone
    desktop.key("Tab")
    desktop.type("Leave")
    netdesk.wait_for("Ana Horvat 1\n0123456")
    netdesk.wait_for_gone("wubble: 39")
    desktop.key("ctrl+Return")
    netdesk.wait_for("Bring in 2")
    desktop.key("Return")
    wait_until(lambda: len(netdesk.json("people")) == 2, "both to be there")
    (ana,) = netdesk.json("people", "ana")
    told = netdesk.cli("person", ana["name"])
    assert "0123456 (mobile)" in told
    assert "wubble" not in told


def test_what_leaves_is_seen_and_taken_out_by_keyboard(desktop, netdesk, tmp_path):
    netdesk.fill()
    netdesk.start()
    desktop.key("ctrl+e")
    netdesk.wait_for("Export 2 people")
    netdesk.wait_for("Organizations and titles  (2)")
    desktop.wait_for_focus("Export 2 people")
    desktop.key("Tab", "space")
    desktop.key("ctrl+Return")
    desktop.wait_for_focus("Save 2 people as")
    netdesk.wait_for("File name")
    file = tmp_path / "out.csv"
    desktop.type(str(file))
    desktop.key("Return")
    netdesk.wait_for("Wrote 2 people to out.csv")
    text = file.read_text("utf-8")
    assert "Ana Horvat" in text
    assert "Elektra" not in text
