"""Commands that change something: set, cadence, sample, undo, redo. Each is one step that undo takes back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from netdesk.cli import assignments, printing, records, ties
from netdesk.cli.reading import long_day, next_due
from netdesk.cli.session import Session, Verb
from netdesk.core.cadence import Cadence, interval_words, rhythm_days
from netdesk.core.channel import Channel
from netdesk.errors import InputError
from netdesk.services import cadences, dossiers, people, relations, undo
from netdesk.services import sample as sampling

if TYPE_CHECKING:
    from collections.abc import Callable

_CHANNELS = [channel.value for channel in Channel]


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
    parsed = [(word, assignments.Assignment.parse(word)) for word in words]
    made = [assignment for _, assignment in parsed if assignment is not None]
    name = tuple(word for word, assignment in parsed if assignment is None)
    if not made:
        raise click.UsageError("Say what to set, such as closeness=4.")
    if not name:
        raise click.UsageError("Say for whom: netdesk set NAME closeness=4.")
    for assignment in made:
        if assignment.field not in (*assignments.FIELDS, *ties.FIELDS) and not assignment.is_custom:
            known = ", ".join((*assignments.FIELDS, *ties.FIELDS, f"{assignments.CUSTOM}NAME"))
            raise click.UsageError(f"There is no field “{assignment.field}”. The fields are: {known}.")
    person_id = session.person(name)
    before = dossiers.read(session.reader, person_id)
    facts = [each for each in made if each.field not in ties.FIELDS]
    after_them = replace(before, draft=assignments.apply(before.draft, facts))
    edited = ties.apply(after_them, [each for each in made if each.field in ties.FIELDS], session)
    if {assignment.field for assignment in made} == {"closeness"}:
        session.change(people.state_closeness, [person_id], edited.draft.closeness)
    else:
        session.change(dossiers.save, person_id, edited, before)
    after = people.profile(session.reader, person_id)
    shown = ", ".join(f"{a.field}{a.operator}={a.value}" for a in made)
    data = records.profile(after, [], relations.of_person(session.reader, person_id))
    printing.answer(session.as_json, data, f"{after.name}: {shown}.{next_due(after.due_on, session.today)}")


@click.command(cls=Verb, short_help="Say how often to be in touch.")
@click.argument("words", metavar="NAME|tag:T|closeness:N INTERVAL|never|default", nargs=-1, required=True)
@click.option("--max", "longest", metavar="INTERVAL", help="Overdue after this; else one and a half times INTERVAL.")
@click.option("--only", multiple=True, type=click.Choice(_CHANNELS), help="Only this channel counts; may be repeated.")
@click.pass_obj
def cadence(session: Session, words: tuple[str, ...], longest: str | None, only: tuple[str, ...]) -> None:
    """Say how often to be in touch: with a person, all who have a tag, or all of a closeness.

    INTERVAL is such as 30d, 6w, 3m, 1y or monthly; never means no reminders, default takes a person's own cadence away.
    """
    *subject, length = words
    if not subject:
        raise click.UsageError("Say for whom and how often: netdesk cadence NAME 30d.")
    wanted: Cadence | None = None
    if length not in ("never", "default"):
        longest_days = rhythm_days(longest) if longest else None
        wanted = Cadence.of(rhythm_days(length), longest_days, frozenset(Channel(name) for name in only))
    elif longest or only:
        raise click.UsageError(f"--max and --only go with an interval, not with “{length}”.")
    target = " ".join(subject)
    _set_cadence(session, target, wanted, is_default=length == "default")
    rhythm = interval_words(wanted.ideal_days) if wanted else "no reminders" if length == "never" else "the default"
    printing.answer(session.as_json, {"for": target, "cadence": records.cadence(wanted)}, f"{target}: {rhythm}.")


@click.command(cls=Verb, short_help="Fill an empty desk with an invented network.")
@click.pass_obj
def sample(session: Session) -> None:
    """Fill an empty desk with an invented network of 150 people and two years of history."""
    session.change(sampling.fill)
    row = session.reader.one("SELECT count(*) FROM person")
    count = row[0] if row else 0
    text = f"{count} invented people are on the desk, as of {long_day(session.today)}. “netdesk undo” removes them."
    printing.answer(session.as_json, {"people": count}, text)


@click.command("undo", cls=Verb, short_help="Take back the last step, or one of the history.")
@click.argument("step", required=False, type=click.IntRange(max=2**63 - 1))
@click.pass_obj
def undo_(session: Session, step: int | None) -> None:
    """Take back the last step, or the one with this number in the history."""
    _take(session, "undone", undo.undo, step)


@click.command(cls=Verb, short_help="Do again what was undone last.")
@click.pass_obj
def redo(session: Session) -> None:
    """Do again what was undone last."""
    _take(session, "done again", undo.redo)


def _take(session: Session, outcome: str, verb: Callable[..., str], *arguments: int | None) -> None:
    label = session.change(verb, *arguments)
    printing.answer(session.as_json, {"label": label, "outcome": outcome}, f"{outcome.capitalize()}: {label}")


def _set_cadence(session: Session, target: str, wanted: Cadence | None, is_default: bool) -> None:
    kind, _, value = target.partition(":")
    if kind == "tag":
        session.change(cadences.set_for_tag, value.strip(), wanted)
    elif kind == "closeness":
        level = int(value) if value.strip().isdecimal() else 0
        if is_default:
            raise InputError("A closeness has no other cadence to fall back on; give an interval or never.", "interval")
        session.change(cadences.set_for_closeness, level, wanted)
    elif is_default:
        session.change(cadences.clear_for_people, [people.find_one(session.reader, target)])
    else:
        session.change(cadences.set_for_people, [people.find_one(session.reader, target)], wanted)
