"""The help sheet of the query language, put together from its fields and their kinds."""

from __future__ import annotations

from typing import NamedTuple

from netdesk.core.query_fields import PEOPLE, Field, Group, Kind, Vocabulary
from netdesk.core.query_values import WORDS


class Line(NamedTuple):
    """What one may write, which is a query that works, and what it finds."""

    query: str
    means: str


class Section(NamedTuple):
    """Lines under a heading."""

    heading: str
    lines: tuple[Line, ...]


_WORDS = Section(
    "Words",
    (
        Line("ana", "A word that begins so: in names, organizations, notes, facts or the log."),
        Line("ana hor", "Each of the words, wherever it stands."),
        Line('"ana horvat"', "These words whole, and next to each other."),
        Line("*orvat", "Letters inside a word; the star stands for any letters."),
        Line("東京", "Characters inside a run without spaces."),
    ),
)
_TOGETHER = Section(
    "Put together",
    (
        Line("tag:client city:zagreb", "All of it."),
        Line("tag:client or tag:press", "Any of it."),
        Line("-tag:client", "Everyone else."),
        Line("(ana or li) -(has:email has:phone)", "What belongs together."),
    ),
)
_COMPARED = Section(
    "Compared",
    (
        Line("org:bank", "Words of it begin so."),
        Line('org="Deutsche Bank"', "All of it, accents and capitals aside."),
        Line("org:deutsche*", "All of it, where the star stands for anything."),
        Line("closeness>=4", "More, less, at least, at most: > < >= <=."),
        Line("last>90d", "With days gone by, > is longer ago."),
        Line("due<7d", "With days to come, < is sooner."),
    ),
)
_TIMES = Section(
    "Times",
    (
        Line("last<6w", "A length of time: 30d, 6w, 3m or 1y."),
        Line("met:2025", "A year; 2025-11 is a month, 2025-11-22 a day."),
        Line("added:today", f"A day: {', '.join(WORDS[Kind.PAST][:2])} or tomorrow."),
        Line("birthday:next14d", "From today until then."),
        Line("birthday:april", "A day of the year: april, 04-12 or 1970."),
        Line("last:never", "Not known: never or none."),
    ),
)


def sheet() -> tuple[Section, ...]:
    """The whole sheet: how words and fields are put together, then every field."""
    return (_WORDS, _TOGETHER, _COMPARED, _TIMES, *_sections(PEOPLE))


def journal_sheet() -> tuple[Section, ...]:
    """The sheet of what the journal can be asked: words and terms are put together as for people."""
    from netdesk.core.journal_fields import JOURNAL

    return _sections(JOURNAL)


def _sections(vocabulary: Vocabulary) -> tuple[Section, ...]:
    grouped = ((group, [field for field in vocabulary.fields if field.group is group]) for group in Group)
    return tuple(Section(group.value, tuple(map(_line, fields))) for group, fields in grouped if fields)


def _line(field: Field) -> Line:
    also = f" Also {' or '.join(f'“{alias}:”' for alias in field.aliases)}." if field.aliases else ""
    one_of = f" One of: {', '.join(field.choices)}." if field.choices else ""
    return Line(field.example, field.help + one_of + also)
