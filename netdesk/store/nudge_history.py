"""The history of nudges read: acts and notifications together."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.nudge_history import NudgeEvent
from netdesk.core.text import words

if TYPE_CHECKING:
    from netdesk.store.reader import Reader, Row

_EVENTS = """
    SELECT acted_at AS at, act, title, nudge_key, until, id, person_id FROM nudge_act
    UNION ALL SELECT shown_at, 'shown', title, nudge_key, NULL, 0, person_id FROM notified WHERE title <> ''
"""


def newest(reader: Reader, limit: int, person_id: int | None, text: str = "", offset: int = 0) -> list[NudgeEvent]:
    """What became of nudges, newest first, after ``offset``; of all, of one person, or called ``text``."""
    rows = reader.rows(
        f"""SELECT at, act, title, nudge_key, until, person_id FROM ({_EVENTS})
        WHERE (?1 IS NULL OR person_id = ?1) AND (?2 = '' OR instr(' ' || words(title), ' ' || ?2))
        ORDER BY at DESC, id DESC, title LIMIT ?3 OFFSET ?4""",
        (person_id, words(text), limit, offset),
    )
    return [_event(row) for row in rows]


def _event(row: Row) -> NudgeEvent:
    at, what, title, key, until, person_id = row
    day, _, clock = (until or "").partition("T") if what == "snoozed" else ("", "", "")
    return NudgeEvent(
        datetime.fromisoformat(at),
        what,
        title,
        key,
        iso_day(day),
        time.fromisoformat(clock) if clock else None,
        person_id or 0,
    )
