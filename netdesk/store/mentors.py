"""Mentors, those I mentor, and what is worked on with them. Who is one says the tag; the meetings are the log's."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.dates import iso_day
from netdesk.core.mentors import Goal, MentorRole, MentorRow, regularity

if TYPE_CHECKING:
    import apsw

    from netdesk.store.reader import Reader, Row

_ROWS = """
    SELECT l.person_id, l.name, l.organization, l.title, l.ideal_days, l.max_days, l.due_on,
        (SELECT json_group_array(tag.name) FROM person_tag JOIN tag ON tag.id = tag_id
            WHERE person_tag.person_id = l.person_id AND tag.name IN ('mentor', 'mentee')) AS roles,
        (SELECT json_group_array(on_day) FROM interaction_person JOIN interaction ON interaction.id = interaction_id
            WHERE interaction_person.person_id = l.person_id AND channel = 'inperson'),
        (SELECT count(*) FROM progression_goal WHERE person_id = l.person_id AND reached_on IS NULL)
    FROM listing l WHERE l.shelf = 0 AND {} ORDER BY l.sort_key
"""


def listed(reader: Reader, today: date) -> list[MentorRow]:
    """Everybody who is tagged as my mentor or as mentored by me, by name."""
    tagged = """l.person_id IN (SELECT person_id FROM person_tag JOIN tag ON tag.id = tag_id
        WHERE tag.name IN ('mentor', 'mentee'))"""
    return [_row(row, today) for row in reader.rows(_ROWS.format(tagged))]


def one(reader: Reader, person_id: int, today: date) -> MentorRow | None:
    """One person as a mentor or somebody I mentor, whether they are or not; None for nobody."""
    row = reader.one(_ROWS.format("l.person_id = ?"), (person_id,))
    return None if row is None else _row(row, today)


def goals(reader: Reader, person_id: int) -> list[Goal]:
    """What is worked on with somebody: what is open first, in the order it was set."""
    rows = reader.rows(
        "SELECT id, text, set_on, reached_on FROM progression_goal WHERE person_id = ? "
        "ORDER BY reached_on IS NOT NULL, reached_on DESC, set_on, id",
        (person_id,),
    )
    return [_goal(*row) for row in rows]


def goal(reader: Reader, goal_id: int) -> tuple[int, Goal] | None:
    """One goal after the id of the person it is about, or None."""
    row = reader.one("SELECT person_id, id, text, set_on, reached_on FROM progression_goal WHERE id = ?", (goal_id,))
    return None if row is None else (row[0], _goal(*row[1:]))


def insert_goal(connection: apsw.Connection, person_id: int, text: str, set_on: date) -> int:
    """Add a goal and return its id."""
    connection.execute(
        "INSERT INTO progression_goal (person_id, text, set_on) VALUES (?, ?, ?)", (person_id, text, set_on.isoformat())
    )
    return connection.last_insert_rowid()


def update_goal(connection: apsw.Connection, goal: Goal) -> None:
    """Give a goal another text, or say that it was reached or not."""
    reached = goal.reached_on and goal.reached_on.isoformat()
    connection.execute(
        "UPDATE progression_goal SET text = ?, reached_on = ? WHERE id = ?", (goal.text, reached, goal.goal_id)
    )


def delete_goal(connection: apsw.Connection, goal_id: int) -> None:
    """Remove a goal."""
    connection.execute("DELETE FROM progression_goal WHERE id = ?", (goal_id,))


def _row(row: Row, today: date) -> MentorRow:
    person_id, name, organization, title, ideal, longest, due_on, roles, days, open_goals = row
    held = {MentorRole(each.lower()) for each in json.loads(roles)}
    met = sorted(date.fromisoformat(day) for day in json.loads(days))
    return MentorRow(
        person_id,
        name,
        tuple(role for role in MentorRole if role in held),
        organization,
        title,
        ideal,
        longest,
        met[-1] if met else None,
        iso_day(due_on),
        regularity(met, longest, today),
        open_goals,
    )


def _goal(goal_id: int, text: str, set_on: str, reached_on: str | None) -> Goal:
    return Goal(goal_id, text, date.fromisoformat(set_on), iso_day(reached_on))
