"""Exchanges, promises and topics of interactions, written and read."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.exchanges import Direction, Exchange, Kind, Promise, Side
from netdesk.store.people import next_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    import apsw

    from netdesk.core.interactions import InteractionDraft

_INSERT_EXCHANGE = (
    "INSERT INTO exchange (id, interaction_id, place, on_day, direction, kind, what, asked_by, purpose, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_PROMISE = (
    "INSERT INTO promise (id, interaction_id, place, made_on, made_by, what, due_on, done_on, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

READ_EXCHANGES = """(SELECT json_group_array(json_array(direction, kind, exchange.what, asked_by, purpose,
    (SELECT json_group_array(person_id) FROM exchange_person WHERE exchange_id = exchange.id AND role = 'about'))
    ORDER BY exchange.place) FROM exchange WHERE interaction_id = interaction.id)"""
READ_PROMISES = """(SELECT json_group_array(json_array(made_by, promise.what, due_on, done_on) ORDER BY promise.place)
    FROM promise WHERE interaction_id = interaction.id)"""
READ_TOPICS = """(SELECT json_group_array(topic.name ORDER BY topic.name) FROM interaction_topic
    JOIN topic ON topic.id = topic_id WHERE interaction_id = interaction.id)"""


def insert(connection: apsw.Connection, numbered: Sequence[tuple[int, InteractionDraft]], instant: str) -> None:
    """Add what the drafts of interactions with these ids say of exchanges, promises and topics."""
    _insert_exchanges(connection, numbered, instant)
    _insert_promises(connection, numbered, instant)
    _insert_topics(connection, numbered)


def replace(connection: apsw.Connection, interaction_id: int, draft: InteractionDraft, instant: str) -> None:
    """Make an interaction's exchanges, promises and topics those of the draft."""
    for table in ("exchange", "promise", "interaction_topic"):
        connection.execute(f"DELETE FROM {table} WHERE interaction_id = ?", (interaction_id,))
    insert(connection, [(interaction_id, draft)], instant)


def exchanges_of(text: str) -> tuple[Exchange, ...]:
    """Read what READ_EXCHANGES gives."""
    return tuple(
        Exchange(
            Direction(direction), Kind(kind), what, Side(asked_by) if asked_by else None, purpose,
            tuple(json.loads(about) if isinstance(about, str) else about),
        )
        for direction, kind, what, asked_by, purpose, about in json.loads(text)
    )  # fmt: skip


def promises_of(text: str) -> tuple[Promise, ...]:
    """Read what READ_PROMISES gives."""
    return tuple(
        Promise(Side(made_by), what, _day(due_on), _day(done_on)) for made_by, what, due_on, done_on in json.loads(text)
    )


def topics_of(text: str) -> tuple[str, ...]:
    """Read what READ_TOPICS gives."""
    return tuple(json.loads(text))


def _insert_exchanges(
    connection: apsw.Connection, numbered: Sequence[tuple[int, InteractionDraft]], instant: str
) -> None:
    said = [(id_, draft, place, each) for id_, draft in numbered for place, each in enumerate(draft.exchanges)]
    if not said:
        return
    first = next_id(connection, "exchange")
    connection.executemany(
        _INSERT_EXCHANGE,
        [
            (number, id_, place, draft.on.isoformat(), each.direction.value, each.kind.value, each.what,
             each.asked_by and each.asked_by.value, each.purpose, instant)
            for number, (id_, draft, place, each) in enumerate(said, first)
        ],
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO exchange_person (exchange_id, person_id, role) VALUES (?, ?, ?)",
        [
            (number, person, role)
            for number, (_, draft, _, each) in enumerate(said, first)
            for role, people in (("with", draft.people), ("about", each.about))
            for person in dict.fromkeys(people)
        ],
    )


def _insert_promises(
    connection: apsw.Connection, numbered: Sequence[tuple[int, InteractionDraft]], instant: str
) -> None:
    said = [(id_, draft, place, each) for id_, draft in numbered for place, each in enumerate(draft.promises)]
    if not said:
        return
    first = next_id(connection, "promise")
    connection.executemany(
        _INSERT_PROMISE,
        [
            (number, id_, place, draft.on.isoformat(), each.by.value, each.what,
             each.due_on and each.due_on.isoformat(), each.done_on and each.done_on.isoformat(), instant)
            for number, (id_, draft, place, each) in enumerate(said, first)
        ],
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO promise_person (promise_id, person_id) VALUES (?, ?)",
        [
            (number, person)
            for number, (_, draft, _, _) in enumerate(said, first)
            for person in dict.fromkeys(draft.people)
        ],
    )


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


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
