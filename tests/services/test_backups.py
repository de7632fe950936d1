"""Backups made by themselves, thinned out, compared and restored, whoever has the desk open."""

from __future__ import annotations

import asyncio
import errno
import os
import tempfile
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import apsw
import pytest

from netdesk.core.backups import Occasion
from netdesk.core.change import Area
from netdesk.core.organizations import OrganizationDraft
from netdesk.core.people import PersonDraft
from netdesk.core.secrecy import Secrecy
from netdesk.errors import FileError, StoreError
from netdesk.services import (
    agendas,
    backups,
    duplicates,
    identity_files,
    imports,
    organizations,
    people,
    sample,
    undo,
    vault,
)
from netdesk.services.check import findings
from netdesk.services.desk import Desk
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(tmp_path, FakeClock(NOW))
    yield opened
    opened.close()


def add(desk: Desk, name: str) -> int:
    return desk.run(people.add, PersonDraft(given=name)).result()


def names(desk: Desk) -> list[str]:
    return [name for (name,) in desk.reader.rows("SELECT name FROM person ORDER BY name")]


def made(desk: Desk) -> list[str]:
    return [each.occasion.value for each in backups.listed(desk.folder)]


def daily(desk: Desk) -> Path | None:
    return desk.look(backups.daily, desk.folder, desk.clock.now()).result()


def test_what_is_restored_is_what_was_backed_up_and_what_was_here_is_kept(desk: Desk) -> None:
    add(desk, "Ana")
    first = desk.run(backups.make).result()
    add(desk, "Bo")
    heard = []
    desk.subscribe(heard.append)
    aside = desk.run(backups.restore, first).result()
    assert names(desk) == ["Ana"]
    assert heard[-1].areas == frozenset(Area)
    assert findings(desk.reader) == []
    desk.run(backups.restore, aside).result()
    assert names(desk) == ["Ana", "Bo"]
    desk.run(undo.undo).result()
    assert names(desk) == ["Ana"]


def test_others_that_have_the_desk_open_read_on_and_then_see_the_restored(desk: Desk) -> None:
    add(desk, "Ana")
    first = desk.run(backups.make).result()
    desk.run(people.add_many, [PersonDraft(given=f"Person {n}") for n in range(2000)], "Many").result()
    with closing(Desk(desk.folder, desk.clock)) as other:
        rows = other.reader.rows("SELECT name FROM person")
        next(rows)
        desk.run(backups.restore, first).result()
        assert len(list(rows)) == 2000  # the state that it began to read
        assert names(other) == ["Ana"]
        add(other, "Bo")
    assert names(desk) == ["Ana", "Bo"]
    assert findings(desk.reader) == []


def test_a_restore_beside_somebody_who_writes_changes_nothing(desk: Desk) -> None:
    add(desk, "Ana")
    first = desk.run(backups.make).result()
    add(desk, "Bo")
    with closing(apsw.Connection(str(desk.folder / "netdesk.db"))) as busy:
        desk.run(lambda store: store.connection.set_busy_timeout(10)).result()
        busy.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="nothing was changed"):
            desk.run(backups.restore, first).result()
        assert not backups.is_damaged(desk.folder)
        busy.execute("ROLLBACK")
    assert names(desk) == ["Ana", "Bo"]


def test_a_day_has_one_backup_and_only_where_something_changed(desk: Desk) -> None:
    assert daily(desk) is None
    add(desk, "Ana")
    assert daily(desk) is not None
    add(desk, "Bo")
    assert daily(desk) is None
    desk.clock.advance(days=1)
    assert daily(desk) is not None
    desk.clock.advance(days=1)
    assert daily(desk) is None
    desk.run(undo.undo).result()
    assert daily(desk) is not None


def test_the_open_desk_makes_the_backup_of_the_day_and_tells_where_it_cannot(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "SETTLES_AFTER", 0)
    add(desk, "Ana")

    in_the_way = desk.folder / "backups"
    in_the_way.write_text("no folder")

    def failed(error: BaseException) -> None:
        assert "no backup can be kept" in str(error)
        in_the_way.unlink()
        add(desk, "Bo")

    async def until_made() -> None:
        following = asyncio.ensure_future(backups.follow(desk, failed))
        while made(desk) != ["daily"]:
            await asyncio.sleep(0.01)
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following

    asyncio.run(asyncio.wait_for(until_made(), 20))


def test_imports_and_merges_are_preceded_by_one(desk: Desk, tmp_path: Path) -> None:
    cards = tmp_path / "cards.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Ana Horvat\nEND:VCARD\n")
    desk.run(imports.apply, desk.run(imports.make_plan, [cards]).result()).result()
    assert made(desk) == []  # there was nothing to lose
    ids = [add(desk, name) for name in ("Bo", "Bo", "Bo")]
    desk.run(duplicates.merge, ids[0], ids[1]).result()
    desk.run(duplicates.merge, ids[0], ids[2]).result()
    assert made(desk) == ["merge"]
    firms = [desk.run(organizations.add, OrganizationDraft(name)).result() for name in ("Elektra", "Elektra GmbH")]
    desk.clock.advance(days=1)
    desk.run(organizations.unite, *firms).result()
    assert made(desk) == ["merge", "merge"]
    cards.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Li Wei\nEND:VCARD\n")
    desk.run(imports.apply, desk.run(imports.make_plan, [cards]).result()).result()
    assert sorted(made(desk)) == ["import", "merge", "merge"]
    assert "Li Wei" not in (each for each in _names_in(desk, "import"))


def test_texts_of_my_own_brought_in_are_preceded_by_one(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Ana")
    texts = tmp_path / "me.md"
    texts.write_text("# My surfaces\n\n## LinkedIn\n\n### Headline\n\nGrid engineer\n")
    plan = desk.run(identity_files.make_plan, [texts]).result()
    assert desk.run(identity_files.apply, plan).result() == 1
    assert made(desk) == ["import"]


def _names_in(desk: Desk, occasion: str) -> list[str]:
    (found,) = (each for each in backups.listed(desk.folder) if each.occasion == occasion)
    with closing(apsw.Connection(str(backups.path_of(desk.folder, found)))) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM person")]


def test_old_ones_go_and_a_clock_set_back_loses_none_just_made(desk: Desk) -> None:
    for _ in range(40):
        add(desk, "Ana")
        assert daily(desk) is not None
        desk.clock.advance(days=1)
    assert 9 <= len(backups.listed(desk.folder)) <= 12
    desk.clock.advance(days=-20_000)
    assert desk.run(backups.make, Occasion.DAILY).result().exists()


def test_a_clock_an_hour_in_another_century_throws_none_away_and_then_days_go_on_as_ever(desk: Desk) -> None:
    for _ in range(60):
        add(desk, "Ana")
        daily(desk)
        desk.clock.advance(days=1)
    there, now = set(backups.listed(desk.folder)), desk.clock.now()
    for year in (2090, 2095):
        desk.clock.move_to(now.replace(year=year))
        add(desk, "Bo")
        daily(desk)
        desk.run(backups.make).result()
    assert there < set(backups.listed(desk.folder))
    desk.clock.move_to(now)
    assert daily(desk) is not None
    desk.clock.advance(days=1)
    assert daily(desk) is None
    assert len(there - set(backups.listed(desk.folder))) == 1


def test_a_plan_made_before_a_restore_is_stale(desk: Desk, tmp_path: Path) -> None:
    from netdesk.errors import StaleError

    add(desk, "Ana")
    first = desk.run(backups.make).result()
    cards = tmp_path / "cards.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Li Wei\nEND:VCARD\n")
    plan = desk.run(imports.make_plan, [cards]).result()
    desk.run(backups.restore, first).result()
    with pytest.raises(StaleError):
        desk.run(imports.apply, plan).result()


def test_what_differs_is_counted(desk: Desk) -> None:
    desk.run(sample.fill).result()
    first = desk.run(backups.make).result()
    assert desk.look(backups.preview, desk.folder, first).result().is_same
    add(desk, "Ana")
    found = desk.look(backups.preview, desk.folder, first).result()
    (of_people,) = (each for each in found.differences if each.table == "person")
    assert (of_people.there, of_people.here, of_people.only_there, of_people.only_here) == (150, 151, 0, 1)
    assert found.last_there[0].startswith("Sample network")
    assert found.last_here[0] == "Added Ana"


@pytest.mark.parametrize("damage", ["empty", "text", "torn", "page", "newer", "foreign"])
def test_a_backup_that_is_none_changes_nothing(desk: Desk, tmp_path: Path, damage: str) -> None:
    desk.run(sample.fill).result()
    before = names(desk)
    file = desk.run(backups.make).result()
    data = bytearray(file.read_bytes())
    if damage == "page":
        data[4096 * 3 : len(data) // 2] = b"\xaa" * (len(data) // 2 - 4096 * 3)
    file.write_bytes({"empty": b"", "text": b"BEGIN:VCARD" * 900, "torn": data[: len(data) // 2]}.get(damage, data))
    if damage in ("newer", "foreign"):
        with closing(apsw.Connection(str(file))) as connection:
            connection.pragma(*(("user_version", 9999) if damage == "newer" else ("application_id", 7)))
    with pytest.raises((FileError, StoreError)):
        desk.run(backups.restore, file).result()
    assert names(desk) == before
    assert list(tmp_path.glob(".restore-*")) == []
    assert findings(desk.reader) == []


def test_words_for_paper_are_in_no_backup_and_survive_a_restore_here(desk: Desk) -> None:
    ana = add(desk, "Ana")
    key = desk.run(vault.create, "a long passphrase").result()
    desk.run(agendas.add, ana, "my offer", Secrecy.PAPER).result()
    file = desk.run(backups.make).result()
    with closing(apsw.Connection(str(file))) as connection:
        assert connection.execute("SELECT count(*) FROM paper_key").get == 0
    desk.run(backups.restore, file).result()
    (point,) = agendas.of_person(desk.reader, ana)
    assert agendas.words(desk.reader, point, key) == "my offer"


def test_no_room_for_a_backup_means_no_import(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Ana")
    (tmp_path / "backups").write_text("in the way")
    cards = tmp_path / "cards.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Li Wei\nEND:VCARD\n")
    plan = desk.run(imports.make_plan, [cards]).result()
    with pytest.raises(FileError, match="nothing was changed"):
        desk.run(imports.apply, plan).result()
    assert names(desk) == ["Ana"]


def test_no_room_for_a_restore_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    add(desk, "Ana")
    first = desk.run(backups.make).result()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for module, name in ((tempfile, "mkdtemp"), (os, "fsync")):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, full)
            with pytest.raises(FileError, match="No space left on device"):
                desk.run(backups.restore, first).result()
    assert names(desk) == ["Ana"]
    assert made(desk) == ["asked"]


def test_only_the_owner_can_read_them(desk: Desk, tmp_path: Path) -> None:
    add(desk, "Ana")
    file = desk.run(backups.make).result()
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0
    assert date(2026, 11, 22).strftime("%Y%m%d") in file.name
