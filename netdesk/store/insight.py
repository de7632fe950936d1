"""The facts that Insight computes from, read whole: one statement for each kind of thing, however many there are."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from netdesk.core.insight.facts import Cadenced, Contact, Employer, Exchanged, Facts, Heard, Held, Touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import apsw

    from netdesk.store.reader import Reader, Row

STATEMENTS = {
    "contacts": """
        SELECT id, name, region, country, date(created_at, 'localtime'), met_on,
            COALESCE(connected_on, ''), COALESCE(date(archived_at, 'localtime'), ''), introduced_by, do_not_contact
        FROM person WHERE binned_at IS NULL
    """,
    "positions": """
        SELECT person_id, organization_id, COALESCE(organization.name, ''),
            COALESCE(NULLIF(position.industry, ''), organization.industry, ''), job_family, start_on, end_on
        FROM position LEFT JOIN organization ON organization.id = organization_id
        ORDER BY person_id, start_on DESC, place
    """,
    "closeness": "SELECT person_id, stated_on, level FROM closeness ORDER BY stated_on, person_id",
    "classes": "SELECT person_id, name FROM relation_class",
    "topics": "SELECT id, name FROM topic",
    "person_topics": "SELECT person_id, topic_id FROM person_topic ORDER BY person_id, topic_id",
    "touches": """
        SELECT id, on_day, channel, initiated_by, minutes, worth_me, worth_them FROM interaction ORDER BY on_day, id
    """,
    "touch_people": "SELECT interaction_id, person_id FROM interaction_person",
    "touch_topics": "SELECT interaction_id, topic_id FROM interaction_topic",
    "exchanges": """
        SELECT id, on_day, interaction_id, direction, asked_by, purpose <> '' FROM exchange ORDER BY on_day, id
    """,
    "exchange_people": "SELECT exchange_id, person_id FROM exchange_person WHERE role = 'with'",
    "employers": "SELECT organization_id, start_on, end_on FROM employment",
    "cadences": """
        SELECT COALESCE(cadence.person_id, person_tag.person_id), closeness, cadence.tag_id IS NOT NULL, ideal_days,
            max_days, since
        FROM cadence LEFT JOIN person_tag ON person_tag.tag_id = cadence.tag_id
    """,
    "openings": """
        SELECT heard_on, COALESCE(posted_on, ''), COALESCE(closed_on, '') FROM opening ORDER BY heard_on, id
    """,
    "mentors": """
        SELECT DISTINCT person_id FROM person_tag JOIN tag ON tag.id = tag_id WHERE tag.name = 'mentor'
        ORDER BY person_id
    """,
    "ties": "SELECT min(person_id, other_id), max(person_id, other_id) FROM relation",
    "answers": "SELECT low_id, high_id, answer, answered_on FROM pair_answer",
    "own_topics": "SELECT reviewed_on, topic_id FROM own_topic ORDER BY reviewed_on, place",
}
"""What is read, by the fact it becomes."""


def facts(reader: Reader) -> Facts:
    """All facts. Who is in the bin is not among them, nor what happened with nobody else."""
    read = {name: reader.rows(sql) for name, sql in STATEMENTS.items()}
    contacts = {row[0]: Contact(*row) for row in read["contacts"]}
    people: dict[int, list[int]] = defaultdict(list)
    away: set[int] = set()
    for touch_id, person_id in read["touch_people"]:
        if person_id in contacts:
            people[touch_id].append(person_id)
        else:
            away.add(touch_id)
    away.difference_update(people)
    touches = map(Touch._make, read["touches"])
    return Facts(
        contacts,
        tuple(map(Held._make, read["positions"])),
        tuple(read["closeness"]),
        tuple(read["classes"]),
        dict(read["topics"]),
        tuple(read["person_topics"]),
        tuple(touch for touch in touches if touch.touch_id not in away) if away else tuple(touches),
        dict(people),
        _gathered(read["touch_topics"]),
        tuple(each for each in map(Exchanged._make, read["exchanges"]) if each.touch_id not in away),
        _gathered(read["exchange_people"]),
        tuple(map(Employer._make, read["employers"])),
        tuple(map(Cadenced._make, read["cadences"])),
        tuple(map(Heard._make, read["openings"])),
        tuple(row[0] for row in read["mentors"]),
        frozenset(read["ties"]),
        {(low, high): (answer, on) for low, high, answer, on in read["answers"]},
        tuple((on, tuple(row[1] for row in rows)) for on, rows in groupby(read["own_topics"], itemgetter(0))),
    )


def _gathered(rows: Iterable[Row]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for one, other in rows:
        found[one].append(other)
    return dict(found)


def own_topics(reader: Reader) -> tuple[list[str], str]:
    """The names of the topics ranked last, in their order, and the day of that; empty where there are none."""
    rows = list(
        reader.rows(
            "SELECT topic.name, reviewed_on FROM own_topic JOIN topic ON topic.id = topic_id "
            "WHERE reviewed_on = (SELECT max(reviewed_on) FROM own_topic) ORDER BY place"
        )
    )
    return [name for name, _ in rows], rows[0][1] if rows else ""


def usual_topics(reader: Reader, most: int) -> list[str]:
    """The topics of people and interactions, the commonest first."""
    rows = reader.rows(
        "SELECT topic.name FROM (SELECT topic_id FROM person_topic UNION ALL SELECT topic_id FROM interaction_topic) "
        "JOIN topic ON topic.id = topic_id GROUP BY topic.id ORDER BY count(*) DESC, topic.name LIMIT ?",
        (most,),
    )
    return [name for (name,) in rows]


def rank_topics(connection: apsw.Connection, names: Sequence[str], on: str) -> None:
    """Write down a ranking of topics, which takes the place of another one of that day."""
    connection.execute("DELETE FROM own_topic WHERE reviewed_on = ?", (on,))
    connection.executemany("INSERT OR IGNORE INTO topic (name) VALUES (?)", [(name,) for name in names])
    connection.executemany(
        "INSERT INTO own_topic (reviewed_on, place, topic_id) SELECT ?, ?, id FROM topic WHERE name = ?",
        [(on, place, name) for place, name in enumerate(names)],
    )


def look_back(reader: Reader, quarter: str) -> dict[str, str]:
    """What was written at the review of a quarter, by the part of it."""
    return dict(reader.rows("SELECT part, text FROM look_back WHERE quarter = ?", (quarter,)))


def keep_look_back(connection: apsw.Connection, quarter: str, texts: Mapping[str, str]) -> None:
    """Make this what was written of a quarter."""
    connection.execute("DELETE FROM look_back WHERE quarter = ?", (quarter,))
    rows = [(quarter, part, text) for part, text in texts.items() if text]
    connection.executemany("INSERT INTO look_back (quarter, part, text) VALUES (?, ?, ?)", rows)


def answer_pair(connection: apsw.Connection, one_id: int, other_id: int, know: bool | None, on: str) -> None:
    """Keep a no or an "I don't know" of a pair; a yes, which is a relation, takes either away."""
    pair = (min(one_id, other_id), max(one_id, other_id))
    connection.execute("DELETE FROM pair_answer WHERE (low_id, high_id) = (?, ?)", pair)
    if not know:
        answer = "unknown" if know is None else "no"
        connection.execute("INSERT INTO pair_answer VALUES (?, ?, ?, ?)", (*pair, answer, on))
