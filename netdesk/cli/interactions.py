"""The commands about what happened: log and capture, met, journal."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Asking, Failure, Session, Verb, pointing_into
from netdesk.cli.words import interaction_words, next_due
from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.day_words import day_words
from netdesk.core.exchanges import Side
from netdesk.core.interactions import Initiator, InteractionDraft
from netdesk.services import capture, exchanges, interactions, people, promises
from netdesk.services.lexicon import line_reader

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.capture.said import Capture, Mention

_CHANNELS = [channel.value for channel in Channel]


@click.command(cls=Verb, short_help="Log what happened.")
@click.argument("line", required=False, default="")
@click.option("--with", "names", multiple=True, metavar="NAME", help="With whom; may be repeated.")
@click.option(
    "--date", "day", metavar="DATE", help="When: 2026-11-17, yesterday, 3 Nov; else what the line says, else today."
)
@click.option("--channel", type=click.Choice(_CHANNELS), help="How; else what the line says.")
@click.option("--minutes", type=click.IntRange(1, 1440), help="How long.")
@click.option("--initiated", type=click.Choice([who.value for who in Initiator]), help="Who took the first step.")
@click.option("--what", help="In a word or two: coffee.")
@click.option("--place", help="Where.")
@click.option("--event", help="At which event.")
@click.option("--note", default="", help="What is worth keeping.")
@click.option("--new", "add_unknown", is_flag=True, help="Add people whom nobody here is called like.")
@click.option("--dry-run", is_flag=True, help="Only show what was understood.")
@click.pass_obj
def log(
    session: Session,
    line: str,
    names: tuple[str, ...],
    day: str | None,
    channel: str | None,
    minutes: int | None,
    initiated: str | None,
    what: str | None,
    place: str | None,
    event: str | None,
    note: str,
    add_unknown: bool,
    dry_run: bool,
) -> None:
    """Log what happened, in a line, in options, or in both; in English or French.

    LINE is such as "coffee with Ana and Li at PyCon yesterday 45m, gave intro to Sam, they asked budget advice, call
    back in 2w #storage": how, with whom, when, where, how long; what was given, asked, received and promised; what is
    not understood becomes the note. A line that says of no contact but of something given, asked or promised is noted
    by itself. Names may be shortened as long as they mean one person.
    """
    network = capture.StoredNetwork(session.reader)
    said = capture.read(line, session.today, line_reader(), network)
    said = replace(
        said,
        on=session.day(day) if day else said.on,
        impossible=() if day else said.impossible,
        channel=Channel(channel) if channel else said.channel,
        minutes=minutes or said.minutes,
        initiated_by=Initiator(initiated) if initiated else said.initiated_by,
        what=said.what if what is None else what,
        place=said.place if place is None else place,
        event=said.event if event is None else event,
        note="\n".join(part for part in (said.note, note) if part),
    )
    if dry_run:
        printing.answer(session.as_json, records.capture(said, session.today), understood(said, session.today))
        return
    is_alone = said.channel is None and bool(said.exchanges or said.promises) and not said.note
    draft = capture.draft(replace(said, channel=Channel.IN_PERSON) if is_alone else said, session.today)
    more = tuple(session.person((name,)) for name in names)
    draft = replace(draft, people=tuple(dict.fromkeys((*draft.people, *more))))
    capture.refuse_unclear(session.reader, said)
    add = add_unknown or _wants_to_add(session, said)
    if is_alone:
        _note(session, draft, said, add_unknown=add)
        return
    entry = interactions.get(session.reader, session.change(capture.log_draft, draft, said, add_unknown=add))
    lines = [f"Logged: {interaction_words(entry, session.today)}"]
    lines += [f"  {part}" for part in _more_words(said, session.today)]
    lines += [f"  {entry.note}"] if entry.note else []
    for person_id, name in entry.people:
        due_on = people.profile(session.reader, person_id).due_on
        lines += [f"  {name}:{next_due(due_on, session.today)}"] if due_on else []
    printing.answer(session.as_json, records.interaction(entry), "\n".join(lines))


@click.command(name="capture", cls=Verb, short_help="Open the small window that logs.")
@click.pass_obj
def capture_(session: Session) -> None:
    """Open a small window that takes one line and logs it, at the open desk or by itself. Bind a key of your desktop to
    it to log from anywhere. It takes no options but --data-dir and --now.
    """
    raise Failure("The small window takes no options but --data-dir and --now.")


@click.command(cls=Verb, short_help="Log everybody met at an event.")
@click.argument("event")
@click.argument("names", nargs=-1)
@click.option("--on", "on", metavar="DATE", default="today", help="When: yesterday, 3 Nov; else today.")
@click.option("--place", default="", help="Where.")
@click.option("--note", default="", help="What is worth keeping.")
@click.option("--dry-run", is_flag=True, help="Only show who they are.")
@click.pass_obj
def met(session: Session, event: str, names: tuple[str, ...], on: str, place: str, note: str, dry_run: bool) -> None:
    """Log everybody met at EVENT in one step: met PyCon "Ana Horvat" "Bo Quist, Elektra"; who is new is added.

    Each of NAMES may have an organization after a comma; without NAMES they are read from standard input, one a line.
    """
    from netdesk.services import met as service

    text = "\n".join(names) if names else sys.stdin.read()
    if dry_run:
        found = service.read(session.reader, text)
        lines = [
            (each.name, "new" if each.is_new else " or ".join(name for _, name in each.candidates)) for each in found
        ]
        data = [
            {
                "name": each.name,
                "organization": each.organization,
                "candidates": [{"id": person_id, "name": name} for person_id, name in each.candidates],
            }
            for each in found
        ]
        printing.answer(session.as_json, data, printing.table(lines))
        return
    draft = InteractionDraft(session.day(on), (), Channel.IN_PERSON, place=place, event=event, note=note)
    entry = interactions.get(session.reader, session.change(service.log, draft, text))
    said = f"Logged: {interaction_words(entry, session.today)}"
    printing.answer(session.as_json, records.interaction(entry), said)


@click.command(cls=Asking, short_help="What happened, newest first.")
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("--limit", default=30, show_default=True, type=click.IntRange(1, 1_000_000), help="How many entries.")
@click.pass_obj
def journal(session: Session, query_words: tuple[str, ...], limit: int) -> None:
    """What happened, newest first: everything, or what a query finds: channel:inperson with:ana gave:introduction
    minutes>60 on:2025 …

    What else a query can ask: netdesk help journal
    """
    text = " ".join(query_words)
    with pointing_into(text):
        query = interactions.read_query(text, session.today) if text.strip() else None
    found = interactions.newest(session.reader, limit, None, query)
    lines = [interaction_words(entry, session.today) + (f"\n  {entry.note}" if entry.note else "") for entry in found]
    shown = "\n".join(lines) or "Nothing was logged that this finds."
    printing.answer(session.as_json, [records.interaction(entry) for entry in found], shown)


def _note(session: Session, draft: InteractionDraft, said: Capture, *, add_unknown: bool) -> None:
    """Note what was exchanged and promised by itself, where the line says of no contact."""
    given, promised = session.change(capture.note_draft, draft, said, add_unknown=add_unknown)
    data = {
        "exchanges": [records.exchange(exchanges.get(session.reader, number)) for number in given],
        "promises": [records.promise(promises.get(session.reader, number)) for number in promised],
    }
    lines = ["Noted, without a contact:", *(f"  {part}" for part in _more_words(said, session.today))]
    printing.answer(session.as_json, data, "\n".join(lines))


def understood(said: Capture, today_is: date) -> str:
    """What a line says, a field a line."""
    fields = [
        ("with", ", ".join(_person_words(mention) for mention in said.people)),
        ("when", day_words(said.on or today_is, today_is) + (f", {said.at:%H:%M}" if said.at else "")),
        ("how", CHANNEL_WORDS[said.channel] if said.channel else ""),
        ("what", said.what),
        ("place", said.place),
        ("event", said.event),
        ("minutes", str(said.minutes or "")),
        ("started by", said.initiated_by.value if said.initiated_by else ""),
        ("topics", ", ".join(said.topics)),
        ("note", said.note),
    ]
    lines = [(name, value) for name, value in fields if value]
    return printing.table(lines + [("", words) for words in _more_words(said, today_is)])


def _more_words(said: Capture, today_is: date) -> list[str]:
    """Exchanges, promises and the follow-up in a few words each."""
    found = []
    for each in said.exchanges:
        who = " (they)" if each.by is Side.THEM else ""
        found.append(f"{each.direction.value}{who}: {each.kind.value}, {each.what}")
    for promise in said.promises:
        due = f" by {day_words(promise.due, today_is)}" if promise.due else ""
        found.append(f"promised by {promise.by.value}: {promise.what}{due}")
    if said.follow_up is not None:
        when = f" on {day_words(said.follow_up.on, today_is)}" if said.follow_up.on else ""
        found.append(f"follow up: {said.follow_up.text}{when}")
    return found


def _person_words(mention: Mention) -> str:
    if mention.is_new:
        return f"{mention.said} (new)"
    if mention.person_id is None:
        return f"{mention.said} ({' or '.join(each.name for each in mention.candidates)}?)"
    return mention.name


def _wants_to_add(session: Session, said: Capture) -> bool:
    """Ask on a terminal whether to add the people whom nobody here is called like."""
    new = [mention.said for mention in capture.unknown(said)]
    if not new or session.as_json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    return click.confirm(f"Nobody here is called {', '.join(new)}. Add {'them' if len(new) > 1 else 'this person'}?")
