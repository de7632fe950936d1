"""Duplicates by keyboard alone, on a real screen."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop

TWICE = "".join(
    f"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{name}\r\nFN:{name}\r\nEMAIL:ana@x.example\r\nEND:VCARD\r\n"
    for name in ("Ana Horvat", "Ana Horvta")
)


def test_a_pair_is_found_merged_and_parted_by_keyboard(desktop, netdesk):
    netdesk.fill()
    cards = netdesk.data_dir.parent / "twice.vcf"
    cards.write_text(TWICE, encoding="utf-8")
    netdesk.cli("import", str(cards))
    before = len(netdesk.json("people"))
    assert len(netdesk.json("duplicates")) == 1
    netdesk.start()
    desktop.key("ctrl+d")
    netdesk.wait_for("Choose what holds; the rest is kept in the notes")
    desktop.key("Return", "Right", "m")
    wait_until(lambda: len(netdesk.json("people")) == before - 1, "the two to be one")
    netdesk.wait_for("Nobody seems to be here twice")
    desktop.key("ctrl+z")
    wait_until(lambda: len(netdesk.json("people")) == before, "the two to be two again")
