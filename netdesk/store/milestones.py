"""Milestones written and read; and who is connected with me on LinkedIn, to see who no longer is."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.milestones import Milestone, MilestoneKind, Verdict
from netdesk.core.planner.milestones import News
from netdesk.core.sincerity import LEVELS, MOST_DAYS
from netdesk.store import person_drafts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    import apsw

    from netdesk.core.milestones import Difference
    from netdesk.core.people import PersonDraft
    from netdesk.core.planner import Source
    from netdesk.store.reader import Reader, Row

_INSERT = (
    "INSERT INTO milestone (person_id, kind, old, new, why, source, noticed_on, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_SELECT = """
    SELECT milestone.id, person_id, listing.name, listing.closeness, kind, old, new, why, source, noticed_on, verdict,
        note
    FROM milestone JOIN listing USING (person_id)
"""
# Of the distant nothing is said, and what was settled is no news.
_STANDS = f"""shelf = 0 AND noticed_on >= ? AND listing.closeness >= {LEVELS[0]}
    AND (verdict IS NULL OR verdict = 'verified')"""
# Who was connected with me on LinkedIn when a list of connections came in last, and is not said to have gone since.
_CONNECTED = """
    SELECT person.id, person.name, connected_on FROM person
    WHERE connected_on IS NOT NULL AND binned_at IS NULL
        AND EXISTS (SELECT 1 FROM contact_point WHERE person_id = person.id AND kind = 'profile' AND label = 'linkedin')
        AND NOT EXISTS (SELECT 1 FROM milestone
            WHERE person_id = person.id AND milestone.kind = 'left the network' AND old = connected_on)
    ORDER BY person.id
"""


def insert(
    connection: apsw.Connection, found: Iterable[tuple[int, Difference, str]], noticed_on: date, instant: str
) -> int:
    """Add milestones, as (person id, what changed, source); returns how many."""
    rows = [
        (person_id, each.kind.value, each.old, each.new, each.why, source, noticed_on.isoformat(), instant)
        for person_id, each, source in found
    ]
    connection.executemany(_INSERT, rows)
    return len(rows)


def newest(reader: Reader, *, is_open: bool = False, since: date | None = None) -> list[Milestone]:
    """The milestones of those who are here, newest first; ``is_open``: only those without a verdict."""
    conditions = ["shelf = 0", *(["verdict IS NULL"] if is_open else []), *(["noticed_on >= ?"] if since else [])]
    sql = f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY noticed_on DESC, milestone.id"
    return _milestones(reader.rows(sql, (since.isoformat(),) if since else ()))


def history(reader: Reader, person_id: int) -> list[Milestone]:
    """The milestones of one person, newest first."""
    return _milestones(
        reader.rows(f"{_SELECT} WHERE person_id = ? ORDER BY noticed_on DESC, milestone.id", (person_id,))
    )


def one(reader: Reader, milestone_id: int) -> Milestone | None:
    """One milestone, or None."""
    return next(iter(_milestones(reader.rows(f"{_SELECT} WHERE milestone.id = ?", (milestone_id,)))), None)


def standing(reader: Reader, today: date, _days_ahead: int) -> list[News]:
    """What is news on a day, for the planner."""
    since = (today - timedelta(days=MOST_DAYS)).isoformat()
    return [News(each) for each in _milestones(reader.rows(f"{_SELECT} WHERE {_STANDS}", (since,)))]


def of_subject(reader: Reader, _source: Source, milestone_id: int) -> News | None:
    """One milestone, for the planner."""
    found = one(reader, milestone_id)
    return None if found is None else News(found)


def of_person(reader: Reader, person_id: int) -> list[News]:
    """The milestones of one person, for the planner."""
    return [News(each) for each in history(reader, person_id)]


def set_verdict(connection: apsw.Connection, milestone_id: int, verdict: Verdict | None) -> None:
    """Say what is so of a milestone; None: not said."""
    connection.execute("UPDATE milestone SET verdict = ? WHERE id = ?", (verdict, milestone_id))


def set_note(connection: apsw.Connection, milestone_id: int, note: str) -> None:
    """Keep a note to self with a milestone."""
    connection.execute("UPDATE milestone SET note = ? WHERE id = ?", (note, milestone_id))


def are_skills_known(reader: Reader) -> bool:
    """Whether anybody's skills are stored."""
    return reader.one("SELECT 1 FROM skill LIMIT 1") is not None


def connected(reader: Reader) -> list[tuple[int, str, date]]:
    """Everyone connected with me on LinkedIn as far as is known: (person id, name, day of the connection)."""
    return [(int(id_), str(name), date.fromisoformat(on)) for id_, name, on in reader.rows(_CONNECTED)]


def connected_since(reader: Reader, days: Collection[date]) -> Mapping[int, PersonDraft]:
    """The people I was connected with on any of these days, by id."""
    listed = json.dumps([day.isoformat() for day in days])
    found = reader.rows("SELECT id FROM person WHERE connected_on IN (SELECT value FROM json_each(?))", (listed,))
    return person_drafts.read(reader, [int(id_) for (id_,) in found])


def _milestones(rows: Iterable[Row]) -> list[Milestone]:
    return [
        Milestone(
            id_, person_id, name, closeness, MilestoneKind(kind), old, new, why, source,
            date.fromisoformat(noticed_on), Verdict(verdict) if verdict else None, note,
        )
        for id_, person_id, name, closeness, kind, old, new, why, source, noticed_on, verdict, note in rows
    ]  # fmt: skip
