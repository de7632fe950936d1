"""Undo by SQLite's own changesets: each step's changeset is kept, and undoing applies its inverse.

Only the tables of ``tables.STATED`` are recorded; derived tables follow through the triggers and settle.py.
"""

from __future__ import annotations

import time
import zlib
from typing import TYPE_CHECKING, NamedTuple

import apsw
from peewee import ForeignKeyField

from netdesk.core.change import Area, Origin
from netdesk.core.language import grouped, tr
from netdesk.errors import UndoError
from netdesk.store.tables import STATED
from netdesk.store.tables_of_identity import Surface, SurfaceText, Theme
from netdesk.store.tables_of_people import Organization, Person, Tag, Topic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peewee import Model

    from netdesk.store.reader import Reader

_NAMES = tuple(table._meta.table_name for table in STATED)  # noqa: SLF001 Peewee's documented way to the name


def _columns_that_lead_to(*targets: type[Model]) -> dict[str, tuple[int, str]]:
    """By table the first column that leads to one of ``targets``, as its number and the name of the target's table."""
    found: dict[str, tuple[int, str]] = {}
    for name, table in zip(_NAMES, STATED, strict=True):
        for number, field in enumerate(table._meta.sorted_fields):  # noqa: SLF001 as above
            if isinstance(field, ForeignKeyField) and field.rel_model in targets:
                found.setdefault(name, (number, field.rel_model._meta.table_name))  # noqa: SLF001 as above
    return found


_AREA_OF_TABLE = {name: table.area for name, table in zip(_NAMES, STATED, strict=True)}
_PERSON_COLUMN = {"person": 0} | {name: number for name, (number, _) in _columns_that_lead_to(Person).items()}
_REFERENCES = _columns_that_lead_to(Organization, Tag, Topic, Theme, Surface, SurfaceText)
_UID_COLUMN = 1
_MOST_IDS = 1000
apsw.session_config(apsw.SQLITE_SESSION_CONFIG_STRMSIZE, 1 << 18)
# No savepoint: the caller's transaction takes a failure back, and triggers under a savepoint cost 50 times the time.
_APPLY_FLAGS = apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT


class StepRow(NamedTuple):
    """One step: ``made_at`` is UTC ISO text, ``state`` is done, undone or dropped (can no longer be redone)."""

    step_id: int
    label: str
    made_at: str
    state: str


class Touched(NamedTuple):
    """What a changeset touches. ``ids`` are person ids, empty where they are too many or not known."""

    areas: frozenset[Area]
    ids: frozenset[int]


class Recording:
    """Records what happens to the stated tables of one connection until ``finish``."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._session = apsw.Session(connection, "main")
        for name in _NAMES:
            self._session.attach(name)

    def finish(self) -> bytearray:
        """The changeset, empty where nothing changed."""
        changeset = bytearray()

        def take(chunk: memoryview[int]) -> None:
            changeset.extend(chunk)
            time.sleep(0)  # the window's turn: SQLite gathers all of it without letting another thread run

        self._session.changeset_stream(take)
        return changeset

    def close(self) -> None:
        """Stop recording."""
        self._session.close()


def packed(changeset: bytearray) -> bytes:
    """A changeset compressed, as the journal keeps it. Lets other threads run meanwhile."""
    return zlib.compress(changeset, 1)


def keep(connection: apsw.Connection, label: str, origin: str, made_at: str, changeset: bytes) -> None:
    """Put a new step, its changeset ``packed``, on the journal.

    What had been undone before a step of the user's own can no longer be redone.
    """
    if origin == Origin.USER:
        connection.execute("UPDATE step SET state = 'dropped', changeset = x'' WHERE state = 'undone'")
    connection.execute(
        "INSERT INTO step (label, origin, made_at, changeset) VALUES (?, ?, ?, ?)", (label, origin, made_at, changeset)
    )


def undo(connection: apsw.Connection, step_id: int | None = None) -> tuple[str, Touched]:
    """Take back a step, the user's newest where none is named. Returns label and what it touched. Raises UndoError."""
    if step_id is None:
        found = connection.execute("SELECT max(id) FROM step WHERE state = 'done' AND origin = 'user'").get
        if found is None:
            raise UndoError(tr("There is nothing to undo."))
        step_id = int(found)
    label, changeset = _load(connection, step_id, "done")
    try:
        _apply(connection, apsw.Changeset.invert(changeset))
    except (apsw.AbortError, apsw.ConstraintError):
        raise UndoError(_explain(connection, step_id, label, changeset)) from None
    connection.execute(
        "UPDATE step SET state = 'undone', "
        "undone_order = (SELECT COALESCE(max(undone_order), 0) + 1 FROM step) WHERE id = ?",
        (step_id,),
    )
    return label, touched(changeset)


def redo(connection: apsw.Connection) -> tuple[str, Touched]:
    """Do again what was undone last. Returns its label and what it touched. Raises UndoError."""
    row = connection.execute("SELECT id FROM step WHERE state = 'undone' ORDER BY undone_order DESC LIMIT 1").fetchone()
    if row is None:
        raise UndoError(tr("There is nothing to redo."))
    label, changeset = _load(connection, row[0], "undone")
    try:
        _apply(connection, changeset)
    except (apsw.AbortError, apsw.ConstraintError):
        raise UndoError(
            tr("“{label}” cannot be redone: what it changed is no longer as it was.").format(label=label)
        ) from None
    connection.execute("UPDATE step SET state = 'done', undone_order = NULL WHERE id = ?", (row[0],))
    return label, touched(changeset)


def undoable(reader: Reader) -> str | None:
    """The label of the step that undo would take back."""
    row = reader.one("SELECT label FROM step WHERE state = 'done' AND origin = 'user' ORDER BY id DESC LIMIT 1")
    return None if row is None else str(row[0])


def redoable(reader: Reader) -> str | None:
    """The label of the step that redo would do again."""
    row = reader.one("SELECT label FROM step WHERE state = 'undone' ORDER BY undone_order DESC LIMIT 1")
    return None if row is None else str(row[0])


def history(reader: Reader, limit: int = 100) -> list[StepRow]:
    """The steps, newest first."""
    rows = reader.rows("SELECT id, label, made_at, state FROM step ORDER BY id DESC LIMIT ?", (limit,))
    return [StepRow(*row) for row in rows]


def touched(changeset: bytes) -> Touched:
    """The areas and people an uncompressed changeset touches."""
    areas: set[Area] = set()
    ids: set[int] = set()
    is_known = True
    for change in apsw.Changeset.iter(changeset):
        areas.add(_AREA_OF_TABLE.get(change.name, Area.PEOPLE))
        if is_known:
            person_ids = _people(change)
            ids |= person_ids
            is_known = len(ids) <= _MOST_IDS and bool(person_ids or change.op != "UPDATE")
    return Touched(frozenset(areas), frozenset(ids) if is_known else frozenset())


def _people(change: apsw.TableChange) -> set[int]:
    column = _PERSON_COLUMN.get(change.name)
    if column is None:
        return set()
    both = (change.old, change.new)
    return {cell for values in both if values is not None and isinstance(cell := values[column], int)}


def _load(connection: apsw.Connection, step_id: int, state: str) -> tuple[str, bytes]:
    row = connection.execute("SELECT label, state, changeset FROM step WHERE id = ?", (step_id,)).fetchone()
    if row is None:
        raise UndoError(tr("There is no step {step_id} in the history.").format(step_id=step_id))
    if row[1] != state:
        raise UndoError(tr("“{label}” was undone already.").format(label=row[0]))
    return row[0], zlib.decompress(row[2])


def _apply(connection: apsw.Connection, changeset: bytes) -> None:
    """Apply a changeset; AbortError or ConstraintError where the rows are no longer as it expects them."""
    apsw.Changeset.apply(changeset, connection, flags=_APPLY_FLAGS)


def _explain(connection: apsw.Connection, step_id: int, label: str, changeset: bytes) -> str:
    """Which later steps stand in the way: those that touch the same rows or people, or lean on its rows."""
    mine = set(_rows_of(changeset))
    in_the_way = [
        row[1]
        for row in connection.execute(
            "SELECT changeset, label FROM step WHERE id > ? AND state = 'done' ORDER BY id DESC", (step_id,)
        )
        if not mine.isdisjoint(_rows_of(later := zlib.decompress(row[0]))) or not mine.isdisjoint(_leant_on(later))
    ]
    if not in_the_way:
        return tr("“{label}” cannot be undone: what it changed has changed again since.").format(label=label)
    more = tr(" and {count} more").format(count=grouped(len(in_the_way) - 3)) if len(in_the_way) > 3 else ""
    names = ", ".join(f"“{name}”" for name in in_the_way[:3])
    return tr("“{label}” cannot be undone because later steps build on it. Undo these first: {names}{more}.").format(
        label=label, names=names, more=more
    )


def _rows_of(changeset: bytes) -> Iterator[tuple[str, object]]:
    for change in apsw.Changeset.iter(changeset):
        values = change.old or change.new or ()
        yield change.name, tuple(values[column] for column in sorted(change.pk_columns))
        if change.name == "person":
            yield "uid", values[_UID_COLUMN]
        yield from (("person", (person_id,)) for person_id in _people(change))


def _leant_on(changeset: bytes) -> Iterator[tuple[str, object]]:
    """The rows of organizations, tags and topics that the rows of a changeset point at."""
    for change in apsw.Changeset.iter(changeset):
        if (reference := _REFERENCES.get(change.name)) and change.new is not None:
            yield reference[1], (change.new[reference[0]],)
