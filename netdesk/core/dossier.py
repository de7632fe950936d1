"""Dossier: all that can be edited of a person at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netdesk.core.people import PersonDraft

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.photos import Photo
    from netdesk.core.relations import Relation


@dataclass(frozen=True, slots=True)
class Dossier:
    """A draft with what has tables of its own.

    ``history`` is (closeness or None, day stated), newest first; ``draft.closeness`` is how close they are now.
    """

    draft: PersonDraft = field(default_factory=PersonDraft)
    photo: Photo | None = None
    relations: tuple[Relation, ...] = ()
    history: tuple[tuple[int | None, date], ...] = ()
