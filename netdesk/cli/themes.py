"""The theme command: what I want to be remembered for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from netdesk.cli import identity_records, printing
from netdesk.cli.assignments import parted
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.mentions import EvidenceDraft, EvidenceKind
from netdesk.core.themes import ThemeDraft, Wanted, wanted_marks
from netdesk.errors import InputError
from netdesk.services import mentions, themes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.cli.assignments import Assignment
    from netdesk.core.mentions import Evidence
    from netdesk.core.themes import Theme

_FIELDS = ("text", "wanted", "why", "signs", "rank")


@click.command(cls=Verb, short_help="What I want to be remembered for.")
@click.argument("words", metavar="[THEME] [FIELD=VALUE…]", nargs=-1)
@click.option("--add", is_flag=True, help="THEME is a new one.")
@click.option("--end", is_flag=True, help="It is no longer wanted, and stays with all it said.")
@click.option("--again", is_flag=True, help="It is wanted again.")
@click.option("--delete", "remove", is_flag=True, help="Delete it.")
@click.option("--still-true", is_flag=True, help="All of them were looked over today.")
@click.option("--evidence", metavar="WHAT", help="Something that shows it, today or on the day of --on.")
@click.option("--kind", type=click.Choice([each.value for each in EvidenceKind]), default="other", help="What that is.")
@click.option("--on", "day", metavar="DATE", help="When that was.")
@click.option("--link", metavar="URL", default="", help="Where it is to be read.")
@click.pass_obj
def theme(
    session: Session,
    words: tuple[str, ...],
    add: bool,
    end: bool,
    again: bool,
    remove: bool,
    still_true: bool,
    evidence: str | None,
    kind: str,
    day: str | None,
    link: str,
) -> None:
    """A theme by words of it or its rank, with what it said before; without one, all themes.

    \b
    FIELD=VALUE  text=  wanted=1|2|3  why=  rank=1
                 signs="battery, grid" (words that a text shows it by)
    """
    said, made = parted(words, _FIELDS)
    if still_true:
        session.change(themes.still_true)
    if not said:
        if made or add or end or again or remove or evidence is not None:
            raise click.UsageError("Say which theme: netdesk theme storage wanted=3.")
        found = themes.listed(session.reader)
        data = [identity_records.theme(each) for each in found]
        printing.answer(session.as_json, data, _lines(found, session.today) or "No theme yet.")
        return
    if add:
        theme_id = session.change(themes.add, _changed(ThemeDraft(said), made))
    else:
        theme_id = themes.find_one(session.reader, said).theme_id
        before = themes.one(session.reader, theme_id)
        session.change(themes.edit, theme_id, _changed(before.draft, made))
    if remove:
        session.change(themes.remove, theme_id)
        printing.answer(session.as_json, {"id": theme_id}, "Deleted. “netdesk undo” brings it back.")
        return
    if end or again:
        session.change(themes.end, theme_id, end)
    for each in made:
        if each.field == "rank":
            session.change(themes.set_rank, theme_id, _number(each))
    if evidence is not None:
        on = session.day(day) if day else session.today
        shown = EvidenceDraft(EvidenceKind(kind), evidence, on, link)
        session.change(mentions.add_evidence, theme_id, [shown])
    found_one = themes.one(session.reader, theme_id)
    known = [each for each in mentions.evidence(session.reader) if each.theme_id == theme_id]
    data_one = identity_records.theme(found_one) | {"shown_by": [identity_records.evidence(each) for each in known]}
    printing.answer(session.as_json, data_one, _words(found_one, known, session.today))


def _changed(draft: ThemeDraft, made: Sequence[Assignment]) -> ThemeDraft:
    """Raises InputError."""
    for each in made:
        if each.field == "signs":
            kept = draft.signs if each.operator == "+" else ()
            draft = replace(draft, signs=(*kept, each.value))
        elif each.field == "wanted":
            if each.single not in ("1", "2", "3"):
                raise InputError("How much a theme is wanted is 1, 2 or 3.", "wanted")
            draft = replace(draft, wanted=Wanted(int(each.value)))
        elif each.field != "rank":
            draft = each.onto(draft)
    return draft


def _number(made: Assignment) -> int:
    if not made.single.isdecimal():
        raise InputError(f"{made.field} is a number, such as {made.field}=1.", made.field)
    return int(made.value)


def _lines(found: Sequence[Theme], today: date) -> str:
    return printing.table(
        [
            (
                str(each.rank or ""),
                each.text,
                wanted_marks(each.wanted),
                f"until {day_words(each.ended_on, today)}"
                if each.ended_on
                else f"since {day_words(each.since, today)}",
            )
            for each in found
        ]
    )


def _words(found: Theme, known: Sequence[Evidence], today: date) -> str:
    facts = [("wanted", wanted_marks(found.wanted)), ("since", day_words(found.since, today))]
    facts += [("until", day_words(found.ended_on, today) if found.ended_on else "")]
    facts += [("why", found.draft.why), ("shows by", ", ".join(found.signs))]
    facts += [
        (f"until {day_words(later.made_on, today)}", f"{earlier.text} {wanted_marks(earlier.wanted)} {earlier.why}")
        for later, earlier in zip(found.revisions, found.revisions[1:], strict=False)
    ]
    facts += [(day_words(each.draft.on, today), f"{each.draft.kind}: {each.draft.what}") for each in known]
    return "\n".join((found.text, printing.table([(f"  {name}", value) for name, value in facts if value])))
