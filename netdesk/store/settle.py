"""Derived tables made true again before a commit: the listing and the text index of every person marked stale.

The triggers of the schema mark; this settles; check.py compares. Nothing else writes these tables. The connection needs
the SQL functions of functions.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
            ELSE date(qualifying_on, '+' || ideal_days || ' days') END, shelf
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

# The index tells the words of ASCII apart by itself, so that the Python function is called for other text alone. In
# the order of rowids, because FTS5 writes out all it has gathered whenever a rowid is not the next.
_PLAIN = "CASE WHEN octet_length({0}) > length({0}) THEN words({0}) ELSE {0} END"
_TEXT = f"""
    WITH said AS MATERIALIZED (
        SELECT listing.sort_key,
            concat_ws(' ', person.name, CASE WHEN instr(person.name, given) THEN NULL ELSE given END,
                CASE WHEN instr(person.name, family) THEN NULL ELSE family END,
                nickname, phonetic_given, phonetic_family) AS names,
            (SELECT group_concat(concat_ws(' ', organization.name, title, position.industry, organization.industry,
                    job_family), ' ')
                FROM position LEFT JOIN organization ON organization.id = organization_id
                WHERE person_id = person.id) AS organizations,
            concat_ws(' ', person.city, person.region, person.country, met_where, met_how, listing.topics,
                (SELECT group_concat(tag.name, ' ') FROM person_tag JOIN tag ON tag.id = tag_id
                    WHERE person_id = person.id),
                (SELECT group_concat(value, ' ') FROM contact_point WHERE person_id = person.id),
                (SELECT group_concat(name, ' ') FROM language WHERE person_id = person.id),
                (SELECT group_concat(text, ' ') FROM need WHERE person_id = person.id),
                (SELECT group_concat(name, ' ') FROM skill WHERE person_id = person.id),
                (SELECT group_concat(value, ' ') FROM custom_field WHERE person_id = person.id),
                (SELECT group_concat(concat_ws(' ', street, postcode, city, region, country, label), ' ')
                    FROM address WHERE person_id = person.id)) AS facts,
            person.notes,
            concat_ws(' ',
                (SELECT group_concat(concat_ws(' ', what, place, event, note), ' ') FROM interaction_person
                    JOIN interaction ON interaction.id = interaction_id WHERE person_id = person.id),
                (SELECT group_concat(what, ' ') FROM exchange_person
                    JOIN exchange ON exchange.id = exchange_id WHERE person_id = person.id),
                (SELECT group_concat(what, ' ') FROM promise_person
                    JOIN promise ON promise.id = promise_id WHERE person_id = person.id),
                (SELECT group_concat(topic.name, ' ') FROM interaction_person
                    JOIN interaction_topic USING (interaction_id) JOIN topic ON topic.id = topic_id
                    WHERE person_id = person.id)) AS log
        FROM {{whose}} CROSS JOIN listing ON listing.person_id = person.id
    )
    {{into}}
    SELECT sort_key, {_PLAIN.format("names")}, {_PLAIN.format("organizations")}, {_PLAIN.format("facts")},
        {_PLAIN.format("notes")}, {_PLAIN.format("log")}
    FROM said ORDER BY sort_key
"""
_REFILL_TEXT = _TEXT.format(
    whose="stale CROSS JOIN person ON person.id = stale.person_id",
    into="INSERT INTO person_text (rowid, name, organization, facts, notes, log)",
)
TEXT_TRUTH = _TEXT.format(whose="person", into="")
"""Everyone's row of the text index, from what is stated and the listing."""


# The index gathers this many bytes before it writes them as a segment: a thousand people are a megabyte, the default,
# and many small segments are merged again and again.
GATHERED = 32 << 20


def rebuild(connection: apsw.Connection) -> None:
    """Make all that is derived anew from what is stated, inside the caller's transaction."""
    connection.execute("INSERT INTO person_text (person_text) VALUES ('delete-all')")
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
        connection.execute(
            "DELETE FROM person_text WHERE rowid IN "
            "(SELECT sort_key FROM listing WHERE person_id IN (SELECT person_id FROM stale))"
        )
        connection.execute("DELETE FROM listing WHERE person_id IN (SELECT person_id FROM stale)")
    connection.execute(_REFILL_LISTING)
    if connection.execute("SELECT v FROM person_text_config WHERE k = 'hashsize'").get != GATHERED:
        connection.execute("INSERT INTO person_text (person_text, rank) VALUES ('hashsize', ?)", (GATHERED,))
    connection.execute(_REFILL_TEXT)
    connection.execute("DELETE FROM stale")
