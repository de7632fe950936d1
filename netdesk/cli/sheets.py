"""The commands of paper: sheets of people as PDF, and the codes ticked on them typed back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Asking, Session, Verb
from netdesk.cli.words import count_of
from netdesk.core.listing import GroupBy
from netdesk.core.sheet_options import Field, Layout, Options, Paper
from netdesk.services import briefs, interactions, own_sheets, sheets, ticking

if TYPE_CHECKING:
    from collections.abc import Callable

_CHOICES: tuple[Callable[[Any], Any], ...] = (
    click.option("--paper", type=click.Choice([each.value for each in Paper]), help="Its size."),
    click.option("--size", type=float, metavar="POINTS", help="Of the type."),
    click.option("--margin", type=float, metavar="MM", help="Around each page, in millimetres."),
    click.option("--columns", type=click.IntRange(1, 2), help="Side by side on a page."),
    click.option(
        "--field", "fields", multiple=True, type=click.Choice([each.value for each in Field]),
        help="What to say of each; again for more. Without it, what is usual for the layout.",
    ),
    click.option("--group", type=click.Choice([each.value for each in GroupBy]), help="Headings by this."),
    click.option("--title", metavar="TEXT", help="Its heading."),
    click.option("--header", metavar="TEXT", help="At the head of each page."),
    click.option("--footer", metavar="TEXT", help="At the foot of each page."),
    click.option("--label", metavar="NAME", help="The sheet of labels or badges, such as L7163 or 5160."),
    click.option("--qr", "has_codes", is_flag=True, default=None, help="A QR code of each person's card."),
)  # fmt: skip


_OTHERS = ("brief", "identity", "review")


def _with_choices(command: Any) -> Any:  # noqa: ANN401 as click's own decorators
    for option in reversed(_CHOICES):
        command = option(command)
    return command


@click.command(cls=Asking, short_help="People on paper: a directory, labels, a list for an event …")
@click.argument("layout", metavar="LAYOUT")
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option(
    "-o", "--output", required=True, metavar="FILE", type=click.Path(path_type=Path, dir_okay=False), help="The PDF."
)
@click.option("--preset", metavar="NAME", help="Begin with what was kept under this name.")
@click.option("--keep", metavar="NAME", help="Keep these choices under a name.")
@_with_choices
@click.pass_obj
def sheet(
    session: Session, /, layout: str, query_words: tuple[str, ...], output: Path, preset: str | None, keep: str | None,
    **chosen: Any,  # noqa: ANN401 what click read
) -> None:  # fmt: skip
    """Everyone, or whom a query finds, on a sheet, in the order of the query's sort:.

    \b
    LAYOUT  directory, pocket, binder, walk-in, labels, badges: of people
            brief NAME: about one person, before a meeting
            identity, review: what I want to be remembered for; a look back at the quarter
            the name of a template of your own: sheets/NAME.typ in the data folder

    Who is not to be contacted is left out. The codes of a walk-in list are typed back with “netdesk tick”.
    """
    if layout in _OTHERS:
        _write_other(session, layout, query_words, output)
        return
    template = None if layout in set(Layout) else sheets.own_template(session.folder, layout)
    options = sheets.preset(session.reader, preset) if preset else Options()
    options = replace(options, layout=Layout(layout) if template is None else Layout.DIRECTORY)
    given = {name: value for name, value in chosen.items() if value not in (None, ())}
    read: dict[str, Callable[[Any], Any]] = {
        "paper": Paper, "group": GroupBy, "fields": lambda values: tuple(map(Field, values)),
    }  # fmt: skip
    options = replace(options, **{name: read.get(name, _as_it_is)(value) for name, value in given.items()})
    made = sheets.of_people(session.reader, session.found(query_words), options, session.today.isoformat(), template)
    sheets.write_pdf(made.sheet, output)
    if made.codes:
        session.change(sheets.keep_codes, str(made.sheet.data["title"]), made.codes)
    if keep:
        session.change(sheets.keep_preset, keep, options)
    said = [f"Wrote {count_of(made.people)} to {output}."]
    if made.left_out:
        said.append(f"{count_of(made.left_out)} not to be contacted left out.")
    if made.without_glyph:
        said.append(f"No font here has {made.without_glyph}; they are empty boxes. Install one, such as Noto.")
    record = {
        "file": str(output),
        "layout": layout,
        "people": made.people,
        "left_out": made.left_out,
        "codes": made.codes,
        "without_glyph": made.without_glyph,
    }
    printing.answer(session.as_json, record, "\n".join(said))


@click.command(cls=Verb, short_help="Log what was ticked on a printed list.")
@click.argument("words", metavar="TICKED", nargs=-1, required=True)
@click.option("--list", "sheet_id", type=int, metavar="NUMBER", help="Which list; the newest without it.")
@click.pass_obj
def tick(session: Session, words: tuple[str, ...], sheet_id: int | None) -> None:
    """Log “a3 a7 b2: coffee”: the codes ticked on a walk-in list and, as for “log”, what happened.

    Several are separated by semicolons; all are one step.
    """
    logged = session.change(ticking.log_ticked, " ".join(words), sheet_id)
    entries = [interactions.get(session.reader, interaction_id) for interaction_id in logged]
    lines = [f"Logged {entry.what or entry.channel.value} with {_names(entry)}." for entry in entries]
    printing.answer(session.as_json, [records.interaction(entry) for entry in entries], "\n".join(lines))


def _write_other(session: Session, layout: str, words: tuple[str, ...], output: Path) -> None:
    """A sheet that is not of people. Raises NotFoundError, FileError."""
    if layout == "brief":
        made = briefs.sheet(session.reader, session.person(words), session.today)
    elif words:
        raise click.UsageError(f"“{layout}” is about yourself and takes no query.")
    elif layout == "identity":
        made = own_sheets.identity_sheet(session.reader, session.today)
    else:
        made = own_sheets.review_sheet(session.reader, session.today)
    sheets.write_pdf(made, output)
    printing.answer(session.as_json, {"file": str(output), "layout": layout}, f"Wrote {output}.")


def _names(entry: Any) -> str:  # noqa: ANN401 a LoggedInteraction
    return ", ".join(name for _, name in entry.people)


def _as_it_is(value: object) -> object:
    return value
