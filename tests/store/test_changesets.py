"""New rows made into a changeset are those that SQLite would have recorded, and a step keeps them like any other."""

from __future__ import annotations

from datetime import date

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netdesk.core.change import Area
from netdesk.core.people import Address, ContactKind, ContactPoint, PersonDraft, Position
from netdesk.errors import InputError, UndoError
from netdesk.store import check, tables
from netdesk.store.changesets import NewRows, made_ahead
from netdesk.store.people import PeopleWriter

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | TEXTS | TEXTS.map(lambda text: text * 70)
DAY = date(2026, 11, 22)
DRAFTS = (
    PersonDraft(
        given="Ana",
        family="Horvat",
        closeness=4,
        tags=("mentor", "Client"),
        topics=("storage",),
        positions=(Position("Elektra", "Engineer"), Position("elektra", "Advisor")),
        contact_points=(ContactPoint(ContactKind.EMAIL, "ana@example.org"),),
        addresses=(Address("Ilica 10", "Zagreb"),),
        notes="é" * 5000,
        languages=("Croatian",),
    ),
    PersonDraft(display_name="Zoé 伟", do_not_contact=True),
)


def recorded(connection, table, rows):
    session = apsw.Session(connection, "main")
    session.attach(table)
    connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    try:
        return session.changeset()
    finally:
        session.close()


def changes(changeset):
    return sorted((change.name, change.op, repr(change.new)) for change in apsw.Changeset.iter(changeset))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.tuples(st.integers(0, 2**40), TEXTS), VALUES, min_size=1, max_size=8))
def test_a_changeset_is_what_sqlite_records(found):
    rows = [(number, value, text) for (number, text), value in found.items()]
    with apsw.Connection(":memory:") as connection:
        connection.execute("CREATE TABLE made (number, value, text, PRIMARY KEY (text, number)) WITHOUT ROWID")
        made = NewRows(connection, {"made": ("text", "number", "value")})
        changeset = made.changeset({"made": [(text, number, value) for number, value, text in rows]})
        assert changes(changeset) == changes(recorded(connection, "made", rows))
        connection.execute("DELETE FROM made")
        apsw.Changeset.apply(changeset, connection)
        assert sorted(map(repr, connection.execute("SELECT * FROM made"))) == sorted(map(repr, rows))


def test_all_columns_are_to_be_given():
    with apsw.Connection(":memory:") as connection:
        connection.execute("CREATE TABLE made (id INTEGER PRIMARY KEY, name, more)")
        with pytest.raises(ValueError, match="not in"):
            NewRows(connection, {"made": ("id", "more")})


def test_what_is_made_ahead_comes_in_its_order_and_so_does_what_fails():
    assert list(made_ahead(iter(range(5)))) == [0, 1, 2, 3, 4]

    def failing():
        yield 1
        raise InputError("no", "given")

    coming = made_ahead(failing())
    assert next(coming) == 1
    with pytest.raises(InputError):
        next(coming)


def _dump(store):
    names = [table._meta.table_name for table in tables.STATED]
    return {
        name: sorted(
            (
                tuple(value for value in row if not (isinstance(value, str) and len(value) == 36))
                for row in store.connection.execute(f"SELECT * FROM {name}")
            ),
            key=repr,
        )
        for name in names
    }


def _write(store, drafts, *, as_changeset, then=lambda ids: None):
    with store.step("People", Area.PEOPLE) as step:
        ids = PeopleWriter(store.connection, store.instant(), DAY).insert(drafts, step if as_changeset else None)
        then(ids)
    return ids


def test_people_written_as_a_changeset_are_those_written_row_by_row_and_undone_and_redone(store):
    empty = _dump(store)
    _write(store, DRAFTS, as_changeset=False)
    one_by_one = _dump(store)
    store.undo()
    with store.db.atomic():
        store.connection.execute("DELETE FROM sqlite_sequence")
    ids = _write(store, DRAFTS, as_changeset=True)
    assert _dump(store) == one_by_one
    assert list(ids) == [1, 2]
    assert list(check.findings(store.as_reader())) == []
    store.undo()
    assert _dump(store) == empty
    assert list(check.findings(store.as_reader())) == []
    store.redo()
    assert _dump(store) == one_by_one
    assert list(check.findings(store.as_reader())) == []


def test_what_is_done_to_new_people_in_the_same_step_is_undone_with_them(store):
    empty = _dump(store)

    def change(ids):
        store.connection.execute("UPDATE person SET notes = 'other' WHERE id = ?", (ids[0],))
        store.connection.execute("DELETE FROM contact_point WHERE person_id = ?", (ids[0],))
        store.connection.execute("DELETE FROM person WHERE id = ?", (ids[1],))

    _write(store, DRAFTS, as_changeset=True, then=change)
    changed = _dump(store)
    store.undo()
    assert _dump(store) == empty
    store.redo()
    assert _dump(store) == changed


def test_a_later_change_of_new_people_stands_in_the_way_of_their_undo(store):
    ids = _write(store, DRAFTS, as_changeset=True)
    with store.step("Renamed Ana", Area.PEOPLE):
        store.connection.execute("UPDATE person SET name = 'Anna' WHERE id = ?", (ids[0],))
    step_id = store.connection.execute("SELECT min(id) FROM step").get
    with pytest.raises(UndoError, match="Renamed Ana"):
        store.undo(step_id)


def test_nobody_comes_in_where_one_has_no_name(store):
    before = _dump(store)
    with pytest.raises(InputError):
        _write(store, (*DRAFTS, PersonDraft()), as_changeset=True)
    assert _dump(store) == before
    assert store.connection.execute("SELECT count(*) FROM step").get == 0
