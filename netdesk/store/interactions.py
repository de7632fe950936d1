"""Interactions written and read."""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING

from netdesk.core.channel import Channel
from netdesk.core.interactions import Initiator, LoggedInteraction
from netdesk.store import exchanges, journal_sql, promises
from netdesk.store.rows import in_bulk, next_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import apsw

    from netdesk.core.interactions import InteractionDraft
    from netdesk.core.query_tree import Query
    from netdesk.store.reader import Reader

_COLUMNS = "on_day, at_time, channel, initiated_by, minutes, place, event, what, note, worth_me, worth_them"
_INSERT = f"INSERT INTO interaction ({_COLUMNS}, uid, created_at, id) VALUES ({', '.join('?' * 14)})"
_UPDATE = f"UPDATE interaction SET ({_COLUMNS}) = ({', '.join('?' * 11)}) WHERE id = ?"
_MANY = 300
_INSERT_PERSON = "INSERT INTO interaction_person (interaction_id, person_id) VALUES (?, ?)"
_TOPICS = """(SELECT json_group_array(topic.name ORDER BY topic.name) FROM interaction_topic
    JOIN topic ON topic.id = topic_id WHERE interaction_id = interaction.id)"""
_SELECT = f"""
    SELECT id, {_COLUMNS}, (SELECT json_group_array(json_array(person.id, person.name) ORDER BY person.sort_text)
        FROM interaction_person JOIN person ON person.id = person_id WHERE interaction_id = interaction.id),
        {exchanges.READ_EXCHANGES}, {promises.READ_PROMISES}, {_TOPICS}
    FROM interaction
"""
_NOT_BINNED = """NOT EXISTS (SELECT 1 FROM interaction_person JOIN person ON person.id = person_id
    WHERE interaction_id = interaction.id AND binned_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM interaction_person JOIN person ON person.id = person_id
    WHERE interaction_id = interaction.id AND binned_at IS NULL)"""


def insert(
    connection: apsw.Connection,
    drafts: Sequence[InteractionDraft],
    instant: str,
    called: Mapping[int, int] | None = None,
) -> range:
    """Add interactions and return their ids, in the drafts' order. ``called`` says who those are whom drafts call so.

    The drafts have minutes that are None or positive.
    """
    first = next_id(connection, "interaction")
    numbered = list(enumerate(drafts, first))
    with in_bulk(connection):
        connection.executemany(
            _INSERT, [(*_values(draft), draft.uid or str(uuid.uuid4()), instant, id_) for id_, draft in numbered]
        )
        names = called or {}
        present = [
            (id_, names.get(each, each))
            for id_, draft in numbered
            for each in (draft.people if len(draft.people) == 1 else dict.fromkeys(draft.people))
        ]
        connection.executemany(_INSERT_PERSON, present)
        connection.executemany(
            "INSERT OR IGNORE INTO stale VALUES (?)", [(one,) for one in {one for _, one in present}]
        )
    said = [(id_, draft) for id_, draft in numbered if draft.exchanges or draft.promises]
    if called:
        said = [
            (id_, replace(draft, people=tuple([called.get(one, one) for one in draft.people]))) for id_, draft in said
        ]
    exchanges.insert_of(connection, said, instant)
    promises.insert_of(connection, said, instant)
    _insert_topics(connection, [(id_, draft) for id_, draft in numbered if draft.topics])
    return range(first, first + len(drafts))


def update(connection: apsw.Connection, interaction_id: int, draft: InteractionDraft, instant: str) -> None:
    """Replace all that is said of an interaction, its people, exchanges and promises too."""
    stored = _logged(next(connection.execute(f"{_SELECT} WHERE id = ?", (interaction_id,)))).draft()
    connection.execute(_UPDATE, (*_values(draft), interaction_id))
    present = {row[0] for row in connection.execute(
        "SELECT person_id FROM interaction_person WHERE interaction_id = ?", (interaction_id,))}  # fmt: skip
    wanted = set(draft.people)
    connection.executemany(
        "DELETE FROM interaction_person WHERE interaction_id = ? AND person_id = ?",
        [(interaction_id, person) for person in sorted(present - wanted)],
    )
    connection.executemany(_INSERT_PERSON, [(interaction_id, person) for person in sorted(wanted - present)])
    is_elsewhere = (stored.on, set(stored.people)) != (draft.on, set(draft.people))
    if is_elsewhere or stored.exchanges != draft.exchanges:
        exchanges.replace_of(connection, interaction_id, draft, instant)
    if is_elsewhere or stored.promises != draft.promises:
        promises.replace_of(connection, interaction_id, draft, instant)
    if stored.topics != draft.topics:
        connection.execute("DELETE FROM interaction_topic WHERE interaction_id = ?", (interaction_id,))
        _insert_topics(connection, [(interaction_id, draft)])


def delete(connection: apsw.Connection, interaction_ids: Iterable[int]) -> None:
    """Remove interactions."""
    connection.executemany("DELETE FROM interaction WHERE id = ?", [(id_,) for id_ in interaction_ids])


def brought_in(reader: Reader, uids: Iterable[str]) -> frozenset[str]:
    """Which of these ids of other sources are stored."""
    if reader.one("SELECT 1 FROM interaction LIMIT 1") is None:
        return frozenset()
    rows = reader.rows(
        "SELECT uid FROM interaction WHERE uid IN (SELECT value FROM json_each(?))", (json.dumps(list(uids)),)
    )
    return frozenset(str(uid) for (uid,) in rows)


def last_days(reader: Reader, ids: Iterable[int]) -> dict[int, date]:
    """The days of the last contact, by person; without those never in touch with."""
    rows = reader.rows(
        "SELECT person_id, last_on FROM listing WHERE last_on IS NOT NULL "
        "AND person_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {person_id: date.fromisoformat(last_on) for person_id, last_on in rows}


def get(reader: Reader, interaction_id: int) -> LoggedInteraction | None:
    """One interaction, or None."""
    row = reader.one(f"{_SELECT} WHERE id = ?", (interaction_id,))
    return None if row is None else _logged(row)


def timeline(
    reader: Reader, person_id: int, limit: int, offset: int, channel: Channel | None = None
) -> list[LoggedInteraction]:
    """A person's interactions, newest first; those of one ``channel``, or all."""
    rows = reader.rows(
        f"{_SELECT} WHERE id IN (SELECT interaction_id FROM interaction_person WHERE person_id = ?1) "
        "AND (?4 IS NULL OR channel = ?4) ORDER BY on_day DESC, at_time DESC, id DESC LIMIT ?2 OFFSET ?3",
        (person_id, limit, offset, channel and channel.value),
    )
    return [_logged(row) for row in rows]


def newest(
    reader: Reader, limit: int, before: tuple[str, int] | None, query: Query | None = None
) -> list[LoggedInteraction]:
    """Everyone's interactions, newest day first, after the (ISO day, id) that the page before ended with.

    Those only with people in the bin are left out, and what ``query`` does not find.
    """
    place, parameters = ("", ()) if before is None else ("AND (on_day, id) < (?, ?)", before)
    asked = journal_sql.Condition("1") if query is None else journal_sql.condition(query, partial(_is_common, reader))
    rows = reader.rows(
        f"{_SELECT} WHERE ({_NOT_BINNED}) AND {asked.sql} {place} ORDER BY on_day DESC, id DESC LIMIT ?",
        (*asked.parameters, *parameters, limit),
    )
    return [_logged(row) for row in rows]


def _insert_topics(connection: apsw.Connection, numbered: Sequence[tuple[int, InteractionDraft]]) -> None:
    said = [(id_, name) for id_, draft in numbered for name in dict.fromkeys(draft.topics)]
    connection.executemany(
        "INSERT INTO topic (name) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM topic WHERE name = ?1)",
        [(name,) for name in dict.fromkeys(name for _, name in said)],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO interaction_topic (interaction_id, topic_id) SELECT ?, id FROM topic WHERE name = ?",
        said,
    )


def _is_common(reader: Reader, match: str) -> bool:
    """Whether a match of the text index finds many people."""
    rows = reader.rows("SELECT 1 FROM person_text WHERE person_text MATCH ? LIMIT ?", (match, _MANY))
    return len(list(rows)) == _MANY


def _values(draft: InteractionDraft) -> tuple[object, ...]:
    return (
        draft.on.isoformat(),
        draft.at and draft.at.isoformat("minutes"),
        draft.channel,
        draft.initiated_by,
        draft.minutes,
        draft.place,
        draft.event,
        draft.what,
        draft.note,
        draft.worth_me,
        draft.worth_them,
    )


def _logged(row: tuple[object, ...]) -> LoggedInteraction:
    id_, on, at, channel, initiated_by, minutes, place, event, what, note, worth_me, worth_them, people, *more = row
    gone, promised, topics = (str(each) for each in more)
    return LoggedInteraction(
        int(str(id_)),
        date.fromisoformat(str(on)),
        time.fromisoformat(str(at)) if at else None,
        Channel(str(channel)),
        Initiator(str(initiated_by)) if initiated_by else None,
        minutes if isinstance(minutes, int) else None,
        str(place),
        str(event),
        str(what),
        str(note),
        tuple((int(person_id), str(name)) for person_id, name in json.loads(str(people))),
        None if worth_me is None else bool(worth_me),
        None if worth_them is None else bool(worth_them),
        exchanges.exchanges_of(gone),
        promises.promises_of(promised),
        tuple(json.loads(topics)),
    )
