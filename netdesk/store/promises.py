"""Promises written and read: what is owed, by me or to me; for the planner those that have a day of their own."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.exchanges import LoggedPromise, Promise, PromiseDraft, Side
from netdesk.core.planner import Source, prefix_of
from netdesk.core.planner.promises import Promise as PlannedPromise
from netdesk.store.rows import next_id

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    import apsw

    from netdesk.core.interactions import InteractionDraft
    from netdesk.store.reader import Reader, Row

_COLUMNS = "place, made_on, made_by, what, due_on, done_on, let_go_on"
_INSERT = f"INSERT INTO promise ({_COLUMNS}, id, interaction_id, created_at, uid) VALUES ({', '.join('?' * 11)})"
_UPDATE = f"UPDATE promise SET ({_COLUMNS}) = ({', '.join('?' * 7)}) WHERE id = ?"
_INSERT_PERSON = "INSERT INTO promise_person (promise_id, person_id) VALUES (?, ?)"
_SELECT = """
    SELECT id, interaction_id, made_on, made_by, what, due_on, done_on, let_go_on,
        (SELECT json_group_array(json_array(person.id, person.name) ORDER BY person.sort_text)
            FROM promise_person JOIN person ON person.id = person_id WHERE promise_id = promise.id)
    FROM promise
"""
_NOT_BINNED = """EXISTS (SELECT 1 FROM promise_person JOIN person ON person.id = person_id
    WHERE promise_id = promise.id AND binned_at IS NULL)"""
_AMONG = "promise.id IN (SELECT promise_id FROM promise_person WHERE person_id = ?)"
_OPEN = "done_on IS NULL AND let_go_on IS NULL"

READ_PROMISES = """(SELECT json_group_array(json_array(promise.id, made_by, promise.what, due_on, done_on, let_go_on)
    ORDER BY promise.place) FROM promise WHERE interaction_id = interaction.id)"""

# For the planner, of several people the first by name stands for all.
_PLANNED = """
    SELECT promise.id, what, promise.due_on, made_by = 'me', COALESCE(listing.person_id, 0),
        COALESCE(listing.name, ''), listing.closeness
    FROM promise LEFT JOIN listing ON listing.sort_key = (SELECT min(sort_key) FROM promise_person
        JOIN listing owed ON owed.person_id = promise_person.person_id WHERE promise_id = promise.id)
"""
_STANDS = f"promise.due_on > '' AND {_OPEN} AND COALESCE(listing.shelf, 0) < 2"


def insert(connection: apsw.Connection, drafts: Sequence[PromiseDraft], instant: str) -> range:
    """Add promises that are part of no interaction, and return their ids in the drafts' order."""
    return _insert(connection, [(None, 0, draft) for draft in drafts], instant)


def insert_of(connection: apsw.Connection, numbered: Sequence[tuple[int, InteractionDraft]], instant: str) -> None:
    """Add what the drafts of interactions with these ids say was promised."""
    said = [
        (id_, place, PromiseDraft(draft.on, draft.people, each))
        for id_, draft in numbered
        for place, each in enumerate(draft.promises)
    ]
    _insert(connection, said, instant)


def replace_of(connection: apsw.Connection, interaction_id: int, draft: InteractionDraft, instant: str) -> None:
    """Make an interaction's promises those of the draft; one that is stored already keeps its number."""
    kept = json.dumps([each.promise_id for each in draft.promises])
    connection.execute(
        "DELETE FROM promise WHERE interaction_id = ? AND id NOT IN (SELECT value FROM json_each(?))",
        (interaction_id, kept),
    )
    for place, each in enumerate(draft.promises):
        said = PromiseDraft(draft.on, draft.people, each)
        if each.promise_id:
            update(connection, each.promise_id, said, place)
        else:
            _insert(connection, [(interaction_id, place, said)], instant)


def update(connection: apsw.Connection, promise_id: int, draft: PromiseDraft, place: int = 0) -> None:
    """Replace all that is said of a promise."""
    connection.execute(_UPDATE, (*_values(place, draft), promise_id))
    connection.execute("DELETE FROM promise_person WHERE promise_id = ?", (promise_id,))
    connection.executemany(_INSERT_PERSON, _people(promise_id, draft))


def settle(connection: apsw.Connection, promise_id: int, done_on: date | None, let_go_on: date | None) -> None:
    """Say on which day a promise was kept or let go; neither opens it again, and so its nudge."""
    connection.execute(
        "UPDATE promise SET (done_on, let_go_on) = (?, ?) WHERE id = ?",
        (done_on and done_on.isoformat(), let_go_on and let_go_on.isoformat(), promise_id),
    )
    if not (done_on or let_go_on):
        connection.execute(
            "DELETE FROM nudge_act WHERE nudge_key >= ?1 AND nudge_key < ?1 || ';' AND act IN ('done', 'dismissed')",
            (prefix_of(Source.PROMISE, promise_id),),
        )


def move(connection: apsw.Connection, ids: Collection[int], interaction_id: int) -> None:
    """Make promises part of another interaction, whose day and people are to be written then."""
    connection.executemany("UPDATE promise SET interaction_id = ? WHERE id = ?", [(interaction_id, id_) for id_ in ids])


def delete(connection: apsw.Connection, promise_id: int) -> None:
    """Remove a promise."""
    connection.execute("DELETE FROM promise WHERE id = ?", (promise_id,))


def get(reader: Reader, promise_id: int) -> LoggedPromise | None:
    """One promise, or None."""
    row = reader.one(f"{_SELECT} WHERE id = ?", (promise_id,))
    return None if row is None else _logged(row)


def opened(reader: Reader, by: Side | None, person_id: int) -> list[LoggedPromise]:
    """Open promises, what is due first coming first and what has no day last; see the service."""
    where, parameters = _where(by, person_id)
    sql = f"{_SELECT} WHERE {_OPEN} AND {where} ORDER BY due_on IS NULL, due_on, id"
    return [_logged(row) for row in reader.rows(sql, parameters)]


def owed_to(reader: Reader, people: Iterable[int]) -> dict[int, str]:
    """What I owe each of these people; of several promises the one that is due first."""
    return dict(
        reader.rows(
            f"SELECT person_id, what FROM promise_person JOIN promise ON promise.id = promise_id "
            f"WHERE person_id IN (SELECT value FROM json_each(?)) AND made_by = 'me' AND {_OPEN} "
            "ORDER BY due_on IS NOT NULL, due_on DESC, promise.id DESC",
            (json.dumps(list(people)),),
        )
    )


def settled(reader: Reader, limit: int, by: Side | None, person_id: int) -> list[LoggedPromise]:
    """Promises kept and let go, the last first."""
    where, parameters = _where(by, person_id)
    sql = f"{_SELECT} WHERE NOT ({_OPEN}) AND {where} ORDER BY COALESCE(done_on, let_go_on) DESC, id DESC LIMIT ?"
    return [_logged(row) for row in reader.rows(sql, (*parameters, limit))]


def standing(reader: Reader, _today: date | None = None, _days_ahead: int = 0) -> list[PlannedPromise]:
    """Every open promise with a day."""
    return _planned(reader.rows(f"{_PLANNED} WHERE {_STANDS} ORDER BY promise.due_on, promise.id"))


def of_subject(reader: Reader, _source: Source, promise_id: int) -> PlannedPromise | None:
    """One open promise with a day."""
    return next(iter(_planned(reader.rows(f"{_PLANNED} WHERE promise.id = ? AND {_STANDS}", (promise_id,)))), None)


def of_person(reader: Reader, person_id: int) -> list[PlannedPromise]:
    """The open promises with a day between a person and me."""
    return _planned(reader.rows(f"{_PLANNED} WHERE {_AMONG} AND {_STANDS} ORDER BY promise.id", (person_id,)))


def promises_of(text: str) -> tuple[Promise, ...]:
    """Read what READ_PROMISES gives."""
    return tuple(
        Promise(Side(made_by), what, iso_day(due_on), iso_day(done_on), iso_day(let_go_on), id_)
        for id_, made_by, what, due_on, done_on, let_go_on in json.loads(text)
    )


def _insert(connection: apsw.Connection, said: Sequence[tuple[int | None, int, PromiseDraft]], instant: str) -> range:
    if not said:
        return range(0)
    first = next_id(connection, "promise")
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


def _where(by: Side | None, person_id: int) -> tuple[str, list[object]]:
    tests, parameters = [_NOT_BINNED], list[object]()
    for sql, value in (("made_by = ?", by and by.value), (_AMONG, person_id)):
        if value:
            tests.append(sql)
            parameters.append(value)
    return " AND ".join(tests), parameters


def _values(place: int, draft: PromiseDraft) -> tuple[object, ...]:
    each = draft.promise
    days = (day and day.isoformat() for day in (each.due_on, each.done_on, each.let_go_on))
    return (place, draft.on.isoformat(), each.by.value, each.what, *days)


def _people(promise_id: int, draft: PromiseDraft) -> list[tuple[int, int]]:
    return [(promise_id, person_id) for person_id in dict.fromkeys(draft.people)]


def _logged(row: Row) -> LoggedPromise:
    id_, interaction_id, made_on, made_by, what, due_on, done_on, let_go_on, people = row
    promise = Promise(Side(made_by), what, iso_day(due_on), iso_day(done_on), iso_day(let_go_on), id_)
    named = tuple((int(person_id), str(name)) for person_id, name in json.loads(people))
    return LoggedPromise(promise, date.fromisoformat(made_on), named, interaction_id or 0)


def _planned(rows: Iterable[Row]) -> list[PlannedPromise]:
    return [
        PlannedPromise(id_, text, date.fromisoformat(due_on), bool(is_mine), person_id, name, closeness)
        for id_, text, due_on, is_mine, person_id, name, closeness in rows
    ]
