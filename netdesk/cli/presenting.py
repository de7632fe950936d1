"""The theme and surface commands: what I want to be remembered for, and what each place says of me."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from netdesk.cli import identity_records, printing
from netdesk.cli.assignments import Assignment
from netdesk.cli.reading import day_given
from netdesk.cli.session import Session, Verb
from netdesk.core.counting import count
from netdesk.core.dates import parse_interval
from netdesk.core.mentions import EvidenceDraft, EvidenceKind
from netdesk.core.reason import day_words
from netdesk.core.surfaces import SurfaceDraft
from netdesk.core.themes import ThemeDraft, Wanted, wanted_marks
from netdesk.core.word_changes import Fate
from netdesk.errors import InputError, NotFoundError
from netdesk.services import mentions, surfaces, themes
from netdesk.services.platforms import platforms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netdesk.core.mentions import Evidence
    from netdesk.core.surfaces import Surface, SurfaceText, Version
    from netdesk.core.themes import Theme

_SHOWS = "shows"
_MARKS = {Fate.KEPT: ("", ""), Fate.REMOVED: ("[-", "-]"), Fate.ADDED: ("{+", "+}")}


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
    parsed = [(word, Assignment.parse(word)) for word in words]
    said = " ".join(word for word, assignment in parsed if assignment is None)
    made = [assignment for _, assignment in parsed if assignment is not None]
    if still_true:
        session.change(themes.still_true)
    if not said:
        if made or add or end or again or remove or evidence is not None:
            raise click.UsageError("Say which theme: netdesk theme storage wanted=3.")
        found = themes.listed(session.reader)
        data = [identity_records.theme(each) for each in found]
        printing.answer(session.as_json, data, _theme_lines(found, session.today) or "No theme yet.")
        return
    if add:
        theme_id = session.change(themes.add, _theme_changed(ThemeDraft(said), made))
    else:
        theme_id = themes.find_one(session.reader, said).theme_id
        before = themes.one(session.reader, theme_id)
        session.change(themes.edit, theme_id, _theme_changed(before.draft, made))
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
        on = day_given(day, session.today) if day else session.today
        shown = EvidenceDraft(EvidenceKind(kind), evidence, on, link)
        session.change(mentions.add_evidence, theme_id, [shown])
    found_one = themes.one(session.reader, theme_id)
    known = [each for each in mentions.evidence(session.reader) if each.theme_id == theme_id]
    data_one = identity_records.theme(found_one) | {"shown_by": [identity_records.evidence(each) for each in known]}
    printing.answer(session.as_json, data_one, _theme_words(found_one, known, session.today))


def _theme_changed(draft: ThemeDraft, made: Sequence[Assignment]) -> ThemeDraft:
    """Raises InputError."""
    for each in made:
        if each.field not in ("text", "wanted", "why", "signs", "rank"):
            raise click.UsageError(f"There is no field “{each.field}”. The fields are: text, wanted, why, signs, rank.")
        if each.field == "signs":
            kept = draft.signs if each.operator == "+" else ()
            draft = replace(draft, signs=(*kept, each.value))
        elif each.operator:
            raise InputError(f"“{each.field}” holds one value; write {each.field}={each.value}.", each.field)
        elif each.field == "wanted":
            if each.value not in ("1", "2", "3"):
                raise InputError("How much a theme is wanted is 1, 2 or 3.", "wanted")
            draft = replace(draft, wanted=Wanted(int(each.value)))
        elif each.field != "rank":
            text: dict[str, Any] = {each.field: each.value}
            draft = replace(draft, **text)
    return draft


def _number(made: Assignment) -> int:
    if not made.value.isdecimal():
        raise InputError(f"{made.field} is a number, such as {made.field}=1.", made.field)
    return int(made.value)


def _theme_lines(found: Sequence[Theme], today: date) -> str:
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


def _span(found: Theme, today: date) -> tuple[str, str]:
    until = f"until {day_words(found.ended_on, today)}" if found.ended_on else ""
    return f"since {day_words(found.since, today)}", until


def _theme_words(found: Theme, known: Sequence[Evidence], today: date) -> str:
    facts = [("wanted", wanted_marks(found.wanted)), ("since", day_words(found.since, today))]
    facts += [("until", day_words(found.ended_on, today) if found.ended_on else "")]
    facts += [("why", found.draft.why), ("shows by", ", ".join(found.signs))]
    facts += [
        (f"until {day_words(later.made_on, today)}", f"{earlier.text} {wanted_marks(earlier.wanted)} {earlier.why}")
        for later, earlier in zip(found.revisions, found.revisions[1:], strict=False)
    ]
    facts += [(day_words(each.draft.on, today), f"{each.draft.kind}: {each.draft.what}") for each in known]
    return "\n".join((found.text, printing.table([(f"  {name}", value) for name, value in facts if value])))


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
    parsed = [(word, Assignment.parse(word)) for word in words]
    said = " ".join(word for word, assignment in parsed if assignment is None)
    made = [assignment for _, assignment in parsed if assignment is not None]
    if platform:
        surface_id = session.change(surfaces.add, _surface_changed(_new(said, platform), made))
    elif said:
        surface_id = surfaces.find_one(session.reader, said).surface_id
        draft = _surface_changed(surfaces.one(session.reader, surface_id).draft, made)
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
        printing.answer(session.as_json, identity_records.surface(found), _surface_words(found, session.today))
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


def _surface_changed(draft: SurfaceDraft, made: Sequence[Assignment]) -> SurfaceDraft:
    """Raises InputError."""
    for each in made:
        if each.field not in ("name", "link", "notes", "review", _SHOWS):
            known = "name, link, notes, review, shows"
            raise click.UsageError(f"There is no field “{each.field}”. The fields are: {known}.")
        if each.field == _SHOWS:
            if not each.operator:
                raise click.UsageError("Write shows+=WORDS of a theme that shows there, else shows-=WORDS.")
            continue
        if each.operator:
            raise InputError(f"“{each.field}” holds one value; write {each.field}={each.value}.", each.field)
        if each.field == "review":
            draft = replace(draft, review_days=parse_interval(each.value) if each.value else None)
        else:
            text: dict[str, Any] = {each.field: each.value}
            draft = replace(draft, **text)
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


def _surface_words(found: Surface, today: date) -> str:
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
