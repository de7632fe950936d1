"""Whether a database is whole, and whether what was derived agrees with what was stated."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

import apsw

from netdesk.core.check import Finding, Remedy, of_integrity
from netdesk.core.language import grouped, tr
from netdesk.store import functions, unreadable
from netdesk.store.failures import is_of_a_lost_table
from netdesk.store.reader import Reader
from netdesk.store.settle import LISTING_TRUTH
from netdesk.store.text_index import TABLES, TEXT_TRUTH

if TYPE_CHECKING:
    from collections.abc import Iterator

_LISTED = "SELECT {columns} FROM listing"
_COLUMNS = (
    "person_id, name, organization, organization_key, title, city, country, closeness, closeness_on, topics, "
    "last_on, last_channel, last_what, ideal_days, max_days, channels, qualifying_on, due_on, shelf, is_left_alone"
)
_MOST = 20


def findings(reader: Reader) -> Iterator[Finding]:
    """What is wrong with the file, with what points at something else, and with what is derived; as of one moment."""
    list(reader.rows("SAVEPOINT checking"))
    try:
        yield from _findings(reader)
    except apsw.CorruptError as error:
        yield of_integrity(str(error))
    except apsw.SQLError as error:
        if not is_of_a_lost_table(error):
            raise
        yield of_integrity(str(error))
    finally:
        with suppress(apsw.CorruptError):
            list(reader.rows("RELEASE checking"))


def _findings(reader: Reader) -> Iterator[Finding]:
    # SQLite's integrity check goes by what it last read of the text index, and takes what was written since for damage.
    for table in TABLES:
        reader.one(f"SELECT rowid FROM {table} LIMIT 1")
    damage = [of_integrity(line) for (line,) in reader.rows("PRAGMA integrity_check") if line != "ok"]
    if lost := [each for each in damage if each.remedy is Remedy.RESTORE]:
        yield from lost
        return  # what else is read of it may be anything
    yield from damage
    for table, parent, count in reader.rows(
        'SELECT "table", parent, count(*) FROM pragma_foreign_key_check GROUP BY "table", parent'
    ):
        said = tr("Rows of {table} that point at a row of {parent} which does not exist: {count}.")
        yield Finding(said.format(table=table, parent=parent, count=grouped(count)), Remedy.RESTORE)
    yield from unreadable.findings(reader)
    for said in _derived(reader):
        yield Finding(said, Remedy.REPAIR)
    if not damage:
        yield from _of_the_text(reader)


def _derived(reader: Reader) -> Iterator[str]:
    truth = f"SELECT * FROM ({LISTING_TRUTH})"
    listed = _LISTED.format(columns=_COLUMNS)
    for person_id, name in reader.rows(f"SELECT person_id, name FROM ({truth} EXCEPT {listed}) LIMIT {_MOST}"):
        yield tr("The list shows {name} (person {person_id}) otherwise than the log says.").format(
            name=name, person_id=person_id
        )
    for person_id, name in reader.rows(
        f"SELECT person_id, name FROM listing WHERE person_id NOT IN (SELECT id FROM person) LIMIT {_MOST}"
    ):
        yield tr("The list still shows {name} (person {person_id}), who is no longer here.").format(
            name=name, person_id=person_id
        )
    for (name,) in reader.rows(
        "SELECT name FROM (SELECT listing.name, listing.sort_key, person.name_key, "
        "row_number() OVER (ORDER BY listing.sort_key) AS shown, "
        "row_number() OVER (ORDER BY person.name_key, person.sort_text, person.id) AS due "
        f"FROM listing JOIN person ON person.id = listing.person_id) WHERE shown <> due LIMIT {_MOST}"
    ):
        yield tr("{name} is not in the alphabetical place.").format(name=name)
    written = "AND person_id NOT IN (SELECT person_id FROM unprefixed)"
    for table, whose in (("person_text", ""), ("person_prefix", written)):
        row = reader.one(
            f"SELECT (SELECT count(*) FROM listing WHERE sort_key NOT IN (SELECT rowid FROM {table}) {whose}), "
            f"(SELECT count(*) FROM {table} WHERE rowid NOT IN (SELECT sort_key FROM listing WHERE 1 {whose}))"
        )
        if row is not None and any(row):
            yield tr("The search index lacks {lacking} people and holds {gone} who are no longer here.").format(
                lacking=row[0], gone=row[1]
            )
    if (left := reader.one("SELECT count(*) FROM stale")) and left[0]:
        yield tr("People who were left unsettled: {count}.").format(count=grouped(left[0]))


def _of_the_text(reader: Reader) -> Iterator[Finding]:
    """Whom the search index finds by other words than what is stated: an index built from that in memory is the
    oracle.
    """
    with closing(apsw.Connection(":memory:")) as oracle:
        schema = reader.one("SELECT sql FROM sqlite_schema WHERE name = 'person_text'")
        assert schema is not None
        oracle.execute(schema[0])
        functions.register(oracle)
        with oracle:
            oracle.executemany(
                "INSERT INTO person_text (rowid, name, organization, facts, notes, log) VALUES (?, ?, ?, ?, ?, ?)",
                reader.rows(TEXT_TRUTH),
            )
        wanted = _words(Reader(oracle), "word_place")
    wrong: dict[int, None] = {}
    for table in ("word_place", "prefix_place"):
        found = _words(reader, table)
        wrong |= {key: None for key in wanted if key in found and wanted[key] != found[key]}
    for key in list(wrong)[:_MOST]:
        row = reader.one("SELECT name, person_id FROM listing WHERE sort_key = ?", (key,))
        if row is not None:
            said = tr("The search index finds {name} (person {person_id}) by other words than what is stated.")
            yield Finding(said.format(name=row[0], person_id=row[1]), Remedy.REPAIR)


def _words(reader: Reader, places: str) -> dict[int, int]:
    """For each row of a table of the text index, whose ``places`` of words functions.py gives, a number that stands for
    all its words, in whatever order they are.
    """
    found: dict[int, int] = {}
    for term, key, column in reader.rows(f"SELECT term, doc, col FROM temp.{places}"):
        found[key] = found.get(key, 0) + hash((term, column))
    return found
