"""Archives: everything in one zip of open formats, and a database made anew from one."""

from __future__ import annotations

import json
from datetime import UTC
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from netdesk.exchange import archive
from netdesk.exchange.archive import is_archive, photo_name
from netdesk.services import exports
from netdesk.services.collector import collector_resting
from netdesk.store import archives
from netdesk.store.migrate import newest_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from netdesk.exchange.archive import Writer
    from netdesk.store.key import Key
    from netdesk.store.reader import Reader

__all__ = ["is_archive", "schema_text", "unpack", "write"]

_CHUNK = 500
_README = """\
Everything that one desk of netdesk holds. “netdesk restore THIS.zip” makes a desk of it again.

tables/     what was stated, a file a table, a JSON object a line; schema.json says which fields there are
people.vcf  everybody as a whole card that other address books read
photos/     photos, by the number of their person

Private notes are sealed: netdesk opens them with the passphrase they were written under. Words that were for paper
alone, and the history that undo goes back in, are not here.
"""


def schema_text() -> str:
    """The JSON Schema of an archive's rows, as docs/archive.schema.json has it."""
    return json.dumps(archives.json_schema(), indent=1) + "\n"


@collector_resting()
def write(reader: Reader, path: Path, now: datetime) -> dict[str, int]:
    """Write an archive of one state of the desk and return how many rows of each table it has. Raises FileError."""
    counts: dict[str, int] = {}

    def fill(writer: Writer) -> None:
        writer.file("README.txt", _README.encode())
        writer.file("schema.json", schema_text().encode())
        ids = archives.people(reader)
        cards = (exports.people_vcards(reader, ids[at : at + _CHUNK]) for at in range(0, len(ids), _CHUNK))
        writer.chunks("people.vcf", cards)
        for photo in archives.rows(reader, "photo"):
            writer.file(photo_name(photo["person_id"], photo["media_type"]), photo["image"])
        for table in (*archives.TABLES, archives.VAULT):
            counts[table] = writer.table(table, _rows(reader, table))
        writer.manifest(newest_version(), now.astimezone(UTC).isoformat(timespec="seconds"))

    with archives.snapshot(reader):
        archive.write(path, fill)
    return counts


def unpack(file: Path, candidate: Path, key: Key | None) -> None:
    """Make the database of an archive, under ``key``. Raises FileError, which says what is wrong with it."""
    with archive.opened(file) as found:
        archives.build(candidate, key, found.manifest.schema, found.manifest.tables, found.rows)


def _rows(reader: Reader, table: str) -> Iterator[dict[str, Any]]:
    """A table's rows; of photos, where each is."""
    if table != "photo":
        yield from archives.rows(reader, table)
        return
    for row in archives.rows(reader, table, without="image"):
        yield row | {"image": PurePosixPath(photo_name(row["person_id"], row["media_type"]))}
