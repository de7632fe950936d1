"""What came in from files: the people found, and what could not be read, each with its place and reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netdesk.core.belongings import Belonging, Left
    from netdesk.core.people import PersonDraft
    from netdesk.core.tables import TableSeen
    from netdesk.core.touches import Touch


@dataclass(slots=True, unsafe_hash=True)
class Sourced:
    """A draft and where it stood: ``where`` is such as ``card 3 (line 41)`` or ``line 12`` of ``file``.

    ``is_aside``: it says something of somebody known, and makes nobody new. ``ref`` is how the rest of the file, in
    ``Told``, names this person.
    """

    draft: PersonDraft
    file: str
    where: str
    is_aside: bool = False
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A card, row or file that could not become a person, with the reason in a sentence. ``where`` may be empty."""

    file: str
    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Told:
    """What one file tells besides people, all of whom it names by their ``Sourced.ref``.

    The participants of its ``touches`` have a ref for a key; the user is none of them.
    """

    touches: list[Touch] = field(default_factory=list)
    belongings: list[Belonging] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a set of files held, in the files' order.

    ``happened`` are (name, bytes) of the calendars, mail and tables of messages among them, still to be read;
    ``connections`` are the names of the files that list all my connections; ``tables`` are the tables among them;
    ``told`` is what files that speak of more than people tell beside them.
    """

    people: list[Sourced]
    unreadable: list[Unreadable]
    happened: list[tuple[str, bytes]]
    connections: list[str]
    tables: list[TableSeen] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
