"""The export command: people, and the days that matter, as files for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from netdesk.cli import printing
from netdesk.cli.reading import count_of, found_ids
from netdesk.cli.session import Failure, Session, Verb
from netdesk.exchange.files import write_atomically
from netdesk.services import exports

_FORMS = ["csv", "vcard", "ics"]


@click.command(cls=Verb, short_help="People as CSV or vCards, the calendar as iCalendar.")
@click.argument("form", metavar="csv|vcard|ics", type=click.Choice(_FORMS))
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to; without it, print.")
@click.option(
    "--version", type=click.Choice(["3.0", "4.0"]), help="Of all cards; else a card keeps the one it came in."
)
@click.option("--folder", "is_folder", is_flag=True, help="A card a file; FILE is a new or empty folder.")
@click.pass_obj
def export(
    session: Session,
    form: str,
    query_words: tuple[str, ...],
    output: Path | None,
    version: str | None,
    is_folder: bool,
) -> None:
    """Everyone, or whom a query finds, as a CSV file for a spreadsheet or as vCards for an address book.

    A person who came in as a card goes out as that card, with what changed since. ics has birthdays, promises and
    reminders, of everyone.
    """
    if form != "vcard" and (version or is_folder):
        raise click.UsageError("--version and --folder are for export vcard.")
    if form == "ics":
        if query_words:
            raise click.UsageError("export ics takes no query: it has the birthdays, promises and reminders of all.")
        data, events = exports.calendar(session.reader, session.clock.now())
        _give(session, data, output, {"format": form, "events": events}, f"{events:,} events")
        return
    ids = found_ids(session, " ".join(query_words))
    record: dict[str, object] = {"format": form, "people": len(ids)}
    if is_folder:
        if output is None or str(output) == "-":
            raise Failure("Say which folder: netdesk export vcard --folder -o FOLDER.")
        exports.write_vcard_folder(session.reader, ids, output, version or "")
        record = {"file": str(output), **record}
        printing.answer(session.as_json, record, f"Wrote {count_of(len(ids))} to {output}.")
        return
    if form == "csv":
        data = exports.people_csv(session.reader, ids)
    else:
        data = exports.people_vcards(session.reader, ids, version or "")
    _give(session, data, output, record, count_of(len(ids)))


def _give(session: Session, data: bytes, output: Path | None, record: dict[str, object], count: str) -> None:
    if output is None or str(output) == "-":
        click.echo(data, nl=False)
        return
    write_atomically(output, data)
    printing.answer(session.as_json, {"file": str(output), **record}, f"Wrote {count} to {output}.")
