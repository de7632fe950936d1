"""Secrecy: what is sealed is found nowhere without the passphrase, what was for paper not once it was printed."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import UTC, datetime
from zipfile import ZipFile

import pytest
from nacl.pwhash import argon2id

from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.leaving import Form
from netdesk.core.people import PersonDraft
from netdesk.core.secrecy import Secrecy, confidential_mark
from netdesk.core.sheet_options import Field, Options
from netdesk.errors import InputError, LockedError, NotFoundError, StoreError
from netdesk.services import (
    agendas,
    archives,
    briefs,
    duplicates,
    exports,
    guarded_notes,
    interactions,
    people,
    sheets,
    undo,
    vault,
)  # fmt: skip
from netdesk.services.vault import LOCKED_AFTER, Vault
from netdesk.store.migrate import back_up
from netdesk.store.store import Store
from tests.fakes import FakeClock
from tests.sheets.pages import text_of

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PASSPHRASE = "correct horse battery"
PRIVATE, PAPER, UNSPOKEN = "zebra-private", "zebra-for-paper", "zebra-unspoken"

DYING = """
import os, pathlib, signal, sys
from nacl.pwhash import argon2id
argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE = argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN
from netdesk.clock import SystemClock
from netdesk.services import vault
from netdesk.store.store import Store

store = Store(pathlib.Path(sys.argv[1]), SystemClock(), lambda _change: None)
getattr(store.connection, sys.argv[2])(lambda *_: os.kill(os.getpid(), signal.SIGKILL))
vault.change(store, sys.argv[3], sys.argv[4])
"""
"""A process that is killed at a moment of changing the passphrase; its arguments: database, hook, old and new."""


MODERATE = argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE


@pytest.fixture(scope="module", autouse=True)
def cheap_guesses():
    """A passphrase costs half a second by design; here next to nothing, but where that cost is looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(argon2id, "OPSLIMIT_MODERATE", argon2id.OPSLIMIT_MIN)
        patch.setattr(argon2id, "MEMLIMIT_MODERATE", argon2id.MEMLIMIT_MIN)
        yield


@pytest.fixture
def clock():
    return FakeClock(NOW)


@pytest.fixture
def store(tmp_path, clock):
    opened = Store(tmp_path / "netdesk.db", clock, lambda _change: None)
    yield opened
    opened.close()


@pytest.fixture
def ana(store):
    return people.add(store, PersonDraft(given="Ana", family="Horvat"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A vault under PASSPHRASE, made once: its row and its key."""
    opened = Store(tmp_path_factory.mktemp("vault") / "netdesk.db", FakeClock(NOW), lambda _change: None)
    key = vault.create(opened, PASSPHRASE)
    row = opened.as_reader().one("SELECT * FROM vault")
    opened.close()
    return row, key


@pytest.fixture
def key(store, made):
    row, key = made
    store.connection.execute("INSERT INTO vault VALUES (?, ?, ?, ?, ?, ?)", row)
    return key


def notes(store, person_id):
    return guarded_notes.of_person(store.as_reader(), person_id)


def points(store, person_id):
    return agendas.of_person(store.as_reader(), person_id)


def said(store, person_id, key):
    return [agendas.words(store.as_reader(), point, key) for point in points(store, person_id)]


def test_a_private_note_is_read_with_the_passphrase_alone(store, ana, key):
    guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    (note,) = notes(store, ana)
    locked = Vault(store.clock)
    with pytest.raises(LockedError):
        locked.read(note.sealed)
    locked.unlock(vault.opened(store.as_reader(), PASSPHRASE))
    assert locked.read(note.sealed) == PRIVATE
    with pytest.raises(InputError, match="not the passphrase"):
        vault.opened(store.as_reader(), "correct horse batterz")


def test_without_a_passphrase_nothing_is_sealed(store, ana):
    with pytest.raises(InputError, match="Set a passphrase first"):
        guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    with pytest.raises(InputError, match="Set a passphrase first"):
        agendas.add(store, ana, PAPER, Secrecy.PAPER)
    with pytest.raises(InputError, match="no passphrase yet"):
        vault.opened(store.as_reader(), PASSPHRASE)
    assert notes(store, ana) == points(store, ana) == []


def test_a_short_passphrase_and_a_second_one_are_refused(store):
    with pytest.raises(InputError, match="8 characters"):
        vault.create(store, "short")
    vault.create(store, PASSPHRASE)
    with pytest.raises(InputError, match="Change it"):
        vault.create(store, PASSPHRASE)


def test_a_guess_at_a_passphrase_costs_what_libsodium_calls_moderate(store, monkeypatch):
    monkeypatch.setattr(argon2id, "OPSLIMIT_MODERATE", MODERATE[0])
    monkeypatch.setattr(argon2id, "MEMLIMIT_MODERATE", MODERATE[1])
    vault.create(store, PASSPHRASE)
    assert store.as_reader().one("SELECT operations, memory FROM vault") == MODERATE


def test_another_passphrase_opens_what_the_old_one_sealed(store, ana, key):
    guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    vault.change(store, PASSPHRASE, "another horse")
    fresh = vault.opened(store.as_reader(), "another horse")
    (note,) = notes(store, ana)
    held = Vault(store.clock)
    held.unlock(fresh)
    assert held.read(note.sealed) == PRIVATE
    with pytest.raises(InputError):
        vault.opened(store.as_reader(), PASSPHRASE)
    with pytest.raises(InputError):
        vault.change(store, PASSPHRASE, "third horse")


@pytest.mark.parametrize(
    ("moment", "is_changed"), [("set_update_hook", False), ("set_commit_hook", False), ("set_wal_hook", True)]
)
def test_killed_while_it_changes_one_of_both_passphrases_opens_everything(tmp_path, clock, made, moment, is_changed):
    path = tmp_path / "netdesk.db"
    store = Store(path, clock, lambda _change: None)
    store.connection.execute("INSERT INTO vault VALUES (?, ?, ?, ?, ?, ?)", made[0])
    ana = people.add(store, PersonDraft(given="Ana", family="Horvat"))
    guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    agendas.add(store, ana, PAPER, Secrecy.PAPER)
    store.close()
    died = subprocess.run(
        [sys.executable, "-c", DYING, path, moment, PASSPHRASE, "another horse"], capture_output=True, check=False
    )
    assert died.returncode == -signal.SIGKILL, died.stderr.decode()
    valid, invalid = ("another horse", PASSPHRASE) if is_changed else (PASSPHRASE, "another horse")
    again = Store(path, clock, lambda _change: None)
    try:
        opening = vault.opened(again.as_reader(), valid)
        (note,) = notes(again, ana)
        held = Vault(clock)
        held.unlock(opening)
        assert held.read(note.sealed) == PRIVATE
        assert said(again, ana, opening) == [PAPER]
        with pytest.raises(InputError, match="not the passphrase"):
            vault.opened(again.as_reader(), invalid)
        vault.change(again, valid, "third horse")
        assert vault.opened(again.as_reader(), "third horse") == opening
    finally:
        again.close()


def test_it_locks_itself_when_it_was_not_used_for_a_while(store, clock, key):
    held = Vault(clock)
    held.unlock(key)
    clock.advance(seconds=LOCKED_AFTER.total_seconds() - 1)
    assert held.key() is key
    clock.advance(seconds=LOCKED_AFTER.total_seconds() - 1)
    assert held.is_open
    clock.advance(seconds=LOCKED_AFTER.total_seconds())
    assert not held.is_open
    with pytest.raises(LockedError):
        held.key()


def test_a_clock_set_back_locks_it(store, clock, key):
    held = Vault(clock)
    held.unlock(key)
    clock.advance(hours=-1)
    assert not held.is_open


def test_what_was_tampered_with_is_not_opened(store, ana, key):
    guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    agendas.add(store, ana, PAPER, Secrecy.PAPER)
    for table in ("guarded_note", "agenda_point"):
        store.connection.execute(f"UPDATE {table} SET sealed = CAST(sealed || x'00' AS BLOB)")
    held = Vault(store.clock)
    held.unlock(key)
    with pytest.raises(StoreError, match="changed outside"):
        held.read(notes(store, ana)[0].sealed)
    with pytest.raises(StoreError, match="changed outside"):
        said(store, ana, key)


def test_what_is_for_paper_is_read_until_it_was_printed_and_never_again(store, ana, key):
    agendas.add(store, ana, "budget")
    agendas.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    agendas.add(store, ana, PAPER, Secrecy.PAPER)
    agendas.add(store, ana, "", Secrecy.UNSPOKEN)
    assert said(store, ana, None) == ["budget", None, None, None]
    assert said(store, ana, key) == ["budget", PRIVATE, PAPER, None]
    agendas.printed(store, points(store, ana))
    assert said(store, ana, key) == ["budget", PRIVATE, None, None]
    assert [point.is_erased for point in points(store, ana)] == [False, False, True, False]
    undo.undo(store)
    undo.undo(store)
    assert said(store, ana, key) == ["budget", PRIVATE]
    undo.redo(store)
    assert said(store, ana, key) == ["budget", PRIVATE, None]


def test_a_deleted_point_for_paper_does_not_come_back(store, ana, key):
    point_id = agendas.add(store, ana, PAPER, Secrecy.PAPER)
    agendas.delete(store, point_id)
    assert points(store, ana) == []
    undo.undo(store)
    assert said(store, ana, key) == [None]
    assert points(store, ana)[0].is_erased


def test_points_are_ticked_off_and_taken_back(store, ana):
    first, second = agendas.add(store, ana, "budget"), agendas.add(store, ana, "holiday")
    agendas.talked(store, [first, second])
    assert agendas.open_counts(store.as_reader()) == {}
    agendas.talked(store, [second], is_talked=False)
    assert [(point.text, bool(point.talked_on)) for point in points(store, ana)] == [
        ("holiday", False),
        ("budget", True),
    ]
    assert agendas.open_counts(store.as_reader()) == {ana: 1}
    with pytest.raises(NotFoundError):
        agendas.talked(store, [999])


def test_undo_of_a_private_note_brings_it_back_sealed(store, ana, key):
    note_id = guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    guarded_notes.edit(store, note_id, "another")
    guarded_notes.delete(store, note_id)
    held = Vault(store.clock)
    held.unlock(key)
    undo.undo(store)
    assert held.read(notes(store, ana)[0].sealed) == "another"
    undo.undo(store)
    assert held.read(notes(store, ana)[0].sealed) == PRIVATE


def test_notes_and_points_go_with_a_merge(store, ana, key):
    other = people.add(store, PersonDraft(given="Ana", family="Horvath"))
    guarded_notes.add(store, other, PRIVATE, Secrecy.PRIVATE)
    agendas.add(store, other, "budget")
    duplicates.merge(store, ana, other)
    assert len(notes(store, ana)) == len(points(store, ana)) == 1


def test_nothing_that_is_not_to_be_read_is_found_anywhere(store, ana, key, tmp_path, caplog):
    """A life with every secrecy; then all bytes that netdesk leaves behind are looked through."""
    met = interactions.log(store, InteractionDraft(NOW.date(), (ana,), Channel.IN_PERSON, what="coffee"))
    note_id = guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    guarded_notes.add(store, ana, UNSPOKEN, Secrecy.UNSPOKEN, met)
    guarded_notes.edit(store, note_id, PRIVATE + " again")
    agendas.add(store, ana, PAPER, Secrecy.PAPER)
    agendas.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    agendas.add(store, ana, UNSPOKEN, Secrecy.UNSPOKEN)
    back_up(store.connection, tmp_path / "before.db")
    agendas.printed(store, points(store, ana))
    undo.undo(store)
    undo.redo(store)
    guarded_notes.delete(store, note_id)
    undo.undo(store)
    vault.change(store, PASSPHRASE, "another horse")
    for form in Form:
        exports.write_people(store.as_reader(), [ana], tmp_path / f"people.{form}", form)
    back_up(store.connection, tmp_path / "after.db")
    reader, out = store.as_reader(), tmp_path / "out"
    out.mkdir()
    exports.write_people(reader, [ana], out / "people.vcf", Form.VCARD)
    (out / "netdesk.ics").write_bytes(exports.calendar(reader, NOW)[0])
    archives.write(reader, tmp_path / "all.zip", NOW)
    with ZipFile(tmp_path / "all.zip") as archive:
        archive.extractall(out / "all")
    with ZipFile(tmp_path / "people.xlsx") as workbook:
        workbook.extractall(out / "workbook")
    every_field = Options(fields=tuple(Field))
    for name, sheet in (
        ("brief", briefs.sheet(reader, ana, NOW.date())),
        ("agenda", agendas.sheet(reader, ana, None, NOW.date())),
        ("directory", sheets.of_people(reader, [ana], every_field, NOW.date().isoformat()).sheet),
    ):
        sheets.write_pdf(sheet, tmp_path / f"{name}.pdf")
        (out / f"{name}.txt").write_text(text_of(tmp_path / f"{name}.pdf"), encoding="utf-8")
        assert "Ana" in (out / f"{name}.txt").read_text(encoding="utf-8")
    (out / "netdesk.log").write_text(caplog.text, encoding="utf-8")
    looked_at = [path for path in tmp_path.rglob("*") if path.is_file()]
    names = {path.name for path in looked_at}
    assert names >= {"before.db", "after.db", "people.csv", "netdesk.db", "netdesk.db-wal", "agenda_point.jsonl"}
    for path in looked_at:
        held = path.read_bytes()
        for words in (PRIVATE, PAPER, UNSPOKEN):
            assert words.encode() not in held, f"{words} in {path.name}"
            assert words.encode("utf-16-le") not in held, f"{words} in {path.name}"


def test_labels_of_steps_tell_nothing(store, ana, key):
    guarded_notes.add(store, ana, PRIVATE, Secrecy.PRIVATE)
    agendas.add(store, ana, PAPER, Secrecy.PAPER)
    labels = [row.label for row in undo.history(store.as_reader())]
    assert not any("zebra" in label for label in labels)


def test_what_looks_confidential_is_named():
    assert confidential_mark("He told me, between  us, that they close", ["between us"]) == "between us"
    assert confidential_mark("secretary of state", ["secret"]) == ""
    assert guarded_notes.what_looks_confidential("Talked about the budget and the grid") == ""
    assert guarded_notes.what_looks_confidential("Plan social en mars, à ne pas ébruiter") != ""
