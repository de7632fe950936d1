"""Reminders on days of their own, and pauses that silence netdesk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netdesk.clock import today
from netdesk.core.change import Area
from netdesk.core.day_words import day_words
from netdesk.core.language import tr
from netdesk.core.planner import Source
from netdesk.core.recurrence import LeapDay
from netdesk.errors import InputError, NotFoundError
from netdesk.services.people import named
from netdesk.store import manners, reminders
from netdesk.store import pauses as stored_pauses

if TYPE_CHECKING:
    from datetime import date

    from netdesk.core.planner import Pause
    from netdesk.core.planner.reminders import Reminder
    from netdesk.core.reminders import ReminderDraft
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store


def add(store: Store, draft: ReminderDraft) -> int:
    """Remind of something, once or again and again, and return the reminder's id. Raises InputError."""
    _check(draft)
    with store.step(
        tr("Reminder on {day}: {text}").format(day=day_words(draft.on_day, today(store.clock)), text=draft.text),
        Area.NUDGES,
    ) as step:
        step.ids.update({draft.person_id} - {0})
        return reminders.add(store, draft)


def edit(store: Store, reminder_id: int, draft: ReminderDraft) -> None:
    """Make a reminder say something else, or come on other days. Raises InputError, NotFoundError."""
    _check(draft)
    before = one(store.as_reader(), reminder_id)
    with store.step(tr("Changed the reminder: {text}").format(text=draft.text), Area.NUDGES) as step:
        step.ids.update({draft.person_id, before.person_id} - {0})
        reminders.edit(reminder_id, draft)


def delete(store: Store, reminder_id: int) -> None:
    """Take a reminder away. Raises NotFoundError."""
    before = one(store.as_reader(), reminder_id)
    with store.step(tr("Deleted the reminder: {text}").format(text=before.text), Area.NUDGES) as step:
        step.ids.update({before.person_id} - {0})
        reminders.delete(reminder_id)


def one(reader: Reader, reminder_id: int) -> Reminder:
    """One reminder, also one that was seen to. Raises NotFoundError."""
    found = reminders.of_subject(reader, Source.REMINDER, reminder_id)
    if found is None:
        raise NotFoundError(tr("There is no reminder {reminder_id}.").format(reminder_id=reminder_id))
    return found


def draft(reader: Reader, reminder_id: int) -> ReminderDraft:
    """A reminder as the user stated it. Raises NotFoundError."""
    found = reminders.draft(reader, reminder_id)
    if found is None:
        raise NotFoundError(tr("There is no reminder {reminder_id}.").format(reminder_id=reminder_id))
    return found


def leap_day(reader: Reader) -> LeapDay:
    """Where the user wants 29 February in other years."""
    return manners.read(reader).leap or LeapDay.FEBRUARY


def standing(reader: Reader) -> list[Reminder]:
    """Every reminder that can still come, in the order they were made."""
    return reminders.standing(reader)


def pause(store: Store, person_id: int, until: date | None = None, since: date | None = None) -> None:
    """No nudges about a person until a day on which they are back; None: until resumed. Raises InputError."""
    words = _pause_words(store, until, since)
    with store.step(
        tr("Paused {named}{words}").format(named=named(store, [person_id]), words=words), Area.NUDGES
    ) as step:
        step.ids.add(person_id)
        stored_pauses.end(person_id, today(store.clock))
        stored_pauses.add(store, person_id, since or today(store.clock), until)


def pause_all(store: Store, until: date | None = None, since: date | None = None) -> None:
    """No nudges at all, as on a holiday, until a day on which they are back. Raises InputError."""
    words = _pause_words(store, until, since)
    with store.step(tr("Paused all reminders{words}").format(words=words), Area.NUDGES):
        stored_pauses.end(None, today(store.clock))
        stored_pauses.add(store, None, since or today(store.clock), until)


def resume(store: Store, person_id: int | None = None) -> None:
    """End the pause of a person, or of everybody. Raises NotFoundError."""
    label = (
        tr("Resumed reminders") if person_id is None else tr("Resumed {named}").format(named=named(store, [person_id]))
    )
    with store.step(label, Area.NUDGES) as step:
        step.ids.update(() if person_id is None else (person_id,))
        if not stored_pauses.end(person_id, today(store.clock)):
            raise NotFoundError(tr("Nothing is paused."))


def pauses(reader: Reader, day: date) -> list[Pause]:
    """The pauses that hold on a day or later, and those lately ended."""
    return stored_pauses.standing(reader, day)


def paused(reader: Reader, day: date) -> list[Pause]:
    """The pauses that hold on a day, and those still to come."""
    return [each for each in pauses(reader, day) if each.until_on is None or each.until_on > day]


def _check(draft: ReminderDraft) -> None:
    if not draft.zone:
        return
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(draft.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(
            tr("There is no time zone “{zone}”. Write it like Europe/Paris.").format(zone=draft.zone), "zone"
        ) from None


def _pause_words(store: Store, until: date | None, since: date | None = None) -> str:
    begin = since or today(store.clock)
    if until is not None and until <= begin:
        raise InputError(tr("A pause ends on a later day than it begins."), "until")
    from_words = (
        tr(" from {day}").format(day=day_words(begin, today(store.clock)))
        if since and since != today(store.clock)
        else ""
    )
    return from_words + (tr(" until {day}").format(day=day_words(until, today(store.clock))) if until else "")
