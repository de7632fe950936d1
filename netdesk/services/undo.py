"""Undo and redo, also after a restart, and the history of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.store.journal import StepRow, history, redoable, undoable

if TYPE_CHECKING:
    from netdesk.store.store import Store

__all__ = ["StepRow", "history", "redo", "redoable", "undo", "undoable"]


def undo(store: Store, step_id: int | None = None) -> str:
    """Take back a step, the newest where none is named, and return its label. Raises UndoError."""
    return store.undo(step_id)


def redo(store: Store) -> str:
    """Do again what was undone last and return its label. Raises UndoError."""
    return store.redo()
