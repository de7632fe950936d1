"""Opening: new, old, newer, foreign and damaged files; and one golden file of each schema."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import apsw
import pytest
from peewee import ForeignKeyField

from netdesk.core.people import PersonDraft
from netdesk.core.query import parse
from netdesk.errors import StoreError
from netdesk.services import listing, people
from netdesk.store import check, tables
from netdesk.store.migrate import APPLICATION_ID, create, is_current, newest_version, schema_version
from netdesk.store.store import Store
from tests.store.conftest import StillClock

GOLDEN = Path(__file__).parent.parent / "data" / "schemas"


def _open(path):
    return Store(path, StillClock(), lambda change: None)


def test_a_new_database_is_ours_and_private(tmp_path):
    path = tmp_path / "netdesk.db"
    _open(path).close()
    assert path.stat().st_mode & 0o077 == 0
    with apsw.Connection(str(path)) as connection:
        assert connection.pragma("application_id") == APPLICATION_ID
        assert connection.pragma("user_version") == newest_version()
        assert connection.pragma("journal_mode") == "wal"
    assert is_current(path)


def test_the_models_name_the_columns_of_the_schema(store):
    for table in (*tables.STATED, tables.Step, tables.Notified):
        declared = [field.column_name for field in table._meta.sorted_fields]
        stored = [row[1] for row in store.connection.execute(f"PRAGMA table_info({table._meta.table_name})")]
        assert sorted(declared) == sorted(stored), table
        # The journal tells whom a change concerns by the place of the column.
        leading = [field.column_name for field in table._meta.sorted_fields if isinstance(field, ForeignKeyField)]
        assert [declared.index(name) for name in leading] == [stored.index(name) for name in leading], table


@pytest.mark.parametrize("version", range(1, newest_version() + 1))
def test_a_database_of_each_schema_opens_with_all_its_people(tmp_path, version):
    path = tmp_path / "netdesk.db"
    shutil.copy(GOLDEN / f"{version:04}.db", path)
    store = _open(path)
    found = people.profile(store.as_reader(), people.find_one(store.as_reader(), "Ana Horvat"))
    assert found.draft.tags == ("mentor",)
    assert found.interactions == 1
    assert listing.count(store.as_reader(), parse("horva elek stora", date(2026, 11, 22))) == 1
    assert list(check.findings(store.as_reader())) == []
    store.undo()
    store.close()


def test_who_had_a_photo_of_their_own_before_photos_came_on_cards_goes_out_with_it(tmp_path):
    path = tmp_path / "netdesk.db"
    shutil.copy(GOLDEN / "0023.db", path)
    with apsw.Connection(str(path)) as connection:
        connection.execute("INSERT INTO source_card SELECT id, '=VERSION:3.0' FROM person")
        connection.execute("INSERT INTO unedited SELECT id FROM person")
        assert list(connection.execute("SELECT count(*) FROM unedited")) == [(1,)]
        connection.execute("INSERT INTO photo SELECT id, 'image/jpeg', 'own' FROM person")
    store = _open(path)
    assert list(store.as_reader().rows("SELECT line FROM photo")) == [("",)]
    assert list(store.as_reader().rows("SELECT * FROM unedited")) == []
    store.close()


def test_there_is_a_golden_file_of_each_schema():
    assert sorted(path.stem for path in GOLDEN.glob("*.db")) == [f"{n:04}" for n in range(1, newest_version() + 1)]


def test_a_newer_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "netdesk.db"
    _open(path).close()
    with apsw.Connection(str(path)) as connection:
        connection.pragma("user_version", newest_version() + 1)
        connection.pragma("wal_checkpoint(truncate)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer netdesk"):
        _open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "0 bytes"),
        (b"S", "cut off"),
        (b"not a database, but long enough for one" * 99, "cannot be read"),
    ],
)
def test_a_file_that_is_no_database_is_refused_in_words(tmp_path, content, message):
    path = tmp_path / "netdesk.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=message):
        is_current(path)
    with pytest.raises(StoreError, match=message):
        _open(path)
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused(tmp_path):
    path = tmp_path / "netdesk.db"
    with apsw.Connection(str(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreError, match="not a netdesk database"):
        _open(path)


def test_an_old_database_is_backed_up_before_it_is_changed(tmp_path, monkeypatch):
    from netdesk.store import migrate

    path = tmp_path / "netdesk.db"
    store = _open(path)
    people.add(store, PersonDraft(given="Ana"))
    store.close()
    scripts = migrate._scripts()
    number = max(scripts) + 1
    broken = tmp_path / f"{number:04}_broken.sql"
    broken.write_text("CREATE TABLE extra (x); CREATE TABLE extra (x);")
    monkeypatch.setattr(migrate, "_scripts", lambda: {**scripts, number: broken})
    with pytest.raises(StoreError):
        _open(path)
    with apsw.Connection(str(path)) as connection:
        assert connection.pragma("user_version") == number - 1
        assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").get == 0
    broken.write_text("CREATE TABLE extra (x);")
    _open(path).close()
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name == "netdesk-20261122T090000Z-migration.db"
    with apsw.Connection(str(backup)) as connection:
        assert connection.execute("SELECT name FROM person").get == "Ana"
        assert connection.pragma("user_version") == number - 1
    assert backup.stat().st_mode & 0o077 == 0


def test_a_link_to_a_file_that_is_away_is_not_replaced(tmp_path):
    path = tmp_path / "netdesk.db"
    path.symlink_to(tmp_path / "unplugged" / "netdesk.db")
    with pytest.raises(StoreError, match="which is not there"):
        _open(path)
    assert path.is_symlink()


def test_a_folder_in_place_of_the_file_is_named_in_words(tmp_path):
    (tmp_path / "netdesk.db").mkdir()
    with pytest.raises(StoreError, match="is a folder, where the database should be"):
        _open(tmp_path / "netdesk.db")


def test_two_that_make_the_database_at_once_share_the_first(tmp_path, monkeypatch):
    path = tmp_path / "netdesk.db"
    link = os.link

    def somebody_is_quicker(source, target):
        monkeypatch.setattr(os, "link", link)
        quicker = _open(path)
        people.add(quicker, PersonDraft(given="Ana"))
        quicker.close()
        link(source, target)

    monkeypatch.setattr(os, "link", somebody_is_quicker)
    store = _open(path)
    assert people.find(store.as_reader(), "Ana") != []
    store.close()
    assert [file.name for file in tmp_path.glob("*part*")] == []


def test_what_a_killed_beginning_left_is_cleared_away(tmp_path):
    for name in ("netdesk.db.17.part", "netdesk.db.17.part-journal", "netdesk.db.part"):
        (tmp_path / name).write_bytes(b"half")
    _open(tmp_path / "netdesk.db").close()
    assert [file.name for file in tmp_path.glob("*part*")] == []


def test_a_database_that_another_process_holds_is_waited_for(tmp_path):
    path = tmp_path / "netdesk.db"
    create(path)
    holder = apsw.Connection(str(path))
    holder.execute("BEGIN EXCLUSIVE")
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(is_current, path)
        with pytest.raises(TimeoutError):
            answer.result(timeout=0.3)
        holder.execute("COMMIT")
        assert answer.result()
    holder.close()


@pytest.mark.parametrize(
    "error", [apsw.ReadOnlyError, apsw.BusyError, apsw.CantOpenError, apsw.IOError, apsw.FullError]
)
def test_a_sound_file_that_cannot_be_used_is_not_called_unreadable(tmp_path, error):
    class Refusing:
        def pragma(self, name):
            raise error(name)

    with pytest.raises(StoreError) as caught:
        schema_version(Refusing(), tmp_path / "netdesk.db")
    assert "move the file away" not in str(caught.value)
