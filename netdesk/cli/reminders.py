"""Commands about reminders: remind, snooze, done, dismiss, pause, resume, and nudges with their history."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import click

from netdesk.cli import printing, records
from netdesk.cli.session import Session, Verb
from netdesk.core.day_words import day_words, snooze_words
from netdesk.core.reason import reason_words
from netdesk.core.recurrence import Recurrence
from netdesk.core.recurrence_text import rrule_of
from netdesk.core.recurrence_words import rule_words
from netdesk.core.reminders import ReminderDraft
from netdesk.core.text import fold
from netdesk.core.times import parse_clock
from netdesk.errors import NotFoundError
from netdesk.services import nudge_history, nudges, people, reminders

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netdesk.core.nudge_history import NudgeEvent
    from netdesk.core.planner import Nudge
    from netdesk.store.store import Store

_MOST_NAMED = 5


@click.command(cls=Verb, short_help="Be reminded of something on a day.")
@click.argument("text", nargs=-1, required=True)
@click.option("--on", "on", metavar="DATE", required=True, help="The day, or the first day of a rule.")
@click.option(
    "--at", metavar="HH:MM", help="A clock time, at which it is notified of; else with the morning's summary."
)
@click.option(
    "--zone", default="", metavar="ZONE", help="Where that clock is, such as Europe/Paris; else wherever I am."
)
@click.option("--every", metavar="RULE", help="3m, 2w, monday, 3rd monday, last working day, or an RRULE.")
@click.option("--with", "name", metavar="NAME", help="The person it is about.")
@click.pass_obj
def remind(
    session: Session, text: tuple[str, ...], on: str, at: str | None, zone: str, every: str | None, name: str | None
) -> None:
    """Be reminded of something on a day, once or again and again.

    Of a reminder that comes again, what was missed is told once. A month too short for the day gives its last day.
    """
    draft = ReminderDraft(
        " ".join(text),
        session.day(on, ahead=True),
        parse_clock(at) if at else None,
        rrule_of(every) if every else "",
        session.person((name,)) if name else 0,
        zone,
    )
    number = session.change(reminders.add, draft)
    rule = f", {rule_words(Recurrence.parse(draft.rrule))}" if draft.rrule else ""
    clock = f" at {draft.at:%H:%M}{f' ({zone})' if zone else ''}" if draft.at else ""
    (first,) = draft.days(draft.on_day - timedelta(days=1), 1)
    said = f"{draft.text}: {day_words(first, session.today)}{clock}{rule}."
    data = {"reminder_id": number, "text": draft.text, "on": draft.on_day.isoformat(), "rrule": draft.rrule}
    printing.answer(session.as_json, data, said)


@click.command(cls=Verb, short_help="Put a nudge off until a day.")
@click.argument("what", nargs=-1, required=True)
@click.option(
    "--until",
    default="tomorrow",
    show_default=True,
    metavar="WHEN",
    help="evening, tomorrow, next week, next month, a date, or written (until they write).",
)
@click.option("--at", metavar="HH:MM", help="Back on that day at this time.")
@click.pass_obj
def snooze(session: Session, what: tuple[str, ...], until: str, at: str | None) -> None:
    """Put a nudge of the list off until a day. WHAT is a part of its title or its key, as “today --json” has it."""
    nudge = _one(session, " ".join(what))
    if until == "written":
        session.change(nudges.snooze_until_written, nudge.key)
        words = "they write"
    else:
        day = session.today if until == "evening" else session.day(until, ahead=True)
        clock = parse_clock(at) if at else None
        if until == "evening":
            clock = clock or nudges.EVENING
        session.change(nudges.snooze, nudge.key, day, clock)
        words = snooze_words(day, clock, session.today)
    printing.answer(session.as_json, {"key": nudge.key, "title": nudge.title}, f"{nudge.title}: away until {words}.")


@click.command(cls=Verb, short_help="Take a nudge as seen to.")
@click.argument("what", nargs=-1, required=True)
@click.pass_obj
def done(session: Session, what: tuple[str, ...]) -> None:
    """Take a nudge as seen to, without a log. WHAT is a part of its title or its key."""
    _act(session, " ".join(what), nudges.done, "done")


@click.command(cls=Verb, short_help="Let a nudge go this time.")
@click.argument("what", nargs=-1, required=True)
@click.pass_obj
def dismiss(session: Session, what: tuple[str, ...]) -> None:
    """Let a nudge go this time; the next one comes as usual. WHAT is a part of its title or its key."""
    _act(session, " ".join(what), nudges.dismiss, "dismissed")


@click.command(cls=Verb, short_help="No nudges for a while.")
@click.argument("name", nargs=-1)
@click.option("--until", metavar="DATE", help="The day on which they are back; else until resumed.")
@click.pass_obj
def pause(session: Session, name: tuple[str, ...], until: str | None) -> None:
    """No nudges about a person for a while; without a name none at all, as on a holiday."""
    day = session.day(until, ahead=True) if until else None
    person_id = session.person(name) if name else 0
    if person_id:
        session.change(reminders.pause, person_id, day)
    else:
        session.change(reminders.pause_all, day)
    words = f"until {day_words(day, session.today)}" if day else "until resumed"
    who = people.names(session.reader, [person_id]).get(person_id)
    data = {"for": who, "until": printing.iso(day)}
    printing.answer(session.as_json, data, f"{who or 'All nudges'}: paused {words}.")


@click.command(cls=Verb, short_help="Nudges again after a pause.")
@click.argument("name", nargs=-1)
@click.pass_obj
def resume(session: Session, name: tuple[str, ...]) -> None:
    """End the pause of a person; without a name that of everybody."""
    person_id = session.person(name) if name else 0
    session.change(reminders.resume, person_id or None)
    who = people.names(session.reader, [person_id]).get(person_id)
    printing.answer(session.as_json, {"for": who}, f"{who or 'All nudges'}: resumed.")


@click.command("nudges", cls=Verb, short_help="All nudges, or what became of them.")
@click.option("--history", is_flag=True, help="What was shown, done, snoozed and dismissed, newest first.")
@click.option("--with", "name", metavar="NAME", help="Only those about this person.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 1_000_000), help="How many.")
@click.pass_obj
def nudges_(session: Session, history: bool, name: str | None, limit: int) -> None:
    """All nudges, also those not due yet, snoozed or paused; or with --history what became of them."""
    person_id = session.person((name,)) if name else None
    if history:
        events = nudge_history.newest(session.reader, limit, person_id)
        lines = [_event(event, session.today) for event in events]
        data = [records.nudge_event(event) for event in events]
        printing.answer(session.as_json, data, printing.table(lines) or "Nothing yet.")
        return
    now = session.clock.now()
    if person_id is None:
        found = nudges.today(session.reader, now, include_all=True)[:limit]
    else:
        found = nudges.about_person(session.reader, person_id, now)[:limit]
    rows = [(nudge.state.value, nudge.title, reason_words(nudge, now.date())) for nudge in found]
    data = [records.nudge(nudge, now.date()) for nudge in found]
    printing.answer(session.as_json, data, printing.table(rows) or "Nothing.")


def _act(session: Session, what: str, verb: Callable[[Store, str], None], word: str) -> None:
    nudge = _one(session, what)
    session.change(verb, nudge.key)
    printing.answer(session.as_json, {"key": nudge.key, "title": nudge.title}, f"{nudge.title}: {word}.")


def _one(session: Session, what: str) -> Nudge:
    """The one nudge meant: by its key, else by its title, else by its person, the due first. Raises NotFoundError."""
    standing = nudges.today(session.reader, session.clock.now(), include_all=True)
    for nudge in standing:
        if nudge.key == what:
            return nudge
    wanted = fold(what)
    found = [nudge for nudge in standing if wanted in fold(nudge.title)]
    found = [nudge for nudge in found if fold(nudge.title) == wanted] or found
    if not found:
        about = {person_id for person_id, _ in people.find(session.reader, what)}
        found = [nudge for nudge in standing if nudge.person_id in about]
    found = [nudge for nudge in found if nudge.is_due] or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFoundError(f"No nudge is called “{what}”; see netdesk nudges.")
    named = ", ".join(f"{nudge.title} ({nudge.key})" for nudge in found[:_MOST_NAMED])
    who = list(dict.fromkeys(nudge.person_id for nudge in found if nudge.person_id))
    told = f", or say whom it is about: {people.told_apart(session.reader, who)}" if len(who) > 1 else ""
    raise NotFoundError(f"“{what}” may mean {named}. Say more of its title, or give its key{told}.")


def _event(event: NudgeEvent, today: date) -> tuple[str, ...]:
    until = ""
    if event.until is not None:
        until = f"until {snooze_words(event.until, event.until_time, today)}"
    return event.at.astimezone().strftime("%Y-%m-%d %H:%M"), event.what, event.title, until
