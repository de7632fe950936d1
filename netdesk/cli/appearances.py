"""The reach command: where I was and will be seen, and the recognition inside my company beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import click

from netdesk.cli import printing
from netdesk.cli.session import Session, Verb
from netdesk.core.appearances import (
    AppearanceDraft,
    AppearanceKind,
    Audience,
    RecognitionDraft,
    RecognitionKind,
    followers,
    in_order,
)
from netdesk.core.day_words import day_words
from netdesk.services import appearances, recognitions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from enum import StrEnum

    from netdesk.core.appearances import Appearance, Recognition

_KINDS = ", ".join(AppearanceKind)
_NOTHING = "Nothing yet. Add the first with netdesk reach --add TITLE --kind presentation --on DATE."
_ROLES = ("there", "wanted", "reacted")
_FACTS = ("kind", "on", "until", "place", "url", "audience", "topics", "note", *_ROLES)


class _Given(TypedDict):
    """The options of the command."""

    add: bool
    is_planned: bool
    done: bool
    delete: bool
    recognition: str | None
    kind: str | None
    on: str | None
    until: str | None
    place: str | None
    url: str | None
    audience: str | None
    topics: tuple[str, ...]
    there: tuple[str, ...]
    wanted: tuple[str, ...]
    reacted: tuple[str, ...]
    by: tuple[str, ...]
    note: str | None


def _choice(values: type[StrEnum]) -> click.Choice[str]:
    return click.Choice([each.value for each in values])


@click.command(cls=Verb, short_help="Where I am seen: events, talks, articles, books, posts; and what followed.")
@click.argument("words", metavar="[TITLE]", nargs=-1)
@click.option("--add", is_flag=True, help="Add TITLE; with --plan as something still to come.")
@click.option("--plan", "is_planned", is_flag=True, help="It is planned; a day is not needed.")
@click.option("--done", is_flag=True, help="What was planned is done, on its day or --on DATE.")
@click.option("--delete", is_flag=True, help="Take it away.")
@click.option("--recognition", type=_choice(RecognitionKind), help="TITLE was said or done inside my company.")
@click.option("--kind", metavar="KIND", help=f"{_KINDS}, or one of your own.")
@click.option("--on", metavar="DATE", help="The day, or the first of several.")
@click.option("--until", metavar="DATE", help="The last of several days.")
@click.option("--place", metavar="TEXT", help="Where it was or will be.")
@click.option("--url", metavar="ADDRESS", help="Where it can be read or seen.")
@click.option("--audience", type=_choice(Audience), help="Inside or outside my company, or both.")
@click.option("--topic", "topics", metavar="TOPIC", multiple=True, help="What it was about; more than once for more.")
@click.option("--there", metavar="NAME", multiple=True, help="Who is or was there.")
@click.option("--wanted", metavar="NAME", multiple=True, help="Whom I want to meet there.")
@click.option("--reacted", metavar="NAME", multiple=True, help="Who reacted.")
@click.option("--by", metavar="NAME", multiple=True, help="From whom a recognition came.")
@click.option("--note", metavar="TEXT", help="What is worth keeping.")
@click.pass_obj
def reach(session: Session, words: tuple[str, ...], **given: Unpack[_Given]) -> None:
    """Where I was and will be seen, newest first, and what followed inside my company.

    With TITLE (or its number) one of them; with options it is changed. People named are added to those there.

    \b
    netdesk reach --add Storage for beginners --kind "blog post" --on yesterday --topic storage
    netdesk reach Storage for beginners --reacted Ana
    netdesk reach --recognition praise The board read it --by Marc --on today
    """
    title = " ".join(words)
    if given["recognition"]:
        _recognize(session, RecognitionKind(given["recognition"]), title, given)
    elif given["add"] or (given["is_planned"] and title and not given["done"]):
        if not title:
            raise click.UsageError("Say what: netdesk reach --add TITLE --kind presentation --on DATE.")
        draft = AppearanceDraft(title, on=None if given["is_planned"] else session.today)
        number = session.change(appearances.add, _changed(session, draft, given))
        _show(session, [appearances.one(session.reader, number)])
    elif title:
        _work_on(session, appearances.find_one(session.reader, title), given)
    elif any(given.values()):
        raise click.UsageError("Say which: netdesk reach TITLE, or add it with --add.")
    else:
        planned, past = in_order(appearances.listed(session.reader))
        _show(session, [*planned, *past])


def _work_on(session: Session, found: Appearance, given: _Given) -> None:
    number = found.appearance_id
    if given["delete"]:
        session.change(appearances.delete, number)
        printing.answer(session.as_json, record(found, []), f"{found.draft.title}: deleted.")
        return
    if given["done"]:
        on = session.day(given["on"]) if given["on"] else None
        session.change(appearances.carry_out, number, on)
        given = {**given, "on": None, "is_planned": False}
        found = appearances.one(session.reader, number)
    draft = _changed(session, found.draft, given)
    if draft != found.draft:
        session.change(appearances.edit, number, draft)
    _show(session, [appearances.one(session.reader, number)])


def _changed(session: Session, draft: AppearanceDraft, given: _Given) -> AppearanceDraft:
    """The draft changed as the options say; people are added to those named before."""
    said: dict[str, Any] = {name: value for name in _FACTS if (value := given.get(name))}
    for name in ("on", "until"):
        if name in said:
            said[name] = session.day(said[name], ahead=draft.is_planned or given["is_planned"])
    if "audience" in said:
        said["audience"] = Audience(said["audience"])
    for name in set(_ROLES) & said.keys():
        said[name] = (*getattr(draft, name), *(session.person((each,)) for each in said[name]))
        said[name] = tuple(dict.fromkeys(said[name]))
    return replace(draft, is_planned=draft.is_planned or given["is_planned"], **said)


def _recognize(session: Session, kind: RecognitionKind, what: str, given: _Given) -> None:
    on = session.day(given["on"]) if given["on"] else session.today
    people = tuple(session.person((each,)) for each in given["by"])
    draft = RecognitionDraft(kind, on, what, people)
    found = recognitions.one(session.reader, session.change(recognitions.add, draft))
    words = f"{day_words(on, session.today)}: {recognition_words(found)}"
    printing.answer(session.as_json, recognition_record(found), words)


def _show(session: Session, found: Sequence[Appearance]) -> None:
    known = recognitions.listed(session.reader)
    data = [record(each, known) for each in found]
    lines = [line for each in found for line in _lines(each, known, session.today)]
    printing.answer(session.as_json, data, "\n".join(lines) or _NOTHING)


def _lines(found: Appearance, known: Sequence[Recognition], today: date) -> list[str]:
    draft = found.draft
    when = day_words(draft.on, today) if draft.on else "some day"
    when += f" – {day_words(draft.until, today)}" if draft.until else ""
    facts = [f"planned for {when}" if draft.is_planned else when, draft.kind, draft.place]
    facts += [f"for {draft.audience}" if draft.audience else "", ", ".join(draft.topics), draft.url]
    lines = [f"{found.appearance_id}  {draft.title}", "   " + " · ".join(fact for fact in facts if fact)]
    for words, ids in (
        ("there", draft.there), ("want to meet", draft.wanted), ("met", found.met), ("reacted", draft.reacted)
    ):  # fmt: skip
        if ids:
            lines.append(f"   {words}: {', '.join(found.names[each] for each in ids)}")
    lines += [f"   {note}" for note in draft.note.splitlines() if note.strip()]
    for days, each in followers(draft, known):
        later = "the same day" if not days else f"{days} day{'s' if days > 1 else ''} later"
        lines.append(f"   followed by {recognition_words(each)}, {later}")
    return lines


def recognition_words(found: Recognition) -> str:
    """``praise from Marc Petit: the board read it``."""
    names = f" from {', '.join(found.names.values())}" if found.names else ""
    return f"{found.draft.kind}{names}" + (f": {found.draft.what}" if found.draft.what else "")


def record(found: Appearance, known: Sequence[Recognition]) -> dict[str, Any]:
    """An appearance as JSON."""
    draft = found.draft
    people = {"there": draft.there, "wanted": draft.wanted, "met": found.met, "reacted": draft.reacted}
    return {
        "id": found.appearance_id,
        "title": draft.title,
        "kind": str(draft.kind),
        "on": draft.on and draft.on.isoformat(),
        "until": draft.until and draft.until.isoformat(),
        "is_planned": draft.is_planned,
        "place": draft.place,
        "url": draft.url,
        "audience": draft.audience and draft.audience.value,
        "topics": list(draft.topics),
        **{role: [{"id": each, "name": found.names[each]} for each in ids] for role, ids in people.items()},
        "note": draft.note,
        "followed_by": [recognition_record(each) | {"days_later": days} for days, each in followers(draft, known)],
    }


def recognition_record(found: Recognition) -> dict[str, Any]:
    """A recognition as JSON."""
    return {
        "id": found.recognition_id,
        "kind": found.draft.kind.value,
        "on": found.draft.on.isoformat(),
        "what": found.draft.what,
        "by": [{"id": each, "name": name} for each, name in found.names.items()],
    }
