"""The machine's clock, wherever the machine is."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from netdesk.clock import Clock, ShiftedClock, SystemClock, instant

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Puts the machine where ``setenv("TZ", …)`` says, and back afterwards."""
    with monkeypatch.context() as patch:
        yield patch
    time.tzset()


def test_whoever_travels_has_the_days_of_where_they_are(zone: pytest.MonkeyPatch) -> None:
    zone.setenv("TZ", "Europe/Paris")
    time.tzset()
    clocks: list[Clock] = [SystemClock(), ShiftedClock(instant("2026-01-15T20:00"))]
    assert clocks[1].now().utcoffset() == timedelta(hours=1)
    zone.setenv("TZ", "Asia/Tokyo")
    assert [clock.now().utcoffset() for clock in clocks] == [timedelta(hours=9)] * 2
    assert clocks[1].now().date().isoformat() == "2026-01-16"
