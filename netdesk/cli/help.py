"""The help command: the sheet of the query language."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.core.query_sheet import journal_sheet, sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.query_sheet import Line

_WIDTH = 72


@click.command("help", short_help="How to write a query.")
@click.argument("topic", metavar="[query|journal]", type=click.Choice(["query", "journal"]), default="query")
def help_(topic: str) -> None:
    """How to write a query, as people, export, views and the search box understand it; or the fields of the journal."""
    sections = sheet() if topic == "query" else journal_sheet()
    most = max(printing.width(line.query) for section in sections for line in section.lines)
    for section in sections:
        click.echo(section.heading)
        for line in section.lines:
            click.echo("\n".join(_lines(line, most)))
        click.echo()


def _lines(line: Line, most: int) -> Iterator[str]:
    first, *more = wrap(line.means, _WIDTH)
    yield f"  {line.query}{' ' * (most - printing.width(line.query))}  {first}"
    yield from (f"{' ' * (most + 6)}{rest}" for rest in more)
