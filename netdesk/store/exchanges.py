"""Exchanges written and read: those of interactions, and those alone."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.exchanges import Direction, Exchange, ExchangeDraft, ExchangeKind, LoggedExchange, Outcome, Side
from netdesk.store.rows import next_id

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import apsw

    from netdesk.core.interactions import InteractionDraft
    from netdesk.store.reader import Reader, Row

_COLUMNS = "place, on_day, direction, kind, what, asked_by, purpose, outcome"
_INSERT = f"INSERT INTO exchange ({_COLUMNS}, id, interaction_id, created_at, uid) VALUES ({', '.join('?' * 12)})"
_UPDATE = f"UPDATE exchange SET ({_COLUMNS}) = ({', '.join('?' * 8)}) WHERE id = ?"
_INSERT_PERSON = "INSERT INTO exchange_person (exchange_id, person_id, role) VALUES (?, ?, ?)"
_PEOPLE = """(SELECT json_group_array(json_array(person.id, person.name) ORDER BY person.sort_text)
    FROM exchange_person JOIN person ON person.id = person_id WHERE exchange_id = exchange.id AND role = '{}')"""
_SELECT = f"""
    SELECT id, interaction_id, on_day, direction, kind, what, asked_by, purpose, outcome,
        {_PEOPLE.format("with")}, {_PEOPLE.format("about")}
    FROM exchange
"""
_WITH = "id IN (SELECT exchange_id FROM exchange_person WHERE person_id = ? AND role = 'with')"
_NOT_BINNED = """EXISTS (SELECT 1 FROM exchange_person JOIN person ON person.id = person_id
    WHERE exchange_id = exchange.id AND role = 'with' AND binned_at IS NULL)"""

READ_EXCHANGES = """(SELECT json_group_array(json_array(exchange.id, direction, kind, exchange.what, asked_by, purpose,
    outcome,
    (SELECT json_group_array(person_id) FROM exchange_person WHERE exchange_id = exchange.id AND role = 'about'))
    ORDER BY exchange.place) FROM exchange WHERE interaction_id = interaction.id)"""


def insert(connection: apsw.Connection, drafts: Sequence[ExchangeDraft], instant: str) -> range:
    """Add exchanges that are part of no interaction, and return their ids in the drafts' order."""
    return _insert(connection, [(None, 0, draft) for draft in drafts], instant)


def insert_of(connection: apsw.Connection, numbered: Sequence[tuple[int, InteractionDraft]], instant: str) -> None:
    """Add what the drafts of interactions with these ids say was exchanged."""
    said = [
        (id_, place, ExchangeDraft(draft.on, draft.people, each))
        for id_, draft in numbered
        for place, each in enumerate(draft.exchanges)
    ]
    _insert(connection, said, instant)


def replace_of(connection: apsw.Connection, interaction_id: int, draft: InteractionDraft, instant: str) -> None:
    """Make an interaction's exchanges those of the draft; one that is stored already keeps its number."""
    kept = json.dumps([each.exchange_id for each in draft.exchanges])
    connection.execute(
        "DELETE FROM exchange WHERE interaction_id = ? AND id NOT IN (SELECT value FROM json_each(?))",
        (interaction_id, kept),
    )
    for place, each in enumerate(draft.exchanges):
        said = ExchangeDraft(draft.on, draft.people, each)
        if each.exchange_id:
            update(connection, each.exchange_id, said, place)
        else:
            _insert(connection, [(interaction_id, place, said)], instant)


def update(connection: apsw.Connection, exchange_id: int, draft: ExchangeDraft, place: int = 0) -> None:
    """Replace all that is said of an exchange."""
    connection.execute(_UPDATE, (*_values(place, draft), exchange_id))
    connection.execute("DELETE FROM exchange_person WHERE exchange_id = ?", (exchange_id,))
    connection.executemany(_INSERT_PERSON, _people(exchange_id, draft))


def set_outcome(connection: apsw.Connection, exchange_id: int, outcome: Outcome | None) -> None:
    """Say what came of an ask."""
    connection.execute("UPDATE exchange SET outcome = ? WHERE id = ?", (outcome and outcome.value, exchange_id))


def move(connection: apsw.Connection, ids: Collection[int], interaction_id: int) -> None:
    """Make exchanges part of another interaction, whose day and people are to be written then."""
    connection.executemany(
        "UPDATE exchange SET interaction_id = ? WHERE id = ?", [(interaction_id, id_) for id_ in ids]
    )


def delete(connection: apsw.Connection, exchange_id: int) -> None:
    """Remove an exchange."""
    connection.execute("DELETE FROM exchange WHERE id = ?", (exchange_id,))


def get(reader: Reader, exchange_id: int) -> LoggedExchange | None:
    """One exchange, or None."""
    row = reader.one(f"{_SELECT} WHERE id = ?", (exchange_id,))
    return None if row is None else _logged(row)


def newest(
    reader: Reader,
    limit: int = 100,
    before: tuple[str, int] | None = None,
    *,
    direction: Direction | None = None,
    asked_by: Side | None = None,
    person_id: int = 0,
    is_open: bool = False,
    is_alone: bool = False,
) -> list[LoggedExchange]:
    """What was given, asked and received, newest day first, after the (ISO day, id) that the page before ended with.

    Those of one ``direction``, by who asked, with one person, asks without an outcome yet (``is_open``), or those that
    are part of no interaction (``is_alone``). Exchanges with nobody but people in the bin are left out.
    """
    tests, parameters = [_NOT_BINNED], list[object]()
    for sql, value in (
        ("direction = ?", direction and direction.value),
        ("asked_by = ?", asked_by and asked_by.value),
        (_WITH, person_id),
    ):
        if value:
            tests.append(sql)
            parameters.append(value)
    if is_open:
        tests.append("direction = 'ask' AND outcome IS NULL")
    if is_alone:
        tests.append("interaction_id IS NULL")
    if before is not None:
        tests.append("(on_day, id) < (?, ?)")
        parameters += before
    sql = f"{_SELECT} WHERE {' AND '.join(tests)} ORDER BY on_day DESC, id DESC LIMIT ?"
    return [_logged(row) for row in reader.rows(sql, (*parameters, limit))]


def exchanges_of(text: str) -> tuple[Exchange, ...]:
    """Read what READ_EXCHANGES gives."""
    return tuple(
        Exchange(
            Direction(direction), ExchangeKind(kind), what, Side(asked_by) if asked_by else None, purpose,
            tuple(json.loads(about) if isinstance(about, str) else about),
            Outcome(outcome) if outcome else None, id_,
        )
        for id_, direction, kind, what, asked_by, purpose, outcome, about in json.loads(text)
    )  # fmt: skip


def _insert(connection: apsw.Connection, said: Sequence[tuple[int | None, int, ExchangeDraft]], instant: str) -> range:
    if not said:
        return range(0)
    first = next_id(connection, "exchange")
    connection.executemany(
        _INSERT,
        [
            (*_values(place, draft), id_, of, instant, draft.uid or None)
            for id_, (of, place, draft) in enumerate(said, first)
        ],
    )
    connection.executemany(
        _INSERT_PERSON, [row for id_, (_, _, draft) in enumerate(said, first) for row in _people(id_, draft)]
    )
    return range(first, first + len(said))


def _values(place: int, draft: ExchangeDraft) -> tuple[object, ...]:
    each = draft.exchange
    return (
        place,
        draft.on.isoformat(),
        each.direction.value,
        each.kind.value,
        each.what,
        each.asked_by and each.asked_by.value,
        each.purpose,
        each.outcome and each.outcome.value,
    )


def _people(exchange_id: int, draft: ExchangeDraft) -> list[tuple[int, int, str]]:
    return [
        (exchange_id, person_id, role)
        for role, people in (("with", draft.people), ("about", draft.exchange.about))
        for person_id in dict.fromkeys(people)
    ]


def _logged(row: Row) -> LoggedExchange:
    id_, interaction_id, on, direction, kind, what, asked_by, purpose, outcome, people, about = row
    concerned = _named(about)
    exchange = Exchange(
        Direction(direction),
        ExchangeKind(kind),
        what,
        Side(asked_by) if asked_by else None,
        purpose,
        tuple(person_id for person_id, _ in concerned),
        Outcome(outcome) if outcome else None,
        id_,
    )
    return LoggedExchange(exchange, date.fromisoformat(on), _named(people), concerned, interaction_id or 0)


def _named(text: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(person_id), str(name)) for person_id, name in json.loads(text))
