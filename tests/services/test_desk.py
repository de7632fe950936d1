"""Desk: reading never waits for writing, changes are told once each, and errors come back to who asked."""

import shutil
import subprocess
import sys
import threading
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from netdesk.core.change import Area, Change, Origin
from netdesk.core.channel import Channel
from netdesk.core.interactions import InteractionDraft
from netdesk.core.offers import IdeaDraft, OfferDraft
from netdesk.core.people import PersonDraft
from netdesk.errors import InputError, NotFoundError, StaleError, StoreError
from netdesk.paths import database_file
from netdesk.services import backups, ideas, interactions, offers, people, sheets, undo
from netdesk.services.desk import Desk
from tests.fakes import FakeClock
from tests.faults.faulty_disk import Fault, faulty_disk
from tests.services.conftest import StillClock

GOLDEN = Path(__file__).parent.parent / "data" / "schemas"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def test_a_new_folder_gets_an_empty_desk(desk, tmp_path):
    assert database_file(tmp_path).exists()
    assert people.find(desk.reader, "Ana") == []


def test_what_a_verb_wrote_is_read_at_once(desk):
    ana = desk.run(people.add, PersonDraft(given="Ana")).result()
    assert people.find(desk.reader, "ana") == [(ana, "Ana")]


def test_each_step_is_told_once_to_every_listener_until_it_leaves(desk):
    heard, also = [], []
    leave = desk.subscribe(heard.append)
    desk.subscribe(also.append)
    ana = desk.run(people.add, PersonDraft(given="Ana")).result()
    leave()
    desk.run(people.state_closeness, [ana], 4).result()
    assert [change.label for change in heard] == ["Added Ana"]
    assert [change.label for change in also] == ["Added Ana", "Stated Ana as close (4)"]
    assert also[1].ids == {ana}
    assert also[1].concerns(Area.PEOPLE)
    assert not also[1].concerns(Area.NUDGES)


def test_a_change_made_elsewhere_is_told_too(desk):
    heard = []
    desk.subscribe(heard.append)
    desk.announce(Change(frozenset(Area), origin=Origin.ELSEWHERE))
    assert heard[0].origin is Origin.ELSEWHERE


def test_what_another_process_removed_meanwhile_is_said_in_words(desk, tmp_path):
    ana = desk.run(people.add, PersonDraft(given="Ana")).result()
    offer = desk.run(offers.add, OfferDraft("A spare desk")).result()
    with closing(Desk(tmp_path, StillClock())) as other:
        other.run(undo.undo).result()
    with pytest.raises(StaleError, match="was removed meanwhile, so nothing was changed"):
        desk.run(ideas.think, IdeaDraft(ana, "A spare desk", offer_id=offer)).result()
    assert undo.undoable(desk.reader) == "Added Ana"


def test_a_verb_that_another_process_overtook_begins_anew_on_what_there_is_now(desk, tmp_path):
    ana = desk.run(people.add, PersonDraft(given="Ana")).result()
    read = []

    def tag(store):
        draft = people.profile(store.as_reader(), ana).draft
        read.append(draft.tags)
        if len(read) == 1:
            other.run(people.edit, ana, replace(draft, tags=("hers",))).result()
        people.edit(store, ana, replace(draft, tags=(*draft.tags, "mine")))

    with closing(Desk(tmp_path, StillClock())) as other:
        desk.run(tag).result()
    assert (read, people.profile(desk.reader, ana).draft.tags) == ([(), ("hers",)], ("hers", "mine"))


def test_a_verb_that_has_written_is_not_begun_anew(desk, tmp_path):
    def add_two(store):
        people.add(store, PersonDraft(given="Ana"))
        other.run(people.add, PersonDraft(given="Ben")).result()
        people.add(store, PersonDraft(given="Chi"))

    with closing(Desk(tmp_path, StillClock())) as other:
        desk.run(add_two).result()
    assert desk.reader.page("SELECT given FROM person ORDER BY id") == [("Ana",), ("Ben",), ("Chi",)]


def test_a_verb_that_is_always_overtaken_says_so(desk, tmp_path):
    def add(store):
        other.run(people.add, PersonDraft(given="Ben")).result()
        people.add(store, PersonDraft(given="Ana"))

    with closing(Desk(tmp_path, StillClock())) as other, pytest.raises(StoreError, match="still writing"):
        desk.run(add).result()
    assert people.find(desk.reader, "Ana") == []


def test_a_list_is_ticked_also_where_somebody_on_it_was_removed_while_it_was_printed(desk):
    ana, ben = (desk.run(people.add, PersonDraft(given=name)).result() for name in ("Ana", "Ben"))
    desk.run(people.delete, [ana]).result()
    assert desk.run(sheets.keep_codes, "Dinner", {"A1": ana, "B2": ben}).result()
    assert desk.reader.page("SELECT code, person_id FROM sheet_code") == [("B2", ben)]


def test_an_error_comes_back_to_who_asked_and_the_writer_goes_on(desk):
    with pytest.raises(InputError, match="first name"):
        desk.run(people.add, PersonDraft()).result()
    with pytest.raises(NotFoundError):
        desk.run(people.edit, 99, PersonDraft(given="Ana")).result()
    assert desk.run(people.add, PersonDraft(given="Ana")).result() == 1


def test_reading_does_not_wait_for_a_long_step(desk):
    inside, go_on = threading.Event(), threading.Event()

    def slow(store):
        with store.step("Slow", Area.PEOPLE):
            store.connection.execute("INSERT INTO tag (name) VALUES ('slow')")
            inside.set()
            assert go_on.wait(10)

    future = desk.run(slow)
    assert inside.wait(10)
    assert desk.reader.one("SELECT count(*) FROM tag") == (0,)
    go_on.set()
    future.result()
    assert desk.reader.one("SELECT count(*) FROM tag") == (1,)


def test_two_desks_on_one_folder_see_each_others_work(desk, tmp_path):
    other = Desk(tmp_path, StillClock())
    ana = other.run(people.add, PersonDraft(given="Ana")).result()
    draft = InteractionDraft(date(2026, 11, 20), (ana,), Channel.EMAIL)
    desk.run(interactions.log, draft).result()
    assert len(interactions.timeline(other.reader, ana)) == 1
    other.close()


def test_closing_finishes_what_was_asked(tmp_path):
    desk = Desk(tmp_path, StillClock())
    futures = [desk.run(people.add, PersonDraft(given=f"P{n}")) for n in range(20)]
    desk.close()
    assert all(future.done() for future in futures)
    again = Desk(tmp_path, StillClock())
    assert again.reader.one("SELECT count(*) FROM person") == (20,)
    again.close()


def test_a_damaged_file_is_told_when_opening(tmp_path):
    database_file(tmp_path).write_bytes(b"scribbled over " * 400)
    with pytest.raises(StoreError, match="cannot be read"):
        Desk(tmp_path, StillClock())


def test_closing_while_another_process_writes_is_quiet(tmp_path):
    desk = Desk(tmp_path, StillClock())
    desk.run(people.add, PersonDraft(given="Ana")).result()
    code = (
        "import apsw, sys; c = apsw.Connection(sys.argv[1]); c.execute('BEGIN IMMEDIATE');"
        "print('held', flush=True); sys.stdin.read()"
    )
    holding = [sys.executable, "-c", code, str(tmp_path / "netdesk.db")]
    with subprocess.Popen(holding, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        desk.close()
        other.stdin.close()


def test_a_look_waits_for_no_verb_and_no_verb_for_it(desk):
    begun, go_on = threading.Event(), threading.Event()

    def look(reader):
        begun.set()
        assert go_on.wait(10)
        return reader.one("SELECT count(*) FROM person")[0]

    future = desk.look(look)
    assert begun.wait(10)
    desk.run(people.add, PersonDraft(given="Ana")).result()
    go_on.set()
    assert future.result() == 1
    failing = desk.look(lambda reader: reader.one("SELECT nonsense"))
    assert failing.exception() is not None


@pytest.mark.parametrize("how", ["deleted", "replaced"])
def test_a_database_lost_under_the_open_desk_is_said_and_what_it_held_is_kept(tmp_path, how):
    with closing(Desk(tmp_path, FakeClock(NOW))) as desk:
        desk.run(people.add, PersonDraft(given="Ana")).result()
        path = tmp_path / "netdesk.db"
        if how == "deleted":
            for file in tmp_path.glob("netdesk.db*"):
                file.unlink()
        else:
            copy = tmp_path / "copy"
            copy.write_bytes(path.read_bytes())
            copy.replace(path)
        for verb, arguments in ((people.add, (PersonDraft(given="Bo"),)), (undo.undo, ())):
            with pytest.raises(StoreError, match="deleted or replaced"):
                desk.run(verb, *arguments).result()
    (kept,) = backups.listed(tmp_path)
    assert kept.occasion == "lost"
    if how == "deleted":
        with pytest.raises(StoreError, match="is gone, while backups"):
            Desk(tmp_path, FakeClock(NOW))
    with backups.candidate(tmp_path, backups.path_of(tmp_path, kept)) as ready:
        backups.restore_over_damaged(tmp_path, ready, NOW)
    with closing(Desk(tmp_path, FakeClock(NOW))) as desk:
        assert list(desk.reader.rows("SELECT name FROM person")) == [("Ana",)]


def test_a_disk_that_fails_from_the_opening_on_is_said_once_and_nothing_else_is_printed(tmp_path, capfd):
    *_, old, _newest = sorted(GOLDEN.glob("*.db"))
    shutil.copy(old, database_file(tmp_path))
    with faulty_disk() as disk, disk.failing(Fault.READ, 10**6):
        Desk(tmp_path, FakeClock(NOW)).close()
        reads = disk.count
    for at in range(reads - 20, reads + 1):
        shutil.rmtree(tmp_path)
        tmp_path.mkdir()
        shutil.copy(old, database_file(tmp_path))
        with faulty_disk() as disk, disk.failing(Fault.READ, at), suppress(StoreError):
            Desk(tmp_path, FakeClock(NOW)).close()
    assert capfd.readouterr() == ("", "")
