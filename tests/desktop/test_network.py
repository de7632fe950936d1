"""A day of the whole program under a trace of its system calls: what it asks of the network, logs, and leaves open."""

from __future__ import annotations

import pytest

from tests.desktop.waiting import wait_until

pytestmark = pytest.mark.desktop


def test_a_day_asks_nothing_of_the_network_logs_no_name_and_leaves_nothing_open_to_others(desktop, netdesk, tmp_path):
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
    log = netdesk.data_dir / "netdesk.log"
    assert [name for name in ("Ana", "Horvat", "Ben", "Adler", "Elektra", "storage") if name in log.read_text()] == []
    kept = list(netdesk.data_dir.rglob("*"))
    assert [path.name for path in kept if path.stat().st_mode & 0o077] == []
