"""The feed command: a file that calendars can subscribe to."""

from __future__ import annotations

import click

from netdesk import paths
from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.language import grouped
from netdesk.services import feed


@click.command("feed", cls=Verb, short_help="A calendar file with birthdays, promises and reminders.")
@click.option("--on/--off", "is_wanted", default=None, help="Keep the file current from now on, or take it away.")
@click.pass_obj
def feed_(session: Session, is_wanted: bool | None) -> None:
    """Where the file is that calendars can subscribe to. It is kept only where it is wanted, as it is not encrypted."""
    if is_wanted is not None:
        session.change(feed.keep, is_wanted)
    count = feed.refresh(session.reader, session.folder, session.clock.now())
    path = paths.feed_file(session.folder)
    data = {"file": str(path) if count is not None else None, "events": count}
    nothing = "No calendar file is kept. To keep one: netdesk feed --on"
    said = nothing if count is None else f"{grouped(count)} events in {path}\nSubscribe to {path.resolve().as_uri()}"
    printing.answer(session.as_json, data, said)
