"""What the columns of tables are: told by the user, remembered by the headers that stand together, and tried out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.language import tr
from netdesk.core.tables import column_keys
from netdesk.exchange.people_columns import as_written, columns_of
from netdesk.exchange.people_table import row_of
from netdesk.store import settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netdesk.core.tables import Column, TableRow, TableSeen
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def remembered(reader: Reader, header: Sequence[str]) -> dict[str, str]:
    """What the columns of such a header were told to be, by their keys; empty where nothing was said."""
    name = _name(header)
    value = settings.read(reader).get(name)
    return {} if value is None else dict(settings.meaning(name, value))


def remember(store: Store, table: TableSeen, told: Sequence[str | None]) -> None:
    """Take the columns of such a table for what they are told from now on, None for as they seem; as one step."""
    said = {key: field for key, field in zip(column_keys(table.header), told, strict=True) if field is not None}
    if said == remembered(store.as_reader(), table.header):
        return
    with store.step(tr("Told the columns of {file}").format(file=table.file), Area.SETTINGS):
        if said:
            settings.write(store.connection, {_name(table.header): json.dumps(said, ensure_ascii=False)})
        else:
            settings.remove(store.connection, _name(table.header))


def taken_for(table: TableSeen, told: Sequence[str | None]) -> list[Column | None]:
    """What the columns of a table are with ``told``, None for as they seem."""
    keys = column_keys(table.header)
    said = {key: field for key, field in zip(keys, told, strict=True) if field is not None}
    columns = columns_of(table.header, said)
    columns = [columns[at] if key in said else table.guessed[at] for at, key in enumerate(keys)]
    return as_written(columns, table.header, table.sample, is_european=table.is_european)


def preview(table: TableSeen, told: Sequence[str | None]) -> Iterator[TableRow]:
    """A table's first rows as they would come in with ``told``."""
    columns = taken_for(table, told)
    return (row_of(cells, table.header, columns) for cells in table.sample)


def _name(header: Sequence[str]) -> str:
    return settings.COLUMNS + json.dumps(sorted(set(column_keys(header))), ensure_ascii=False)
