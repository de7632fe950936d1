"""What ``netdesk person`` does with ``--archive``, ``--bin``, ``--restore`` and ``--remove``: one step each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.cli import printing
from netdesk.core.listing import Shelf
from netdesk.services import people, shelf

if TYPE_CHECKING:
    from netdesk.cli.session import Session

_MOVES = {
    "archive": (shelf.archive, (Shelf.HERE,), "is in the archive now; is:archived finds them"),
    "bin": (shelf.discard, (Shelf.HERE, Shelf.ARCHIVED), f"is in the bin now, for {shelf.KEPT_DAYS} days"),
    "restore": (shelf.restore, (Shelf.ARCHIVED, Shelf.BINNED), "is back"),
    "remove": (people.delete, tuple(Shelf), "is removed; undo brings them back"),
}


def move_person(session: Session, name: tuple[str, ...], move: str) -> None:
    """Move the one person that is named, and say so. Raises NotFoundError."""
    verb, shelves, outcome = _MOVES[move]
    person_id = session.person(name, shelves)
    shown = people.profile(session.reader, person_id).name
    session.change(verb, [person_id])
    printing.answer(session.as_json, {"id": person_id, "name": shown, "done": move}, f"{shown} {outcome}.")
