"""Preferences: stated, read, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import pytest

from netdesk.core.cadence import Cadence
from netdesk.services import preferences, undo
from netdesk.services.desk import Desk
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, FakeClock(datetime(2026, 11, 22, 10, tzinfo=UTC)))
    yield desk
    desk.close()


def test_before_anything_was_stated(desk: Desk) -> None:
    read = preferences.read(desk.reader)
    assert (read.notify_at, read.close_to_tray) == (time(9), True)
    assert read.cadences[5] == Cadence(30, 45)


def test_a_change_is_kept_and_can_be_undone(desk: Desk) -> None:
    before = preferences.read(desk.reader)
    wanted = replace(
        before, notify_at=time(7, 30), close_to_tray=False, cadences={**before.cadences, 5: Cadence(14, 21), 4: None}
    )
    desk.run(preferences.change, wanted).result()
    assert preferences.read(desk.reader) == wanted
    desk.run(undo.undo).result()
    assert preferences.read(desk.reader) == before


def test_nothing_new_is_no_step(desk: Desk) -> None:
    desk.run(preferences.change, preferences.read(desk.reader)).result()
    assert undo.undoable(desk.reader) is None
