"""Mentions and evidence written and read."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.mentions import Evidence, EvidenceDraft, EvidenceKind, Mention, MentionDraft

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.store.reader import Reader

_COLUMNS = (
    "person_id", "said_by", "label", "words", "is_spoken", "place", "on_day", "is_wanted", "was_asked", "source",
)  # fmt: skip
_LISTED = """
    SELECT mention.id, mention.person_id, said_by, label, words, is_spoken, mention.place, on_day, is_wanted,
        was_asked, source, COALESCE(person.name, said_by),
        (SELECT json_group_array(theme_id) FROM mention_theme WHERE mention_id = mention.id)
    FROM mention LEFT JOIN person ON person.id = mention.person_id ORDER BY on_day DESC, mention.id DESC
"""
_POSSIBLE = """
    SELECT exchange.id, kind, what, on_day AS day, '', (SELECT group_concat(name, ', ' ORDER BY role DESC, name)
        FROM exchange_person JOIN person ON person.id = person_id WHERE exchange_id = exchange.id)
    FROM exchange WHERE (direction, kind) IN (('give', 'introduction'), ('received', 'recommendation'))
    UNION ALL SELECT NULL, 'appearance', title, COALESCE(until_day, on_day), url, kind FROM appearance
        WHERE NOT is_planned AND on_day IS NOT NULL
    UNION ALL SELECT NULL, 'recommendation', words, on_day, '', said_by FROM mention
        WHERE source LIKE 'linkedin-recommendation:%' AND NOT EXISTS (
            SELECT 1 FROM exchange JOIN exchange_person ON exchange_id = exchange.id
            WHERE (direction, kind) = ('received', 'recommendation') AND exchange.on_day = mention.on_day
                AND exchange_person.person_id = mention.person_id)
    ORDER BY day DESC, 3
"""

ASKED_AGAIN_DAYS = 730
_TO_ASK = """
    WITH open AS (
        SELECT listing.person_id, listing.name, listing.closeness, last_on, row_number() OVER (
            PARTITION BY listing.closeness ORDER BY last_on IS NULL, last_on DESC, sort_key) AS place
        FROM listing JOIN person ON person.id = listing.person_id
        WHERE shelf = 0 AND NOT do_not_contact AND listing.closeness IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM mention WHERE mention.person_id = listing.person_id AND was_asked AND on_day > ?))
    SELECT person_id, name, closeness FROM open ORDER BY place, closeness DESC LIMIT ?
"""


def listed(reader: Reader) -> list[Mention]:
    """All mentions, newest first."""
    found = []
    for id_, person_id, said_by, label, words, spoken, place, on, wanted, asked, source, name, themes in reader.rows(
        _LISTED
    ):
        is_wanted = None if wanted is None else bool(wanted)
        day = date.fromisoformat(on)
        draft = MentionDraft(
            label, words, said_by, person_id, bool(spoken), place, day, is_wanted, tuple(json.loads(themes)),
            bool(asked), source,
        )  # fmt: skip
        found.append(Mention(id_, draft, day, name))
    return found


def insert(connection: apsw.Connection, draft: MentionDraft, day: date) -> int:
    """Add a mention and return its id."""
    connection.execute(
        f"INSERT INTO mention ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})", _values(draft, day)
    )
    mention_id = connection.last_insert_rowid()
    _set_themes(connection, mention_id, draft.themes)
    return mention_id


def update(connection: apsw.Connection, mention_id: int, draft: MentionDraft, day: date) -> None:
    """Replace what is said of a mention."""
    connection.execute(
        f"UPDATE mention SET {', '.join(f'{name} = ?' for name in _COLUMNS)} WHERE id = ?",
        (*_values(draft, day), mention_id),
    )
    _set_themes(connection, mention_id, draft.themes)


def delete(connection: apsw.Connection, mention_ids: Iterable[int]) -> None:
    """Remove mentions."""
    connection.executemany("DELETE FROM mention WHERE id = ?", [(each,) for each in mention_ids])


def evidence(reader: Reader) -> list[Evidence]:
    """All evidence, newest first."""
    rows = reader.rows(
        "SELECT id, theme_id, kind, what, on_day, link, exchange_id FROM evidence ORDER BY on_day DESC, id DESC"
    )
    return [
        Evidence(id_, theme_id, EvidenceDraft(EvidenceKind(kind), what, date.fromisoformat(on), link, exchange_id))
        for id_, theme_id, kind, what, on, link, exchange_id in rows
    ]


def possible_evidence(reader: Reader) -> list[EvidenceDraft]:
    """What can be taken for evidence: appearances, introductions I made, recommendations I received; newest first."""
    return [
        EvidenceDraft(
            EvidenceKind(kind), ": ".join(filter(None, (who, what))), date.fromisoformat(on), link, exchange_id
        )
        for exchange_id, kind, what, on, link, who in reader.rows(_POSSIBLE)
    ]


def to_ask(reader: Reader, day: date, count: int) -> list[tuple[int, str, int]]:
    """(id, name, closeness) of people to ask, of each closeness in turn who was in touch last."""
    since = date.fromordinal(day.toordinal() - ASKED_AGAIN_DAYS)
    return [(person_id, name, level) for person_id, name, level in reader.rows(_TO_ASK, (since.isoformat(), count))]


def insert_evidence(connection: apsw.Connection, theme_id: int, drafts: Iterable[EvidenceDraft]) -> None:
    """Add evidence of a theme."""
    connection.executemany(
        "INSERT INTO evidence (theme_id, kind, what, on_day, link, exchange_id) VALUES (?, ?, ?, ?, ?, ?)",
        [(theme_id, each.kind.value, each.what, each.on.isoformat(), each.link, each.exchange_id) for each in drafts],
    )


def delete_evidence(connection: apsw.Connection, evidence_ids: Iterable[int]) -> None:
    """Remove evidence."""
    connection.executemany("DELETE FROM evidence WHERE id = ?", [(each,) for each in evidence_ids])


def _set_themes(connection: apsw.Connection, mention_id: int, themes: Iterable[int]) -> None:
    connection.execute("DELETE FROM mention_theme WHERE mention_id = ?", (mention_id,))
    connection.executemany(
        "INSERT INTO mention_theme VALUES (?, ?)", [(mention_id, theme_id) for theme_id in dict.fromkeys(themes)]
    )


def _values(draft: MentionDraft, day: date) -> tuple[object, ...]:
    return (
        draft.person_id, draft.said_by, draft.label, draft.words, draft.is_spoken, draft.place,
        (draft.on or day).isoformat(), draft.is_wanted, draft.was_asked, draft.source,
    )  # fmt: skip
