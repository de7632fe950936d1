"""What a complete archive holds of a database, row by row, and a database made anew from that."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import apsw
from peewee import BlobField, ForeignKeyField, IntegerField

from netdesk.core.language import grouped, tr
from netdesk.errors import FileError
from netdesk.store import functions
from netdesk.store.archive_values import wrong_column
from netdesk.store.key import connect
from netdesk.store.migrate import migrate, newest_version
from netdesk.store.tables import STATED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from peewee import Field

    from netdesk.store.key import Key
    from netdesk.store.reader import Reader

TABLES = tuple(table._meta.table_name for table in STATED)  # noqa: SLF001 as in journal.py
VAULT = "vault"
"""What opens private notes with the passphrase; in an archive as it is in the database, under the passphrase."""
_VAULT_COLUMNS = {
    "id": "integer", "salt": "blob", "operations": "integer", "memory": "integer", "public_key": "blob",
    "private_key": "blob",
}  # fmt: skip


@contextmanager
def snapshot(reader: Reader) -> Iterator[None]:
    """While this lasts, ``reader`` sees one state of the database, whatever is written meanwhile."""
    list(reader.rows("BEGIN"))
    try:
        yield
    finally:
        list(reader.rows("COMMIT"))


def rows(reader: Reader, table: str, without: str = "") -> Iterator[dict[str, Any]]:
    """The rows of one of ``TABLES`` or the vault by column, in the order of the key; ``without`` one column."""
    columns = [row[1] for row in reader.rows(f"PRAGMA table_info({table})") if row[1] != without]
    keys = [row[1] for row in sorted(reader.rows(f"PRAGMA table_info({table})"), key=lambda row: row[5]) if row[5]]
    for row in reader.rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {', '.join(keys or ['rowid'])}"):
        yield dict(zip(columns, row, strict=True))


def people(reader: Reader) -> list[int]:
    """Everybody who is not in the bin, in alphabetical order."""
    return [row[0] for row in reader.rows("SELECT id FROM person WHERE binned_at IS NULL ORDER BY name_key, id")]


def build(
    candidate: Path,
    key: Key | None,
    schema: int,
    tables: Iterable[str],
    rows_of: Callable[[str], Iterator[dict[str, Any]]],
) -> None:
    """Make a database of ``schema`` that holds these rows. Raises FileError where they do not fit into it."""
    if not 1 <= schema <= newest_version():
        raise FileError(
            tr(
                "This archive was written by a newer netdesk (schema {schema}, this one knows "
                "{newest_version}). Update netdesk to restore it; nothing was changed."
            ).format(schema=schema, newest_version=newest_version())
        )
    partial = candidate.with_name(f"{candidate.name}.part")
    partial.touch(mode=0o600)
    with closing(connect(partial, key)) as connection:
        functions.register(connection)
        migrate(connection, partial, None, newest=schema)
        with connection:
            fill(connection, tables, rows_of)
    partial.rename(candidate)


def fill(
    connection: apsw.Connection, tables: Iterable[str], rows_of: Callable[[str], Iterator[dict[str, Any]]]
) -> None:
    """Make these rows all that a database holds. Raises FileError where they do not fit into it."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table in (*TABLES, VAULT):
        if table in there:
            connection.execute(f"DELETE FROM {table}")  # what a new desk begins with
    for table in tables:
        if table not in there or table not in (*TABLES, VAULT):
            raise FileError(
                tr("This archive has a table “{table}” that netdesk does not know; nothing was changed.").format(
                    table=table
                )
            )
        _insert(connection, table, rows_of(table))


def _insert(connection: apsw.Connection, table: str, found: Iterator[dict[str, Any]]) -> None:
    columns = {row[1]: (row[2], row[4]) for row in connection.execute(f"PRAGMA table_info({table})")}
    for number, row in enumerate(found, 1):
        if not row or not row.keys() <= columns.keys():
            raise FileError(
                tr("Line {number} of {table}.jsonl has other fields than netdesk knows; nothing was changed.").format(
                    number=grouped(number), table=table
                )
            )
        if column := wrong_column(row, columns):
            raise FileError(
                tr("Line {number} of {table}.jsonl does not fit ({column} is “{value}”); nothing was changed.").format(
                    number=grouped(number), table=table, column=column, value=str(row.get(column))[:60]
                )
            )
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        try:
            connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))
        except (apsw.ConstraintError, apsw.MismatchError, OverflowError, UnicodeError) as error:
            raise FileError(
                tr("Line {number} of {table}.jsonl does not fit ({error}); nothing was changed.").format(
                    number=grouped(number), table=table, error=error
                )
            ) from error


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of an archive's rows, by table."""
    tables: dict[str, Any] = {}
    for table, name in zip(STATED, TABLES, strict=True):
        fields = table._meta.sorted_fields  # noqa: SLF001 as in journal.py
        tables[name] = _object({field.column_name: _said(field) for field in fields})
    tables[VAULT] = _object({name: _type(kind) for name, kind in _VAULT_COLUMNS.items()})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "netdesk archive: a line of tables/NAME.jsonl, by NAME",
        "schema": newest_version(),
        "$defs": {
            "blob": {
                "oneOf": [
                    {"type": "object", "properties": {"base64": {"type": "string"}}, "required": ["base64"]},
                    {"type": "object", "properties": {"file": {"type": "string"}}, "required": ["file"]},
                ]
            },
            **tables,
        },
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _said(field: Field) -> dict[str, Any]:
    target = field.rel_model._meta.table_name if isinstance(field, ForeignKeyField) else ""  # noqa: SLF001 as above
    kind = "blob" if isinstance(field, BlobField) else "string"
    inner = field.rel_field if isinstance(field, ForeignKeyField) else field
    kind = "integer" if isinstance(inner, IntegerField) else kind
    said = _type(kind)
    if field.null:
        said = {"oneOf": [said, {"type": "null"}]} if kind == "blob" else {"type": [kind, "null"]}
    return said | ({"description": f"the key of a row of {target}"} if target else {})


def _type(kind: str) -> dict[str, Any]:
    return {"$ref": "#/$defs/blob"} if kind == "blob" else {"type": kind}
