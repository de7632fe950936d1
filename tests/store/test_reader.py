"""Reading: what a view lets go of does not hold it in the past."""

from __future__ import annotations

from netdesk.store.opening import open_reader
from netdesk.store.store import Store
from tests.store.conftest import StillClock


def test_rows_dropped_before_their_end_do_not_hide_later_changes(tmp_path):
    path = tmp_path / "netdesk.db"
    store = Store(path, StillClock(), lambda change: None)
    store.connection.execute("CREATE TABLE kept (i INTEGER)")
    store.connection.executemany("INSERT INTO kept VALUES (?)", [(number,) for number in range(9)])
    reader = open_reader(path)
    dropped = reader.rows("SELECT i FROM kept")
    assert next(dropped) == (0,)
    assert list(reader.rows("SELECT 1")) == [(1,)]
    del dropped
    store.connection.execute("DELETE FROM kept")
    assert list(reader.rows("SELECT i FROM kept")) == []
    reader.close()
    store.close()
