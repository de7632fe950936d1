"""A folder that is synced or on another machine, and a clock that is lost, are told."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netdesk.core.people import PersonDraft
from netdesk.services import people
from netdesk.services.desk import Desk
from netdesk.services.surroundings import dangers, synced_by
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path, FakeClock(NOW))) as opened:
        yield opened


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    return tmp_path / "mountinfo"


def kinds(desk: Desk, mounts: Path, now: datetime = NOW) -> list[str]:
    return [each.kind for each in dangers(desk.reader, desk.folder, now, mounts)]


@pytest.mark.parametrize(
    ("path", "program"),
    [
        ("/data/ana/Dropbox/netdesk", "Dropbox"),
        ("/data/ana/Dropbox (Work)/netdesk", "Dropbox"),
        ("/data/ana/OneDrive - Elektra/desk", "OneDrive"),
        ("/data/ana/Nextcloud", "Nextcloud"),
        ("/data/ana/Library/Mobile Documents/desk", "iCloud"),
        ("/data/ana/.local/share/netdesk", ""),
        ("/data/ana/Dropboxes/desk", ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(path: str, program: str) -> None:
    assert synced_by(Path(path)) == program


def test_a_synced_folder_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "notes" / "desk").mkdir(parents=True)
    (tmp_path / "notes" / ".stfolder").mkdir()
    assert synced_by(tmp_path / "notes" / "desk") == "Syncthing"


def test_a_folder_of_another_machine_is_known_by_its_mount(desk: Desk, mounts: Path) -> None:
    line = "36 35 98:0 / {point} rw,noatime master:1 - {kind} server:/home rw,errors=continue\n"
    mounts.write_text(line.format(point="/", kind="ext4"))
    assert kinds(desk, mounts) == []
    mounts.write_text(line.format(point="/", kind="ext4") + line.format(point=desk.folder.parent, kind="nfs4"))
    assert kinds(desk, mounts) == ["elsewhere nfs4"]
    mounts.write_text(line.format(point="/", kind="cifs") + line.format(point=desk.folder, kind="ext4"))
    assert kinds(desk, mounts) == []


def test_a_clock_that_is_lost_or_was_set_back_is_told(desk: Desk, mounts: Path) -> None:
    assert kinds(desk, mounts) == []
    assert kinds(desk, mounts, datetime(1970, 1, 1, tzinfo=UTC)) == ["clock"]
    desk.run(people.add, PersonDraft(given="Ana")).result()
    assert kinds(desk, mounts, NOW - timedelta(hours=20)) == []
    (found,) = dangers(desk.reader, desk.folder, NOW - timedelta(days=30), mounts)
    assert "2026-10-23" in found.sentence
    assert "2026-11-22" in found.sentence


def test_a_clock_that_ran_ahead_is_told_until_something_is_done_by_the_right_one(desk: Desk, mounts: Path) -> None:
    desk.clock.move_to(NOW.replace(year=2090))
    desk.run(people.add, PersonDraft(given="Ana")).result()
    desk.clock.move_to(NOW)
    assert kinds(desk, mounts) == ["clock"]
    desk.run(people.add, PersonDraft(given="Ben")).result()
    assert kinds(desk, mounts) == []
