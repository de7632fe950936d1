"""The feed: a calendar file in the data folder with birthdays, promises and reminders, kept current where wanted."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from netdesk.core.change import Area
from netdesk.core.feed import FeedEvent, birthday_day, portable_rule, yearly_rule
from netdesk.core.language import tr
from netdesk.core.recurrence import LeapDay
from netdesk.paths import FILE_MODE, feed_file
from netdesk.store import feed as stored
from netdesk.store import manners, settings

if TYPE_CHECKING:
    from pathlib import Path

    from netdesk.core.change import Change
    from netdesk.services.desk import Desk
    from netdesk.store.reader import Reader
    from netdesk.store.store import Store

CONCERNED = (Area.NUDGES, Area.PROMISES, Area.PEOPLE, Area.SETTINGS)
SETTLES_AFTER = 1.0
"""Seconds after a change until the file is written, so that several changes write it once."""


def events(reader: Reader, today: date) -> tuple[FeedEvent, ...]:
    """All that the feed holds."""
    leap = manners.read(reader).leap or LeapDay.FEBRUARY
    found = []
    for birthday in stored.birthdays(reader):
        day = birthday_day(birthday.on, today)
        year = f" ({birthday.on.year})" if birthday.on.year else ""
        uid = f"birthday-{birthday.uid}"
        found.append(
            FeedEvent(
                uid,
                tr("{name}: birthday{year}").format(name=birthday.name, year=year),
                day,
                rrule=yearly_rule(day, leap),
            )
        )
    for owed in stored.owed(reader):
        who = (
            tr("you owe {name}").format(name=owed.name)
            if owed.is_mine
            else tr("{name} owes you").format(name=owed.name)
        )
        note = who if owed.name else ""
        found.append(
            FeedEvent(
                f"promise-{owed.subject_id}@netdesk",
                tr("Promise: {text}").format(text=owed.text),
                owed.due_on,
                note=note,
            )
        )
    for each in stored.reminders(reader):
        rule = portable_rule(each.rrule, each.on_day, leap) if each.rrule else ""
        found.append(FeedEvent(each.uid, each.text, each.on_day, each.at, each.zone, rule, each.name))
    return tuple(found)


def keep(store: Store, is_wanted: bool) -> None:
    """Say whether the feed is wanted."""
    if stored.is_kept(store.as_reader()) == is_wanted:
        return
    label = tr("Keeps a calendar file") if is_wanted else tr("Keeps no calendar file")
    with store.step(label, Area.SETTINGS):
        settings.write(store.connection, {stored.SETTING: "yes" if is_wanted else "no"})


def refresh(reader: Reader, folder: Path, now: datetime) -> int | None:
    """Write the file of a data folder, whole or not at all, or take it away where it is not wanted.

    Returns how many events it has; None where it is not wanted. Raises OSError.
    """
    path = feed_file(folder)
    if not stored.is_kept(reader):
        path.unlink(missing_ok=True)
        return None
    from netdesk.exchange.feed import calendar_bytes

    found = events(reader, now.date())
    day = datetime(now.year, now.month, now.day, tzinfo=UTC)
    data = calendar_bytes(found, day)
    with suppress(OSError):
        if path.is_file() and path.read_bytes() == data:
            return len(found)
    partial = path.with_name(f"{path.name}.part")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, FILE_MODE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
    partial.replace(path)
    return len(found)


async def follow(desk: Desk) -> None:
    """Keep the file current while the desk is open, until cancelled."""
    import asyncio

    loop, changed = asyncio.get_running_loop(), asyncio.Event()
    changed.set()

    def heard(change: Change) -> None:
        if change.concerns(*CONCERNED):
            loop.call_soon_threadsafe(changed.set)

    unsubscribe = desk.subscribe(heard)
    try:
        while True:
            await changed.wait()
            await asyncio.sleep(SETTLES_AFTER)
            changed.clear()
            await asyncio.wrap_future(desk.look(refresh, desk.folder, desk.clock.now()))
    finally:
        unsubscribe()
