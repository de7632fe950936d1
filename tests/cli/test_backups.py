"""netdesk backup and restore, also over a database that can no longer be read."""

from __future__ import annotations

import os
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netdesk import meeting

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Cli


@pytest.fixture
def backup(cli: Cli) -> str:
    """A backup of the sample network, after which one more came."""
    cli.text("sample")
    file: str = cli.json("backup")["file"]
    person = cli.json("people")[0]["name"]
    cli.text("set", person, "city=Elsewhere")
    return file


def cities(cli: Cli) -> int:
    return len(cli.json("people", "city:Elsewhere"))


def test_a_backup_is_listed_previewed_and_restored(cli: Cli, backup: str) -> None:
    (found,) = cli.json("backup", "--list")
    assert backup.endswith(found["file"])
    assert (found["for"], found["bytes"] > 100_000) == ("asked", True)
    plan = cli.json("restore", found["file"], "--dry-run")
    people = next(each for each in plan["differences"] if each["what"] == "people")
    assert people == {"what": "people", "there": 150, "here": 150, "only_there": 1, "only_here": 1}
    assert plan["applied"] is False
    assert cities(cli) == 1
    kept = cli.json("restore", found["file"])["kept"]
    assert cities(cli) == 0
    assert "kept: netdesk restore" in cli.text("restore", kept)
    assert cities(cli) == 1
    assert cli.text("check") == "All is well.\n"


def test_a_backup_anywhere_comes_back_on_an_empty_desk(cli: Cli, backup: str, tmp_path: Path) -> None:
    file = tmp_path / "stick.db"
    assert str(file) in cli.text("backup", "-o", str(file))
    other = type(cli)(tmp_path / "other")
    other.text("restore", str(file))
    assert other.json("people") == cli.json("people")
    assert other.json("history") == cli.json("history")


@pytest.mark.parametrize("damage", [b"", b"no database at all, whatever it is called" * 200])
def test_what_cannot_be_read_is_put_aside_and_the_backup_takes_its_place(cli: Cli, backup: str, damage: bytes) -> None:
    database = cli.folder / "netdesk.db"
    database.write_bytes(damage)
    assert "netdesk restore" in cli.fails("people")
    assert "sound" in cli.fails("restore", backup, "--dry-run")
    assert database.read_bytes() == damage
    kept = cli.json("restore", backup)["kept"]
    assert (cli.folder / "backups" / kept / "netdesk.db").read_bytes() == damage
    assert len(cli.json("people")) == 150
    assert cli.text("check") == "All is well.\n"


@pytest.mark.parametrize("what", ["folder", "pipe"])
def test_what_is_no_file_is_named_and_kept_when_a_backup_takes_its_place(cli: Cli, backup: str, what: str) -> None:
    database = cli.folder / "netdesk.db"
    for file in cli.folder.glob("netdesk.db*"):
        file.unlink()
    if what == "folder":
        database.mkdir()
        (database / "mine.txt").write_text("mine")
    else:
        os.mkfifo(database)
    said = cli.fails("people")
    assert what in said
    assert "Move it away" in said
    assert "netdesk restore" in said
    kept = cli.json("restore", backup)["kept"]
    if what == "folder":
        assert (cli.folder / "backups" / kept / "netdesk.db" / "mine.txt").read_text() == "mine"
    assert len(cli.json("people")) == 150
    assert cli.text("check") == "All is well.\n"


def test_a_link_to_a_disk_that_is_away_is_left_alone(cli: Cli, backup: str, tmp_path: Path) -> None:
    database = cli.folder / "netdesk.db"
    away = tmp_path / "away.db"
    database.rename(away)
    database.symlink_to(away)
    assert len(cli.json("people")) == 150
    away.rename(tmp_path / "elsewhere.db")
    assert "which is not there" in cli.fails("people")
    assert "which is not there" in cli.fails("restore", backup)
    assert database.is_symlink()


@pytest.mark.parametrize("log", [False, True])
def test_a_backup_takes_the_place_of_what_a_link_points_at(cli: Cli, backup: str, tmp_path: Path, log: bool) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    database = (cli.folder / "netdesk.db").rename(disk / "real.db")
    (cli.folder / "netdesk.db").symlink_to(database)
    database.write_bytes(b"scribbled over " * 400)
    if log:
        (disk / "real.db-wal").write_bytes(b"of the damaged one")
    cli.text("restore", backup)
    assert (cli.folder / "netdesk.db").is_symlink()
    assert len(cli.json("people")) == 150
    assert {each.name for each in disk.iterdir()} <= {"real.db", "real.db-wal", "real.db-shm"}


def test_a_file_in_place_of_the_folder_of_backups_is_named(cli: Cli, bring: Callable[..., None]) -> None:
    bring("Ana")
    (cli.folder / "backups").write_text("mine")
    assert "backups” is not a folder" in cli.fails("backup")


def test_a_folder_that_takes_nothing_new_is_named(cli: Cli) -> None:
    cli.folder = Path("/proc")
    said = cli.fails("people")
    assert "/proc" in said
    assert ".part" not in said
    assert "--data-dir" in said


@pytest.mark.parametrize("content", ["", "BEGIN:VCARD", "theirs", "newer", "torn"])
def test_only_what_holds_for_the_file_is_said_of_one_that_cannot_be_restored(
    cli: Cli, backup: str, tmp_path: Path, content: str
) -> None:
    file = tmp_path / "file.db"
    data = (cli.folder / "backups" / backup).read_bytes()
    file.write_bytes({"newer": data, "torn": data[: len(data) // 2]}.get(content, content.encode()))
    with closing(sqlite3.connect(file)) as database:
        if content == "theirs":
            file.write_bytes(b"")
            database.execute("CREATE TABLE theirs (x)")
        elif content == "newer":
            database.execute("PRAGMA user_version = 9999")
    said = cli.fails("restore", str(file))
    assert said.startswith("“file.db” ")
    assert "netdesk restore" not in said
    assert "--data-dir" not in said
    assert "away" not in said
    assert len(cli.json("people")) == 150


def test_damage_within_is_found_before_it_would_be_kept_as_a_backup(cli: Cli, backup: str) -> None:
    database = cli.folder / "netdesk.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40 * 4096] = b"\xaa" * (40 * 4096)
    database.write_bytes(data)
    assert "damaged" in cli.fails("backup")
    kept = cli.json("restore", backup)["kept"]
    assert (cli.folder / "backups" / kept / "netdesk.db").read_bytes() == data
    assert cli.text("check") == "All is well.\n"


def test_a_damaged_database_is_left_to_the_window_that_has_it_open(cli: Cli, backup: str) -> None:
    database = cli.folder / "netdesk.db"
    database.write_bytes(b"")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as window:
        point = meeting.new_point(cli.folder)
        window.bind(point)
        window.listen()
        meeting.make_known(cli.folder, point)
        assert "Quit it" in cli.fails("restore", backup)
    assert database.read_bytes() == b""


def test_what_is_only_newer_is_left_alone(cli: Cli, backup: str) -> None:
    with closing(sqlite3.connect(cli.folder / "netdesk.db")) as database:
        database.execute("PRAGMA user_version = 9999")
        database.execute("PRAGMA wal_checkpoint(truncate)")
    before = (cli.folder / "netdesk.db").read_bytes()
    assert "newer netdesk" in cli.fails("restore", backup)
    assert (cli.folder / "netdesk.db").read_bytes() == before


def test_a_deleted_database_comes_back(cli: Cli, backup: str) -> None:
    for file in cli.folder.glob("netdesk.db*"):
        file.unlink()
    cli.text("restore", backup)
    assert len(cli.json("people")) == 150


def test_what_cannot_be_is_said(cli: Cli, bring: Callable[..., None], tmp_path: Path) -> None:
    bring("Ana")
    assert "--list" in cli.fails("restore", "none.db")
    assert "itself" in cli.fails("backup", "-o", str(cli.folder / "netdesk.db"))
    assert "folder" in cli.fails("backup", "-o", str(tmp_path))
    os.mkfifo(tmp_path / "pipe")
    assert "pipe or a device" in cli.fails("backup", "-o", str(tmp_path / "pipe"))
    assert "pipe or a device" in cli.fails("archive", "-o", str(tmp_path / "pipe"))
    assert "no folder" in cli.fails("backup", "-o", str(tmp_path / "none" / "x.db"))
    card = tmp_path / "people.vcf"
    assert "cannot be restored" in cli.fails("restore", str(card))
    cli.fails("backup", "--list", "-o", "x", code=2)
    assert len(cli.json("people")) == 1


def test_an_archive_is_a_desk_again(cli: Cli, tmp_path: Path) -> None:
    cli.text("sample")
    file = tmp_path / "all.zip"
    said = cli.json("archive", "-o", str(file))
    assert (said["file"], said["rows"]["person"], said["bytes"]) == (str(file), 150, file.stat().st_size)
    assert "150 people among them" in cli.text("archive", "-o", str(file))
    other = type(cli)(tmp_path / "other")
    other.text("restore", str(file))
    for command in ("people", "journal", "rules", "identity", "openings", "insight"):
        assert other.json(command) == cli.json(command)
    assert other.text("check") == "All is well.\n"
    assert "itself" in cli.fails("archive", "-o", str(cli.folder / "netdesk.db"))
    cli.fails("archive", code=2)
