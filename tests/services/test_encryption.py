"""The whole desk under a passphrase: nothing readable without it, nothing lost with it, each refusal a sentence."""

from __future__ import annotations

import subprocess
import sys
import traceback
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from netdesk.core.people import PersonDraft
from netdesk.core.secrecy import Secrecy
from netdesk.errors import FileError, InputError, LockedError, StaleError, StoreError
from netdesk.paths import database_file
from netdesk.services import archives, backups, encryption, guarded_notes, people, remembering, undo, vault
from netdesk.services.check import findings
from netdesk.services.desk import Desk
from netdesk.services.encryption import OldBackups
from netdesk.store import encryption as stored
from netdesk.store.key import Key, connect, is_clear, salt_of
from netdesk.store.migrate import fill
from netdesk.store.opening import open_reader
from tests.fakes import FakeClock
from tests.keyrings import Ring

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PASSPHRASE, OTHER = "correct horse battery", "another staple"
WORD = "Zanzibarova"
GOLDEN = Path(__file__).parents[1] / "data" / "schemas"


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "desk"


@pytest.fixture
def desk(folder):
    folder.mkdir()
    opened = Desk(folder, FakeClock(NOW))
    opened.run(people.add, PersonDraft(given="Ana", family=WORD)).result()
    yield opened
    opened.close()


def encrypted(desk, passphrase=PASSPHRASE, old_backups=OldBackups.SAME):
    before, key = desk.key, encryption.new_key(passphrase)
    encryption.change(desk, key)
    desk.run(encryption.settle, before, old_backups).result()
    return key


def names(desk):
    return [name for (name,) in desk.reader.rows("SELECT name FROM person ORDER BY name")]


def with_word(folder):
    return [path.name for path in folder.rglob("*") if path.is_file() and WORD.encode() in path.read_bytes()]


def test_a_desk_opens_by_its_passphrase_alone(desk, folder):
    encrypted(desk)
    desk.run(people.add, PersonDraft(given="Bo")).result()
    desk.close()
    with pytest.raises(LockedError, match="is encrypted"):
        Desk(folder, desk.clock)
    with pytest.raises(InputError, match="does not open the desk"):
        encryption.unlocked(folder, "correct horse batterz")
    with closing(Desk(folder, desk.clock, encryption.unlocked(folder, PASSPHRASE))) as again:
        assert names(again) == [f"Ana {WORD}", "Bo"]
        assert findings(again.reader) == []
        again.run(undo.undo).result()
        again.run(undo.undo).result()
        assert names(again) == []
        again.run(undo.redo).result()
        assert names(again) == [f"Ana {WORD}"]


def test_a_passphrase_is_changed_and_removed(desk, folder):
    first = encrypted(desk)
    second = encrypted(desk, OTHER)
    assert first.salt != second.salt
    assert names(desk) == [f"Ana {WORD}"]
    with pytest.raises(InputError):
        encryption.unlocked(folder, PASSPHRASE)
    assert encryption.unlocked(folder, OTHER) == second
    encryption.change(desk, None)
    assert names(desk) == [f"Ana {WORD}"]
    desk.run(people.add, PersonDraft(given="Bo")).result()
    desk.close()
    with closing(Desk(folder, desk.clock)) as again:
        assert names(again) == [f"Ana {WORD}", "Bo"]


def test_no_file_holds_a_known_word(desk, folder, tmp_path):
    desk.run(people.add_many, [PersonDraft(given=f"Person {n}") for n in range(500)], "Many").result()
    desk.run(backups.make).result()
    assert set(with_word(folder)) & {"netdesk.db", "netdesk.db-wal"}
    assert with_word(folder / "backups") != []
    encrypted(desk)
    desk.run(people.add, PersonDraft(given="Bo", family=WORD, notes=f"{WORD} again")).result()
    file = desk.run(backups.make).result()
    archive = tmp_path / "all.zip"
    archives.write(desk.reader, archive, NOW)
    assert with_word(folder) == []
    with backups.candidate(folder, archive, desk.key), backups.candidate(folder, file, desk.key):
        assert {path.name for path in folder.rglob("*")} >= {"netdesk.db-wal", "netdesk.db-shm"}
        assert with_word(folder) == []
    encrypted(desk, OTHER)
    assert with_word(folder) == []
    assert encryption.in_the_clear(folder) == []


def test_a_backup_is_made_before(desk, folder):
    encrypted(desk, old_backups=OldBackups.KEEP)
    (made,) = backups.listed(folder)
    assert made.occasion == "passphrase"
    path = backups.path_of(folder, made)
    assert is_clear(path)
    assert encryption.in_the_clear(folder) == encryption.others(folder, desk.key) == [path]
    assert desk.run(encryption.settle, None, OldBackups.SAME).result() == 1
    assert salt_of(path) == desk.key.salt
    desk.run(backups.restore, path).result()
    assert names(desk) == [f"Ana {WORD}"]


def test_backups_in_the_clear_are_deleted_once_there_is_another(desk, folder):
    desk.run(backups.make).result()
    encrypted(desk, old_backups=OldBackups.DELETE)
    (left,) = backups.listed(folder)
    assert salt_of(backups.path_of(folder, left)) == desk.key.salt


def test_a_backup_of_an_earlier_passphrase_asks_for_it(desk, folder):
    encrypted(desk)
    file = desk.run(backups.make).result()
    encrypted(desk, OTHER, OldBackups.KEEP)
    desk.run(people.add, PersonDraft(given="Bo")).result()
    with pytest.raises(LockedError, match="under another passphrase"):
        desk.run(backups.restore, file).result()
    with pytest.raises(InputError, match="does not open"):
        encryption.unlocked_backup(file, OTHER)
    key = encryption.unlocked_backup(file, PASSPHRASE)
    (of_people,) = (
        each for each in backups.preview(desk.reader, folder, file, key).differences if each.table == "person"
    )
    assert (of_people.there, of_people.here) == (1, 2)
    aside = desk.run(backups.restore, file, key).result()
    assert names(desk) == [f"Ana {WORD}"]
    assert salt_of(database_file(folder)) == salt_of(aside) == desk.key.salt
    assert encryption.unlocked(folder, OTHER) == desk.key


def test_nothing_stays_in_the_clear_where_a_link_points(desk, folder, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    desk.close()
    path = database_file(folder).rename(disk / "real.db")
    database_file(folder).symlink_to(path)
    with closing(Desk(folder, desk.clock)) as linked:
        encrypted(linked)
        linked.run(people.add, PersonDraft(given="Bo")).result()
        assert names(linked) == [f"Ana {WORD}", "Bo"]
    assert database_file(folder).is_symlink()
    assert salt_of(path)
    assert [each.name for each in disk.iterdir()] == ["real.db"]
    assert with_word(tmp_path) == []


def test_an_encrypted_backup_comes_back_on_a_desk_that_is_not(desk, folder, tmp_path):
    key = encrypted(desk)
    file = tmp_path / "stick.db"
    backups.write_to(desk.reader, folder, file)
    encryption.change(desk, None)
    desk.run(people.add, PersonDraft(given="Bo")).result()
    desk.run(backups.restore, file, key).result()
    assert names(desk) == [f"Ana {WORD}"]
    assert is_clear(database_file(folder))
    with closing(Desk(tmp_path, desk.clock)) as empty:
        encryption.adopt(empty, key)
        empty.run(backups.restore, file).result()
        assert names(empty) == [f"Ana {WORD}"]
    assert encryption.unlocked(tmp_path, PASSPHRASE) == key


def test_an_archive_comes_back_under_the_passphrase_of_the_desk(desk, folder, tmp_path):
    encrypted(desk)
    archive = tmp_path / "all.zip"
    archives.write(desk.reader, archive, NOW)
    desk.run(people.add, PersonDraft(given="Bo")).result()
    desk.run(backups.restore, archive).result()
    assert names(desk) == [f"Ana {WORD}"]
    assert with_word(folder) == []


def test_while_another_process_has_the_desk_open_nothing_changes(desk, folder):
    code = (
        "import sys; from pathlib import Path; from netdesk.services.desk import Desk;"
        "from netdesk.clock import SystemClock;"
        "desk = Desk(Path(sys.argv[1]), SystemClock()); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(folder)], stdin=-1, stdout=-1) as other:
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(StoreError, match="Another netdesk has this desk open"):
            encryption.change(desk, encryption.new_key(PASSPHRASE))
        other.stdin.close()
    assert is_clear(database_file(folder))
    assert list(folder.glob("*.anew*")) == []
    desk.run(people.add, PersonDraft(given="Bo")).result()
    assert names(desk) == [f"Ana {WORD}", "Bo"]
    encrypted(desk)
    assert names(desk) == [f"Ana {WORD}", "Bo"]


@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_what_is_written_meanwhile_is_not_lost(desk, folder, is_elsewhere):
    prepared = desk.run(encryption.prepare, encryption.new_key(PASSPHRASE)).result()
    with closing(Desk(folder, desk.clock)) as other:
        (other if is_elsewhere else desk).run(people.add, PersonDraft(given="Bo")).result()
    with pytest.raises(StaleError):
        desk.switch_to(prepared)
    assert names(desk) == [f"Ana {WORD}", "Bo"]
    encrypted(desk)
    assert names(desk) == [f"Ana {WORD}", "Bo"]


@pytest.mark.parametrize("crowd", [1, 300])
def test_what_was_written_before_is_no_hindrance(desk, crowd):
    for number in range(3):
        crowded = [PersonDraft(given=f"Person {number} {n}", notes="words " * 30) for n in range(crowd)]
        desk.run(people.add_many, crowded, "A crowd").result()
        desk.switch_to(desk.run(encryption.prepare, encryption.new_key(PASSPHRASE)).result())
    assert len(names(desk)) == 3 * crowd + 1


def test_who_opens_the_desk_just_then_gets_the_one_that_is_there_afterwards(desk, folder, monkeypatch):
    prepared = [desk.run(encryption.prepare, encryption.new_key(PASSPHRASE)).result()]

    class Overtaken(apsw.Connection):
        """Has the old file open, and asks nothing of it before that has lost its name."""

        def set_busy_timeout(self, milliseconds):
            super().set_busy_timeout(milliseconds)
            if prepared:
                desk.switch_to(prepared.pop())

    monkeypatch.setattr(apsw, "Connection", Overtaken)
    with pytest.raises(LockedError, match="is encrypted"):
        open_reader(database_file(folder))
    assert prepared == []
    assert findings(desk.reader) == []


def damage(path, at):
    data = bytearray(path.read_bytes())
    data[at : at + 64] = bytes(64)
    path.write_bytes(data)


def test_a_damaged_desk_is_told_from_a_wrong_passphrase(desk, folder):
    encrypted(desk)
    desk.close()
    damage(database_file(folder), 200)
    with pytest.raises(StoreError, match=r"passphrase is right, but .* is damaged") as refused:
        encryption.unlocked(folder, PASSPHRASE)
    assert backups.listed(folder)[0].name in str(refused.value)
    with pytest.raises(InputError, match="does not open the desk"):
        encryption.unlocked(folder, OTHER)
    assert backups.is_damaged(folder, Key.derived(PASSPHRASE, salt_of(database_file(folder))))


def test_an_earlier_passphrase_is_told_from_a_wrong_one(desk, folder):
    encrypted(desk)
    encrypted(desk, OTHER, OldBackups.KEEP)
    with pytest.raises(InputError, match=r"opens the backup .*, but not the desk"):
        encryption.unlocked(folder, PASSPHRASE)


def test_another_page_that_is_damaged_is_told(desk, folder):
    key = encrypted(desk)
    desk.close()
    path = database_file(folder)
    assert not backups.is_damaged(folder, key)
    damage(path, path.stat().st_size - 2000)
    assert encryption.unlocked(folder, PASSPHRASE) == key
    assert backups.is_damaged(folder, key)


@pytest.mark.parametrize(("content", "said"), [(b"", "is empty"), (b"scribbled over " * 400, "cannot be read")])
def test_what_is_no_database_is_not_taken_for_an_encrypted_one(folder, content, said):
    folder.mkdir()
    database_file(folder).write_bytes(content)
    assert not encryption.is_encrypted(folder)
    with pytest.raises(StoreError, match=said):
        Desk(folder, FakeClock(NOW))


def test_an_old_schema_is_brought_up_to_date_and_its_backup_stays_encrypted(tmp_path):
    golden = sorted(GOLDEN.glob("*.db"))[0]
    path = database_file(tmp_path)
    path.write_bytes(golden.read_bytes())
    key = encryption.new_key(PASSPHRASE)
    assert stored.bring(path, None, key)
    with closing(Desk(tmp_path, FakeClock(NOW), key)) as desk:
        assert findings(desk.reader) == []
    (made,) = backups.listed(tmp_path)
    assert made.occasion == "migration"
    assert salt_of(backups.path_of(tmp_path, made)) == key.salt


def test_a_passphrase_has_a_least_length_and_no_way_of_writing_its_accents():
    with pytest.raises(InputError, match="at least 8"):
        encryption.new_key("short")
    key = Key.derived("caf\u00e9 au lait")
    assert Key.derived("cafe\u0301 au lait", key.salt) == key
    assert key.secret.hex() not in repr(key)


def test_the_key_is_in_no_error(desk, folder, tmp_path):
    key = encryption.new_key(PASSPHRASE)
    with closing(connect(database_file(folder))) as source, pytest.raises(apsw.CantOpenError) as raised:
        fill(tmp_path, source, key)  # a folder is no file
    assert key.secret.hex() not in "".join(traceback.format_exception(raised.value))


def test_private_notes_stay_sealed_under_their_own_passphrase(desk, folder):
    desk.run(vault.create, OTHER).result()
    (ana,) = (row[0] for row in desk.reader.rows("SELECT id FROM person"))
    desk.run(guarded_notes.add, ana, "told me alone", Secrecy.PRIVATE).result()
    encrypted(desk)
    (note,) = guarded_notes.of_person(desk.reader, ana)
    opened = vault.Vault(desk.clock)
    with pytest.raises(InputError):
        vault.opened(desk.reader, PASSPHRASE)
    opened.unlock(vault.opened(desk.reader, OTHER))
    assert opened.read(note.sealed) == "told me alone"


def test_what_a_killed_one_left_beside_goes_at_the_next_opening(desk, folder):
    desk.close()
    for ending in ("", "-wal", "-shm", "-journal"):
        (folder / f"netdesk.db.anew{ending}").write_text(WORD)
    with closing(Desk(folder, desk.clock)) as again:
        again.run(people.add, PersonDraft(given="Bo")).result()
    assert list(folder.glob("*.anew*")) == []


DYING = """
import os, signal, sys
from pathlib import Path
from netdesk.store.key import Key, connect, salt_of

path = Path(sys.argv[1])
connection = connect(path, Key.derived(sys.argv[2], salt_of(path)) if sys.argv[2] else None)
connection.pragma("journal_mode", "delete")
connection.pragma("cache_size", 2)
connection.execute("BEGIN; UPDATE person SET name = 'Half', notes = hex(randomblob(4000))")
os.kill(os.getpid(), signal.SIGKILL)
"""
"""A process that is killed with a rollback journal half used; its arguments: database and passphrase."""


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_what_a_killed_one_wrote_by_half_is_taken_back_by_the_right_key_alone(desk, folder, passphrase):
    desk.run(people.add_many, [PersonDraft(given=f"Person {n}") for n in range(500)], "Many").result()
    if passphrase:
        encrypted(desk)
    before, path = names(desk), database_file(folder)
    desk.close()
    subprocess.run([sys.executable, "-c", DYING, str(path), passphrase], timeout=60)
    assert path.with_name("netdesk.db-journal").stat().st_size > 0
    if passphrase:
        with pytest.raises(LockedError):
            Desk(folder, desk.clock)
        with pytest.raises(InputError):
            encryption.unlocked(folder, OTHER)
    key = encryption.unlocked(folder, passphrase) if passphrase else None
    with closing(Desk(folder, desk.clock, key)) as again:
        assert names(again) == before
        assert findings(again.reader) == []


def test_the_keyring_keeps_the_key_until_it_changes_or_is_not_to(desk, folder, ring):
    key = encrypted(desk)
    assert remembering.is_offered()
    assert encryption.remembered(folder) is None
    remembering.remember(folder, key)
    assert encryption.remembered(folder) == key
    assert PASSPHRASE not in "".join(ring.kept.values())
    other = encrypted(desk, OTHER)
    assert encryption.remembered(folder) is None
    remembering.remember(folder, other)
    assert encryption.remembered(folder) == other
    remembering.forget(folder, other)
    assert encryption.remembered(folder) is None


def test_without_a_keyring_the_passphrase_is_asked_for(desk, folder, ring):
    key = encrypted(desk)
    remembering.remember(folder, key)
    keyring.set_keyring(NoKeyring())
    assert not remembering.is_offered()
    assert encryption.remembered(folder) is None
    with pytest.raises(FileError, match="did not take the passphrase"):
        remembering.remember(folder, key)
