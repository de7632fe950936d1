"""The complete archive: out and in again is the same desk; what is no archive is refused and changes nothing."""

from __future__ import annotations

import json
import shutil
import zipfile
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from netdesk.core.people import PersonDraft
from netdesk.core.photos import Photo
from netdesk.core.secrecy import Secrecy
from netdesk.errors import FileError, KnownError
from netdesk.exchange import archive as zips
from netdesk.services import agendas, archives, backups, guarded_notes, people, photos, sample, vault
from netdesk.services.check import findings
from netdesk.services.desk import Desk
from netdesk.store import archives as stored
from netdesk.store.vault import unseal
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
PICTURE = b"\xff\xd8\xff\x00\x01 not really a picture"
SECRET, PASSPHRASE = "they look for another job", "a long passphrase"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "desk"
    folder.mkdir()
    with closing(Desk(folder, FakeClock(NOW))) as opened:
        yield opened


@pytest.fixture
def full(desk: Desk) -> Desk:
    """The sample network with what it lacks: a photo, odd text, and what is secret."""
    desk.run(sample.fill).result()
    odd = desk.run(people.add, PersonDraft(given="Ana\u2028 “☃”", notes="a\nb\t\\n \x01")).result()
    desk.run(photos.put, odd, Photo("image/jpeg", PICTURE)).result()
    desk.run(vault.create, PASSPHRASE).result()
    desk.run(guarded_notes.add, odd, SECRET, Secrecy.PRIVATE).result()
    desk.run(agendas.add, odd, "fifty thousand", Secrecy.PAPER).result()
    return desk


def dump(desk: Desk) -> dict[str, list[Any]]:
    return {table: list(stored.rows(desk.reader, table)) for table in (*stored.TABLES, stored.VAULT)}


def written(desk: Desk) -> Path:
    path = desk.folder.parent / "all.zip"
    desk.look(archives.write, path, NOW).result()
    return path


def remade(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The archive again with other members."""
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in members.items():
            new.writestr(name, data)
    return path


def test_restored_into_an_empty_folder_it_is_an_equal_desk(full: Desk, tmp_path: Path) -> None:
    path = written(full)
    folder = tmp_path / "other"
    folder.mkdir()
    with closing(Desk(folder, FakeClock(NOW))) as other:
        other.run(backups.restore, path).result()
        assert dump(other) == dump(full)
        assert sum(map(bool, dump(full).values())) > 30
        assert findings(other.reader) == []
        listing = "SELECT * FROM listing ORDER BY sort_key"
        assert list(other.reader.rows(listing)) == list(full.reader.rows(listing))
        key = vault.opened(other.reader, PASSPHRASE)
        (note,) = _notes(other)
        assert unseal(key, note.sealed) == SECRET
        again = folder / "again.zip"
        other.look(archives.write, again, NOW).result()
        assert again.read_bytes() == path.read_bytes()


def _notes(desk: Desk) -> list[Any]:
    ((person_id,),) = desk.reader.rows("SELECT person_id FROM guarded_note")
    return guarded_notes.of_person(desk.reader, person_id)


def test_nothing_secret_is_in_it_in_clear_and_only_the_owner_reads_it(full: Desk) -> None:
    path = written(full)
    assert path.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(path) as found:
        everything = b"".join(found.read(name) for name in found.namelist())
        assert "tables/paper_key.jsonl" not in found.namelist()
        assert found.read("people.vcf").count(b"BEGIN:VCARD") == 151
        assert [found.read(name) for name in found.namelist() if name.startswith("photos/")] == [PICTURE]
    assert SECRET.encode() not in everything
    assert b"fifty thousand" not in everything


def test_what_was_here_is_kept(full: Desk) -> None:
    before, path = dump(full), written(full)
    full.run(people.add, PersonDraft(given="Later")).result()
    aside = full.run(backups.restore, path).result()
    assert dump(full) == before
    full.run(backups.restore, aside).result()
    assert len(dump(full)["person"]) == len(before["person"]) + 1


def test_the_published_schema_is_that_of_the_rows(full: Desk) -> None:
    published = (ROOT / "docs" / "archive.schema.json").read_text(encoding="utf-8")
    assert published == archives.schema_text(), "run tests/data/schemas/make.py"
    kinds = {"integer": int, "string": str, "null": type(None), "blob": bytes}
    definitions = json.loads(published)["$defs"]
    for table, rows in dump(full).items():
        properties = definitions[table]["properties"]
        for row in rows:
            assert row.keys() == properties.keys()
            for column, value in row.items():
                said = properties[column]
                options = [said, *said.get("oneOf", ())]
                names = [each.get("type", "blob" if "$ref" in each else ()) for each in options]
                flat = [name for each in names for name in ([each] if isinstance(each, str) else each)]
                assert isinstance(value, tuple(kinds[name] for name in flat)), (table, column, value)


def test_an_archive_of_an_older_schema_comes_up_to_date(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copy(ROOT / "tests" / "data" / "schemas" / "0007.db", folder / "netdesk.db")
    from netdesk.store.opening import open_reader

    with closing(open_reader(folder / "netdesk.db")) as old:
        tables = {name for (name,) in old.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        path = tmp_path / "old.zip"

        def fill(writer: zips.Writer) -> None:
            for table in tables.intersection(stored.TABLES):
                writer.table(table, stored.rows(old, table))
            writer.manifest(7, "2026-01-01T00:00:00+00:00")

        zips.write(path, fill)
    desk.run(backups.restore, path).result()
    assert [name for (name,) in desk.reader.rows("SELECT name FROM person")] == ["Ana Horvat"]
    assert findings(desk.reader) == []


def _manifest(members: dict[str, bytes], **changes: object) -> None:
    members["manifest.json"] = json.dumps(json.loads(members["manifest.json"]) | changes).encode()


def _append(line: bytes, count: int = 1) -> Callable[[dict[str, bytes]], None]:
    """Something more in the table of tags."""

    def change(members: dict[str, bytes]) -> None:
        members["tables/tag.jsonl"] += line + b"\n"
        tables = json.loads(members["manifest.json"])["tables"]
        _manifest(members, tables=tables | {"tag": tables["tag"] + count})

    return change


def _say(table: str, **fields: object) -> Callable[[dict[str, bytes]], None]:
    """Something else in the first row of a table."""

    def change(members: dict[str, bytes]) -> None:
        name = f"tables/{table}.jsonl"
        first, _, others = members[name].partition(b"\n")
        members[name] = json.dumps(json.loads(first) | fields).encode() + b"\n" + others

    return change


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda members: members.pop("manifest.json"), "manifest.json is missing"),
        (lambda members: members.update({"manifest.json": b"[" * 100_000}), "cannot be restored"),
        (lambda members: members.update({"manifest.json": b"{}"}), "not that of a netdesk archive"),
        (lambda members: _manifest(members, version=2), "newer netdesk"),
        (lambda members: _manifest(members, schema=9999), "newer netdesk"),
        (lambda members: _manifest(members, schema="1"), "not whole"),
        (lambda members: _manifest(members, tables={"step": 0}), "does not know"),
        (lambda members: _manifest(members, tables={"../../x": 0}), "not whole"),
        (lambda members: (_manifest(members, tables={"sqlite_sequence": 1}),
                          members.update({"tables/sqlite_sequence.jsonl": b"{}"})), "does not know"),
        (lambda members: members.pop("tables/person.jsonl"), "person.jsonl is missing"),
        (lambda members: members.update({"tables/person.jsonl": b""}), "0 of 151"),
        (lambda members: members.update({"tables/person.jsonl": b"\n".join(
            members["tables/person.jsonl"].splitlines()[:-1])}), "150 of 151"),
        (_append(b"not json"), "of tag.jsonl"),
        (_append(b"[1]"), "no object"),
        (_append(b"{}"), "other fields"),
        (_append(b'{"id": 1, "name": "again"}'), "does not fit"),
        (_append(b'{"id": 99999, "name": null}'), "does not fit"),
        (_append(b'{"id": "x", "name": "y"}'), "does not fit"),
        (_append(b'{"id": 99999999999999999999999, "name": "y"}'), "does not fit"),
        (_append(b'{"id": 99999, "name": "\\ud800"}'), "does not fit"),
        (_append(b'{"id": NaN, "name": "y"}'), "no number"),
        (_append(b'{"id": 99999, "name": {"file": "/etc/passwd"}}'), "neither text"),
        (_append(b'{"id": 99999, "name": {"file": "photos/9.jpeg"}}'), "is missing"),
        (_append(b'{"id": 99999, "name": {"base64": "%%%"}}'), "of tag.jsonl"),
        (_append(b'{"id": 99999, "name) VALUES (1); --": 1}'), "other fields"),
        (_say("person", name_key="x"), "Line 1 of person.jsonl does not fit (name_key is “x”)"),
        (_say("person", name_key=1.5), "(name_key is “1.5”)"),
        (_say("person", city=7), "(city is “7”)"),
        (_say("person", birthday_month=2, birthday_day=30), "(birthday_day is “30”)"),
        (_say("person", met_on="once"), "(met_on is “once”)"),
        (_say("person", connected_on="20260101"), "(connected_on is “20260101”)"),
        (_say("person", created_at="2026-01-01T00:00:00"), "(created_at is “2026-01-01T00:00:00”)"),
        (_say("interaction", on_day=""), "(on_day is “”)"),
        (_say("interaction", at_time="25:00"), "(at_time is “25:00”)"),
        (_say("nudge_act", until="soon"), "(until is “soon”)"),
        (_say("cadence", channels="inperson,x"), "(channels is “inperson,x”)"),
        (lambda members: members.update({"tables/closeness.jsonl": members["tables/closeness.jsonl"].replace(
            b'"person_id": 1,', b'"person_id": 77777,')}), "point at"),
        (lambda members: members.update({"bomb": b"\0" * (80 << 20)}), "MiB"),
    ],
)  # fmt: skip
def test_a_hostile_or_damaged_archive_changes_nothing(
    desk: Desk, change: Callable[[dict[str, bytes]], None], words: str
) -> None:
    desk.run(sample.fill).result()
    desk.run(people.add, PersonDraft(given="Ana")).result()
    before, path = dump(desk), remade(written(desk), change)
    with pytest.raises(KnownError) as caught:
        desk.run(backups.restore, path).result()
    assert words in str(caught.value)
    assert dump(desk) == before
    assert list(desk.folder.glob(".restore-*")) == []


def test_a_bomb_that_lies_about_its_packed_size_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("manifest.json", "{}")
        made.writestr("tables/tag.jsonl", b"{}\n" * (20 << 20))
        made.getinfo("tables/tag.jsonl").compress_size = 60 << 20
    with pytest.raises(FileError, match="it would unpack to 60 MiB"):
        desk.run(backups.restore, path).result()


@pytest.mark.parametrize("at", [10, 0.3, 0.6, 0.99])
def test_a_torn_or_scratched_archive_is_refused(full: Desk, at: float) -> None:
    path = written(full)
    data, before = bytearray(path.read_bytes()), dump(full)
    place = int(at * len(data)) if at < 1 else int(at)
    for damaged in (data[:place], data[:place] + bytes(64) + data[place + 64 :]):
        path.write_bytes(damaged)
        with suppress(FileError):
            full.run(backups.restore, path).result()
        assert dump(full) == before  # where the scratch is in what is not read, all is well


def test_it_is_not_written_over_the_desk(full: Desk) -> None:
    with pytest.raises(FileError, match="cannot be written"):
        full.look(archives.write, full.folder / "none" / "x.zip", NOW).result()
