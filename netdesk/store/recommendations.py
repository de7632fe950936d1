"""Witness records, recommendations and their claims, written and read."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.recommendations import Claim, Recommendation, Way, Witness, WitnessDraft

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import apsw

    from netdesk.store.reader import Reader, Row

_WITNESS = """
    SELECT witness.id, witness.person_id, listing.name, skill, what, on_day, situation, COALESCE(interaction_id, 0)
    FROM witness JOIN listing ON listing.person_id = witness.person_id
"""
_SELECT = """
    SELECT recommendation.id, recommendation.person_id, listing.name, direction, asked_on, written_on, text, published,
        declined_on, declined_words, (SELECT json_group_array(json_array(witness_id, words, skill) ORDER BY place)
            FROM claim JOIN witness ON witness.id = witness_id WHERE recommendation_id = recommendation.id)
    FROM recommendation JOIN listing ON listing.person_id = recommendation.person_id
"""


def insert_witness(connection: apsw.Connection, draft: WitnessDraft, instant: str) -> int:
    """Add a witness record and return its id."""
    connection.execute(
        "INSERT INTO witness (person_id, skill, what, on_day, situation, interaction_id, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*_values(draft), instant),
    )
    return connection.last_insert_rowid()


def update_witness(connection: apsw.Connection, witness_id: int, draft: WitnessDraft) -> None:
    """Replace what is said in a witness record; whose it is stays."""
    connection.execute(
        "UPDATE witness SET (skill, what, on_day, situation, interaction_id) = (?, ?, ?, ?, ?) WHERE id = ?",
        (*_values(draft)[1:], witness_id),
    )


def delete_witness(connection: apsw.Connection, witness_id: int) -> None:
    """Remove a witness record, and with it the claims that stand on it."""
    connection.execute("DELETE FROM witness WHERE id = ?", (witness_id,))


def witness(reader: Reader, witness_id: int) -> Witness | None:
    """One witness record, or None."""
    return next(iter(_witnesses(reader.rows(f"{_WITNESS} WHERE witness.id = ?", (witness_id,)))), None)


def witnesses(reader: Reader, person_id: int = 0) -> list[Witness]:
    """Witness records of those who are here or of one person, the newest first."""
    where = "shelf < 2 AND (?1 = 0 OR witness.person_id = ?1)"
    return _witnesses(reader.rows(f"{_WITNESS} WHERE {where} ORDER BY on_day DESC, witness.id DESC", (person_id,)))


def insert(
    connection: apsw.Connection,
    person_id: int,
    way: Way,
    instant: str,
    asked_on: date | None = None,
    written_on: date | None = None,
    text: str = "",
    published: str = "",
) -> int:
    """Add a recommendation and return its id."""
    connection.execute(
        "INSERT INTO recommendation (person_id, direction, asked_on, written_on, text, published, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (person_id, way.value, _iso(asked_on), _iso(written_on), text, published, instant),
    )
    return connection.last_insert_rowid()


def put_claims(connection: apsw.Connection, recommendation_id: int, person_id: int, claims: Sequence[Claim]) -> None:
    """Make the claims of a recommendation these."""
    connection.execute("DELETE FROM claim WHERE recommendation_id = ?", (recommendation_id,))
    connection.executemany(
        "INSERT INTO claim (recommendation_id, witness_id, person_id, place, words) VALUES (?, ?, ?, ?, ?)",
        [
            (recommendation_id, claim.witness_id, person_id, place, claim.words.strip())
            for place, claim in enumerate(claims)
        ],
    )


def publish(connection: apsw.Connection, recommendation_id: int, on: date, published: str) -> None:
    """Say on which day it was given and where it can be read."""
    connection.execute(
        "UPDATE recommendation SET written_on = ?, published = ? WHERE id = ?",
        (on.isoformat(), published, recommendation_id),
    )


def decline(connection: apsw.Connection, recommendation_id: int, on: date, words: str) -> None:
    """Say that it was declined, and in which words."""
    connection.execute(
        "UPDATE recommendation SET declined_on = ?, declined_words = ? WHERE id = ?",
        (on.isoformat(), words, recommendation_id),
    )


def delete(connection: apsw.Connection, recommendation_id: int) -> None:
    """Remove a recommendation."""
    connection.execute("DELETE FROM recommendation WHERE id = ?", (recommendation_id,))


def get(reader: Reader, recommendation_id: int) -> Recommendation | None:
    """One recommendation, or None."""
    found = _recommendations(reader.rows(f"{_SELECT} WHERE recommendation.id = ?", (recommendation_id,)))
    return next(iter(found), None)


def listed(reader: Reader, person_id: int = 0) -> list[Recommendation]:
    """Recommendations of those who are here or of one person: those still open first, then the newest."""
    where = "shelf < 2 AND (?1 = 0 OR recommendation.person_id = ?1)"
    order = "COALESCE(written_on, declined_on, '9999') DESC, recommendation.id DESC"
    return _recommendations(reader.rows(f"{_SELECT} WHERE {where} ORDER BY {order}", (person_id,)))


def _values(draft: WitnessDraft) -> tuple[object, ...]:
    return (
        draft.person_id, draft.skill.strip(), draft.what.strip(), draft.on.isoformat(), draft.situation.strip(),
        draft.interaction_id or None,
    )  # fmt: skip


def _witnesses(rows: Iterable[Row]) -> list[Witness]:
    return [
        Witness(id_, WitnessDraft(person_id, skill, what, date.fromisoformat(on), situation, interaction_id), name)
        for id_, person_id, name, skill, what, on, situation, interaction_id in rows
    ]


def _recommendations(rows: Iterable[Row]) -> list[Recommendation]:
    return [
        Recommendation(
            id_, person_id, name, Way(way), iso_day(asked_on), iso_day(written_on), text, published,
            iso_day(declined_on), declined_words, tuple(Claim(*claim) for claim in json.loads(claims)),
        )
        for id_, person_id, name, way, asked_on, written_on, text, published, declined_on, declined_words, claims
        in rows
    ]  # fmt: skip


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
