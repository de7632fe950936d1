"""The help command: the sheet of the query language."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.core.journal_fields import JOURNAL
from netdesk.core.query_fields import PEOPLE
from netdesk.core.query_sheet import journal_sheet, sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netdesk.core.query_sheet import Line

_WIDTH = 72
_SHEETS = {PEOPLE.topic: sheet, JOURNAL.topic: journal_sheet}


@click.command("help", short_help="How to write a query; what a command does.")
@click.argument("topic", metavar="[query|journal|COMMAND]", required=False)
@click.pass_context
def help_(context: click.Context, topic: str | None) -> None:
    """What COMMAND does, or all that netdesk can do.

    “query” is how to write a query, as people, export, views and the search box understand it; “journal”, which
    fields the journal has.
    """
    if topic not in _SHEETS:
        click.echo(_of_command(context.find_root(), topic))
        return
    sections = _SHEETS[topic]()
    most = max(printing.width(line.query) for section in sections for line in section.lines)
    for section in sections:
        click.echo(section.heading)
        for line in section.lines:
            click.echo("\n".join(_lines(line, most)))
        click.echo()


def _of_command(root: click.Context, name: str | None) -> str:
    """The help of a command, or of the program. Raises UsageError where there is no such command."""
    assert isinstance(root.command, click.Group)
    if name is None:
        return root.get_help()
    _, command, _ = root.command.resolve_command(root, [name])
    assert command is not None
    return click.Context(command, root, name).get_help()


def _lines(line: Line, most: int) -> Iterator[str]:
    first, *more = wrap(line.means, _WIDTH)
    yield f"  {line.query}{' ' * (most - printing.width(line.query))}  {first}"
    yield from (f"{' ' * (most + 6)}{rest}" for rest in more)
