"""The views command: queries kept under a name, as the window shows them below the rooms."""

from __future__ import annotations

import click

from netdesk.cli import printing
from netdesk.cli.session import Asking, Session
from netdesk.services import views as saved


@click.command("views", cls=Asking, short_help="Saved queries, with how many people each finds.")
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("--save", "name", metavar="NAME", help="Keep QUERY as a view of this name, or give that view this query.")
@click.option("--rename", metavar="NAME NEW", nargs=2, help="Give a view another name.")
@click.option("--delete", metavar="NAME", help="Delete a view; the people in it stay.")
@click.pass_obj
def views(
    session: Session, query_words: tuple[str, ...], name: str | None, rename: tuple[str, str] | None, delete: str | None
) -> None:
    """Saved queries, with how many people each finds.

    Wherever a query stands, view:NAME stands for the query of that view: netdesk people view:mentors city:zagreb
    """
    if sum(option is not None for option in (name, rename, delete)) > 1:
        raise click.UsageError("Give one of --save, --rename and --delete at a time.")
    if query_words and name is None:
        raise click.UsageError("A query is kept with --save NAME; to see whom it finds, use netdesk people.")
    if name is not None:
        _save(session, name, " ".join(query_words))
    elif rename is not None:
        session.change(saved.rename, saved.find(session.reader, rename[0]).view_id, rename[1])
    elif delete is not None:
        session.change(saved.delete, saved.find(session.reader, delete).view_id)
    found = [(view, saved.count(session.reader, view, session.today)) for view in saved.listed(session.reader)]
    records = [{"name": view.name, "query": view.query, "people": count} for view, count in found]
    lines = [(view.name, "cannot be read" if count is None else str(count), view.query) for view, count in found]
    text = printing.table(lines, ("Name", "People", "Query")) if lines else "No views yet. Keep one with --save NAME."
    printing.answer(session.as_json, records, text)


def _save(session: Session, name: str, query: str) -> None:
    if not query:
        raise click.UsageError("Say whom the view shows: netdesk views --save Mentors tag:mentor.")
    known = next((view for view in saved.listed(session.reader) if view.name.casefold() == name.casefold()), None)
    if known is None:
        session.change(saved.save, name, query)
    else:
        session.change(saved.change, known.view_id, query)
