"""The history of nudges read: acts and notifications together."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from netdesk.core.history import NudgeEvent

if TYPE_CHECKING:
    from netdesk.store.reader import Reader, Row

# What was shown knows its person by its key: a touch's, a birthday's, or through the reminder.
_EVENTS = """
    SELECT acted_at AS at, act, title, nudge_key, until, id FROM nudge_act WHERE {acts}
    UNION ALL SELECT shown_at, 'shown', title, nudge_key, NULL, 0 FROM notified WHERE title <> '' AND {shown}
    ORDER BY at DESC, id DESC, title LIMIT :limit
"""
_OF_PERSON = """(substr(nudge_key, 1, instr(nudge_key, ':') - 1) IN ('cadence', 'birthday', 'anniversary')
    AND CAST(substr(nudge_key, instr(nudge_key, ':') + 1) AS INTEGER) = :person
    OR nudge_key >= 'reminder:' AND nudge_key < 'reminder;'
    AND CAST(substr(nudge_key, 10) AS INTEGER) IN (SELECT id FROM reminder WHERE person_id = :person))"""


def newest(reader: Reader, limit: int, person_id: int | None) -> list[NudgeEvent]:
    """What became of nudges, newest first; of all, or of those about one person."""
    if person_id is None:
        return [_event(row) for row in reader.rows(_EVENTS.format(acts="1", shown="1"), {"limit": limit})]
    sql = _EVENTS.format(acts="person_id = :person", shown=_OF_PERSON)
    return [_event(row) for row in reader.rows(sql, {"limit": limit, "person": person_id})]


def _event(row: Row) -> NudgeEvent:
    at, what, title, key, until, _ = row
    day, _, clock = (until or "").partition("T") if what == "snoozed" else ("", "", "")
    return NudgeEvent(
        datetime.fromisoformat(at),
        what,
        title,
        key,
        date.fromisoformat(day) if day else None,
        time.fromisoformat(clock) if clock else None,
    )
