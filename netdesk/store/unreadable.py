"""What was stated and can no longer be read, as after another program's hand: days and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peewee import TextField

from netdesk.core.change import Area
from netdesk.core.check import Finding, Remedy
from netdesk.core.language import tr
from netdesk.store import settings
from netdesk.store.tables import STATED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

_PARTIAL = {"met_on", "start_on", "end_on"}
"""What may be a year or a month."""
_IS_NO_DAY = "{column} IS NOT NULL AND (date({column}) IS NOT {column} OR {column} < '0001')"
_CONCERNED = {
    "interaction": "SELECT person_id FROM interaction_person WHERE interaction_id = interaction.id",
    "exchange": "SELECT person_id FROM exchange_person WHERE exchange_id = exchange.id "
    "UNION SELECT person_id FROM interaction_person WHERE interaction_id = exchange.interaction_id",
}
"""The people of what is logged. The day it was written down is near the day it was on."""
_WRITTEN_ON = "date(created_at, 'localtime')"
_MOST = 60


def findings(reader: Reader) -> Iterator[Finding]:
    """What can no longer be read, each with what it is about."""
    for name, value in _settings(reader):
        said = tr("The setting “{name}” cannot be read: “{value}”. A repair goes back to what it is at first.")
        yield Finding(said.format(name=name, value=str(value)[:_MOST]), Remedy.REPAIR)
    for table in STATED:
        name = table._meta.table_name  # noqa: SLF001 as in journal.py
        for column, field in table._meta.fields.items():  # noqa: SLF001
            is_day = column.endswith(("_on", "_day")) or column == "since"
            if isinstance(field, TextField) and is_day and column not in _PARTIAL:
                yield from _of_logged(reader, name) if name in _CONCERNED else _of_others(reader, name, field)


def mend(store: Store) -> None:
    """Go back to the first value of settings, and to the day of writing down of what was logged, as one step; the rest
    stays as it is.
    """
    reader = store.as_reader()
    wrong = [name for name, _ in _settings(reader)]
    with store.step(tr("Repaired what could not be read"), Area.SETTINGS, Area.INTERACTIONS):
        for name in wrong:
            settings.remove(store.connection, name)
        for table in _CONCERNED:
            store.connection.execute(
                f"UPDATE {table} SET on_day = {_WRITTEN_ON} "
                f"WHERE {_IS_NO_DAY.format(column='on_day')} AND {_WRITTEN_ON} IS NOT NULL"
            )


def _of_logged(reader: Reader, table: str) -> Iterator[Finding]:
    for value, names, written_on in reader.rows(
        f"SELECT on_day, (SELECT group_concat(name, ', ') FROM person WHERE id IN ({_CONCERNED[table]})), "
        f"{_WRITTEN_ON} FROM {table} WHERE {_IS_NO_DAY.format(column='on_day')}"
    ):
        remedy = Remedy.RESTORE if written_on is None else Remedy.REPAIR
        if written_on is None:
            said = tr("The day of what was logged with {names} cannot be read: “{value}”.")
        else:
            said = tr(
                "The day of what was logged with {names} cannot be read: “{value}”. A repair takes the day it was "
                "written down, {day}."
            )
        yield Finding(said.format(names=names or tr("nobody"), value=str(value)[:_MOST], day=written_on), remedy)


def _of_others(reader: Reader, table: str, field: TextField) -> Iterator[Finding]:
    column = field.column_name
    is_wrong = _IS_NO_DAY.format(column=column) + (f" AND {column} <> ''" if field.default == "" else "")
    row = reader.one(f"SELECT count(*), min({column}) FROM {table} WHERE {is_wrong}")
    if row is not None and row[0]:
        said = tr("Rows of {table} whose day ({column}) cannot be read, such as “{value}”: {count}.")
        yield Finding(said.format(table=table, column=column, value=str(row[1])[:_MOST], count=row[0]), Remedy.RESTORE)


def _settings(reader: Reader) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, value in settings.stated(reader).items() if not settings.is_readable(name, value))
