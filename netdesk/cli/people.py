"""The people, person and set commands: who is here, what is known of one of them, and changing that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Asking, Session, Verb
from netdesk.cli.words import interaction_words, next_due, nobody
from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.day_words import day_words, due_words
from netdesk.core.listing import Shelf
from netdesk.services import listing
from netdesk.services import people as service

if TYPE_CHECKING:
    from netdesk.core.listing import ListingRow
    from netdesk.core.portrait import Portrait

_SHOWN_INTERACTIONS = 20
_EVERYTHING = 1_000_000
_CHUNK = 1000


@click.command(cls=Asking, short_help="Everyone, or whom a query finds.")
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("--csv", "as_csv", is_flag=True, help="As a spreadsheet reads it, with every column of export csv.")
@click.pass_obj
def people(session: Session, query_words: tuple[str, ...], as_csv: bool) -> None:
    """Everyone, or whom a query finds: words, tag:client, closeness>=4, last>90d, -country:fr, view:mentors …

    What else a query can ask: netdesk help query
    """
    ids = session.found(query_words)
    if as_csv:
        from netdesk.services import exports

        if session.as_json:
            raise click.UsageError("Ask for one of them: --csv or --json.")
        click.echo(exports.people_csv(session.reader, ids), nl=False)
        return
    rows = [
        row for start in range(0, len(ids), _CHUNK) for row in listing.rows(session.reader, ids[start : start + _CHUNK])
    ]
    header = ("Name", "Organization", "Closeness", "Last contact", "Due", "Topics")
    lines = [_row(row, session.today) for row in rows]
    said = nobody(session.reader)
    text = printing.table(lines, header) if rows else said[0].upper() + said[1:]
    printing.answer(session.as_json, [records.listing_row(row) for row in rows], text)


@click.command(cls=Verb, short_help="What is known of a person; archive, bin, restore.")
@click.argument("name", nargs=-1, required=True)
@click.option("--archive", "move", flag_value="archive", help="Take them out of lists and nudges, and keep them.")
@click.option("--bin", "move", flag_value="bin", help="Put them in the bin, which keeps them for 30 days.")
@click.option("--restore", "move", flag_value="restore", help="Bring them back out of the bin or the archive.")
@click.option("--remove", "move", flag_value="remove", help="Remove them for good.")
@click.pass_obj
def person(session: Session, name: tuple[str, ...], move: str | None) -> None:
    """What is known of a person, and what happened, newest first; or move them to the archive or the bin and back."""
    from netdesk.services import portraits

    if move is not None:
        from netdesk.cli.shelf import move_person

        move_person(session, name, move)
        return
    is_here = service.find(session.reader, " ".join(name))
    person_id = session.person(name, (Shelf.HERE,) if is_here else tuple(Shelf))
    shown = portraits.read(session.reader, person_id, _EVERYTHING if session.as_json else _SHOWN_INTERACTIONS)
    printing.answer(session.as_json, records.portrait(shown), _portrait(shown, session))


@click.command("set", cls=Verb, short_help="Change what is known of a person.")
@click.argument("words", metavar="NAME FIELD=VALUE…", nargs=-1, required=True)
@click.pass_obj
def set_(session: Session, words: tuple[str, ...]) -> None:
    """Change what is known of a person.

    \b
    FIELD=VALUE   closeness=4 (1 distant … 5 very close)  city=  region=  country=
                  given=  family=  nickname=  prefix=  suffix=  name= (as shown)
                  phonetic_given=  phonetic_family=
                  organization=  title=  industry=  job_family= (of the position held now)
                  birthday="12 April 1980" or --04-12  connected=2026-11-17
                  met_on=2019-05  met_where=  met_how=  introduced_by=NAME
                  presence=online|offline|both  do_not_contact=yes|no  notes=
                  custom.FIELD= (a field of your own)
                  address+="street; city; region; postcode; country; label"
                  position+="title; organization; start; end; industry; job family"
    FIELD+=VALUE  tag  topic  need  language  class (colleague, friend, business)
                  email  phone  profile  url  im: add one; notes+= adds a paragraph
                  knows  workswith  family_of  manager  manages  assistant  assists
                  introduced  introducedby: add a NAME
    FIELD-=VALUE  remove one
    FIELD=        nothing after the = sign forgets the value

    Several changes in one command are one step.
    """
    from netdesk.cli import assignments
    from netdesk.cli import relations as of_others
    from netdesk.services import dossiers, relations

    fields = (*assignments.FIELDS, *of_others.FIELDS, assignments.CUSTOM_NAME)
    name, made = assignments.parted(words, fields)
    if not made:
        raise click.UsageError("Say what to set, such as closeness=4.")
    if not name:
        raise click.UsageError("Say for whom: netdesk set NAME closeness=4.")
    person_id = session.person((name,))
    before = dossiers.read(session.reader, person_id)
    facts = [each for each in made if each.field not in of_others.FIELDS]
    after_them = replace(before, draft=assignments.apply(before.draft, facts))
    edited = of_others.apply(after_them, [each for each in made if each.field in of_others.FIELDS], session)
    if {assignment.field for assignment in made} == {"closeness"}:
        session.change(service.state_closeness, [person_id], edited.draft.closeness)
    else:
        session.change(dossiers.save, person_id, edited, before)
    after = service.profile(session.reader, person_id)
    shown = ", ".join(f"{a.field}{a.operator}={a.value}" for a in made)
    data = records.profile(after, [], relations.of_person(session.reader, person_id))
    printing.answer(session.as_json, data, f"{after.name}: {shown}.{next_due(after.due_on, session.today)}")


def _row(row: ListingRow, today_is: date) -> tuple[str, ...]:
    last = ""
    if row.last_on:
        how = row.last_what or (CHANNEL_WORDS[Channel(row.last_channel)] if row.last_channel else "")
        last = ", ".join(part for part in (day_words(date.fromisoformat(row.last_on), today_is), how) if part)
    due = due_words(date.fromisoformat(row.due_on), today_is) if row.due_on else ""
    return row.name, row.organization, _dots(row.closeness), last, due, row.topics


def _dots(closeness: int | None) -> str:
    return "●" * closeness + "○" * (5 - closeness) if closeness else ""


def _portrait(shown: Portrait, session: Session) -> str:
    from netdesk.cli.portrait import portrait

    found = shown.profile
    lines = [portrait(shown, session.today)]
    lines += [
        f"\n{interaction_words(entry, session.today, found.person_id)}" + (f"\n  {entry.note}" if entry.note else "")
        for entry in shown.timeline
    ]
    if found.interactions > len(shown.timeline):
        lines.append(f"\n… and {found.interactions - len(shown.timeline)} more; --json gives all.")
    return "\n".join(line for line in lines if line)
