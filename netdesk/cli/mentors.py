"""The mentors command: whom I meet in person to get on, how regularly, and what we work on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words, due_words
from netdesk.core.language import counted
from netdesk.core.mentors import MentorRole
from netdesk.errors import NotFoundError
from netdesk.services import mentors

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netdesk.core.mentors import MentorPage, MentorRow, Regularity
    from netdesk.store.store import Store


@click.command("mentors", cls=Verb, short_help="Mentors and those I mentor: how regularly we meet, and our goals.")
@click.argument("words", metavar="[NAME]", nargs=-1)
@click.option(
    "--is", "role", type=click.Choice([each.value for each in MentorRole]), help="NAME is my mentor, or mentee."
)
@click.option(
    "--no-longer", "left", type=click.Choice([each.value for each in MentorRole]), help="NAME is that no longer."
)
@click.option("--goal", metavar="TEXT", help="Something to work on with NAME.")
@click.option("--reached", type=int, metavar="NUMBER", help="A goal was reached.")
@click.option("--drop", type=int, metavar="NUMBER", help="Take a goal away.")
@click.pass_obj
def mentors_(
    session: Session,
    words: tuple[str, ...],
    role: str | None,
    left: str | None,
    goal: str | None,
    reached: int | None,
    drop: int | None,
) -> None:
    """Mentors and those I mentor; with NAME, goals and meetings in person, the last first.

    Only meetings in person count, as with the cadence: netdesk cadence NAME 6w
    """
    if not words:
        if any(option is not None for option in (role, left, goal, reached, drop)):
            raise click.UsageError("Say with whom: netdesk mentors NAME --goal TEXT.")
        found = mentors.listed(session.reader, session.today)
        text = "\n".join(_words(row, session.today) for row in found)
        printing.answer(
            session.as_json,
            [_record(row) for row in found],
            text or "No mentors yet: netdesk mentors NAME --is mentor.",
        )
        return
    person_id = session.person(words)
    if role:
        session.change(mentors.set_role, person_id, MentorRole(role), True)
    if left:
        session.change(mentors.set_role, person_id, MentorRole(left), False)
    if goal is not None:
        session.change(mentors.add_goal, person_id, goal)
    for number, verb in ((reached, mentors.reach_goal), (drop, mentors.delete_goal)):
        if number is not None:
            _work_on_goal(session, person_id, number, verb)
    page = mentors.page(session.reader, person_id, session.today)
    data = _record(page.row) | {
        "goals": [
            {
                "id": each.goal_id,
                "text": each.text,
                "set_on": printing.iso(each.set_on),
                "reached_on": printing.iso(each.reached_on),
            }
            for each in page.goals
        ],
        "meetings": [records.interaction(each) for each in page.meetings],
    }
    printing.answer(session.as_json, data, _page_words(page, session.today))


def _work_on_goal(session: Session, person_id: int, number: int, verb: Callable[[Store, int], None]) -> None:
    page = mentors.page(session.reader, person_id, session.today)
    if number not in {each.goal_id for each in page.goals}:
        raise NotFoundError(f"{page.row.name} has no goal {number}.")
    session.change(verb, number)


def _words(row: MentorRow, today: date) -> str:
    met = f"met {day_words(row.met_on, today)}" if row.met_on else "never met in person"
    due = due_words(row.due_on, today) if row.due_on else ""
    goals = f"{row.open_goals} open goal{'s' if row.open_goals != 1 else ''}" if row.open_goals else ""
    facts = (" and ".join(row.roles), met, due, regularity_words(row.regularity, row.longest_days), goals)
    return f"{row.name}: {' · '.join(filter(None, facts))}"


def regularity_words(found: Regularity, longest_days: int | None) -> str:
    """``4 of 5 gaps within 60 days, longest 92 days``."""
    if found.worst is None:
        return ""
    within = f"{found.within} of {found.gaps} gaps within {longest_days} days, " if found.within is not None else ""
    longest = counted(found.worst, "longest {count} day", "longest {count} days")
    return f"{within}{longest}{' so far' if found.is_worst_open else ''}"


def _page_words(page: MentorPage, today: date) -> str:
    lines = [_words(page.row, today)]
    for goal in page.goals:
        reached = f"reached {day_words(goal.reached_on, today)}" if goal.reached_on else "open"
        lines.append(f"  goal {goal.goal_id}: {goal.text} ({reached})")
    for each in page.meetings:
        facts = (each.what or "met", each.place, f"{each.minutes} min" if each.minutes else "", each.note)
        lines.append(f"  {day_words(each.on, today)}: {' · '.join(filter(None, facts))}")
    return "\n".join(lines)


def _record(row: MentorRow) -> dict[str, Any]:
    return {
        "id": row.person_id,
        "name": row.name,
        "roles": [each.value for each in row.roles],
        "organization": row.organization,
        "title": row.title,
        "ideal_days": row.ideal_days,
        "longest_days": row.longest_days,
        "met_on": printing.iso(row.met_on),
        "due_on": printing.iso(row.due_on),
        "gaps": row.regularity.gaps,
        "gaps_within": row.regularity.within,
        "worst_gap": row.regularity.worst,
        "is_worst_open": row.regularity.is_worst_open,
        "open_goals": row.open_goals,
    }
