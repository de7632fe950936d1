"""The mention command: what somebody said of me."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from netdesk.cli import identity_records, printing
from netdesk.cli.assignments import parted
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words
from netdesk.core.mentions import MentionDraft
from netdesk.errors import InputError
from netdesk.services import mentions, people, themes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.cli.assignments import Assignment
    from netdesk.core.mentions import Mention

_FIELDS = ("label", "words", "by", "place", "on", "online", "wanted", "theme", "asked")
_ANSWERS = {"yes": True, "no": False}


@click.command(cls=Verb, short_help="Write down what somebody said of me.")
@click.argument("words", metavar="[LABEL] [FIELD=VALUE…]", nargs=-1)
@click.option("--edit", "mention_id", metavar="ID", type=int, help="Change this one.")
@click.option("--delete", "removed_id", metavar="ID", type=int, help="Delete this one.")
@click.option("--ask", is_flag=True, help="Whom to ask how they would describe me: five, of different closeness.")
@click.pass_obj
def mention(
    session: Session, words: tuple[str, ...], mention_id: int | None, removed_id: int | None, ask: bool
) -> None:
    """What somebody said of me: LABEL is as what. Without anything, all mentions.

    \b
    FIELD=VALUE  words="…" (as it was said)  by=NAME (a person, or any name)
                 on=2026-11-20  place=  online=yes|no  wanted=yes|no  asked=yes|no
                 theme+=WORDS (a theme it speaks of)
    """
    label, made = parted(words, _FIELDS)
    if ask:
        _print_to_ask(session)
        return
    if removed_id is not None:
        session.change(mentions.remove, [removed_id])
    elif mention_id is not None:
        before = mentions.one(session.reader, mention_id).draft
        draft = replace(before, label=label or before.label)
        session.change(mentions.edit, mention_id, _changed(session, draft, made))
    elif label:
        session.change(mentions.add, _changed(session, MentionDraft(label), made))
    elif made:
        raise click.UsageError("Say as what you were described: netdesk mention LABEL by=NAME.")
    found = mentions.listed(session.reader)
    shown = [identity_records.mention(each) for each in found]
    printing.answer(session.as_json, shown, _lines(found, session.today) or "Nothing heard yet.")


def _print_to_ask(session: Session) -> None:
    found = mentions.to_ask(session.reader, session.today)
    data = [{"id": person_id, "name": name, "closeness": level} for person_id, name, level in found]
    lines = [(name, f"closeness {level}") for _, name, level in found]
    text = printing.table(lines) or "Nobody has a closeness yet; set it first: netdesk set NAME closeness=4."
    printing.answer(session.as_json, data, text)


def _changed(session: Session, draft: MentionDraft, made: Sequence[Assignment]) -> MentionDraft:
    """Raises InputError, NotFoundError."""
    for each in made:
        if each.field == "theme":
            draft = replace(draft, themes=_themes(session, draft.themes, each))
        elif each.field in ("label", "words", "place"):
            draft = each.onto(draft)
        else:
            draft = _with(session, draft, each.field, each.single)
    return draft


def _with(session: Session, draft: MentionDraft, field: str, value: str) -> MentionDraft:
    if field == "by":
        is_known = bool(value) and bool(people.find(session.reader, value))
        person_id = session.person((value,)) if is_known else None
        return replace(draft, person_id=person_id, said_by="" if is_known else value)
    if field == "on":
        return replace(draft, on=session.day(value) if value else None)
    if value not in _ANSWERS and not (field == "wanted" and not value):
        raise InputError(f"{field} is yes or no.", field)
    names = {"online": "is_spoken", "wanted": "is_wanted", "asked": "was_asked"}
    answer = None if not value else _ANSWERS[value] != (field == "online")
    given: dict[str, Any] = {names[field]: answer}
    return replace(draft, **given)


def _themes(session: Session, known: tuple[int, ...], made: Assignment) -> tuple[int, ...]:
    theme_id = themes.find_one(session.reader, made.value).theme_id if made.value else None
    if made.operator == "-":
        return tuple(each for each in known if each != theme_id)
    kept = known if made.operator else ()
    return kept if theme_id is None else (*kept, theme_id)


def _lines(found: Sequence[Mention], today: date) -> str:
    return printing.table(
        [
            (
                str(each.mention_id),
                f"“{each.draft.label}”",
                each.name,
                "spoken" if each.draft.is_spoken else "online",
                day_words(each.on, today),
                {True: "wanted", False: "not wanted", None: ""}[each.draft.is_wanted],
            )
            for each in found
        ]
    )
