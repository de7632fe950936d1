"""The help sheet of the query language, put together from its fields and their kinds."""

from __future__ import annotations

from typing import NamedTuple

from netdesk.core.language import marked, tr
from netdesk.core.query_fields import PEOPLE, Field, Group, Vocabulary


class Line(NamedTuple):
    """What one may write, which is a query that works, and what it finds."""

    query: str
    means: str


class Section(NamedTuple):
    """Lines under a heading."""

    heading: str
    lines: tuple[Line, ...]


_WORDS = Section(
    marked("Words"),
    (
        Line("ana", marked("A word that begins so: in names, organizations, notes, facts or the log.")),
        Line("ana hor", marked("Each of the words, wherever it stands.")),
        Line('"ana horvat"', marked("These words whole, and next to each other.")),
        Line("*orvat", marked("Letters inside a word; the star stands for any letters.")),
        Line("東京", marked("Characters inside a run without spaces.")),
    ),
)
_TOGETHER = Section(
    marked("Put together"),
    (
        Line("tag:client city:zagreb", marked("All of it.")),
        Line("tag:client or tag:press", marked("Any of it.")),
        Line("-tag:client", marked("Everyone else.")),
        Line("(ana or li) -(has:email has:phone)", marked("What belongs together.")),
    ),
)
_COMPARED = Section(
    marked("Compared"),
    (
        Line("org:bank", marked("Words of it begin so.")),
        Line('org="Deutsche Bank"', marked("All of it, accents and capitals aside.")),
        Line("org:deutsche*", marked("All of it, where the star stands for anything.")),
        Line("closeness>=4", marked("More, less, at least, at most: > < >= <=.")),
        Line("last>90d", marked("With days gone by, > is longer ago.")),
        Line("due<7d", marked("With days to come, < is sooner.")),
    ),
)
_TIMES = Section(
    marked("Times"),
    (
        Line("last<6w", marked("A length of time: 30d, 6w, 3m or 1y.")),
        Line("met:2025", marked("A year; 2025-11 is a month, 2025-11-22 a day.")),
        Line("added:today", marked("A day: today, yesterday or tomorrow.")),
        Line("birthday:next14d", marked("From today until then.")),
        Line("birthday:april", marked("A day of the year: april, 04-12 or 1970.")),
        Line("last:never", marked("Not known: never or none.")),
    ),
)


def sheet() -> tuple[Section, ...]:
    """The whole sheet: how words and fields are put together, then every field."""
    own = (_WORDS, _TOGETHER, _COMPARED, _TIMES)
    return (*(_said(each) for each in own), *_sections(PEOPLE))


def journal_sheet() -> tuple[Section, ...]:
    """The sheet of what the journal can be asked: words and terms are put together as for people."""
    from netdesk.core.journal_fields import JOURNAL

    return _sections(JOURNAL)


def _sections(vocabulary: Vocabulary) -> tuple[Section, ...]:
    grouped = ((group, [field for field in vocabulary.fields if field.group is group]) for group in Group)
    return tuple(Section(tr(group.value), tuple(map(_line, fields))) for group, fields in grouped if fields)


def _said(section: Section) -> Section:
    return Section(tr(section.heading), tuple(Line(each.query, tr(each.means)) for each in section.lines))


def _line(field: Field) -> Line:
    words = [tr(field.help)]
    if field.choices:
        words.append(tr("One of: {names}.").format(names=", ".join(field.choices)))
    if field.aliases:
        words.append(tr("Also {names}.").format(names=tr(" or ").join(f"“{alias}:”" for alias in field.aliases)))
    return Line(field.example, " ".join(words))
