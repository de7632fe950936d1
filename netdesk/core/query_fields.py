"""The fields of the query language, declared. Help sheet, completion and the reading of values follow from these rows.

What a field means in SQL stands in store/query_sql.py under the same name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from netdesk.core.channel import Channel
from netdesk.core.closeness import CLOSENESS_WORDS
from netdesk.core.due import DueState
from netdesk.core.listing import SortBy
from netdesk.core.people import Presence, RelationClass


class Kind(StrEnum):
    """What may be written after a field."""

    TEXT = "text"
    """Words, found where words of the field start with them; ``=``: the whole of it."""
    LABEL = "label"
    """A name, whole."""
    DIGITS = "digits"
    """Digits, found anywhere in the number."""
    LEVEL = "level"
    """A number that also has a word."""
    INTERVAL = "interval"
    """A length of time."""
    PAST = "past"
    """A day gone by, or how long ago."""
    AHEAD = "ahead"
    """A day to come, or how soon."""
    ANNIVERSARY = "anniversary"
    """A day of the year, as far as known."""
    CHOICE = "choice"
    """One of the field's choices."""
    ORDER = "order"
    """A column to sort by."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, what may follow it, a sentence of help and an example that parses."""

    name: str
    kind: Kind
    help: str
    example: str
    choices: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


CLOSENESS_LEVELS = {word.replace(" ", ""): level for level, word in CLOSENESS_WORDS.items()}
"""Level by the word for it, without spaces."""

SORTS = {str(by): by for by in SortBy} | {"org": SortBy.ORGANIZATION, "topic": SortBy.TOPICS}
"""Column by the names it may be given."""

POSSESSIONS = (
    "email",
    "phone",
    "profile",
    "url",
    "birthday",
    "cadence",
    "closeness",
    "notes",
    "org",
    "title",
    "city",
    "region",
    "country",
    "tag",
    "topic",
    "class",
    "presence",
    "last",
    "due",
    "met",
    "connected",
)
"""What ``has:`` can be asked for."""

FIELDS = (
    Field("name", Kind.TEXT, "Any of the person's names.", 'name:"ana hor"'),
    Field("org", Kind.TEXT, "An organization where they are now.", "org:elektra", aliases=("organization", "company")),
    Field("title", Kind.TEXT, "The title of a position they hold now.", "title:engineer"),
    Field("city", Kind.TEXT, "The city they live in.", "city:zagreb"),
    Field("region", Kind.TEXT, "The region they live in.", "region:istria"),
    Field("country", Kind.TEXT, "The country they live in.", "country:croatia"),
    Field(
        "email", Kind.TEXT, "An e-mail address, or the start of a part of it.", "email:elektra.hr", aliases=("mail",)
    ),
    Field("phone", Kind.DIGITS, "Digits in a row in a phone number.", "phone:0915"),
    Field("tag", Kind.LABEL, "A tag, by its whole name; * stands for the rest.", "tag:client"),
    Field("topic", Kind.TEXT, "A topic of theirs.", "topic:storage"),
    Field("notes", Kind.TEXT, "Words in the notes on them.", "notes:budget"),
    Field("log", Kind.TEXT, "Words in what was logged with them.", "log:coffee"),
    Field("class", Kind.CHOICE, "How they stand to me.", "class:friend", tuple(RelationClass)),
    Field("presence", Kind.CHOICE, "Where the relation lives.", "presence:online", tuple(Presence)),
    Field(
        "closeness",
        Kind.LEVEL,
        "Closeness as I stated it, 1 to 5 or in words; none where it was never stated.",
        "closeness>=4",
        tuple(CLOSENESS_WORDS.values()),
    ),
    Field("last", Kind.PAST, "The last contact: how long ago (> is longer ago), or when.", "last>90d"),
    Field("channel", Kind.CHOICE, "A channel we have been in touch by.", "channel:video", tuple(Channel)),
    Field(
        "met",
        Kind.PAST,
        "Met in person: when, or how long ago the last time was. With a channel: in touch by it.",
        "met:2025",
        tuple(Channel),
    ),
    Field(
        "due",
        Kind.AHEAD,
        "When a touch is due: by that time, unless compared otherwise. Or how due it is.",
        "due<7d",
        tuple(DueState),
    ),
    Field("cadence", Kind.INTERVAL, "How often I want to be in touch: the ideal interval.", "cadence<=30d"),
    Field("birthday", Kind.ANNIVERSARY, "Birthday: soon, in a month, on a day or in a year.", "birthday:next14d"),
    Field("connected", Kind.PAST, "When we connected online.", "connected:2024"),
    Field("has", Kind.CHOICE, "Something is known of that kind.", "has:phone", POSSESSIONS),
    Field("is", Kind.CHOICE, "How due a touch is, or a mentor.", "is:overdue", ("due", "overdue", "soon", "mentor")),
    Field("sort", Kind.ORDER, "The order of the list; - turns it round.", "sort:-last", tuple(SortBy)),
)

_BY_NAME = {name: field for field in FIELDS for name in (field.name, *field.aliases)}


def field_named(name: str) -> Field | None:
    """The field of that name or alias, in any case."""
    return _BY_NAME.get(name.lower())


def nearest_names(name: str) -> list[str]:
    """Up to three names of fields that the given one may have been meant for, nearest first."""
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), _BY_NAME, n=3, cutoff=0.6)
    begun = [known for known in _BY_NAME if len(name) > 1 and known.startswith(name.lower())]
    return list(dict.fromkeys(_BY_NAME[known].name for known in begun + near))[:3]
