"""Whom a name means, and what is shown of one person besides what was stated: what follows from the log."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.core.keys import contact_key
from netdesk.core.marks import Marks
from netdesk.core.names import match_key
from netdesk.core.people import ContactKind, ContactPoint
from netdesk.core.text import fold, words
from netdesk.store.shelf import IN_BIN_SINCE

if TYPE_CHECKING:
    from collections.abc import Collection

    from netdesk.core.listing import Shelf
    from netdesk.store.reader import Reader, Row

_NAMED = (
    "SELECT id, person.name FROM person JOIN listing ON person_id = id "
    "WHERE (match_key = ? OR person.name = ? COLLATE NOCASE) AND {kept} ORDER BY sort_text, id"
)
_WITH_WORDS = (
    "SELECT listing.person_id, listing.name FROM person_text JOIN listing ON listing.sort_key = person_text.rowid "
    "WHERE person_text MATCH ? AND {kept} ORDER BY person_text.rowid"
)


_NUMBERED = "SELECT person_id, name FROM listing WHERE person_id = ? AND {kept}"
_WITH_ADDRESS = (
    "SELECT DISTINCT person_id, name FROM contact_point JOIN listing USING (person_id) "
    "WHERE contact_point.match_key = ? AND {kept} ORDER BY sort_key"
)
_MARKS = """
    SELECT person_id, organization, city, country,
        (SELECT json_group_array(name ORDER BY fold(name)) FROM person_tag JOIN tag ON tag.id = tag_id
            WHERE person_tag.person_id = listing.person_id),
        (SELECT json_group_array(value ORDER BY place) FROM contact_point
            WHERE contact_point.person_id = listing.person_id AND kind = 'email')
    FROM listing WHERE person_id IN (SELECT value FROM json_each(?))
"""
_MOST_DIGITS = 15
_MOST_WORDS = 100


def find(reader: Reader, name: str, shelves: Collection[Shelf]) -> list[tuple[int, str]]:
    """The people a name, a number or an e-mail address may mean, as (id, name shown), by name, of those on ``shelves``.

    The full name wins, accents aside; else the number or the address; else everyone who has all the words given; else
    everyone whose words begin with them. So Ana is Ana Horvat, and Anaïs only where nobody is Ana.
    """
    kept = f"shelf IN ({', '.join(str(int(shelf)) for shelf in shelves)})"
    if exact := list(reader.rows(_NAMED.format(kept=kept), (match_key(fold(name)), name.strip()))):
        return exact
    number = name.strip().removeprefix("#")
    if number.isdecimal() and len(number) <= _MOST_DIGITS:
        if known := list(reader.rows(_NUMBERED.format(kept=kept), (int(number),))):
            return known
    elif "@" in name:
        key = contact_key(ContactPoint(ContactKind.EMAIL, name.strip()))
        if known := list(reader.rows(_WITH_ADDRESS.format(kept=kept), (key,))):
            return known
    for asked in name_matches(name):
        if found := list(reader.rows(_WITH_WORDS.format(kept=kept), (asked,))):
            return found
    return []


def name_matches(name: str) -> list[str]:
    """What to ask the text index who a name means: who has all its words, else words that begin with them.

    Nothing for more words than any name has, which the index would take a minute to read.
    """
    terms = [f'"{word}"' for word in dict.fromkeys(words(name).split())]
    if len(terms) > _MOST_WORDS:
        return []
    return [f"name: ({' AND '.join(term + tail for term in terms)})" for tail in ("", "*") if terms]


def marks(reader: Reader, ids: Collection[int]) -> dict[int, Marks]:
    """What tells people from their namesakes, by id, of those who are stored."""
    return {
        int(id_): Marks(organization, city, country, *(tuple(json.loads(each)) for each in lists))
        for id_, organization, city, country, *lists in reader.rows(_MARKS, (json.dumps(list(ids)),))
    }


def from_log(reader: Reader, person_id: int) -> Row | None:
    """``last_on``, ``last_channel``, ``last_what``, ``qualifying_on``, ``due_on``, the number of interactions, the
    shelf and since when somebody is in the bin, None what there is not; None for who is not stored.
    """
    return reader.one(
        "SELECT last_on, last_channel, last_what, qualifying_on, due_on, "
        "(SELECT count(*) FROM interaction_person WHERE interaction_person.person_id = person.id), "
        f"shelf, CASE WHEN binned_at IS NOT NULL THEN {IN_BIN_SINCE} END "
        "FROM person LEFT JOIN listing ON listing.person_id = person.id WHERE person.id = ?",
        (person_id,),
    )
