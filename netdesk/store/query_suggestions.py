"""Values to complete a query with: those stored that begin with what is typed, the most common first.

Each field is a statement that looks at no more than ``_MOST_PEOPLE`` people, found through the text index.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netdesk.core.text import words
from netdesk.store.listing import quickest_index

if TYPE_CHECKING:
    from netdesk.store.reader import Reader

_MOST_PEOPLE = 2000


class _Source(NamedTuple):
    """Where a field's values stand: the part of the text index with their words, and what is joined for them."""

    part: str
    value: str
    joined: str = ""


_POSITION = (
    "JOIN position ON position.person_id = l.person_id AND position.end_on {} '' "
    "LEFT JOIN organization ON organization.id = organization_id"
)
_HELD, _LEFT = _POSITION.format("="), _POSITION.format("<>")
_PERSON = "JOIN person ON person.id = l.person_id"
_NAME = _Source("name", "l.name")
_SOURCES = {
    **dict.fromkeys(
        (
            *("name", "knows", "workswith", "family", "manager", "manages", "assistant", "assists"),
            *("introducedby", "introduced"),
        ),
        _NAME,
    ),
    "org": _Source("organization", "organization.name", _HELD),
    "was": _Source("organization", "organization.name", _LEFT),
    "title": _Source("organization", "position.title", _HELD),
    "industry": _Source("organization", "COALESCE(NULLIF(position.industry, ''), organization.industry)", _HELD),
    "jobfamily": _Source("organization", "job_family", _HELD),
    "city": _Source("facts", "l.city"),
    "region": _Source("facts", "region", _PERSON),
    "country": _Source("facts", "l.country"),
    "metat": _Source("facts", "met_where", _PERSON),
    "tag": _Source(
        "facts", "tag.name", "JOIN person_tag ON person_tag.person_id = l.person_id JOIN tag ON tag.id = tag_id"
    ),
    "topic": _Source(
        "facts",
        "topic.name",
        "JOIN person_topic ON person_topic.person_id = l.person_id JOIN topic ON topic.id = topic_id",
    ),
    "language": _Source("facts", "language.name", "JOIN language ON language.person_id = l.person_id"),
    "skill": _Source("facts", "skill.name", "JOIN skill ON skill.person_id = l.person_id"),
    "need": _Source("facts", "need.text", "JOIN need ON need.person_id = l.person_id"),
}
_CUSTOM = (
    "SELECT name || '=' FROM (SELECT name FROM custom_field LIMIT ?) WHERE instr(' ' || words(name), ?) > 0 "
    "GROUP BY fold(name) ORDER BY count(*) DESC, name LIMIT ?"
)
_VIEW = "SELECT name FROM (SELECT name, place FROM view LIMIT ?) WHERE instr(' ' || words(name), ?) > 0 LIMIT ?"


def values(reader: Reader, field: str, begun: str, limit: int) -> list[str]:
    """Up to ``limit`` stored values of a field that have a word beginning with ``begun``."""
    wanted = words(begun)
    if field in ("custom", "view"):
        found = reader.rows(_CUSTOM if field == "custom" else _VIEW, (_MOST_PEOPLE, f" {wanted}", limit))
        return [str(row[0]) for row in found]
    source = _SOURCES.get(field)
    if source is None:
        return []
    sql = (
        f"SELECT {source.value} AS value FROM ({_people(reader, wanted)}) "
        f"CROSS JOIN listing l ON l.sort_key = found {source.joined} "
        "WHERE l.shelf = 0 AND value <> '' AND instr(' ' || words(value), ?) > 0 "
        "GROUP BY value ORDER BY count(*) DESC, value LIMIT ?"
    )
    matched = (f'{source.part} : "{wanted}"*',) if wanted else ()
    return [str(row[0]) for row in reader.rows(sql, (*matched, _MOST_PEOPLE, f" {wanted}", limit))]


def _people(reader: Reader, wanted: str) -> str:
    if not wanted:
        return "SELECT sort_key AS found FROM listing LIMIT ?"
    index = quickest_index(reader)
    return f"SELECT rowid AS found FROM {index} WHERE {index} MATCH ? LIMIT ?"
