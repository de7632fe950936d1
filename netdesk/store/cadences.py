"""Cadences written and read, for a person, a tag or a closeness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.cadence import Cadence
from netdesk.core.channel import Channel
from netdesk.store import tables
from netdesk.store.rows import NameTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import Expression

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def set_for_people(store: Store, ids: Iterable[int], cadence: Cadence | None, since: str) -> None:
    """Give people their own cadence; None means that no reminders are wanted for them."""
    for person_id in ids:
        _put(tables.Cadence.person == person_id, {"person": person_id, **_values(cadence), "since": since})


def clear_for_people(ids: Iterable[int]) -> None:
    """Let tag and closeness decide again."""
    tables.Cadence.delete().where(tables.Cadence.person.in_(list(ids))).execute()


def set_for_tag(store: Store, tag: str, cadence: Cadence | None, since: str) -> None:
    """Give everyone with a tag a cadence; None takes it away."""
    tag_id = NameTable(store.connection, "tag").id_of(tag)
    if cadence is None:
        tables.Cadence.delete().where(tables.Cadence.tag == tag_id).execute()
    else:
        _put(tables.Cadence.tag == tag_id, {"tag": tag_id, **_values(cadence), "since": since})


def set_for_closeness(level: int, cadence: Cadence | None, since: str) -> None:
    """Give everyone of a closeness a cadence; None means that no reminders are wanted for them."""
    _put(tables.Cadence.closeness == level, {"closeness": level, **_values(cadence), "since": since})


def by_closeness(reader: Reader) -> dict[int, Cadence | None]:
    """The cadence that each closeness gives."""
    return {
        level: to_cadence(ideal, longest, channels)
        for level, ideal, longest, channels in reader.rows(
            "SELECT closeness, ideal_days, max_days, channels FROM cadence WHERE closeness > 0 ORDER BY closeness"
        )
    }


def of_person(reader: Reader, person_id: int) -> tuple[Cadence | None, str]:
    """The cadence that holds for a person, and what gives it: ``person``, ``tag:NAME``, ``closeness:N`` or empty."""
    row = reader.one(
        """
        SELECT ideal_days, max_days, channels, origin FROM (
            SELECT 1 AS place, ideal_days, max_days, channels, 'person' AS origin FROM cadence WHERE person_id = ?1
            UNION ALL SELECT 2, ideal_days, max_days, channels, 'tag:' || tag.name FROM person_tag
                JOIN cadence USING (tag_id) JOIN tag ON tag.id = person_tag.tag_id WHERE person_tag.person_id = ?1
            UNION ALL SELECT 3, cadence.ideal_days, cadence.max_days, cadence.channels,
                'closeness:' || closeness FROM listing JOIN cadence USING (closeness) WHERE listing.person_id = ?1
        ) ORDER BY place, ideal_days IS NULL, ideal_days LIMIT 1
        """,
        (person_id,),
    )
    return (None, "") if row is None else (to_cadence(*row[:3]), row[3])


def to_cadence(ideal_days: int | None, max_days: int | None, channels: str | None) -> Cadence | None:
    """A cadence from its columns; None where no reminders are wanted."""
    if ideal_days is None or max_days is None:
        return None
    return Cadence(ideal_days, max_days, frozenset(map(Channel, channels.split(","))) if channels else frozenset())


def _values(cadence: Cadence | None) -> dict[str, object]:
    if cadence is None:
        return {"ideal_days": None, "max_days": None, "channels": ""}
    channels = ",".join(sorted(cadence.channels))
    return {"ideal_days": cadence.ideal_days, "max_days": cadence.max_days, "channels": channels}


def _put(place: Expression, values: dict[str, object]) -> None:
    if not tables.Cadence.update(values).where(place).execute():
        tables.Cadence.insert(values).execute()
