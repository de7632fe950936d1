"""Archive and bin. Who is archived is in no list and no nudge, but found by is:archived; the bin keeps for 30 days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.services import people
from netdesk.services.people import named
from netdesk.store import shelf
from netdesk.store.shelf import KEPT_DAYS, counts, has_binned, remove_expired

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from netdesk.store.store import Store

__all__ = ["KEPT_DAYS", "archive", "counts", "discard", "empty_bin", "has_binned", "remove_expired", "restore"]


def archive(store: Store, ids: Sequence[int]) -> None:
    """Put people in the archive. Raises NotFoundError."""
    _move(store, ids, tr("Archived {named}").format(named=named(store, ids)), shelf.archive)


def discard(store: Store, ids: Sequence[int]) -> None:
    """Put people in the bin, from which they are removed for good after KEPT_DAYS. Raises NotFoundError."""
    _move(store, ids, tr("Moved {named} to the bin").format(named=named(store, ids)), shelf.discard)


def restore(store: Store, ids: Sequence[int]) -> None:
    """Take people out of the bin to where they were before, else out of the archive. Raises NotFoundError."""
    _move(store, ids, tr("Restored {named}").format(named=named(store, ids)), shelf.restore)


def empty_bin(store: Store) -> int:
    """Remove for good whoever is in the bin, and return how many they were; undo brings them back."""
    ids = shelf.binned(store.as_reader())
    if ids:
        people.delete(store, ids)
    return len(ids)


def _move(store: Store, ids: Sequence[int], label: str, move: Callable[[Store, Iterable[int]], None]) -> None:
    with store.step(label, Area.PEOPLE, Area.INTERACTIONS, Area.CADENCES) as step:
        move(store, ids)
        step.ids.update(ids)
