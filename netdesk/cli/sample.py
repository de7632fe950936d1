"""The sample command: an invented network to look around in."""

from __future__ import annotations

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.cli.words import long_day
from netdesk.core.language import grouped
from netdesk.services import listing
from netdesk.services import sample as service


@click.command(cls=Verb, short_help="Fill an empty desk with an invented network.")
@click.pass_obj
def sample(session: Session) -> None:
    """Fill an empty desk with an invented network of 150 people and two years of history."""
    session.change(service.fill)
    count = listing.count(session.reader)
    day = long_day(session.today)
    text = f"{grouped(count)} invented people are on the desk, as of {day}. “netdesk undo” removes them."
    printing.answer(session.as_json, {"people": count}, text)
