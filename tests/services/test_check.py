"""What is damaged is found and said; what is derived is made anew after a backup, and what is stated is left alone."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import apsw
import pytest

from netdesk.core import language
from netdesk.core.change import Area
from netdesk.core.check import of_integrity
from netdesk.core.people import PersonDraft
from netdesk.core.rules.rule import RuleDraft
from netdesk.errors import StoreError
from netdesk.paths import database_file
from netdesk.services import backups, check, people, preferences, rules, sample, views
from netdesk.services.check import Remedy
from netdesk.services.desk import Desk
from netdesk.store import functions
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DUE = "ON listing (due_on IS NULL, due_on, sort_key)"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path, FakeClock(NOW))) as opened:
        opened.run(sample.fill).result()
        yield opened


def damage(desk: Desk, *statements: str) -> None:
    """Do to the database what nobody should."""
    for statement in statements:
        with closing(apsw.Connection(str(database_file(desk.folder)))) as connection:
            functions.register(connection)
            connection.execute("PRAGMA writable_schema = 1")
            connection.execute(statement)


def redefine_due_index(one: str, other: str) -> str:
    return f"UPDATE sqlite_schema SET sql = replace(sql, '{one}', '{other}') WHERE name = 'listing_due'"


DERIVED = {
    "the due day of somebody": ["UPDATE listing SET due_on = '2001-01-01' WHERE sort_key % 3 = 0"],
    "an empty list": ["DELETE FROM listing"],
    "the alphabet": ["UPDATE listing SET sort_key = -sort_key"],
    "the search index lost": ["INSERT INTO person_text (person_text) VALUES ('delete-all')"],
    "the search index torn": ["UPDATE person_text_data SET block = x'00' WHERE id > 10"],
    "the beginnings of words lost": ["INSERT INTO person_prefix (person_prefix) VALUES ('delete-all')"],
    "the beginnings of words torn": ["UPDATE person_prefix_data SET block = x'00' WHERE id > 10"],
    "somebody thought to have no beginnings yet": ["INSERT INTO unprefixed VALUES (3)"],
    "the beginnings of other words": [
        "DELETE FROM person_prefix WHERE rowid = (SELECT sort_key FROM listing WHERE person_id = 3)",
        "INSERT INTO person_prefix (rowid, name, organization, facts, notes, log) "
        "SELECT sort_key, name || ' oddword', '', '', '', '' FROM listing WHERE person_id = 3",
    ],
    "other words in the search index": [
        "DELETE FROM person_text WHERE rowid = (SELECT sort_key FROM listing WHERE person_id = 3)",
        "INSERT INTO person_text (rowid, name, organization, facts, notes, log) "
        "SELECT sort_key, name || ' oddword', '', '', '', '' FROM listing WHERE person_id = 3",
    ],
    "an index": [
        redefine_due_index(DUE, "ON listing (due_on IS NULL, name, sort_key)"),
        "REINDEX listing_due",
        redefine_due_index("ON listing (due_on IS NULL, name, sort_key)", DUE),
    ],
    "somebody unsettled": ["INSERT INTO stale VALUES (1)"],
}


@pytest.mark.parametrize("statements", DERIVED.values(), ids=DERIVED)
def test_what_is_derived_is_made_anew_after_a_backup(desk: Desk, statements: list[str]) -> None:
    stated = [list(desk.reader.rows(f"SELECT * FROM {table}")) for table in ("person", "interaction", "step")]
    assert check.look(desk.reader, NOW.date()) == []
    damage(desk, *statements)
    found = check.look(desk.reader, NOW.date())
    assert {each.remedy for each in found} == {Remedy.REPAIR}
    heard = []
    desk.subscribe(heard.append)
    done = desk.run(check.repair).result()
    assert done.done == found
    assert done.left == []
    assert done.kept is not None
    assert done.kept.exists()
    assert heard[-1].areas == frozenset(Area)
    assert check.look(desk.reader, NOW.date()) == []
    assert [list(desk.reader.rows(f"SELECT * FROM {table}")) for table in ("person", "interaction", "step")] == stated
    desk.run(people.add, PersonDraft(given="Still", family="Working")).result()
    assert check.look(desk.reader, NOW.date()) == []
    desk.run(backups.make).result()


UNREADABLE = {
    "a setting that is no JSON": ("INSERT INTO setting VALUES ('own_dimensions', '[“field”')", "own_dimensions"),
    "a setting of another kind": ("INSERT INTO setting VALUES ('sheet:Labels', '[]')", "sheet:Labels"),
    "the columns of a table": ("INSERT INTO setting VALUES ('columns of [\"a\"]', '{')", "columns of"),
    "a time": ("INSERT INTO setting VALUES ('notify_at', 'nine')", "nine"),
    "days": ("INSERT INTO setting VALUES ('days_off', '1,x')", "1,x"),
    "the day of an interaction": ("UPDATE interaction SET on_day = '2026-02-30' WHERE id = 1", "2026-02-30"),
    "the day of something given": ("UPDATE exchange SET on_day = 'soon' WHERE id = 1", "soon"),
}


@pytest.mark.parametrize(("statement", "words"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_named_and_repaired_in_a_step(desk: Desk, statement: str, words: str) -> None:
    damage(desk, statement)
    found = check.look(desk.reader, NOW.date())
    assert {each.remedy for each in found} == {Remedy.REPAIR}
    assert words in found[0].sentence
    done = desk.run(check.repair).result()
    assert (done.done, done.left) == (found, [])
    assert done.kept is not None
    assert desk.reader.one("SELECT label FROM step ORDER BY id DESC LIMIT 1") == ("Repaired what could not be read",)
    assert check.look(desk.reader, NOW.date()) == []
    assert preferences.read(desk.reader).manners.notify_at == time(9)


def test_the_day_of_an_interaction_that_cannot_be_read_becomes_the_day_it_was_written_down(desk: Desk) -> None:
    damage(desk, "UPDATE interaction SET on_day = '', created_at = '2026-11-20T12:00:00+00:00' WHERE id = 1")
    (names,) = desk.reader.one("SELECT group_concat(name, ', ') FROM person JOIN interaction_person ON person_id = id "
                               "WHERE interaction_id = 1")  # fmt: skip
    assert names in check.look(desk.reader, NOW.date())[0].sentence
    desk.run(check.repair).result()
    assert desk.reader.one("SELECT on_day FROM interaction WHERE id = 1") == ("2026-11-20",)


@pytest.mark.parametrize(
    "statement", ["UPDATE rule SET stated_on = 'then'", "UPDATE promise SET due_on = '2026-13-01'"]
)
def test_a_day_that_only_a_backup_has_is_named(desk: Desk, statement: str) -> None:
    desk.run(rules.add, RuleDraft("Mentors", check='each "tag:mentor" met in person every 6w')).result()
    damage(desk, statement)
    found = check.look(desk.reader, NOW.date())
    assert Remedy.RESTORE in {each.remedy for each in found}
    assert statement.split("'")[1] in found[0].sentence


def test_all_that_is_found_goes_through_the_translator(desk: Desk) -> None:
    damage(
        desk,
        *(statement for statement, _ in UNREADABLE.values()),
        *DERIVED["other words in the search index"],
        *DERIVED["somebody unsettled"],
        "PRAGMA foreign_keys = 0; DELETE FROM person WHERE id = 9",
        "UPDATE promise SET due_on = '2026-13-01'",
    )
    language.speak_with(lambda sentence, _comment: f"¿{sentence}")
    try:
        found = [*check.look(desk.reader, NOW.date()), of_integrity("row 1 missing from index x"), of_integrity("x")]
    finally:
        language.speak_with(None)
    assert [each.sentence for each in found if not each.sentence.startswith("¿")] == []
    assert len(found) > 10


def test_a_torn_index_is_kept_as_it_was_where_no_backup_can_be_made_of_it(desk: Desk) -> None:
    damage(desk, *DERIVED["the search index torn"])
    with pytest.raises(StoreError, match="no backup was made"):
        desk.run(backups.make).result()
    kept = desk.run(check.repair).result().kept
    assert kept.name.startswith("damaged-")
    assert database_file(kept).stat().st_size
    assert backups.listed(desk.folder) == []


def test_rows_that_point_nowhere_are_left_and_only_a_backup_has_what_is_missing(desk: Desk) -> None:
    damage(desk, "DELETE FROM person WHERE id = 3", *DERIVED["an empty list"])
    done = desk.run(check.repair).result()
    assert {each.remedy for each in done.left} == {Remedy.RESTORE}
    assert "does not exist" in done.left[0].sentence
    assert check.findings(desk.reader) == done.left


def test_a_file_that_is_damaged_itself_is_not_repaired(desk: Desk) -> None:
    desk.close()
    file = database_file(desk.folder)
    with closing(apsw.Connection(str(file))) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'interaction'").fetchone()
        size = connection.pragma("page_size")
    content = bytearray(file.read_bytes())
    content[(page - 1) * size + 100 : page * size] = bytes(size - 100)
    file.write_bytes(content)
    with closing(Desk(desk.folder, desk.clock)) as again:
        found = check.findings(again.reader)
        assert {each.remedy for each in found} == {Remedy.RESTORE}
        done = again.run(check.repair).result()
        assert done.done == []
        assert done.left == found
        assert backups.listed(desk.folder) == []


def test_rules_and_views_that_cannot_be_read_are_named(desk: Desk) -> None:
    desk.run(rules.add, RuleDraft("Mentors", check='each "tag:mentor" met in person every 6w')).result()
    desk.run(views.save, "Far", "country:fr").result()
    damage(
        desk,
        "UPDATE rule SET check_text = 'each \"nosuch:field\" met in person every 6w' WHERE name = 'Mentors'",
        "UPDATE view SET query = 'country:(' WHERE name = 'Far'",
    )
    found = check.look(desk.reader, NOW.date())
    assert {each.remedy for each in found} == {Remedy.EDIT}
    assert "“Mentors” cannot be asked" in found[0].sentence
    assert "“Far” cannot be read" in found[1].sentence
