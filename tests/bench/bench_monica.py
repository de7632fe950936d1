"""Monica's JSON, ten thousand people with a hundred thousand touches, against a bare insert of the same rows.

The floor is ``executemany`` of every row that the import has put into the user's tables, in one transaction, into an
empty database of the same tables and indexes; no triggers, no search index, no undo, no file to be read.
"""

from __future__ import annotations

import gc
import shutil
import time
from typing import TYPE_CHECKING

import apsw

from netdesk.clock import SystemClock
from netdesk.services import imports, listing, undo
from netdesk.services.desk import Desk
from netdesk.store.tables import STATED
from tests.bench.figure import Figure, in_turns
from tests.monica_exports import large_export

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.virtual import VirtualDesktop

PEOPLE, TOUCHES = 10_000, 100_000
ROUNDS = 3
_NAMES = [table._meta.table_name for table in STATED]


def bring_in(export: Path, folder: Path, kept: Path | None = None) -> float:
    """Seconds from the file to the committed step; what came in is the same again, and taken back."""
    gc.collect()
    desk = Desk(folder, SystemClock())
    before = time.perf_counter()
    plan = desk.run(imports.make_plan, [export]).result()
    desk.run(imports.apply, plan).result()
    taken = time.perf_counter() - before
    assert listing.count(desk.reader, None) == PEOPLE
    assert desk.reader.one("SELECT count(*) FROM interaction") == (TOUCHES,)
    if kept is not None:
        desk.reader.one("SELECT 1")
        assert desk.run(imports.make_plan, [export]).result().is_empty
        desk.close()
        shutil.copytree(folder, kept)
    else:
        desk.run(undo.undo).result()
        assert listing.count(desk.reader, None) == 0
        desk.close()
    shutil.rmtree(folder)
    return taken


def insert_bare(stored: Path, target: Path) -> float:
    """Seconds that a bare insert of the rows in ``stored`` takes."""
    gc.collect()
    source = apsw.Connection(str(stored))
    connection = apsw.Connection(str(target))
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "normal")
    schema = "SELECT sql FROM sqlite_schema WHERE sql > '' AND (tbl_name = ?) AND type IN ('table', 'index')"
    rows = {}
    for name in _NAMES:
        for (sql,) in source.execute(schema, (name,)).fetchall():
            connection.execute(sql)
        rows[name] = source.execute(f"SELECT * FROM {name}").fetchall()
    source.close()
    before = time.perf_counter()
    with connection:
        for name, listed in rows.items():
            if listed:
                places = ", ".join("?" * len(listed[0]))
                connection.executemany(f"INSERT INTO {name} VALUES ({places})", listed)
    taken = time.perf_counter() - before
    assert connection.execute("SELECT count(*) FROM interaction").get == TOUCHES
    connection.close()
    target.unlink()
    return taken


def bench_monica(desktop: VirtualDesktop, folder: Path) -> list[Figure]:
    """Both in turns, on the same rows."""
    export, data, kept = folder / "monica.json", folder / "monica", folder / "monica-kept"
    export.write_text(large_export(PEOPLE, TOUCHES), encoding="utf-8")

    def ours() -> float:
        data.mkdir()
        return bring_in(export, data)

    data.mkdir()
    bring_in(export, data, kept)
    stored = next(kept.glob("*.db"))
    floors, taken = in_turns(ROUNDS, lambda: insert_bare(stored, folder / "bare.db"), ours)
    shutil.rmtree(kept)
    name = f"{PEOPLE:,} people, {TOUCHES:,} touches of Monica"
    return [Figure(name, "bare insert of the same rows", sorted(floors)[1], sorted(taken)[1], "s", 3.0)]
