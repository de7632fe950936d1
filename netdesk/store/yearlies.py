"""Birthdays and work anniversaries around a day, read by their indexes and not by reading everyone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netdesk.core.dates import PartialDate
from netdesk.core.planner import Source
from netdesk.core.planner.yearlies import GRACE_DAYS, LEAST_CLOSENESS, Yearly
from netdesk.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netdesk.store.reader import Reader

_MOST_DAYS = 366

# Those of whom something is snoozed stand whatever the season.
_SNOOZED = """SELECT CAST(substr(nudge_key, {start}) AS INTEGER) FROM nudge_act
    WHERE nudge_key >= '{source}:' AND nudge_key < '{source};' AND act = 'snoozed' AND until >= :today"""
# CROSS JOIN keeps the order in which the tables are named.
_BIRTHDAYS = """
    SELECT person.id, listing.name, closeness, birthday_year, birthday_month, birthday_day
    FROM ({ids}) near CROSS JOIN person ON person.id = near.id CROSS JOIN listing ON listing.person_id = person.id
    WHERE birthday_month IS NOT NULL AND birthday_day IS NOT NULL
        AND closeness >= :closeness AND shelf = 0 AND NOT do_not_contact
"""
_ANNIVERSARIES = """
    SELECT person.id, listing.name, closeness, start_on, COALESCE(organization.name, '')
    FROM ({ids}) near CROSS JOIN person ON person.id = near.id CROSS JOIN listing ON listing.person_id = person.id
    JOIN position ON position.person_id = person.id AND place = (SELECT place FROM position held
        WHERE held.person_id = person.id AND held.end_on = '' ORDER BY start_on DESC, place LIMIT 1)
    LEFT JOIN organization ON organization.id = organization_id
    WHERE start_on >= '0001-01' AND closeness >= :closeness AND shelf = 0 AND NOT do_not_contact
"""
_HAS_BIRTHDAY = "birthday_month IS NOT NULL AND birthday_day IS NOT NULL"


def standing(reader: Reader, today: date, days_ahead: int) -> list[Yearly]:
    """The birthdays and anniversaries not longer past than they stand, and those in the next ``days_ahead``."""
    begin = today - timedelta(days=GRACE_DAYS + 1)
    days = min(days_ahead + GRACE_DAYS + 2, _MOST_DAYS)
    window = [begin + timedelta(days=offset) for offset in range(days)]
    names = sorted({f"{day.month:02}-{day.day:02}" for day in window})
    if "02-28" in names or "03-01" in names:
        names.append("02-29")
    return [*_birthdays(reader, today, names), *_anniversaries(reader, today, names)]


def of_person(reader: Reader, person_id: int) -> list[Yearly]:
    """One person's birthday and anniversary, where they are told of."""
    ids, parameters = "SELECT :person AS id", {"person": person_id}
    return _read_birthdays(reader, ids, parameters) + _read_anniversaries(reader, ids, parameters)


def of_subject(reader: Reader, source: Source, person_id: int) -> Yearly | None:
    """One person's birthday, or anniversary."""
    return next((each for each in of_person(reader, person_id) if each.source is source), None)


def _birthdays(reader: Reader, today: date, names: list[str]) -> list[Yearly]:
    days = ",".join(f"({int(name[:2])},{int(name[3:])})" for name in names)
    ids = (
        f"SELECT id FROM person WHERE {_HAS_BIRTHDAY} AND (birthday_month, birthday_day) IN (VALUES {days}) "
        f"UNION {_SNOOZED.format(source=Source.BIRTHDAY, start=len(Source.BIRTHDAY) + 2)}"
    )
    return _read_birthdays(reader, ids, {"today": today.isoformat()})


def _anniversaries(reader: Reader, today: date, names: list[str]) -> list[Yearly]:
    months = {name[:2] for name in names if name.endswith("-01")}
    days = ",".join(f"'{name}'" for name in (*names, *sorted(months)))
    ids = (
        "SELECT person_id AS id FROM position WHERE end_on = '' AND start_on >= '0001-01' "
        f"AND substr(start_on, 6) IN ({days}) "
        f"UNION {_SNOOZED.format(source=Source.ANNIVERSARY, start=len(Source.ANNIVERSARY) + 2)}"
    )
    return _read_anniversaries(reader, ids, {"today": today.isoformat()})


def _read_birthdays(reader: Reader, ids: str, parameters: Mapping[str, object]) -> list[Yearly]:
    least = {"closeness": LEAST_CLOSENESS["birthday"]}
    rows = reader.rows(_BIRTHDAYS.format(ids=ids), {**parameters, **least})
    return [
        Yearly(Source.BIRTHDAY, person_id, name, PartialDate(year, month, day), closeness=closeness)
        for person_id, name, closeness, year, month, day in rows
    ]


def _read_anniversaries(reader: Reader, ids: str, parameters: Mapping[str, object]) -> list[Yearly]:
    least = {"closeness": LEAST_CLOSENESS["anniversary"]}
    found: list[Yearly] = []
    for person_id, name, closeness, start_on, organization in reader.rows(
        _ANNIVERSARIES.format(ids=ids), {**parameters, **least}
    ):
        try:
            on = PartialDate.parse(start_on)
        except InputError:  # a start in words
            continue
        if on.month is None:  # of a year there is no day to come back to
            continue
        whole = PartialDate(on.year, on.month, on.day or 1)
        is_known = on.day is not None
        found.append(Yearly(Source.ANNIVERSARY, person_id, name, whole, organization, closeness, is_known))
    return found
