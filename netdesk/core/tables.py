"""Tables of people: what a column may hold, and a table as it was read, to be looked at and told otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.channel import Channel
from netdesk.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.cadence import Cadence
    from netdesk.core.people import PersonDraft

FIELDS = (
    "name", "given", "family", "additional", "prefix", "suffix", "nickname", "phonetic_given", "phonetic_family",
    "email", "phone", "profile", "url", "im", "organization", "title", "industry",
    "street", "city", "region", "postcode", "country",
    "birthday", "tags", "topics", "skills", "needs", "languages", "met_where", "met_how", "notes",
    "last_contact", "cadence", "closeness", "relation_classes",
)  # fmt: skip
"""What a column may be told to be."""
LABELLED = {
    "email": ("work", "home"),
    "phone": ("mobile", "work", "home", "fax"),
    "last_contact": tuple(Channel),
}
"""The labels that a column of a kind is often told to have, as in ``phone:mobile``."""
_NAMING = frozenset({"given", "family", "name", "email"})
OWN = "own"
"""What a column is told to be that makes a field of the person's own, under its header."""
OWN_KIND = "custom field"
"""The kind of a column whose cells, and not its header, say what such a field is called or holds."""
LEFT_OUT = ""
"""What a column is told to be that is not to come in."""


class Column(NamedTuple):
    """What a column holds: ``part`` of the ``number``-th thing of a ``kind``, labelled ``label`` unless a cell says.

    One without a kind is left out.
    """

    kind: str
    number: str = ""
    part: str = "value"
    label: str = ""


class TableRow(NamedTuple):
    """A row: the person in it or the reason why there is none, its line, and bytes read so far.

    ``contacts`` are the days of the last contact and the channels, None where the table does not say how it was;
    ``cadence`` is how often to be in touch.
    """

    found: PersonDraft | str
    line: int = 0
    read: int = 0
    contacts: tuple[tuple[date, Channel | None], ...] = ()
    cadence: Cadence | None = None


@dataclass(frozen=True, slots=True)
class TableSeen:
    """A table of a file. Where it has no headers, ``header`` are the letters of its columns.

    ``guessed`` is what each column is without being told, ``told`` what it was told to be (a field, OWN, LEFT_OUT) or
    None, and ``columns`` what it was taken for, None where it became a field of the person's own. ``sample`` are its
    first rows; where ``is_european``, 3/4 in them may well be a day in April. ``sheets`` are those of its file that it
    may be taken from, ``sheet`` the one it was.
    """

    file: str
    header: tuple[str, ...]
    guessed: tuple[Column | None, ...]
    told: tuple[str | None, ...]
    columns: tuple[Column | None, ...]
    sample: tuple[tuple[str, ...], ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    is_headed: bool = True
    is_european: bool = False


def field_of(column: Column | None) -> str:
    """What a column would be told to be to hold what it does: ``given``, ``phone:mobile``, ``street:work``, OWN."""
    if column is None or column.kind == OWN_KIND:
        return OWN
    kind, _, part, label = column
    if not (kind and part):
        return LEFT_OUT
    if kind == "address" or (kind == "organization" and part != "value"):
        kind = "street" if part in ("more", "label", "formatted") else part
    return f"{kind}:{label}" if label else kind


def letters(number: int) -> str:
    """What a spreadsheet calls its column ``number``, counted from 0: A, Z, AA."""
    return f"{letters(number // 26 - 1) if number >= 26 else ''}{chr(65 + number % 26)}"


def column_keys(header: Sequence[str]) -> list[str]:
    """What the columns are told by: their headers folded, those that stand there before with a number."""
    seen: dict[str, int] = {}
    keys = []
    for cell in header:
        name = fold(cell).strip()
        seen[name] = seen.get(name, 0) + 1
        keys.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return keys


def is_of_people(columns: Sequence[Column | None]) -> bool:
    """Whether these are the columns of a table of people: a name or an address, and something else that is known."""
    kinds = {column.kind for column in columns if column and column.kind}
    return names_people(columns) and len(kinds) > 1


def names_people(columns: Sequence[Column | None]) -> bool:
    """Whether one of these columns says who somebody is."""
    return any(column and column.kind in _NAMING for column in columns)
