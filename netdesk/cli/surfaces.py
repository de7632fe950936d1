"""The surface command: what each place says of me, and every version of it."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import click

from netdesk.cli import identity_records, printing
from netdesk.cli.assignments import parted
from netdesk.cli.session import Session, Verb
from netdesk.core.counting import count
from netdesk.core.dates import parse_interval
from netdesk.core.day_words import day_words
from netdesk.core.surfaces import SurfaceDraft
from netdesk.core.word_changes import Fate
from netdesk.errors import InputError, NotFoundError
from netdesk.services import surfaces, themes
from netdesk.services.platforms import platforms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.cli.assignments import Assignment
    from netdesk.core.surfaces import Surface, SurfaceText, Version

_SHOWS = "shows"
_FIELDS = ("name", "link", "notes", "review", _SHOWS)
_MARKS = {Fate.KEPT: ("", ""), Fate.REMOVED: ("[-", "-]"), Fate.ADDED: ("{+", "+}")}


class Work(NamedTuple):
    """What is to be done with one text of a surface."""

    text_name: str | None = None
    keep: str | None = None
    live: int | None = None
    compare: tuple[int, int] | None = None
    restore: int | None = None
    versions: bool = False


@click.command(cls=Verb, short_help="What a place says of me, and every version of it.")
@click.argument("words", metavar="[SURFACE] [FIELD=VALUE…]", nargs=-1)
@click.option("--add", "platform", metavar="PLATFORM", help="Add one: linkedin, x, mastodon, github … or own.")
@click.option("--text", "text_name", metavar="NAME", help="Which text of it; the first where none is named.")
@click.option("--keep", metavar="TEXT", help="Keep this as its newest version; - reads it.")
@click.option("--live", metavar="VERSION", type=int, help="This version is what the place shows, from today on.")
@click.option("--compare", metavar="OLD NEW", nargs=2, type=int, help="What changed between two versions, by word.")
@click.option("--restore", metavar="VERSION", type=int, help="Make an old version the newest one again.")
@click.option("--versions", is_flag=True, help="Every version of it.")
@click.option("--reviewed", is_flag=True, help="The surface was looked over today.")
@click.option("--delete", "remove", is_flag=True, help="Delete the surface with its texts.")
@click.pass_obj
def surface(
    session: Session,
    words: tuple[str, ...],
    platform: str | None,
    text_name: str | None,
    keep: str | None,
    live: int | None,
    compare: tuple[int, int] | None,
    restore: int | None,
    versions: bool,
    reviewed: bool,
    remove: bool,
) -> None:
    """A surface with its texts; without one, all of them.

    \b
    FIELD=VALUE  name=  link=  notes= (to yourself)  review=6m (how often to look it over; empty: never)
                 shows+=WORDS, shows-=WORDS (a theme that shows there, or does not)

    With --text a text is printed as it is; --keep, --live, --restore and --compare work on it.
    """
    work = Work(text_name, keep, live, compare, restore, versions)
    said, made = parted(words, _FIELDS)
    if platform:
        surface_id = session.change(surfaces.add, _changed(_new(said, platform), made))
    elif said:
        surface_id = surfaces.find_one(session.reader, said).surface_id
        draft = _changed(surfaces.one(session.reader, surface_id).draft, made)
        session.change(surfaces.edit, surface_id, draft)
        for each in made:
            if each.field == _SHOWS:
                theme_id = themes.find_one(session.reader, each.value).theme_id
                session.change(themes.set_shown, theme_id, surface_id, each.operator == "+")
    elif made or reviewed or remove or work != Work():
        raise click.UsageError("Say which surface: netdesk surface LinkedIn --text Headline.")
    else:
        found = surfaces.listed(session.reader)
        lines = printing.table([(each.name, each.draft.link) for each in found])
        data = [identity_records.surface(each) for each in found]
        printing.answer(session.as_json, data, lines or "No surface yet. Add one: netdesk surface --add linkedin.")
        return
    if reviewed:
        session.change(surfaces.reviewed, surface_id)
    if remove:
        session.change(surfaces.remove, surface_id)
        printing.answer(session.as_json, {"id": surface_id}, "Deleted. “netdesk undo” brings it back.")
        return
    _work_on_text(session, surface_id, work)


def _work_on_text(session: Session, surface_id: int, work: Work) -> None:
    found = surfaces.one(session.reader, surface_id)
    if work == Work():
        printing.answer(session.as_json, identity_records.surface(found), _words(found, session.today))
        return
    text_id = _text(found, work.text_name).text_id
    if work.keep is not None:
        session.change(surfaces.keep, text_id, _piped() if work.keep == "-" else work.keep)
    if work.restore is not None:
        session.change(surfaces.restore, text_id, work.restore)
    if work.live is not None:
        session.change(surfaces.go_live, text_id, work.live)
    if work.compare is not None:
        changes = surfaces.compare(session.reader, text_id, *work.compare)
        data = [{"fate": each.fate.value, "text": each.text} for each in changes]
        printing.answer(session.as_json, data, "".join(each.text.join(_MARKS[each.fate]) for each in changes))
    elif work.versions:
        known = surfaces.versions(session.reader, text_id)
        lines = [_version_line(session, each) for each in known]
        shown = [identity_records.version(each) for each in known]
        printing.answer(session.as_json, shown, printing.table(lines) or "No version yet.")
    else:
        text = surfaces.text(session.reader, text_id)
        printing.answer(session.as_json, identity_records.text(text), text.working)


def _piped() -> str:
    """What is piped in, to the byte. Raises InputError."""
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError:
        raise InputError("What is piped in is no text in UTF-8. Convert it first.", "keep") from None


def _version_line(session: Session, found: Version) -> tuple[str, ...]:
    made = found.made_at.astimezone(session.clock.now().tzinfo).date()
    live = f"live {day_words(found.live_on, session.today)}" if found.live_on else ""
    return f"v{found.number}", day_words(made, session.today), live, found.text


def _new(name: str, platform: str) -> SurfaceDraft:
    key = "" if platform == "own" else platform
    known = platforms().get(key)
    return SurfaceDraft(name or (known.name if known else ""), key)


def _changed(draft: SurfaceDraft, made: Sequence[Assignment]) -> SurfaceDraft:
    """Raises InputError."""
    for each in made:
        if each.field == _SHOWS:
            if not each.operator:
                raise click.UsageError("Write shows+=WORDS of a theme that shows there, else shows-=WORDS.")
        elif each.field == "review":
            draft = replace(draft, review_days=parse_interval(each.value) if each.single else None)
        else:
            draft = each.onto(draft)
    return draft


def _text(found: Surface, name: str | None) -> SurfaceText:
    if name is None:
        return found.texts[0]
    asked = name.casefold()
    same = [text for text in found.texts if text.kind.name.casefold() == asked or text.key == asked]
    if not same:
        names = ", ".join(text.kind.name for text in found.texts)
        raise NotFoundError(f"{found.name} has no text “{name}”. It has: {names}.")
    return same[0]


def _words(found: Surface, today: date) -> str:
    facts = [("link", found.draft.link)]
    facts += [("looked over", day_words(found.reviewed_on, today) if found.reviewed_on else "never")]
    facts += [("next", day_words(found.review_on, today) if found.review_on else ""), ("notes", found.draft.notes)]
    for text in found.texts:
        length = count(text.working, text.kind.count)
        limit = f" of {text.kind.limit}" if text.kind.limit else ""
        over = ", too long" if text.kind.limit and length > text.kind.limit else ""
        state = "" if not text.working else " · not live yet" if text.is_ahead else " · live"
        facts.append((text.kind.name, f"{length}{limit} {text.kind.count}{over}{state}" if text.working else "–"))
    return "\n".join((found.name, printing.table([(f"  {name}", value) for name, value in facts if value])))
