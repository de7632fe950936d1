"""Whether a database is whole, and whether what was derived agrees with what was stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.store.settle import LISTING_TRUTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.store.reader import Reader

_LISTED = "SELECT {columns} FROM listing"
_COLUMNS = (
    "person_id, name, organization, organization_key, title, city, country, closeness, closeness_on, topics, "
    "last_on, last_channel, last_what, ideal_days, max_days, channels, qualifying_on, due_on, shelf"
)
_MOST = 20


def findings(reader: Reader) -> Iterator[str]:
    """What is wrong, a sentence each; nothing where all is well."""
    for (line,) in reader.rows("PRAGMA integrity_check"):
        if line != "ok":
            yield f"The database file is damaged: {line}."
    for table, row_id, parent, _ in reader.rows("PRAGMA foreign_key_check"):
        yield f"Row {row_id} of {table} points at a row of {parent} that does not exist."
    truth = f"SELECT * FROM ({LISTING_TRUTH})"
    listed = _LISTED.format(columns=_COLUMNS)
    for person_id, name in reader.rows(f"SELECT person_id, name FROM ({truth} EXCEPT {listed}) LIMIT {_MOST}"):
        yield f"The list shows {name} (person {person_id}) otherwise than the log says."
    for person_id, name in reader.rows(
        f"SELECT person_id, name FROM listing WHERE person_id NOT IN (SELECT id FROM person) LIMIT {_MOST}"
    ):
        yield f"The list still shows {name} (person {person_id}), who is no longer here."
    for (name,) in reader.rows(
        "SELECT name FROM (SELECT listing.name, listing.sort_key, person.name_key, "
        "row_number() OVER (ORDER BY listing.sort_key) AS shown, "
        "row_number() OVER (ORDER BY person.name_key, person.sort_text, person.id) AS due "
        f"FROM listing JOIN person ON person.id = listing.person_id) WHERE shown <> due LIMIT {_MOST}"
    ):
        yield f"{name} is not in the alphabetical place."
    row = reader.one(
        "SELECT (SELECT count(*) FROM listing WHERE sort_key NOT IN (SELECT rowid FROM person_text)), "
        "(SELECT count(*) FROM person_text WHERE rowid NOT IN (SELECT sort_key FROM listing))"
    )
    if row is not None and any(row):
        yield f"The search index lacks {row[0]} people and holds {row[1]} who are no longer here."
    if (left := reader.one("SELECT count(*) FROM stale")) and left[0]:
        yield f"{left[0]} people were left unsettled."
