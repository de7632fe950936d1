"""The load command: what the cadences promise against what is made, and stretching them until it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.cadence import interval_words
from netdesk.core.language import counted
from netdesk.core.load import LEAST_DAYS
from netdesk.services import load

if TYPE_CHECKING:
    from netdesk.core.load import Load


@click.command("load", cls=Verb, short_help="What the cadences promise against what is made.")
@click.option("--stretch", is_flag=True, help="Make every cadence longer until it fits, as one step.")
@click.pass_obj
def load_(session: Session, stretch: bool) -> None:
    """What the cadences promise against the touches made in 90 days, and what stretching them would do."""
    found = load.read(session.reader, session.today)
    lines = load.preview(session.reader, found.factor or 1)
    if stretch:
        session.change(load.stretch)
    rows = [
        (each.owner or "their own", str(each.people), interval_words(each.days), interval_words(each.days_then))
        for each in lines
    ]
    text = load_words(found)
    if found.factor is not None:
        text += "\n\n" + printing.table(rows, ("Cadence", "People", "Now", "Stretched"))
        text += f"\n\nDue today: {found.due}, stretched: {found.due_stretched}."
        text += "\nStretched." if stretch else "\nTo do it: netdesk load --stretch"
    data = {
        "promised_a_day": round(found.promised, 4),
        "made_a_day": round(found.made, 4) if found.is_known else None,
        "people": found.people,
        "touches": found.touches,
        "days": found.days,
        "factor": round(found.factor, 4) if found.factor else None,
        "due": found.due,
        "due_stretched": found.due_stretched,
        "cadences": [each._asdict() for each in lines],
        "stretched": stretch,
    }
    printing.answer(session.as_json, data, text)


def load_words(found: Load) -> str:
    """The load in a sentence or two."""
    people = counted(found.people, "{count} person", "{count} people")
    promised = f"{people} with a cadence: {found.promised * 7:.1f} touches a week promised"
    if not found.is_known:
        return f"{promised}. The log is younger than {LEAST_DAYS} days, too young to say what is made."
    made = f"{promised}, {found.made * 7:.1f} made ({found.touches} in {found.days} days)."
    if found.factor is not None:
        return f"{made} Intervals {found.factor:.2f} times as long would fit."
    return f"{made} {'That fits.' if found.made else 'Nothing was made, so no stretching would fit.'}"
