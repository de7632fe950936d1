"""What the load is computed from, and all cadences made longer in one go."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.load import MADE_DAYS, Load, Stretch, made, promised, stretched

if TYPE_CHECKING:
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_IDEALS = "SELECT ideal_days, qualifying_on, due_on FROM listing WHERE due_on IS NOT NULL"


def read(reader: Reader, today: date) -> Load:
    """λ and μ at the end of a day."""
    first = (today - timedelta(days=MADE_DAYS - 1)).isoformat()
    touches = reader.one(
        """SELECT count(*) FROM interaction JOIN interaction_person ON interaction_id = interaction.id
        WHERE on_day BETWEEN ? AND ? AND initiated_by IS NOT 'them'""",
        (first, today.isoformat()),
    )
    began = reader.one("SELECT min(on_day) FROM interaction")
    days = min((today - date.fromisoformat(began[0])).days + 1, MADE_DAYS) if began and began[0] else 0
    ideals = [row[0] for row in reader.rows("SELECT ideal_days FROM listing WHERE due_on IS NOT NULL")]
    count = int(touches[0]) if touches else 0
    found = Load(promised(ideals), made(count, days) if days > 0 else 0, len(ideals), count, max(days, 0))
    return found._replace(due=_due(reader, today, 1), due_stretched=_due(reader, today, found.factor or 1))


def stretches(reader: Reader, factor: float) -> list[Stretch]:
    """What a factor would make of each cadence that holds for somebody, the shortest first."""
    rows = reader.rows(
        """SELECT tag.name, cadence.closeness, ideal_days,
            sum(CASE WHEN tag_id IS NOT NULL THEN (SELECT count(*) FROM person_tag WHERE tag_id = cadence.tag_id)
                WHEN closeness IS NOT NULL THEN (SELECT count(*) FROM listing WHERE closeness = cadence.closeness)
                ELSE 1 END) AS people
        FROM cadence LEFT JOIN tag ON tag.id = tag_id WHERE ideal_days IS NOT NULL
        GROUP BY 1, 2, 3 HAVING people > 0 ORDER BY ideal_days, 2, 1"""
    )
    return [Stretch(_owner(tag, level), people, days, stretched(days, factor)) for tag, level, days, people in rows]


def _owner(tag: str | None, level: int | None) -> str:
    if tag is not None:
        return tr("tag {name}").format(name=tag)
    return "" if level is None else tr("closeness {level}").format(level=level)


def stretch(store: Store, factor: float) -> None:
    """Make every cadence so much longer; for use inside a step."""
    cadences = [
        (stretched(ideal, factor), stretched(longest, factor), number)
        for number, ideal, longest in store.as_reader().rows(
            "SELECT id, ideal_days, max_days FROM cadence WHERE ideal_days IS NOT NULL"
        )
    ]
    store.connection.executemany("UPDATE cadence SET ideal_days = ?, max_days = ? WHERE id = ?", cadences)


def _due(reader: Reader, today: date, factor: float) -> int:
    """How many touches the log makes due if the ideal intervals were so much longer."""
    count = 0
    for ideal, qualifying_on, due_on in reader.rows(f"{_IDEALS} AND due_on <= ?", (today.isoformat(),)):
        day = date.fromisoformat(due_on)
        if qualifying_on:
            day = date.fromisoformat(qualifying_on) + timedelta(days=stretched(ideal, factor))
        count += day <= today
    return count
