"""Introductions written and read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.introductions import Introduction, Party

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from netdesk.core.introductions import IntroductionDraft
    from netdesk.store.reader import Reader, Row

_SELECT = """
    SELECT introduction.id, one_id, one.name, one_asked_on, one_agreed, other_id, other.name, other_asked_on,
        other_agreed, why, thought_on, made_on, landed_on, COALESCE(exchange_id, 0)
    FROM introduction JOIN listing one ON one.person_id = one_id JOIN listing other ON other.person_id = other_id
"""
_STAGES = (
    "made_on IS NOT NULL, one_agreed IS 0 OR other_agreed IS 0, COALESCE(made_on, thought_on) DESC, introduction.id"
)


def insert(connection: apsw.Connection, draft: IntroductionDraft, thought_on: date, instant: str) -> int:
    """Add an introduction and return its id."""
    connection.execute(
        "INSERT INTO introduction (one_id, other_id, why, thought_on, created_at) VALUES (?, ?, ?, ?, ?)",
        (draft.one_id, draft.other_id, draft.why, thought_on.isoformat(), instant),
    )
    return connection.last_insert_rowid()


def put_side(connection: apsw.Connection, introduction_id: int, side: str, asked_on: date, agreed: bool | None) -> None:
    """Say of the side ``one`` or ``other`` when it was asked and what it said."""
    assert side in ("one", "other")
    connection.execute(
        f"UPDATE introduction SET {side}_asked_on = ?, {side}_agreed = ? WHERE id = ?",
        (asked_on.isoformat(), agreed, introduction_id),
    )


def make(connection: apsw.Connection, introduction_id: int, on: date, exchange_id: int) -> None:
    """Say that it was made, and by which give."""
    connection.execute(
        "UPDATE introduction SET made_on = ?, exchange_id = ? WHERE id = ?",
        (on.isoformat(), exchange_id, introduction_id),
    )


def land(connection: apsw.Connection, introduction_id: int, on: date) -> None:
    """Say that the two met and it was of use."""
    connection.execute("UPDATE introduction SET landed_on = ? WHERE id = ?", (on.isoformat(), introduction_id))


def delete(connection: apsw.Connection, introduction_id: int) -> None:
    """Remove an introduction."""
    connection.execute("DELETE FROM introduction WHERE id = ?", (introduction_id,))


def get(reader: Reader, introduction_id: int) -> Introduction | None:
    """One introduction, or None."""
    return next(iter(_introductions(reader.rows(f"{_SELECT} WHERE introduction.id = ?", (introduction_id,)))), None)


def listed(reader: Reader, person_id: int = 0) -> list[Introduction]:
    """Introductions between people who are here: those still to be made first, those declined and made after them."""
    where = "one.shelf < 2 AND other.shelf < 2 AND (?1 = 0 OR ?1 IN (one_id, other_id))"
    return _introductions(reader.rows(f"{_SELECT} WHERE {where} ORDER BY {_STAGES}", (person_id,)))


def _introductions(rows: Iterable[Row]) -> list[Introduction]:
    found = []
    for id_, *sides_and_rest in rows:
        one, other, rest = sides_and_rest[:4], sides_and_rest[4:8], sides_and_rest[8:]
        why, thought_on, made_on, landed_on, exchange_id = rest
        found.append(
            Introduction(
                id_, _side(*one), _side(*other), why, date.fromisoformat(thought_on), iso_day(made_on),
                iso_day(landed_on), exchange_id,
            )
        )  # fmt: skip
    return found


def _side(person_id: int, name: str, asked_on: str | None, agreed: int | None) -> Party:
    return Party(person_id, name, iso_day(asked_on), None if agreed is None else bool(agreed))
