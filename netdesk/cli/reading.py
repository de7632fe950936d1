"""Commands that only read: today, people, person, history."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Asking, Failure, Session, Verb
from netdesk.core.bringing import bringing_words
from netdesk.core.channel import CHANNEL_WORDS, Channel
from netdesk.core.listing import Shelf, SortBy
from netdesk.core.reason import MONTHS, day_words, due_words, reason_words, waiting_words
from netdesk.errors import InputError, QueryError
from netdesk.services import bringing, listing, mornings, nudges, queries, undo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netdesk.core.bringing import Bringing
    from netdesk.core.interactions import LoggedInteraction
    from netdesk.core.listing import ListingRow
    from netdesk.core.planner import Nudge
    from netdesk.core.planner.budget import Morning
    from netdesk.core.portrait import Portrait
    from netdesk.store.reader import Reader

_SHOWN_INTERACTIONS = 20
_EVERYTHING = 1_000_000
_CHUNK = 1000


@click.command(cls=Verb, short_help="Whom to reach out to, and why.")
@click.option("--all", "show_all", is_flag=True, help="Everyone with a cadence: also who is not due yet or snoozed.")
@click.option("--on", "on", metavar="DATE", help="As of another day: 2026-12-01, yesterday, 3 Nov.")
@click.pass_obj
def today(session: Session, show_all: bool, on: str | None) -> None:
    """Whom to reach out to today, the most important first, each with the reason and with what could be brought."""
    now = session.clock.now()
    if on is not None:
        now = datetime.combine(day_given(on, session.today), time(12), now.tzinfo)
    found = nudges.today(session.reader, now, show_all)
    morning = mornings.part(session.reader, [nudge for nudge in found if nudge.is_due], now)
    waiting = {nudge.key for nudge in morning.waiting}
    brings = bringing.read(session.reader, [nudge.person_id for nudge in found], now.date())
    data = [
        records.nudge(nudge, now.date())
        | {"waits": nudge.key in waiting, "bringing": records.bringing(brings.get(nudge.person_id))}
        for nudge in found
    ]
    words = today_words(session.reader, morning, found, now.date(), brings)
    printing.answer(session.as_json, data, words)


@click.command(cls=Asking, short_help="Everyone, or whom a query finds.")
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("--csv", "as_csv", is_flag=True, help="As a spreadsheet reads it, with every column of export csv.")
@click.pass_obj
def people(session: Session, query_words: tuple[str, ...], as_csv: bool) -> None:
    """Everyone, or whom a query finds: words, tag:client, closeness>=4, last>90d, -country:fr, view:mentors …

    What else a query can ask: netdesk help query
    """
    ids = found_ids(session, " ".join(query_words))
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
    nobody = _nobody(session.reader)
    text = printing.table(lines, header) if rows else nobody[0].upper() + nobody[1:]
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
    from netdesk.services import people as people_service
    from netdesk.services import portraits

    if move is not None:
        from netdesk.cli.moving import move_person

        move_person(session, name, move)
        return
    is_here = people_service.find(session.reader, " ".join(name))
    person_id = session.person(name, (Shelf.HERE,) if is_here else tuple(Shelf))
    shown = portraits.read(session.reader, person_id, _EVERYTHING if session.as_json else _SHOWN_INTERACTIONS)
    printing.answer(session.as_json, records.portrait(shown), _portrait(shown, session))


@click.command(cls=Asking, short_help="What happened, newest first.")
@click.argument("query_words", metavar="[QUERY]", nargs=-1)
@click.option("--limit", default=30, show_default=True, type=click.IntRange(1, 1_000_000), help="How many entries.")
@click.pass_obj
def journal(session: Session, query_words: tuple[str, ...], limit: int) -> None:
    """What happened, newest first: everything, or what a query finds: channel:inperson with:ana gave:introduction
    minutes>60 on:2025 …

    What else a query can ask: netdesk help journal
    """
    from netdesk.services import interactions

    text = " ".join(query_words)
    query = interactions.read_query(text, session.today) if text.strip() else None
    found = interactions.newest(session.reader, limit, None, query)
    lines = [interaction_words(entry, session.today) + (f"\n  {entry.note}" if entry.note else "") for entry in found]
    shown = "\n".join(lines) or "Nothing was logged that this finds."
    printing.answer(session.as_json, [records.interaction(entry) for entry in found], shown)


@click.command(cls=Verb, short_help="What was done, newest first.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 1_000_000), help="How many steps.")
@click.pass_obj
def history(session: Session, limit: int) -> None:
    """What was done, newest first. The number of a step can be given to undo."""
    rows = undo.history(session.reader, limit)
    lines = [(str(row.step_id), _local(row.made_at), row.label, _state(row.state)) for row in rows]
    printing.answer(session.as_json, [records.step(row) for row in rows], printing.table(lines) or "Nothing yet.")


def today_words(
    reader: Reader, morning: Morning, found: Sequence[Nudge], day: date, brings: Mapping[int, Bringing]
) -> str:
    """Today's list as text: what the minutes of the day are for, what waits for another, and what else is ``found``.

    Each with the reason, and below that with what could be brought.
    """
    others = [nudge for nudge in found if not nudge.is_due]
    rows: list[tuple[str, str, str]] = []
    headings: dict[int, str] = {}
    for heading, part in (
        ("", morning.picked),
        (waiting_words(len(morning.waiting)), morning.waiting),
        ("Not due, snoozed or paused", others),
    ):
        if part and heading:
            headings[len(rows)] = heading
        for nudge in part:
            rows.append((nudge.state.value, nudge.title, reason_words(nudge, day)))
            if nudge.is_for_giving and (bring := brings.get(nudge.person_id)) is not None:
                rows.append(("", "", bringing_words(bring)))
    lines = [f"{long_day(day)}: {_how_many(reader, morning)}"]
    for number, line in enumerate(printing.table(rows).splitlines()):
        lines += [headings[number] + ":", line] if number in headings else [line]
    return "\n".join(lines)


def found_ids(session: Session, text: str) -> Sequence[int]:
    """The ids a query finds, by name or as it asks. Raises Failure, which points at the place of a mistake."""
    if not text.strip():
        return listing.ids(session.reader, None, SortBy.NAME)
    try:
        parsed = queries.read(session.reader, text, session.today)
    except QueryError as error:
        raise Failure(f"{error}\n  {text}\n  {' ' * printing.width(text[: error.start])}^") from error
    sort = parsed.sort
    return listing.ids(session.reader, parsed, sort.by if sort else SortBy.NAME, sort is not None and sort.is_reversed)


def day_given(text: str, today_is: date, *, ahead: bool = False) -> date:
    """The day that an option names, a weekday being the last or ``ahead``. Raises BadParameter, a usage error."""
    from netdesk.services.lexicon import read_day

    try:
        return read_day(text, today_is, ahead=ahead)
    except InputError as error:
        raise click.BadParameter(str(error)) from error


def next_due(due_on: date | None, today_is: date) -> str:
    """`` next due in 30 days, 17 Dec``, or nothing."""
    if due_on is None:
        return ""
    return f" next {due_words(due_on, today_is)}, {day_words(due_on, today_is)}"


def long_day(day: date) -> str:
    """``Sunday 22 November 2026``, in English whatever the machine speaks."""
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return f"{weekdays[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def count_of(number: int) -> str:
    """``1 person``, ``12 people``."""
    return "1 person" if number == 1 else f"{number:,} people"


def interaction_words(entry: LoggedInteraction, today_is: date, of_person: int | None = None) -> str:
    """``17 Nov · coffee, in person · Ana Horvat · 45 min · Open Meter Forum, Berlin``, without ``of_person``'s name."""
    how = f"{entry.what}, {CHANNEL_WORDS[entry.channel]}" if entry.what else CHANNEL_WORDS[entry.channel]
    names = ", ".join(name for person_id, name in entry.people if person_id != of_person)
    place = ", ".join(part for part in (entry.event, entry.place) if part)
    minutes = f"{entry.minutes} min" if entry.minutes else ""
    return " · ".join(part for part in (day_words(entry.on, today_is), how, names, minutes, place) if part)


def _how_many(reader: Reader, morning: Morning) -> str:
    if morning.picked:
        is_people = not any(nudge.words for nudge in morning.picked)
        count = len(morning.picked)
        return f"{count_of(count)} to reach out to" if is_people else f"{count} for today"
    return "that is it for today." if morning.waiting else _nobody(reader)


def _nobody(reader: Reader) -> str:
    if listing.count(reader) == 0:
        return "nobody is here yet. Bring your network in with “netdesk import FILE”, or look at “netdesk sample”."
    return "nobody."


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


def _local(instant: str) -> str:
    return datetime.fromisoformat(instant).astimezone().strftime("%Y-%m-%d %H:%M")


def _state(state: str) -> str:
    return "" if state == "done" else state
