"""The export command: people as a file for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from netdesk.cli import printing
from netdesk.cli.reading import count_of, found_ids
from netdesk.cli.session import Session, Verb
from netdesk.services import exports


@click.command(cls=Verb, short_help="People as a CSV file.")
@click.argument("form", metavar="csv", type=click.Choice(["csv"]))
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to; without it, print.")
@click.pass_obj
def export(session: Session, form: str, query_words: tuple[str, ...], output: Path | None) -> None:
    """Everyone, or whom a query finds, as a CSV file for a spreadsheet."""
    ids = found_ids(session, " ".join(query_words))
    if output is None or str(output) == "-":
        click.echo(exports.people_csv(session.reader, ids), nl=False)
        return
    exports.write_people_csv(session.reader, ids, output)
    record = {"file": str(output), "format": form, "people": len(ids)}
    printing.answer(session.as_json, record, f"Wrote {count_of(len(ids))} to {output}.")
