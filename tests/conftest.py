"""What every test starts from: no screen needed, no file of the user's touched, nothing asked of the network."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("netdesk", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("netdesk")  # a busy machine is no failure
_LOOPBACK = ("127.0.0.1", "::1", "localhost", "")
_asked: list[str] = []


def _on_audited(event: str, arguments: tuple[object, ...]) -> None:
    """Note whatever of this process would leave the machine; tests/desktop/test_network.py has the whole program."""
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"):
        address = arguments[-1]
        host = address[0] if isinstance(address, tuple) else ""
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0] or ""
    else:
        return
    if host not in _LOOPBACK:
        _asked.append(f"{event} {host!r}")


sys.addaudithook(_on_audited)


@pytest.fixture(autouse=True)
def nothing_of_the_network() -> Iterator[None]:
    """Fails a test in which something was asked of the network, whatever became of it."""
    yield
    found = list(_asked)
    _asked.clear()
    assert not found


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeps a test that forgets to name a folder away from the user's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
