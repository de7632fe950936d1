"""The lines command: whom I meet only on or off line, and who is where I am going."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.language import grouped
from netdesk.core.lines import QUERIES, place_query
from netdesk.services import lines as service

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netdesk.core.listing import ListingRow


@click.command(cls=Verb, short_help="Met but not connected, connected but never met, and who is where I go.")
@click.argument("place", nargs=-1)
@click.pass_obj
def lines(session: Session, place: tuple[str, ...]) -> None:
    """Who is in PLACE, the longest silent first and the close before the others: for when I will be there.

    Without PLACE: whom I met and am not connected with, am connected with and never met, and know face to face alone.
    """
    if place:
        where = " ".join(place)
        query = place_query(where)
        groups = service.in_place(session.reader, where, session.today)
        found = [(silence.value, query, len(rows), rows) for silence, rows in groups]
        _show_groups(session, found, f"Nobody is known to be in {where}.")
        return
    every = service.lists(session.reader, session.today)
    found = [(line.value, QUERIES[line], count, rows) for line, count, rows in every]
    _show_groups(session, found, "Nobody is known by where we meet yet: log a meeting, or set presence=offline.")


def _show_groups(session: Session, groups: Sequence[tuple[str, str, int, Sequence[ListingRow]]], empty: str) -> None:
    data = [
        {
            "heading": heading,
            "query": query,
            "count": count,
            "people": [
                {
                    "id": row.person_id,
                    "name": row.name,
                    "organization": row.organization,
                    "closeness": row.closeness,
                    "last_on": row.last_on,
                }
                for row in rows
            ],
        }
        for heading, query, count, rows in groups
    ]
    text = []
    for heading, _, count, rows in groups:
        text.append(f"{heading[:1].upper()}{heading[1:]} ({grouped(count)})")
        text += ["  " + line for line in printing.table([_row(row, session.today) for row in rows]).splitlines()]
    printing.answer(session.as_json, data, "\n".join(text) or empty)


def _row(row: ListingRow, today: date) -> tuple[str, str, str]:
    last = f"last {day_words(date.fromisoformat(row.last_on), today)}" if row.last_on else ""
    return row.name, row.organization, ", ".join(filter(None, (f"closeness {row.closeness or '–'}", last)))
