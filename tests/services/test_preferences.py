"""Preferences: stated, read, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import pytest

from netdesk.core.cadence import Cadence
from netdesk.core.planner import Manners
from netdesk.core.recurrence import LeapDay
from netdesk.core.surfaces import SurfaceDraft
from netdesk.errors import InputError
from netdesk.services import preferences, surfaces, undo
from netdesk.services.desk import Desk
from netdesk.store import reviews
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
    assert (read.manners.notify_at, read.daily_minutes, read.close_to_tray) == (time(9), 15, True)
    assert read.cadences[5] == Cadence(30, 45)


def test_a_change_is_kept_and_can_be_undone(desk: Desk) -> None:
    before = preferences.read(desk.reader)
    wanted = replace(
        before,
        manners=Manners(time(7, 30), (time(22), time(7)), frozenset({5, 6}), 7, LeapDay.MARCH),
        daily_minutes=25,
        close_to_tray=False,
        reviews={"My topics": 365},
        cadences={**before.cadences, 5: Cadence(14, 21), 4: None},
    )
    desk.run(preferences.change, wanted).result()
    assert preferences.read(desk.reader) == wanted
    desk.run(undo.undo).result()
    assert preferences.read(desk.reader) == before


def test_nothing_new_is_no_step(desk: Desk) -> None:
    desk.run(preferences.change, preferences.read(desk.reader)).result()
    assert undo.undoable(desk.reader) is None


@pytest.mark.parametrize(
    "manners", [Manners(quiet=(time(7), time(7))), Manners(days_off=frozenset(range(7)))], ids=["quiet", "days off"]
)
def test_what_would_silence_netdesk_for_good_is_refused(desk: Desk, manners: Manners) -> None:
    with pytest.raises(InputError):
        desk.run(preferences.change, replace(preferences.read(desk.reader), manners=manners)).result()


def test_quiet_hours_can_be_taken_back(desk: Desk) -> None:
    before = preferences.read(desk.reader)
    quiet = replace(before, manners=Manners(quiet=(time(22), time(7)), days_off=frozenset({6})), reviews={"Topics": 90})
    desk.run(preferences.change, quiet).result()
    desk.run(preferences.change, before).result()
    assert preferences.read(desk.reader) == before


def test_the_reviews_of_surfaces_are_not_its_own(desk: Desk) -> None:
    desk.run(surfaces.add, SurfaceDraft("LinkedIn", review_days=180)).result()
    before = preferences.read(desk.reader)
    assert before.reviews == {}
    desk.run(preferences.change, replace(before, reviews={"My topics": 365})).result()
    assert len(reviews.standing(desk.reader)) == 2
