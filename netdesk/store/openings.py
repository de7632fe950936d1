"""Openings written and read."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.openings import Opening, OpeningDraft, OpeningKind, OpeningStatus, Passed

if TYPE_CHECKING:
    import apsw

    from netdesk.store.reader import Reader, Row

_TEXTS = ("organization", "industry", "region", "country", "job_family", "url", "note")
_COLUMNS = f"what, kind, status, heard_on, posted_on, closed_on, {', '.join(_TEXTS)}"
_SELECT = f"""
    SELECT id, {_COLUMNS},
        (SELECT json_group_array(json_array(person.id, person.name) ORDER BY place) FROM opening_source
            JOIN person ON person.id = person_id WHERE opening_id = opening.id),
        (SELECT json_group_array(json_array(person.id, person.name, exchange.on_day, exchange.id)
                ORDER BY exchange.on_day, exchange.id, person.sort_text)
            FROM opening_pass JOIN exchange ON exchange.id = opening_pass.exchange_id
            JOIN exchange_person ON exchange_person.exchange_id = exchange.id AND role = 'with'
            JOIN person ON person.id = person_id WHERE opening_id = opening.id)
    FROM opening
"""


def listed(reader: Reader) -> list[Opening]:
    """Every opening, the one heard of last first."""
    return [_opening(row) for row in reader.rows(f"{_SELECT} ORDER BY heard_on DESC, id DESC")]


def one(reader: Reader, opening_id: int) -> Opening | None:
    """One opening, or None."""
    row = reader.one(f"{_SELECT} WHERE id = ?", (opening_id,))
    return None if row is None else _opening(row)


def insert(connection: apsw.Connection, draft: OpeningDraft, instant: str) -> int:
    """Add an opening and return its id."""
    connection.execute(
        f"INSERT INTO opening ({_COLUMNS}, created_at) VALUES ({', '.join('?' * 14)})", (*_values(draft), instant)
    )
    opening_id = connection.last_insert_rowid()
    _link(connection, opening_id, draft)
    return opening_id


def update(connection: apsw.Connection, opening_id: int, draft: OpeningDraft) -> None:
    """Replace all that is said of an opening."""
    connection.execute(
        f"UPDATE opening SET ({_COLUMNS}) = ({', '.join('?' * 13)}) WHERE id = ?", (*_values(draft), opening_id)
    )
    connection.execute("DELETE FROM opening_source WHERE opening_id = ?", (opening_id,))
    _link(connection, opening_id, draft)


def pass_on(connection: apsw.Connection, opening_id: int, exchange_id: int) -> None:
    """Say that an opening was passed on by a give."""
    connection.execute("INSERT INTO opening_pass (opening_id, exchange_id) VALUES (?, ?)", (opening_id, exchange_id))


def delete(connection: apsw.Connection, opening_id: int) -> None:
    """Remove an opening; what was given stays given."""
    connection.execute("DELETE FROM opening WHERE id = ?", (opening_id,))


def _values(draft: OpeningDraft) -> tuple[object, ...]:
    days = (draft.heard_on, draft.posted_on, draft.closed_on)
    return (
        draft.what,
        draft.kind.value,
        draft.status.value,
        *(day and day.isoformat() for day in days),
        *(getattr(draft, name) for name in _TEXTS),
    )


def _link(connection: apsw.Connection, opening_id: int, draft: OpeningDraft) -> None:
    connection.executemany(
        "INSERT INTO opening_source (opening_id, place, person_id) VALUES (?, ?, ?)",
        [(opening_id, place, person) for place, person in enumerate(dict.fromkeys(draft.sources))],
    )


def _opening(row: Row) -> Opening:
    id_, what, kind, status, heard, posted, closed, *texts, sources, passed = row
    told, given = json.loads(sources), json.loads(passed)
    draft = OpeningDraft(
        what,
        date.fromisoformat(heard),
        OpeningKind(kind),
        OpeningStatus(status),
        iso_day(posted),
        iso_day(closed),
        tuple(dict.fromkeys(person_id for person_id, _ in told)),
        **dict(zip(_TEXTS, texts, strict=True)),
    )
    names = dict(told) | {person_id: name for person_id, name, *_ in given}
    return Opening(
        id_, draft, tuple(Passed(each, date.fromisoformat(on), exchange) for each, _, on, exchange in given), names
    )
