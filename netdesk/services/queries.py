"""Queries as a user writes them: read with the saved views they name, and completed from what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.core.language import tr
from netdesk.core.query import parse
from netdesk.core.query_completion import Completion, complete
from netdesk.errors import InputError, QueryError
from netdesk.store import query_suggestions, views

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.query_fields import Field
    from netdesk.core.query_tree import Query
    from netdesk.store.reader import Reader

MOST_VALUES = 8


def read(reader: Reader, text: str, today: date, inside: tuple[str, ...] = ()) -> Query:
    """The query that ``text`` is, as of ``today``; a view named in it stands for its own query.

    ``inside`` are the names of the views it is part of, which it may not name again. Raises QueryError, whose
    ``start`` and ``end`` are offsets into ``text``.
    """

    def view(name: str) -> Query:
        found = views.named(reader, name)
        if found is None:
            known = ", ".join(view.name for view in views.listed(reader)) or tr("none so far")
            raise InputError(tr("There is no view “{name}”. The views are: {known}.").format(name=name, known=known))
        if found.name in inside:
            raise InputError(tr("The view “{name}” would be part of itself.").format(name=found.name))
        try:
            return read(reader, found.query, today, (*inside, found.name))
        except QueryError as error:
            raise InputError(
                tr("The view “{name}” cannot be read: {error}").format(name=found.name, error=error)
            ) from error

    return parse(text, today, view)


def completions(reader: Reader, text: str, cursor: int) -> list[Completion]:
    """What the term at the cursor could become, with values that are stored; at most two reads."""

    def values(field: Field, begun: str) -> list[str]:
        return query_suggestions.values(reader, field.name, begun, MOST_VALUES)

    return complete(text, cursor, values)
