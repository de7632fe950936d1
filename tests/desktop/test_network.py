"""The whole program under a trace of its system calls: nothing is asked of the network by default."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def test_a_day_with_netdesk_asks_nothing_of_the_network(desktop, netdesk, tmp_path):
    trace = tmp_path / "trace"
    calls = "trace=socket,connect,bind,sendto,sendmsg,sendmmsg"
    netdesk.traced_by = ("strace", "-D", "-f", "-qq", "-A", "-e", calls, "-o", str(trace))
    netdesk.fill()
    netdesk.start()
    netdesk.wait_for("Ana Horvat")
    desktop.key("ctrl+l")
    desktop.wait_for_focus("Log an interaction")
    desktop.type("coffee with ana and ben https://example.org/storage")
    desktop.key("ctrl+Return")
    netdesk.wait_for("Nobody is due today")
    netdesk.cli("backup")
    netdesk.cli("check")
    netdesk.cli("sheet", "directory", "-o", str(tmp_path / "people.pdf"))
    netdesk.quit()
    said = wait_until(lambda: trace.read_text(errors="replace"), "the trace")
    assert "AF_UNIX" in said
    assert [line for line in said.splitlines() if "AF_INET" in line] == []
