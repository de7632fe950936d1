"""Since when I know whom and what they are, read for core/comfort.py; goals and planned stretches."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.comfort import (
    RARELY_DAYS,
    USUAL,
    Dimension,
    Newcomer,
    Rarity,
    Said,
    Stretch,
    StretchGoal,
    Survey,
)
from netdesk.core.query_tree import quoted
from netdesk.store import settings

if TYPE_CHECKING:
    import apsw

    from netdesk.core.quarters import Quarter
    from netdesk.store.reader import Reader

_LEAST_RARE = 2
_FIELDS: dict[str, str] = {
    Dimension.COMPANY: "org",
    Dimension.INDUSTRY: "industry",
    Dimension.REGION: "region",
    Dimension.COUNTRY: "country",
    Dimension.JOB_FAMILY: "jobfamily",
}
"""The field of the query language that asks a dimension."""
# The first and the last day that a partial date may be; what is no date begins before all and ends after all.
_DATED = "CASE WHEN {0} GLOB '[12][0-9][0-9][0-9]*' THEN CASE length({0})"
FIRST_DAY = _DATED + " WHEN 4 THEN {0} || '-01-01' WHEN 7 THEN date({0} || '-01') ELSE date({0}) END END"
LAST_DAY = (
    _DATED + " WHEN 4 THEN {0} || '-12-31' WHEN 7 THEN date({0} || '-01', '+1 month', '-1 day') ELSE date({0}) END END"
)

KNOWN_ON = f"""(SELECT min(date(created_at, 'localtime'), COALESCE(connected_on, '9999'),
    COALESCE({FIRST_DAY.format("met_on")}, '9999'),
    COALESCE((SELECT min(on_day) FROM interaction_person JOIN interaction ON interaction.id = interaction_id
        WHERE person_id = person.id), '9999')) FROM person WHERE person.id = l.person_id)"""
"""Since when I know the person of ``listing l``: met, connected, in touch or added here, whichever came first."""

_KNOWN = f"SELECT l.person_id, {KNOWN_ON} FROM listing l WHERE l.shelf < 2"
_SAID = f"""
    WITH held AS MATERIALIZED (
        SELECT position.person_id, organization.name AS company, job_family,
            COALESCE(NULLIF(position.industry, ''), organization.industry) AS industry,
            COALESCE({FIRST_DAY.format("start_on")}, '') AS from_day,
            COALESCE({LAST_DAY.format("end_on")}, '9999') AS until_day
        FROM position LEFT JOIN organization ON organization.id = organization_id
    )
    SELECT person_id, '{Dimension.COMPANY}', company, from_day, until_day FROM held WHERE company <> ''
    UNION ALL SELECT person_id, '{Dimension.INDUSTRY}', industry, from_day, until_day FROM held WHERE industry <> ''
    UNION ALL SELECT person_id, '{Dimension.JOB_FAMILY}', job_family, from_day, until_day FROM held
        WHERE job_family <> ''
    UNION ALL SELECT id, '{Dimension.REGION}', region, '', '9999' FROM person WHERE region <> ''
    UNION ALL SELECT id, '{Dimension.COUNTRY}', country, '', '9999' FROM person WHERE country <> ''
    UNION ALL SELECT person_id, own.value, custom_field.value, '', '9999'
        FROM json_each(?) own JOIN custom_field ON fold(name) = fold(own.value)
"""
_MINE = f"""
    WITH mine AS MATERIALIZED (
        SELECT name AS company, industry, country, COALESCE({FIRST_DAY.format("start_on")}, '') AS day
        FROM employment JOIN organization ON organization.id = organization_id
    )
    SELECT '{Dimension.COMPANY}', company, day FROM mine
    UNION ALL SELECT '{Dimension.INDUSTRY}', industry, day FROM mine WHERE industry <> ''
    UNION ALL SELECT '{Dimension.COUNTRY}', country, day FROM mine WHERE country <> ''
"""
DISTANT = "l.person_id IN (SELECT value ->> 0 FROM json_each(distances()) WHERE value ->> 1 {} ?)"
"""Whose distance compares so with a parameter; ``distances()`` is of store/functions.py."""


def survey(reader: Reader) -> Survey:
    """Everybody but who is in the bin, since when I know them, and what they and I cover."""
    own = own_dimensions(reader)
    said = map(Said._make, reader.rows(_SAID, (json.dumps(own),)))
    return Survey(dict(reader.rows(_KNOWN)), said, reader.rows(_MINE), (*USUAL, *own))


def newcomers(reader: Reader, found: Survey, first: date, last: date) -> list[Newcomer]:
    """Whom I got to know in a time, both ends included, the last first; without those in the archive or the bin."""
    asked = [person_id for person_id, day in found.known.items() if first.isoformat() <= day <= last.isoformat()]
    rows = reader.rows(
        "SELECT person_id, name FROM listing WHERE shelf = 0 AND person_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY sort_key",
        (json.dumps(asked),),
    )
    new = [
        Newcomer(id_, name, date.fromisoformat(found.known[id_]), found.traits(id_), found.distance(id_))
        for id_, name in rows
    ]
    return sorted(new, key=lambda each: each.known_on, reverse=True)


def rarities(reader: Reader, survey: Survey, today: date) -> list[Rarity]:
    """The kinds of people here whom I never meet in person, those with the most people first."""
    since = (today - timedelta(days=RARELY_DAYS)).isoformat()
    here = {row[0] for row in reader.rows("SELECT person_id FROM listing WHERE shelf = 0")}
    met = {
        row[0]
        for row in reader.rows(
            "SELECT DISTINCT person_id FROM interaction_person JOIN interaction ON interaction.id = interaction_id "
            "WHERE channel = 'inperson' AND on_day >= ?",
            (since,),
        )
    }
    found = [
        Rarity(dimension, label, len(people & here), _query(dimension, label))
        for (dimension, label), people in survey.groups(today)
        if len(people & here) >= _LEAST_RARE and not people & here & met
    ]
    return sorted(found, key=lambda each: (-each.people, each.dimension, each.label))


def own_dimensions(reader: Reader) -> list[str]:
    """The dimensions of the user's own."""
    value = settings.read(reader).get(settings.OWN_DIMENSIONS)
    return [] if value is None else list(settings.meaning(settings.OWN_DIMENSIONS, value))


def goal(reader: Reader, quarter: Quarter) -> StretchGoal | None:
    """The goal that holds in a quarter: its own, else that of the last before it."""
    row = reader.one(
        "SELECT people, distance FROM stretch_goal WHERE quarter <= ? ORDER BY quarter DESC LIMIT 1", (quarter.name,)
    )
    return StretchGoal(*row) if row and row[0] else None


def set_goal(connection: apsw.Connection, quarter: Quarter, goal: StretchGoal | None) -> None:
    """Set the goal from a quarter on; None: no goal."""
    connection.execute(
        "INSERT INTO stretch_goal (quarter, people, distance) VALUES (?, ?, ?) "
        "ON CONFLICT (quarter) DO UPDATE SET (people, distance) = (excluded.people, excluded.distance)",
        (quarter.name, *((goal.people, goal.distance) if goal else (0, 1))),
    )


def add_stretch(connection: apsw.Connection, reminder_id: int, dimension: str, category: str) -> None:
    """Say that a reminder is a planned stretch."""
    connection.execute(
        "INSERT INTO stretch (reminder_id, dimension, category) VALUES (?, ?, ?)", (reminder_id, dimension, category)
    )


def stretches(reader: Reader) -> list[Stretch]:
    """The planned stretches that have not been seen to, the next first."""
    rows = reader.rows(
        "SELECT reminder.id, text, on_day, dimension, category FROM stretch JOIN reminder ON reminder.id = reminder_id "
        "WHERE NOT EXISTS (SELECT 1 FROM nudge_act WHERE nudge_key = 'reminder:' || reminder.id || ':' || on_day "
        "AND act IN ('done', 'dismissed')) ORDER BY on_day, reminder.id"
    )
    return [Stretch(id_, text, date.fromisoformat(on), dimension, key) for id_, text, on, dimension, key in rows]


def _query(dimension: str, label: str) -> str:
    """Whom of a kind I have not met for RARELY_DAYS, as a query of people."""
    field = _FIELDS.get(dimension)
    asked = f"{field}={quoted(label)}" if field else f"custom:{quoted(f'{dimension}={label}')}"
    return f"{asked} -met:{RARELY_DAYS}d"
