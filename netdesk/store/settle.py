"""Derived tables made true again before a commit: the listing and the text index of every person marked stale.

The triggers of the schema mark; this settles, with text_index.py; check.py compares. Nothing else writes these tables.
The connection needs the SQL functions of functions.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.store import text_index

if TYPE_CHECKING:
    import apsw

# A sort key is a name key and, in its low 20 bits, the rank among the people who share it.
_RANKED = """
    SELECT id, name_key * 1048576 + row_number() OVER (PARTITION BY name_key ORDER BY sort_text, id) AS sort_key
    FROM person WHERE name_key IN (SELECT name_key FROM person WHERE id IN (SELECT person_id FROM stale))
"""

_MARK_MOVED = f"""
    INSERT OR IGNORE INTO stale
    SELECT listing.person_id FROM ({_RANKED}) ranked JOIN listing ON listing.person_id = ranked.id
    WHERE listing.sort_key <> ranked.sort_key
"""

# With mentors, mine or those I mentor, only meetings in person count.
MENTOR = """EXISTS (SELECT 1 FROM person_tag mentoring JOIN tag ON tag.id = mentoring.tag_id
    WHERE mentoring.person_id = {person} AND tag.name IN ('mentor', 'mentee'))"""
_CHANNELS = f"""CASE WHEN cadence.channels <> 'inperson' AND {MENTOR.format(person="person.id")}
    THEN 'inperson' ELSE cadence.channels END"""

_STATED = f"""
    SELECT person.id AS person_id, person.name,
        COALESCE(organization.name, '') AS organization, COALESCE(position.title, '') AS title,
        person.city, person.country, stated.level, stated.stated_on,
        CASE WHEN binned_at IS NOT NULL THEN 2 ELSE archived_at IS NOT NULL END AS shelf, person.do_not_contact,
        COALESCE((SELECT group_concat(topic.name, ', ' ORDER BY topic.name) FROM person_topic
            JOIN topic ON topic.id = topic_id WHERE person_topic.person_id = person.id), '') AS topics,
        latest.on_day, latest.channel, latest.what,
        cadence.ideal_days, cadence.max_days,
        {_CHANNELS} AS channels,
        CASE WHEN cadence.closeness IS NULL THEN cadence.since ELSE stated.stated_on END AS counts_from,
        CASE WHEN cadence.id IS NOT NULL THEN (SELECT max(on_day) FROM interaction_person
            JOIN interaction ON interaction.id = interaction_id WHERE person_id = person.id AND ({_CHANNELS} = ''
                OR instr(',' || {_CHANNELS} || ',', ',' || interaction.channel || ','))) END AS qualifying_on
    FROM person
    LEFT JOIN position ON position.person_id = person.id AND position.place = (SELECT place FROM position
        WHERE person_id = person.id AND end_on = '' ORDER BY start_on DESC, place LIMIT 1)
    LEFT JOIN organization ON organization.id = position.organization_id
    LEFT JOIN closeness stated ON stated.person_id = person.id
        AND stated.stated_on = (SELECT max(stated_on) FROM closeness WHERE person_id = person.id)
    LEFT JOIN cadence ON cadence.id = COALESCE(
        (SELECT id FROM cadence WHERE person_id = person.id),
        (SELECT cadence.id FROM person_tag JOIN cadence ON cadence.tag_id = person_tag.tag_id
            WHERE person_tag.person_id = person.id ORDER BY ideal_days IS NULL, ideal_days LIMIT 1),
        (SELECT id FROM cadence WHERE closeness = stated.level))
    LEFT JOIN interaction latest ON latest.id = (SELECT interaction.id FROM interaction_person
        JOIN interaction ON interaction.id = interaction_id WHERE person_id = person.id
        ORDER BY on_day DESC, at_time DESC, interaction.id DESC LIMIT 1)
"""

LISTING_TRUTH = f"""
    SELECT person_id, name, organization, fold(organization), title, city, country,
        level, CASE WHEN level IS NULL THEN NULL ELSE stated_on END, topics, on_day, channel, what,
        ideal_days, max_days, channels, qualifying_on,
        CASE WHEN ideal_days IS NULL OR shelf > 0 OR do_not_contact THEN NULL
            WHEN qualifying_on IS NULL THEN counts_from
            ELSE date(qualifying_on, '+' || ideal_days || ' days') END, shelf, do_not_contact
    FROM ({_STATED})
"""
"""Every person's listing, all columns but the sort key, from what is stated."""

_REFILL_LISTING = f"""
    INSERT INTO listing
    SELECT ranked.sort_key, truth.*
    FROM ({LISTING_TRUTH}) truth CROSS JOIN ({_RANKED}) ranked ON ranked.id = truth.person_id
    WHERE truth.person_id IN (SELECT person_id FROM stale)
    ORDER BY ranked.sort_key
"""


def rebuild(connection: apsw.Connection) -> None:
    """Rebuild all that is derived from what is stated, inside the caller's transaction."""
    text_index.clear(connection)
    connection.execute("DELETE FROM listing")
    connection.execute("REINDEX")
    connection.execute("INSERT OR IGNORE INTO stale SELECT id FROM person")
    settle(connection)


def settle(connection: apsw.Connection) -> None:
    """Recompute the derived rows of every person marked stale, inside the caller's transaction."""
    if connection.execute("SELECT 1 FROM stale LIMIT 1").fetchone() is None:
        return
    if connection.execute("SELECT 1 FROM listing LIMIT 1").fetchone() is not None:
        connection.execute(_MARK_MOVED)
        text_index.forget_stale(connection)
        connection.execute("DELETE FROM listing WHERE person_id IN (SELECT person_id FROM stale)")
    connection.execute(_REFILL_LISTING)
    text_index.write_stale(connection)
    connection.execute("DELETE FROM stale")
