"""What the planner reads, and what the user did with nudges. Due touches come by the index on ``listing.due_on``."""

from __future__ import annotations

from datetime import date, time
from functools import cache
from typing import TYPE_CHECKING

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.core.planner import NOTIFY_AT, Act, ActKind, Touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netdesk.store.reader import Reader, Row
    from netdesk.store.store import Store

# The last interaction is the last that counts, except where the cadence names its channels.
_TOUCH = """
    SELECT listing.person_id, name, closeness, ideal_days, max_days, channels, due_on, qualifying_on,
        COALESCE(counted.channel, last_channel), COALESCE(counted.what, last_what)
    FROM listing LEFT JOIN interaction counted ON channels <> '' AND counted.id = (
        SELECT interaction.id FROM interaction_person JOIN interaction ON interaction.id = interaction_id
        WHERE person_id = listing.person_id AND on_day = qualifying_on
            AND instr(',' || channels || ',', ',' || interaction.channel || ',')
        ORDER BY interaction.id DESC LIMIT 1)
"""

# The first part of the expression index listing_due.
_HAS_DUE = "(due_on IS NULL) = 0"

# The key of the occurrence that a person's log gives, see core/planner.py.
_KEY = "'cadence:' || listing.person_id || ':' || COALESCE(qualifying_on, due_on)"

# Acts on the present occurrence or on one that followed from it; older ones have had their day.
_LIVE_ACT = f"""
    FROM nudge_act JOIN listing ON listing.person_id = CAST(substr(nudge_key, 9) AS INTEGER)
    WHERE nudge_key >= 'cadence:' AND nudge_key < 'cadence;' AND {_HAS_DUE} AND nudge_key >= {_KEY}
"""


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


def acted_touches(reader: Reader, until: date) -> list[Touch]:
    """Those due on or before ``until`` whose nudge was acted on."""
    sql = f"{_TOUCH} WHERE due_on <= ? AND listing.person_id IN (SELECT listing.person_id {_LIVE_ACT})"
    return _touches(reader.rows(sql, (until.isoformat(),)))


def touch_of(reader: Reader, person_id: int) -> Touch | None:
    """One person's touch, or None where there is no cadence."""
    found = _touches(reader.rows(f"{_TOUCH} WHERE {_HAS_DUE} AND listing.person_id = ?", (person_id,)))
    return found[0] if found else None


def count_due(reader: Reader, today: date) -> int:
    """How many people the log alone makes due, whatever was done with their nudges."""
    row = reader.one(f"SELECT count(*) FROM listing WHERE {_HAS_DUE} AND due_on <= ?", (today.isoformat(),))
    return int(row[0]) if row else 0


def acts(reader: Reader) -> dict[str, Act]:
    """The last act on each nudge that still matters, by key."""
    rows = reader.rows(f"SELECT nudge_key, act, until {_LIVE_ACT} ORDER BY nudge_act.id")
    return {key: Act(ActKind(act), date.fromisoformat(until)) for key, act, until in rows}


def add_act(store: Store, key: str, act: Act) -> None:
    """Write down what the user did with a nudge."""
    store.connection.execute(
        "INSERT INTO nudge_act (nudge_key, act, acted_at, until) VALUES (?, ?, ?, ?)",
        (key, act.kind.value, store.instant(), act.day.isoformat()),
    )


def add_notified(store: Store, keys: Sequence[str]) -> None:
    """Remember that a notification was shown for each of ``keys``; for one already known nothing changes."""
    shown_at = store.instant()
    with store.db.atomic():
        store.connection.executemany(
            "INSERT OR IGNORE INTO notified (nudge_key, shown_at) VALUES (?, ?)", ((key, shown_at) for key in keys)
        )


def notify_at(reader: Reader) -> time:
    """The daily time of notifications: the user's, else nine in the morning."""
    row = reader.one("SELECT value FROM setting WHERE name = 'notify_at'")
    return NOTIFY_AT if row is None else time.fromisoformat(row[0])


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
        )
        for person_id, name, closeness, ideal, longest, channels, due_on, last_on, channel, what in rows
    ]
