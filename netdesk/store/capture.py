"""What the reader of a captured line asks the store: who is named so, and what organizations, topics and events are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.core.capture.people import KnownPerson
from netdesk.core.names import match_key
from netdesk.core.text import fold, words
from netdesk.store import profiles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.store.reader import Reader, Row

_KNOWN = """
    SELECT person.id, person.name, given, family, nickname, COALESCE(last_on, '')
    FROM person JOIN listing ON listing.person_id = person.id
"""
_MOST = 50
_FOLDED = "CASE WHEN {0} GLOB '*[^ -~]*' THEN fold({0}) ELSE lower({0}) END"


def named(reader: Reader, name: str) -> list[KnownPerson]:
    """Who has this whole name, else all its words, else words that begin with them; the last touched first."""
    rows = reader.rows(f"{_KNOWN} WHERE match_key = ? AND shelf = 0 LIMIT {_MOST}", (match_key(fold(name)),))
    if exact := _known(reader, rows):
        return exact
    for asked in profiles.name_matches(name):
        rows = reader.rows(
            f"{_KNOWN} WHERE listing.sort_key IN (SELECT rowid FROM person_text WHERE person_text MATCH ?) "
            f"AND shelf = 0 ORDER BY +last_on DESC LIMIT {_MOST}",
            (asked,),
        )
        if found := _known(reader, rows):
            return found
    return []


def people(reader: Reader, ids: Iterable[int]) -> list[KnownPerson]:
    """Some people."""
    rows = reader.rows(f"{_KNOWN} WHERE person.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    return _known(reader, rows)


def name_words(reader: Reader) -> dict[str, list[int]]:
    """Each word of anybody's name, folded, and whose it is: all of them, so for those who keep the answer."""
    found: dict[str, list[int]] = {}
    rows = reader.rows(
        "SELECT person.id, person.name, given, family, nickname FROM person JOIN listing ON person_id = person.id "
        "WHERE shelf = 0"
    )
    for id_, *names in rows:
        text = " ".join(names)
        for word in set(words(text).split()):
            found.setdefault(word, []).append(int(id_))
    return found


def is_organization(reader: Reader, name: str) -> bool:
    """Whether an organization has this name, accents and case aside, or one that begins with it."""
    return _is_any(
        reader, f"SELECT 1 FROM organization WHERE substr({_FOLDED.format('name')}, 1, length(?1)) = ?1", name
    )


def is_topic(reader: Reader, name: str) -> bool:
    """Whether a topic has this name."""
    return _is_any(reader, f"SELECT 1 FROM topic WHERE {_FOLDED.format('name')} = ?1", name)


def is_event(reader: Reader, name: str) -> bool:
    """Whether an interaction took place at an event of this name."""
    return (
        bool(name)
        and reader.one("SELECT 1 FROM interaction WHERE event = ? COLLATE NOCASE LIMIT 1", (name,)) is not None
    )


def _known(reader: Reader, rows: Iterable[Row]) -> list[KnownPerson]:
    found = [KnownPerson(*row) for row in rows]
    marks = profiles.marks(reader, [each.person_id for each in found]) if found else {}
    return [each._replace(marks=marks[each.person_id]) for each in found]


def _is_any(reader: Reader, sql: str, name: str) -> bool:
    folded = fold(name)
    return bool(folded) and reader.one(f"{sql} LIMIT 1", (folded,)) is not None
