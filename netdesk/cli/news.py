"""The news command: what changed in people's lives, as the files that came in told it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.milestones import Verdict, change_words
from netdesk.services import milestones

if TYPE_CHECKING:
    from netdesk.core.milestones import Milestone


@click.command("news", cls=Verb, short_help="What changed in people's lives; verified, not true or ignored.")
@click.option("--all", "include_all", is_flag=True, help="Also those of which something was said already.")
@click.option("--since", metavar="DATE", help="Only those noticed on or after this day.")
@click.option("--with", "name", metavar="NAME", help="All that is known of one person.")
@click.option("--verify", metavar="ID", type=int, help="I know that it is so.")
@click.option("--not-true", metavar="ID", type=int, help="It is not so.")
@click.option("--ignore", metavar="ID", type=int, help="It is of no matter.")
@click.pass_obj
def news_(
    session: Session,
    include_all: bool,
    since: str | None,
    name: str | None,
    verify: int | None,
    not_true: int | None,
    ignore: int | None,
) -> None:
    """What changed in people's lives, newest first: jobs, titles, skills, places, names, and who left the network.

    Read off the differences between the files that are brought in and what was known; a first import tells nothing.
    """
    given = [(verify, Verdict.VERIFIED), (not_true, Verdict.UNTRUE), (ignore, Verdict.IGNORED)]
    judged = [(number, verdict) for number, verdict in given if number is not None]
    for number, verdict in judged:
        session.change(milestones.judge, number, verdict)
    if judged:
        found = [milestones.get(session.reader, number) for number, _ in judged]
    elif name:
        found = milestones.of_person(session.reader, session.person((name,)))
    else:
        day = session.day(since) if since else None
        found = milestones.news(session.reader, is_open=not include_all, since=day)
    data = [_record(session, each) for each in found]
    lines = [_line(session, each) for each in found]
    header = ("No.", "", "Who", "What", "Source", "Noticed", "")
    printing.answer(session.as_json, data, printing.table(lines, header) if lines else "No news.")


def _record(session: Session, found: Milestone) -> dict[str, Any]:
    return {
        "id": found.milestone_id,
        "kind": found.kind.value,
        "person_id": found.person_id,
        "person": found.name,
        "old": found.old,
        "new": found.new,
        "why": found.why,
        "source": found.source,
        "date": found.noticed_on.isoformat(),
        "age_days": found.age(session.today),
        "verified": found.is_verified,
        "verdict": found.verdict.value if found.verdict else None,
        "note": found.note,
    }


def _line(session: Session, found: Milestone) -> tuple[str, ...]:
    noticed = day_words(found.noticed_on, session.today)
    said = found.verdict.value if found.verdict else "not verified"
    what = change_words(found.kind, found.old, found.new)
    return str(found.milestone_id), found.kind.value, found.name, what, found.source, noticed, said
