"""Undo and redo, also after a restart, and the history of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


class HistoryRow(NamedTuple):
    """One step: ``made_at`` is UTC ISO text, ``state`` is done, undone or dropped (can no longer be redone)."""

    step_id: int
    label: str
    made_at: str
    state: str


def undo(store: Store, step_id: int | None = None) -> str:
    """Take back a step, the newest where none is named, and return its label. Raises UndoError."""
    return store.undo(step_id)


def redo(store: Store) -> str:
    """Do again what was undone last and return its label. Raises UndoError."""
    return store.redo()


def undoable(reader: Reader) -> str | None:
    """The label of the step that undo would take back."""
    row = reader.one("SELECT label FROM step WHERE state = 'done' AND origin = 'user' ORDER BY id DESC LIMIT 1")
    return None if row is None else str(row[0])


def redoable(reader: Reader) -> str | None:
    """The label of the step that redo would do again."""
    row = reader.one("SELECT label FROM step WHERE state = 'undone' ORDER BY undone_order DESC LIMIT 1")
    return None if row is None else str(row[0])


def history(reader: Reader, limit: int = 100) -> list[HistoryRow]:
    """The steps, newest first."""
    rows = reader.rows("SELECT id, label, made_at, state FROM step ORDER BY id DESC LIMIT ?", (limit,))
    return [HistoryRow(*row) for row in rows]
