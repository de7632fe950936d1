"""The newcomers command: whom I got to know, how far they are from those I knew, and whom I never meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.cli.words import count_of
from netdesk.core.comfort import USUAL, StretchGoal, reached
from netdesk.core.day_words import day_words
from netdesk.core.quarters import Quarter
from netdesk.services import comfort

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.comfort import Newcomer


@click.command(cls=Verb, short_help="Whom I got to know, and how far they are from those I knew.")
@click.option("--since", metavar="DATE", help="From this day on, instead of this quarter.")
@click.option("--until", metavar="DATE", help="Until this day.")
@click.option("--goal", type=int, nargs=2, metavar="PEOPLE DISTANCE", help="So many a quarter, new in so many ways.")
@click.option("--no-goal", is_flag=True, help="No goal any longer.")
@click.option("--dimension", "dimensions", metavar="NAME", multiple=True, help="Count a field of mine, or job family.")
@click.option("--no-dimensions", is_flag=True, help="Count the usual dimensions alone.")
@click.option("--never", is_flag=True, help="The kinds of people whom I never meet.")
@click.option("--stretch", metavar="TEXT", help="Plan to meet somebody new: a reminder --on DATE.")
@click.option("--on", metavar="DATE", help="With --stretch: the day to be reminded.")
@click.pass_obj
def newcomers(
    session: Session,
    since: str | None,
    until: str | None,
    goal: tuple[int, int] | None,
    no_goal: bool,
    dimensions: tuple[str, ...],
    no_dimensions: bool,
    never: bool,
    stretch: str | None,
    on: str | None,
) -> None:
    """Whom I got to know this quarter, the last first, and in how many dimensions they were new to me.

    The dimensions are company, industry, region and country; --dimension counts fields of my own too.
    """
    if (stretch is None) != (on is None):
        raise click.UsageError("A stretch has a day: netdesk newcomers --stretch TEXT --on DATE.")
    if goal or no_goal:
        session.change(comfort.set_goal, StretchGoal(*goal) if goal else None)
    if dimensions or no_dimensions:
        session.change(comfort.set_own_dimensions, dimensions)
    if stretch is not None and on is not None:
        session.change(comfort.plan_stretch, stretch, session.day(on, ahead=True))
    if never:
        _show_rarities(session)
        return
    quarter = Quarter.of(session.today)
    first = session.day(since) if since else quarter.first
    last = session.day(until) if until else session.today if since else quarter.last
    _show_newcomers(session, first, last)


def _show_newcomers(session: Session, first: date, last: date) -> None:
    found = comfort.newcomers(session.reader, first, last)
    goal = comfort.goal(session.reader, Quarter.of(session.today))
    planned = comfort.stretches(session.reader)
    own = comfort.own_dimensions(session.reader)
    data = {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "goal": goal and {"people": goal.people, "distance": goal.distance},
        "reached": len(reached(found, goal)) if goal else None,
        "dimensions": [*USUAL, *own],
        "people": [_record(each) for each in found],
        "stretches": [{"id": each.reminder_id, "text": each.text, "on": each.on.isoformat()} for each in planned],
    }
    rows = [(each.name, day_words(each.known_on, session.today), distance_words(each)) for each in found]
    lines = [printing.table(rows)] if rows else ["Nobody new in this time."]
    if goal:
        words = (
            f"{len(reached(found, goal))} of {goal.people} people who were new in {goal.distance} or more dimensions."
        )
        lines.append(words)
    lines += [f"Planned for {day_words(each.on, session.today)}: {each.text}" for each in planned]
    printing.answer(session.as_json, data, "\n".join(lines))


def distance_words(found: Newcomer) -> str:
    """``new in 2 of 3: Elektra, Energy``."""
    if found.distance is None:
        return "too few known before to tell" if found.traits else "nothing known to tell by"
    new = ", ".join(each.label for each in found.traits if each.is_new)
    return f"new in {found.distance} of {len(found.traits)}" + (f": {new}" if new else "")


def _record(found: Newcomer) -> dict[str, Any]:
    return {
        "id": found.person_id,
        "name": found.name,
        "known_on": found.known_on.isoformat(),
        "distance": found.distance,
        "traits": [{"dimension": each.dimension, "label": each.label, "is_new": each.is_new} for each in found.traits],
    }


def _show_rarities(session: Session) -> None:
    found = comfort.rarities(session.reader, session.today)
    data = [
        {"dimension": each.dimension, "label": each.label, "people": each.people, "query": each.query} for each in found
    ]
    rows = [(each.label, each.dimension, count_of(each.people), each.query) for each in found]
    printing.answer(session.as_json, data, printing.table(rows) or "Nothing: I met somebody of each kind this year.")
