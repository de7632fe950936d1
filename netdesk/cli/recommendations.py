"""The witness and recommendations commands: what I saw people do, and what is said on the strength of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.exchanges import Side
from netdesk.core.recommendations import Claim, State, WitnessDraft
from netdesk.services import recommendations, witnesses

if TYPE_CHECKING:
    from netdesk.core.recommendations import Recommendation, Witness

_LONGEST = 60


@click.command("witness", cls=Verb, short_help="What I saw people do: the ground of recommendations.")
@click.argument("name", nargs=-1)
@click.option("--skill", metavar="SKILL", help="The skill that was seen.")
@click.option("--saw", "what", metavar="WHAT", help="What I saw.")
@click.option("--where", "situation", default="", metavar="SITUATION", help="Where it was, at which work.")
@click.option("--on", "on", default="today", metavar="DATE", help="When; else today.")
@click.option("--interaction", "interaction_id", type=int, default=0, metavar="ID", help="The entry of the journal.")
@click.option("--delete", metavar="ID", type=int, help="Delete a record, and the claims of drafts on it.")
@click.pass_obj
def witness(
    session: Session,
    name: tuple[str, ...],
    skill: str | None,
    what: str | None,
    situation: str,
    on: str,
    interaction_id: int,
    delete: int | None,
) -> None:
    """Note a skill that I saw NAME use, or list what I saw, of NAME or of all."""
    person_id = session.person(name) if name else 0
    if skill is not None or what is not None:
        if not person_id:
            raise click.UsageError("Say of whom: netdesk witness NAME --skill SKILL --saw WHAT.")
        day = session.day(on)
        session.change(witnesses.add, WitnessDraft(person_id, skill or "", what or "", day, situation, interaction_id))
    if delete is not None:
        session.change(witnesses.delete, delete)
    found = witnesses.listed(session.reader, person_id)
    lines = [
        (str(each.witness_id), each.name, each.draft.skill, day_words(each.draft.on, session.today), _seen(each))
        for each in found
    ]
    text = printing.table(lines, ("No.", "Who", "Skill", "When", "What I saw")) if lines else "Nothing noted yet."
    printing.answer(session.as_json, [_witness_record(each) for each in found], text)


@click.command("recommendations", cls=Verb, short_help="Recommendations asked for, drafted, given, received.")
@click.argument("number", type=int, required=False)
@click.option("--with", "name", metavar="NAME", help="The person; without anything else: only theirs.")
@click.option("--claim", "claims", metavar="ID WORDS", nargs=2, multiple=True, help="A record, and my words for it.")
@click.option("--they-asked", is_flag=True, help="The person asked me for one.")
@click.option("--i-asked", is_flag=True, help="I asked the person for one.")
@click.option("--received", "text", metavar="TEXT", help="What the person wrote of me.")
@click.option("--give", metavar="ID", type=int, help="The draft was given today.")
@click.option("--published", default="", metavar="WHERE", help="Where it can be read, such as LinkedIn.")
@click.option("--decline", metavar="ID", type=int, help="I would rather not, in my own --words.")
@click.option("--words", default="", metavar="WORDS", help="What I said when I declined.")
@click.option("--delete", metavar="ID", type=int, help="Delete it.")
@click.pass_obj
def recommendations_(
    session: Session,
    number: int | None,
    name: str | None,
    claims: tuple[tuple[str, str], ...],
    they_asked: bool,
    i_asked: bool,
    text: str | None,
    give: int | None,
    published: str,
    decline: int | None,
    words: str,
    delete: int | None,
) -> None:
    """Recommendations. A draft is made of claims alone, each on something that I saw: see netdesk witness.

    With NUMBER, that one in full; --claim then rewrites its draft.
    """
    person_id = session.person((name,)) if name else 0
    if (claims or they_asked or i_asked or text is not None) and not (person_id or number):
        raise click.UsageError("Say with whom: --with NAME.")
    if claims:
        said = [Claim(_number(record), own) for record, own in claims]
        about = person_id or recommendations.get(session.reader, number or 0).person_id
        session.change(recommendations.draft, about, said, number or 0)
    for is_asked, by in ((they_asked, Side.THEM), (i_asked, Side.ME)):
        if is_asked:
            session.change(recommendations.ask, person_id, by)
    if text is not None:
        session.change(recommendations.receive, person_id, text, published)
    if give is not None:
        session.change(recommendations.give, give, published)
    if decline is not None:
        session.change(recommendations.decline, decline, words)
    if delete is not None:
        session.change(recommendations.delete, delete)
    if number is not None:
        found = [recommendations.get(session.reader, number)]
    else:
        found = recommendations.listed(session.reader, person_id)
    header = ("No.", "", "", "Who", "When", "Where", "Text")
    lines = [_line(session, each, is_whole=number is not None) for each in found]
    answer = printing.table(lines, header) if lines else "No recommendations yet."
    printing.answer(session.as_json, [_record(each) for each in found], answer)


def _number(text: str) -> int:
    if not text.isdecimal():
        raise click.UsageError(f"“{text}” is no number of a record; netdesk witness shows them.")
    return int(text)


def _seen(found: Witness) -> str:
    return ": ".join(part for part in (found.draft.situation, found.draft.what) if part)


def _witness_record(found: Witness) -> dict[str, Any]:
    draft = found.draft
    return {
        "id": found.witness_id,
        "person_id": draft.person_id,
        "name": found.name,
        "skill": draft.skill,
        "situation": draft.situation,
        "what": draft.what,
        "on": draft.on.isoformat(),
        "interaction_id": draft.interaction_id or None,
    }


def _record(found: Recommendation) -> dict[str, Any]:
    return {
        "id": found.recommendation_id,
        "person_id": found.person_id,
        "name": found.name,
        "direction": found.way.value,
        "state": found.state.value,
        "asked_on": printing.iso(found.asked_on),
        "written_on": printing.iso(found.written_on),
        "published": found.published,
        "text": found.text,
        "claims": [{"witness_id": each.witness_id, "skill": each.skill, "words": each.words} for each in found.claims],
        "declined_on": printing.iso(found.declined_on),
        "declined_words": found.declined_words,
    }


def _line(session: Session, found: Recommendation, *, is_whole: bool) -> tuple[str, ...]:
    day = found.declined_on or found.written_on or found.asked_on
    text = found.declined_words if found.state is State.DECLINED else found.text
    shown = text if is_whole or len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    when = day_words(day, session.today) if day else ""
    return (
        str(found.recommendation_id), found.way.value, found.state.value, found.name, when, found.published, shown,
    )  # fmt: skip
