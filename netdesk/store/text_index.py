"""The words of every person, by which the lists find them: two tables of FTS5, written with settle.py.

``person_text`` is true at every commit. ``person_prefix`` says the same and has the beginnings of words ready besides,
so that the first page of a letter is found without finding all who have it; that takes four times as long to write.
Many people at once therefore come into it later, in quiet moments (``unprefixed`` names them until then), and as long
as any are missing it is not looked into.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import apsw

TABLES = ("person_text", "person_prefix")

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
_STALE = "stale CROSS JOIN person ON person.id = stale.person_id"
_COLUMNS = "(rowid, name, organization, facts, notes, log)"
_WRITE = {table: _TEXT.format(whose=_STALE, into=f"INSERT INTO {table} {_COLUMNS}") for table in TABLES}
TEXT_TRUTH = _TEXT.format(whose="person", into="")
"""Everyone's row of the text index, from what is stated and the listing."""

_AT_ONCE = 1000
_IN_A_QUIET_MOMENT = 4000
_LATE = f"(SELECT person_id FROM unprefixed ORDER BY person_id LIMIT {_IN_A_QUIET_MOMENT})"
_WRITE_LATE = _TEXT.format(
    whose=f"{_LATE} late CROSS JOIN person ON person.id = late.person_id", into=f"INSERT INTO person_prefix {_COLUMNS}"
)


def clear(connection: apsw.Connection) -> None:
    """Forget everyone's words, inside the caller's transaction."""
    for table in TABLES:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    connection.execute("DELETE FROM unprefixed")


def forget_stale(connection: apsw.Connection) -> None:
    """Forget the words of all who are stale, while the listing still has their old places."""
    for table in TABLES:
        connection.execute(
            f"DELETE FROM {table} WHERE rowid IN "
            "(SELECT sort_key FROM listing WHERE person_id IN (SELECT person_id FROM stale))"
        )
    connection.execute("DELETE FROM unprefixed WHERE person_id IN (SELECT person_id FROM stale)")


def write_stale(connection: apsw.Connection) -> None:
    """Write the words of all who are stale, in their new places; of many, the beginnings of words later."""
    connection.execute(_WRITE["person_text"])
    if connection.execute("SELECT 1 FROM stale LIMIT 1 OFFSET ?", (_AT_ONCE,)).get:
        connection.execute("INSERT OR IGNORE INTO unprefixed SELECT person_id FROM stale")
    else:
        connection.execute(_WRITE["person_prefix"])


def catch_up(connection: apsw.Connection) -> bool:
    """Write the beginnings of the words of some who lack them, in a transaction of its own; False where nobody does."""
    if not connection.execute("SELECT 1 FROM unprefixed LIMIT 1").get:
        return False
    with connection:
        connection.execute(_WRITE_LATE)
        connection.execute(f"DELETE FROM unprefixed WHERE person_id IN {_LATE}")
    return True
