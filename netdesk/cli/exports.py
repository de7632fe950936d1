"""The export command: people, and the days that matter, as files for other programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.cli.session import Asking, Failure, Session
from netdesk.cli.words import count_of
from netdesk.core.language import counted, grouped
from netdesk.core.leaving import FactKind, Form
from netdesk.exchange.files import write_atomically
from netdesk.services import exports, leaving

if TYPE_CHECKING:
    from netdesk.core.leaving import Leaving

_ICS = "ics"
_ARCHIVE = "“netdesk archive” takes along all but words for paper."
_KINDS = [kind.value for kind in FactKind if kind is not FactKind.NAMES]


@click.command(cls=Asking, short_help="People as CSV, workbook or vCards, the calendar as iCalendar.")
@click.argument("form", metavar="csv|xlsx|google|vcard|ics", type=click.Choice([*(form.value for form in Form), _ICS]))
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="Where to; without it, print.")
@click.option(
    "--version", type=click.Choice(["3.0", "4.0"]), help="Of all cards; else a card keeps the one it came in."
)
@click.option("--folder", "is_folder", is_flag=True, help="A card a file; FILE is a new or empty folder.")
@click.option("--without", "left_out", multiple=True, metavar="KIND", help="Leave out, such as notes.")
@click.option("--dry-run", is_flag=True, help="Say what would leave and what stays; write nothing.")
@click.pass_obj
def export(
    session: Session,
    form: str,
    query_words: tuple[str, ...],
    output: Path | None,
    version: str | None,
    is_folder: bool,
    left_out: tuple[str, ...],
    dry_run: bool,
) -> None:
    """Everyone, or whom a query finds, as a CSV file or workbook for a spreadsheet, for Google Contacts, or as vCards
    for an address book.

    A person who came in as a card goes out as that card, with what changed since. ics has birthdays, promises and
    reminders, of everyone.
    """
    if form != "vcard" and (version or is_folder):
        raise click.UsageError("--version and --folder are for export vcard.")
    if form == _ICS:
        if left_out or dry_run:
            raise click.UsageError("--without and --dry-run are for people.")
        if query_words:
            raise click.UsageError("export ics takes no query: it has the birthdays, promises and reminders of all.")
        data, events = exports.calendar(session.reader, session.clock.now())
        _give(
            session,
            data,
            output,
            {"format": form, "events": events},
            counted(events, "{count} event", "{count} events"),
        )
        return
    ids = session.found(query_words)
    kinds = _kinds(left_out)
    if dry_run:
        found = leaving.of(session.reader, ids, Form(form))
        printing.answer(session.as_json, _record(found, form, kinds), _words(found, kinds))
        return
    record: dict[str, object] = {"format": form, "people": len(ids)}
    if is_folder:
        if output is None or str(output) == "-":
            raise Failure("Say which folder: netdesk export vcard --folder -o FOLDER.")
        exports.write_vcard_folder(session.reader, ids, output, version or "", kinds)
        record = {"file": str(output), **record}
        printing.answer(session.as_json, record, f"Wrote {count_of(len(ids))} to {output}.")
        return
    if form == Form.VCARD:
        data = exports.people_vcards(session.reader, ids, version or "", kinds)
    else:
        is_piped = output is None or str(output) == "-"
        data = exports.people_file(session.reader, ids, Form(form), kinds, is_piped=is_piped)
    if form == Form.XLSX and output is None and sys.stdout.isatty():
        raise Failure("Say which file: netdesk export xlsx -o FILE.")
    _give(session, data, output, record, count_of(len(ids)))


def _kinds(names: tuple[str, ...]) -> frozenset[FactKind]:
    """The kinds of facts to be left out; several may stand in one option, with commas."""
    wanted = [name.strip().lower() for each in names for name in each.split(",") if name.strip()]
    for name in wanted:
        if name not in _KINDS:
            raise click.UsageError(f"“{name}” is no kind of facts to leave out. They are: {', '.join(_KINDS)}.")
    return frozenset(map(FactKind, wanted))


def _record(found: Leaving, form: str, left_out: frozenset[FactKind]) -> dict[str, object]:
    return {
        "format": form,
        "people": found.people,
        "leaves": {kind.value: 0 if kind in left_out else count for kind, count in found.kinds.items()},
        "stays": {kind.value: count for kind, count in found.staying.items()},
    }


def _words(found: Leaving, left_out: frozenset[FactKind]) -> str:
    leaves = [(kind.value, grouped(count)) for kind, count in found.kinds.items() if kind not in left_out]
    stays = [(kind.value, grouped(count)) for kind, count in found.staying.items() if count]
    stays += [(kind.value, "left out") for kind in found.kinds if kind in left_out]
    blocks = (f"Leaves, of {count_of(found.people)}:", leaves), ("Stays here:", stays or [("nothing", "")])
    return "\n\n".join([*(f"{title}\n{printing.table(rows)}" for title, rows in blocks), _ARCHIVE])


def _give(session: Session, data: bytes, output: Path | None, record: dict[str, object], count: str) -> None:
    if output is None or str(output) == "-":
        click.echo(data, nl=False)
        return
    write_atomically(output, data)
    printing.answer(session.as_json, {"file": str(output), **record}, f"Wrote {count} to {output}.")
