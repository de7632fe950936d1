"""The Giving room on a real screen: an offer to somebody by keyboard, news judged by mouse and by key on Today."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop

TOLD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nN:{};;;\r\nORG:Elektra\r\nTITLE:{}\r\nEND:VCARD\r\n"


def tell(netdesk, title):
    """Bring in a card on which Ana Horvat has another title."""
    card = netdesk.data_dir.parent / "ana.vcf"
    card.write_text(TOLD.format("Ana Horvat", "Horvat;Ana", title), encoding="utf-8", newline="")
    netdesk.cli("import", str(card))


def test_an_offer_is_written_down_thought_of_and_shared_by_keyboard(desktop, netdesk):
    netdesk.fill()
    netdesk.cli("set", "Ana Horvat", "need=storage vendors", "closeness=4")
    netdesk.start()
    desktop.key("ctrl+4")
    netdesk.wait_for("Ana Horvat · what could you bring?, needs: storage vendors")
    desktop.key("ctrl+Tab")
    netdesk.wait_for("What can you bring?")
    desktop.key("Return")
    netdesk.wait_for("Something I can bring")
    desktop.type("a list of vendors")
    desktop.key("ctrl+Return")
    netdesk.wait_for("Think of it for them")
    wait_until(lambda: netdesk.json("offers")[0]["matches"], "a match")
    netdesk.click("Think of it for them")
    wait_until(lambda: netdesk.json("ideas"), "the idea")
    desktop.key("ctrl+shift+Tab")
    netdesk.wait_for("Ana Horvat · a list of vendors, thought of today · knowledge")
    desktop.key("Home", "s")
    wait_until(lambda: netdesk.json("ideas")[0]["state"] == "shared", "the idea to be shared")
    assert netdesk.json("ledger")["total"]["gave"] == 1
    desktop.key("ctrl+z")
    wait_until(lambda: netdesk.json("ideas")[0]["state"] == "thought", "the idea to be as it was")


def test_news_is_verified_and_reacted_to_on_a_blank_page(desktop, netdesk):
    netdesk.fill()
    netdesk.cli("set", "Ana Horvat", "closeness=4", "title=Engineer")
    tell(netdesk, "Head of Operations")
    netdesk.start()
    netdesk.wait_for("News")
    wait_until(lambda: netdesk.json("news"), "news")
    desktop.key("End", "v")
    wait_until(lambda: netdesk.json("news") == [], "the news to be verified")
    desktop.key("w")
    netdesk.wait_for("In your own words")
    netdesk.wait_for("What to do: Call")
    desktop.type("Coffee next week?")
    netdesk.click("Keep as a note to self")
    wait_until(lambda: netdesk.json("news", "--all")[0]["note"] == "Coffee next week?", "the note")
    desktop.key("ctrl+4", "ctrl+shift+Tab")
    netdesk.wait_for("The table …")
    netdesk.click("The table …")
    netdesk.wait_for("How far to go, and for whom")
    desktop.key("Escape")
    netdesk.wait_for_gone("How far to go, and for whom")
