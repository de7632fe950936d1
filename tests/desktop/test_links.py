"""Links and files as a desktop hands them on: to the window that is open, or to one that opens for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.program import Netdesk

pytestmark = pytest.mark.desktop


def test_a_link_opens_the_window_and_the_next_ones_go_to_it(netdesk: Netdesk) -> None:
    netdesk.fill()
    netdesk.start("netdesk:person/Ana%20Horvat")
    netdesk.wait_for("Elektra")
    netdesk.cli("netdesk:people?q=ben")
    netdesk.wait_for_gone("Ana Horvat")
    netdesk.cli("netdesk:delete/Ana")
    netdesk.wait_for("The link “netdesk:delete/Ana” leads to nothing")
    netdesk.desktop.key("Escape")
    netdesk.cli("netdesk:log?text=coffee%20with%20Ana%20Horvat")
    netdesk.wait_for("This came with a link. It is logged only if you say so.")
    assert netdesk.due() == ["Ana Horvat"]
    netdesk.desktop.wait_for_focus("Log an interaction")
    netdesk.desktop.key("Return")
    wait_until(lambda: netdesk.due() == [], "Ana to be logged")
    netdesk.quit()


def test_a_link_to_log_needs_the_small_window_alone(netdesk: Netdesk) -> None:
    netdesk.fill()
    netdesk.process = netdesk.desktop.spawn(
        *netdesk._command(("netdesk:log?text=lunch%20with%20Ben%20Adler",)), log=netdesk.log
    )
    netdesk.desktop.wait_for_focus("Log an interaction")
    netdesk.desktop.key("Return")
    wait_until(lambda: not netdesk.is_running(), "the small window to close")
    assert netdesk.json("journal")[0]["what"] == "lunch"


def test_starts_at_one_time_make_one_window_that_gets_all_they_bring(netdesk: Netdesk, tmp_path: Path) -> None:
    cards = []
    for name in ("Ana Horvat", "Ben Adler"):
        card = tmp_path / f"{name}.vcf"
        card.write_text(f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nEND:VCARD\r\n", encoding="utf-8")
        cards.append(card)
    starts = [netdesk.desktop.spawn(*netdesk._command((card.as_uri(),)), log=netdesk.log) for card in cards]
    wait_until(lambda: any(start.poll() == 0 for start in starts), "one of both to hand on what it was started with")
    netdesk.process = next(start for start in starts if start.poll() is None)
    netdesk.come_forward()
    netdesk.wait_for("Bring in people")
    for name in ("Ana Horvat", "Ben Adler"):
        netdesk.wait_for(name)
    netdesk.quit()
    assert [start.wait(timeout=20) for start in starts] == [0, 0]
    assert "already" not in netdesk.said()


def test_a_start_while_the_window_is_closing_opens_a_new_one(netdesk: Netdesk) -> None:
    netdesk.fill()
    netdesk.start()
    wait_until(netdesk.tray_icon, "the icon, which comes with all that ends netdesk in order")
    first = netdesk.process
    first.terminate()
    netdesk.start("netdesk:people")
    assert first.wait(timeout=20) == 0
    netdesk.wait_for("Ben Adler")
    netdesk.quit()
