"""What the planner reads, and what the user did with nudges. Due touches come by the index on ``listing.due_on``."""

from __future__ import annotations

import json
from datetime import UTC, date, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.planner import Act, ActKind, Touch
from netdesk.store.settle import MENTOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    import apsw

    from netdesk.store.reader import Reader, Row
    from netdesk.store.store import Store

# The last interaction is the last that counts, except where the cadence names its channels.
_TOUCH = f"""
    SELECT listing.person_id, name, closeness, ideal_days, max_days, channels, due_on, qualifying_on,
        COALESCE(counted.channel, last_channel), COALESCE(counted.what, last_what),
        channels = 'inperson' AND {MENTOR.format(person="listing.person_id")}
    FROM listing LEFT JOIN interaction counted ON channels <> '' AND counted.id = (
        SELECT interaction.id FROM interaction_person JOIN interaction ON interaction.id = interaction_id
        WHERE person_id = listing.person_id AND on_day = qualifying_on
            AND instr(',' || channels || ',', ',' || interaction.channel || ',')
        ORDER BY interaction.id DESC LIMIT 1)
"""

# The first part of the expression index listing_due.
_HAS_DUE = "(due_on IS NULL) = 0"

# The key of the occurrence that a person's log gives, see core/planner/touches.py.
_KEY = "'cadence:' || listing.person_id || ':' || COALESCE(qualifying_on, due_on)"

# Acts on the present occurrence or on one that followed from it; older ones have had their day.
_LIVE_ACT = f"""
    FROM nudge_act JOIN listing ON listing.person_id = CAST(substr(nudge_key, 9) AS INTEGER)
    WHERE nudge_key >= 'cadence:' AND nudge_key < 'cadence;' AND {_HAS_DUE} AND nudge_key >= {_KEY}
"""


# The day on which the person of an act first wrote after it, where it waits for that.
_WRITTEN = """CASE WHEN until = '9999-12-31' THEN (SELECT min(on_day) FROM interaction_person
    JOIN interaction ON interaction.id = interaction_id WHERE interaction_person.person_id = nudge_act.person_id
    AND initiated_by IN ('them', 'both') AND created_at > acted_at) END"""


def due_touches(reader: Reader, until: date | None, limit: int | None = None) -> list[Touch]:
    """People with a cadence who are due on or before ``until`` (None: all), longest due first, at most ``limit``."""
    sql = f"{_TOUCH} WHERE {_HAS_DUE} AND due_on <= ? ORDER BY due_on, sort_key LIMIT ?"
    latest = "9999-12-31" if until is None else until.isoformat()
    return _touches(reader.rows(sql, (latest, -1 if limit is None else limit)))


def next_due_day(reader: Reader, today: date) -> date:
    """The first day after ``today`` on which somebody's touch is due; ``today`` where there is none."""
    row = reader.one(f"SELECT min(due_on) FROM listing WHERE {_HAS_DUE} AND due_on > ?", (today.isoformat(),))
    return date.fromisoformat(row[0]) if row and row[0] else today


def touches_to_plan(reader: Reader, today: date, until: date) -> list[Touch]:
    """Who can make a notice: the due of whom none was shown or whose nudge was acted on, and those due ``until``."""
    sql = f"""{_TOUCH} WHERE {_HAS_DUE} AND due_on <= :until AND (
        due_on > :today
        OR NOT EXISTS (SELECT 1 FROM notified WHERE nudge_key = {_KEY})
        OR listing.person_id IN (SELECT listing.person_id {_LIVE_ACT}))"""
    return _touches(reader.rows(sql, {"today": today.isoformat(), "until": until.isoformat()}))


def notified(reader: Reader, today: date, until: date) -> frozenset[str]:
    """The notices shown of the nudges of ``touches_to_plan``."""
    sql = f"""
        SELECT notified.nudge_key FROM listing
        JOIN notified ON notified.nudge_key >= {_KEY} AND notified.nudge_key < 'cadence:' || listing.person_id || ';'
        WHERE {_HAS_DUE} AND due_on <= :until
            AND (due_on > :today OR listing.person_id IN (SELECT listing.person_id {_LIVE_ACT}))"""
    return frozenset(row[0] for row in reader.rows(sql, {"today": today.isoformat(), "until": until.isoformat()}))


def hidden_touches(reader: Reader, today: date) -> list[Touch]:
    """Those due today whose nudge was acted on, or whose pause has not passed."""
    sql = f"""{_TOUCH} WHERE {_HAS_DUE} AND due_on <= :today AND (
        listing.person_id IN (SELECT listing.person_id {_LIVE_ACT})
        OR listing.person_id IN (SELECT person_id FROM pause WHERE until_on IS NULL OR until_on > :today))"""
    return _touches(reader.rows(sql, {"today": today.isoformat()}))


def touch_of(reader: Reader, person_id: int) -> Touch | None:
    """One person's touch, or None where there is no cadence."""
    found = _touches(reader.rows(f"{_TOUCH} WHERE {_HAS_DUE} AND listing.person_id = ?", (person_id,)))
    return found[0] if found else None


def count_due(reader: Reader, today: date) -> int:
    """How many people the log alone makes due, whatever was done with their nudges."""
    row = reader.one(f"SELECT count(*) FROM listing WHERE {_HAS_DUE} AND due_on <= ?", (today.isoformat(),))
    return int(row[0]) if row else 0


def count_seen_to(reader: Reader, today: date) -> int:
    """How many nudges were done ``today``, and people with a cadence in touch."""
    row = reader.one(
        """SELECT (SELECT count(*) FROM nudge_act WHERE act = 'done' AND until = ?1)
            + (SELECT count(DISTINCT person_id) FROM interaction
                JOIN interaction_person ON interaction_id = interaction.id JOIN listing USING (person_id)
                WHERE on_day = ?1 AND ideal_days IS NOT NULL)""",
        (today.isoformat(),),
    )
    return int(row[0]) if row else 0


def acts(reader: Reader) -> dict[str, Act]:
    """The last act on each touch's nudge that still matters, by key."""
    rows = reader.rows(f"SELECT nudge_key, act, until, {_WRITTEN} {_LIVE_ACT} ORDER BY nudge_act.id")
    return {key: _act(*row) for key, *row in rows}


def acts_since_settled(reader: Reader, prefixes: Sequence[str]) -> dict[str, Act]:
    """The last act on each nudge of the subjects whose keys begin so, from the last one settled on, by key."""
    rows = reader.rows(
        f"""SELECT nudge_key, act, until, {_WRITTEN} FROM json_each(?1) subject JOIN nudge_act ON nudge_key >= COALESCE(
            (SELECT nudge_key FROM nudge_act settled WHERE settled.nudge_key >= subject.value
                AND settled.nudge_key < subject.value || ';' AND act IN ('done', 'dismissed')
                ORDER BY nudge_key DESC LIMIT 1), subject.value) AND nudge_key < subject.value || ';'
        ORDER BY nudge_act.id""",
        (json.dumps(list(prefixes)),),
    )
    return {key: _act(*row) for key, *row in rows}


def notified_among(reader: Reader, keys: Sequence[str], today: date) -> frozenset[str]:
    """Which of ``keys`` were shown, and the summaries told of late."""
    rows = reader.rows(
        """SELECT nudge_key FROM notified WHERE nudge_key IN (SELECT value FROM json_each(?1))
        UNION ALL SELECT nudge_key FROM notified WHERE nudge_key >= ?2 AND nudge_key < 'summary;'""",
        (json.dumps(list(keys)), f"summary:{(today - timedelta(days=8)).isoformat()}"),
    )
    return frozenset(row[0] for row in rows)


def add_act(store: Store, key: str, act: Act, person_id: int, title: str) -> None:
    """Write down what the user did with a nudge that is about a person (0: nobody) and was called ``title`` then."""
    until = act.day.isoformat() + (f"T{act.at:%H:%M}" if act.at else "")
    store.connection.execute(
        "INSERT INTO nudge_act (nudge_key, act, acted_at, until, person_id, title) VALUES (?, ?, ?, ?, ?, ?)",
        (key, act.kind.value, store.instant(), until, person_id or None, title),
    )


def add_notified(store: Store, told: Mapping[str, tuple[str, int]]) -> None:
    """Remember that a notification was shown for each key, what it was called and whom it was about (0: nobody).

    For a key that is known nothing changes.
    """
    shown_at = store.instant()
    with store.db.atomic():
        store.connection.executemany(
            "INSERT OR IGNORE INTO notified (nudge_key, shown_at, title, person_id) VALUES (?, ?, ?, ?)",
            ((key, shown_at, title, person_id or None) for key, (title, person_id) in told.items()),
        )


def forget_told_ahead(connection: apsw.Connection, instant: datetime) -> None:
    """Forget the notices shown after ``instant`` by a clock that ran ahead, as their right day is to come."""
    after = (instant.astimezone(UTC).isoformat(),)
    if connection.execute("SELECT 1 FROM notified WHERE shown_at > ? LIMIT 1", after).get:  # else nothing is written
        connection.execute("DELETE FROM notified WHERE shown_at > ?", after)


@cache
def _cadence(ideal_days: int, max_days: int, channels: str) -> Cadence:
    """A cadence from its columns, kept because few differ."""
    return Cadence(ideal_days, max_days, frozenset(map(Channel, channels.split(","))) if channels else frozenset())


def _touches(rows: Iterable[Row]) -> list[Touch]:
    return [
        Touch(
            person_id=person_id,
            name=name,
            cadence=_cadence(ideal, longest, channels),
            due_on=date.fromisoformat(due_on),
            last_on=date.fromisoformat(last_on) if last_on else None,
            channel=Channel(channel) if last_on and channel else None,
            what=what or "" if last_on else "",
            closeness=closeness,
            is_mentor=bool(is_mentor),
        )
        for person_id, name, closeness, ideal, longest, channels, due_on, last_on, channel, what, is_mentor in rows
    ]


def _act(act: str, until: str, written_on: str | None) -> Act:
    """An act from its columns; a snooze until somebody writes ends on the day they did."""
    day, _, at = until.partition("T")
    if act == ActKind.SNOOZED and day == date.max.isoformat() and written_on:
        day = written_on
    return Act(ActKind(act), date.fromisoformat(day), time.fromisoformat(at) if at else None)


def count_unplaced(reader: Reader) -> int:
    """How many people have neither closeness nor a cadence; without those archived, in the bin or left alone."""
    row = reader.one(
        "SELECT count(*) FROM listing "
        "WHERE closeness IS NULL AND ideal_days IS NULL AND shelf = 0 AND NOT is_left_alone"
    )
    return int(row[0]) if row is not None else 0
