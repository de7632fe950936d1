"""The log as the checks of rules are asked of it, read whole: one statement for each kind of thing."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING

from netdesk.core.comfort import Dimension
from netdesk.core.readiness import COLD_GIVE_DAYS, COLD_TOUCH_DAYS
from netdesk.core.rules.checks import How, Measure, Trigger
from netdesk.core.rules.log import Happening, RuleLog
from netdesk.store import comfort

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netdesk.store.reader import Reader

# days since 0001-01-01, as date.toordinal has it
_DAY = "CAST(julianday({0}) - 1721424.5 AS INTEGER)"
_PEOPLE = f"SELECT person_id, {_DAY.format(comfort.KNOWN_ON)}, l.name FROM listing l WHERE l.shelf < 2"
_TOUCHED = f"""
    SELECT DISTINCT person_id, {_DAY.format("on_day")} AS day FROM interaction_person
    JOIN interaction ON interaction.id = interaction_id {{}} ORDER BY person_id, day
"""
_GIVEN = f"""
    SELECT DISTINCT person_id, {_DAY.format("on_day")} AS day FROM exchange_person
    JOIN exchange ON exchange.id = exchange_id WHERE role = 'with' AND direction = 'give' ORDER BY person_id, day
"""
_COUNTS = {
    Measure.TOUCHES: "SELECT on_day, count(*) FROM interaction GROUP BY on_day",
    Measure.IN_PERSON: "SELECT on_day, count(*) FROM interaction WHERE channel = 'inperson' GROUP BY on_day",
    Measure.MINUTES: "SELECT on_day, sum(minutes) FROM interaction WHERE minutes > 0 GROUP BY on_day",
    Measure.GIVES: "SELECT on_day, count(*) FROM exchange WHERE direction = 'give' GROUP BY on_day",
    Measure.ASKS: "SELECT on_day, count(*) FROM exchange WHERE direction = 'ask' AND asked_by = 'me' GROUP BY on_day",
    Measure.RECEIVED: "SELECT on_day, count(*) FROM exchange WHERE direction = 'received' GROUP BY on_day",
    Measure.INTRODUCTIONS: "SELECT on_day, count(*) FROM exchange "
    "WHERE direction = 'give' AND kind = 'introduction' GROUP BY on_day",
    Measure.RECOMMENDATIONS: "SELECT on_day, count(*) FROM exchange "
    "WHERE direction = 'give' AND kind = 'recommendation' GROUP BY on_day",
    Measure.APPEARANCES: "SELECT on_day, count(*) FROM appearance WHERE on_day IS NOT NULL AND NOT is_planned "
    "GROUP BY on_day",
}
# An ask without a touch that was none in 180 days, or without a give in 365, with any of its people.
_COLD = f"""
    SELECT on_day, count(*) FROM exchange asked WHERE direction = 'ask' AND asked_by = 'me' AND EXISTS (
        SELECT 1 FROM exchange_person w WHERE w.exchange_id = asked.id AND w.role = 'with' AND (
            NOT EXISTS (SELECT 1 FROM interaction_person p JOIN interaction i ON i.id = p.interaction_id
                WHERE p.person_id = w.person_id AND i.on_day <= asked.on_day
                    AND i.on_day >= date(asked.on_day, '-{COLD_TOUCH_DAYS} days')
                    AND NOT EXISTS (SELECT 1 FROM exchange e WHERE e.interaction_id = i.id
                        AND e.direction = 'ask' AND e.asked_by = 'me'))
            OR NOT EXISTS (SELECT 1 FROM exchange_person g JOIN exchange e ON e.id = g.exchange_id
                WHERE g.person_id = w.person_id AND g.role = 'with' AND e.direction = 'give'
                    AND e.on_day <= asked.on_day AND e.on_day >= date(asked.on_day, '-{COLD_GIVE_DAYS} days'))))
    GROUP BY on_day
"""
_WITH = "(SELECT json_group_array(person_id) FROM interaction_person WHERE interaction_id = interaction.id)"
_OF = "(SELECT json_group_array(person_id) FROM exchange_person WHERE exchange_id = exchange.id AND role = 'with')"
_HAPPENED = {
    Trigger.EVENT: f"SELECT on_day, {_WITH}, event FROM interaction WHERE event <> '' ORDER BY on_day, id",
    Trigger.MEETING: f"SELECT on_day, {_WITH}, what FROM interaction WHERE channel = 'inperson' ORDER BY on_day, id",
    Trigger.ASK: f"SELECT on_day, {_OF}, what FROM exchange WHERE direction = 'ask' AND asked_by = 'me' "
    "ORDER BY on_day, id",
    Trigger.RECEIVED: f"SELECT on_day, {_OF}, what FROM exchange WHERE direction = 'received' ORDER BY on_day, id",
    Trigger.INTRODUCTION: f"SELECT on_day, {_OF}, what FROM exchange "
    "WHERE kind = 'introduction' AND direction <> 'ask' ORDER BY on_day, id",
}
_NEW_IN = {
    Dimension.COMPANY: Measure.NEW_COMPANY,
    Dimension.INDUSTRY: Measure.NEW_INDUSTRY,
    Dimension.REGION: Measure.NEW_REGION,
    Dimension.COUNTRY: Measure.NEW_COUNTRY,
}


def read(reader: Reader) -> RuleLog:
    """All that checks are asked of."""
    known = [(id_, int(day), name) for id_, day, name in reader.rows(_PEOPLE)]
    names = {id_: str(name) for id_, _, name in known}
    since = {id_: day for id_, day, _ in known}
    first = reader.one(f"SELECT {_DAY.format('min(on_day)')} FROM interaction")
    counted = {
        measure: sorted((date.fromisoformat(on).toordinal(), int(number)) for on, number in reader.rows(sql))
        for measure, sql in {**_COUNTS, Measure.COLD_ASKS: _COLD}.items()
    }
    counted |= _newcomers(reader)
    happened = {
        trigger: tuple(_happening(row, names) for row in reader.rows(sql)) for trigger, sql in _HAPPENED.items()
    }
    happened[Trigger.NEW_PERSON] = tuple(
        Happening(day, (id_,), names[id_]) for day, id_ in sorted((day, id_) for id_, day in since.items())
    )
    return RuleLog(
        int(first[0]) if first and first[0] is not None else date.max.toordinal(),
        names,
        since,
        {
            How.TOUCH: _by_person(reader.rows(_TOUCHED.format(""))),
            How.IN_PERSON: _by_person(reader.rows(_TOUCHED.format("WHERE channel = 'inperson'"))),
            How.GIVE: _by_person(reader.rows(_GIVEN)),
        },
        counted,
        happened,
    )


def _by_person(rows: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for person_id, day in rows:
        found[person_id].append(day)
    return found


def _newcomers(reader: Reader) -> dict[Measure, list[tuple[int, int]]]:
    """How many were new on each day, at all and in each dimension."""
    days: defaultdict[Measure, Counter[int]] = defaultdict(Counter)
    for each in comfort.newcomers(reader, comfort.survey(reader), date.min, date.max):
        day = each.known_on.toordinal()
        days[Measure.NEW_PEOPLE][day] += 1
        for dimension in {trait.dimension for trait in each.traits if trait.is_new}:
            if dimension in _NEW_IN:
                days[_NEW_IN[Dimension(dimension)]][day] += 1
    measures = (Measure.NEW_PEOPLE, *_NEW_IN.values())
    return {measure: sorted(days[measure].items()) for measure in measures}


def _happening(row: tuple[str, str, str], names: dict[int, str]) -> Happening:
    on, people, what = row
    ids = tuple(id_ for id_ in json.loads(people) if id_ in names)
    return Happening(date.fromisoformat(on).toordinal(), ids, what or ", ".join(names[id_] for id_ in ids[:3]))
